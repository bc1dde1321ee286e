"""After a sleep, a set clock, a lost network: what the engine does, and in which order."""

from __future__ import annotations

from datetime import timedelta

import pytest

from inkom_desktop.domain.events import ClockJumped, ConnectionChanged, Woke
from inkom_desktop.domain.publication import Reason, State
from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.engine.engine import SETTLE_S
from inkom_desktop.ports.witness import NotReached
from tests.engine.conftest import Run
from tests.fakes.network import stored_then_lost

OURS = "fake.example"
HOUR = timedelta(hours=1)


def told(run: Run, kind: type) -> list[object]:
    return [f for f in run.desktop.facts if isinstance(f, kind)]


async def test_after_a_sleep_nothing_is_sent_until_the_computer_has_settled_and_its_server_has_spoken(run: Run) -> None:
    desktop = run.desktop
    pub = await desktop.schedule(seconds=600)
    await run.beat()
    asked = len(desktop.witness.asked)
    run.sleep(700)

    upcoming = await run.beat()
    assert upcoming == desktop.clock.now() + timedelta(seconds=SETTLE_S)
    assert (await desktop.get(pub)).state is State.SCHEDULED
    assert told(run, Woke) == [Woke(desktop.clock.now(), timedelta(seconds=700))]

    desktop.clock.move(seconds=SETTLE_S)
    await run.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED
    assert len(desktop.witness.asked) == asked + 1


async def test_a_signal_alone_is_a_wake_too(run: Run) -> None:
    run.signals.woke()
    assert run.alarm.rings == 1
    await run.beat()
    await run.beat()
    assert told(run, Woke) == [Woke(run.desktop.clock.now(), timedelta(0))]


async def test_missed_posts_of_one_account_go_out_half_a_minute_apart_after_a_sleep(run: Run) -> None:
    desktop = run.desktop
    for _ in range(3):
        await desktop.schedule(seconds=600, late=LateRule(Late.ASK, 2 * HOUR))
    run.sleep(3600)
    await run.beat()
    sent = []
    for second in range(120):
        before = len(desktop.network.posts)
        await run.beat()
        if len(desktop.network.posts) > before:
            sent.append(second)
        desktop.clock.move(seconds=1)
    assert sent == [5, 35, 65]


async def test_a_clock_that_was_set_is_told_and_its_witnesses_are_forgotten(run: Run) -> None:
    desktop = run.desktop
    await run.beat()
    assert desktop.witness.known(600)
    desktop.witness.ahead = {OURS: -HOUR}
    desktop.clock.jump(hours=1)
    await run.beat()
    assert told(run, ClockJumped) == [ClockJumped(desktop.clock.now(), HOUR)]
    assert [r.offset for r in desktop.witness.known(600)] == [-HOUR]


async def test_a_clock_set_back_runs_nothing_again_and_makes_no_pause_a_day_long(run: Run) -> None:
    desktop = run.desktop
    sent = await desktop.schedule(seconds=10)
    desktop.clock.move(seconds=10)
    await run.beat()
    desktop.witness.ahead = {OURS: NotReached("connect")}
    desktop.witness.forget()
    waits = await desktop.schedule(seconds=10)
    desktop.clock.move(seconds=10)
    await run.beat()
    pause = (await desktop.get(waits)).retry_at - desktop.clock.now()  # type: ignore[operator]

    desktop.clock.jump(days=-1)
    desktop.witness.ahead = {}
    await run.beat()

    assert (await desktop.get(sent)).state is State.PUBLISHED
    assert len(desktop.network.posts) == 1
    back = await desktop.get(waits)
    assert back.retry_at is not None
    assert back.retry_at - desktop.clock.now() <= pause


