"""The queue by day: what is overdue stands under today, what needs the person from before has its card and no line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from inkom_desktop.domain.calendar import zone_of
from inkom_desktop.domain.publication import NEEDS_PERSON, State
from inkom_desktop.ui.models.post_rows import PostRow


@dataclass(frozen=True, slots=True)
class Day:
    """One day: the keys of its lines, in order of time. A line that changes keeps its key."""

    day: date
    keys: tuple[str, ...]


def days_of(rows: Sequence[PostRow], now: datetime, zone: str) -> tuple[Day, ...]:
    """Return the days from today on. `rows` are in order of time; `now` is aware UTC."""
    wall = zone_of(zone)
    today = now.astimezone(wall).date()
    days: dict[date, list[str]] = {}
    for row in rows:
        day = row.due_at.astimezone(wall).date()
        if day < today:
            if not _still_to_go(row):
                continue
            day = today
        days.setdefault(day, []).append(row.key)
    return tuple(Day(day, tuple(keys)) for day, keys in sorted(days.items()))


def _still_to_go(row: PostRow) -> bool:
    return any(p.state not in NEEDS_PERSON and p.state is not State.PUBLISHED for p in row.publications)


def summary(rows: Sequence[PostRow]) -> tuple[int, int, int]:
    """Return how many lines are published, being sent, and still to go."""
    done = sum(all(p.state is State.PUBLISHED for p in row.publications) for row in rows)
    sending = sum(any(p.state in (State.SENDING, State.PREPARING) for p in row.publications) for row in rows)
    return done, sending, len(rows) - done - sending
