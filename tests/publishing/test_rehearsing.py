"""Rehearsals by themselves: each evening, after a night that was slept through, and again until what was found is mended."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.events import ConnectionChanged, FindingsChanged
from inkom_desktop.domain.outcome import SignInNeeded, Unreachable
from inkom_desktop.domain.publication import HandOff, State
from inkom_desktop.domain.rehearsal import Trouble
from inkom_desktop.ports.network import NotNow
from inkom_desktop.publishing.coverage import Coverage
from inkom_desktop.publishing.pausing import Pausing
from inkom_desktop.publishing.rehearsal import Rehearsal
from inkom_desktop.publishing.rehearsing import AGAIN_S, NET_COMES_S, Rehearsing
from tests.publishing.conftest import Desktop
from tests.publishing.test_rehearsal import ATTACHED, PICTURE, Asked, asked, rehearsal

__all__ = ["asked", "rehearsal"]

HOUR = 3600.0


class AtHome:
    zone = "UTC"

    def look(self) -> str:
        return self.zone


@pytest.fixture
def rehearsing(desktop: Desktop, rehearsal: Rehearsal) -> Rehearsing:
    return Rehearsing(desktop.store, rehearsal, desktop.clock, AtHome(), desktop.facts.append)


def told(desktop: Desktop) -> list[list[Trouble]]:
    return [[f.trouble for f in fact.findings] for fact in desktop.facts if isinstance(fact, FindingsChanged)]


async def troubles(rehearsing: Rehearsing) -> list[Trouble]:
    return [f.trouble for f in await rehearsing.found()]


async def test_once_each_evening(desktop: Desktop, rehearsing: Rehearsing, asked: Asked) -> None:
    await desktop.schedule(seconds=20 * HOUR)
    asked.answers["acc"] = SignInNeeded("gone")
    await rehearsing.look()  # it is 09:00
    assert asked.names == []
    desktop.clock.move(hours=10)
    for _ in range(3):
        await rehearsing.look()
        desktop.clock.move(minutes=1)
    assert asked.names == ["acc"]
    assert told(desktop) == [[Trouble.SIGN_IN]]
    # It is kept, and a computer that slept until the next morning makes up for nothing: it was done.
    assert await troubles(rehearsing) == [Trouble.SIGN_IN]


async def test_an_evening_that_was_slept_through(desktop: Desktop, rehearsing: Rehearsing, asked: Asked) -> None:
    await desktop.store.settings.set("rehearsal.last", "2026-11-21")
    await desktop.schedule(seconds=3 * HOUR)
    asked.answers["acc"] = SignInNeeded("gone")
    await rehearsing.look()  # Monday, 09:00; Sunday's evening was slept through
    assert await troubles(rehearsing) == [Trouble.SIGN_IN]
    assert (await desktop.store.settings.all())["rehearsal.last"] == "2026-11-22"


async def test_another_hour_or_never(desktop: Desktop, rehearsing: Rehearsing, asked: Asked) -> None:
    await desktop.schedule(seconds=20 * HOUR)
    await desktop.store.settings.set("rehearsal.at", "off")
    desktop.clock.move(hours=12)
    await rehearsing.look()
    assert asked.names == []
    await desktop.store.settings.set("rehearsal.at", "20:30")
    await rehearsing.look()
    assert asked.names == ["acc"]


async def test_a_network_that_comes_late_is_waited_for(desktop: Desktop, rehearsing: Rehearsing, asked: Asked) -> None:
    await desktop.schedule(seconds=20 * HOUR)
    desktop.clock.move(hours=10)
    asked.answers["acc"] = Unreachable("no route")
    await rehearsing.look()
    assert told(desktop) == []
    del asked.answers["acc"]
    desktop.clock.move(minutes=1)
    await rehearsing.look()
    assert (told(desktop), await troubles(rehearsing)) == ([], [])


async def test_a_computer_that_stays_offline_says_so(desktop: Desktop, rehearsing: Rehearsing, asked: Asked) -> None:
    await desktop.schedule(seconds=20 * HOUR)
    desktop.clock.move(hours=10)
    asked.answers["acc"] = Unreachable("no route")
    await rehearsing.look()
    desktop.clock.move(seconds=NET_COMES_S)
    await rehearsing.look()
    assert await troubles(rehearsing) == [Trouble.OFFLINE]
    # Online again: the posts are rehearsed at the next look, and no others.
    del asked.answers["acc"]
    rehearsing(ConnectionChanged(desktop.clock.now(), online=True))
    await rehearsing.look()
    assert await troubles(rehearsing) == []
    assert told(desktop) == [[Trouble.OFFLINE], []]


async def test_what_was_mended_vanishes(desktop: Desktop, rehearsing: Rehearsing, asked: Asked) -> None:
    await desktop.schedule(seconds=HOUR, media=(ATTACHED,))
    desktop.media.lost.add(PICTURE.sha256)
    await rehearsing.run()
    assert await troubles(rehearsing) == [Trouble.MEDIA]
    desktop.media.lost.clear()
    await rehearsing.look()
    assert await troubles(rehearsing) == [Trouble.MEDIA]
    desktop.clock.move(seconds=AGAIN_S)
    await rehearsing.look()
    assert await troubles(rehearsing) == []


async def test_a_reconnected_account_vanishes_at_once(desktop: Desktop, rehearsing: Rehearsing, asked: Asked) -> None:
    await desktop.schedule(seconds=HOUR)
    asked.answers["acc"] = SignInNeeded("gone")
    await rehearsing.run()
    (account,) = await desktop.store.accounts.all()
    asked.answers.clear()
    desktop.clock.move(minutes=1)
    renewed = replace(account, state=AccountState.HEALTHY, checked_at=desktop.clock.now())
    await desktop.store.accounts.save(renewed)
    assert await rehearsing.found() == ()
    await rehearsing.look()
    assert await desktop.store.findings.all() == []
    assert told(desktop) == [[Trouble.SIGN_IN], []]


async def test_a_pause_that_is_over_vanishes_at_once(desktop: Desktop, rehearsing: Rehearsing) -> None:
    pausing = Pausing(desktop.store.settings, desktop.clock)
    await desktop.schedule(seconds=HOUR)
    await pausing.pause(None)
    await rehearsing.run()
    assert await troubles(rehearsing) == [Trouble.PAUSED]
    await pausing.resume()
    assert await troubles(rehearsing) == []
    await rehearsing.look()
    assert await desktop.store.findings.all() == []


async def test_a_post_that_left_the_queue_takes_its_finding_along(
    desktop: Desktop, rehearsing: Rehearsing, asked: Asked
) -> None:
    one, two = await desktop.schedule(seconds=HOUR), await desktop.schedule(seconds=2 * HOUR)
    asked.answers["acc"] = SignInNeeded("gone")
    await rehearsing.run()
    await desktop.desk.unschedule(one.id)
    (found,) = await rehearsing.found()
    assert [p.publication_id for p in found.posts] == [two.id]
    await desktop.store.publications.save(replace(two, due_at=two.due_at + timedelta(days=3)))
    await rehearsing.look()
    assert await desktop.store.findings.all() == []


async def test_a_restart_forgets_nothing(desktop: Desktop, rehearsing: Rehearsing, asked: Asked) -> None:
    await desktop.schedule(seconds=HOUR)
    asked.answers["acc"] = SignInNeeded("gone")
    await rehearsing.run()
    again = Rehearsing(desktop.store, rehearsing._rehearsal, desktop.clock, AtHome(), desktop.facts.append)
    assert await troubles(again) == [Trouble.SIGN_IN]


async def test_a_rehearsal_that_hangs_delays_no_post(desktop: Desktop, rehearsing: Rehearsing) -> None:
    pub = await desktop.schedule(seconds=60)
    hanging = asyncio.Event()

    async def never(account: Account) -> NotNow | None:
        hanging.set()
        await asyncio.Event().wait()
        return None

    rehearsing._rehearsal._ask = never
    task = asyncio.create_task(rehearsing.run())
    await hanging.wait()
    desktop.clock.move(seconds=60)
    await desktop.beat()
    sent = await desktop.get(pub)
    assert (sent.state, sent.late_by_s) == (State.PUBLISHED, 0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await desktop.store.findings.all() == []


async def test_posts_at_hours_when_the_computer_is_usually_off(desktop: Desktop) -> None:
    coverage = Coverage(desktop.store, "here", desktop.clock)
    soon = await desktop.schedule(seconds=4 * HOUR)
    night = await desktop.schedule(seconds=18 * HOUR)
    assert await coverage.risks((soon, night)) == []
    desktop.clock.jump(days=-20)
    for _ in range(20):
        for _ in range(9 * 12):
            await coverage.note()
            desktop.clock.jump(minutes=5)
        desktop.clock.jump(hours=15)
    assert len(await desktop.store.uptimes.all()) == 20
    (risk,) = await coverage.risks((soon, night))
    assert (risk.publication_id, risk.off, risk.of, risk.weekday) == (night.id, 20, 20, None)
    assert await coverage.risks((replace(night, hand_off=HandOff.WISHED),)) == []
    held = await desktop.store.publications.save(replace(night, state=State.HELD))
    assert await coverage.risks((soon, held)) == []
