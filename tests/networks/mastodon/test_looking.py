"""Looking for a lost post among the account's own: what is the one, what is a doubt, and when absence is proved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import respx

from inkom_desktop.domain.outcome import Absent, Accepted, Published, Throttled, Unclear
from inkom_desktop.ports.network import Session
from tests.fakes.clock import NOW
from tests.networks.mastodon.stage import Walk, connect, content, picture, session
from tests.networks.mastodon.standin import Standin

TEXT = "A new essay: https://example.com/essays/2026/a-very-long-address-that-is-cut-short?x=1&y=2 @bob #slow"


@pytest.fixture
def standin() -> Iterator[Standin]:
    with Standin() as running:
        yield running


@pytest.fixture
async def given(standin: Standin) -> Session:
    return await connect(standin.address, standin.token())


def lost(standin: Standin, given: Session, text: str = TEXT) -> Walk:
    """A post whose send began now; what became of it is not known."""
    walk = Walk(given, content(text), lambda: standin.now)
    walk.parts[0] = replace(walk.parts[0], sent_at=standin.now)
    return walk


async def test_finds_it_behind_shortened_links_and_rewritten_mentions(standin: Standin, given: Session) -> None:
    walk = lost(standin, given)
    wanted = standin.write(TEXT, app="By hand")
    standin.now += timedelta(seconds=30)
    found = await walk.look()
    assert isinstance(found, Published)
    assert (found.remote_id, found.permalink) == (wanted["id"], wanted["url"])


async def test_the_same_words_by_hand_before_the_send_are_not_it(standin: Standin, given: Session) -> None:
    for ago in (600, 60, 5):
        standin.now -= timedelta(seconds=ago)
        standin.write(TEXT, app="By hand")
        standin.now += timedelta(seconds=ago)
    assert isinstance(await lost(standin, given).look(), Absent)


async def test_the_same_words_written_in_another_program_are_not_it(standin: Standin, given: Session) -> None:
    walk = lost(standin, given)
    standin.now += timedelta(seconds=10)
    standin.write(TEXT, app="Web")
    assert isinstance(await walk.look(), Absent)


async def test_two_of_the_same_are_unclear(standin: Standin, given: Session) -> None:
    walk = lost(standin, given)
    standin.write(TEXT, app="By hand")
    standin.write(TEXT, app="By hand")
    assert isinstance(await walk.look(), Unclear)


async def test_another_link_is_another_post(standin: Standin, given: Session) -> None:
    walk = lost(standin, given, "Read this: https://example.com/one")
    standin.write("Read this: https://example.com/two", app="By hand")
    assert isinstance(await walk.look(), Absent)


async def test_a_rewritten_post_is_a_doubt_where_no_source_settles_it(standin: Standin, given: Session) -> None:
    walk = lost(standin, given, "Read this: https://example.com/one")
    made = standin.write("Read this: https://short.example/x", app="By hand")
    standin.sources[made["id"]] = "Read this: https://example.com/one"
    assert isinstance(await walk.look(), Published)
    standin.shows_sources = False
    assert await walk.look() == Unclear("1 post(s) are almost the same")


async def test_a_server_that_does_not_page_proves_absence_by_a_short_list_alone() -> None:
    server = "https://small.example"
    walk = Walk(session(server), content("never"), lambda: NOW)
    walk.parts[0] = replace(walk.parts[0], sent_at=NOW)
    me = {"id": "101"}
    for count, kind in ((3, Absent), (40, Unclear)):
        posts = [
            {
                "id": f"p{n}",
                "url": f"{server}/p{n}",
                "content": f"<p>{n}</p>",
                "created_at": NOW.isoformat(),
                "account": me,
            }
            for n in range(count)
        ]
        with respx.mock as web:
            listing = web.get(url__startswith=f"{server}/api/v1/accounts/101/statuses").respond(json=posts)
            if kind is Absent:
                web.get(f"{server}/api/v1/accounts/verify_credentials").respond(json=me)
            assert isinstance(await walk.look(), kind)
            assert listing.call_count == 2


async def test_other_media_or_another_parent_is_another_post(standin: Standin, given: Session, tmp_path: Path) -> None:
    walk = Walk(given, content("see", media=(picture(tmp_path, "red", "Red"),)), lambda: standin.now, tmp_path)
    walk.parts[0] = replace(walk.parts[0], sent_at=standin.now)
    standin.write("see", app="By hand")
    assert isinstance(await walk.look(), Absent)
    thread = Walk(given, content("first", "second"), lambda: standin.now)
    assert isinstance(await thread.send(0), Published)
    thread.parts[1] = replace(thread.parts[1], sent_at=standin.now)
    standin.write("second", app="By hand")
    assert isinstance(await thread.look(1), Absent)


async def test_pages_back_past_the_send(standin: Standin, given: Session) -> None:
    walk = lost(standin, given)
    wanted = standin.write(TEXT, app="By hand")
    for number in range(95):
        standin.now += timedelta(seconds=1)
        standin.write(f"later {number}", app="By hand")
    found = await walk.look()
    assert isinstance(found, Published)
    assert found.remote_id == wanted["id"]


async def test_absence_is_not_said_when_the_listing_ends_before_the_send(standin: Standin, given: Session) -> None:
    walk = lost(standin, given)
    for number in range(400):
        standin.now += timedelta(seconds=1)
        standin.write(f"later {number}", app="By hand")
    assert isinstance(await walk.look(), Unclear)


@pytest.mark.parametrize("minutes", [-90, 90])
async def test_a_server_whose_clock_is_wrong_is_read_by_its_own_clock(
    standin: Standin, given: Session, minutes: int
) -> None:
    here = standin.now
    standin.now += timedelta(minutes=minutes, seconds=-40)
    standin.write(TEXT, app="By hand")  # By hand, before the send.
    standin.now += timedelta(seconds=40)
    walk = Walk(given, content(TEXT), lambda: here)
    walk.parts[0] = replace(walk.parts[0], sent_at=here)
    assert isinstance(await walk.look(), Absent)
    wanted = standin.write(TEXT, app="By hand")
    found = await walk.look()
    assert isinstance(found, Published)
    assert found.remote_id == wanted["id"]


async def test_a_film_that_takes_its_time_is_waited_for(standin: Standin, given: Session, tmp_path: Path) -> None:
    standin.processing = 2
    walk = Walk(given, content("see", media=(picture(tmp_path, "red", "Red"),)), lambda: standin.now, tmp_path)
    told = await walk.upload(0, 0)
    assert isinstance(told, Accepted)
    key = str(told.receipt["media_id"])
    ready = walk.parts[0].uploads
    walk.parts[0] = replace(walk.parts[0], uploads=(replace(ready[0], remote_id=key),))
    assert isinstance(await walk.send(keep=False), Throttled)
    walk.parts[0] = replace(walk.parts[0], uploads=ready)
    assert isinstance(await walk.look_for_upload(0, 0), Accepted)
    assert isinstance(await walk.look_for_upload(0, 0), Accepted)
    assert isinstance(await walk.look_for_upload(0, 0), Published)
    assert isinstance(await walk.send(), Published)
    assert standin.statuses[-1]["media_attachments"][0]["description"] == "Red"
