"""The adapter against a strict stand-in on loopback, each pin held against Pinterest's published description."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from jsonschema import Draft202012Validator

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import Absent, Accepted, Published, Rejected
from inkom_desktop.domain.publication import PartState
from inkom_desktop.networks.pinterest.adapter import REFRESH, Pinterest
from inkom_desktop.ports.network import Session, SignedIn, SignInAsk, options_of
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from tests.networks.contract import NOW, OpenBox, account_of
from tests.networks.loopback import Asked, Loopback, Said
from tests.networks.walk import Walk, content, kept, picture

BASIC = "Basic " + base64.b64encode(b"app:secret").decode()
REDIRECT = "http://localhost:8726/"
BOARDS = [{"id": "123", "name": "Ideas"}, {"id": "124", "name": "Work"}]


@cache
def description() -> dict[str, Any] | None:
    """Pinterest's published description, None where it is not there."""
    for folder in (os.environ.get("INKOM_SPECS"), str(Path(__file__).parents[4] / "shared" / "specs")):
        path = Path(folder or "/nowhere") / "pinterest-openapi.json"
        if path.is_file():
            return dict(json.loads(path.read_text("utf-8")))
    return None


@dataclass
class World:
    working: int = 1
    now: datetime = NOW
    tokens: set[str] = field(default_factory=lambda: {"good"})
    refreshes: list[str] = field(default_factory=lambda: ["refresh-0"])
    codes: set[str] = field(default_factory=set)
    pins: list[dict[str, Any]] = field(default_factory=list)
    media: dict[str, bytes] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def answer(self, asked: Asked) -> Said:
        query = {k: v[0] for k, v in parse_qs(asked.query).items()}
        if asked.path == "/v5/oauth/token":
            return self._token(asked)
        if asked.path.startswith("/store/"):
            return self._store(asked)
        if asked.headers.get("authorization", "").removeprefix("Bearer ") not in self.tokens:
            return Said(401, {"code": 2, "message": "Authentication failed."})
        match asked.method, asked.path.removeprefix("/v5").strip("/").split("/"):
            case "GET", ["user_account"]:
                return Said(200, {"id": "42", "username": "ada", "follower_count": 219, "account_type": "BUSINESS"})
            case "GET", ["boards"]:
                page = BOARDS[:1] if "bookmark" not in query else BOARDS[1:]
                return Said(200, {"items": page, "bookmark": None if "bookmark" in query else "next"})
            case "POST", ["pins"]:
                return self._pin(asked.json())
            case "GET", ["pins"]:
                return Said(200, {"items": list(reversed(self.pins))[:25], "bookmark": None})
            case "DELETE", ["pins", number]:
                before = len(self.pins)
                self.pins = [p for p in self.pins if p["id"] != number]
                return Said(204) if len(self.pins) < before else Said(404, {"code": 50, "message": "Pin not found."})
            case "GET", ["pins", _, "analytics"]:
                first = datetime.fromisoformat(query["start_date"]).replace(tzinfo=UTC)
                if datetime.now(UTC) - first > timedelta(days=91):
                    return Said(400, {"code": 1, "message": "start_date is too far back"})
                return Said(200, {"all": {"lifetime_metrics": {"IMPRESSION": 40, "SAVE": 3.0}, "daily_metrics": []}})
            case "POST", ["media"]:
                number = str(900 + len(self.media))
                self.media[number] = b""
                form = {"key": f"uploads/{number}", "policy": "p"}
                url = f"https://media.example/store/{number}"
                said = {"media_id": number, "media_type": "video", "upload_url": url, "upload_parameters": form}
                return Said(201, said)
            case "GET", ["media", number]:
                self.working -= 1
                return Said(200, {"media_id": number, "status": "processing" if self.working >= 0 else "succeeded"})
        return Said(404, {"code": 0, "message": "Not found"})

    def _token(self, asked: Asked) -> Said:
        form = asked.form()
        if asked.headers.get("authorization") != BASIC:
            return Said(401, {"error": "invalid_client", "error_description": "Invalid client"})
        if form.get("grant_type") == "refresh_token":
            if form.get("refresh_token") != self.refreshes[-1]:
                return Said(400, {"error": "invalid_grant", "error_description": "The refresh token is invalid"})
        elif form.get("code") not in self.codes or form.get("redirect_uri") != REDIRECT:
            return Said(400, {"error": "invalid_grant", "error_description": "The code is invalid"})
        self.refreshes.append(f"refresh-{len(self.refreshes)}")
        self.tokens = {f"token-{len(self.refreshes)}"}
        said = {"token_type": "bearer", "expires_in": 2_592_000, "refresh_token_expires_in": 5_184_000}
        return Said(200, {**said, "access_token": next(iter(self.tokens)), "refresh_token": self.refreshes[-1]})

    def _store(self, asked: Asked) -> Said:
        assert "authorization" not in asked.headers, "the token goes to Pinterest alone"
        assert asked.body.index(b'name="policy"') < asked.body.index(b'name="file"'), "the file comes last"
        rest = asked.body.partition(b'name="file"')[2]
        self.media[asked.path.rsplit("/", 1)[-1]] = rest.partition(b"\r\n\r\n")[2].rpartition(b"\r\n--")[0]
        return Said(204)

    def _pin(self, body: Any) -> Said:
        if (spec := description()) is not None:
            schema = {"components": spec["components"], "$ref": "#/components/schemas/PinCreate"}
            self.wrong += [e.message[:200] for e in Draft202012Validator(schema).iter_errors(body)]
            known = spec["components"]["schemas"]["PinCreate"]["properties"]
            self.wrong += [f"{name} is not described" for name in body if name not in known]
        source = body.get("media_source") or {}
        if body.get("board_id") not in {b["id"] for b in BOARDS}:
            return Said(404, {"code": 40, "message": "Board not found."})
        if source.get("source_type") == "video_id" and "cover_image_key_frame_time" not in source:
            return Said(400, {"code": 1, "message": "cover_image_url or cover_image_content_type"})
        number = str(813744226420795884 + len(self.pins))
        self.pins.append({**body, "id": number, "created_at": f"{self.now:%Y-%m-%dT%H:%M:%S}"})
        return Said(201, self.pins[-1])


