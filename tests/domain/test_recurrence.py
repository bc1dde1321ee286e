"""Rules of RFC 5545: held against APScheduler's cron triggers over two years of four zones, and against the RFC's own examples."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from apscheduler.triggers.cron import CronTrigger
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inkom_desktop.domain.calendar import Resolved
from inkom_desktop.domain.errors import UsageRefused
from inkom_desktop.domain.recurrence import DAYS, MOST, occurrences, parse_rule, say_rule

ZONES = ("Europe/Lisbon", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu")
START = datetime(2026, 1, 5, 9, 0)  # noqa: DTZ001 - a reading of a wall clock, a Monday
QUIET = [HealthCheck.too_slow]
CRON = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def cron(zone: str, count: int, since: datetime = START, **fields: object) -> list[datetime]:
    """The same times by another library (aware UTC)."""
    trigger = CronTrigger(hour=since.hour, minute=since.minute, timezone=ZoneInfo(zone), **fields)
    found: list[datetime] = []
    now, before = since.replace(tzinfo=ZoneInfo(zone)), None
    while len(found) < count:
        before = trigger.get_next_fire_time(before, before or now)
        assert before is not None
        found.append(before.astimezone(UTC))
    return found


def instants(rule: str, zone: str, count: int, start: datetime = START) -> list[datetime]:
    return [due.at for due in islice(occurrences(parse_rule(rule), start, zone), count)]


@pytest.mark.parametrize("zone", ZONES)
def test_two_years_of_mondays_at_nine_as_another_library_counts_them(zone: str) -> None:
    found = list(islice(occurrences(parse_rule("FREQ=WEEKLY"), START, zone), 105))
    assert [due.at for due in found] == cron(zone, 105, day_of_week="mon")
    assert {due.local_time[10:] for due in found} == {"T09:00"}
    assert {due.resolved for due in found} == {Resolved.EXACT}
    assert found[-1].at - found[0].at > timedelta(days=725)


@pytest.mark.parametrize("zone", ZONES)
@given(days=st.sets(st.integers(0, 6), min_size=1), hour=st.integers(4, 23))
@settings(max_examples=20, deadline=None, suppress_health_check=QUIET)
def test_any_days_of_the_week(zone: str, days: set[int], hour: int) -> None:
    start = START.replace(day=5 + min(days), hour=hour)
    by_cron = cron(zone, 60, start, day_of_week=",".join(CRON[d] for d in sorted(days)))
    assert instants(f"FREQ=WEEKLY;BYDAY={','.join(DAYS[d] for d in sorted(days))}", zone, 60, start) == by_cron


@pytest.mark.parametrize(
    ("rule", "fields", "start"),
    [
        ("FREQ=DAILY", {}, START),
        ("FREQ=MONTHLY;BYMONTHDAY=15", {"day": 15}, START.replace(day=15)),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", {"day": "last"}, START.replace(day=31)),
        ("FREQ=MONTHLY;BYMONTHDAY=31", {"day": 31}, START.replace(day=31)),
        ("FREQ=MONTHLY;BYDAY=2TU", {"day": "2nd tue"}, START.replace(day=13)),
        ("FREQ=MONTHLY;BYDAY=-1SU", {"day": "last sun"}, START.replace(day=25)),
        ("FREQ=YEARLY", {"month": 1, "day": 5}, START),
        ("FREQ=YEARLY;BYMONTH=3,9;BYDAY=1MO", {"month": "3,9", "day": "1st mon"}, START.replace(month=3, day=2)),
        ("FREQ=DAILY;BYMONTH=2", {"month": 2}, START.replace(month=2, day=1)),
    ],
)
def test_months_and_years_as_another_library_counts_them(rule: str, fields: dict[str, object], start: datetime) -> None:
    for zone in ZONES:
        count = 6 if "YEARLY" in rule else 26
        assert instants(rule, zone, count, start) == cron(zone, count, start, **fields)


def days(rule: str, start: datetime = START, count: int = 12) -> list[str]:
    return [due.local_time[:10] for due in islice(occurrences(parse_rule(rule), start, "UTC"), count)]


def test_the_examples_of_the_rfc() -> None:
    tuesday = datetime(1997, 9, 2, 9)  # noqa: DTZ001
    assert days("FREQ=DAILY;INTERVAL=10;COUNT=5", tuesday) == [
        "1997-09-02", "1997-09-12", "1997-09-22", "1997-10-02", "1997-10-12",
    ]  # fmt: skip
    assert days("FREQ=WEEKLY;INTERVAL=2;WKST=SU;COUNT=8;BYDAY=TU,TH", tuesday) == [
        "1997-09-02", "1997-09-04", "1997-09-16", "1997-09-18", "1997-09-30", "1997-10-02", "1997-10-14", "1997-10-16",
    ]  # fmt: skip
    # Where the week begins decides (3.3.10).
    spring = datetime(1997, 8, 5, 9)  # noqa: DTZ001
    on_monday = ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"]
    assert days("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", spring) == on_monday
    on_sunday = ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"]
    assert days("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", spring) == on_sunday
    # The last weekday of each month; Friday the 13th.
    assert days("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", datetime(1997, 9, 30, 9)) == [  # noqa: DTZ001
        "1997-09-30", "1997-10-31", "1997-11-28",
    ]  # fmt: skip
    assert days("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3", datetime(1998, 2, 13, 9)) == [  # noqa: DTZ001
        "1998-02-13", "1998-03-13", "1998-11-13",
    ]  # fmt: skip


def test_a_rule_ends_after_so_many_or_with_a_day_or_an_instant() -> None:
    assert len(list(occurrences(parse_rule("FREQ=DAILY;COUNT=3"), START, "UTC"))) == 3
    assert days("FREQ=DAILY;UNTIL=20260107") == ["2026-01-05", "2026-01-06", "2026-01-07"]
    assert days("FREQ=DAILY;UNTIL=20260107T085959Z") == ["2026-01-05", "2026-01-06"]
    assert days("FREQ=DAILY;UNTIL=20260107T090000Z") == ["2026-01-05", "2026-01-06", "2026-01-07"]
    assert not parse_rule("FREQ=DAILY").ends
    assert len(list(occurrences(parse_rule("FREQ=DAILY"), START, "UTC"))) == MOST


def test_what_never_falls_ends() -> None:
    never = parse_rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
    assert [due.local_time[:10] for due in occurrences(never, START, "UTC")] == ["2026-01-05"]


def test_an_hour_that_the_clocks_skip_is_taken_after_the_gap_and_the_next_week_is_as_before() -> None:
    start = datetime(2026, 3, 22, 1, 30)  # noqa: DTZ001
    found = list(islice(occurrences(parse_rule("FREQ=WEEKLY"), start, "Europe/Lisbon"), 3))
    assert [d.local_time for d in found] == ["2026-03-22T01:30", "2026-03-29T02:00", "2026-04-05T01:30"]
    assert [d.resolved for d in found] == [Resolved.EXACT, Resolved.GAP, Resolved.EXACT]


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=DAILY",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU;COUNT=8",
        "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20271231T235959Z",
        "FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1;UNTIL=20271231",
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1,-1",
    ],
)
def test_rules_are_read_and_said(text: str) -> None:
    assert say_rule(parse_rule(text)) == text
    assert parse_rule(f"rrule:{text}".replace("rrule:", "RRULE:").lower().replace("rrule:", "RRULE:")) == parse_rule(
        text
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "DAILY",
        "FREQ=HOURLY",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=3;UNTIL=20260101",
        "FREQ=DAILY;COUNT=3;COUNT=4",
        "FREQ=WEEKLY;BYDAY=2MO",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYMONTHDAY=3",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYSETPOS=1",
        "FREQ=MONTHLY;BYDAY=60MO",
        "FREQ=DAILY;UNTIL=2026-01-01",
        "FREQ=DAILY;UNTIL=20261399",
        "FREQ=DAILY;INTERVAL=²",
        "FREQ=DAILY;;X=",
    ],
)
def test_what_is_no_rule_is_refused(text: str) -> None:
    with pytest.raises(UsageRefused, match="bad_rule"):
        parse_rule(text)


@given(st.text(max_size=60))
@settings(suppress_health_check=QUIET, deadline=None)
def test_no_text_breaks_it(text: str) -> None:
    try:
        rule = parse_rule("FREQ=WEEKLY;" + text)
    except UsageRefused:
        return
    assert next(occurrences(rule, START, "UTC")).at.date() == date(2026, 1, 5)
