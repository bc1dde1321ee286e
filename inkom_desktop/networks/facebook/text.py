"""What of a text becomes a link or a hashtag, and how two texts are compared."""

from __future__ import annotations

import re
import unicodedata

from inkom_desktop.ports.network import Mark

_LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]}'»”]")
_TAG = re.compile(r"(?<![\w#&/])#\w*[^\W\d]\w*")


def links(text: str) -> list[tuple[int, int]]:
    """Return where the links of a text stand."""
    return [m.span() for m in _LINK.finditer(text)]


def marks(text: str) -> tuple[Mark, ...]:
    """Return the places in order, none overlapping another."""
    found = links(text)
    tags = [m.span() for m in _TAG.finditer(text) if not any(a <= m.start() < b for a, b in found)]
    return tuple(Mark(start, end) for start, end in sorted(found + tags))


def canonical(text: str) -> str:
    """Return a text as it is compared: composed, and without what networks change of spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())
