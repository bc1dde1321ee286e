"""The media folder: files kept under the hash of their bytes, private copies that nothing outside changes."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from inkom_desktop.domain.draft import MediaFile


class MediaFiles(Protocol):
    """Takes files in and gives them back."""

    async def take_in(self, source: Path) -> MediaFile:
        """Copy a file into the folder and say what it is.

        Raises MediaRefused: media_missing, media_empty, media_broken, media_kind, media_too_large, media_unreadable.
        """
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
