"""What the numbers of a period come to, beside the same number of days before: honest about what was not read."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from inkom_desktop.domain.metrics import ENGAGEMENTS, Gain, Sample, day_of
from inkom_desktop.domain.publication import Publication

IMPRESSIONS = "impressions"
FOLLOWERS = "followers"
SMALL = 20
"""Below so many of something a change in per cent says little, and is said as a number."""


@dataclass(frozen=True, slots=True)
class Period:
    """Days of the workspace's calendar, the first and the last included."""

    first: date
    last: date

    @classmethod
    def ending(cls, last: date, days: int) -> Period:
        """Return so many days, ending with this one."""
        return cls(last - timedelta(days=days - 1), last)

    @property
    def length(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1

    @property
    def before(self) -> Period:
        """The same number of days before it."""
        return Period.ending(self.first - timedelta(days=1), self.length)

    @property
    def days(self) -> tuple[date, ...]:
        """Every day."""
        return tuple(self.first + timedelta(days=n) for n in range(self.length))

    def holds(self, day: date) -> bool:
        """Tell whether a day is one of them."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a period and of the days before it; None where nobody reports it, or where it was not read long enough."""

    now: int | None
    before: int | None

    @property
    def change(self) -> float | None:
        """By what part it grew (0.12: by 12 per cent), None where that means nothing."""
        if self.now is None or not self.before:
            return None
        return self.now / self.before - 1

    @property
    def per_cent(self) -> float | None:
        """By how many per cent it grew; None where nothing can be compared, or where the numbers are too small for that."""
        if self.change is None or self.now is None or self.before is None:
            return None
        return 100 * self.change if min(abs(self.now), abs(self.before)) >= SMALL else None


@dataclass(frozen=True, slots=True)
class Line:
    """Engagements of one account by day; None on days on which nothing was read."""

    account_id: str
    values: tuple[int | None, ...]

    @property
    def was_read(self) -> bool:
        """Whether anything was read in these days."""
        return any(v is not None for v in self.values)

    @property
    def total(self) -> int:
        """Their sum."""
        return sum(v for v in self.values if v is not None)


@dataclass(frozen=True, slots=True)
class Rate:
    """Engagements of one account for each hundred impressions, or where none are reported for each hundred followers."""

    account_id: str
    engagements: int
    per_hundred: float | None
    by_followers: bool


@dataclass(frozen=True, slots=True)
class PostNumbers:
    """What a post came to so far, all its parts together; None where the network does not report it."""

    publication: Publication
    impressions: int | None
    engagements: int | None


@dataclass(frozen=True, slots=True)
class Overview:
    """What Analytics shows of a period."""

    period: Period
    impressions: Figure
    engagements: Figure
    followers: Figure
    posts: Figure
    lines: tuple[Line, ...] = ()
    rates: tuple[Rate, ...] = ()
    top: tuple[PostNumbers, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing was read or published in the period."""
        return not self.top and not any(line.was_read for line in self.lines)


@dataclass(frozen=True, slots=True)
class Material:
    """What an overview is made of, for both periods: gains, days that were read, followers, posts with their newest numbers."""

    gains: Sequence[Gain]
    read: Mapping[str, Collection[date]]
    followers: Mapping[str, Sequence[Sample]]
    posts: Sequence[Publication]
    latest: Sequence[Sample]
    zone: str


def overview(period: Period, account_ids: Sequence[str], material: Material) -> Overview:
    """Return what the numbers of these accounts come to."""
    numbers = _by_post(material.latest)
    posts = [PostNumbers(p, *numbers.get(p.id, (None, None))) for p in material.posts if _in(p, period, material.zone)]
    before = sum(_in(p, period.before, material.zone) for p in material.posts)
    lines = tuple(_line(a, period, material) for a in account_ids)
    return Overview(
        period,
        _gained(period, (IMPRESSIONS,), material),
        _gained(period, ENGAGEMENTS, material),
        _new_followers(period, material),
        Figure(len(posts), before),
        lines,
        tuple(_rate(line, period, material) for line in lines),
        tuple(sorted(posts, key=lambda p: (-(p.engagements or 0), p.publication.due_at))),
    )


def _in(pub: Publication, period: Period, zone: str) -> bool:
    return pub.published_at is not None and period.holds(day_of(pub.published_at, zone))


def _gained(period: Period, names: Collection[str], material: Material) -> Figure:
    wanted = [g for g in material.gains if g.name in names]
    reported = {g.account_id for g in wanted}
    if not reported:
        return Figure(None, None)

    def total(days: Period) -> int | None:
        was_read = any(days.holds(day) for account in reported for day in material.read.get(account, ()))
        return sum(g.gained for g in wanted if days.holds(g.day)) if was_read else None

    # What was read for a part of the days before says less than all of these days: no comparison then.
    whole = all(any(day <= period.before.first for day in material.read.get(account, ())) for account in reported)
    return Figure(total(period), total(period.before) if whole else None)


def _new_followers(period: Period, material: Material) -> Figure:
    now: list[int] = []
    before: list[int | None] = []
    for samples in material.followers.values():
        by_day = [(day_of(s.at, material.zone), s.value) for s in samples]
        end, start = _level(by_day, period.last), _level(by_day, period.first - timedelta(days=1))
        if end is None or (start is None and len(by_day) < 2):
            continue
        # An account that was connected within the days is counted from then on.
        now.append(end - (start if start is not None else by_day[0][1]))
        first = _level(by_day, period.before.first - timedelta(days=1))
        before.append(start - first if start is not None and first is not None else None)
    known = [b for b in before if b is not None]
    return Figure(sum(now) if now else None, sum(known) if known and len(known) == len(before) else None)


def _level(by_day: Sequence[tuple[date, int]], day: date) -> int | None:
    """Return what stood at the end of a day, None before the first reading."""
    found = [value for at, value in by_day if at <= day]
    return found[-1] if found else None


def _line(account_id: str, period: Period, material: Material) -> Line:
    summed: dict[date, int] = {}
    for gain in material.gains:
        if gain.account_id == account_id and gain.name in ENGAGEMENTS:
            summed[gain.day] = summed.get(gain.day, 0) + gain.gained
    read = material.read.get(account_id, ())
    return Line(account_id, tuple(summed.get(d, 0) if d in read else None for d in period.days))


def _rate(line: Line, period: Period, material: Material) -> Rate:
    mine = [g for g in material.gains if g.account_id == line.account_id and g.name == IMPRESSIONS]
    seen = sum(g.gained for g in mine if period.holds(g.day))
    if mine:
        return Rate(line.account_id, line.total, 100 * line.total / seen if seen > 0 else None, False)
    followers = material.followers.get(line.account_id, ())
    count = _level([(day_of(s.at, material.zone), s.value) for s in followers], period.last)
    return Rate(line.account_id, line.total, 100 * line.total / count if count else None, True)


def _by_post(latest: Sequence[Sample]) -> dict[str, tuple[int | None, int | None]]:
    seen: dict[str, int] = {}
    engaged: dict[str, int] = {}
    for sample in latest:
        if sample.name == IMPRESSIONS:
            seen[sample.publication_id] = seen.get(sample.publication_id, 0) + sample.value
        elif sample.name in ENGAGEMENTS:
            engaged[sample.publication_id] = engaged.get(sample.publication_id, 0) + sample.value
    return {key: (seen.get(key), engaged.get(key)) for key in seen.keys() | engaged.keys()}
