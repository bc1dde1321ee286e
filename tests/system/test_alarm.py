import asyncio
import logging
import threading
from datetime import UTC, datetime, timedelta

import pytest

from inkom_desktop.system import alarm as alarm_module
from inkom_desktop.system.alarm import HeartbeatAlarm, pause_until_ring
from inkom_desktop.system.clock import SystemClock

NOW = datetime(2026, 3, 29, 0, 59, 30, tzinfo=UTC)


class HandClock:
    """A clock that moves when it is told to."""

    def __init__(self, now=NOW):
        self.wall = now
        self.steady = 1000.0

    def now(self):
        return self.wall

    def monotonic(self):
        return self.steady


class Beats:
    """A beat that answers what it is told and lets a test wait for its rounds."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.count = 0
        self._more = asyncio.Event()

    async def __call__(self):
        self.count += 1
        self._more.set()
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, Exception):
            raise answer
        return answer() if callable(answer) else answer

    async def reach(self, count):
        async with asyncio.timeout(5):
            while self.count < count:
                self._more.clear()
                await self._more.wait()


@pytest.mark.parametrize(
    ("ahead", "pause"),
    [(None, 20), (0.25, 0.25), (1, 1), (1.5, 1), (90, 1), (90.5, 20), (40 * 86400, 20), (-5, 0), (-40 * 86400, 0)],
)
def test_the_pause_is_the_next_due_time_or_a_nap(ahead, pause):
    due = None if ahead is None else NOW + timedelta(seconds=ahead)
    assert pause_until_ring(NOW, due) == pytest.approx(pause)


async def test_the_first_ring_comes_at_once_and_the_next_when_something_is_due():
    clock = SystemClock()
    beats = Beats(lambda: clock.now() + timedelta(milliseconds=30))
    alarm = HeartbeatAlarm(clock)
    await alarm.start(beats)
    await beats.reach(2)
    await alarm.stop()
    assert beats.count == 2


async def test_a_ring_from_another_thread_wakes_it():
    beats = Beats()
    alarm = HeartbeatAlarm(SystemClock())
    await alarm.start(beats)
    await beats.reach(1)
    ringing = threading.Thread(target=alarm.ring)
    ringing.start()
    await beats.reach(2)
    ringing.join()
    await alarm.stop()


async def test_beats_never_overlap_and_many_rings_during_one_make_one_more():
    going = 0
    most = 0
    count = 0
    hold = asyncio.Event()
    begun = asyncio.Event()

    async def beat():
        nonlocal going, most, count
        going += 1
        count += 1
        most = max(most, going)
        begun.set()
        if count == 1:
            await hold.wait()
        going -= 1

    alarm = HeartbeatAlarm(SystemClock())
    await alarm.start(beat)
    await begun.wait()
    for _ in range(50):
        alarm.ring()
    await asyncio.sleep(0)
    hold.set()
    for _ in range(20):
        await asyncio.sleep(0)
    await alarm.stop()
    assert (most, count) == (1, 2)


async def test_a_beat_that_raises_is_logged_and_the_heart_goes_on(monkeypatch, caplog):
    monkeypatch.setattr(alarm_module, "AFTER_A_FAILURE_S", 0.02)
    beats = Beats(ValueError("a defect"), ValueError("another"))
    alarm = HeartbeatAlarm(SystemClock())
    with caplog.at_level(logging.ERROR):
        await alarm.start(beats)
        await beats.reach(3)
        await alarm.stop()
    assert [r.exc_info[0] for r in caplog.records if r.exc_info] == [ValueError, ValueError]


async def test_stop_waits_for_the_beat_and_nothing_rings_afterwards():
    ended = False
    begun = asyncio.Event()
    count = 0

    async def beat():
        nonlocal ended, count
        count += 1
        begun.set()
        for _ in range(10):
            await asyncio.sleep(0)
        ended = True

    alarm = HeartbeatAlarm(SystemClock())
    await alarm.start(beat)
    await begun.wait()
    await alarm.stop()
    assert ended
    alarm.ring()
    for _ in range(10):
        await asyncio.sleep(0)
    assert count == 1
    await alarm.stop()


async def test_it_may_be_started_again_but_not_twice():
    beats = Beats()
    alarm = HeartbeatAlarm(SystemClock())
    await alarm.start(beats)
    await beats.reach(1)
    with pytest.raises(RuntimeError):
        await alarm.start(beats)
    await alarm.stop()
    await alarm.start(beats)
    await beats.reach(2)
    await alarm.stop()


async def test_the_monotonic_timer_rings_when_the_scheduler_sleeps_by_a_wall_clock_that_was_set_back(monkeypatch):
    monkeypatch.setattr(alarm_module, "LONG_NAP_S", 0.02)
    monkeypatch.setattr(alarm_module, "GRACE_S", 0.02)
    # What a clock set back by a day does to APScheduler: the job stands a day ahead.
    real = datetime

    class Shifted(datetime):
        @classmethod
        def now(cls, tz=None):
            return real.now(tz) + timedelta(days=1)

    monkeypatch.setattr(alarm_module, "datetime", Shifted)
    beats = Beats()
    alarm = HeartbeatAlarm(SystemClock())
    await alarm.start(beats)
    await beats.reach(3)
    await alarm.stop()


async def test_chores_set_far_ahead_by_a_clock_set_back_are_set_anew(caplog):
    clock = HandClock()
    alarm = HeartbeatAlarm(clock)
    beats = Beats()
    done = asyncio.Event()

    async def chore():
        done.set()

    await alarm.start(beats)
    await beats.reach(1)
    alarm.every(0.02, "tidy", chore, first_after=0.02)
    # The job of a chore set before the clock went back a day.
    alarm._scheduler.modify_job("chore:tidy", next_run_time=datetime.now(UTC) + timedelta(days=1))
    clock.wall -= timedelta(days=1)
    alarm.ring()
    async with asyncio.timeout(5):
        await done.wait()
    await alarm.stop()


async def test_a_chore_comes_again_after_it_failed(caplog):
    alarm = HeartbeatAlarm(SystemClock())
    count = 0
    enough = asyncio.Event()

    async def chore():
        nonlocal count
        count += 1
        if count == 3:
            enough.set()
        raise ValueError("a defect")

    alarm.every(0.01, "metrics", chore)
    await alarm.start(Beats())
    async with asyncio.timeout(5):
        await enough.wait()
    await alarm.stop()
    assert "the chore metrics failed" in caplog.text


async def test_a_chore_under_way_is_cancelled_by_stop_without_noise(caplog):
    alarm = HeartbeatAlarm(SystemClock())
    begun = asyncio.Event()
    cancelled = False

    async def chore():
        nonlocal cancelled
        begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled = True
            raise

    alarm.every(60, "backup", chore, first_after=0)
    await alarm.start(Beats())
    async with asyncio.timeout(5):
        await begun.wait()
    await alarm.stop()
    assert cancelled
    assert not [r for r in caplog.records if r.levelno >= logging.WARNING]
