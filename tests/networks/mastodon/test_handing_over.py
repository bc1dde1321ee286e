"""Leaving a status with the server for its hour: held, found, taken back, and known by what it says once it is live."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from inkom_desktop.domain.outcome import Absent, Accepted, Outcome, Published, Rejected, Sighting, Unknown
from inkom_desktop.domain.publication import PartState, Step, StepKind
from inkom_desktop.networks.mastodon.adapter import Mastodon
from inkom_desktop.networks.mastodon.wire import Abilities
from inkom_desktop.ports.network import Session
from tests.fakes.clock import NOW
from tests.networks.mastodon.stage import Walk, connect, content, session
from tests.networks.mastodon.standin import Standin

DUE = NOW + timedelta(hours=2)


@pytest.fixture
def standin() -> Iterator[Standin]:
    with Standin() as running:
        yield running


@pytest.fixture
async def given(standin: Standin) -> Session:
    return await connect(standin.address, standin.token())


class Handing(Walk):
    """A walk that leaves its post with the server."""

    async def hand_over(self) -> Outcome:
        self.parts[0] = replace(self.parts[0], state=PartState.HANDING, sent_at=self.now(), handed_for=DUE)
        return await self.adapter.hand_over(replace(self.job(0, Step(StepKind.HAND_OVER, 0)), due_at=DUE))

    def keep(self, told: Outcome) -> None:
        assert isinstance(told, Accepted), told
        self.parts[0] = replace(self.parts[0], state=PartState.HANDED, receipt=dict(told.receipt))

    async def look_at_held(self, of: StepKind = StepKind.HAND_OVER) -> Sighting:
        return await self.adapter.confirm(replace(self.job(0, Step(StepKind.LOOK, 0, of=of)), due_at=DUE))


def handing(standin: Standin, given: Session, text: str = "Later.") -> Handing:
    return Handing(given, content(text), lambda: standin.now)


async def test_it_is_held_and_found_under_another_id_after_its_hour(standin: Standin, given: Session) -> None:
    walk = handing(standin, given)
    walk.keep(await walk.hand_over())
    assert [s["params"]["text"] for s in standin.scheduled] == ["Later."]
    assert isinstance(await walk.look_at_held(), Accepted)
    standin.now = DUE + timedelta(seconds=40)
    standin.publish_due()
    found = await walk.look_at_held()
    assert isinstance(found, Published)
    assert found.remote_id == standin.statuses[-1]["id"]
    assert found.permalink == standin.statuses[-1]["url"]
    assert found.at is not None
    assert abs(found.at - standin.now) < timedelta(seconds=3)


async def test_a_lost_hand_over_is_found_in_the_list_by_its_key(standin: Standin, given: Session) -> None:
    other, walk = handing(standin, given), handing(standin, given)
    await other.hand_over()
    assert isinstance(await walk.look_at_held(), Absent)
    await walk.hand_over()
    found = await walk.look_at_held()
    assert isinstance(found, Accepted)
    assert found.receipt["scheduled_id"] == standin.scheduled[-1]["id"]


async def test_where_no_key_is_told_words_and_hour_decide(standin: Standin, given: Session) -> None:
    walk = handing(standin, given)
    await walk.hand_over()
    standin.scheduled[-1]["params"]["idempotency"] = None
    assert isinstance(await walk.look_at_held(), Accepted)
    standin.scheduled[-1]["scheduled_at"] = "2027-01-01T00:00:00.000Z"
    assert isinstance(await walk.look_at_held(), Absent)


async def test_taken_back_it_is_neither_held_nor_live(standin: Standin, given: Session) -> None:
    walk = handing(standin, given)
    walk.keep(await walk.hand_over())
    assert isinstance(await walk.adapter.take_back(given, walk.parts[0].receipt), Absent)
    assert standin.scheduled == []
    assert isinstance(await walk.look_at_held(StepKind.TAKE_BACK), Absent)


async def test_asked_back_after_it_went_out_only_a_look_tells(standin: Standin, given: Session) -> None:
    walk = handing(standin, given)
    walk.keep(await walk.hand_over())
    standin.now = DUE + timedelta(seconds=1)
    standin.publish_due()
    assert isinstance(await walk.adapter.take_back(given, walk.parts[0].receipt), Unknown)
    assert isinstance(await walk.look_at_held(StepKind.TAKE_BACK), Published)
    assert len(standin.statuses) == 1


async def test_too_near_is_refused_in_words(standin: Standin, given: Session) -> None:
    walk = handing(standin, given)
    standin.now = DUE - timedelta(minutes=4)
    told = await walk.hand_over()
    assert isinstance(told, Rejected)
    assert "future" in told.detail


def test_only_a_server_that_is_known_to_can() -> None:
    able = session("https://social.example", abilities=Abilities(api=6, honours_key=True)).account
    unknown = session("https://social.example").account
    assert Mastodon.hand_off_window(Walk(session("x"), content("x"), lambda: NOW).adapter, able) is not None
    assert Walk(session("x"), content("x"), lambda: NOW).adapter.hand_off_window(unknown) is None
