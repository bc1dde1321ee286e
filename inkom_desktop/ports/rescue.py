"""What a front door needs while the house cannot be opened: a backup to go back to, and a place for words that found none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was opened and checked: its file, and the moment it shows (aware UTC)."""

    path: Path
    made_at: datetime


@dataclass(frozen=True, slots=True)
class PutBack:
    """What a backup brought: where the store it replaced lies now, and how many posts wait for the person's word."""

    aside: Path
    held: int


class Rescue(Protocol):
    """Works without a house; what reads or writes files runs in a thread of its own."""

    @property
    def data(self) -> Path:
        """The data folder."""
        ...

    def redact(self, text: str) -> str:
        """Return a text without what looks like a secret."""
        ...

    async def newest_backup(self) -> Backup | None:
        """Return the newest backup that is whole, None when there is none."""
        ...

    async def put_back(self, backup: Backup) -> PutBack:
        """Put a backup in the place of the store, which is kept aside; no post of it goes out by itself.

        Raises Conflict("publisher_busy"), StoreUnusable.
        """
        ...

    def keep_words(self, text: str) -> Path | None:
        """Write words that the store could not take into a private file of the data folder; None when that failed too."""
        ...
