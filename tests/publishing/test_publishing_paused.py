"""A pause of all publishing: nothing is brought out, and what was said to be looked for, taken back or deleted still is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.publication import PartState, Publication, State
from tests.fakes.clock import NOW
from tests.fakes.holding import HoldingNetwork
from tests.fakes.network import stored_then_lost
from tests.publishing.conftest import Desktop

BOTH_KINDS = True


async def held(desktop: Desktop) -> tuple[Publication, HoldingNetwork]:
    network = HoldingNetwork(clock=desktop.clock)
    desktop.network = network
    desktop.__post_init__()
    draft = Draft("d", "ws", NOW, NOW, parts=("hello",), account_ids=("acc",))
    await desktop.store.drafts.add(draft)
    due = Due(NOW + timedelta(hours=1), "UTC", (NOW + timedelta(hours=1)).isoformat())
    (pub,) = await desktop.planner.schedule(draft, due, hand_off=draft.account_ids)
    return pub, network


async def test_what_the_network_holds_is_taken_back_in_a_pause(desktop: Desktop) -> None:
    pub, network = await held(desktop)
    await desktop.beat()
    await desktop.desk.unschedule(pub.id)
    assert await desktop.publisher.next_attention(paused=True) == desktop.clock.now()
    await desktop.beat(paused=True)
    assert (await desktop.get(pub)).state is State.CANCELLED
    assert network.holds == {}


async def test_after_its_hour_it_is_looked_for_in_a_pause(desktop: Desktop) -> None:
    pub, network = await held(desktop)
    await desktop.beat()
    desktop.clock.move(seconds=3700)
    network.pass_time()
    await desktop.beat(paused=True)
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_nothing_is_sent_or_handed_over_in_a_pause(desktop: Desktop) -> None:
    _, network = await held(desktop)
    other = await desktop.schedule("now")
    waits = await desktop.schedule("again")
    await desktop.store.publications.save(replace(waits, state=State.WAITING, retry_at=NOW))
    await desktop.beat(paused=True)
    assert network.calls == []
    assert (await desktop.get(other)).state is State.SCHEDULED
    assert await desktop.publisher.next_attention(paused=True) is None


@pytest.mark.parametrize("state", [PartState.ACCEPTED, PartState.TO_DELETE])
async def test_what_was_accepted_or_is_being_deleted_goes_on_in_a_pause(desktop: Desktop, state: PartState) -> None:
    pub = await desktop.schedule("one")
    part = replace(pub.parts[0], state=state, sent_at=NOW, remote_id="1")
    await desktop.store.publications.save(replace(pub.with_part(0, part), state=State.WAITING, retry_at=NOW))
    before = len(await desktop.ledger(pub))
    assert await desktop.publisher.next_attention(paused=True) == NOW
    await desktop.beat(paused=True)
    assert len(await desktop.ledger(pub)) == before + 1


async def test_a_thread_that_is_found_in_a_pause_goes_on_after_it(desktop: Desktop) -> None:
    desktop.network.rule = CopyRule.LOOK_UP
    desktop.network.faults = [stored_then_lost]
    pub = await desktop.schedule("one", "two")
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.UNKNOWN
    desktop.clock.move(seconds=5)
    await desktop.beat(paused=True)
    found = await desktop.get(pub)
    assert (found.state, found.parts_live) == (State.WAITING, 1)
    assert await desktop.publisher.next_attention(paused=True) is None
    await desktop.beat(paused=True)
    assert len(desktop.network.posts) == 1
    await desktop.run()
    assert [text for _, text, _ in desktop.network.posts] == ["one", "two"]
