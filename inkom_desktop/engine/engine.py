"""The engine: one heartbeat, and the order of steps in it. It sends posts with no screen at all."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.domain.events import Beat, OutsideChange, StoreTrouble
from inkom_desktop.engine.bus import Bus
from inkom_desktop.ports.alarm import Alarm
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.store import Store
from inkom_desktop.publishing.mending import Mending
from inkom_desktop.publishing.publisher import Publisher, next_attention
from inkom_desktop.publishing.recovery import Recovery

log = logging.getLogger(__name__)

STOP_WITHIN_S = 5.0
"""How long a stop waits for calls under way; what is left then is looked for at the next start."""
BUSY_PAUSE = timedelta(milliseconds=250)
IDLE_HORIZON = timedelta(seconds=60)
"""`until_idle` waits for what is due or tried again within this time."""


class Engine:
    """Rings, recovers, publishes. One per store may run; who holds the publisher's lock starts it."""

    def __init__(
        self,
        store: Store,
        publisher: Publisher,
        recovery: Recovery,
        mending: Mending,
        alarm: Alarm,
        clock: Clock,
        bus: Bus,
    ) -> None:
        self._store = store
        self._publisher = publisher
        self._recovery = recovery
        self._mending = mending
        self._alarm = alarm
        self._clock = clock
        self._bus = bus
        self._started = False
        self._idle = asyncio.Event()

    async def start(self) -> None:
        """Take back what a crash left, then beat."""
        await self._recovery.run(all_claims=True)
        self._started = True
        await self._alarm.start(self.beat)

    async def stop(self) -> None:
        """Stop beating, let calls under way end for a few seconds, leave the rest to recovery."""
        self._started = False
        await self._alarm.stop()
        await self._publisher.finish(STOP_WITHIN_S)

    def wake(self) -> None:
        """Something changed: beat as soon as possible. May be called from any thread."""
        self._alarm.ring()

    async def beat(self) -> datetime | None:
        """Run one beat and return when the next piece of work is due."""
        try:
            return await self._beat()
        except StoreUnusable as e:
            log.warning("the store cannot be used: %s", e.code)
            self._bus(StoreTrouble(e.code))
            return self._clock.now() + timedelta(seconds=5)

    async def _beat(self) -> datetime | None:
        if await self._store.changed_outside():
            self._bus(OutsideChange())
        await self._recovery.run(owner=self._publisher.owner, in_hand=self._publisher.working_on)
        await self._mending.run()
        paused, until = await self._paused()
        if not paused:
            await self._publisher.start_due(self._task_ended)
        upcoming = await next_attention(self._store)
        now = self._clock.now()
        self._bus(Beat(now, upcoming, until, paused))
        if self._is_idle(upcoming, now, paused=paused):
            self._idle.set()
        if paused:
            return until
        if upcoming is not None and upcoming <= now and (self._publisher.busy or self._publisher.resting):
            # Its account is busy (it rings when it is free) or catches its breath; others may be due sooner than a nap.
            return now + BUSY_PAUSE
        return upcoming

    def _is_idle(self, upcoming: datetime | None, now: datetime, *, paused: bool) -> bool:
        if self._publisher.busy:
            return False
        return paused or upcoming is None or upcoming - now > IDLE_HORIZON

    def _task_ended(self) -> None:
        if self._started:
            self._alarm.ring()

    async def until_idle(self) -> None:
        """Return when nothing is under way and nothing is due within a minute (or publishing is paused)."""
        self._idle.clear()
        self._alarm.ring()
        await self._idle.wait()

    async def _paused(self) -> tuple[bool, datetime | None]:
        settings = await self._store.settings.all()
        if settings.get("publishing.paused") != "on":
            return False, None
        text = settings.get("publishing.paused_until", "")
        until = datetime.fromisoformat(text) if text else None
        if until is not None and until <= self._clock.now():
            await self._store.settings.set("publishing.paused", "off")
            return False, None
        return True, until

    async def pause(self, until: datetime | None) -> None:
        """Pause publishing, until an instant (aware UTC) or until it is resumed."""
        await self._store.settings.set("publishing.paused_until", until.isoformat() if until else "")
        await self._store.settings.set("publishing.paused", "on")
        self.wake()

    async def resume(self) -> None:
        """Go on publishing; what was missed meanwhile follows its late rule."""
        await self._store.settings.set("publishing.paused", "off")
        self.wake()
