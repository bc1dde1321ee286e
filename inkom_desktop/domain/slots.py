"""Posting slots: the weekly times at which an account likes to post, as wall time of its workspace's zone."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from inkom_desktop.domain.calendar import Due, resolve, zone_of
from inkom_desktop.domain.errors import UsageRefused

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
AHEAD_DAYS = 366
"""How far ahead a free slot is looked for."""
MOST = 7 * 48
SAME_MINUTE = timedelta(minutes=1)

_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?:#([^\s;,#]{1,60}))?\Z")


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """One time of the week: `weekday` 0 (Monday) to 6, and the wall time in minutes after midnight.

    One with a `label` (as `slot_label` writes it) is kept for posts that have this label.
    """

    weekday: int
    minute: int
    label: str = ""


def slot_label(label: str) -> str:
    """Return a label as slots write it: in small letters, with - for spaces."""
    return "-".join(label.casefold().split())


def meant_for(slots: Sequence[Slot], labels: Collection[str]) -> list[Slot]:
    """Return the slots that a post with these labels may take: those kept for one of them, else those kept for none."""
    known = {slot_label(label) for label in labels}
    kept = [slot for slot in slots if slot.label and slot.label in known]
    return kept or [slot for slot in slots if not slot.label]


def parse_slots(text: str) -> tuple[Slot, ...]:
    """Read "mon-fri 09:00 17:30; sat 10:00#tips" (also "mon,wed 9:00" and "daily 08:00"); empty or "none": no slots.

    A time with # and a label is kept for posts that have it. Raises UsageRefused("bad_slots").
    """
    if text.strip().lower() in ("", "none"):
        return ()
    found: set[Slot] = set()
    for rule in filter(None, (r.strip() for r in text.casefold().split(";"))):
        days, *times = re.split(r"\s+", re.sub(r"\s*,\s*", ",", re.sub(r"\s+-\s*|\s*-\s+", "-", rule)))
        if not times:
            raise UsageRefused("bad_slots", slots=text)
        found |= {Slot(day, *time) for day in _days(days, text) for time in _times(times, text)}
    if len(found) > MOST:
        raise UsageRefused("bad_slots", slots=text)
    return tuple(sorted(found))


def _days(words: str, text: str) -> Iterator[int]:
    if words in ("daily", "every-day"):
        yield from range(7)
        return
    for word in words.split(","):
        first, _, last = word.partition("-")
        last = last or first
        if first not in DAYS or last not in DAYS:
            raise UsageRefused("bad_slots", slots=text)
        start, end = DAYS.index(first), DAYS.index(last)
        # "sat-mon" goes over the end of the week.
        yield from ((start + n) % 7 for n in range((end - start) % 7 + 1))


def slots_of_day(weekday: int, text: str) -> tuple[Slot, ...]:
    """Read the times of one day, such as "9:00 17:30#tips" or "9:00, 17:30". Raises UsageRefused("bad_slots")."""
    words = text.casefold().replace(",", " ").split()
    return tuple(sorted({Slot(weekday, *time) for time in _times(words, text)}))


def say_time(slot: Slot) -> str:
    """Return the time of a slot as `slots_of_day` reads it."""
    said = f"{slot.minute // 60:02}:{slot.minute % 60:02}"
    return f"{said}#{slot.label}" if slot.label else said


def _times(words: Sequence[str], text: str) -> Iterator[tuple[int, str]]:
    """Minutes after midnight and labels."""
    for word in words:
        match = _TIME.match(word)
        if match is None:
            raise UsageRefused("bad_slots", slots=text)
        yield int(match[1]) * 60 + int(match[2]), match[3] or ""


def say_slots(slots: Collection[Slot]) -> str:
    """Return slots as `parse_slots` reads them: days with the same times together, runs of days as one."""
    times: dict[int, tuple[str, ...]] = {
        day: tuple(say_time(s) for s in sorted(slots) if s.weekday == day) for day in range(7)
    }
    rules: list[str] = []
    told: set[int] = set()
    for day in range(7):
        if day in told or not times[day]:
            continue
        same = [d for d in range(day, 7) if times[d] == times[day]]
        told |= set(same)
        rules.append(f"{','.join(_runs(same))} {' '.join(times[day])}")
    return "; ".join(rules)


def _runs(days: Sequence[int]) -> Iterator[str]:
    start = 0
    for n in range(1, len(days) + 1):
        if n == len(days) or days[n] != days[n - 1] + 1:
            first, last = days[start], days[n - 1]
            yield DAYS[first] if first == last else f"{DAYS[first]}-{DAYS[last]}"
            start = n


def next_free(slots: Sequence[Slot], zone: str, after: datetime, taken: Collection[datetime]) -> Due | None:
    """Return the first slot after an instant at whose minute nothing else is due; None when there is none within a year.

    `after` and `taken` are aware UTC; what is returned is to be `alone` at its minute.
    A slot that the clocks skip is taken at the first valid minute after the gap.
    """
    today = after.astimezone(zone_of(zone)).date()
    for offset in range(-1, AHEAD_DAYS):
        for due in _of_day(slots, today + timedelta(days=offset), zone):
            if due.at > after and not any(abs(due.at - other) < SAME_MINUTE for other in taken):
                return replace(due, alone=True)
    return None


def times_within(slots: Sequence[Slot], zone: str, first: date, last: date) -> Iterator[Due]:
    """Return when the slots fall from a day to another (both included), by the clock of the zone, in order."""
    for offset in range((last - first).days + 1):
        yield from _of_day(slots, first + timedelta(days=offset), zone)


def _of_day(slots: Sequence[Slot], day: date, zone: str) -> Iterator[Due]:
    for slot in sorted(slots):
        if slot.weekday == day.weekday():
            yield resolve(datetime.combine(day, time(slot.minute // 60, slot.minute % 60)), zone)
