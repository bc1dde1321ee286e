"""Wall time, gaps and folds, held against the published transitions of each zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkom_desktop.domain.calendar import Resolved, parse_when, resolve, wall
from inkom_desktop.domain.errors import UsageRefused
from tests.fakes.clock import NOW


@pytest.mark.parametrize(
    ("local", "zone", "utc", "how"),
    [
        # Lisbon 2026-03-29: 01:00 WET becomes 02:00 WEST.
        ("2026-03-29T01:30", "Europe/Lisbon", "2026-03-29T01:00", Resolved.GAP),
        ("2026-03-29T00:59", "Europe/Lisbon", "2026-03-29T00:59", Resolved.EXACT),
        # Lisbon 2026-10-25: 02:00 WEST becomes 01:00 WET; 01:30 comes twice.
        ("2026-10-25T01:30", "Europe/Lisbon", "2026-10-25T00:30", Resolved.FOLD),
        # New York 2026-03-08: 02:00 EST becomes 03:00 EDT.
        ("2026-03-08T02:30", "America/New_York", "2026-03-08T07:00", Resolved.GAP),
        # Lord Howe moves by half an hour: 2026-10-04 02:00 becomes 02:30.
        ("2026-10-04T02:10", "Australia/Lord_Howe", "2026-10-03T15:30", Resolved.GAP),
        ("2026-04-05T01:45", "Australia/Lord_Howe", "2026-04-04T14:45", Resolved.FOLD),
        ("2026-07-01T09:00", "Asia/Kathmandu", "2026-07-01T03:15", Resolved.EXACT),
    ],
)
def test_wall_time_becomes_an_instant(local: str, zone: str, utc: str, how: Resolved) -> None:
    due = resolve(datetime.fromisoformat(local), zone)
    assert due.at == datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert due.resolved is how


@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2032, 12, 31)),  # noqa: DTZ001 - readings of a wall clock
    st.sampled_from(
        ["Europe/Lisbon", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu"]
    ),
)
def test_an_exact_wall_time_reads_the_same_on_the_way_back(local: datetime, zone: str) -> None:
    local = local.replace(microsecond=0)
    due = resolve(local, zone)
    back = due.at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    if due.resolved is Resolved.GAP:
        assert timedelta(0) < back - local <= timedelta(hours=2)
        # The minute before does not exist: it is the first valid one.
        before = due.at - timedelta(seconds=1)
        assert before.astimezone(ZoneInfo(zone)).replace(tzinfo=None) < local
    else:
        assert back == local
    assert due.local_time == wall(due.at, zone)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("now", NOW),
        ("+90s", NOW + timedelta(seconds=90)),
        ("+15m", NOW + timedelta(minutes=15)),
        ("+40d", NOW + timedelta(days=40)),
        ("2026-12-01 09:30", datetime(2026, 12, 1, 9, 30, tzinfo=UTC)),
        ("2026-12-01T09:30:00Z", datetime(2026, 12, 1, 9, 30, tzinfo=UTC)),
        ("2026-12-01T09:30:00+02:00", datetime(2026, 12, 1, 7, 30, tzinfo=UTC)),
    ],
)
def test_when_is_read(text: str, expected: datetime) -> None:
    assert parse_when(text, "Europe/Lisbon", NOW).at == expected


@pytest.mark.parametrize(
    "text", ["", "tomorrow", "+5", "+5x", "2026-13-01 09:00", "2026-12-01", "-5m", "+99999999d", "25:00"]
)
def test_nonsense_is_refused_with_a_code(text: str) -> None:
    with pytest.raises(UsageRefused) as refused:
        parse_when(text, "Europe/Lisbon", NOW)
    assert refused.value.code == "bad_when"


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../etc/passwd", "Europe"])
def test_an_unknown_zone_is_refused(zone: str) -> None:
    with pytest.raises(UsageRefused) as refused:
        parse_when("2026-12-01 09:00", zone, NOW)
    assert refused.value.code == "unknown_zone"
