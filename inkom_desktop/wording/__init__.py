"""Sentences for codes, in English; the window passes them through its translator.

The core returns codes with facts; both front doors say them. A code without a sentence is said plainly, never hidden.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol


class Speak(Protocol):
    """Turns an English template into another language (its {facts} are filled in afterwards), and writes its numbers."""

    def __call__(self, sentence: str, /) -> str:
        """Return the template in this language."""
        ...

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a number as this language writes it."""
        ...

    def counted(self, form: Counted, count: int) -> str:
        """Return the form for so many; its {facts} are filled in afterwards."""
        ...

    def wall(self, local_time: str) -> str:
        """Return a wall time (ISO 8601 without an offset, to the minute) as this language writes it."""
        ...


@dataclass(frozen=True, slots=True)
class Counted:
    """A sentence that counts, in two forms: of one thing, and of none or more; {count} stands for the number."""

    one: str
    many: str


Sentence = str | Counted
"""A template, or the two forms of one that counts."""


class AsWritten:
    """Speaks English: sentences as they stand, numbers in plain digits."""

    def __call__(self, sentence: str, /) -> str:
        """Return it as it stands."""
        return sentence

    def number(self, value: float, decimals: int = 0) -> str:
        """Return the digits alone, which programs read too."""
        return f"{value:.{decimals}f}"

    def counted(self, form: Counted, count: int) -> str:
        """One thing, or none and more."""
        return form.one if count == 1 else form.many

    def wall(self, local_time: str) -> str:
        """Return it as ISO 8601 has it, with a space between day and time: "2026-10-14 09:30"."""
        return local_time.replace("T", " ")


as_written = AsWritten()


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


def say(sentence: Sentence, params: Mapping[str, object], speak: Speak, count: object = None) -> str:
    """Say a sentence with its facts (`params`, as `facts` gives them); `count` chooses the form of one that counts."""
    if isinstance(sentence, Counted):
        return fill(speak.counted(sentence, count if isinstance(count, int) else 2), params)
    return fill(speak(sentence), params) if sentence else ""


UNITS = (("{size} GB", 10**9), ("{size} MB", 10**6), ("{size} kB", 10**3))
BYTES = "{size} bytes"
_BYTES = frozenset({"bytes", "bytes_limit", "size_bytes"})
_NAMES = frozenset({"pid", "version", "status"})
"""Facts that are names though they are made of digits: nobody writes process 12,345."""


def bytes_in_words(size: object, speak: Speak = as_written) -> str:
    """Say a number of bytes as people do: "2.0 MB" (decimal units, IEC 80000-13)."""
    if not isinstance(size, int):
        return str(size)
    for unit, factor in UNITS:
        if size >= factor:
            return fill(speak(unit), {"size": speak.number(size / factor, 1)})
    return fill(speak(BYTES), {"size": speak.number(size)})


def facts(params: Mapping[str, object], speak: Speak = as_written) -> dict[str, object]:
    """Return the facts with byte counts in words and amounts as the language writes them."""
    return {key: _fact(key, value, speak) for key, value in params.items()}


def _fact(key: str, value: object, speak: Speak) -> object:
    if key in _BYTES:
        return bytes_in_words(value, speak)
    if isinstance(value, int) and not isinstance(value, bool) and key not in _NAMES:
        return speak.number(value)
    return value


__all__ = [
    "AsWritten",
    "Counted",
    "Said",
    "Sentence",
    "Speak",
    "as_written",
    "bytes_in_words",
    "facts",
    "fill",
    "say",
]
