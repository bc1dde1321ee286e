"""A clock that stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class FixedClock:
    """Implements `ports.clock.Clock`."""

    def __init__(self, now: datetime = NOW) -> None:
        self._now = now
        self._monotonic = 1000.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._monotonic

    def move(self, **by: float) -> datetime:
        """Let time pass: `move(seconds=5)`."""
        step = timedelta(**by)
        self._now += step
        self._monotonic += max(0.0, step.total_seconds())
        return self._now

    def jump(self, **by: float) -> datetime:
        """Let the wall clock alone jump: somebody set it, or the computer slept (Linux and macOS)."""
        self._now += timedelta(**by)
        return self._now
