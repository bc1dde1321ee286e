"""Sleep and set clocks, found by comparing clocks: the net below the systems' own signals, which may be missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from inkom_desktop.ports.clock import Clock

NOTICED = timedelta(seconds=5)
"""A smaller difference between two beats is no jump: clocks are steered by fractions of a second."""
OVERSLEPT = timedelta(seconds=60)
"""A nap of the heartbeat that lasted longer was a sleep (or a frozen process), where the monotonic clock runs through it."""


@dataclass(frozen=True, slots=True)
class Jump:
    """What happened between two beats: how long the computer slept, and by how much its clock was set (negative: back)."""

    slept: timedelta = timedelta(0)
    set_by: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class _Moment:
    wall: datetime
    steady: float
    elapsed: float


class Jumps:
    """Compares the wall clock, the monotonic clock and one that goes on while the computer sleeps (`elapsed`, seconds).

    Where a system has no such clock, `elapsed` is the monotonic one: a sleep is then seen as an overlong nap where that one
    runs through it, else as a clock that was set, which is the more careful reading.
    """

    def __init__(self, clock: Clock, elapsed: Callable[[], float]) -> None:
        self._clock = clock
        self._elapsed = elapsed
        self._last = self._now()
        self._rested_at = self._last.steady

    def rest(self) -> None:
        """A beat has ended; the nap begins."""
        self._rested_at = self._clock.monotonic()

    def look(self) -> Jump | None:
        """A beat begins: return what happened since the last one began, None when time simply passed."""
        last, now = self._last, self._now()
        self._last = now
        steady = timedelta(seconds=now.steady - last.steady)
        passed = max(steady, timedelta(seconds=now.elapsed - last.elapsed))
        nap = timedelta(seconds=now.steady - self._rested_at)
        slept = passed - steady
        if slept <= NOTICED:
            slept = nap if nap > OVERSLEPT else timedelta(0)
        set_by = (now.wall - last.wall) - passed
        if abs(set_by) <= NOTICED:
            set_by = timedelta(0)
        return Jump(slept, set_by) if slept or set_by else None

    def _now(self) -> _Moment:
        return _Moment(self._clock.now(), self._clock.monotonic(), self._elapsed())
