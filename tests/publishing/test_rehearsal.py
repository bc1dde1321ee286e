"""The rehearsal: each cause is found before its hour, once for all the posts it concerns, and nothing is sent."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.draft import Attachment, MediaFile
from inkom_desktop.domain.errors import Conflict, StoreUnusable, VaultUnusable
from inkom_desktop.domain.outcome import SignInNeeded, Throttled, Unknown, Unreachable
from inkom_desktop.domain.publication import State
from inkom_desktop.domain.rehearsal import Trouble
from inkom_desktop.domain.tariff import Rate, Tariff
from inkom_desktop.domain.workspace import LateRule, Workspace
from inkom_desktop.ports.network import NotNow
from inkom_desktop.ports.witness import NotReached
from inkom_desktop.publishing.pausing import Pausing
from inkom_desktop.publishing.rehearsal import AT_ONCE, Cost, Rehearsal, Rehearsed
from inkom_desktop.wording.rehearsal import say_finding
from tests.fakes.clock import NOW
from tests.fakes.network import FakeNetworks
from tests.publishing.conftest import Desktop

BOTH_KINDS = True
HOUR = 3600.0
PICTURE = MediaFile("ab" * 32, "image/png", 10, 1, 1, "red.png")
ATTACHED = Attachment("a", PICTURE)


@dataclass
class Asked:
    """Accounts that answer as a test says; without a word of it they are well."""

    answers: dict[str, NotNow | Exception | list[Exception | None]] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    first: Callable[[], object] = lambda: None

    async def __call__(self, account: Account) -> NotNow | None:
        self.names.append(account.id)
        self.first()
        answer = self.answers.get(account.id)
        if isinstance(answer, list):
            answer = answer.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def rehearsal(desktop: Desktop, asked: Asked) -> Rehearsal:
    return Rehearsal(
        desktop.store,
        FakeNetworks(desktop.network),
        desktop.media,
        asked,
        desktop.witness,
        desktop.true_time,
        desktop.clock,
    )


def troubles(rehearsed: Rehearsed) -> list[Trouble]:
    return [f.trouble for f in rehearsed.findings]


async def other_account(desktop: Desktop, id_: str = "other", *, server: str = "https://other.example") -> None:
    await desktop.store.accounts.add(Account(id_, "ws", "fake", server, id_, id_, id_, AccountState.HEALTHY, NOW))


async def to_the_other(desktop: Desktop, id_: str = "other") -> str:
    """Schedule a post in an hour and give it to the other account."""
    pub = await desktop.schedule("for the other", seconds=HOUR)
    await desktop.store.publications.save(replace(pub, account_id=id_))
    return pub.id


async def test_all_is_well_and_nothing_is_sent(desktop: Desktop, rehearsal: Rehearsal, asked: Asked) -> None:
    await desktop.schedule(seconds=HOUR)
    await desktop.schedule(seconds=2 * HOUR)
    far = await desktop.schedule(seconds=25 * HOUR)
    steps: list[tuple[int, int, str]] = []
    rehearsed = await rehearsal.run(progress=lambda *step: steps.append(step))
    assert rehearsed.findings == ()
    assert len(rehearsed.posts) == 2
    assert far.id not in {p.id for p in rehearsed.posts}
    assert rehearsed.until == NOW + timedelta(hours=24)
    # One account, one question, however many posts.
    assert asked.names == ["acc"]
    assert steps == [(1, 1, "me")]
    assert desktop.network.calls == []
    assert {p.version for p in await desktop.store.publications.query()} == {1}
    assert len((await rehearsal.run(hours=26)).posts) == 3


async def test_a_dead_sign_in_is_one_finding_for_all_its_posts(
    desktop: Desktop, rehearsal: Rehearsal, asked: Asked
) -> None:
    second, first = await desktop.schedule(seconds=2 * HOUR), await desktop.schedule(seconds=HOUR)
    asked.answers["acc"] = SignInNeeded("the token was revoked", 401)
    (found,) = (await rehearsal.run()).findings
    assert (found.trouble, found.subject) == (Trouble.SIGN_IN, "acc")
    assert [p.publication_id for p in found.posts] == [first.id, second.id]
    assert found.due_at == first.due_at
    said = say_finding(found)
    assert said.what == "me is signed out (the token was revoked)."
    assert "Reconnect" in said.todo


async def test_a_locked_keyring_is_one_finding_for_all_accounts(
    desktop: Desktop, rehearsal: Rehearsal, asked: Asked
) -> None:
    await other_account(desktop)
    await desktop.schedule(seconds=HOUR)
    await to_the_other(desktop)
    asked.answers = {"acc": VaultUnusable("vault_locked"), "other": VaultUnusable("vault_locked")}
    (found,) = (await rehearsal.run()).findings
    assert (found.trouble, len(found.posts)) == (Trouble.VAULT, 2)
    assert say_finding(found).what == "The keyring is locked."
    # What another computer of the same store signs in to is its own to rehearse.
    asked.answers = {"acc": VaultUnusable("vault_elsewhere")}
    assert (await rehearsal.run()).findings == ()


async def test_one_server_of_two_is_not_reached(desktop: Desktop, rehearsal: Rehearsal, asked: Asked) -> None:
    await other_account(desktop)
    await desktop.schedule(seconds=HOUR)
    await to_the_other(desktop)
    asked.answers["acc"] = Unreachable("name not found")
    rehearsed = await rehearsal.run()
    (found,) = rehearsed.findings
    assert (found.trouble, found.subject) == (Trouble.SERVER, "fake.example")
    assert not rehearsed.offline
    assert say_finding(found).what == "fake.example is not reached (name not found)."


async def test_offline_is_said_and_is_not_all_is_well(desktop: Desktop, rehearsal: Rehearsal, asked: Asked) -> None:
    await other_account(desktop)
    pub = await desktop.schedule(seconds=HOUR)
    asked.answers["acc"] = Unreachable("no route")
    # The other account has nothing due: its server is asked for a sign of life before offline is said.
    desktop.witness.ahead["other.example"] = NotReached("no route")
    rehearsed = await rehearsal.run()
    assert rehearsed.offline
    assert troubles(rehearsed) == [Trouble.OFFLINE]
    assert [p.publication_id for p in rehearsed.findings[0].posts] == [pub.id]
    desktop.witness.ahead["other.example"] = timedelta(0)
    assert troubles(await rehearsal.run()) == [Trouble.SERVER]


async def test_what_needs_no_net_is_found_offline_too(desktop: Desktop, rehearsal: Rehearsal, asked: Asked) -> None:
    await desktop.schedule(seconds=HOUR, media=(ATTACHED,))
    asked.answers["acc"] = Unreachable("no route")
    desktop.media.lost.add(PICTURE.sha256)
    assert troubles(await rehearsal.run()) == [Trouble.OFFLINE, Trouble.MEDIA]


async def test_an_answer_that_says_nothing_is_not_taken_for_a_yes(
    desktop: Desktop, rehearsal: Rehearsal, asked: Asked
) -> None:
    await desktop.schedule(seconds=HOUR)
    for answer in (Unknown("HTTP 503", 503), Throttled(NOW + timedelta(hours=1), "too many")):
        asked.answers["acc"] = answer
        (found,) = (await rehearsal.run()).findings
        assert (found.trouble, found.subject) == (Trouble.NO_ANSWER, "fake.example")
        assert "not known whether me can publish" in say_finding(found).what


async def test_a_picture_that_changed_is_one_finding_however_many_posts_it_is_in(
    desktop: Desktop, rehearsal: Rehearsal
) -> None:
    one = await desktop.schedule(seconds=HOUR, media=(ATTACHED,))
    two = await desktop.schedule(seconds=2 * HOUR, media=(ATTACHED,))
    desktop.media.lost.add(PICTURE.sha256)
    (found,) = (await rehearsal.run()).findings
    assert found.trouble is Trouble.MEDIA
    assert [p.publication_id for p in found.posts] == [one.id, two.id]
    assert say_finding(found).what == "red.png is no longer as it was when you scheduled it."


async def test_what_the_network_has_already_need_not_be_here(desktop: Desktop, rehearsal: Rehearsal) -> None:
    pub = await desktop.schedule(seconds=HOUR, media=(ATTACHED,))
    part = replace(pub.parts[0], uploads=(replace(pub.parts[0].uploads[0], remote_id="there"),))
    await desktop.store.publications.save(pub.with_part(0, part))
    desktop.media.lost.add(PICTURE.sha256)
    assert (await rehearsal.run()).findings == ()


async def test_limits_are_asked_again_as_they_are_today(desktop: Desktop, rehearsal: Rehearsal, asked: Asked) -> None:
    pub = await desktop.schedule("x" * 40, seconds=HOUR)
    asked.first = lambda: setattr(desktop.network, "limit", 30)  # the server tells another limit than before
    (found,) = (await rehearsal.run()).findings
    assert (found.trouble, found.subject) == (Trouble.CHECK, f"{pub.id}:too_long:0")
    said = say_finding(found)
    assert said.what == "Fake would refuse it as its limits are today: 40/30."
    assert said.todo == "Shorten it by 10 or split it into a thread. Change the draft and schedule it again."


async def test_a_clock_that_would_hold_posts_is_found(desktop: Desktop, rehearsal: Rehearsal) -> None:
    await desktop.schedule(seconds=HOUR)
    await desktop.schedule(seconds=2 * HOUR)
    desktop.witness.ahead["fake.example"] = timedelta(minutes=10)
    (found,) = (await rehearsal.run()).findings
    assert (found.trouble, len(found.posts)) == (Trouble.CLOCK, 2)
    assert say_finding(found).what == "This computer’s clock is 10 min 0 s behind fake.example."
    desktop.witness.ahead["fake.example"] = timedelta(minutes=2)
    desktop.true_time.forget(clock_set=False)
    assert (await rehearsal.run()).findings == ()


async def test_new_rules_of_a_zone_are_found(desktop: Desktop, rehearsal: Rehearsal) -> None:
    pub = await desktop.schedule(seconds=HOUR)
    wall = (pub.due_at + timedelta(hours=1)).replace(tzinfo=None).isoformat(timespec="minutes")
    pub = await desktop.store.publications.save(replace(pub, local_time=wall))
    (found,) = (await rehearsal.run()).findings
    assert (found.trouble, found.params["seconds"]) == (Trouble.ZONE, 3600)
    assert "1 h 0 min later" in say_finding(found).what
    await desktop.store.publications.save(replace(pub, zone="Mars/Olympus"))
    (found,) = (await rehearsal.run()).findings
    assert say_finding(found).what == "This computer does not know the time zone Mars/Olympus."


async def test_a_pause_beyond_the_hour_is_found(desktop: Desktop, rehearsal: Rehearsal) -> None:
    pausing = Pausing(desktop.store.settings, desktop.clock)
    soon, later = await desktop.schedule(seconds=HOUR), await desktop.schedule(seconds=3 * HOUR)
    await pausing.pause(NOW + timedelta(hours=2))
    (found,) = (await rehearsal.run()).findings
    assert found.trouble is Trouble.PAUSED
    assert [p.publication_id for p in found.posts] == [soon.id]
    await pausing.pause(None)
    (found,) = (await rehearsal.run()).findings
    assert [p.publication_id for p in found.posts] == [soon.id, later.id]
    await pausing.resume()
    assert (await rehearsal.run()).findings == ()


async def test_a_paused_account_is_found(desktop: Desktop, rehearsal: Rehearsal) -> None:
    await desktop.schedule(seconds=HOUR)
    (account,) = await desktop.store.accounts.all()
    await desktop.store.accounts.save(replace(account, state=AccountState.PAUSED))
    assert troubles(await rehearsal.run()) == [Trouble.ACCOUNT_PAUSED]


async def test_only_what_is_still_to_go_out_by_itself(desktop: Desktop, rehearsal: Rehearsal, asked: Asked) -> None:
    pub = await desktop.schedule(seconds=HOUR)
    asked.answers["acc"] = SignInNeeded("gone")
    for state in set(State) - {State.SCHEDULED, State.WAITING, State.PUBLISHED, State.FAILED, State.CANCELLED}:
        pub = await desktop.store.publications.save(replace(pub, state=state))
        assert (await rehearsal.run()).posts == (), state
    pub = await desktop.store.publications.save(replace(pub, state=State.WAITING))
    assert troubles(await rehearsal.run()) == [Trouble.SIGN_IN]


async def test_the_sample_is_rehearsed_only_when_it_is_named(desktop: Desktop, rehearsal: Rehearsal) -> None:
    await desktop.store.workspaces.add(Workspace("sample", "Sample", "UTC", LateRule(), 0, NOW, sample=True))
    pub = await desktop.schedule(seconds=HOUR)
    await desktop.store.publications.save(replace(pub, workspace_id="sample"))
    assert (await rehearsal.run()).posts == ()
    assert (await rehearsal.run(workspace_id="ws")).posts == ()
    assert len((await rehearsal.run(workspace_id="sample")).posts) == 1


async def test_an_account_that_changed_at_the_same_time_is_asked_again(
    desktop: Desktop, rehearsal: Rehearsal, asked: Asked
) -> None:
    await desktop.schedule(seconds=HOUR)
    asked.answers["acc"] = [Conflict("changed_meanwhile"), None]
    assert (await rehearsal.run()).findings == ()
    assert asked.names == ["acc", "acc"]


async def test_an_adapter_that_fails_is_one_finding_and_a_store_that_fails_ends_it(
    desktop: Desktop, rehearsal: Rehearsal, asked: Asked, caplog: pytest.LogCaptureFixture
) -> None:
    await other_account(desktop)
    await desktop.schedule(seconds=HOUR)
    await to_the_other(desktop)
    asked.answers = {"acc": ZeroDivisionError("planted"), "other": SignInNeeded("gone")}
    with caplog.at_level(logging.CRITICAL):
        rehearsed = await rehearsal.run()
    assert set(troubles(rehearsed)) == {Trouble.NO_ANSWER, Trouble.SIGN_IN}
    asked.answers = {"acc": StoreUnusable("store_locked")}
    with pytest.raises(StoreUnusable):
        await rehearsal.run()


async def test_what_it_costs_is_told_where_a_network_asks_a_price(desktop: Desktop, rehearsal: Rehearsal) -> None:
    await desktop.schedule("one", "two", seconds=HOUR)
    await desktop.schedule("three", seconds=HOUR)
    assert (await rehearsal.run()).costs == ()
    desktop.network.tariff = Tariff("USD", (Rate("post", 15_000, "a post"),), date(2026, 8, 22), "")
    assert (await rehearsal.run()).costs == (Cost("fake", 3, 45_000, "USD"),)


async def test_it_can_be_cancelled_and_asks_a_few_at_once(desktop: Desktop, rehearsal: Rehearsal) -> None:
    waiting: list[str] = []
    full = asyncio.Event()
    for number in range(2 * AT_ONCE):
        await other_account(desktop, f"other{number}", server=f"https://s{number}.example")
        await to_the_other(desktop, f"other{number}")

    async def never(account: Account) -> NotNow | None:
        waiting.append(account.id)
        if len(waiting) == AT_ONCE:
            full.set()
        await asyncio.Event().wait()
        return None

    rehearsal._ask = never
    task = asyncio.create_task(rehearsal.run())
    await full.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(waiting) == AT_ONCE
