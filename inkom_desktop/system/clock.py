"""The machine's own time."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime


class SystemClock:
    """Implements `ports.clock.Clock` with the operating system's clocks."""

    def now(self) -> datetime:
        """Return the wall clock as aware UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return seconds that never go back; on Linux they stand still while the machine sleeps."""
        return time.monotonic()


def elapsed() -> float:
    """Return seconds that never go back and go on while the machine sleeps, where the system counts them.

    CLOCK_BOOTTIME on Linux, CLOCK_MONOTONIC on macOS (whose `time.monotonic` is another clock that stands still); Windows'
    `time.monotonic` runs through a sleep as it is.
    """
    name = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}.get(sys.platform, "")
    number = getattr(time, name, None)
    return time.monotonic() if number is None else time.clock_gettime(number)
