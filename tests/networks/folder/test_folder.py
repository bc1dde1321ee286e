"""The folder: whole files, once, under their key."""

from __future__ import annotations

import asyncio
import json
import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.draft import Attachment, Content, ContentPart, MediaFile
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import Absent, Published, Unclear, Unreachable
from inkom_desktop.domain.publication import Part, PartState, Step, StepKind, Upload
from inkom_desktop.networks.folder.adapter import FolderNetwork
from inkom_desktop.networks.folder.text import front_matter, hashtags, read_front_matter, slug, title_of
from inkom_desktop.ports.network import Job, Session, SignInAsk
from tests.fakes.clock import NOW
from tests.fakes.secrets import NoSecrets

PICTURE = Attachment("m", MediaFile("ab" * 32, "image/png", 4, 1, 1, "a.png"), "A [square]")


@pytest.fixture
def network(tmp_path: Path) -> FolderNetwork:
    return FolderNetwork(tmp_path / "practice")


@pytest.fixture
async def session(network: FolderNetwork, tmp_path: Path) -> Session:
    signed = await network.sign_in(SignInAsk(server=str(tmp_path / "site")))
    account = Account(
        "a", "w", "folder", signed.server, signed.remote_id, signed.handle, "Site", AccountState.HEALTHY, NOW
    )
    return Session(account, NoSecrets())


def job(session: Session, content: Content, number: int = 0, kind: StepKind = StepKind.SEND, **more: object) -> Job:
    fields: dict[str, Any] = {"part": Part(key=f"{number}" * 32), "earlier": (), **more}
    return Job(
        "p", session, content, Step(kind, number), due_at=NOW, now=NOW, media_path=lambda f: Path("/none"), **fields
    )


def text(*parts: str, title: str = "", labels: tuple[str, ...] = ()) -> Content:
    return Content(title, tuple(ContentPart(p) for p in parts), labels)


