"""A history to read: goes and losses, never every second."""

from __future__ import annotations

from datetime import timedelta

from inkom_desktop.domain.draft import Draft
from inkom_desktop.drafting.history import readable
from inkom_desktop.ports.store import DraftVersion
from tests.fakes.clock import NOW


def versions(*texts: tuple[float, str]) -> list[DraftVersion]:
    """Versions of so many seconds ago, newest first."""
    made = []
    for number, (ago, text) in enumerate(texts):
        at = NOW - timedelta(seconds=ago)
        draft = Draft("d", "w", NOW, at, parts=tuple(text.split("|")), version=len(texts) - number)
        made.append(DraftVersion(draft, at))
    return made


def said(*texts: tuple[float, str]) -> list[str]:
    return ["|".join(v.draft.parts) for v in readable(versions(*texts))]


def test_typing_is_one_go() -> None:
    typed = [(float(n), "a" * (60 - n)) for n in range(60)]
    assert said(*typed) == ["a" * 60, "a"]


def test_each_go_has_its_last_version() -> None:
    assert said((0, "abcd"), (1, "abc"), (300, "ab"), (301, "a")) == ["abcd", "ab", "a"]


def test_what_stood_before_much_went_is_kept() -> None:
    assert said(
        (0, "short now"), (1, "short"), (2, "a long text that was deleted"), (3, "a long text that was"), (4, "a")
    ) == [
        "short now",
        "a long text that was deleted",
        "a",
    ]
    assert said((0, "one two"), (1, "one|two"), (2, "one")) == ["one two", "one|two", "one"]


def test_long_writing_is_cut_into_goes_of_some_minutes() -> None:
    typed = [(float(n), "a" * (600 - n)) for n in range(600)]
    assert len(said(*typed)) == 6


def test_nothing_is_nothing() -> None:
    assert readable([]) == []
