"""Posting slots: read, written, and the next free one across weeks and changes of clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkom_desktop.domain.calendar import Resolved
from inkom_desktop.domain.errors import UsageRefused
from inkom_desktop.domain.slots import (
    Slot,
    meant_for,
    next_free,
    parse_slots,
    say_slots,
    slot_label,
    slots_of_day,
    times_within,
)

MONDAY = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("mon-fri 09:00 17:30", "mon-fri 09:00 17:30"),
        ("  Mon - Wed , fri  9:00 ", "mon-wed,fri 09:00"),
        ("sat-mon 10:00", "mon,sat-sun 10:00"),
        ("daily 08:05", "mon-sun 08:05"),
        ("sat 10:00; mon 09:00; mon 09:00", "mon 09:00; sat 10:00"),
        ("mon 9:00#Tips; mon 09:00", "mon 09:00 09:00#tips"),
        ("mon-tue 10:00#new-menu", "mon-tue 10:00#new-menu"),
        ("none", ""),
        ("", ""),
    ],
)
def test_slots_are_read_and_said(text: str, said: str) -> None:
    assert say_slots(parse_slots(text)) == said


@pytest.mark.parametrize(
    "text",
    [
        "mon",
        "09:00",
        "mon 24:00",
        "mon 9",
        "foo 09:00",
        "mon-bar 09:00",
        "mon 09:00 tue",
        ";mon",
        "mon 09:00#",
        "mon 09:00#a#b",
    ],
)
def test_what_is_no_slot_is_refused(text: str) -> None:
    with pytest.raises(UsageRefused, match="bad_slots"):
        parse_slots(text)


@given(st.sets(st.builds(Slot, st.integers(0, 6), st.integers(0, 1439)), max_size=40))
def test_what_is_said_is_read_back(slots: set[Slot]) -> None:
    assert parse_slots(say_slots(slots)) == tuple(sorted(slots))


def test_the_next_free_slot_passes_over_what_is_taken() -> None:
    slots = parse_slots("mon-fri 09:00 17:30")
    first = next_free(slots, "UTC", MONDAY, [])
    assert first is not None
    assert first.local_time == "2026-11-30T09:00"
    second = next_free(slots, "UTC", MONDAY, [first.at + timedelta(seconds=59)])
    assert second is not None
    assert second.local_time == "2026-11-30T17:30"
    third = next_free(slots, "UTC", MONDAY, [first.at, second.at - timedelta(seconds=30)])
    assert third is not None
    assert third.local_time == "2026-12-01T09:00"
    after = next_free(slots, "UTC", first.at, [])
    assert after is not None
    assert after.at == second.at


def test_slots_are_wall_times_of_the_zone() -> None:
    (due,) = [next_free(parse_slots("tue 00:30"), "Pacific/Auckland", MONDAY, [])]
    assert due is not None
    assert (due.local_time, due.at) == ("2026-12-01T00:30", datetime(2026, 11, 30, 11, 30, tzinfo=UTC))


def test_a_slot_in_a_gap_is_taken_after_it() -> None:
    due = next_free(parse_slots("sun 01:30"), "Europe/Lisbon", datetime(2027, 3, 25, tzinfo=UTC), [])
    assert due is not None
    assert (due.local_time, due.resolved) == ("2027-03-28T02:00", Resolved.GAP)


def test_no_slots_and_a_full_year_have_none() -> None:
    assert next_free((), "UTC", MONDAY, []) is None
    year = [MONDAY.replace(hour=9) + timedelta(days=7 * n) for n in range(60)]
    assert next_free(parse_slots("mon 09:00"), "UTC", MONDAY, year) is None


def test_a_slot_kept_for_a_label_is_for_posts_that_have_it() -> None:
    slots = parse_slots("mon 09:00; tue 09:00#new-menu")
    assert [s.weekday for s in meant_for(slots, ())] == [0]
    assert [s.weekday for s in meant_for(slots, ("Other",))] == [0]
    # A post with the label takes its own times alone.
    assert [s.weekday for s in meant_for(slots, ("New  Menu", "Other"))] == [1]
    assert slot_label("  Neues Menü ") == "neues-menü"


def test_times_of_days_are_read_one_by_one() -> None:
    assert slots_of_day(2, "17:30#Tips, 9:00") == (Slot(2, 540), Slot(2, 1050, "tips"))
    with pytest.raises(UsageRefused, match="bad_slots"):
        slots_of_day(2, "late")


def test_slots_fall_on_each_day_of_a_span_also_where_the_clocks_are_set() -> None:
    slots = parse_slots("sun 02:30; mon 09:00")
    found = list(times_within(slots, "Europe/Berlin", date(2026, 3, 28), date(2026, 3, 30)))
    assert [d.local_time for d in found] == ["2026-03-29T03:00", "2026-03-30T09:00"]
    assert [d.at.hour for d in found] == [1, 7]
