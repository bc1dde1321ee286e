"""The adapter against a strict stand-in on loopback: films come up once, whatever is cut, and stand as YouTube says."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import Absent, Accepted, Published, Rejected, Unknown
from inkom_desktop.domain.publication import UNFINISHED, PartState, Step, StepKind
from inkom_desktop.networks.youtube import uploading
from inkom_desktop.networks.youtube.adapter import YouTube
from inkom_desktop.ports.network import Session, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from tests.networks.contract import NOW, OpenBox, account_of
from tests.networks.loopback import Asked, Loopback, Said
from tests.networks.walk import Walk, content, kept, picture

HOST = "https://www.googleapis.com"
UNIT = 256 * 1024


@cache
def description() -> dict[str, Any] | None:
    """YouTube's published description, None where it is not there."""
    for folder in (os.environ.get("INKOM_SPECS"), str(Path(__file__).parents[4] / "shared" / "specs")):
        path = Path(folder or "/nowhere") / "youtube-v3-discovery.json"
        if path.is_file():
            return dict(json.loads(path.read_text("utf-8")))
    return None


@dataclass
class World:
    """`audited` is whether the project was; `cut` how many pieces are lost after they arrived."""

    audited: bool = True
    thumbnails: bool = True
    now: datetime = NOW
    sessions: dict[str, dict[str, Any]] = field(default_factory=dict)
    films: dict[str, dict[str, Any]] = field(default_factory=dict)
    bytes: dict[str, bytes] = field(default_factory=dict)
    thumbs: dict[str, bytes] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def answer(self, asked: Asked) -> Said:
        query = {k: v[0] for k, v in parse_qs(asked.query).items()}
        if asked.path == "/token":
            return self._token(asked.form())
        if asked.path.startswith("/session/"):
            return self._bytes(asked)
        if asked.headers.get("authorization") != "Bearer good":
            return error(401, "authError")
        self._held(asked, query)
        match asked.method, asked.path:
            case "GET", "/youtube/v3/channels":
                one = {
                    "id": "UCabc123",
                    "snippet": {"title": "Ada", "customUrl": "@ada"},
                    "statistics": {"subscriberCount": "219"},
                }
                return Said(200, {"items": [one] if query.get("mine") == "true" else []})
            case "POST", "/upload/youtube/v3/videos":
                return self._begin(asked, query)
            case "POST", "/upload/youtube/v3/thumbnails/set":
                if not self.thumbnails:
                    return error(403, "forbidden")
                self.thumbs[query["videoId"]] = asked.body
                return Said(200, {"items": []})
            case "PUT", "/youtube/v3/videos":
                return self._update(asked.json(), query)
            case "GET", "/youtube/v3/videos":
                wanted = query["id"].split(",")
                return Said(200, {"items": [self._shape(f) for i, f in self.films.items() if i in wanted]})
            case "DELETE", "/youtube/v3/videos":
                return Said(204) if self.films.pop(query["id"], None) else error(404, "videoNotFound")
        return error(404, "notFound")

    def _held(self, asked: Asked, query: dict[str, str]) -> None:
        """Hold a request against the published description: its path, its parameters and the fields of its film."""
        spec = description()
        if spec is None:
            return
        path = asked.path.removeprefix("/upload").lstrip("/")
        methods = [m for r in spec["resources"].values() for m in r.get("methods", {}).values()]
        fits = [m for m in methods if m["path"] == path and m["httpMethod"] == asked.method]
        if not fits:
            self.wrong.append(f"{asked.method} {asked.path} is not described")
        elif unknown := set(query) - set(fits[0]["parameters"]) - {"uploadType"}:
            self.wrong.append(f"{asked.path}: {unknown} are not described")
        for part, schema in (("snippet", "VideoSnippet"), ("status", "VideoStatus")):
            said = (asked.json() or {}).get(part, {}) if isinstance(asked.json(), dict) else {}
            if unknown := set(said) - set(spec["schemas"][schema]["properties"]):
                self.wrong.append(f"{part}: {unknown} are not described")

    def _token(self, form: dict[str, str]) -> Said:
        if (form.get("client_id"), form.get("client_secret")) != ("id", "secret"):
            return Said(401, {"error": "invalid_client"})
        return Said(400, {"error": "invalid_grant", "error_description": "Malformed auth code."})

    def _begin(self, asked: Asked, query: dict[str, str]) -> Said:
        said, needed = asked.json(), ("x-upload-content-type", "x-upload-content-length")
        if query.get("uploadType") != "resumable" or any(n not in asked.headers for n in needed):
            return error(400, "mediaBodyRequired")
        snippet, status = said["snippet"], said["status"]
        if not 0 < len(snippet["title"]) <= 100 or set("<>") & set(snippet["title"] + snippet["description"]):
            return error(400, "invalidTitle")
        if len(snippet["description"].encode()) > 5000 or (
            "publishAt" in status and status["privacyStatus"] != "private"
        ):
            return error(400, "invalidDescription")
        name = f"s{len(self.sessions)}"
        self.sessions[name] = {
            "said": said,
            "size": int(asked.headers["x-upload-content-length"]),
            "got": b"",
            "film": "",
        }
        return Said(200, b"", {"Location": f"{HOST}/session/{name}?upload_id=x"})

    def _bytes(self, asked: Asked) -> Said:
        session = self.sessions.get(asked.path.rsplit("/", 1)[-1])
        if session is None:
            return Said(404)
        reach = asked.headers.get("content-range", "")
        if found := re.fullmatch(r"bytes (\d+)-(\d+)/(\d+)", reach):
            first, last, size = (int(g) for g in found.groups())
            assert (first, size, last - first + 1) == (len(session["got"]), session["size"], len(asked.body))
            assert last + 1 == size or len(asked.body) % UNIT == 0, "a piece is a whole number of 256 KiB"
            session["got"] += asked.body
        else:
            assert reach == f"bytes */{session['size']}"
        if len(session["got"]) < session["size"]:
            more = {"Range": f"bytes=0-{len(session['got']) - 1}"} if session["got"] else {}
            return Said(308, b"", more)
        if not session["film"]:
            session["film"] = f"film{len(self.films):07}"
            self.films[session["film"]] = {"id": session["film"], **session["said"]}
            self.bytes[session["film"]] = session["got"]
        return Said(200, self._shape(self.films[session["film"]]))

    def _update(self, said: Any, query: dict[str, str]) -> Said:
        film = self.films.get(said.get("id"))
        if film is None:
            return error(404, "videoNotFound")
        if query["part"] != "status" or "selfDeclaredMadeForKids" not in said["status"]:
            return error(400, "invalidVideoMetadata")
        if "publishAt" in said["status"] and said["status"]["privacyStatus"] != "private":
            return error(400, "invalidPublishAt")
        film["status"] = said["status"]
        return Said(200, self._shape(film))

    def _shape(self, film: dict[str, Any]) -> dict[str, Any]:
        status = dict(film["status"])
        due = status.get("publishAt")
        if due and datetime.fromisoformat(due) <= self.now:
            status.pop("publishAt")
            status["privacyStatus"] = "public"
        if not self.audited:
            status["privacyStatus"] = "private"
        return {**film, "status": status, "statistics": {"viewCount": "12", "likeCount": "3"}}