@pytest.fixture
def world() -> Iterator[World]:
    made = World()
    yield made
    assert made.wrong == []


@pytest.fixture
def port(world: World) -> Iterator[Loopback]:
    with Loopback(world) as opened:
        yield opened


def network(port: Loopback) -> Pinterest:
    return Pinterest(Web("pinterest", {"INKOM_API_BASE_PINTEREST": port.address}))


def walk(world: World, port: Loopback, folder: Path, *texts: str, title: str = "A title", **more: Any) -> Walk:
    account = account_of("pinterest", "https://www.pinterest.com", "42", abilities={"boards": BOARDS})
    said = replace(content(*texts, **{"board": ("123",), **more}), title=title)
    return Walk(network(port), Session(account, OpenBox({"access_token": "good"})), said, folder, lambda: world.now)


async def test_a_picture_a_carousel_and_the_rest(world: World, port: Loopback, tmp_path: Path) -> None:
    one, two = picture(tmp_path, "red", "Red"), picture(tmp_path, "blue")
    done = await walk(world, port, tmp_path, "words", "more", media=(one,), link="https://a.example/x").all()
    await walk(world, port, tmp_path, "two", media=(one, two)).all()
    first, second = world.pins
    assert done[0].permalink == f"https://www.pinterest.com/pin/{first['id']}/"
    assert done[1].remote_id == first["id"]
    assert {k: first[k] for k in ("board_id", "title", "description", "alt_text", "link")} == {
        "board_id": "123",
        "title": "A title",
        "description": "words\n\nmore",
        "alt_text": "Red",
        "link": "https://a.example/x",
    }
    assert base64.b64decode(first["media_source"]["data"]) == (tmp_path / one.file.sha256).read_bytes()
    assert [i["content_type"] for i in second["media_source"]["items"]] == ["image/png", "image/png"]


