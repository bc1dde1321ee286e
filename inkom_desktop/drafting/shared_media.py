"""Media of a store that computers share: a private copy in this computer's folder, the bytes in the store for the others.

What is taken in here goes to the store at once; what another computer took in is fetched when it is needed here, and is
believed only when it has its hash.
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

from inkom_desktop.domain.draft import MediaFile
from inkom_desktop.domain.fitting import Fit
from inkom_desktop.ports.media import MediaBytes, MediaFiles


class SharedMedia:
    """Implements `ports.media.MediaFiles` on a folder and a store's bytes."""

    def __init__(self, folder: MediaFiles, shared: MediaBytes) -> None:
        self._folder = folder
        self._shared = shared

    async def take_in(self, source: Path) -> MediaFile:
        """Copy a file into the folder and the store. Raises MediaRefused, StoreUnusable."""
        return await self._given(await self._folder.take_in(source))

    async def take_bytes(self, content: bytes, name: str) -> MediaFile:
        """Take bytes into the folder and the store. Raises MediaRefused, StoreUnusable."""
        return await self._given(await self._folder.take_bytes(content, name))

    async def fit(self, file: MediaFile, fit: Fit) -> MediaFile:
        """Return the picture as an order wants it; whoever publishes it finds it in the store. Raises MediaRefused."""
        await self.intact(file)
        return await self._given(await self._folder.fit(file, fit))

    async def older_than(self, age: timedelta, now: datetime) -> frozenset[str]:
        """Return what is in this computer's folder and was written at least so long before `now` (aware UTC)."""
        return await self._folder.older_than(age, now)

    async def _given(self, file: MediaFile) -> MediaFile:
        if not await self._shared.has(file.sha256):
            await self._shared.put(file.sha256, await asyncio.to_thread(self._folder.path(file).read_bytes))
        return file

    async def forget(self, sha256: str) -> None:
        """Delete the bytes here and in the store."""
        await self._shared.forget(sha256)
        await self._folder.forget(sha256)

    def path(self, file: MediaFile) -> Path:
        """Return where the bytes stand (whether or not they are still there)."""
        return self._folder.path(file)

    async def keep(self, file: MediaFile, content: bytes) -> bool:
        """Write bytes into the folder under their hash, and into the store; False when they have another one."""
        if not await self._folder.keep(file, content):
            return False
        await self._shared.put(file.sha256, content)
        return True

    async def intact(self, file: MediaFile) -> bool:
        """Tell whether the bytes are there and have their hash; they are fetched from the store when they are not here."""
        if await self._folder.intact(file):
            return True
        content = await self._shared.get(file.sha256)
        return content is not None and await self._folder.keep(file, content)
