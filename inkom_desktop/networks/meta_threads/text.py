"""How a text is counted and compared, and what of it becomes a link, a mention or a topic."""

from __future__ import annotations

import re
import unicodedata

from inkom_desktop.domain.counting import utf8_bytes
from inkom_desktop.ports.network import Mark

_MARKS = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]}'»”]|(?<![\w@/])@[\w.]*\w|(?<![\w#&/])#\w*[^\W\d]\w*")


def marks(text: str) -> tuple[Mark, ...]:
    """Return the places in order."""
    return tuple(Mark(*found.span()) for found in _MARKS.finditer(text))


def with_emoji_as_bytes(text: str) -> int:
    """Count as newer pages of the documentation say: an emoji by the bytes of its UTF-8 form, everything else once."""
    return sum(utf8_bytes(c) if ord(c) > 0xFFFF else 1 for c in text)


def canonical(text: str) -> str:
    """Return a text as it is compared: composed, and without what networks change of spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())