async def test_a_film_goes_where_pinterest_says_without_the_token(world: World, port: Loopback, tmp_path: Path) -> None:
    film = kept(tmp_path, bytes(range(256)) * 900, "video/mp4", "film.mp4", seconds=9.0)
    going = walk(world, port, tmp_path, "look", media=(film,))
    assert isinstance(await going.upload(), Accepted)
    assert isinstance(await going.look_for_upload(), Accepted)
    assert isinstance(await going.look_for_upload(), Published)
    assert isinstance(await going.send(), Published)
    assert world.media["900"] == (tmp_path / film.file.sha256).read_bytes()
    assert world.pins[0]["media_source"]["media_id"] == "900"


async def test_a_lost_answer_is_looked_for(world: World, port: Loopback, tmp_path: Path) -> None:
    one = picture(tmp_path, "red", "Red")
    await walk(world, port, tmp_path, "words", media=(one,), board=("124",)).all()
    going = walk(world, port, tmp_path, "words", media=(one,))
    await going.until_send()
    assert isinstance(await going.look(), Absent), "the same on another board is another pin"
    sent = await going.send(keep=False)
    seen = await going.look()
    assert isinstance(sent, Published)
    assert isinstance(seen, Published)
    assert seen.remote_id == sent.remote_id
    going.taken = frozenset({sent.remote_id})
    assert isinstance(await going.look(), Absent)


async def test_a_board_that_is_gone(world: World, port: Loopback, tmp_path: Path) -> None:
    refused = await walk(world, port, tmp_path, "words", board=("999",)).send()
    assert isinstance(refused, Rejected)
    assert refused.detail == "Board not found."


async def test_numbers_and_deleting(world: World, port: Loopback, tmp_path: Path) -> None:
    going = walk(world, port, tmp_path, "words", media=(picture(tmp_path, "red"),))
    await going.all()
    old = replace(going.parts[0], remote_id="7", published_at=datetime.now(UTC) - timedelta(days=200))
    young = replace(going.parts[0], published_at=datetime.now(UTC) - timedelta(days=2), state=PartState.PUBLISHED)
    told = await network(port).metrics(going.session, [young, old])
    assert isinstance(told, dict)
    assert {m.name: m.value for m in told[young.remote_id]} == {"impressions": 40, "saves": 3}
    assert set(told) == {"", young.remote_id}
    assert isinstance(await network(port).delete(going.session, young), Absent)
    assert isinstance(await network(port).delete(going.session, young), Absent)


async def test_signing_in_reads_the_boards(world: World, port: Loopback) -> None:
    ask = SignInAsk(client_id="app", client_secret=Secret("secret"))
    begun = await network(port).begin(ask, REDIRECT)
    asked = {k: v[0] for k, v in parse_qs(urlsplit(begun.address).query).items()}
    assert asked["scope"] == "boards:read,pins:read,pins:write,user_accounts:read"
    assert "code_challenge" not in asked
    world.codes.add("c0de")
    told = await network(port).finish(begun, f"{REDIRECT}?code=c0de&state={asked['state']}")
    account = account_of("pinterest", told.server, told.remote_id, abilities=told.abilities)
    assert [c.label for c in options_of(network(port), account)[0].choices] == ["Ideas", "Work"]
    assert told.secrets["refresh_token"] == "refresh-1"
    assert told.expires_at is not None
    await network(port).check_app(ask, REDIRECT)
    with pytest.raises(SignInRefused, match="app_unknown"):
        await network(port).check_app(replace(ask, client_id="other"), REDIRECT)


async def test_a_sign_in_is_renewed_in_time_and_the_new_one_is_kept(world: World, port: Loopback) -> None:
    soon = datetime.now(UTC) + timedelta(days=9)
    held = {"access_token": "good", "refresh_token": "refresh-0", "client_id": "app", "client_secret": "secret"}
    account = account_of("pinterest", "https://www.pinterest.com", "42", expires_at=soon)
    session = Session(account, OpenBox(held))
    told = await network(port).check_account(session)
    assert isinstance(told, SignedIn)
    assert told.expires_at is not None
    assert told.expires_at > soon + REFRESH - timedelta(days=10)
    assert session.secrets.read()["refresh_token"] == "refresh-1"