def error(status: int, reason: str) -> Said:
    return Said(status, {"error": {"code": status, "message": f"No: {reason}", "errors": [{"reason": reason}]}})


@pytest.fixture
def world() -> Iterator[World]:
    made = World()
    yield made
    assert made.wrong == []


@pytest.fixture
def port(world: World) -> Iterator[Loopback]:
    with Loopback(world) as opened:
        yield opened


def network(port: Loopback) -> YouTube:
    return YouTube(Web("youtube", {"INKOM_API_BASE_YOUTUBE": port.address}))


def walk(world: World, port: Loopback, folder: Path, size: int = 300, thumbnail: bool = False, **options: Any) -> Walk:
    film = kept(folder, bytes(range(256)) * size, "video/mp4", "film.mp4", seconds=9.0)
    media = (film, picture(folder, "red")) if thumbnail else (film,)
    said = content("Words\nmore", folder and "second", media=media, made_for_kids="no", **options)
    session = Session(account_of("youtube", "https://www.youtube.com", "UCabc123"), OpenBox({"access_token": "good"}))
    return Walk(network(port), session, said, folder, lambda: world.now, NOW)


async def brought_up(going: Walk) -> Published:
    for _ in range(60):
        outcome = await going.upload()
        if isinstance(outcome, Published):
            return outcome
        assert isinstance(outcome, Accepted), outcome
        assert outcome.receipt[UNFINISHED] is True
    raise AssertionError("it does not end")


async def test_a_film_is_up_unseen_and_then_public(world: World, port: Loopback, tmp_path: Path) -> None:
    going = walk(world, port, tmp_path, thumbnail=True, tags=("two words", "one"), category="27")
    up = await brought_up(going)
    assert world.films[up.remote_id]["status"]["privacyStatus"] == "private"
    assert isinstance(await going.upload(1), Published)
    await going.prepare()
    done = await going.send()
    assert isinstance(done, Published)
    assert done.permalink == f"https://www.youtube.com/watch?v={up.remote_id}"
    film = world.films[up.remote_id]
    assert film["snippet"]["title"] == "Words"
    assert film["snippet"]["description"] == "Words\nmore\n\nsecond"
    assert film["snippet"]["tags"] == ["two words", "one"]
    assert film["status"] == {
        "privacyStatus": "public",
        "selfDeclaredMadeForKids": False,
        "containsSyntheticMedia": False,
    }
    assert world.thumbs[up.remote_id] == (tmp_path / going.content.parts[0].media[1].file.sha256).read_bytes()
    again = await going.send()
    assert again == done
    assert isinstance(await going.look(), Published)
    assert len(world.films) == 1


