"""The adapter against a strict stand-in on loopback: what a page shows afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import Absent, Accepted, Published, Rejected, Unknown
from inkom_desktop.domain.publication import PartState, Step, StepKind
from inkom_desktop.networks.facebook.adapter import Facebook
from inkom_desktop.ports.network import Session, SignedIn, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from tests.networks.contract import NOW, OpenBox, account_of
from tests.networks.facebook.standin import APP, PAGE, PIECE, REDIRECT, PagesStandin
from tests.networks.loopback import Loopback
from tests.networks.walk import Walk, content, kept, picture


@dataclass
class Stage:
    world: PagesStandin
    port: Loopback

    def network(self) -> Facebook:
        return Facebook(Web("facebook", {"INKOM_API_BASE_FACEBOOK": self.port.address}))

    def session(self) -> Session:
        secrets = {"access_token": self.world.token(PAGE), "client_secret": APP[1]}
        return Session(account_of("facebook", "https://www.facebook.com", PAGE), OpenBox(secrets))

    def walk(self, *texts: str, folder: Path = Path(), **more: Any) -> Walk:
        return Walk(self.network(), self.session(), content(*texts, **more), folder, lambda: self.world.now)


@pytest.fixture
def stage() -> Iterator[Stage]:
    world = PagesStandin()
    with Loopback(world) as port:
        yield Stage(world, port)


def ask(**more: Any) -> SignInAsk:
    return SignInAsk(client_id=APP[0], client_secret=Secret(APP[1]), app="pages", **more)


async def test_a_page_is_connected_with_a_token_that_has_no_end(stage: Stage) -> None:
    network = stage.network()
    started = await network.begin(ask(), REDIRECT)
    came_back = stage.world.approve(started.address)
    done = await network.finish(started, came_back)
    assert (done.remote_id, done.handle, done.expires_at) == (PAGE, f"acme{PAGE}", None)
    assert stage.world.tokens[done.secrets["access_token"]] == PAGE
    assert done.secrets["client_secret"] == APP[1]
    with pytest.raises(SignInRefused):
        await network.finish(started, came_back)  # A code is spent by its use.


async def test_a_page_that_may_not_be_posted_to_is_not_offered(stage: Stage) -> None:
    token = stage.world.token("me")
    with pytest.raises(SignInRefused) as refused:
        await stage.network().sign_in(SignInAsk(handle="acme78", secret=Secret(token)))
    assert refused.value.code == "page_unclear"
    stage.world.tasks = {PAGE: ["ANALYZE"]}
    with pytest.raises(SignInRefused) as refused:
        await stage.network().sign_in(SignInAsk(secret=Secret(token)))
    assert refused.value.code == "no_right_to_publish"


async def test_the_token_of_a_page_itself_is_enough(stage: Stage) -> None:
    done = await stage.network().sign_in(SignInAsk(secret=Secret(stage.world.token(PAGE))))
    assert (done.remote_id, done.name) == (PAGE, "Acme 77")
    session = Session(account_of("facebook", done.server, PAGE), OpenBox(done.secrets))
    assert isinstance(await stage.network().check_account(session), SignedIn)


async def test_an_unknown_app_is_named(stage: Stage) -> None:
    network = stage.network()
    started = await network.begin(ask(), REDIRECT)
    came_back = stage.world.approve(started.address)
    spoiled = replace(started, kept={**started.kept, "client_secret": "no"})
    with pytest.raises(SignInRefused) as refused:
        await network.finish(spoiled, came_back)
    assert refused.value.code == "app_unknown"


async def test_words_a_link_and_comments(stage: Stage) -> None:
    [post, more, comment] = await stage.walk("see https://a.example/x?y=1&z=ü, now", "more", comment="first").all()
    [entry] = stage.world.posts
    assert (entry.message, entry.link) == ("see https://a.example/x?y=1&z=ü, now", "https://a.example/x?y=1&z=ü")
    assert post.permalink == f"https://www.facebook.com/77/posts/{entry.id.split('_')[1]}"
    assert [c["message"] for c in entry.comments] == ["more", "first"]
    assert [c["id"] for c in entry.comments] == [more.remote_id, comment.remote_id]


async def test_pictures_go_up_unseen_with_what_they_show(stage: Stage, tmp_path: Path) -> None:
    media = (picture(tmp_path, "red", "A red one"), picture(tmp_path, "blue"))
    await stage.walk("two", folder=tmp_path, media=media).all()
    [entry] = stage.world.posts
    assert [stage.world.photos[p] for p in entry.photos] == [
        ((tmp_path / media[0].file.sha256).read_bytes(), "A red one"),
        ((tmp_path / media[1].file.sha256).read_bytes(), ""),
    ]


async def test_a_film_goes_up_in_pieces_and_is_asked_for_by_its_number(stage: Stage, tmp_path: Path) -> None:
    film = kept(tmp_path, bytes(range(256)) * 5000, "video/mp4", "film.mp4", seconds=9.0)
    assert film.file.bytes > PIECE
    walk = stage.walk("look", folder=tmp_path, media=(film,), video_title="A film")
    await walk.until_send()
    assert isinstance(await walk.look(), Absent)
    await walk.send(keep=False)
    [there] = stage.world.films.values()
    assert (there.bytes, there.words, there.live) == ((tmp_path / film.file.sha256).read_bytes(), "look", True)
    seen = await walk.look()
    assert isinstance(seen, Published)
    assert seen.remote_id == there.id


async def test_what_a_lost_answer_left_is_found(stage: Stage, tmp_path: Path) -> None:
    stage.world.posts.clear()
    await stage.walk("another").all()
    walk = stage.walk("lost   once", folder=tmp_path, media=(picture(tmp_path, "red"), picture(tmp_path, "blue")))
    await walk.until_send()
    assert isinstance(await walk.look(), Absent)
    await walk.send(keep=False)
    seen = await walk.look()
    assert isinstance(seen, Published)
    assert seen.remote_id == stage.world.posts[1].id
    again = await walk.send(keep=False)
    assert isinstance(again, Unknown), "the same words again: look, never call it failed"
    assert len(stage.world.posts) == 2
    walk.taken = frozenset({seen.remote_id})
    assert isinstance(await walk.look(), Absent)


async def hand_over(walk: Walk) -> Any:
    done = await walk.adapter.hand_over(walk.job(Step(StepKind.HAND_OVER, 0)))  # type: ignore[attr-defined]
    if isinstance(done, Accepted):
        walk.parts[0] = replace(
            walk.parts[0], state=PartState.HANDED, receipt=dict(done.receipt), sent_at=walk.now(), handed_for=walk.due
        )
    return done


async def look_at_held(walk: Walk) -> Any:
    return await walk.adapter.confirm(walk.job(Step(StepKind.LOOK, 0, of=StepKind.HAND_OVER)))


async def test_a_post_is_left_with_the_network_and_goes_out_there(stage: Stage) -> None:
    walk = stage.walk("later")
    walk.due = NOW + timedelta(hours=2)
    assert isinstance(await hand_over(walk), Accepted)
    assert isinstance(await look_at_held(walk), Accepted)
    # An answer that was lost: found among what is scheduled.
    walk.parts[0] = replace(walk.parts[0], receipt={})
    assert isinstance(await look_at_held(walk), Accepted)
    stage.world.pass_to(walk.due + timedelta(minutes=1))
    seen = await look_at_held(walk)
    assert isinstance(seen, Published)
    assert seen.remote_id == stage.world.posts[0].id


async def test_what_is_held_comes_back_and_what_is_live_stays(stage: Stage) -> None:
    network, walk = stage.network(), stage.walk("later")
    walk.due = NOW + timedelta(hours=2)
    held = await hand_over(walk)
    assert isinstance(await network.take_back(walk.session, held.receipt), Absent)
    assert stage.world.posts == []
    assert isinstance(await look_at_held(walk), Absent)
    held = await hand_over(walk)
    stage.world.pass_to(walk.due)
    assert isinstance(await network.take_back(walk.session, held.receipt), Unknown)
    assert [e.live for e in stage.world.posts] == [True]


async def test_an_hour_outside_the_window_is_refused(stage: Stage) -> None:
    walk = stage.walk("too far")
    walk.due = NOW + timedelta(days=31)
    assert isinstance(await hand_over(walk), Rejected)
    window = stage.network().hand_off_window(walk.session.account)
    assert window is not None
    assert window.takes(1)
    assert not window.takes(2)


async def test_numbers_and_deleting(stage: Stage) -> None:
    network, walk = stage.network(), stage.walk("count me", comment="one")
    await walk.all()
    told = await network.metrics(walk.session, walk.parts[:1])
    assert isinstance(told, dict)
    numbers = {m.name: m.value for m in told[walk.parts[0].remote_id]}
    assert numbers == {"likes": 5, "comments": 1, "shares": 1, "impressions": 42, "clicks": 3}
    assert [(m.name, m.value) for m in told[""]] == [("followers", 311)]
    assert isinstance(await network.delete(walk.session, walk.parts[0]), Absent)
    assert isinstance(await network.delete(walk.session, walk.parts[0]), Absent)
    assert stage.world.posts == []
