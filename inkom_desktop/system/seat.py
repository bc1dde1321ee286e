"""The publisher's seat (`ports.seat`): the lock that says who publishes, and the doorbell that wakes them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.seat import SeatStatus, Surroundings
from inkom_desktop.system import publisher_lock
from inkom_desktop.system.doorbell import Doorbell, ring_doorbell
from inkom_desktop.system.paths import PRIVATE_FOLDER, STORE_NAME


def seat_of(store: Path) -> Path:
    """Return the folder that holds the lock of a store's file: beside it, whichever data folder a process uses.

    The store of a data folder has its lock in that folder; any other file has a folder of its own beside it.
    """
    real = store.resolve()
    if real.name == STORE_NAME:
        return real.parent
    folder = real.with_name(real.name + ".publisher")
    folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    return folder


class PublisherSeat:
    """The seat of one store, by the folder that `seat_of` names."""

    def __init__(self, data: Path, clock: Clock) -> None:
        self._data = data
        self._clock = clock
        self._held: publisher_lock.HeldLock | None = None
        self._door: Doorbell | None = None

    async def take(self, kind: str, on_ring: Callable[[], None]) -> None:
        """Sit down. Raises Conflict("publisher_busy")."""
        held = publisher_lock.hold(self._data, "window" if kind == "window" else "headless", self._clock.now())
        self._held = held
        door = Doorbell(on_ring)
        if await door.open():
            self._door = door
            held.door(door.port, door.token)

    async def leave(self) -> None:
        """Stand up; does nothing when not seated."""
        if self._door is not None:
            self._door.close()
            self._door = None
        if self._held is not None:
            self._held.release()
            self._held = None

    def beat(self, at: datetime, next_due: datetime | None) -> None:
        """Write down a heartbeat."""
        if self._held is not None:
            self._held.beat(at, next_due)

    def note(self, around: Surroundings) -> None:
        """Write down what was found out."""
        if self._held is not None:
            self._held.note(around)

    def status(self) -> SeatStatus:
        """Say who sits there."""
        found = publisher_lock.status(self._data)
        facts = found.facts
        if not found.running or facts is None:
            return SeatStatus(found.running)
        return SeatStatus(True, facts.kind, facts.pid, facts.started_at, facts.last_beat, facts.next_due, facts.around)

    def ring(self) -> None:
        """Make the publisher look at once."""
        ring_doorbell(self._data)
