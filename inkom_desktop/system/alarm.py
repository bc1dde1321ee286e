"""The heartbeat, rung by APScheduler, and the recurring chores beside it.

Posts are no jobs: the store is the queue, and the scheduler holds one ring at a time, in memory. Each ring is set for the
next due time or for a short nap, whichever is sooner, and the wall clock is read anew each time, so that a jump of it
(sleep, a clock that was set) is noticed within one nap. APScheduler itself sleeps by the old wall clock: a clock set back
would leave its jobs far in the future, so a monotonic timer stands behind every ring.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from inkom_desktop.ports.alarm import Beat
from inkom_desktop.ports.clock import Clock

if TYPE_CHECKING:
    from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = logging.getLogger(__name__)

SHORT_NAP_S = 1.0
LONG_NAP_S = 20.0
SOON_S = 90.0
"""With something due within this time the naps are short."""
AFTER_A_FAILURE_S = 5.0
GRACE_S = 0.5
"""How long after its ring the monotonic timer steps in."""
JUMP_S = 5.0
"""Wall and monotonic time that part by more than this, between two beats, are a jump of the wall clock."""

_RING = "beat"


def pause_until_ring(now: datetime, next_due: datetime | None) -> float:
    """Return the seconds until the next ring; `now` and `next_due` are aware UTC."""
    if next_due is None:
        return LONG_NAP_S
    ahead = (next_due - now).total_seconds()
    return max(0.0, min(ahead, SHORT_NAP_S if ahead <= SOON_S else LONG_NAP_S))


@dataclass(slots=True)
class _Chore:
    seconds: float
    first_after: float
    work: Callable[[], Awaitable[object]]
    task: asyncio.Task[None] | None = None


class HeartbeatAlarm:
    """Implements `ports.alarm.Alarm`. One per engine; everything but `ring` belongs to the engine's loop."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._scheduler: AsyncIOScheduler | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wake = asyncio.Event()
        self._beating: asyncio.Task[None] | None = None
        self._backstop: asyncio.TimerHandle | None = None
        self._chores: dict[str, _Chore] = {}
        self._stopping = False

    async def start(self, beat: Beat) -> None:
        """Begin to ring; the first ring comes at once."""
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        if self._beating is not None:
            raise RuntimeError("the alarm rings already")
        self._stopping = False
        self._loop = asyncio.get_running_loop()
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, event_loop=self._loop, job_defaults={"coalesce": True, "misfire_grace_time": None}
        )
        self._scheduler.start()
        for name, chore in self._chores.items():
            self._arm_chore(name, chore.first_after)
        self._wake.set()
        self._beating = self._loop.create_task(self._beat_on(beat), name="heartbeat")

    def every(
        self, seconds: float, name: str, work: Callable[[], Awaitable[object]], *, first_after: float | None = None
    ) -> None:
        """Run a recurring chore `seconds` apart (measured from its end), first after `first_after` or one such pause.

        A chore that raises is logged and comes again; it never runs twice at once, and `stop` cancels it. Call it before
        `start` or on the engine's loop.
        """
        self._chores[name] = _Chore(seconds, seconds if first_after is None else first_after, work)
        if self._scheduler is not None:
            self._arm_chore(name, self._chores[name].first_after)

    def ring(self) -> None:
        """Ring as soon as possible. May be called from any thread."""
        loop = self._loop
        if loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop has closed: there is nothing left to ring
                loop.call_soon_threadsafe(self._wake.set)

    async def stop(self) -> None:
        """Stop ringing and wait for a running beat to end; chores under way are cancelled."""
        self._stopping = True
        self._wake.set()
        if self._beating is not None:
            await self._beating
            self._beating = None
        self._cancel_backstop()
        tasks = [c.task for c in self._chores.values() if c.task is not None and not c.task.done()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)
            self._scheduler = None
            await asyncio.sleep(0)  # APScheduler shuts down on the next turn of the loop
        self._loop = None

    async def _beat_on(self, beat: Beat) -> None:
        wall, steady = self._clock.now(), self._clock.monotonic()
        while True:
            await self._wake.wait()
            self._wake.clear()
            if self._stopping:
                return
            was_wall, was_steady = wall, steady
            wall, steady = self._clock.now(), self._clock.monotonic()
            if (wall - was_wall).total_seconds() < steady - was_steady - JUMP_S:
                self._after_clock_set_back()
            try:
                pause = pause_until_ring(self._clock.now(), await beat())
            except Exception:
                log.exception("a beat failed; the next one comes in %d s", AFTER_A_FAILURE_S)
                pause = AFTER_A_FAILURE_S
            self._set_ring(pause)

    def _set_ring(self, pause: float) -> None:
        self._arm(_RING, pause, self._ring_now)
        self._cancel_backstop()
        if self._loop is not None:
            self._backstop = self._loop.call_later(pause + GRACE_S, self._wake.set)

    async def _ring_now(self) -> None:
        self._wake.set()

    def _cancel_backstop(self) -> None:
        if self._backstop is not None:
            self._backstop.cancel()
            self._backstop = None

    def _arm(self, job_id: str, after: float, job: Callable[[], Awaitable[None]]) -> None:
        """One job, one date: an interval trigger would count every missed round after a jump of the clock by decades."""
        from apscheduler.triggers.date import DateTrigger

        if self._scheduler is not None and not self._stopping:
            when = datetime.now(UTC) + timedelta(seconds=after)
            self._scheduler.add_job(job, DateTrigger(when, UTC), id=job_id, replace_existing=True)

    def _arm_chore(self, name: str, after: float) -> None:
        async def begin() -> None:
            chore = self._chores[name]
            if chore.task is None or chore.task.done():
                chore.task = asyncio.get_running_loop().create_task(self._do_chore(name, chore), name=name)

        self._arm(f"chore:{name}", after, begin)

    async def _do_chore(self, name: str, chore: _Chore) -> None:
        try:
            await chore.work()
        except Exception:
            log.exception("the chore %s failed; it comes again in %d s", name, chore.seconds)
        self._arm_chore(name, chore.seconds)

    def _after_clock_set_back(self) -> None:
        log.info("the clock was set back; the chores are set anew")
        for name, chore in self._chores.items():
            if chore.task is None or chore.task.done():
                self._arm_chore(name, min(chore.seconds, chore.first_after))
