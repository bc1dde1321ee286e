"""Never early: the clocks of servers before a send (I4), posts that are held by a wrong clock, and how they go on."""

from __future__ import annotations

from datetime import timedelta

import pytest

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.draft import Attachment, Draft, MediaFile
from inkom_desktop.domain.events import ClockChecked
from inkom_desktop.domain.publication import Publication, Reason, State
from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.ports.witness import NotReached
from tests.fakes.clock import NOW
from tests.publishing.conftest import Desktop

OURS, OTHER, THIRD = "fake.example", "other.example", "third.example"
HOUR = timedelta(hours=1)
PICTURE = MediaFile("ab" * 32, "image/png", 3, 1, 1, "a.png")


async def connect(desktop: Desktop, *servers: str) -> None:
    for server in servers:
        await desktop.store.accounts.add(
            Account(server, "ws", "fake", f"https://{server}", "me", server, "Me", AccountState.HEALTHY, NOW)
        )


def clocks(desktop: Desktop, **ahead: timedelta) -> None:
    desktop.witness.ahead = {f"{name}.example": by for name, by in ahead.items()}


def checked(desktop: Desktop) -> list[ClockChecked]:
    return [f for f in desktop.facts if isinstance(f, ClockChecked)]


async def due_now(desktop: Desktop, **more: object) -> Publication:
    pub = await desktop.schedule(seconds=60, **more)  # type: ignore[arg-type]
    desktop.clock.move(seconds=60)
    return pub


async def test_a_server_is_asked_once_and_then_believed_for_ten_minutes(desktop: Desktop) -> None:
    for _ in range(3):
        pub = await due_now(desktop)
        await desktop.beat()
        assert (await desktop.get(pub)).state is State.PUBLISHED
    assert desktop.witness.asked == [OURS]
    desktop.clock.move(minutes=11)
    await due_now(desktop)
    await desktop.beat()
    assert desktop.witness.asked == [OURS, OURS]


@pytest.mark.parametrize("by", [timedelta(days=1), timedelta(days=-1), timedelta(minutes=-6), timedelta(days=-20_000)])
async def test_i4_a_clock_that_is_off_by_more_than_five_minutes_sends_nothing(desktop: Desktop, by: timedelta) -> None:
    clocks(desktop, fake=by)
    pub = await due_now(desktop)
    await desktop.beat()

    held = await desktop.get(pub)
    assert (held.state, held.reason) == (State.HELD, Reason.CLOCK)
    assert held.detail == f"{round(by.total_seconds()):+d} {OURS}"
    assert (desktop.network.posts, await desktop.ledger(pub)) == ([], [])
    (fact,) = checked(desktop)
    assert (fact.off, fact.holds, fact.offset) == (True, True, by)


async def test_i4_a_clock_that_is_a_little_fast_waits_until_it_is_certainly_time(desktop: Desktop) -> None:
    clocks(desktop, fake=timedelta(seconds=-40))
    pub = await due_now(desktop)
    await desktop.beat()

    waits = await desktop.get(pub)
    assert (waits.state, waits.reason, waits.tries) == (State.WAITING, Reason.CLOCK_AHEAD, 0)
    assert waits.retry_at == pub.due_at + timedelta(seconds=40.6)
    assert desktop.network.posts == []
    (fact,) = checked(desktop)
    assert (fact.off, fact.holds) == (True, False)

    desktop.clock.move(seconds=40.7)
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED


@pytest.mark.parametrize("by", [20, 40, 7200])
async def test_i4_a_clock_that_is_set_while_a_post_is_in_hand_sends_nothing_early(desktop: Desktop, by: int) -> None:
    await desktop.beat()
    await due_now(desktop)
    await desktop.beat()
    assert len(desktop.network.posts) == 1
    pub = await desktop.schedule("other", seconds=90, media=(Attachment("a", PICTURE, "alt"),))
    ready = desktop.publisher._ready

    async def set_meanwhile(claimed: Publication) -> object:
        # What was heard of a server before the clock was set says nothing any more, also where no beat lies between.
        desktop.clock.move(seconds=75)
        desktop.clock.jump(seconds=by)
        clocks(desktop, fake=timedelta(seconds=-by))
        return await ready(claimed)

    desktop.publisher._ready = set_meanwhile  # type: ignore[method-assign, assignment]
    await desktop.beat()
    assert len(desktop.network.posts) == 1
    assert (await desktop.get(pub)).state in (State.WAITING, State.HELD)


async def test_a_post_that_waits_for_the_servers_clock_is_not_late(desktop: Desktop) -> None:
    clocks(desktop, fake=timedelta(minutes=-4))
    pub = await due_now(desktop, late=LateRule(Late.SKIP, timedelta(0)))
    await desktop.beat()
    desktop.clock.move(minutes=4, seconds=1)
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_a_slow_clock_goes_by_itself_and_is_said_once(desktop: Desktop) -> None:
    clocks(desktop, fake=timedelta(seconds=90))
    for _ in range(2):
        pub = await due_now(desktop)
        await desktop.beat()
        assert (await desktop.get(pub)).state is State.PUBLISHED
        desktop.clock.move(minutes=11)
    assert [f.off for f in checked(desktop)] == [True]


