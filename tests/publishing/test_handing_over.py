"""The network publishes by itself: handed over once, moved, taken back, verified; never both handed over and sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import Conflict, UsageRefused
from inkom_desktop.domain.handing_over import HandOffWindow
from inkom_desktop.domain.outcome import Outcome, Published, Rejected, SignInNeeded, Unknown, Unreachable
from inkom_desktop.domain.publication import HandOff, Publication, Reason, State, StepKind
from inkom_desktop.ports.network import Job
from tests.fakes.clock import NOW
from tests.fakes.holding import HoldingNetwork, held_then_lost, lost_before_holding
from tests.publishing.conftest import Crash, Desktop

BOTH_KINDS = True
HOUR = timedelta(hours=1)


@pytest.fixture
def network(desktop: Desktop) -> Iterator[HoldingNetwork]:
    network = HoldingNetwork(clock=desktop.clock)
    desktop.network = network
    desktop.__post_init__()
    yield network
    network.pass_time()
    assert len(network.posts) <= 1, "a post is never both handed over and sent"
    assert not (network.posts and network.holds)


async def wished(desktop: Desktop, *texts: str, after: timedelta = HOUR) -> Publication:
    draft = Draft("d", "ws", NOW, NOW, parts=texts or ("hello",), account_ids=("acc",))
    await desktop.store.drafts.add(draft)
    at = desktop.clock.now() + after
    (pub,) = await desktop.planner.schedule(draft, Due(at, "UTC", at.isoformat()), hand_off=draft.account_ids)
    return pub


def another(desktop: Desktop, after: timedelta) -> Due:
    at = desktop.clock.now() + after
    return Due(at, "UTC", at.replace(tzinfo=None).isoformat(timespec="minutes"))


def sends(network: HoldingNetwork) -> int:
    return sum(call.startswith("send") for call in network.calls)


async def test_it_is_handed_over_at_once_and_found_after_its_hour(desktop: Desktop, network: HoldingNetwork) -> None:
    pub = await wished(desktop)
    await desktop.beat()
    held = await desktop.get(pub)
    assert (held.state, held.reason) == (State.HANDED_OFF, Reason.HELD_BY_NETWORK)
    assert held.retry_at == pub.due_at + timedelta(seconds=60)
    await desktop.run()
    live = await desktop.get(pub)
    assert (live.state, live.published_at, live.permalink) == (
        State.PUBLISHED,
        pub.due_at,
        "https://fake.example/0",
    )
    assert [(a.step, a.outcome) for a in await desktop.ledger(pub)] == [
        (StepKind.HAND_OVER, "accepted"),
        (StepKind.LOOK, "published"),
    ]
    assert sends(network) == 0


async def test_what_is_too_far_waits_for_the_window_and_shows_as_scheduled(
    desktop: Desktop, network: HoldingNetwork
) -> None:
    network.window = HandOffWindow(timedelta(minutes=5), timedelta(days=2))
    pub = await wished(desktop, after=timedelta(days=5))
    await desktop.beat()
    assert network.calls == []
    assert (await desktop.get(pub)).state is State.SCHEDULED
    desktop.clock.move(hours=72)
    await desktop.beat()
    assert network.calls == ["hand_over:0"]
    # Left for good: the window's network keeps it.
    desktop.clock.move(hours=48)


async def test_too_near_it_stays_inkoms_and_is_sent(desktop: Desktop, network: HoldingNetwork) -> None:
    pub = await wished(desktop, after=timedelta(minutes=4))
    assert pub.hand_off is HandOff.NONE
    await desktop.run()
    assert network.calls == ["send:0"]
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_a_wish_that_could_not_be_carried_out_in_time_lapses_and_it_is_sent(
    desktop: Desktop, network: HoldingNetwork
) -> None:
    pub = await wished(desktop)
    network.told_at_hand_over = [Unreachable("down")]
    await desktop.beat()
    desktop.clock.move(seconds=3600 - 200)
    await desktop.beat()
    assert (await desktop.get(pub)).hand_off is HandOff.NONE
    await desktop.run()
    assert network.calls == ["hand_over:0", "send:0"]
    assert (await desktop.get(pub)).late_by_s == 0.0


async def test_a_refused_hand_over_is_said_and_inkom_sends_it(desktop: Desktop, network: HoldingNetwork) -> None:
    network.told_at_hand_over = [Rejected("validation_failed", "25 a day")]
    pub = await wished(desktop)
    await desktop.beat()
    told = await desktop.get(pub)
    assert (told.state, told.reason, told.detail) == (State.SCHEDULED, Reason.HAND_OFF_REFUSED, "25 a day")
    await desktop.run()
    assert network.calls == ["hand_over:0", "send:0"]


@pytest.mark.parametrize("rule", list(CopyRule))
async def test_a_hand_over_whose_answer_was_lost_is_found_held(
    desktop: Desktop, network: HoldingNetwork, rule: CopyRule
) -> None:
    network.rule = rule
    network.told_at_hand_over = [held_then_lost]
    pub = await wished(desktop)
    await desktop.run(hours=0.5)
    now = await desktop.get(pub)
    assert now.state is (State.REVIEW if rule is CopyRule.NONE else State.HANDED_OFF)
    await desktop.run()
    assert network.calls.count("hand_over:0") == 1
    assert sends(network) == 0


@pytest.mark.parametrize("rule", [CopyRule.LOOK_UP, CopyRule.SERVER_KEY])
async def test_a_hand_over_that_never_arrived_is_for_the_person_where_nothing_refuses_a_copy(
    desktop: Desktop, network: HoldingNetwork, rule: CopyRule
) -> None:
    network.rule = rule
    network.told_at_hand_over = [lost_before_holding]
    pub = await wished(desktop)
    await desktop.run()
    asked = await desktop.get(pub)
    assert (asked.state, asked.reason) == (State.REVIEW, Reason.ABSENT_UNSURE)
    assert network.calls.count("hand_over:0") == 1
    assert sends(network) == 0


@pytest.mark.parametrize("rule", [CopyRule.RECORD_KEY, CopyRule.PREPARED])
async def test_where_a_post_has_its_own_key_it_is_handed_over_again(
    desktop: Desktop, network: HoldingNetwork, rule: CopyRule
) -> None:
    network.rule = rule
    network.told_at_hand_over = [lost_before_holding]
    pub = await wished(desktop)
    await desktop.run()
    assert (await desktop.get(pub)).state is State.PUBLISHED
    assert network.calls.count("hand_over:0") == 2
    assert sends(network) == 0


async def test_an_unresolved_hand_over_is_not_sent_when_the_hour_passes(
    desktop: Desktop, network: HoldingNetwork
) -> None:
    network.told_at_hand_over = [lost_before_holding]
    pub = await wished(desktop, after=timedelta(minutes=6))
    await desktop.beat()
    desktop.clock.move(hours=3)
    await desktop.run()
    assert (await desktop.get(pub)).state is State.REVIEW
    assert sends(network) == 0


@pytest.mark.parametrize("arrived", [True, False])
async def test_a_crash_in_a_hand_over_leads_to_a_look(desktop: Desktop, network: HoldingNetwork, arrived: bool) -> None:
    async def crash(job: Job) -> Outcome:
        if arrived:
            network.hold(job)
        raise Crash

    pub = await wished(desktop)
    whole, network.hand_over = network.hand_over, crash  # type: ignore[method-assign]
    await desktop.beat()
    network.hand_over = whole  # type: ignore[method-assign]
    await desktop.recovery.run(all_claims=True)
    assert (await desktop.get(pub)).reason == Reason.HAND_OFF_LOST
    await desktop.run()
    assert (await desktop.get(pub)).state is (State.PUBLISHED if arrived else State.REVIEW)
    assert sends(network) == 0


async def test_unscheduled_is_taken_back_first(desktop: Desktop, network: HoldingNetwork) -> None:
    pub = await wished(desktop)
    await desktop.beat()
    asked = await desktop.desk.unschedule(pub.id)
    assert (asked.state, asked.reason) == (State.HANDED_OFF, Reason.TAKING_BACK)
    await desktop.run()
    assert (await desktop.get(pub)).state is State.CANCELLED
    assert network.holds == {}
    assert network.posts == []


async def test_moved_is_taken_back_and_handed_over_for_the_new_time(desktop: Desktop, network: HoldingNetwork) -> None:
    pub = await wished(desktop)
    await desktop.beat()
    key = (await desktop.get(pub)).parts[0].key
    moved = await desktop.desk.reschedule(pub.id, another(desktop, timedelta(hours=5)))
    await desktop.beat()
    await desktop.beat()
    assert [h.at for h in network.holds.values()] == [moved.due_at]
    await desktop.run()
    live = await desktop.get(pub)
    assert (live.state, live.published_at) == (State.PUBLISHED, moved.due_at)
    assert live.parts[0].key != key
    assert sends(network) == 0


async def test_moved_too_near_is_taken_back_and_sent_by_inkom(desktop: Desktop, network: HoldingNetwork) -> None:
    pub = await wished(desktop)
    await desktop.beat()
    moved = await desktop.desk.reschedule(pub.id, another(desktop, timedelta(minutes=3)))
    await desktop.run()
    assert (await desktop.get(pub)).published_at == moved.due_at
    assert network.calls == ["hand_over:0", "take_back", "send:0"]


async def test_offline_it_is_said_that_the_network_holds_it_and_done_when_it_answers(
    desktop: Desktop, network: HoldingNetwork
) -> None:
    pub = await wished(desktop)
    await desktop.beat()
    network.told_at_take_back = [(False, Unreachable("no route"))] * 3
    await desktop.desk.unschedule(pub.id)
    await desktop.beat()
    waits = await desktop.get(pub)
    assert (waits.state, waits.reason) == (State.HANDED_OFF, Reason.TAKE_BACK_WAITS)
    await desktop.run()
    assert (await desktop.get(pub)).state is State.CANCELLED
    assert network.posts == []


@pytest.mark.parametrize("did", [True, False])
async def test_a_taking_back_whose_answer_was_lost_is_looked_for(
    desktop: Desktop, network: HoldingNetwork, did: bool
) -> None:
    pub = await wished(desktop)
    await desktop.beat()
    network.told_at_take_back = [(did, Unknown("lost"))]
    await desktop.desk.unschedule(pub.id)
    await desktop.run()
    assert (await desktop.get(pub)).state is State.CANCELLED
    assert network.posts == []
    assert network.holds == {}


async def test_asked_back_too_late_it_is_published_and_said(desktop: Desktop, network: HoldingNetwork) -> None:
    pub = await wished(desktop)
    await desktop.beat()
    desktop.clock.move(seconds=3590)
    await desktop.desk.unschedule(pub.id)
    desktop.clock.move(seconds=20)
    await desktop.run()
    assert (await desktop.get(pub)).state is State.PUBLISHED
    assert "take_back" not in network.calls


async def test_a_network_that_refuses_to_give_it_back_keeps_its_hour(desktop: Desktop, network: HoldingNetwork) -> None:
    pub = await wished(desktop)
    await desktop.beat()
    network.told_at_take_back = [(False, Rejected("refused_by_network", "no"))]
    await desktop.desk.reschedule(pub.id, another(desktop, timedelta(hours=9)))
    await desktop.beat()
    stays = await desktop.get(pub)
    assert (stays.state, stays.reason, stays.due_at) == (State.HANDED_OFF, Reason.NOT_TAKEN_BACK, pub.due_at)
    await desktop.run()
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_a_late_network_is_said_to_be_late_and_waited_for(desktop: Desktop, network: HoldingNetwork) -> None:
    network.slow = timedelta(hours=2)
    pub = await wished(desktop)
    await desktop.run(hours=2)
    late = await desktop.get(pub)
    assert (late.state, late.reason) == (State.HANDED_OFF, Reason.NETWORK_LATE)
    await desktop.run()
    assert (await desktop.get(pub)).state is State.PUBLISHED
    assert sum(a.step is StepKind.LOOK for a in await desktop.ledger(pub)) < 20


async def test_gone_from_the_network_is_for_the_person(desktop: Desktop, network: HoldingNetwork) -> None:
    pub = await wished(desktop)
    await desktop.beat()
    network.holds.clear()
    await desktop.run()
    gone = await desktop.get(pub)
    assert (gone.state, gone.reason) == (State.REVIEW, Reason.HANDED_GONE)
    assert sends(network) == 0


async def test_a_dead_sign_in_keeps_it_the_networks(desktop: Desktop, network: HoldingNetwork) -> None:
    pub = await wished(desktop)
    await desktop.beat()
    network.told_at_take_back = [(False, SignInNeeded())]
    await desktop.desk.unschedule(pub.id)
    await desktop.beat()
    blocked = await desktop.get(pub)
    assert (blocked.state, blocked.reason) == (State.BLOCKED, Reason.SIGN_IN)
    with pytest.raises(Conflict):
        await desktop.desk.send_now(pub.id)
    desktop.clock.move(hours=2)
    await desktop.run()
    assert sends(network) == 0


async def test_the_answer_may_say_that_it_is_live_already(desktop: Desktop, network: HoldingNetwork) -> None:
    def at_once(network: HoldingNetwork, job: Job) -> Published:
        return network.store(job)

    network.told_at_hand_over = [at_once]
    pub = await wished(desktop)
    await desktop.run()
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_a_thread_and_a_server_that_cannot_are_refused(desktop: Desktop, network: HoldingNetwork) -> None:
    with pytest.raises(UsageRefused, match="hand_off_thread"):
        await wished(desktop, "one", "two")
    network.window = None
    draft = Draft("e", "ws", NOW, NOW, parts=("x",), account_ids=("acc",))
    with pytest.raises(UsageRefused, match="cannot_hand_off"):
        await desktop.planner.schedule(draft, another(desktop, HOUR), hand_off=draft.account_ids)
    assert await desktop.store.publications.query() == []


async def test_a_thread_that_is_one_post_there_is_whole_once_found(desktop: Desktop, network: HoldingNetwork) -> None:
    network.window = HandOffWindow(timedelta(minutes=5), timedelta(days=30), whole_threads=True)
    pub = await wished(desktop, "one", "two")
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.HANDED_OFF
    assert list(network.calls) == ["hand_over:0"]


async def test_a_wish_to_have_it_back_is_undone_while_the_network_still_holds_it(
    desktop: Desktop, network: HoldingNetwork
) -> None:
    pub = await wished(desktop)
    await desktop.beat()
    held = await desktop.get(pub)
    await desktop.desk.unschedule(pub.id)
    undone = await desktop.desk.take_back(held)
    assert (undone.state, undone.reason, undone.hand_off, undone.retry_at) == (
        State.HANDED_OFF,
        Reason.HELD_BY_NETWORK,
        HandOff.WISHED,
        held.retry_at,
    )
    await desktop.desk.unschedule(pub.id)
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.CANCELLED
    with pytest.raises(Conflict, match="undo_too_late"):
        await desktop.desk.take_back(held)


async def test_of_several_accounts_only_the_named_are_handed_over(desktop: Desktop, network: HoldingNetwork) -> None:
    draft = Draft("d", "ws", NOW, NOW, parts=("hello",), account_ids=("acc",))
    await desktop.store.drafts.add(draft)
    (account,) = [a for a in await desktop.store.accounts.all() if a.id == "acc"]
    assert desktop.planner.can_hand_off(draft, account)
    assert not desktop.planner.can_hand_off(replace(draft, parts=("one", "two")), account)
    (pub,) = await desktop.planner.schedule(draft, another(desktop, HOUR), hand_off={"another"})
    assert pub.hand_off is HandOff.NONE