async def test_a_crash_in_an_upload_goes_on_and_makes_no_second_film(
    world: World, port: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploading, "PIECE", UNIT)
    monkeypatch.setattr(uploading, "PIECES_S", -1.0)
    going = walk(world, port, tmp_path, size=3000)
    assert isinstance(await going.upload(), Accepted)
    monkeypatch.setattr(uploading, "PIECES_S", 45.0)
    before = list(going.parts)
    await going.upload()
    # The program ends before it wrote the answer down: it asks the address again, which knows.
    going.parts = before
    again = await brought_up(going)
    assert (len(world.sessions), len(world.films)) == (1, 1)
    assert world.bytes[again.remote_id] == (tmp_path / going.content.parts[0].media[0].file.sha256).read_bytes()


async def test_an_address_that_has_ended_is_asked_for_anew(world: World, port: Loopback, tmp_path: Path) -> None:
    going = walk(world, port, tmp_path)
    await going.upload()
    world.sessions.clear()
    assert isinstance(await brought_up(going), Published)
    assert len(world.films) == 1


async def test_a_project_that_was_not_audited_is_told(world: World, port: Loopback, tmp_path: Path) -> None:
    world.audited = False
    going = walk(world, port, tmp_path)
    await brought_up(going)
    await going.prepare()
    refused = await going.send()
    assert isinstance(refused, Rejected)
    assert refused.code == "kept_private"
    assert "not audited" in refused.detail
    assert isinstance(await going.look(), Absent)


async def test_a_channel_without_own_thumbnails_gets_its_film_out(world: World, port: Loopback, tmp_path: Path) -> None:
    world.thumbnails = False
    going = walk(world, port, tmp_path, thumbnail=True)
    await brought_up(going)
    await going.upload(1)
    assert isinstance(await going.prepare(), Published)
    assert isinstance(await going.send(), Published)


async def test_youtube_publishes_it_at_its_hour_and_gives_it_back(world: World, port: Loopback, tmp_path: Path) -> None:
    going = walk(world, port, tmp_path)
    going.due = NOW + timedelta(hours=5)
    await brought_up(going)
    await going.prepare()
    held = await going.adapter.hand_over(going.job(Step(StepKind.HAND_OVER, 0)))  # type: ignore[attr-defined]
    assert isinstance(held, Accepted)
    assert held.look_at == going.due
    look = going.job(Step(StepKind.LOOK, 0, of=StepKind.HAND_OVER))
    assert isinstance(await going.adapter.confirm(look), Accepted)
    back = await going.adapter.take_back(going.session, held.receipt)  # type: ignore[attr-defined]
    assert isinstance(back, Absent)
    assert isinstance(await going.adapter.confirm(look), Absent)
    await going.adapter.hand_over(going.job(Step(StepKind.HAND_OVER, 0)))  # type: ignore[attr-defined]
    world.now = going.due
    assert isinstance(await going.adapter.confirm(look), Published)
    live = await going.adapter.take_back(going.session, held.receipt)  # type: ignore[attr-defined]
    assert isinstance(live, Unknown)


async def test_numbers_deleting_and_signing_in(world: World, port: Loopback, tmp_path: Path) -> None:
    going = walk(world, port, tmp_path)
    up = await brought_up(going)
    part = replace(going.parts[0], remote_id=up.remote_id, state=PartState.PUBLISHED)
    told = await network(port).metrics(going.session, [part])
    assert isinstance(told, dict)
    assert {m.name: m.value for m in told[up.remote_id]} == {"views": 12, "likes": 3}
    assert told[""][0].value == 219
    assert isinstance(await network(port).delete(going.session, part), Absent)
    assert isinstance(await network(port).delete(going.session, part), Absent)
    who = await network(port).sign_in(SignInAsk(secret=Secret("good")))
    assert (who.remote_id, who.handle) == ("UCabc123", "@ada")
    await network(port).check_app(
        SignInAsk(client_id="id", client_secret=Secret("secret")), "http://127.0.0.1:8725/callback"
    )
    with pytest.raises(SignInRefused, match="app_unknown"):
        await network(port).check_app(
            SignInAsk(client_id="id", client_secret=Secret("no")), "http://127.0.0.1:8725/callback"
        )


def test_what_a_film_needs() -> None:
    made = YouTube(Web("youtube", {}))
    codes = [p.code for p in made.check(content("a <b>", "x" * 4_999), None).errors]
    assert codes == ["film_required", "angle_brackets", "too_long"]
    crowded = content("a", tags=tuple(f"tag {n}" * 5 for n in range(20)))
    assert "option_too_long" in [p.code for p in made.check(crowded, None).errors]
