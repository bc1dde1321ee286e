"""The adapter against a strict stand-in on loopback: updates, offers and events, held for their hour, looked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import Absent, Accepted, Published, Rejected, Unknown
from inkom_desktop.domain.publication import Step, StepKind
from inkom_desktop.networks.googlebusiness.adapter import GoogleBusiness
from inkom_desktop.ports.network import Session, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from tests.networks.contract import NOW, OpenBox, account_of
from tests.networks.loopback import Asked, Loopback, Said
from tests.networks.walk import Walk, content

PLACE = "accounts/1/locations/2"
FIELDS = {"languageCode", "summary", "topicType", "callToAction", "event", "offer", "scheduledTime"}


@dataclass
class World:
    now: datetime = NOW
    places: int = 1
    posts: dict[str, dict[str, Any]] = field(default_factory=dict)

    def answer(self, asked: Asked) -> Said:
        if asked.headers.get("authorization") != "Bearer good":
            return error(401, "UNAUTHENTICATED")
        if asked.path == "/v1/accounts":
            return Said(200, {"accounts": [{"name": "accounts/1"}]})
        if asked.path == "/v1/accounts/1/locations":
            if "readMask" not in asked.query:
                return error(400, "INVALID_ARGUMENT")
            able = {"metadata": {"canOperateLocalPost": True}}
            made = [{"name": f"locations/{2 + n}", "title": f"Bakery {n}", **able} for n in range(self.places)]
            return Said(200, {"locations": [*made, {"name": "locations/9", "title": "Warehouse", "metadata": {}}]})
        if asked.path == f"/v4/{PLACE}/localPosts":
            if asked.method == "POST":
                return self._create(asked.json())
            return Said(200, {"localPosts": [self._shape(p) for p in reversed(self.posts.values())]})
        name = asked.path.removeprefix("/v4/")
        if name not in self.posts:
            return error(404, "NOT_FOUND")
        if asked.method == "DELETE":
            del self.posts[name]
            return Said(200, {})
        return Said(200, self._shape(self.posts[name]))

    def _create(self, said: Any) -> Said:
        kind = said.get("topicType")
        button = said.get("callToAction", {})
        if set(said) - FIELDS or not said.get("summary") or len(said["summary"]) > 1500:
            return error(400, "INVALID_ARGUMENT")
        if (kind in ("EVENT", "OFFER")) != ("event" in said) or (
            button.get("actionType") == "CALL" and "url" in button
        ):
            return error(400, "INVALID_ARGUMENT")
        name = f"{PLACE}/localPosts/{len(self.posts) + 30}"
        self.posts[name] = {**said, "name": name, "createTime": f"{self.now:%Y-%m-%dT%H:%M:%SZ}"}
        return Said(200, self._shape(self.posts[name]))

    def _shape(self, post: dict[str, Any]) -> dict[str, Any]:
        due = post.get("scheduledTime")
        waits = due is not None and datetime.fromisoformat(due) > self.now
        state = "SCHEDULED" if waits else "REJECTED" if "555" in post["summary"] else "LIVE"
        return {**post, "state": state, "searchUrl": "https://local.google.com/place?id=1"}


def error(status: int, name: str) -> Said:
    return Said(status, {"error": {"code": status, "message": f"No: {name}", "status": name, "details": []}})


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def port(world: World) -> Iterator[Loopback]:
    with Loopback(world) as opened:
        yield opened


def network(port: Loopback) -> GoogleBusiness:
    return GoogleBusiness(Web("googlebusiness", {"INKOM_API_BASE_GOOGLEBUSINESS": port.address}))


def walk(world: World, port: Loopback, *texts: str, **options: Any) -> Walk:
    session = Session(
        account_of("googlebusiness", "https://business.google.com", PLACE), OpenBox({"access_token": "good"})
    )
    return Walk(network(port), session, content(*texts, **options), Path(), lambda: world.now)


async def test_an_update_an_offer_and_an_event(world: World, port: Loopback) -> None:
    done = await walk(world, port, "one", "two", button="LEARN_MORE", link="https://a.example/").all()
    assert done[0].permalink.startswith("https://local.google.com/")
    assert done[1].remote_id == done[0].remote_id
    times = {"event_title": "Opening", "begins": "2026-12-01 09:00", "ends": "2026-12-02"}
    await walk(world, port, "offer", kind="OFFER", coupon="X1", link="https://a.example/", **times).all()
    await walk(world, port, "event", kind="EVENT", button="CALL", **times).all()
    update, offer, event = world.posts.values()
    assert update["summary"] == "one\n\ntwo"
    assert update["callToAction"] == {"actionType": "LEARN_MORE", "url": "https://a.example/"}
    assert offer["offer"] == {"couponCode": "X1", "redeemOnlineUrl": "https://a.example/"}
    assert "callToAction" not in offer
    assert event["event"]["schedule"] == {
        "startDate": {"year": 2026, "month": 12, "day": 1},
        "startTime": {"hours": 9, "minutes": 0},
        "endDate": {"year": 2026, "month": 12, "day": 2},
    }


async def test_a_lost_answer_is_looked_for(world: World, port: Loopback) -> None:
    await walk(world, port, "other").all()
    going = walk(world, port, "one")
    assert isinstance(await going.look(), Absent)
    sent = await going.send(keep=False)
    seen = await going.look()
    assert isinstance(sent, Published)
    assert isinstance(seen, Published)
    assert seen.remote_id == sent.remote_id
    going.taken = frozenset({sent.remote_id})
    assert isinstance(await going.look(), Absent)


async def test_what_google_refuses_is_no_success(world: World, port: Loopback) -> None:
    refused = await walk(world, port, "call 555 1234").send()
    assert isinstance(refused, Rejected)
    assert "phone numbers" in refused.detail


async def test_google_publishes_it_at_its_hour_and_gives_it_back(world: World, port: Loopback) -> None:
    going = walk(world, port, "one")
    going.due = NOW + timedelta(hours=5)
    adapter = network(port)
    held = await adapter.hand_over(going.job(Step(StepKind.HAND_OVER, 0)))
    assert isinstance(held, Accepted)
    assert held.look_at == going.due
    going.parts[0] = replace(going.parts[0], receipt=held.receipt)
    look = going.job(Step(StepKind.LOOK, 0, of=StepKind.HAND_OVER))
    assert isinstance(await adapter.confirm(look), Accepted)
    assert isinstance(await adapter.take_back(going.session, held.receipt), Absent)
    assert isinstance(await adapter.confirm(look), Absent)
    again = await adapter.hand_over(going.job(Step(StepKind.HAND_OVER, 0)))
    assert isinstance(again, Accepted)
    world.now = going.due
    assert isinstance(await adapter.take_back(going.session, again.receipt), Unknown)
    assert len(world.posts) == 1


async def test_a_location_is_chosen_by_its_title(world: World, port: Loopback) -> None:
    told = await network(port).sign_in(SignInAsk(secret=Secret("good")))
    assert (told.remote_id, told.name) == (PLACE, "Bakery 0")
    world.places = 2
    with pytest.raises(SignInRefused, match="page_unclear") as unclear:
        await network(port).sign_in(SignInAsk(secret=Secret("good")))
    assert unclear.value.params["pages"] == ["Bakery 0", "Bakery 1"]
    told = await network(port).sign_in(SignInAsk(handle="bakery 1", secret=Secret("good")))
    assert told.remote_id == "accounts/1/locations/3"


async def test_deleting(world: World, port: Loopback) -> None:
    going = walk(world, port, "one")
    await going.all()
    assert isinstance(await network(port).delete(going.session, going.parts[0]), Absent)
    assert isinstance(await network(port).delete(going.session, going.parts[0]), Absent)
    assert world.posts == {}


def test_what_an_event_and_a_button_need() -> None:
    made = GoogleBusiness(Web("googlebusiness", {}))
    assert [p.code for p in made.check(content("a", kind="EVENT", begins="soon"), None).errors] == [
        "option_missing",
        "option_missing",
        "option_choice",
    ]
    assert [p.code for p in made.check(content("a", button="BOOK"), None).errors] == ["option_missing"]
