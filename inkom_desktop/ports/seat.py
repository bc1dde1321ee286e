"""The publisher's seat: one process publishes from a file, any number from a server; others see who, and ring them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the publisher found out about the world: since when no server is reached, and how far its clock is off.

    `offline_since` is None while online. `clock_off_s` is the servers' time minus ours in seconds, None while it is right.
    """

    offline_since: datetime | None = None
    clock_off_s: float | None = None
    clock_server: str = ""


@dataclass(frozen=True, slots=True)
class SeatStatus:
    """Who publishes from this store. `kind` is "window" or "headless"; times are aware UTC.

    `others` are the further publishers of a store that computers share, each without `others` of its own; `host` names the
    computer of such a one, and `here` says whether that is this one.
    """

    running: bool
    kind: str = ""
    pid: int = 0
    started_at: datetime | None = None
    last_beat: datetime | None = None
    next_due: datetime | None = None
    around: Surroundings = Surroundings()
    host: str = ""
    here: bool = True
    others: tuple[SeatStatus, ...] = ()


class Seat(Protocol):
    """The seat of one store."""

    async def take(self, kind: str, on_ring: Callable[[], None]) -> None:
        """Sit down; `on_ring` is called on the running loop when another process rings.

        Raises Conflict("publisher_busy", kind=…, pid=…) when somebody sits there and there is one seat only; a store on a
        server has one for everybody.
        """
        ...

    async def leave(self) -> None:
        """Stand up; does nothing when not seated."""
        ...

    def beat(self, at: datetime, next_due: datetime | None) -> None:
        """Write down a heartbeat for other processes to read. Cheap; never raises."""
        ...

    def note(self, around: Surroundings) -> None:
        """Write down what the publisher found out, for other processes to read. Cheap; never raises."""
        ...

    def status(self) -> SeatStatus:
        """Say who sits there, found by the lock and not by a file."""
        ...

    def ring(self) -> None:
        """Make the publisher look at once, whichever process it is in; never raises, never waits."""
        ...
