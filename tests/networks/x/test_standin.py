"""The adapter against a strict stand-in on loopback, which bills every call as X does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from inkom_desktop.domain.check import Check
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.options import Poll
from inkom_desktop.domain.outcome import Absent, Accepted, Published, Rejected, SignInNeeded, Throttled, Unclear
from inkom_desktop.domain.publication import UNFINISHED, PartState, Step, StepKind, Upload
from inkom_desktop.networks.x import uploading
from inkom_desktop.networks.x.adapter import X
from inkom_desktop.networks.x.tariff import TARIFF
from inkom_desktop.ports.network import Session, SignedIn, SignInAsk, cost_of
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from tests.networks.contract import NOW, OpenBox, account_of
from tests.networks.loopback import Loopback
from tests.networks.walk import Walk, content, kept, picture
from tests.networks.x.description import load
from tests.networks.x.standin import CLIENT, REDIRECT, XStandin


@dataclass
class Bill:
    """Implements `ports.metering.Meter`: what Inkom believes it has to pay, in millionths."""

    lines: dict[str, int] = field(default_factory=dict)
    has_room: bool = True

    async def begin(self, rate: str, count: int, about: str) -> str:
        self.lines[f"{rate} {len(self.lines)}"] = TARIFF.of(rate) * count
        return list(self.lines)[-1]

    async def end(self, line: str, count: int) -> None:
        self.lines[line] = TARIFF.of(line.split()[0]) * count

    async def room(self, rate: str, count: int) -> bool:
        return self.has_room

    @property
    def total(self) -> int:
        return sum(self.lines.values())


@dataclass
class Stage:
    world: XStandin
    port: Loopback
    bill: Bill = field(default_factory=Bill)

    def network(self) -> X:
        return X(Web("x", {"INKOM_API_BASE_X": self.port.address}))

    def session(self, **secrets: str) -> Session:
        account = account_of("x", "https://x.com", "42", handle="@ada")
        return Session(account, OpenBox({"access_token": self.world.token(), **secrets}), self.bill)

    def walk(self, *texts: str, folder: Path = Path(), **more: Any) -> Walk:
        return Walk(self.network(), self.session(), content(*texts, **more), folder, lambda: self.world.now, NOW)


@pytest.fixture
def stage() -> Iterator[Stage]:
    world = XStandin()
    with Loopback(world) as port:
        yield Stage(world, port)
    assert world.wrong == [], "requests and answers are as the published description says"


async def test_a_post_a_thread_and_a_first_reply(stage: Stage) -> None:
    done = await stage.walk("one <&> “ü”", "two", comment="see https://a.example", reply_settings="following").all()
    assert [p.body["text"] for p in stage.world.posts] == ["one <&> “ü”", "two", "see https://a.example"]
    parents = [p.body.get("reply", {}).get("in_reply_to_tweet_id") for p in stage.world.posts]
    assert parents == [None, done[0].remote_id, done[1].remote_id]
    assert [p.body.get("reply_settings") for p in stage.world.posts] == ["following", None, None]
    assert done[0].permalink == f"https://x.com/ada/status/{done[0].remote_id}"


async def test_the_bill_is_the_one_that_x_writes(stage: Stage, tmp_path: Path) -> None:
    one = picture(tmp_path, "red", "Red")
    walk = stage.walk("see a.example.com/x", "two", folder=tmp_path, media=(one,))
    expected = cost_of(stage.network(), walk.content.parts)
    await walk.all()
    assert stage.bill.total == stage.world.bill == expected == 200_000 + 5_000 + 15_000
    await walk.look(1)
    assert stage.bill.total == stage.world.bill
    await stage.network().delete(walk.session, walk.parts[1])
    assert stage.bill.total == stage.world.bill


async def test_what_was_refused_costs_nothing_and_what_was_lost_counts(stage: Stage) -> None:
    stage.world.credits = False
    walk = stage.walk("one")
    await walk.until_send()
    refused = await walk.send()
    assert isinstance(refused, Rejected)
    assert refused.code == "credits_spent"
    assert stage.bill.total == 0
    gone = replace(walk, adapter=X(Web("x", {"INKOM_API_BASE_X": "http://127.0.0.1:9"})))
    await gone.send()
    assert stage.bill.total == 0


async def test_pictures_with_their_alternative_texts(stage: Stage, tmp_path: Path) -> None:
    one, two = picture(tmp_path, "red", "Red"), picture(tmp_path, "blue")
    await stage.walk("two", folder=tmp_path, media=(one, two)).all()
    ids = stage.world.posts[0].body["media"]["media_ids"]
    assert [stage.world.media[i].alt for i in ids] == ["Red", ""]
    assert stage.world.media[ids[0]].bytes == (tmp_path / one.file.sha256).read_bytes()


async def test_a_film_goes_up_over_several_steps(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploading, "PIECES_S", -1.0)
    stage.world.working = 1
    film = kept(tmp_path, bytes(range(256)) * 9_000, "video/mp4", "film.mp4", seconds=9.0)
    walk = stage.walk("look", folder=tmp_path, media=(film,))
    for number in (1, 2):
        outcome = await walk.upload()
        assert isinstance(outcome, Accepted)
        assert (outcome.receipt["next"], outcome.receipt[UNFINISHED]) == (number, True)
    assert isinstance(await walk.upload(), Accepted)
    assert isinstance(await walk.look_for_upload(), Accepted)
    assert isinstance(await walk.look_for_upload(), Published)
    assert isinstance(await walk.send(), Published)
    [medium] = stage.world.media.values()
    assert (medium.category, medium.bytes) == ("tweet_video", (tmp_path / film.file.sha256).read_bytes())


async def test_an_upload_that_is_not_known_any_more_begins_anew(stage: Stage, tmp_path: Path) -> None:
    film = kept(tmp_path, bytes(range(256)) * 9_000, "video/mp4", "film.mp4", seconds=9.0)
    walk = stage.walk("look", folder=tmp_path, media=(film,))
    walk.parts[0] = replace(walk.parts[0], uploads=(Upload("", {"id": "77", "next": 1, UNFINISHED: True}),))
    again = await walk.upload()
    assert isinstance(again, Accepted)
    assert isinstance(await walk.upload(), Accepted | Published)
    assert len(stage.world.media) == 1


async def test_a_poll_and_a_quote(stage: Stage) -> None:
    await stage.walk("Which one?", poll=Poll(("Red ", "Blue", ""), 60)).all()
    assert stage.world.posts[0].body["poll"] == {"options": ["Red", "Blue"], "duration_minutes": 60}
    again = f"https://x.com/ada/status/{stage.world.posts[0].id}?s=20"
    refused = await stage.walk("worth it", quote=again).send()
    assert isinstance(refused, Rejected)
    assert refused.code == "no_right_to_publish"
    stage.world.enterprise = True
    await stage.walk("worth it", quote=again, made_with_ai=True).all()
    assert stage.world.posts[1].body["quote_tweet_id"] == stage.world.posts[0].id
    assert stage.world.posts[1].body["made_with_ai"] is True


async def test_a_lost_answer_is_found_behind_short_links_and_media(stage: Stage, tmp_path: Path) -> None:
    for number in range(12):
        await stage.walk(f"other {number}").all()
    one = picture(tmp_path, "red")
    walk = stage.walk("a & b: https://a.example/x, example.com/é", folder=tmp_path, media=(one,))
    await walk.until_send()
    sent = await walk.send(keep=False)
    assert isinstance(sent, Published)
    seen = await walk.look()
    assert isinstance(seen, Published)
    assert (seen.remote_id, seen.at) == (sent.remote_id, NOW)
    walk.taken = frozenset({sent.remote_id})
    assert isinstance(await walk.look(), Absent)


async def test_both_names_of_a_parameter_are_survived(stage: Stage) -> None:
    stage.world.old_names = True
    walk = stage.walk("one")
    await walk.until_send()
    sent = await walk.send(keep=False)
    seen = await walk.look()
    assert isinstance(sent, Published)
    assert isinstance(seen, Published)
    assert seen.remote_id == sent.remote_id
    assert stage.bill.total == stage.world.bill


async def test_a_part_of_a_thread_is_not_taken_for_another_post(stage: Stage) -> None:
    await stage.walk("first").all()
    walk = stage.walk("root", "next")
    await walk.until_send()
    await walk.send()
    assert isinstance(await walk.look(1), Absent)
    await walk.send(1, keep=False)
    assert isinstance(await walk.look(1), Published)


async def test_the_same_words_are_looked_up(stage: Stage) -> None:
    walk = stage.walk("again")
    await walk.until_send()
    lost = await walk.send(keep=False)
    assert isinstance(lost, Published)
    found = await walk.send(keep=False)
    assert isinstance(found, Published)
    assert found.remote_id == lost.remote_id
    stage.world.now += timedelta(hours=3)
    later = stage.walk("again")
    later.due = stage.world.now
    refused = await later.send()
    assert isinstance(refused, Rejected)
    assert refused.code == "duplicate_refused"
    assert len(stage.world.posts) == 1


async def test_a_reply_that_comes_too_soon_waits(stage: Stage) -> None:
    walk = stage.walk("one", "two")
    await walk.until_send()
    await walk.send()
    stage.world.unseen = 1
    assert isinstance(await walk.send(1), Throttled)
    assert isinstance(await walk.send(1), Published)


async def test_numbers_within_the_budget(stage: Stage) -> None:
    walk = stage.walk("one")
    await walk.all()
    told = await stage.network().metrics(walk.session, walk.parts)
    assert isinstance(told, dict)
    assert {m.name: m.value for m in told[""]} == {"followers": 219}
    named = {m.name: m.value for m in told[walk.parts[0].remote_id]}
    assert named["reposts"] == 5
    assert named["impressions"] == 40
    assert stage.bill.total == stage.world.bill
    stage.bill.has_room = False
    before = len(stage.port.seen)
    waits = await stage.network().metrics(walk.session, walk.parts)
    assert isinstance(waits, Throttled)
    assert waits.until is not None
    assert (waits.until.day, waits.until.hour) == (1, 0)
    assert len(stage.port.seen) == before


async def test_deleting_and_what_is_gone(stage: Stage) -> None:
    walk = stage.walk("one")
    await walk.all()
    assert isinstance(await stage.network().delete(walk.session, walk.parts[0]), Absent)
    assert stage.world.posts == []
    assert isinstance(await stage.network().delete(walk.session, walk.parts[0]), Absent)
    odd = replace(walk.parts[0], remote_id="../me", state=PartState.PUBLISHED)
    assert isinstance(await stage.network().delete(walk.session, odd), Rejected)


# Signing in


async def signed_in(stage: Stage, client: str = CLIENT, late: bool = False) -> SignedIn:
    network = stage.network()
    begun = await network.begin(SignInAsk(client_id=client), REDIRECT)
    back = stage.world.approve(begun.address)
    if late:
        stage.world.now += timedelta(seconds=31)
    return await network.finish(begun, back)


async def test_signing_in_with_an_own_app(stage: Stage) -> None:
    told = await signed_in(stage)
    assert (told.remote_id, told.handle, told.name) == ("42", "@ada", "Ada Lovelace")
    assert set(told.secrets) == {"access_token", "refresh_token", "client_id"}
    assert told.expires_at is None


async def test_a_code_lives_thirty_seconds(stage: Stage) -> None:
    with pytest.raises(SignInRefused, match="sign_in_refused"):
        await signed_in(stage, late=True)


async def test_an_app_of_the_wrong_kind_is_told(stage: Stage) -> None:
    network = stage.network()
    await network.check_app(SignInAsk(client_id=CLIENT), REDIRECT)
    with pytest.raises(SignInRefused, match="app_unknown") as refused:
        await network.check_app(SignInAsk(client_id="other"), REDIRECT)
    assert "authorization header" in str(refused.value.params["detail"])
    with pytest.raises(SignInRefused, match="app_missing"):
        await network.begin(SignInAsk(client_secret=Secret("x")), REDIRECT)


async def test_a_refresh_token_is_used_once_and_the_new_one_is_stored_first(stage: Stage) -> None:
    old = stage.world.refresh()
    session = stage.session(refresh_token=old, client_id=CLIENT)
    stage.world.now += timedelta(hours=3)
    walk = Walk(stage.network(), session, content("one"), now=lambda: stage.world.now)
    await walk.all()
    kept_now = session.secrets.read()
    assert kept_now["refresh_token"] != old
    assert stage.world.refreshes == {old: True, kept_now["refresh_token"]: False}
    # Another program that still has the old pair kills the family; then a person has to sign in.
    stale = stage.session(refresh_token=old, client_id=CLIENT)
    stage.world.now += timedelta(hours=3)
    assert isinstance(await replace(walk, session=stale, content=content("two"), parts=[]).send(), SignInNeeded)


async def test_an_unanswered_renewal_waits(stage: Stage) -> None:
    session = stage.session(refresh_token=stage.world.refresh(), client_id=CLIENT)
    stage.world.now += timedelta(hours=3)
    real = stage.world._token
    stage.world._token = lambda asked: type(real(asked))(503, b"<html>")  # type: ignore[method-assign]
    walk = Walk(stage.network(), session, content("one"), now=lambda: stage.world.now)
    assert type(await walk.send()).__name__ == "Unreachable"
    assert isinstance(await walk.look(), Unclear)


# Before anything leaves the machine


def checked(*texts: str, **more: Any) -> Check:
    network = X(Web("x", {}))
    account = account_of("x", "https://x.com", "42", **more)
    return network.check(Content("", tuple(ContentPart(t) for t in texts)), account)


def test_weights_cashtags_and_what_premium_may() -> None:
    link = "https://a.example/" + "x" * 300
    assert checked(f"{link} 你好 👋🏽").parts[0].length == 23 + 1 + 4 + 1 + 2
    assert [p.code for p in checked("a" * 281).errors] == ["too_long"]
    assert checked("a" * 281, abilities={"subscription": "PremiumPlus"}).errors == ()
    assert [p.code for p in checked("$AAPL and $MSFT").errors] == ["too_many_cashtags"]
    assert checked("$AAPL costs $5").errors == ()


def test_what_is_marked() -> None:
    network, text = X(Web("x", {})), "hi @ada, see a.example.com #Été $TSLA me@a.example #1"
    assert [text[m.start : m.end] for m in network.marks(text)] == ["@ada", "a.example.com", "#Été", "$TSLA"]


def test_the_published_description_is_what_is_held_against() -> None:
    if load() is None:
        pytest.skip("x-openapi.json is neither in INKOM_SPECS nor in ../shared/specs")
    assert Step(StepKind.SEND, 0).kind is StepKind.SEND
