"""When numbers are read again: often while a post is young, then ever less; of an account once a day.

Half of what people do with a post they do within hours; after a quarter of a year numbers hardly move. So a post costs about
forty readings in its first year and four in each that follows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Final

from inkom_desktop.domain.calendar import resolve
from inkom_desktop.domain.metrics import day_of

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
FIRST: Final = timedelta(minutes=15)
_YOUNG = (FIRST, _HOUR, 3 * _HOUR, 6 * _HOUR, 12 * _HOUR, _DAY)
_THEN = ((14 * _DAY, _DAY), (30 * _DAY, 3 * _DAY), (90 * _DAY, 7 * _DAY), (365 * _DAY, 30 * _DAY))
_OLD = 90 * _DAY
"""A post that is over a year old is read four times a year."""
GONE_AFTER = 3
"""So many readings in a row that do not show a post say that it is gone: an index may be late, once or twice."""
RETRY = timedelta(minutes=15)
"""The pause after a reading that did not work; it doubles each time."""
MOST_RETRY = timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class Watch:
    """When the numbers of a post (or of the account itself: `publication_id` empty) are read next. Instants are aware UTC.

    `next_at` is None when they are not read any more, `absent` how many readings in a row did not show the post.
    """

    account_id: str
    publication_id: str
    next_at: datetime | None
    read_at: datetime | None = None
    absent: int = 0

    @property
    def gone(self) -> bool:
        """Whether the network no longer shows the post."""
        return self.absent >= GONE_AFTER


def first_reading(published_at: datetime, now: datetime) -> datetime:
    """Return when a post's numbers are read for the first time."""
    return max(published_at + FIRST, now)


def next_reading(published_at: datetime, now: datetime) -> datetime:
    """Return when a post that was read now is read again: the next age that is planned, never what was passed over."""
    age = now - published_at
    for planned in _YOUNG:
        if age < planned:
            return published_at + planned
    step = next((step for until, step in _THEN if age < until), _OLD)
    return published_at + step * (age // step + 1)


def next_snapshot(now: datetime, zone: str) -> datetime:
    """Return when an account's own numbers are read again: at the start of the next day there."""
    return resolve(datetime.combine(day_of(now, zone) + _DAY, time.min), zone).at


def seen(watch: Watch, published_at: datetime, now: datetime) -> Watch:
    """Return the watch of a post whose numbers were read now."""
    return replace(watch, next_at=next_reading(published_at, now), read_at=now, absent=0)


def absent(watch: Watch, published_at: datetime, now: datetime) -> Watch:
    """Return the watch of a post that an otherwise whole answer did not show."""
    count = watch.absent + 1
    following = None if count >= GONE_AFTER else next_reading(published_at, now)
    return replace(watch, next_at=following, read_at=now, absent=count)


def after_failure(failures: int) -> timedelta:
    """Return how long an account is left alone after so many readings in a row that did not work (1 or more)."""
    return min(RETRY * (1 << min(failures - 1, 10)), MOST_RETRY)
