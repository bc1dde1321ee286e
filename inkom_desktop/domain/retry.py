"""When to try again: full-jitter exponential backoff and the clamp of a server's own wish.

Source: "Exponential Backoff And Jitter", AWS Architecture Blog, 2015 (full jitter); RFC 9110 section 10.2.3 (Retry-After).
"""

from __future__ import annotations

from datetime import datetime, timedelta

BASE = timedelta(seconds=30)
CAP = timedelta(minutes=30)
FLOOR = timedelta(seconds=1)
LONGEST = timedelta(hours=24)


def backoff(tries: int, jitter: float) -> timedelta:
    """Return the pause before try number `tries` + 1; `jitter` is a random number in [0, 1].

    Full jitter over 30 s * 2^tries, capped at 30 minutes, and never below a second.
    """
    ceiling: timedelta = min(CAP, BASE * (1 << min(max(tries, 0), 20)))
    return max(FLOOR, ceiling * jitter)


def not_before(until: datetime | None, now: datetime, tries: int, jitter: float) -> datetime:
    """Return when to try again, honouring the server's wish within one second and one day from now."""
    if until is None:
        return now + backoff(tries, jitter)
    return min(max(until, now + FLOOR), now + LONGEST)
