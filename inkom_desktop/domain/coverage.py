"""Whether this computer is usually on at the hour of a post, as the last weeks tell it.

A publisher can send only while its computer is on. Nothing is claimed before enough days were seen.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from inkom_desktop.domain.calendar import resolve, zone_of

WEEKS = 8
"""How far back is looked."""
LEAST_WEEKS, LEAST_DAYS = 4, 10
"""So many of the same weekday, else so many days, must have been seen before anything is said."""
USUALLY = 2 / 3
"""Off on this share of them or more is usually off."""
NEAR = timedelta(hours=1)
"""What is due so soon while a publisher runs is not foretold."""
BLUR = timedelta(minutes=6)
"""An interval may have lasted so much longer than is written down."""
LONGEST_GRACE = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Up:
    """A publisher ran from `began` to `ended` (aware UTC)."""

    began: datetime
    ended: datetime


@dataclass(frozen=True, slots=True)
class Seen:
    """When any publisher ran: intervals that do not touch, in order, as two lists."""

    began: tuple[datetime, ...]
    ended: tuple[datetime, ...]

    @classmethod
    def of(cls, ups: Iterable[Up]) -> Seen:
        """Join what overlaps, whichever computer it was."""
        joined: list[Up] = []
        for up in sorted(ups, key=lambda u: u.began):
            if joined and up.began <= joined[-1].ended:
                joined[-1] = Up(joined[-1].began, max(joined[-1].ended, up.ended))
            else:
                joined.append(up)
        return cls(tuple(u.began for u in joined), tuple(u.ended for u in joined))

    def ran(self, first: datetime, last: datetime) -> bool:
        """Tell whether a publisher ran at any moment between the two."""
        place = bisect_right(self.began, last)
        return place > 0 and self.ended[place - 1] >= first


@dataclass(frozen=True, slots=True)
class Risk:
    """A post is planned for an hour at which no publisher ran on `off` of the last `of` same weekdays, or days at all.

    `weekday` (0 = Monday) is None where days of every kind were counted.
    """

    publication_id: str
    due_at: datetime
    off: int
    of: int
    weekday: int | None


def risk_of(
    publication_id: str, due_at: datetime, zone: str, late: timedelta, seen: Seen, now: datetime
) -> Risk | None:
    """Say whether a post is at risk; `late` is how late it may go out, `seen` is when publishers ran. All aware UTC.

    A computer that comes on inside the late window sends the post, so that this counts as on. Raises
    UsageRefused("unknown_zone").
    """
    if not seen.began or due_at - now < NEAR:
        return None
    since = seen.began[0]
    local = due_at.astimezone(zone_of(zone)).replace(tzinfo=None)
    grace = min(late, LONGEST_GRACE)
    for step, least, weekday in ((7, LEAST_WEEKS, local.weekday()), (1, LEAST_DAYS, None)):
        moments = _same_hours(local, zone, step, since, now - grace)
        if len(moments) >= least:
            off = sum(not seen.ran(moment - BLUR, moment + grace) for moment in moments)
            if off >= USUALLY * len(moments):
                return Risk(publication_id, due_at, off, len(moments), weekday)
            return None
    return None


def away_at(moment: datetime, seen: Sequence[Up]) -> Up | None:
    """Return the pause around a moment (aware UTC) in which no publisher ran, None where one ran then or nothing is known."""
    before = max((up.ended for up in seen if up.began <= moment), default=None)
    after = min((up.began for up in seen if up.began > moment), default=None)
    if before is None or after is None or before >= moment:
        return None
    return Up(before, after)


def _same_hours(local: datetime, zone: str, step: int, since: datetime, until: datetime) -> list[datetime]:
    """The same wall time on earlier days, from the newest back: those that were seen."""
    found = []
    earliest = max(since, until - timedelta(weeks=WEEKS))
    days = step
    while (moment := resolve(local - timedelta(days=days), zone).at) >= earliest:
        if moment <= until:
            found.append(moment)
        days += step
    return found
