"""Reading public pages that a person links."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says of itself as plain words, and its picture's bytes (empty where it has none to be had)."""

    title: str
    description: str
    picture: bytes = field(default=b"", repr=False)


class ReadsPages(Protocol):
    """Reads a page without being led into a private network; bounded in time and size."""

    async def read(self, url: str) -> Page | None:
        """Return what the page says of itself, None when it was not reached or says nothing. Never raises for a page."""
        ...
