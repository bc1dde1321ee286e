"""The few words that widgets say by themselves. The window gives them in its language; without it they are English."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WidgetWords:
    """What a screen reader hears of the chip of an account, and of a place in a list."""

    selected: str = "selected"
    not_selected: str = "not selected"
    needs_sign_in: str = "needs sign-in"
    place: str = "{number} of {whole}"


_said = [WidgetWords()]


def widget_words() -> WidgetWords:
    """Return the words that are said now."""
    return _said[0]


def say_with(words: WidgetWords) -> None:
    """Say these from now on; widgets already made keep theirs."""
    _said[0] = words
