"""The engine: one heartbeat, and the order of steps in it. It sends posts with no screen at all."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta
from functools import partial

from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.domain.events import Beat, ClockJumped, OutsideChange, StoreTrouble, Woke
from inkom_desktop.domain.publication import State
from inkom_desktop.engine.bus import Bus
from inkom_desktop.engine.errands import Errands
from inkom_desktop.engine.jumps import Jump, Jumps
from inkom_desktop.ports.alarm import Alarm
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.power import PowerSignals
from inkom_desktop.ports.store import Store
from inkom_desktop.publishing.connection import Connection
from inkom_desktop.publishing.mending import Mending
from inkom_desktop.publishing.pausing import Pausing
from inkom_desktop.publishing.publisher import Publisher
from inkom_desktop.publishing.recovery import Recovery
from inkom_desktop.publishing.true_time import TrueTime
from inkom_desktop.publishing.zone_rules import NEAR, ZoneRules

log = logging.getLogger(__name__)

SETTLE_S = 5.0
"""How long after a sleep nothing is sent: networks, names and keyrings need a moment."""
NETWORK_SETTLE_S = 2.0
"""How long after the network changed a server is asked whether it is reached."""
ASK_AHEAD = timedelta(seconds=30)
"""How long before a send its server's clock is heard."""
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
        zone_rules: ZoneRules,
        true_time: TrueTime,
        connection: Connection,
        jumps: Jumps,
        power: PowerSignals,
        alarm: Alarm,
        clock: Clock,
        bus: Bus,
    ) -> None:
        self._store = store
        self._publisher = publisher
        self._recovery = recovery
        self._mending = mending
        self._zone_rules = zone_rules
        self._true_time = true_time
        self._connection = connection
        self._jumps = jumps
        self._power = power
        self._alarm = alarm
        self._clock = clock
        self._pausing = Pausing(store.settings, clock)
        self._bus = bus
        self._started = False
        self._idle = asyncio.Event()
        self._errands = Errands()
        self._woke = False
        self._wants_look = False
        self._settled_at = 0.0
        self._asked_for: datetime | None = None

    async def start(self) -> None:
        """Take back what a crash left, then beat."""
        await self._recovery.run(all_claims=True)
        await self._recovery.after_clock_set_back()
        await self._zone_rules.run(within=NEAR)
        self._started = True
        self._wants_look = True
        await self._power.start(self._system_woke, self._network_changed)
        await self._alarm.start(self.beat)

    async def stop(self) -> None:
        """Stop beating, let calls under way end for a few seconds, leave the rest to recovery."""
        self._started = False
        await self._power.stop()
        await self._alarm.stop()
        await self._errands.end()
        await self._publisher.finish(STOP_WITHIN_S)

    def wake(self) -> None:
        """Something changed: beat as soon as possible. May be called from any thread."""
        self._alarm.ring()

    def reach_again(self) -> None:
        """The person asks whether servers are reached now: beat and probe at once. May be called from any thread."""
        self._connection.probe_soon()
        self.wake()

    async def beat(self) -> datetime | None:
        """Run one beat and return when the next piece of work is due."""
        try:
            return await self._beat()
        except StoreUnusable as e:
            log.warning("the store cannot be used: %s", e.code)
            self._bus(StoreTrouble(e.code))
            return self._clock.now() + timedelta(seconds=5)

    async def _beat(self) -> datetime | None:
        await self._look_at_clocks()
        try:
            return await self._work()
        finally:
            self._jumps.rest()

    async def _look_at_clocks(self) -> None:
        """After a sleep or a set clock: witnesses are forgotten, sends wait until the computer has settled, pauses are mended."""
        jump, signalled, self._woke = self._jumps.look(), self._woke, False
        self._wants_look = self._wants_look or self._true_time.doubtful
        if jump is None and not signalled:
            return
        jump = jump or Jump()
        self._true_time.forget(clock_set=bool(jump.set_by))
        if jump.slept or signalled:
            log.info("awake again after %s", jump.slept)
            self._settled_at = self._clock.monotonic() + SETTLE_S
            self._connection.probe_soon(SETTLE_S)
            self._bus(Woke(self._clock.now(), jump.slept))
        if jump.set_by:
            log.warning("the clock was set by %+.0f s", jump.set_by.total_seconds())
            await self._recovery.after_clock_set_back()
            self._bus(ClockJumped(self._clock.now(), jump.set_by))
        self._wants_look = True

    async def _ask_the_time(self) -> None:
        if (unreached := await self._true_time.look()) is not None:
            self._connection.unreached(unreached)
            self.wake()

    async def _probe(self) -> None:
        """Find out whether this computer is offline; posts that waited for the net go on at the beat that follows."""
        await self._connection.probe()
        self.wake()

    def _system_woke(self) -> None:
        self._woke = True
        self.wake()

    def _network_changed(self) -> None:
        self._connection.probe_soon(NETWORK_SETTLE_S)
        self.wake()

    async def _work(self) -> datetime | None:
        if await self._store.changed_outside():
            self._bus(OutsideChange())
        await self._recovery.run(owner=self._publisher.owner, in_hand=self._publisher.working_on)
        await self._mending.run()
        pause = await self._pausing.at_beat()
        paused, until = pause is not None, pause.until if pause else None
        await self._connection.look()
        if self._connection.wants_probe:
            self._errands.run("probe", self._probe)
        settling = self._settled_at - self._clock.monotonic()
        if self._wants_look and settling <= 0:
            self._wants_look = False
            self._errands.run("clock", self._ask_the_time)
        # Another computer's clock may be right: what this one would only hold is left to it.
        left_to_others = self._store.shared and self._true_time.distrusted
        if settling <= 0 and not left_to_others:
            await self._publisher.start_due(self._task_ended, paused=paused)
        upcoming = await self._publisher.next_attention()
        now = self._clock.now()
        self._bus(Beat(now, upcoming, until, paused))
        if paused:
            upcoming = await self._publisher.next_attention(paused=True)
        if self._is_idle(upcoming, now):
            self._idle.set()
        if settling > 0:
            upcoming = now + timedelta(seconds=settling)
        elif upcoming is not None and upcoming <= now and self._held_up():
            # Its account is busy (it rings when it is free) or catches its breath; others may be due sooner than a nap.
            upcoming = now + BUSY_PAUSE
        elif paused:
            upcoming = min((m for m in (upcoming, until) if m is not None), default=None)
        elif upcoming is not None and upcoming - now <= ASK_AHEAD and upcoming != self._asked_for:
            self._asked_for = upcoming
            self._errands.run("time", partial(self._ask_ahead, upcoming))
        if (probe_in := self._connection.probe_in) is not None:
            probe_at = now + timedelta(seconds=max(probe_in, 1.0))
            upcoming = min(upcoming, probe_at) if upcoming else probe_at
        return upcoming

    def _held_up(self) -> bool:
        """Tell whether what is due may have to wait for something; another computer may have it in hand, too."""
        return self._publisher.busy or bool(self._publisher.resting) or self._store.shared

    async def _ask_ahead(self, upcoming: datetime) -> None:
        """Hear the clocks of the servers that the next posts go to, so that these are on time to the second."""
        soon = await self._store.publications.query(
            states={State.SCHEDULED, State.WAITING}, due_from=self._clock.now(), due_to=upcoming + ASK_AHEAD, limit=100
        )
        wanted = {p.account_id for p in soon}
        await self._true_time.ask_ahead([a for a in await self._store.accounts.all() if a.id in wanted])

    def _is_idle(self, upcoming: datetime | None, now: datetime) -> bool:
        if self._publisher.busy:
            return False
        return upcoming is None or upcoming - now > IDLE_HORIZON

    def _task_ended(self) -> None:
        if self._started:
            self._alarm.ring()

    async def until_idle(self) -> None:
        """Return when nothing is under way and nothing is due within a minute; in a pause, of what is done then."""
        self._idle.clear()
        self._alarm.ring()
        await self._idle.wait()

    async def pause(self, until: datetime | None) -> None:
        """Pause publishing, until an instant (aware UTC) or until it is resumed."""
        await self._pausing.pause(until)
        self.wake()

    async def resume(self) -> None:
        """Go on publishing; what was missed meanwhile follows its late rule."""
        await self._pausing.resume()
        self.wake()