async def test_a_post_goes_on_by_itself_when_the_clock_is_right_again(desktop: Desktop) -> None:
    clocks(desktop, fake=-24 * HOUR)
    pub = await due_now(desktop)
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.HELD

    desktop.clock.jump(days=-1)  # The person set it: the post is due tomorrow by the right clock.
    clocks(desktop, fake=timedelta(0))
    desktop.true_time.forget(clock_set=True)
    desktop.clock.move(seconds=21)
    await desktop.beat()
    back = await desktop.get(pub)
    assert (back.state, back.reason) == (State.SCHEDULED, Reason.NONE)
    assert desktop.network.posts == []

    desktop.clock.move(days=1)
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED
    assert [f.off for f in checked(desktop)] == [True, False]


async def test_after_a_slow_clock_was_set_the_late_rule_has_its_say(desktop: Desktop) -> None:
    clocks(desktop, fake=2 * HOUR)
    pub = await due_now(desktop)
    await desktop.beat()
    assert (await desktop.get(pub)).reason == Reason.CLOCK

    desktop.clock.jump(hours=2)
    clocks(desktop, fake=timedelta(0))
    desktop.clock.move(seconds=61)
    await desktop.beat()
    await desktop.beat()
    assert ((await desktop.get(pub)).state, (await desktop.get(pub)).reason) == (State.HELD, Reason.MISSED)
    assert desktop.network.posts == []


async def test_the_persons_word_goes_before_the_clocks(desktop: Desktop) -> None:
    clocks(desktop, fake=-24 * HOUR)
    pub = await due_now(desktop)
    await desktop.beat()
    await desktop.desk.send_now(pub.id)
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_a_server_whose_own_clock_is_wrong_is_outvoted(desktop: Desktop) -> None:
    await connect(desktop, OTHER)
    clocks(desktop, fake=3 * HOUR, other=timedelta(0))
    pub = await due_now(desktop)
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED
    assert checked(desktop) == []


async def test_two_servers_against_one_hold(desktop: Desktop) -> None:
    await connect(desktop, OTHER, THIRD)
    clocks(desktop, fake=3 * HOUR, other=timedelta(0), third=3 * HOUR)
    pub = await due_now(desktop)
    await desktop.beat()
    assert (await desktop.get(pub)).reason == Reason.CLOCK


async def test_a_server_without_a_date_holds_nothing_when_there_is_no_other(desktop: Desktop) -> None:
    desktop.witness.ahead = {OURS: None}
    pub = await due_now(desktop)
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_a_server_without_a_date_leaves_the_word_to_another(desktop: Desktop) -> None:
    await connect(desktop, OTHER)
    desktop.witness.ahead = {OURS: None, OTHER: -24 * HOUR}
    pub = await due_now(desktop)
    await desktop.beat()
    assert (await desktop.get(pub)).reason == Reason.CLOCK


async def test_a_server_that_is_not_reached_costs_no_try(desktop: Desktop) -> None:
    desktop.witness.ahead = {OURS: NotReached("connect")}
    pub = await due_now(desktop)
    await desktop.beat()
    waits = await desktop.get(pub)
    assert (waits.state, waits.reason, waits.attempts) == (State.WAITING, Reason.OFFLINE, 0)
    assert (await desktop.ledger(pub), desktop.network.calls) == ([], [])

    desktop.witness.ahead = {}
    await desktop.run(hours=0.2)
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_no_post_is_skipped_by_a_clock_that_nobody_vouched_for(desktop: Desktop) -> None:
    """The clock jumped a day ahead: by it every post is too late, and the rule is to skip what is late."""
    clocks(desktop, fake=-24 * HOUR)
    pub = await desktop.schedule(seconds=3600, late=LateRule(Late.SKIP, timedelta(minutes=5)))
    desktop.clock.jump(days=1)
    desktop.true_time.forget(clock_set=True)
    await desktop.beat()
    assert (await desktop.get(pub)).reason == Reason.CLOCK

    desktop.clock.jump(days=-1)
    clocks(desktop, fake=timedelta(0))
    desktop.clock.move(hours=1)
    await desktop.beat()
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_a_thread_that_is_half_out_goes_on_whatever_the_clock(desktop: Desktop) -> None:
    def clock_breaks(network: object, job: object) -> None:
        clocks(desktop, fake=24 * HOUR)
        desktop.true_time.forget(clock_set=True)

    pub = await desktop.schedule("one", "two", seconds=60)
    desktop.clock.move(seconds=60)
    desktop.network.faults = [clock_breaks]
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_a_clock_that_jumps_while_a_post_is_in_hand_does_not_take_it_away(desktop: Desktop) -> None:
    async def beat_in_the_middle() -> None:
        desktop.clock.jump(days=1)
        await desktop.recovery.run(owner=desktop.publisher.owner, in_hand=desktop.publisher.working_on)

    pub = await due_now(desktop)
    publish = desktop.network.publish

    async def slow(job: object) -> object:
        await beat_in_the_middle()
        return await publish(job)  # type: ignore[arg-type]

    desktop.network.publish = slow  # type: ignore[method-assign,assignment]
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED
    assert [a.outcome for a in await desktop.ledger(pub)] == ["published"]


