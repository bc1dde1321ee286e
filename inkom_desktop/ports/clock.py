"""Time, so that tests can hold it still."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """A clock."""

    def now(self) -> datetime:
        """Return the wall clock as aware UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never go back, for leases and deadlines inside one process."""
        ...


class Home(Protocol):
    """Where this computer is: its time zone, which may change while Inkom runs."""

    @property
    def zone(self) -> str:
        """The IANA name as it was at the last look."""
        ...

    def look(self) -> str:
        """Ask the system anew and return the IANA name; a few small files are read."""
        ...
