"""At which hours of the week posts did better than an account's own usual, and how sure that is.

A post's result is the logarithm of its engagements, less the mean of its account: 0 is the account's usual, whatever its size
and network. The results of an hour of the week are a group.

Which hours are offered: each group's mean is tested against the usual, one-sided, with the variance within all groups (Student's
t), and of the hours that are tested together those are taken that the procedure of Benjamini and Hochberg takes at 5 % (J. R. Stat.
Soc. B 57, 1995): where hours make no difference, one history in twenty offers any.

How much better: the means are drawn towards the usual by how little each stands on, by empirical Bayes in the one-way
random-effects model (Efron and Morris, Data analysis using Stein's estimator, JASA 70, 1975; the variances by the method of
moments, Searle, Casella and McCulloch, Variance Components, 1992, 3.6). A raw best of many would promise too much.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from inkom_desktop.domain.calendar import zone_of
from inkom_desktop.domain.slots import Slot

LEAST_POSTS = 30
"""On fewer posts nothing is said: the variances would be guesses."""
LEAST_OF_ACCOUNT = 5
"""An account with fewer posts has no usual yet; its posts are left out."""
LEAST_SHOWN = 3
"""An hour is compared from so many posts on."""
LEAST_OFFERED = 5
"""An hour is offered from so many posts on."""
FALSE_SHARE = 0.05
"""The share of offers that may be chance (the false discovery rate)."""
LEAST_FREEDOM = 10
"""Degrees of freedom that the variance within hours wants."""
MOST_OFFERED = 5


@dataclass(frozen=True, slots=True)
class Result:
    """What a post came to: of which account, when it went out (aware UTC), and its engagements."""

    account_id: str
    at: datetime
    engagements: int


@dataclass(frozen=True, slots=True)
class HourOfWeek:
    """An hour of the week: `weekday` 0 (Monday) to 6, `hour` 0 to 23, and how many posts went out in it.

    `times_usual` is what they came to as a multiple of the usual (geometric mean), drawn towards 1 by how little it stands
    on; None below LEAST_SHOWN posts. `sure` is whether it is above the usual by more than chance.
    """

    weekday: int
    hour: int
    posts: int
    times_usual: float | None = None
    sure: bool = False

    @property
    def slot(self) -> Slot:
        """The posting time that it is."""
        return Slot(self.weekday, 60 * self.hour)


@dataclass(frozen=True, slots=True)
class BestTimes:
    """What the history of some accounts says: on how many posts it stands, every hour in which some went out, by time.

    With fewer than LEAST_POSTS posts `hours` tells counts alone.
    """

    posts: int
    hours: tuple[HourOfWeek, ...] = ()

    @property
    def enough(self) -> bool:
        """Whether there are posts enough to say anything."""
        return self.posts >= LEAST_POSTS

    @property
    def offered(self) -> tuple[HourOfWeek, ...]:
        """The hours to offer, the best first."""
        sure = [h for h in self.hours if h.sure]
        return tuple(sorted(sure, key=lambda h: -(h.times_usual or 0))[:MOST_OFFERED])

    def at(self, weekday: int, hour: int) -> HourOfWeek | None:
        """Return an hour in which posts went out."""
        return next((h for h in self.hours if (h.weekday, h.hour) == (weekday, hour)), None)

    def is_best(self, local: datetime) -> bool:
        """Tell whether a wall time lies in an hour that is offered."""
        return any((h.weekday, h.hour) == (local.weekday(), local.hour) for h in self.offered)


def best_times(results: Iterable[Result], zone: str) -> BestTimes:
    """Return what results say of the hours of the week on the wall clock of an IANA zone."""
    by_account: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        by_account[result.account_id].append(result)
    groups: dict[tuple[int, int], list[float]] = defaultdict(list)
    clock, accounts = zone_of(zone), 0
    for mine in by_account.values():
        if len(mine) < LEAST_OF_ACCOUNT:
            continue
        accounts += 1
        logs = [math.log1p(max(0, r.engagements)) for r in mine]
        usual = math.fsum(logs) / len(logs)
        for result, log in zip(mine, logs, strict=True):
            local = result.at.astimezone(clock)
            groups[local.weekday(), local.hour].append(log - usual)
    posts = sum(map(len, groups.values()))
    hours = [HourOfWeek(*key, len(values)) for key, values in sorted(groups.items())]
    if posts < LEAST_POSTS:
        return BestTimes(posts, tuple(hours))
    spread = _spread(list(groups.values()), accounts)
    if spread is None:
        return BestTimes(posts, tuple(hours))
    sure = _sure({h: groups[h.weekday, h.hour] for h in hours if h.posts >= LEAST_OFFERED}, spread)
    return BestTimes(posts, tuple(_told(h, groups[h.weekday, h.hour], spread, h in sure) for h in hours))


def _told(hour: HourOfWeek, values: Sequence[float], spread: _Spread, sure: bool) -> HourOfWeek:
    if hour.posts < LEAST_SHOWN:
        return hour
    noise = spread.within / hour.posts
    kept = spread.between / (spread.between + noise) if spread.between else 0.0
    times = math.exp(kept * (_mean(values) - spread.usual))
    return replace(hour, times_usual=times, sure=sure and times > 1)


@dataclass(frozen=True, slots=True)
class _Spread:
    """The mean of all results, their variance within hours and between them, and the degrees of freedom within."""

    usual: float
    within: float
    between: float
    freedom: int


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)


def _spread(groups: Sequence[Sequence[float]], accounts: int) -> _Spread | None:
    """Return the variances; None where there is too little to tell. `accounts` means were taken off the values."""
    sizes, means = [len(g) for g in groups], [_mean(g) for g in groups]
    total, count = sum(sizes), len(groups)
    freedom = total - count - (accounts - 1)
    if count < 2 or freedom < LEAST_FREEDOM:
        return None
    within = math.fsum((v - m) ** 2 for g, m in zip(groups, means, strict=True) for v in g) / freedom
    usual = math.fsum(n * m for n, m in zip(sizes, means, strict=True)) / total
    squares = math.fsum(n * (m - usual) ** 2 for n, m in zip(sizes, means, strict=True)) / (count - 1)
    usual_size = (total - sum(n * n for n in sizes) / total) / (count - 1)
    return _Spread(usual, within, max(0.0, (squares - within) / usual_size), freedom)


def _sure(tested: Mapping[HourOfWeek, Sequence[float]], spread: _Spread) -> frozenset[HourOfWeek]:
    """Return the hours that lie above the usual (Benjamini and Hochberg's step-up procedure)."""
    if spread.within <= 0:
        return frozenset()
    chances = sorted(
        ((_chance(_mean(v) - spread.usual, spread.within / len(v), spread.freedom), h) for h, v in tested.items()),
        key=lambda each: each[0],
    )
    passed = [n for n, (p, _) in enumerate(chances, 1) if p <= FALSE_SHARE * n / len(chances)]
    return frozenset(h for _, h in chances[: max(passed, default=0)])


def _chance(difference: float, variance: float, freedom: int) -> float:
    """Return how likely a difference at least so large is by chance: the upper tail of Student's t.

    By the normal deviate of Wallace (Ann. Math. Stat. 30, 1959), right to some 0.1 % of the tail from ten degrees of freedom on.
    """
    t = difference / math.sqrt(variance)
    z = (8 * freedom + 1) / (8 * freedom + 3) * math.sqrt(freedom * math.log1p(t * t / freedom))
    return 0.5 * math.erfc(math.copysign(z, t) / math.sqrt(2))
