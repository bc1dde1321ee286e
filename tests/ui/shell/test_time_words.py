"""What a chosen wall time means, at changes of the clocks too."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.ui.shell.time_words import meaning_of, sleep_words
from inkom_desktop.ui.widgets.when import WallChoice

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def at(day: date, hour: int, minute: int = 0, zone: str = "Europe/Lisbon") -> WallChoice:
    return WallChoice(day, time(hour, minute), zone)


def test_both_clocks_are_said_when_they_differ() -> None:
    meant = meaning_of(at(date(2026, 3, 2), 9, 30), NOW, "Europe/Berlin")
    assert meant.due is not None
    assert "in Lisbon" in meant.sentence
    assert "on this computer" in meant.sentence
    assert "10:30" in meant.sentence
    assert not meant.odd
    same = meaning_of(at(date(2026, 3, 2), 9, 30), NOW, "Europe/Lisbon")
    assert "this computer" not in same.sentence


def test_a_skipped_hour_and_a_doubled_one_are_said() -> None:
    gap = meaning_of(at(date(2026, 3, 29), 1, 30), NOW, "Europe/Lisbon")
    assert gap.odd
    assert "go forward" in gap.sentence
    assert gap.due is not None
    assert gap.due.local_time == "2026-03-29T02:00"
    fold = meaning_of(at(date(2026, 10, 25), 1, 30), NOW, "Europe/Lisbon")
    assert "comes twice" in fold.sentence


def test_a_time_that_has_passed_cannot_be_chosen() -> None:
    meant = meaning_of(at(date(2026, 3, 1), 11), NOW, "UTC")
    assert meant.due is None
    assert meant.sentence == "That time has passed."


@pytest.mark.parametrize(
    ("then", "minutes", "said"),
    [
        (Late.SEND, 30, "goes out when it wakes"),
        (Late.SKIP, 30, "else it is skipped"),
        (Late.ASK, 30, "after that you choose"),
        (Late.ASK, 0, "You choose when it wakes"),
    ],
)
def test_what_happens_while_the_computer_sleeps(then: Late, minutes: int, said: str) -> None:
    assert said in sleep_words(LateRule(then, timedelta(minutes=minutes)))
