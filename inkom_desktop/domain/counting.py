"""How networks count text. One tested module for every unit; each network says which one it uses."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

import regex  # The one outside library of the domain: graphemes need the Unicode tables (docs/decisions).

from inkom_desktop.domain.weighted import weighted


class Unit(StrEnum):
    """What one unit of a text limit is."""

    GRAPHEMES = "graphemes"
    UTF16 = "utf16"
    WEIGHTED = "weighted"
    BYTES = "bytes"
    CODE_POINTS = "code_points"


_GRAPHEME = regex.compile(r"\X")
_AROUND = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]+(?:[\x00-\x7f][^\x00-\x7f]+)*[\x00-\x7f]?")


@lru_cache(maxsize=32)
def graphemes(text: str) -> int:
    """Count extended grapheme clusters (UAX 29). The last answers are kept: twelve accounts ask the same after each key."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    if "\r" in text:
        return _clusters(text)
    # Between two ASCII characters there is always a break: only what stands around others needs the rules, and stays the same
    # from key to key.
    pieces = _AROUND.findall(text)
    return len(text) - sum(map(len, pieces)) + sum(map(_clusters, pieces))


@lru_cache(maxsize=8192)
def _clusters(text: str) -> int:
    return len(_GRAPHEME.findall(text))


def split_graphemes(text: str) -> list[str]:
    """Return the extended grapheme clusters of the text in order (UAX 29)."""
    return [match.group() for match in _GRAPHEME.finditer(text)]


def utf16_units(text: str) -> int:
    """Count UTF-16 code units, surrogate pairs as two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8_bytes(text: str) -> int:
    """Count the bytes of the UTF-8 form."""
    return len(text.encode("utf-8", "surrogatepass"))


def code_points(text: str) -> int:
    """Count Unicode code points."""
    return len(text)


def length_in(unit: Unit, text: str) -> int:
    """Return the length of a text in a unit."""
    match unit:
        case Unit.GRAPHEMES:
            return graphemes(text)
        case Unit.UTF16:
            return utf16_units(text)
        case Unit.BYTES:
            return utf8_bytes(text)
        case Unit.CODE_POINTS:
            return code_points(text)
        case Unit.WEIGHTED:
            return weighted(text)


_FORBIDDEN_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


@lru_cache(maxsize=16)
def forbidden_controls(text: str) -> tuple[str, ...]:
    """Return the control characters and lone surrogates that no network takes and that would be shown as nothing.

    Tab, line feed and carriage return are text and not among them. The last answers are kept, as for `graphemes`.
    """
    return tuple(_FORBIDDEN_CONTROL.findall(text))