async def test_offline_is_told_once_and_online_only_after_a_server_has_answered(run: Run) -> None:
    desktop = run.desktop
    desktop.witness.ahead = {OURS: NotReached("connect")}
    desktop.witness.forget()
    pub = await desktop.schedule(seconds=60, late=LateRule(Late.ASK, 5 * HOUR))
    desktop.clock.move(seconds=60)
    await run.beat()
    await run.beat()
    since = desktop.clock.now()
    assert told(run, ConnectionChanged) == [ConnectionChanged(since, online=False)]
    assert (await desktop.get(pub)).reason == Reason.OFFLINE

    run.signals.network_changed()  # "connected", says the system
    desktop.clock.move(seconds=3)
    await run.beat()
    assert len(told(run, ConnectionChanged)) == 1

    desktop.witness.ahead = {}
    run.signals.network_changed()
    desktop.clock.move(seconds=3)
    await run.beat()
    assert told(run, ConnectionChanged)[1:] == [ConnectionChanged(desktop.clock.now(), online=True)]
    await run.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_without_a_signal_the_net_is_found_back_too(run: Run) -> None:
    desktop = run.desktop
    desktop.witness.ahead = {OURS: NotReached("connect")}
    desktop.witness.forget()
    pub = await desktop.schedule(seconds=1, late=LateRule(Late.ASK, 5 * HOUR))
    desktop.clock.move(seconds=1)
    asked = []
    for _ in range(600):
        before = len(desktop.witness.asked)
        await run.beat()
        asked.append(len(desktop.witness.asked) - before)
        desktop.clock.move(seconds=1)
    assert sum(asked) < 25
    desktop.witness.ahead = {}
    for _ in range(125):
        await run.beat()
        desktop.clock.move(seconds=1)
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_a_start_without_a_network_is_offline_before_anything_is_due(run: Run) -> None:
    desktop = run.desktop
    desktop.witness.ahead = {OURS: NotReached("connect")}
    run.sleep(3600)
    await run.beat()
    desktop.clock.move(seconds=SETTLE_S)
    await run.beat()
    await run.beat()
    assert [f.online for f in told(run, ConnectionChanged)] == [False]  # type: ignore[attr-defined]


async def test_the_clock_of_a_server_is_heard_before_its_post_is_due(run: Run) -> None:
    desktop = run.desktop
    await run.beat()
    desktop.witness.forget()
    desktop.witness.asked.clear()
    await desktop.schedule(seconds=25)
    await run.beat()
    assert desktop.witness.asked == [OURS]
    await run.beat()
    desktop.clock.move(seconds=25)
    await run.beat()
    assert desktop.witness.asked == [OURS]
    assert len(desktop.network.posts) == 1


async def test_on_a_shared_store_a_computer_with_a_wrong_clock_leaves_posts_to_the_others(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = run.desktop
    monkeypatch.setattr(type(desktop.store), "shared", True)
    desktop.witness.ahead = {OURS: -24 * HOUR}
    desktop.clock.jump(days=1)
    await run.beat()
    await run.beat()
    pub = await desktop.schedule(seconds=1)
    desktop.clock.move(seconds=1)
    await run.beat()
    assert (await desktop.get(pub)).state is State.SCHEDULED

    desktop.clock.jump(days=-1)
    desktop.witness.ahead = {}
    await run.beat()
    assert not desktop.true_time.distrusted


async def test_a_pause_of_publishing_wakes_for_a_look_and_sends_nothing(run: Run) -> None:
    desktop = run.desktop
    desktop.network.faults = [stored_then_lost]
    lost = await desktop.schedule("lost")
    await run.beat()
    assert (await desktop.get(lost)).state is State.UNKNOWN
    await run.engine.pause(None)
    later = await desktop.schedule("later", seconds=3)
    look_at = (await desktop.get(lost)).retry_at
    assert look_at is not None
    assert await run.beat() == look_at
    desktop.clock.move(seconds=5)
    await run.beat()
    assert (await desktop.get(lost)).state is State.PUBLISHED
    assert (await desktop.get(later)).state is State.SCHEDULED
    assert await run.beat() is None
