"""When numbers are read again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from inkom_desktop.domain.collecting import (
    GONE_AFTER,
    Watch,
    absent,
    after_failure,
    first_reading,
    next_reading,
    next_snapshot,
    seen,
)

OUT = datetime(2026, 3, 1, 9, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("age", "planned"),
    [
        (timedelta(0), timedelta(minutes=15)),
        (timedelta(minutes=15), HOUR),
        (timedelta(minutes=59), HOUR),
        (5 * HOUR, 6 * HOUR),
        (23 * HOUR, DAY),
        (DAY, 2 * DAY),
        (13.5 * DAY, 14 * DAY),
        (14 * DAY, 15 * DAY),
        (16 * DAY, 18 * DAY),
        (31 * DAY, 35 * DAY),
        (100 * DAY, 120 * DAY),
        (400 * DAY, 450 * DAY),
    ],
)
def test_the_next_planned_age(age: timedelta, planned: timedelta) -> None:
    assert next_reading(OUT, OUT + age) == OUT + planned


def test_a_year_of_a_post_is_some_fifty_readings() -> None:
    """Each reading comes at its planned age; a computer that was off for long skips what it slept through."""
    at, count = first_reading(OUT, OUT), 0
    while at < OUT + 365 * DAY:
        later = next_reading(OUT, at)
        assert later > at
        at, count = later, count + 1
    assert 40 <= count <= 50
    assert next_reading(OUT, OUT + 60 * DAY) == OUT + 63 * DAY


def test_what_was_published_long_ago_is_read_at_once() -> None:
    assert first_reading(OUT, OUT + DAY) == OUT + DAY


@pytest.mark.parametrize(
    ("now", "zone", "expected"),
    [
        ("2026-11-26T15:00+00:00", "UTC", "2026-11-27T00:00+00:00"),
        ("2026-11-26T15:30+00:00", "Asia/Kathmandu", "2026-11-26T18:15+00:00"),
        ("2026-03-28T23:30+00:00", "Europe/Lisbon", "2026-03-29T00:00+00:00"),  # an hour before the clocks change
        ("2026-10-25T12:00+00:00", "America/New_York", "2026-10-26T04:00+00:00"),
    ],
)
def test_an_account_is_read_at_the_start_of_its_day(now: str, zone: str, expected: str) -> None:
    assert next_snapshot(datetime.fromisoformat(now), zone) == datetime.fromisoformat(expected)


def test_a_post_is_gone_after_several_looks_and_back_after_one() -> None:
    watch = Watch("acc", "pub", OUT)
    for n in range(1, GONE_AFTER):
        watch = absent(watch, OUT, OUT + n * HOUR)
        assert not watch.gone
        assert watch.next_at is not None
    assert seen(watch, OUT, OUT + 5 * HOUR).absent == 0
    watch = absent(watch, OUT, OUT + 5 * HOUR)
    assert (watch.gone, watch.next_at) == (True, None)


def test_failures_are_met_with_patience_that_has_an_end() -> None:
    waits = [after_failure(n) for n in range(1, 60)]
    assert waits[:3] == [timedelta(minutes=15), timedelta(minutes=30), timedelta(hours=1)]
    assert waits[-1] == timedelta(hours=6)
    assert waits == sorted(waits)
