"""What the system tells of sleep and of the network. A courtesy: the engine finds both out without it, only later."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class PowerSignals(Protocol):
    """Hears the system; never raises, and says nothing where the system has no such signals."""

    async def start(self, woke: Callable[[], None], network_changed: Callable[[], None]) -> None:
        """Begin to listen; both are called on the running loop, perhaps several times for one event."""
        ...

    async def stop(self) -> None:
        """Stop listening; does nothing when not started."""
        ...
