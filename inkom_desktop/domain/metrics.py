"""Numbers that a network reports of a post or an account, and the days they are told by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from inkom_desktop.domain.calendar import zone_of

ENGAGEMENTS = ("likes", "reposts", "replies", "quotes", "bookmarks", "comments", "shares", "saves", "clicks")
"""What people did with a post, each of them once; impressions and views are what they saw."""


@dataclass(frozen=True, slots=True)
class Metric:
    """One number at one instant (aware UTC). `name` is Inkom's own: likes, reposts, replies, quotes, bookmarks, comments,
    followers, following, posts. A network that does not report a number gives no Metric for it, never a zero.
    """

    name: str
    value: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Reading:
    """What one look at a part of a post (or at the account itself: `publication_id` empty) told."""

    account_id: str
    publication_id: str
    part: int
    metrics: tuple[Metric, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """One stored number: of which account, of which part of which post (`publication_id` empty: of the account itself)."""

    account_id: str
    publication_id: str
    part: int
    name: str
    value: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Gain:
    """By how much the posts of an account together gained in one number on one day of the workspace's calendar.

    Negative where people took back what they gave. A number that was read again and had not changed is no gain.
    """

    account_id: str
    name: str
    day: date
    gained: int


def day_of(at: datetime, zone: str) -> date:
    """Return the day of an instant (aware UTC) on the calendar of an IANA zone."""
    return at.astimezone(zone_of(zone)).date()


def gains(samples: Iterable[Sample], zone: str) -> list[Gain]:
    """Return the gains by day, of all samples there are of posts: what the store keeps beside them says the same.

    A post begins at nothing, so that its first number is a gain whole, on the day it was first read.
    """
    before: dict[tuple[str, str, int, str], int] = {}
    summed: dict[tuple[str, str, date], int] = {}
    for sample in sorted(samples, key=lambda s: s.at):
        if not sample.publication_id:
            continue
        series = (sample.account_id, sample.publication_id, sample.part, sample.name)
        gained = sample.value - before.get(series, 0)
        before[series] = sample.value
        day = (sample.account_id, sample.name, day_of(sample.at, zone))
        summed[day] = summed.get(day, 0) + gained
    return [Gain(*key, gained) for key, gained in sorted(summed.items()) if gained]
