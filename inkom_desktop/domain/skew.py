"""How far this computer's clock is from the clocks of servers, as their Date headers tell it (RFC 9110, section 6.6.1).

One server is one witness, and its clock may be the wrong one. So the witnesses are weighed against each other, and against
this computer's own clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

SAID = timedelta(seconds=30)
"""A clock that is off by more than this is said."""
HOLDS = timedelta(minutes=5)
"""A clock that is off by more than this sends nothing."""
EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)
LATEST = datetime(2100, 1, 1, tzinfo=UTC)
"""A Date before this program was written, or after a century, is no clock: many servers begin in 1970 or 2000."""
_HALF_A_SECOND = timedelta(milliseconds=500)
NONE = timedelta(0)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one server's clock said: `offset` is its time minus this computer's, `error` how far that may be off itself."""

    server: str
    offset: timedelta
    error: timedelta

    @property
    def distance(self) -> timedelta:
        """How far the two clocks are apart at least."""
        return max(NONE, abs(self.offset) - self.error)


def read_clock(server: str, date: datetime, asked: datetime, answered: datetime) -> Reading | None:
    """Compare a Date (aware UTC, cut to whole seconds) with the wall clock before and after; None when it is no clock.

    The server wrote it somewhere between the two, so that the middle is the best guess and half of the time the error.
    """
    if not EARLIEST <= date < LATEST or answered < asked:
        return None
    half = (answered - asked) / 2
    return Reading(server, date + _HALF_A_SECOND - (asked + half), half + _HALF_A_SECOND)


def consensus(readings: Sequence[Reading]) -> Reading | None:
    """Return the reading that the witnesses agree on: the middle one by distance, the lesser of two.

    This computer's clock is a witness too, so that one other server that finds it right outvotes one that does not.
    """
    ordered = sorted(readings, key=lambda r: (r.distance, abs(r.offset)))
    return ordered[(len(ordered) - 1) // 2] if ordered else None


def not_before(due: datetime, reading: Reading) -> datetime:
    """Return the moment by this computer's clock before which a post that is due then may not be sent.

    A clock that is certainly fast waits until it is certainly time; one that is right or slow goes by itself.
    """
    certainly_fast = reading.offset + reading.error < NONE
    return due - reading.offset + reading.error if certainly_fast else due


def judged_at(now: datetime, reading: Reading | None) -> datetime:
    """Return the moment a late rule goes by: the earlier of the two clocks, so that waiting for the other is not late."""
    return now + min(NONE, reading.offset) if reading is not None and reading.distance <= HOLDS else now
