"""The media folder: files kept under the hash of their bytes, private copies that nothing outside changes."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from inkom_desktop.domain.draft import MediaFile
from inkom_desktop.domain.fitting import Fit


class MediaFiles(Protocol):
    """Takes files in and gives them back."""

    async def take_in(self, source: Path) -> MediaFile:
        """Copy a file into the folder, without what tells where it was made, and say what it is.

        Raises MediaRefused: media_missing, media_empty, media_kind, media_heic, media_broken, media_film_unread,
        media_paper_broken, media_paper_locked, media_too_large, media_unreadable.
        """
        ...

    async def take_bytes(self, content: bytes, name: str) -> MediaFile:
        """Take in what came another way than from a file, such as a paste; raises as `take_in` does."""
        ...

    async def fit(self, file: MediaFile, fit: Fit) -> MediaFile:
        """Return the picture as an order wants it; the same order gives the same bytes.

        Raises MediaRefused("media_lost") when the original is not as it was, ("media_unfit") when it cannot be made to fit.
        """
        ...

    async def older_than(self, age: timedelta, now: datetime) -> frozenset[str]:
        """Return the hashes of what is here and was written at least so long before `now` (aware UTC)."""
        ...

    async def forget(self, sha256: str) -> None:
        """Delete the bytes with this hash; the caller knows that nothing names them any more."""
        ...

    def path(self, file: MediaFile) -> Path:
        """Return where the bytes stand (whether or not they are still there)."""
        ...

    async def keep(self, file: MediaFile, content: bytes) -> bool:
        """Write bytes that came another way than from a file; False, and nothing is kept, when they have another hash.

        Raises StoreUnusable: store_full, store_read_only.
        """
        ...

    async def intact(self, file: MediaFile) -> bool:
        """Tell whether the bytes are there and still have their hash."""
        ...


class MediaBytes(Protocol):
    """The bytes of media in a store that several computers share. Every method may raise StoreUnusable."""

    async def put(self, sha256: str, content: bytes) -> None:
        """Store bytes, unless they are there."""
        ...

    async def has(self, sha256: str) -> bool:
        """Tell whether they are there."""
        ...

    async def get(self, sha256: str) -> bytes | None:
        """Return the bytes, None when they are not there."""
        ...

    async def forget(self, sha256: str) -> None:
        """Delete them."""
        ...
