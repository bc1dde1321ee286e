"""An engine on the real store, whose clocks, alarm and signals a test moves by hand."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import datetime

import pytest

from inkom_desktop.engine.bus import Bus
from inkom_desktop.engine.engine import Engine
from inkom_desktop.engine.jumps import Jumps
from inkom_desktop.ports.alarm import Beat as Work
from inkom_desktop.publishing.zone_rules import ZoneRules
from tests.publishing.conftest import Desktop, desktop

__all__ = ["desktop"]


@pytest.fixture
def kind() -> str:
    """The store is a file here: the engine does not know of kinds."""
    return "sqlite"


class HandAlarm:
    """Implements `ports.alarm.Alarm`: a test rings it."""

    def __init__(self) -> None:
        self.rings = 0

    async def start(self, beat: Work) -> None:
        self._beat = beat

    def ring(self) -> None:
        self.rings += 1

    async def stop(self) -> None:
        pass


class HandSignals:
    """Implements `ports.power.PowerSignals`: a test wakes the computer."""

    async def start(self, woke: Callable[[], None], network_changed: Callable[[], None]) -> None:
        self.woke, self.network_changed = woke, network_changed

    async def stop(self) -> None:
        pass


class Run:
    """The engine with everything around it."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.asleep_s = 0.0
        self.alarm, self.signals = HandAlarm(), HandSignals()
        bus = Bus()
        bus.listen(desktop.facts.append)
        self.engine = Engine(
            desktop.store,
            desktop.publisher,
            desktop.recovery,
            desktop.mending,
            ZoneRules(desktop.store, desktop.clock, desktop.facts.append),
            desktop.true_time,
            desktop.connection,
            Jumps(desktop.clock, self._elapsed),
            self.signals,
            self.alarm,
            desktop.clock,
            bus,
        )

    def _elapsed(self) -> float:
        return self.desktop.clock.monotonic() + self.asleep_s

    def sleep(self, seconds: float) -> None:
        """The computer sleeps: the wall clock goes on, the monotonic one stands still."""
        self.asleep_s += seconds
        self.desktop.clock.jump(seconds=seconds)

    async def beat(self) -> datetime | None:
        """One beat, and what it began, to their end."""
        upcoming = await self.engine.beat()
        await self.settled()
        return upcoming

    async def settled(self) -> None:
        """Let publications and errands end."""
        while under_way := [*self.desktop.publisher._running.values(), *self.engine._errands._running.values()]:
            await asyncio.gather(*under_way, return_exceptions=True)
            await asyncio.sleep(0)


@pytest.fixture
async def run(desktop: Desktop) -> AsyncIterator[Run]:
    made = Run(desktop)
    await made.engine.start()
    await made.settled()
    yield made
    await made.engine.stop()
