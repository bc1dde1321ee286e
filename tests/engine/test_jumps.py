from __future__ import annotations

from datetime import timedelta

import pytest

from inkom_desktop.engine.jumps import Jump, Jumps
from tests.fakes.clock import FixedClock

HOUR = timedelta(hours=1)


class Clocks(FixedClock):
    """With a third clock, that goes on in a sleep."""

    def __init__(self) -> None:
        super().__init__()
        self.asleep_s = 0.0

    def elapsed(self) -> float:
        return self.monotonic() + self.asleep_s

    def sleep(self, seconds: float) -> None:
        self.asleep_s += seconds
        self.jump(seconds=seconds)


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def jumps(clocks: Clocks) -> Jumps:
    return Jumps(clocks, clocks.elapsed)


def test_time_that_passes_is_no_jump(clocks: Clocks, jumps: Jumps) -> None:
    for seconds in (0.1, 1, 20):
        jumps.rest()
        clocks.move(seconds=seconds)
        assert jumps.look() is None


def test_a_steered_clock_is_no_jump(clocks: Clocks, jumps: Jumps) -> None:
    clocks.move(seconds=20)
    clocks.jump(seconds=-2)
    assert jumps.look() is None


def test_a_sleep_is_told_from_a_set_clock(clocks: Clocks, jumps: Jumps) -> None:
    clocks.sleep(3600)
    assert jumps.look() == Jump(slept=HOUR)
    clocks.jump(hours=1)
    assert jumps.look() == Jump(set_by=HOUR)
    clocks.jump(days=-1)
    assert jumps.look() == Jump(set_by=timedelta(days=-1))
    assert jumps.look() is None


def test_both_at_once(clocks: Clocks, jumps: Jumps) -> None:
    clocks.sleep(3600)
    clocks.jump(hours=-2)
    assert jumps.look() == Jump(slept=HOUR, set_by=-2 * HOUR)


def test_where_the_monotonic_clock_runs_through_a_sleep_it_is_an_overlong_nap(clocks: Clocks) -> None:
    jumps = Jumps(clocks, clocks.monotonic)
    jumps.rest()
    clocks.move(hours=1)
    assert jumps.look() == Jump(slept=HOUR)


def test_a_beat_that_takes_long_is_no_sleep(clocks: Clocks) -> None:
    jumps = Jumps(clocks, clocks.monotonic)
    jumps.rest()
    clocks.move(seconds=20)
    assert jumps.look() is None
    clocks.move(seconds=90)  # the beat
    jumps.rest()
    clocks.move(seconds=20)
    assert jumps.look() is None