async def test_a_claim_of_this_process_that_is_in_nobodys_hand_is_taken_back_though_its_lease_runs(
    desktop: Desktop,
) -> None:
    pub = await due_now(desktop)
    (claimed,) = await desktop.store.publications.claim_due(
        now=desktop.clock.now(),
        early_until=desktop.clock.now(),
        owner=desktop.publisher.owner,
        lease_until=desktop.clock.now() + timedelta(days=365),
        limit=1,
        busy=(),
    )
    assert claimed.id == pub.id
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_the_clock_is_looked_at_before_anything_is_due(desktop: Desktop) -> None:
    clocks(desktop, fake=timedelta(minutes=2))
    await desktop.true_time.look()
    assert [f.off for f in checked(desktop)] == [True]
    await desktop.true_time.look()
    assert desktop.witness.asked == [OURS]


async def test_doctor_asks_every_server_once(desktop: Desktop) -> None:
    await connect(desktop, OTHER)
    desktop.witness.ahead = {OTHER: NotReached("connect")}
    answers = dict(await desktop.true_time.ask_all())
    assert answers[OTHER] == NotReached("connect")
    assert set(answers) == {OURS, OTHER}


async def test_a_folder_asks_nobody_and_is_held_by_what_is_known(desktop: Desktop) -> None:
    await desktop.store.accounts.add(
        Account("folder", "ws", "fake", "/home/me/site", "me", "site", "Site", AccountState.HEALTHY, NOW)
    )

    async def one(clock: timedelta | None) -> Publication:
        number = len(await desktop.store.drafts.all(limit=100))
        draft = Draft(f"folder{number}", "ws", NOW, NOW, parts=("hello",), account_ids=("folder",))
        await desktop.store.drafts.add(draft)
        if clock is not None:
            clocks(desktop, fake=clock)
            await desktop.true_time.look()
        (pub,) = await desktop.planner.schedule(draft, Due(desktop.clock.now(), "UTC", "now"))
        await desktop.beat()
        return await desktop.get(pub)

    assert (await one(None)).state is State.PUBLISHED
    assert desktop.witness.asked == []
    held = await one(24 * HOUR)
    assert (held.state, held.reason) == (State.HELD, Reason.CLOCK)

    clocks(desktop, fake=timedelta(0))
    desktop.clock.move(seconds=61)
    await desktop.beat()
    await desktop.beat()
    assert (await desktop.get(held)).state is State.PUBLISHED


async def test_a_folder_that_is_away_does_not_make_the_computer_offline(desktop: Desktop) -> None:
    desktop.connection.unreached(
        Account("folder", "ws", "fake", "/media/stick/site", "me", "site", "Site", AccountState.HEALTHY, NOW)
    )
    assert not desktop.connection.wants_probe


async def test_a_clock_that_held_one_post_does_not_let_the_late_rule_skip_the_next(desktop: Desktop) -> None:
    clocks(desktop, fake=-24 * HOUR)
    pubs = [await desktop.schedule(seconds=3600, late=LateRule(Late.SKIP, timedelta(minutes=5))) for _ in range(2)]
    desktop.clock.jump(days=1)
    desktop.true_time.forget(clock_set=True)
    await desktop.beat()
    await desktop.beat()
    assert [(await desktop.get(p)).reason for p in pubs] == [Reason.CLOCK, Reason.CLOCK]


async def test_one_server_that_was_overheard_is_not_believed_alone(desktop: Desktop) -> None:
    """A person signs in to somebody's server whose clock is wrong."""
    clocks(desktop, stranger=3 * HOUR)
    stranger = Account("s", "ws", "fake", "https://stranger.example", "me", "me", "Me", AccountState.HEALTHY, NOW)
    await desktop.witness.ask(stranger)
    assert desktop.true_time.doubtful
    await desktop.true_time.look()
    assert checked(desktop) == []
    assert not desktop.true_time.doubtful


async def test_a_look_says_which_server_was_not_reached_only_when_none_was(desktop: Desktop) -> None:
    await connect(desktop, OTHER)
    desktop.witness.ahead = {OURS: NotReached("connect"), OTHER: NotReached("connect")}
    assert (await desktop.true_time.look()) is not None
    desktop.witness.ahead = {OURS: NotReached("connect")}
    assert (await desktop.true_time.look()) is None


async def test_a_mute_server_is_not_asked_at_every_post(desktop: Desktop) -> None:
    """One that lets a question hang would make each post ten seconds late."""
    desktop.witness.ahead = {OURS: None}
    for _ in range(3):
        pub = await due_now(desktop)
        await desktop.beat()
        assert (await desktop.get(pub)).state is State.PUBLISHED
    assert desktop.witness.asked == [OURS]
    desktop.true_time.forget(clock_set=False)
    await due_now(desktop)
    await desktop.beat()
    assert desktop.witness.asked == [OURS, OURS]
