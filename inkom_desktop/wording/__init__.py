"""Sentences for codes, in English; the window passes them through its translator.

The core returns codes with facts; both front doors say them. A code without a sentence is said plainly, never hidden.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Speak = Callable[[str], str]
"""Turns an English template into another language; its {facts} are filled in afterwards."""


def as_written(sentence: str) -> str:
    """Speak English: the sentence as it stands."""
    return sentence


@dataclass(frozen=True, slots=True)
class Said:
    """What happened, and what to do about it (may be empty)."""

    what: str
    todo: str = ""

    def __str__(self) -> str:
        return f"{self.what} {self.todo}".strip()


class _Gentle(string.Formatter):
    """A fact that is missing shows as a dash, never as a traceback."""

    def get_value(self, key: int | str, args: Any, kwargs: Mapping[str, Any]) -> Any:
        value = kwargs.get(str(key), "–") if isinstance(key, str) else "–"
        if isinstance(value, list | tuple | set | frozenset):
            return ", ".join(map(str, value))
        return value

    def format_field(self, value: Any, format_spec: str) -> str:
        try:
            return str(super().format_field(value, format_spec))
        except (ValueError, TypeError):
            return str(value)


_FORMATTER = _Gentle()


def fill(template: str, params: Mapping[str, object]) -> str:
    """Fill a template with facts."""
    return _FORMATTER.vformat(template, (), params)


def bytes_in_words(size: object) -> str:
    """Say a number of bytes as people do: "2.0 MB" (decimal units, IEC 80000-13)."""
    if not isinstance(size, int):
        return str(size)
    for unit, factor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= factor:
            return f"{size / factor:.1f} {unit}"
    return f"{size} bytes"


def facts(params: Mapping[str, object]) -> dict[str, object]:
    """Return the facts with byte counts in words."""
    return {k: bytes_in_words(v) if k in ("bytes", "bytes_limit", "size_bytes") else v for k, v in params.items()}


__all__ = ["Said", "Speak", "as_written", "bytes_in_words", "facts", "fill"]