async def test_a_post_is_a_markdown_file_in_the_feed(network: FolderNetwork, session: Session) -> None:
    done = await network.publish(job(session, text("Roasting starts.\n\nCome by. #coffee", labels=("news",))))
    assert isinstance(done, Published)
    path = Path(session.account.server) / done.remote_id
    assert done.permalink == path.as_uri()
    values, body = read_front_matter(path.read_text("utf-8")) or ({}, "")
    assert body == "Roasting starts.\n\nCome by. #coffee\n"
    assert (values["title"], values["tags"], values["date"]) == (
        "Roasting starts.",
        ["news", "coffee"],
        "2026-11-23T09:00:00Z",
    )
    feed = json.loads((path.parent / "feed.json").read_text("utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["items"][0]["url"] == done.permalink


async def test_the_same_key_twice_is_one_file(network: FolderNetwork, session: Session) -> None:
    first = await network.publish(job(session, text("one")))
    second = await network.publish(replace(job(session, text("changed")), now=NOW + timedelta(days=2)))
    assert first == second
    assert len(list(Path(session.account.server).glob("*.md"))) == 1


async def test_a_thread_points_back(network: FolderNetwork, session: Session) -> None:
    content = text("one", "two")
    first = await network.publish(job(session, content))
    assert isinstance(first, Published)
    live = Part(key="0" * 32, state=PartState.PUBLISHED, remote_id=first.remote_id)
    second = await network.publish(job(session, content, 1, earlier=(live,)))
    assert isinstance(second, Published)
    values, _ = read_front_matter((Path(session.account.server) / second.remote_id).read_text("utf-8")) or ({}, "")
    assert (values["in_reply_to"], values["thread"], values["part"]) == (first.remote_id, first.remote_id, 2)


async def test_pictures_are_copied_with_their_text(network: FolderNetwork, session: Session, tmp_path: Path) -> None:
    (tmp_path / "bytes").write_bytes(b"data")
    content = Content("", (ContentPart("look", (PICTURE,)),))
    step = Step(StepKind.UPLOAD, 0, 0)
    up = replace(job(session, content), step=step, media_path=lambda f: tmp_path / "bytes")
    uploaded = await network.publish(up)
    assert isinstance(uploaded, Published)
    assert (Path(session.account.server) / uploaded.remote_id).read_bytes() == b"data"
    part = Part(key="1" * 32, uploads=(Upload(uploaded.remote_id),))
    done = await network.publish(job(session, content, part=part))
    assert isinstance(done, Published)
    written = (Path(session.account.server) / done.remote_id).read_text("utf-8")
    assert rf"![A \[square\]]({uploaded.remote_id})" in written


async def test_looking(network: FolderNetwork, session: Session) -> None:
    asked = job(session, text("one"))
    assert isinstance(await network.confirm(asked), Absent)
    done = await network.publish(asked)
    assert await network.confirm(asked) == done
    os.rename(session.account.server, session.account.server + "-gone")
    assert isinstance(await network.confirm(asked), Unclear)
    assert isinstance(await network.publish(asked), Unreachable)
    assert isinstance(await network.check_account(session), Unreachable)


async def test_a_full_disk_leaves_nothing_half(
    network: FolderNetwork, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    outcome = await network.publish(job(session, text("one")))
    assert outcome == Unreachable("No space left on device")
    assert os.listdir(session.account.server) == []


async def test_deleting(network: FolderNetwork, session: Session) -> None:
    asked = job(session, text("one"))
    await network.publish(asked)
    assert isinstance(await network.delete(session, asked.part), Absent)
    assert isinstance(await network.confirm(asked), Absent)
    assert json.loads((Path(session.account.server) / "feed.json").read_text("utf-8"))["items"] == []


async def test_folders_that_cannot_be(network: FolderNetwork, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for server in (tmp_path / "file", tmp_path / "file" / "below", "/proc/nowhere", "a\x00b"):
        with pytest.raises(SignInRefused) as refused:
            await network.sign_in(SignInAsk(server=str(server)))
        assert refused.value.code == "folder_unusable"


async def test_an_address_and_nothing_are_folders_too(network: FolderNetwork, tmp_path: Path) -> None:
    assert (await network.sign_in(SignInAsk())).server == str(tmp_path / "practice")
    assert (await network.sign_in(SignInAsk(server=(tmp_path / "a b").as_uri()))).server == str(tmp_path / "a b")


def test_checks(network: FolderNetwork) -> None:
    found = network.check(Content("", (ContentPart("  "), ContentPart("x\x07", (replace(PICTURE, alt=""),)))), None)
    assert [(p.code, p.severity.value, p.part) for p in found.problems] == [
        ("empty", "error", 0),
        ("control_characters", "error", 1),
        ("alt_missing", "warning", 1),
    ]


def test_words() -> None:
    assert hashtags("#one #1 #two2 a#no #one &#33; #тест") == ["one", "two2", "тест"]
    assert slug("Ação! às 9h") == "acao-as-9h"
    assert slug("日本") == "post"
    assert title_of("", "x" * 30 + " " + "y" * 60) == "x" * 30 + "…"
    values = {"title": 'a: "b" — ---', "tags": ["x"]}
    assert read_front_matter(front_matter(values, "---\nbody")) == (values, "---\nbody\n")


async def test_an_edited_file_is_still_the_post(network: FolderNetwork, session: Session) -> None:
    asked = job(session, text("one"))
    done = await network.publish(asked)
    assert isinstance(done, Published)
    path = Path(session.account.server) / done.remote_id
    for edited in ("rewritten by hand", "---\ntitle: mine\ndate: 2026\n---\nx", "", "\ufeff---\n"):
        path.write_text(edited, "utf-8")
        assert await network.confirm(asked) == done
        assert await network.publish(replace(asked, now=NOW + timedelta(days=2))) == done
    path.write_bytes(b"\xff\xfe\x00")
    assert await network.publish(asked) == done
    assert len(list(path.parent.glob("*.md"))) == 1


async def test_a_file_that_cannot_be_read_is_not_absent(network: FolderNetwork, session: Session) -> None:
    asked = job(session, text("one"))
    (Path(session.account.server) / f"2026-11-23-one-{asked.part.key[:8]}.md").mkdir()
    assert isinstance(await network.confirm(asked), Unclear)
    assert isinstance(await network.publish(asked), Unreachable)


async def test_another_post_with_the_same_beginning_of_its_key(network: FolderNetwork, session: Session) -> None:
    first = await network.publish(job(session, text("one"), part=Part(key="ab" * 16)))
    other = await network.publish(job(session, text("two"), part=Part(key="ab" * 4 + "cd" * 12)))
    assert isinstance(first, Published)
    assert isinstance(other, Published)
    assert first.remote_id != other.remote_id


async def test_the_feed_lists_a_thread_newest_first_and_survives_odd_files(
    network: FolderNetwork, session: Session
) -> None:
    content = text("one", "two", "three")
    live: list[Part] = []
    root = Path(session.account.server)
    (root / "about.md").write_text("# A page of the site")
    (root / "2026-11-24-odd-00000000.md").write_text(
        '---\ninkom_key: "x"\npart: "y"\ntags: 5\npictures: {}\n---\n\nodd'
    )
    for number in range(3):
        done = await network.publish(job(session, content, number, earlier=tuple(live)))
        assert isinstance(done, Published)
        live.append(Part(key=f"{number}" * 32, state=PartState.PUBLISHED, remote_id=done.remote_id))
    feed = json.loads((root / "feed.json").read_text("utf-8"))
    assert [i["content_text"] for i in feed["items"]] == ["three", "two", "one", "odd"]


async def test_many_sends_at_once_are_one_file(network: FolderNetwork, session: Session) -> None:
    outcomes = await asyncio.gather(*(network.publish(job(session, text("one"))) for _ in range(12)))
    assert all(o == outcomes[0] and isinstance(o, Published) for o in outcomes)
    assert len([n for n in os.listdir(session.account.server) if n != "feed.json"]) == 1
