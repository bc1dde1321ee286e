"""Best times: nothing below a sound number, nothing by chance, what is there is found, whatever the size of an account."""

from __future__ import annotations

import math
import random
from datetime import UTC, datetime, timedelta

import pytest

from inkom_desktop.domain.best_times import LEAST_POSTS, BestTimes, Result, _chance, best_times

MONDAY = datetime(2026, 1, 5, tzinfo=UTC)
HOURS = [(day, hour) for day in range(7) for hour in (9, 13, 18)]


def history(
    seed: int, weeks: int, lift: dict[tuple[int, int], float], *, usual: float = 40, account: str = "a"
) -> list[Result]:
    """A post at each of the hours each week, with engagements that scatter as real ones do (log-normal)."""
    chance = random.Random(seed)
    return [
        Result(
            account,
            MONDAY + timedelta(weeks=week, days=day, hours=hour, minutes=chance.randrange(60)),
            round(usual * lift.get((day, hour), 1.0) * math.exp(chance.gauss(0, 0.8))),
        )
        for week in range(weeks)
        for day, hour in HOURS
    ]


def offered(found: BestTimes) -> list[tuple[int, int]]:
    return [(h.weekday, h.hour) for h in found.offered]


def test_below_thirty_posts_nothing_is_said_but_how_many_there_are() -> None:
    few = history(1, 2, {(3, 9): 50.0})[: LEAST_POSTS - 1]
    found = best_times(few, "UTC")
    assert (found.posts, found.enough, found.offered) == (LEAST_POSTS - 1, False, ())
    assert {h.times_usual for h in found.hours} == {None}
    assert best_times([], "UTC") == BestTimes(0)


def test_an_hour_that_does_better_is_found_and_said_with_what_it_stands_on() -> None:
    found = best_times(history(2, 10, {(3, 9): 3.0}), "UTC")
    assert offered(found)[0] == (3, 9)
    best = found.offered[0]
    assert best.posts == 10
    # Drawn towards the usual, and still far above it.
    assert best.times_usual is not None
    assert 1.5 < best.times_usual < 3.5


def test_where_hours_make_no_difference_next_to_nothing_is_offered() -> None:
    """Two hundred histories without any best time: one in twenty may err."""
    wrong = sum(bool(best_times(history(seed, 10, {}), "UTC").offered) for seed in range(200))
    assert wrong <= 16  # 5 % of 200, and two standard deviations


def test_what_is_there_is_found_in_most_histories() -> None:
    right = sum((1, 18) in offered(best_times(history(seed, 12, {(1, 18): 3.0}), "UTC")) for seed in range(100))
    assert right >= 90


def test_a_large_account_does_not_speak_for_a_small_one() -> None:
    # The large one posts in the mornings alone: that makes no morning a best time.
    large = [r for r in history(4, 12, {}, usual=5000, account="large") if r.at.hour == 9]
    small = [r for r in history(5, 12, {}, usual=5, account="small") if r.at.hour != 9]
    found = best_times([*large, *small], "UTC")
    assert all(h.times_usual is None or h.times_usual < 1.5 for h in found.hours)
    assert not [h for h in found.offered if h.hour == 9]


def test_hours_are_those_of_the_clients_clock_through_the_year() -> None:
    summer, winter = datetime(2026, 7, 6, 7, 30, tzinfo=UTC), datetime(2026, 1, 5, 8, 30, tzinfo=UTC)
    found = best_times([Result("a", at, 3) for at in (summer, winter) for _ in range(3)], "Europe/Madrid")
    assert [(h.weekday, h.hour, h.posts) for h in found.hours] == [(0, 9, 6)]


@pytest.mark.parametrize("engagements", [0, 7])
def test_posts_that_all_came_to_the_same_offer_nothing(engagements: int) -> None:
    same = [Result(r.account_id, r.at, engagements) for r in history(6, 4, {})]
    found = best_times(same, "UTC")
    assert found.enough
    assert found.offered == ()


def test_an_account_with_hardly_any_posts_has_no_usual_and_does_not_count() -> None:
    strange = [Result("new", MONDAY + timedelta(hours=9), 10_000)] * 4
    assert best_times([*history(7, 4, {}), *strange], "UTC") == best_times(history(7, 4, {}), "UTC")


def test_the_tail_is_that_of_students_t() -> None:
    """Against printed tables of one-sided critical values."""
    for freedom, critical, chance in ((10, 1.812, 0.05), (10, 3.169, 0.005), (30, 2.457, 0.01), (120, 1.658, 0.05)):
        assert _chance(critical, 1.0, freedom) == pytest.approx(chance, rel=0.02)
    assert _chance(-1.812, 1.0, 10) == pytest.approx(0.95, rel=0.01)
