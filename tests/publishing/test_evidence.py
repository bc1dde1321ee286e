"""What counts as proof: another post's id never does, a dead key refuses no copy, and a lost answer is not forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.outcome import Absent, Outcome, Published, SignInNeeded, Throttled
from inkom_desktop.domain.publication import PartState, Reason, State, StepKind
from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.ports.network import Job
from tests.fakes.network import FakeNetwork, lost_before_storing
from tests.publishing.conftest import Desktop


def passes(network: FakeNetwork, job: Job) -> Outcome | None:
    return None


async def test_two_posts_with_the_same_words_are_two_posts(desktop: Desktop) -> None:
    desktop.network.rule = CopyRule.LOOK_UP
    desktop.network.faults = [passes, lost_before_storing]
    first, second = [await desktop.schedule("The same words.", seconds=n) for n in (0, 1)]
    await desktop.run()
    assert (await desktop.get(first)).state is State.PUBLISHED
    lost = await desktop.get(second)
    assert (lost.state, lost.reason) == (State.REVIEW, Reason.ABSENT_UNSURE)
    assert len(desktop.network.posts) == 1


async def test_an_adapter_that_mistakes_another_post_for_it_is_not_believed(desktop: Desktop) -> None:
    desktop.network.rule = CopyRule.LOOK_UP
    desktop.network.faults = [passes, lost_before_storing]
    first, second = [await desktop.schedule("The same words.", seconds=n) for n in (0, 1)]
    desktop.network.sightings = [Published("post-0", "https://fake.example/0")] * 100
    await desktop.run()
    assert (await desktop.get(first)).remote_ids == ("post-0",)
    assert (await desktop.get(second)).state is State.REVIEW


async def test_an_answer_that_names_another_post_is_a_lost_answer(desktop: Desktop) -> None:
    desktop.network.rule = CopyRule.LOOK_UP
    desktop.network.faults = [passes, lambda network, job: Published("post-0", "https://fake.example/0")]
    _, second = [await desktop.schedule("The same words.", seconds=n) for n in (0, 1)]
    await desktop.run()
    assert (await desktop.get(second)).state is State.REVIEW
    assert [a.outcome for a in await desktop.ledger(second)][:2] == ["unknown", "absent"]


def late_arrival(desktop: Desktop) -> None:
    """The first request of this post reaches the server only now."""
    ((key, text),) = desktop.network.on_the_way
    desktop.network.posts.append((key, text, None))


@pytest.fixture
def keyed(desktop: Desktop) -> Desktop:
    """A server that remembers a key for 50 minutes, and a first request that is stuck on its way."""
    desktop.network.rule = CopyRule.SERVER_KEY

    def stuck(network: FakeNetwork, job: Job) -> Outcome:
        network.on_the_way.append((job.part.key, job.words.text))
        return lost_before_storing(network, job)

    desktop.network.faults = [stuck]
    return desktop


async def test_a_key_that_died_while_the_server_said_wait_is_not_sent_with(keyed: Desktop) -> None:
    keyed.network.faults.append(lambda network, job: Throttled(job.now + timedelta(minutes=65)))
    pub = await keyed.schedule(late=LateRule(Late.SEND))
    await keyed.run(hours=0.5)
    assert (await keyed.get(pub)).reason == Reason.THROTTLED
    late_arrival(keyed)
    # The server has forgotten the key by now: a send with it would be a second post.
    await keyed.run(hours=2)
    assert (await keyed.get(pub)).state is State.PUBLISHED
    assert len(keyed.network.posts) == 1
    assert keyed.network.calls.count("send:0") == 2


async def test_a_key_that_died_while_a_person_was_signed_out_leads_to_a_look(keyed: Desktop) -> None:
    keyed.network.faults.append(lambda network, job: SignInNeeded("revoked"))
    pub = await keyed.schedule(late=LateRule(Late.SEND))
    await keyed.run(hours=0.1)
    assert (await keyed.get(pub)).state is State.BLOCKED
    late_arrival(keyed)
    keyed.clock.move(hours=3)
    account = await keyed.store.accounts.get("acc")
    assert account is not None
    await keyed.store.accounts.save(replace(account, state=AccountState.HEALTHY, checked_at=keyed.clock.now()))
    await keyed.run()
    assert (await keyed.get(pub)).state is State.PUBLISHED
    assert len(keyed.network.posts) == 1


async def test_moving_a_post_whose_answer_was_lost_keeps_what_refuses_its_copy(keyed: Desktop) -> None:
    keyed.network.rule, keyed.network.prepares = CopyRule.PREPARED, True
    keyed.network.faults = [
        passes,
        keyed.network.faults[0],
        lambda network, job: Throttled(job.now + timedelta(hours=2)),
    ]
    pub = await keyed.schedule(late=LateRule(Late.SEND))
    await keyed.run(hours=0.5)
    waiting = await keyed.get(pub)
    assert (waiting.state, waiting.parts[0].lost) == (State.WAITING, True)
    late_arrival(keyed)
    at = keyed.clock.now() + timedelta(days=1)
    moved = await keyed.desk.reschedule(pub.id, Due(at, "UTC", at.isoformat()))
    assert (moved.parts[0].key, moved.parts[0].prepared) == (waiting.parts[0].key, waiting.parts[0].prepared)
    await keyed.run(hours=48)
    assert (await keyed.get(pub)).state is State.PUBLISHED
    assert len(keyed.network.posts) == 1


async def test_taking_out_a_post_whose_answer_was_lost_asks_for_a_last_look(keyed: Desktop) -> None:
    keyed.network.faults.append(lambda network, job: Throttled(job.now + timedelta(minutes=40)))
    pub = await keyed.schedule()
    await keyed.run(hours=0.2)
    taken = await keyed.desk.unschedule(pub.id)
    assert (taken.state, taken.parts[0].state) == (State.REVIEW, PartState.UNKNOWN)
    late_arrival(keyed)
    await keyed.desk.look_again(pub.id)
    await keyed.run()
    assert (await keyed.get(pub)).state is State.PUBLISHED
    assert len(keyed.network.posts) == 1


async def test_a_look_stopped_by_a_dead_sign_in_leaves_the_person_a_way(desktop: Desktop) -> None:
    from inkom_desktop.domain.outcome import Unclear

    desktop.network.rule = CopyRule.LOOK_UP
    desktop.network.faults = [lost_before_storing]
    desktop.network.sightings = [Unclear("signed out", sign_in=True)]
    pub = await desktop.schedule()
    await desktop.run(hours=0.1)
    assert (await desktop.get(pub)).state is State.BLOCKED
    live = await desktop.desk.said_published(pub.id, "https://fake.example/9")
    assert (live.state, live.permalink) == (State.PUBLISHED, "https://fake.example/9")


async def test_a_lease_from_a_clock_far_ahead_is_taken_back_at_the_start(desktop: Desktop) -> None:
    pub = await desktop.schedule()
    far = desktop.clock.now() + timedelta(days=900)
    (claimed,) = await desktop.store.publications.claim_due(
        now=desktop.clock.now(),
        early_until=desktop.clock.now(),
        owner="somebody",
        lease_until=far,
        limit=1,
        busy=(),
    )
    assert claimed.lease_until == far
    await desktop.recovery.run(all_claims=True)
    await desktop.run()
    assert (await desktop.get(pub)).state is State.PUBLISHED
    assert [a.step for a in await desktop.ledger(pub)] == [StepKind.SEND]


async def test_absence_without_a_living_key_is_never_a_reason_to_send(desktop: Desktop) -> None:
    desktop.network.rule = CopyRule.LOOK_UP
    desktop.network.faults = [lost_before_storing]
    desktop.network.sightings = [Absent("not listed")] * 50
    pub = await desktop.schedule()
    await desktop.run()
    assert (await desktop.get(pub)).state is State.REVIEW
    assert desktop.network.calls.count("send:0") == 1
