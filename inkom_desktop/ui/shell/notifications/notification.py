"""A notification, and the port through which it reaches the desktop.

Text in it comes from posts and from networks, so that it is data: one line, trimmed, without control characters. Whoever
shows it adds what its own markup needs. A notification never carries a secret. Its button opens a screen; what else it offers
is done once, while the post still stands as it was told (`offers`).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import SignalInstance

from inkom_desktop.ui.shell.links import Link

LONGEST_TITLE = 80
LONGEST_TEXT = 240
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of what follows them, beyond the post's own words."""


def plain(text: str, most: int) -> str:
    """Return a text as one line of at most `most` characters, without control characters."""
    kept = "".join(" " if unicodedata.category(c) == "Cc" else c for c in text if c not in _TURNS)
    line = " ".join(kept.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


class Does(StrEnum):
    """What an offer does."""

    SEND_NOW = "send_now"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Offer:
    """A button of a notification that does something to posts; `words` stand on it."""

    does: Does
    words: str
    publication_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notification:
    """What is told once. A later one with the same `key` takes its place.

    `opens` is the screen of its button (`button` says its name) and of a press on the notification itself.
    """

    key: str
    title: str
    text: str
    opens: Link
    button: str
    offers: tuple[Offer, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "title", plain(self.title, LONGEST_TITLE))
        object.__setattr__(self, "text", plain(self.text, LONGEST_TEXT))


class Notifier(Protocol):
    """A way to show notifications."""

    pressed: SignalInstance
    """Tells (Link, token): the person pressed a notification; the token lets a window come forward, it may be empty."""

    asked: SignalInstance
    """Tells (Offer): the person pressed what the notification offers; told once for each notification that was shown."""

    def show(self, notification: Notification) -> None:
        """Show one, in the place of an earlier one with its key. Never raises, never waits."""
        ...

    def withdraw(self, key: str) -> None:
        """Take one back, where the desktop can. Never raises, never waits."""
        ...

    async def close(self) -> None:
        """Show no more."""
        ...
