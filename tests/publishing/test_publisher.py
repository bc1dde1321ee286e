"""The publisher: once, on time, or a person is told. The server in memory is the judge."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.draft import Attachment, MediaFile
from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.domain.outcome import Outcome, Rejected, SignInNeeded, Throttled, Unclear, Unreachable
from inkom_desktop.domain.publication import Publication, Reason, State, StepKind
from inkom_desktop.domain.transitions import CATCH_UP
from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.ports.network import Job
from tests.fakes.network import FakeNetwork, lost_before_storing, stored_then_lost
from tests.publishing.conftest import Desktop

BOTH_KINDS = True
KEYED = [CopyRule.RECORD_KEY, CopyRule.PREPARED, CopyRule.SERVER_KEY]
PICTURE = MediaFile("ab" * 32, "image/png", 3, 1, 1, "a.png")


def says(outcome: Outcome):  # type: ignore[no-untyped-def]
    return lambda network, job: outcome


async def test_it_goes_out_once_at_its_time(desktop: Desktop) -> None:
    pub = await desktop.schedule("hello", seconds=60)
    await desktop.beat()
    assert desktop.network.posts == []
    desktop.clock.move(seconds=59.999)
    await desktop.beat()
    assert desktop.network.posts == []
    desktop.clock.move(seconds=0.001)
    await desktop.beat()
    await desktop.run()
    assert [text for _, text, _ in desktop.network.posts] == ["hello"]
    live = await desktop.get(pub)
    assert (live.state, live.permalink, live.late_by_s) == (State.PUBLISHED, "https://fake.example/0", 0.0)
    assert [(a.step, a.outcome) for a in await desktop.ledger(pub)] == [(StepKind.SEND, "published")]


async def test_the_intent_is_durable_before_the_call(desktop: Desktop) -> None:
    seen: list[tuple[str, str]] = []

    def look(network: FakeNetwork, job: Job) -> None:
        # The store's thread is free while the call runs: what another process would see is what is committed.
        seen.append((job.publication_id, job.part.state))

    pub = await desktop.schedule()
    desktop.network.faults = [look]

    original = desktop.network.publish

    async def publish(job: Job) -> Outcome:
        stored = await desktop.get(pub)
        (attempt,) = await desktop.ledger(pub)
        assert (stored.state, attempt.outcome, attempt.fence) == (State.SENDING, "", stored.fence)
        return await original(job)

    desktop.network.publish = publish  # type: ignore[method-assign]
    await desktop.beat()
    assert seen == [(pub.id, "sending")]
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_uploads_and_preparation_run_early_and_the_send_never_does(desktop: Desktop) -> None:
    desktop.network.prepares = True
    pub = await desktop.schedule("x", seconds=90, media=(Attachment("m", PICTURE, "alt"),))
    await desktop.beat()
    assert desktop.network.calls == ["upload:0", "prepare:0"]
    ready = await desktop.get(pub)
    assert (ready.state, ready.early, ready.parts[0].uploads[0].remote_id) == (State.SCHEDULED, False, "media-1")
    desktop.clock.move(seconds=90)
    await desktop.beat()
    assert desktop.network.calls == ["upload:0", "prepare:0", "send:0"]


@pytest.mark.parametrize("rule", [*KEYED, CopyRule.LOOK_UP])
async def test_a_stored_post_whose_answer_was_lost_is_found_and_not_doubled(desktop: Desktop, rule: CopyRule) -> None:
    desktop.network.rule = rule
    desktop.network.faults = [stored_then_lost]
    pub = await desktop.schedule()
    await desktop.run()
    assert len(desktop.network.posts) == 1
    assert (await desktop.get(pub)).state is State.PUBLISHED
    assert [(a.step, a.outcome) for a in await desktop.ledger(pub)] == [
        (StepKind.SEND, "unknown"),
        (StepKind.LOOK, "published"),
    ]


@pytest.mark.parametrize("rule", KEYED)
async def test_a_post_that_never_arrived_is_sent_again_with_the_same_key(desktop: Desktop, rule: CopyRule) -> None:
    desktop.network.rule = rule
    desktop.network.faults = [lost_before_storing]
    pub = await desktop.schedule()
    await desktop.run()
    assert len(desktop.network.posts) == 1
    steps = [(a.step, a.outcome) for a in await desktop.ledger(pub)]
    assert steps == [(StepKind.SEND, "unknown"), (StepKind.LOOK, "absent"), (StepKind.SEND, "published")]
    assert len({a.key for a in await desktop.ledger(pub)}) == 1


async def test_where_keys_are_ignored_absence_asks_the_person_and_sends_nothing(desktop: Desktop) -> None:
    desktop.network.rule = CopyRule.LOOK_UP
    desktop.network.faults = [lost_before_storing]
    pub = await desktop.schedule()
    await desktop.run()
    held = await desktop.get(pub)
    assert (held.state, held.reason) == (State.REVIEW, Reason.ABSENT_UNSURE)
    assert desktop.network.posts == []
    assert sum(a.step is StepKind.SEND for a in await desktop.ledger(pub)) == 1
    # The person says: send again. That is a new key, and one more send.
    await desktop.desk.send_now(pub.id)
    await desktop.run()
    assert len(desktop.network.posts) == 1
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_a_slow_arrival_during_the_settle_time_is_found(desktop: Desktop) -> None:
    desktop.network.rule = CopyRule.LOOK_UP
    desktop.network.faults = [lost_before_storing]
    pub = await desktop.schedule()
    await desktop.beat()
    for _ in range(2):
        upcoming = await desktop.store.publications.next_due(early=90)
        assert upcoming is not None
        desktop.clock.move(seconds=(upcoming - desktop.clock.now()).total_seconds())
        if desktop.clock.now() - pub.due_at > timedelta(minutes=1) and not desktop.network.posts:
            desktop.network.posts.append(((await desktop.get(pub)).parts[0].key, "hello", None))
        await desktop.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED
    assert len(desktop.network.posts) == 1


@pytest.mark.parametrize("fault", ["kill before the call", "kill after the call"])
@pytest.mark.parametrize("rule", [*KEYED, CopyRule.LOOK_UP])
async def test_a_crash_around_the_call_never_doubles(desktop: Desktop, rule: CopyRule, fault: str) -> None:
    desktop.network.rule = rule
    original = desktop.network.publish
    dead: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()

    calling = asyncio.Event()

    async def die(job: Job) -> Outcome:
        calling.set()
        if fault == "kill after the call":
            await original(job)
        return await dead

    desktop.network.publish = die  # type: ignore[method-assign]
    pub = await desktop.schedule()
    await desktop.publisher.start_due(lambda: None)
    await calling.wait()
    assert (await desktop.get(pub)).state is State.SENDING
    (task,) = desktop.publisher._running.values()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    # A new life of the program: recovery first, then publishing.
    desktop.network.publish = original  # type: ignore[method-assign]
    await desktop.recovery.run(all_claims=True)
    assert (await desktop.get(pub)).state is State.UNKNOWN
    await desktop.run()
    end = await desktop.get(pub)
    stored = 1 if fault == "kill after the call" or rule in KEYED else 0
    assert len(desktop.network.posts) == stored
    assert end.state is (State.PUBLISHED if stored else State.REVIEW)


@pytest.mark.parametrize(
    ("outcome", "state", "reason"),
    [
        (Rejected("text_too_long", "Text too long"), State.FAILED, "text_too_long"),
        (SignInNeeded("revoked"), State.BLOCKED, Reason.SIGN_IN),
    ],
)
async def test_refusals_stop_it_with_a_reason(desktop: Desktop, outcome: Outcome, state: State, reason: str) -> None:
    desktop.network.faults = [says(outcome)]
    pub = await desktop.schedule()
    await desktop.run()
    end = await desktop.get(pub)
    assert (end.state, end.reason) == (state, reason)
    account = await desktop.store.accounts.get("acc")
    assert account is not None
    assert (account.state is AccountState.SIGN_IN_NEEDED) == (state is State.BLOCKED)


async def test_throttled_and_offline_are_tried_again_and_go_out(desktop: Desktop) -> None:
    desktop.network.faults = [says(Throttled(desktop.clock.now() + timedelta(minutes=2))), says(Unreachable("connect"))]
    pub = await desktop.schedule()
    await desktop.run()
    live = await desktop.get(pub)
    assert live.state is State.PUBLISHED
    assert live.late_by_s is not None
    assert live.late_by_s >= 120
    assert [a.outcome for a in await desktop.ledger(pub)] == ["throttled", "unreachable", "published"]


async def test_offline_beyond_the_window_is_held_and_not_sent_late(desktop: Desktop) -> None:
    desktop.network.faults = [says(Unreachable("no route"))] * 100
    pub = await desktop.schedule()
    await desktop.run(hours=2)
    held = await desktop.get(pub)
    assert (held.state, held.reason) == (State.HELD, Reason.MISSED)
    desktop.network.faults = []
    await desktop.run(hours=24)
    assert desktop.network.posts == []


@pytest.mark.parametrize(
    ("late", "away_minutes", "state", "posts"),
    [
        (LateRule(), 29, State.PUBLISHED, 1),
        (LateRule(), 31, State.HELD, 0),
        (LateRule(Late.SKIP), 31, State.CANCELLED, 0),
        (LateRule(Late.SEND), 60 * 24 * 3, State.PUBLISHED, 1),
        (LateRule(Late.ASK, timedelta(0)), 2, State.HELD, 0),
    ],
)
async def test_what_came_due_while_inkom_was_away_follows_its_rule(
    desktop: Desktop, late: LateRule, away_minutes: int, state: State, posts: int
) -> None:
    pub = await desktop.schedule(seconds=60, late=late)
    desktop.clock.move(seconds=60, minutes=away_minutes)
    await desktop.run()
    assert (await desktop.get(pub)).state is state
    assert len(desktop.network.posts) == posts


async def test_never_late_means_on_its_second_and_not_never(desktop: Desktop) -> None:
    pub = await desktop.schedule(seconds=60, late=LateRule(Late.ASK, timedelta(0)))
    desktop.clock.move(seconds=61.5)
    await desktop.run()
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_what_was_missed_is_caught_up_half_a_minute_apart(desktop: Desktop) -> None:
    pubs = [await desktop.schedule(seconds=60 + n) for n in range(3)]
    desktop.clock.move(minutes=20)
    await desktop.run()
    live = sorted([(await desktop.get(p)).published_at for p in pubs])  # type: ignore[type-var]
    gaps = [(b - a).total_seconds() for a, b in pairwise(live)]  # type: ignore[operator]
    assert len(gaps) == 2
    assert all(CATCH_UP.total_seconds() <= gap <= 60 for gap in gaps)


async def test_what_is_on_time_does_not_wait_for_what_is_caught_up(desktop: Desktop) -> None:
    overdue = await desktop.schedule(seconds=60)
    on_time = await desktop.schedule(seconds=60 * 20)
    desktop.clock.move(minutes=20)
    await desktop.run(hours=0.005)
    assert (await desktop.get(overdue)).state is State.PUBLISHED
    assert (await desktop.get(on_time)).state is State.PUBLISHED


async def test_a_held_post_goes_out_when_the_person_says_so(desktop: Desktop) -> None:
    pub = await desktop.schedule()
    desktop.clock.move(hours=5)
    await desktop.run()
    assert (await desktop.get(pub)).state is State.HELD
    await desktop.desk.send_now(pub.id)
    await desktop.run()
    live = await desktop.get(pub)
    assert (live.state, live.late_by_s) == (State.PUBLISHED, 5 * 3600.0)


async def test_a_thread_replies_to_its_own_parts_and_never_starts_over(desktop: Desktop) -> None:
    desktop.network.faults = [says(None), stored_then_lost]  # type: ignore[arg-type]
    pub = await desktop.schedule("one", "two", "three")
    await desktop.run()
    assert [(text, parent) for _, text, parent in desktop.network.posts] == [
        ("one", None),
        ("two", "post-0"),
        ("three", "post-1"),
    ]
    assert (await desktop.get(pub)).remote_ids == ("post-0", "post-1", "post-2")


async def test_a_thread_refused_midway_keeps_what_is_live_and_asks(desktop: Desktop) -> None:
    desktop.network.faults = [says(None), says(Rejected("refused_by_network", "no"))]  # type: ignore[arg-type]
    pub = await desktop.schedule("one", "two")
    await desktop.run()
    held = await desktop.get(pub)
    assert (held.state, held.reason, held.parts_live) == (State.HELD, Reason.THREAD_STOPPED, 1)
    await desktop.desk.send_now(pub.id)
    await desktop.run()
    assert [text for _, text, _ in desktop.network.posts] == ["one", "two"]


async def test_one_account_that_fails_never_stops_another(desktop: Desktop) -> None:
    other = await desktop.store.accounts.get("acc")
    assert other is not None
    await desktop.store.accounts.add(replace(other, id="acc2", remote_id="you"))
    desktop.network.faults = [says(Rejected("x"))]
    first = await desktop.schedule("one")
    draft = replace((await desktop.store.drafts.all())[0], id="second", account_ids=("acc2",))
    await desktop.store.drafts.add(draft)
    from inkom_desktop.domain.calendar import Due

    (second,) = await desktop.planner.schedule(draft, Due(desktop.clock.now(), "UTC", ""))
    await desktop.run()
    states = {(await desktop.get(first)).state, (await desktop.get(second)).state}
    assert states == {State.FAILED, State.PUBLISHED}


async def test_a_locked_keyring_blocks_and_one_account_state_says_so(desktop: Desktop) -> None:
    desktop.sessions.locked = True
    pub = await desktop.schedule()
    await desktop.run()
    blocked = await desktop.get(pub)
    account = await desktop.store.accounts.get("acc")
    assert account is not None
    assert (blocked.state, blocked.reason, account.state) == (State.BLOCKED, Reason.VAULT, AccountState.VAULT_LOCKED)
    assert desktop.network.calls == []
    desktop.sessions.locked = False
    desktop.clock.move(seconds=30)
    await desktop.run()
    healthy = await desktop.store.accounts.get("acc")
    assert healthy is not None
    assert ((await desktop.get(pub)).state, healthy.state) == (State.PUBLISHED, AccountState.HEALTHY)


async def test_a_picture_that_changed_on_disk_is_never_sent(desktop: Desktop) -> None:
    pub = await desktop.schedule("x", media=(Attachment("m", PICTURE, ""),))
    desktop.media.lost.add(PICTURE.sha256)
    await desktop.run()
    blocked = await desktop.get(pub)
    assert (blocked.state, blocked.reason, blocked.detail) == (State.BLOCKED, Reason.MEDIA, "a.png")
    assert desktop.network.calls == []
    desktop.media.lost.clear()
    desktop.clock.move(minutes=45)
    await desktop.run()
    held = await desktop.get(pub)
    assert (held.state, held.reason) == (State.HELD, Reason.MISSED)


async def test_nothing_is_sent_when_the_intent_cannot_be_stored(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    pub = await desktop.schedule()

    async def full(*_: object) -> None:
        raise StoreUnusable("store_full", path="")

    monkeypatch.setattr(desktop.store.publications, "begin", full)
    await desktop.beat()
    assert desktop.network.calls == []
    monkeypatch.undo()
    desktop.clock.move(seconds=91)
    await desktop.run()
    assert (await desktop.get(pub)).state is State.PUBLISHED
    assert len(desktop.network.posts) == 1


async def test_an_outcome_that_cannot_be_stored_is_looked_for_later(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    pub = await desktop.schedule()

    async def full(*_: object) -> None:
        raise StoreUnusable("store_full", path="")

    monkeypatch.setattr(desktop.store.publications, "conclude", full)
    await desktop.beat()
    assert len(desktop.network.posts) == 1
    monkeypatch.undo()
    desktop.clock.move(seconds=91)
    await desktop.run()
    assert (await desktop.get(pub)).state is State.PUBLISHED
    assert len(desktop.network.posts) == 1
    assert [a.outcome for a in await desktop.ledger(pub)] == ["", "published"]


async def test_an_adapter_that_breaks_is_unknown_and_not_a_failure(desktop: Desktop) -> None:
    def broken(network: FakeNetwork, job: Job) -> None:
        network.store(job)
        raise KeyError("an adapter's own mistake")

    desktop.network.faults = [broken]
    pub = await desktop.schedule()
    await desktop.run()
    assert (await desktop.get(pub)).state is State.PUBLISHED
    assert len(desktop.network.posts) == 1


async def test_unscheduling_before_the_send_means_no_post(desktop: Desktop) -> None:
    pub = await desktop.schedule(seconds=60)
    await desktop.desk.unschedule(pub.id)
    desktop.clock.move(minutes=5)
    await desktop.run()
    assert desktop.network.posts == []
    assert (await desktop.get(pub)).state is State.CANCELLED


async def test_a_look_that_cannot_tell_goes_to_the_person_in_the_end(desktop: Desktop) -> None:
    desktop.network.faults = [lost_before_storing]
    desktop.network.sightings = [Unclear("HTTP 502")] * 500
    pub = await desktop.schedule()
    await desktop.run(hours=24)
    review = await desktop.get(pub)
    assert (review.state, review.reason) == (State.REVIEW, Reason.CANNOT_LOOK)
    assert sum(a.step is StepKind.SEND for a in await desktop.ledger(pub)) == 1


async def test_what_only_another_computer_can_sign_in_to_is_left_to_it(desktop: Desktop) -> None:
    pub = await desktop.schedule("hello")
    desktop.sessions.others.add("acc")
    await desktop.beat()
    assert desktop.network.calls == []
    assert await desktop.publisher.next_attention() is None
    assert (await desktop.get(pub)).state is State.SCHEDULED
    desktop.sessions.others.clear()
    await desktop.run()
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_a_step_whose_lease_ran_out_before_the_call_sends_nothing(desktop: Desktop) -> None:
    pub = await desktop.schedule("hello")
    begin = desktop.store.publications.begin

    async def frozen(publication, attempt):  # type: ignore[no-untyped-def]
        begun = await begin(publication, attempt)
        desktop.clock.move(seconds=91)
        return begun

    desktop.store.publications.begin = frozen  # type: ignore[method-assign]
    await desktop.beat()
    assert desktop.network.posts == []
    assert (await desktop.get(pub)).state is State.WAITING
    desktop.store.publications.begin = begin  # type: ignore[method-assign]
    await desktop.run()
    assert [text for _, text, _ in desktop.network.posts] == ["hello"]


async def test_a_computer_that_sleeps_between_the_intent_and_the_call_sends_nothing_then(desktop: Desktop) -> None:
    pub = await desktop.schedule("hello")
    begin = desktop.store.publications.begin

    async def slept(publication, attempt):  # type: ignore[no-untyped-def]
        begun = await begin(publication, attempt)
        # The monotonic clock of some systems stands still meanwhile.
        desktop.clock.jump(hours=2)
        return begun

    desktop.store.publications.begin = slept  # type: ignore[method-assign]
    await desktop.beat()
    desktop.store.publications.begin = begin  # type: ignore[method-assign]
    assert desktop.network.posts == []
    await desktop.run(hours=0.1)
    assert (await desktop.get(pub)).state is State.HELD


@pytest.mark.parametrize("then", [Late.ASK, Late.SKIP])
async def test_a_post_is_not_sent_late_because_the_time_was_asked_for_long_ago(desktop: Desktop, then: Late) -> None:
    pub = await desktop.schedule("hello", late=LateRule(then))
    ask = desktop.witness.ask

    async def slept_over(account):  # type: ignore[no-untyped-def]
        desktop.clock.move(hours=1)
        return await ask(account)

    desktop.witness.ask = slept_over  # type: ignore[method-assign]
    await desktop.beat()
    assert desktop.network.posts == []
    assert (await desktop.get(pub)).state is (State.HELD if then is Late.ASK else State.CANCELLED)


async def stopped_thread(desktop: Desktop) -> Publication:
    """A thread of three of which the first two are live and the third was refused."""
    thread = await desktop.schedule("one", "two", "three")
    desktop.network.faults = [says_nothing, says_nothing, says(Rejected("text_too_long"))]
    await desktop.run()
    held = await desktop.get(thread)
    assert (held.state, held.reason, held.parts_live) == (State.HELD, Reason.THREAD_STOPPED, 2)
    return held


def says_nothing(network: FakeNetwork, job: Job) -> None:
    """No fault this time."""


@pytest.mark.parametrize("lost", [[], [True], [False, False], [True, False]])
async def test_what_is_live_of_a_stopped_thread_is_deleted_from_its_end(desktop: Desktop, lost: list[bool]) -> None:
    held = await stopped_thread(desktop)
    desktop.network.deletions = list(lost)
    await desktop.desk.take_down(held.id)
    await desktop.run()
    for _ in lost:
        desktop.clock.move(minutes=30)
        await desktop.run()
    ended = await desktop.get(held)
    assert (ended.state, ended.reason, ended.parts_live) == (State.CANCELLED, Reason.TAKEN_DOWN, 0)
    assert list(dict.fromkeys(desktop.network.taken_down)) == ["post-1", "post-0"]
    deletes = [(a.part, a.outcome) for a in await desktop.ledger(held) if a.step is StepKind.DELETE]
    assert deletes == [(1, "unknown")] * len(lost) + [(1, "absent"), (0, "absent")]
    assert len(desktop.network.posts) == 2


async def test_a_crash_while_deleting_goes_on_deleting(desktop: Desktop) -> None:
    held = await stopped_thread(desktop)
    await desktop.desk.take_down(held.id)
    original = desktop.network.delete
    begun = asyncio.Event()

    async def hangs(session: object, part: object) -> None:
        begun.set()
        await asyncio.Event().wait()

    desktop.network.delete = hangs  # type: ignore[method-assign,assignment]
    await desktop.publisher.start_due(lambda: None)
    await begun.wait()
    await desktop.publisher.finish(0)
    desktop.network.delete = original  # type: ignore[method-assign]
    await desktop.recovery.run(all_claims=True)
    await desktop.run()
    ended = await desktop.get(held)
    assert (ended.state, ended.reason) == (State.CANCELLED, Reason.TAKEN_DOWN)
    assert len(desktop.network.posts) == 2


async def test_an_upload_that_outlasts_the_late_window_is_not_followed_by_a_late_send(desktop: Desktop) -> None:
    pub = await desktop.schedule("hello", media=(Attachment("att", PICTURE, ""),))

    def slow(network: FakeNetwork, job: Job) -> None:
        desktop.clock.move(minutes=31)

    desktop.network.faults = [slow]
    await desktop.beat()
    held = await desktop.get(pub)
    assert (held.state, held.reason) == (State.HELD, Reason.MISSED)
    assert desktop.network.posts == []
    assert [a.step for a in await desktop.ledger(pub)] == [StepKind.UPLOAD]
