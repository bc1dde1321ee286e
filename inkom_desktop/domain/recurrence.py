"""Rules for what comes again and again, as RFC 5545 (iCalendar) writes them: "FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10".

The wall time is that of the first occurrence, in its zone: nine in the morning stays nine in the morning where the clocks are
set. What of RFC 5545 has no use for posts (parts of an hour, weeks by number) is refused and not passed over.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice

from inkom_desktop.domain.calendar import Due, resolve
from inkom_desktop.domain.errors import UsageRefused

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MOST = 1000
"""A rule has at most so many occurrences."""
EMPTY_PERIODS = 500
"""A rule that finds nothing in so many periods one after the other (the 30th of February) never will."""


class Freq(StrEnum):
    """How long a period of the rule is."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True)
class ByDay:
    """A day of the week, 0 (Monday) to 6; `nth` counts it within its month or year (-1 the last), 0 means each."""

    weekday: int
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of RFC 5545. `until` is the last instant (aware UTC) or the last day (by the wall clock) that it may fall on."""

    freq: Freq
    interval: int = 1
    count: int | None = None
    until: datetime | date | None = None
    by_month: tuple[int, ...] = ()
    by_month_day: tuple[int, ...] = ()
    by_day: tuple[ByDay, ...] = ()
    by_set_pos: tuple[int, ...] = ()
    week_start: int = 0

    @property
    def ends(self) -> bool:
        """Tell whether it has an end."""
        return self.count is not None or self.until is not None


_BY_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)\Z")
_UNTIL = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?\Z")


def parse_rule(text: str) -> Rule:
    """Read a rule, with or without "RRULE:" before it. Raises UsageRefused("bad_rule") with the part that is not understood."""
    words = text.strip().removeprefix("RRULE:")
    parts: dict[str, str] = {}
    for piece in filter(None, words.upper().split(";")):
        name, equals, value = piece.partition("=")
        if not equals or not value or name in parts:
            raise _bad(text, piece)
        parts[name] = value
    read = {name: _part(text, name, value) for name, value in parts.items()}
    if "freq" not in {_FIELDS[name][0] for name in parts}:
        raise _bad(text, "FREQ")
    rule = Rule(**{_FIELDS[name][0]: value for name, value in read.items()})  # type: ignore[arg-type]
    _sound(text, rule)
    return rule


def _bad(text: str, part: str) -> UsageRefused:
    return UsageRefused("bad_rule", rule=text[:200], part=part[:60])


def _part(text: str, name: str, value: str) -> object:
    if name not in _FIELDS:
        raise _bad(text, name)
    try:
        return _FIELDS[name][1](value)
    except (ValueError, KeyError) as e:
        raise _bad(text, f"{name}={value}") from e


def _sound(text: str, rule: Rule) -> None:
    """Refuse what RFC 5545 forbids, and what would never end or never fall."""
    counted = any(day.nth for day in rule.by_day)
    if counted and rule.freq not in (Freq.MONTHLY, Freq.YEARLY):
        raise _bad(text, "BYDAY")
    if rule.by_month_day and rule.freq is Freq.WEEKLY:
        raise _bad(text, "BYMONTHDAY")
    if rule.by_set_pos and not (rule.by_day or rule.by_month_day or rule.by_month):
        raise _bad(text, "BYSETPOS")
    if rule.count is not None and rule.until is not None:
        raise _bad(text, "UNTIL")


def _number(low: int, high: int) -> Callable[[str], int]:
    def read(value: str) -> int:
        number = int(value)
        if not value.lstrip("+-").isascii() or not low <= number <= high:
            raise ValueError(value)
        return number

    return read


def _list(each: Callable[[str], int]) -> Callable[[str], tuple[int, ...]]:
    def read(value: str) -> tuple[int, ...]:
        found = tuple(each(word) for word in value.split(","))
        if 0 in found:
            raise ValueError(value)
        return found

    return read


def _read_days(value: str) -> tuple[ByDay, ...]:
    found = []
    for word in value.split(","):
        match = _BY_DAY.match(word)
        if match is None or (match[1] is not None and not 1 <= abs(int(match[1])) <= 53):
            raise ValueError(value)
        found.append(ByDay(DAYS.index(match[2]), int(match[1] or 0)))
    return tuple(found)


def _read_until(value: str) -> datetime | date:
    match = _UNTIL.match(value)
    if match is None:
        raise ValueError(value)
    day = date(int(match[1]), int(match[2]), int(match[3]))
    if match[4] is None:
        return day
    at = time(int(match[4]), int(match[5]), min(59, int(match[6])))
    # Without Z it is a wall time (RFC 5545 wants Z beside a zone; calendars write both).
    return datetime.combine(day, at, UTC) if match[7] else datetime.combine(day, at)


_FIELDS: dict[str, tuple[str, Callable[[str], object]]] = {
    "FREQ": ("freq", Freq),
    "INTERVAL": ("interval", _number(1, 1000)),
    "COUNT": ("count", _number(1, MOST)),
    "UNTIL": ("until", _read_until),
    "BYMONTH": ("by_month", _list(_number(1, 12))),
    "BYMONTHDAY": ("by_month_day", _list(_number(-31, 31))),
    "BYDAY": ("by_day", _read_days),
    "BYSETPOS": ("by_set_pos", _list(_number(-366, 366))),
    "WKST": ("week_start", DAYS.index),
}


def say_rule(rule: Rule) -> str:
    """Return a rule as `parse_rule` reads it."""
    parts = [f"FREQ={rule.freq}"]
    if rule.interval != 1:
        parts.append(f"INTERVAL={rule.interval}")
    for name, numbers in (("BYMONTH", rule.by_month), ("BYMONTHDAY", rule.by_month_day)):
        if numbers:
            parts.append(f"{name}={','.join(map(str, numbers))}")
    if rule.by_day:
        parts.append("BYDAY=" + ",".join(f"{d.nth or ''}{DAYS[d.weekday]}" for d in rule.by_day))
    if rule.by_set_pos:
        parts.append(f"BYSETPOS={','.join(map(str, rule.by_set_pos))}")
    if rule.week_start:
        parts.append(f"WKST={DAYS[rule.week_start]}")
    if rule.count is not None:
        parts.append(f"COUNT={rule.count}")
    if isinstance(rule.until, datetime):
        zulu = "Z" if rule.until.tzinfo is not None else ""
        parts.append(f"UNTIL={rule.until:%Y%m%dT%H%M%S}{zulu}")
    elif rule.until is not None:
        parts.append(f"UNTIL={rule.until:%Y%m%d}")
    return ";".join(parts)


def occurrences(rule: Rule, first: datetime, zone: str) -> Iterator[Due]:
    """Yield the moments of a rule that begins at a wall time (naive: a reading of the clock of `zone`), in order.

    The first one counts also where the rule would not fall on it (RFC 5545, 3.8.5.3). A wall time that the clocks skip is
    taken at the first valid minute after the gap, one that comes twice at its first occurrence, as everywhere in Inkom.
    A rule without an end ends after MOST.
    """
    for number, day in enumerate(islice(_days(rule, first.date()), MOST), 1):
        due = resolve(datetime.combine(day, first.time()), zone)
        if rule.until is not None and _beyond(due, day, first.time(), rule.until):
            return
        yield due
        if rule.count is not None and number >= rule.count:
            return


def _beyond(due: Due, day: date, at: time, until: datetime | date) -> bool:
    if not isinstance(until, datetime):
        return day > until
    return due.at > until if until.tzinfo is not None else datetime.combine(day, at) > until


def _days(rule: Rule, first: date) -> Iterator[date]:
    """The days, the first one before all others."""
    yield first
    empty = 0
    for begin in _periods(rule, first):
        days = [day for day in _chosen(rule, sorted(_candidates(rule, begin, first))) if day > first]
        yield from days
        empty = 0 if days else empty + 1
        if empty > EMPTY_PERIODS:
            return


def _periods(rule: Rule, first: date) -> Iterator[date]:
    """The first day of each period, that of the first occurrence before the others."""
    number = 0
    while True:
        step = number * rule.interval
        try:
            yield _period(rule, first, step)
        except (OverflowError, ValueError):
            return
        number += 1


def _period(rule: Rule, first: date, step: int) -> date:
    match rule.freq:
        case Freq.DAILY:
            return first + timedelta(days=step)
        case Freq.WEEKLY:
            return first - timedelta(days=(first.weekday() - rule.week_start) % 7) + timedelta(weeks=step)
        case Freq.MONTHLY:
            place = first.year * 12 + first.month - 1 + step
            return date(place // 12, place % 12 + 1, 1)
        case Freq.YEARLY:
            return date(first.year + step, 1, 1)


def _candidates(rule: Rule, begin: date, first: date) -> set[date]:
    match rule.freq:
        case Freq.DAILY:
            return {day for day in (begin,) if _fits(rule, day)}
        case Freq.WEEKLY:
            wanted = {d.weekday for d in rule.by_day} or {first.weekday()}
            week = (begin + timedelta(days=n) for n in range(7))
            return {day for day in week if day.weekday() in wanted and _in_month(rule, day)}
        case Freq.MONTHLY:
            return _of_month(rule, begin.year, begin.month, first) if _in_month(rule, begin) else set()
        case Freq.YEARLY:
            return _of_year(rule, begin.year, first)


def _in_month(rule: Rule, day: date) -> bool:
    return not rule.by_month or day.month in rule.by_month


def _fits(rule: Rule, day: date) -> bool:
    return (
        _in_month(rule, day)
        and (not rule.by_month_day or day in _month_days(rule, day.year, day.month))
        and (not rule.by_day or day.weekday() in {d.weekday for d in rule.by_day})
    )


def _month_days(rule: Rule, year: int, month: int) -> set[date]:
    last = calendar.monthrange(year, month)[1]
    numbers = (n if n > 0 else last + 1 + n for n in rule.by_month_day)
    return {date(year, month, n) for n in numbers if 1 <= n <= last}


def _of_month(rule: Rule, year: int, month: int, first: date) -> set[date]:
    last = calendar.monthrange(year, month)[1]
    whole = [date(year, month, n) for n in range(1, last + 1)]
    if rule.by_day:
        found = _weekdays(rule.by_day, whole)
        return found & _month_days(rule, year, month) if rule.by_month_day else found
    if rule.by_month_day:
        return _month_days(rule, year, month)
    return {date(year, month, first.day)} if first.day <= last else set()


def _of_year(rule: Rule, year: int, first: date) -> set[date]:
    if rule.by_month or rule.by_month_day:
        months = rule.by_month or range(1, 13)
        return {day for month in months for day in _of_month(rule, year, month, first)}
    if rule.by_day:
        whole = [date(year, 1, 1) + timedelta(days=n) for n in range(366 if calendar.isleap(year) else 365)]
        return _weekdays(rule.by_day, whole)
    if (first.month, first.day) == (2, 29) and not calendar.isleap(year):
        return set()
    return {date(year, first.month, first.day)}


def _weekdays(wanted: tuple[ByDay, ...], whole: list[date]) -> set[date]:
    """The days of a month or a year that are such weekdays, each or the nth one of them."""
    found: set[date] = set()
    for by in wanted:
        days = [day for day in whole if day.weekday() == by.weekday]
        if by.nth == 0:
            found |= set(days)
        elif abs(by.nth) <= len(days):
            found.add(days[by.nth - 1 if by.nth > 0 else by.nth])
    return found


def _chosen(rule: Rule, days: list[date]) -> list[date]:
    """Of the days of one period those at the positions that the rule names."""
    if not rule.by_set_pos:
        return days
    places = {n - 1 if n > 0 else len(days) + n for n in rule.by_set_pos}
    return [day for place, day in enumerate(days) if place in places]
