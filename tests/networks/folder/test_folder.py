"""The folder: whole files, once, under their key."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

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

PICTURE = Attachment("m", MediaFile("ab" * 32, "image/png", 4, 1, 1, "a.png"), "A [square]")


class NoSecrets:
    def read(self) -> dict[str, str]:
        return {}

    async def write(self, secrets: object) -> None: ...


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
    fields = {"part": Part(key=f"{number}" * 32), "earlier": (), **more}
    return Job(
        "p", session, content, Step(kind, number), due_at=NOW, now=NOW, media_path=lambda f: Path("/none"), **fields
    )  # type: ignore[arg-type]


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
