"""Wall time, zones and the gaps and folds of clock changes.

A due time is kept three ways: the wall time the person chose, the IANA zone it was meant in, and the UTC instant it came to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from inkom_desktop.domain.errors import UsageRefused


class Resolved(StrEnum):
    """How a wall time was turned into an instant."""

    EXACT = "exact"
    GAP = "gap"
    """The clocks went forward over it: the first valid minute after the gap was taken."""
    FOLD = "fold"
    """It happened twice: the first occurrence was taken."""


@dataclass(frozen=True, slots=True)
class Due:
    """A due time: the instant (aware UTC), the zone, the wall time in it (ISO, minutes or seconds, no offset).

    `again` is the second instant of a wall time that comes twice. `alone` marks a posting time: no other post of the account
    may be due at its minute when it is taken.
    """

    at: datetime
    zone: str
    local_time: str
    resolved: Resolved = Resolved.EXACT
    again: datetime | None = None
    alone: bool = False


def zone_of(name: str) -> ZoneInfo:
    """Return the zone; raises UsageRefused("unknown_zone") when the time-zone database has no such name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as e:
        raise UsageRefused("unknown_zone", zone=name) from e


def wall(at: datetime, zone: str) -> str:
    """Return the wall time of an instant in the zone, ISO to the second, or to the minute when the seconds are zero."""
    local = at.astimezone(zone_of(zone))
    spec = "minutes" if local.second == 0 and local.microsecond == 0 else "seconds"
    return local.replace(tzinfo=None).isoformat(timespec=spec)


def resolve(local: datetime, zone: str) -> Due:
    """Turn a wall time (naive: it is a reading of a wall clock) into an instant.

    In a gap the first valid minute after it is taken; in a fold the first occurrence (PEP 495, fold=0).
    """
    tz = zone_of(zone)
    first = local.replace(tzinfo=tz, fold=0)
    second = local.replace(tzinfo=tz, fold=1)
    if first.utcoffset() == second.utcoffset():
        at = first.astimezone(UTC)
        return Due(at, zone, wall(at, zone))
    if _exists(first):
        at = first.astimezone(UTC)
        return Due(at, zone, wall(at, zone), Resolved.FOLD, second.astimezone(UTC))
    at = _end_of_gap(local, tz)
    return Due(at, zone, wall(at, zone), Resolved.GAP)


_SAME = timedelta(minutes=1)
"""A wall time may be kept to the minute; no change of rules is as small."""


def rules_changed(at: datetime, zone: str, local_time: str) -> Due | None:
    """Return where a stored wall time comes to by the zone's present rules, None where they say what they said.

    `at` is the instant (aware UTC) that it came to when it was stored; both instants of a wall time that comes twice are
    right. None also for what is no wall time. Raises UsageRefused("unknown_zone").
    """
    try:
        local = datetime.fromisoformat(local_time)
    except ValueError:
        return None
    if local.tzinfo is not None or abs(at.astimezone(zone_of(zone)).replace(tzinfo=None) - local) < _SAME:
        return None
    return resolve(local, zone)


def clock_change(day: date, zone: str) -> timedelta:
    """Return by how much the clocks of the zone are set on a day: positive forward, negative back, zero on nearly all days."""
    tz = zone_of(zone)
    began = datetime.combine(day, time(), tz).utcoffset() or timedelta(0)
    ended = datetime.combine(day + timedelta(days=1), time(), tz).utcoffset() or timedelta(0)
    return ended - began


def shifted(due_at: datetime, zone: str, by: timedelta) -> Due:
    """Return a time moved by so much on the wall clock of its zone: a day later is the same hour, whatever the clocks do."""
    return resolve(due_at.astimezone(zone_of(zone)).replace(tzinfo=None) + by, zone)


def utc_offset(at: datetime, zone: str) -> str:
    """Return how far a zone is from UTC at an instant, as RFC 3339 writes it: "+01:00"."""
    return at.astimezone(zone_of(zone)).isoformat(timespec="minutes")[16:]


def _exists(aware: datetime) -> bool:
    back = aware.astimezone(UTC).astimezone(aware.tzinfo)
    return back.replace(tzinfo=None) == aware.replace(tzinfo=None)


def _end_of_gap(local: datetime, tz: ZoneInfo) -> datetime:
    """The instant of the transition: the offset before the gap, applied to walls that do not exist, crosses it."""
    before = local.replace(tzinfo=tz, fold=0).astimezone(UTC) - timedelta(hours=3)
    after = local.replace(tzinfo=tz, fold=1).astimezone(UTC) + timedelta(hours=3)
    offset = before.astimezone(tz).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) / 2
        if middle.astimezone(tz).utcoffset() == offset:
            before = middle
        else:
            after = middle
    rounded = after.replace(microsecond=0)
    return rounded if rounded >= before else rounded + timedelta(seconds=1)


_RELATIVE = re.compile(r"\+(\d{1,7})([smhd])\Z")
_WALL = re.compile(r"(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)\Z")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def parse_when(text: str, zone: str, now: datetime) -> Due:
    """Read a WHEN of the command line; raises UsageRefused("bad_when") or ("unknown_zone").

    RFC 3339, `YYYY-MM-DD HH:MM` in the zone, `+90s`, `+15m`, `+2h`, `+3d`, or `now`. (`next-slot` needs the slots of an
    account and is resolved before this is called.) `now` is aware UTC.
    """
    text = text.strip()
    if text == "now":
        return Due(now, zone, wall(now, zone))
    try:
        if match := _RELATIVE.match(text):
            at = now + timedelta(**{_UNITS[match[2]]: int(match[1])})
            return Due(at, zone, wall(at, zone))
        if match := _WALL.match(text):
            return resolve(datetime.fromisoformat(f"{match[1]}T{match[2]}"), zone)
        at = datetime.fromisoformat(text)
        if at.tzinfo is not None and "T" in text.upper().replace(" ", "T"):
            at = at.astimezone(UTC)
            return Due(at, zone, wall(at, zone))
    except (ValueError, OverflowError) as e:
        raise UsageRefused("bad_when", when=text) from e
    raise UsageRefused("bad_when", when=text)
