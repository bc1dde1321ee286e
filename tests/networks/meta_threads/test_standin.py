"""The adapter against a strict stand-in on loopback, which refuses unknown fields, missing steps and spent codes."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.options import Poll
from inkom_desktop.domain.outcome import Absent, Published, Rejected, Throttled, Unclear, Unknown
from inkom_desktop.networks.meta_threads.adapter import MetaThreads
from inkom_desktop.ports.network import Session, SignedIn, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from tests.networks.contract import OpenBox, account_of, said
from tests.networks.loopback import Asked, Loopback, Said
from tests.networks.walk import Walk, content

APP = ("998877", "threads-app-secret-012345")
REDIRECT = "https://localhost:8726/callback"
ME = "42"
FIELDS = {"media_type", "text", "reply_to_id", "reply_control", "topic_tag", "poll_attachment"}


def no(code: int, message: str, subcode: int = 0, status: int = 400) -> Said:
    return Said(
        status, {"error": {"message": message, "type": "OAuthException", "code": code, "error_subcode": subcode}}
    )


@dataclass
class ThreadsStandin:
    """Written from developers.facebook.com/docs/threads. `slow` is how often a container is not ready yet."""

    slow: int = 0
    unseen: int = 0
    tokens: dict[str, str] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    containers: dict[str, dict[str, str]] = field(default_factory=dict)
    posts: list[dict[str, str]] = field(default_factory=list)
    renewed: int = 0
    _serial: int = 100

    def token(self, kind: str = "long") -> str:
        made = "THAA" + secrets.token_hex(30)
        self.tokens[made] = kind
        return made

    def approve(self, address: str) -> str:
        asked = {k: v[0] for k, v in parse_qs(urlsplit(address).query).items()}
        assert urlsplit(address).path == "/oauth/authorize"
        assert (asked["client_id"], asked["redirect_uri"], asked["response_type"]) == (APP[0], REDIRECT, "code")
        assert "threads_basic" in asked["scope"].split(",")
        code = secrets.token_hex(40)
        self.codes[code] = asked["redirect_uri"]
        return f"{REDIRECT}?{urlencode({'code': code, 'state': asked['state']})}#_"

    def answer(self, asked: Asked) -> Said:
        query = {k: v[0] for k, v in parse_qs(asked.query).items()}
        form = asked.form() if asked.method == "POST" else {}
        match asked.method, asked.path:
            case "POST", "/oauth/access_token":
                if (form["client_id"], form["client_secret"]) != APP:
                    return Said(
                        400, {"error_type": "OAuthException", "code": 400, "error_message": "Invalid client_id"}
                    )
                if self.codes.pop(form["code"], None) != form["redirect_uri"]:
                    words = "Invalid verification code: it has been used"
                    return Said(400, {"error_type": "OAuthException", "code": 400, "error_message": words})
                return Said(200, {"access_token": self.token("short"), "user_id": int(ME)})
            case "GET", "/access_token":
                if self.tokens.get(query["access_token"]) != "short" or query["client_secret"] != APP[1]:
                    return no(190, "Error validating access token")
                return Said(200, {"access_token": self.token(), "token_type": "bearer", "expires_in": 5183944})
            case "GET", "/refresh_access_token":
                if self.tokens.pop(query["access_token"], "") != "long":
                    return no(190, "Error validating access token")
                self.renewed += 1
                return Said(200, {"access_token": self.token(), "token_type": "bearer", "expires_in": 5183944})
        if self.tokens.get(asked.headers.get("authorization", "").removeprefix("Bearer ")) != "long":
            return no(190, "Error validating access token: Session has expired", 463, 401)
        version, _, path = asked.path.strip("/").partition("/")
        assert version == "v1.0"
        return self._act(asked.method, path.split("/"), query, form)

    def _act(self, method: str, path: list[str], query: dict[str, str], form: dict[str, str]) -> Said:
        self._serial += 1
        number = str(self._serial)
        match method, path:
            case "GET", ["me"]:
                return Said(200, {"id": ME, "username": "ada", "name": "Ada"})
            case "POST", [user, "threads"] if user == ME:
                if strange := set(form) - FIELDS:
                    return no(100, f"Invalid parameter: {strange}")
                if form["media_type"] != "TEXT" or len(form["text"]) > 500:
                    return no(100, "Param text must be at most 500 characters long.")
                if form.get("reply_to_id", "") not in ("", *(p["id"] for p in self.posts)):
                    return no(100, "The post to reply to does not exist", 33)
                self.containers[number] = {**form, "status": "FINISHED"}
                return Said(200, {"id": number})
            case "POST", [user, "threads_publish"] if user == ME:
                made = self.containers.get(form["creation_id"])
                if made is None or self.unseen:
                    self.unseen -= 1
                    return no(24, "The requested resource does not exist: Media Not Found", 4279009)
                if made["status"] != "FINISHED":
                    return no(100, "The container has been published already")
                made["status"] = "PUBLISHED"
                self.posts.append({**made, "id": number})
                return Said(200, {"id": number})
            case "GET", [user, ("threads" | "replies") as kind] if user == ME:
                wanted = [p for p in self.posts if ("reply_to_id" in p) == (kind == "replies")]
                items = [{"id": p["id"], "text": p["text"], "timestamp": "2026-11-23T09:00:00+0000"} for p in wanted]
                return Said(200, {"data": items})
            case "GET", [_, "threads_insights"]:
                return Said(200, {"data": [{"name": "followers_count", "total_value": {"value": 9}}]})
            case "GET", [_, "insights"]:
                return Said(200, {"data": [{"name": "views", "values": [{"value": 7}]}, {"name": "x", "values": []}]})
            case "GET", [node] if node in self.containers:
                self.slow -= 1
                status = "IN_PROGRESS" if self.slow >= 0 else self.containers[node]["status"]
                return Said(200, {"id": node, "status": status})
            case "GET", [node] if any(p["id"] == node for p in self.posts):
                return Said(200, {"id": node, "permalink": f"https://www.threads.net/@ada/post/C{node}"})
            case "DELETE", [node] if any(p["id"] == node for p in self.posts):
                self.posts = [p for p in self.posts if p["id"] != node]
                return Said(200, {"success": True, "deleted_id": node})
        return no(100, "Unsupported request. Object does not exist", 33)


@dataclass
class Stage:
    world: ThreadsStandin
    port: Loopback

    def network(self) -> MetaThreads:
        return MetaThreads(Web("meta_threads", {"INKOM_API_BASE_META_THREADS": self.port.address}))

    def session(self, **more: str) -> Session:
        return Session(
            account_of("meta_threads", "https://www.threads.net", ME),
            OpenBox({"access_token": self.world.token(), **more}),
        )

    def walk(self, *texts: str, **more: Any) -> Walk:
        return Walk(self.network(), self.session(), content(*texts, **more), Path())


@pytest.fixture
def stage() -> Iterator[Stage]:
    world = ThreadsStandin()
    with Loopback(world) as port:
        yield Stage(world, port)


async def test_a_profile_is_connected_and_a_code_is_spent(stage: Stage) -> None:
    network = stage.network()
    started = await network.begin(SignInAsk(client_id=APP[0], client_secret=Secret(APP[1])), REDIRECT)
    came_back = stage.world.approve(started.address)
    done = await network.finish(started, came_back)
    assert (done.remote_id, done.handle) == (ME, "ada")
    assert stage.world.tokens[done.secrets["access_token"]] == "long"
    assert done.expires_at is not None
    assert timedelta(days=59) < done.expires_at - datetime.now(UTC) < timedelta(days=61)
    with pytest.raises(SignInRefused):
        await network.finish(started, came_back)


async def test_a_thread_with_a_topic_a_poll_and_a_comment(stage: Stage) -> None:
    walk = stage.walk(
        "one", "two", comment="three", topic_tag="#Consulting", reply_control="followers_only", poll=Poll(("A", "B"))
    )
    done = await walk.all()
    first, second, third = stage.world.posts
    assert (first["topic_tag"], first["reply_control"]) == ("Consulting", "followers_only")
    assert first["poll_attachment"] == '{"option_a": "A", "option_b": "B"}'
    assert (second["reply_to_id"], third["reply_to_id"]) == (first["id"], second["id"])
    assert "topic_tag" not in second
    assert done[0].permalink == f"https://www.threads.net/@ada/post/C{first['id']}"


async def test_a_container_that_is_not_ready_waits(stage: Stage) -> None:
    walk = stage.walk("slow")
    await walk.until_send()
    stage.world.slow = 1
    assert isinstance(await walk.send(), Throttled)
    stage.world.unseen = 1
    assert isinstance(await walk.send(), Throttled)
    assert stage.world.posts == []
    assert isinstance(await walk.send(), Published)


async def test_a_lost_answer_is_asked_of_the_container(stage: Stage) -> None:
    walk = stage.walk("lost")
    await walk.until_send()
    assert isinstance(await walk.look(), Absent)
    await walk.send(keep=False)
    seen = await walk.look()
    assert isinstance(seen, Published)
    assert seen.remote_id == stage.world.posts[0]["id"]
    assert isinstance(await walk.send(keep=False), Unknown), "a container is published once"
    assert len(stage.world.posts) == 1
    stage.world.posts.append({**stage.world.posts[0], "id": "9"})
    assert isinstance(await walk.look(), Unclear)


async def test_an_expired_container_is_never_published(stage: Stage) -> None:
    walk = stage.walk("old")
    await walk.until_send()
    next(iter(stage.world.containers.values()))["status"] = "EXPIRED"
    assert isinstance(await walk.send(), Rejected)
    assert isinstance(await walk.look(), Absent)
    assert stage.world.posts == []


async def test_a_token_is_renewed_when_it_is_a_week_old_and_not_before(stage: Stage) -> None:
    network, now = stage.network(), datetime.now(UTC)
    young = stage.session(made_at=(now - timedelta(days=6)).isoformat())
    old = stage.session(made_at=(now - timedelta(days=8)).isoformat())
    before = old.secrets.read()["access_token"]
    assert isinstance(await network.check_account(young), SignedIn)
    assert stage.world.renewed == 0
    checked = await network.check_account(old)
    assert isinstance(checked, SignedIn)
    assert stage.world.renewed == 1
    assert before != old.secrets.read()["access_token"]
    assert checked.expires_at is not None
    assert checked.expires_at - now > timedelta(days=59)


async def test_numbers_and_deleting(stage: Stage) -> None:
    network, walk = stage.network(), stage.walk("count")
    await walk.all()
    told = await network.metrics(walk.session, walk.parts)
    assert isinstance(told, dict)
    names = {key: {m.name: m.value for m in metrics} for key, metrics in told.items()}
    assert names == {"": {"followers": 9}, walk.parts[0].remote_id: {"impressions": 7}}
    assert isinstance(await network.delete(walk.session, walk.parts[0]), Absent)
    assert isinstance(await network.delete(walk.session, walk.parts[0]), Absent)
    assert stage.world.posts == []


def test_the_stricter_way_of_counting_warns(stage: Stage) -> None:
    found = stage.network().check(said("🦉" * 200), None)
    assert found.errors == ()
    assert [p.code for p in found.problems] == ["too_long"]
