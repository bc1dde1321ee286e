"""The stand-in's answers and the adapter's requests against the published description, and the stand-in's own refusals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from inkom_desktop.domain.outcome import Absent, Published
from inkom_desktop.ports.network import SignInAsk
from tests.networks.mastodon import description
from tests.networks.mastodon.stage import Walk, connect, content, network, picture, session_of
from tests.networks.mastodon.standin import DAILY, Exchange, Standin

NOT_OF_THIS_API = ("/.well-known/nodeinfo", "/nodeinfo/2.0")


@pytest.fixture
def standin() -> Iterator[Standin]:
    with Standin() as running:
        yield running


async def everything(standin: Standin, folder: Path) -> list[Exchange]:
    """Make the adapter use all it knows, with refusals among it."""
    started = await network().begin(SignInAsk(server=standin.address), "http://127.0.0.1:9/callback")
    given = session_of(await network().finish(started, standin.approve(started.address, "alice")))
    media = (picture(folder, "red", "Red"), picture(folder, "blue", "Blue"))
    walk = Walk(given, content("one @bob https://example.com", "two", media=media), lambda: standin.now, folder)
    await walk.all()
    assert isinstance(await walk.look(1), Published)
    standin.processing = 1
    late = Walk(given, content("later", media=media[:1]), lambda: standin.now, folder)
    await late.upload(0, 0)
    await late.look_for_upload(0, 0)
    await late.look_for_upload(0, 0)
    await late.send()
    await Walk(given, content("x" * 501), lambda: standin.now).send()
    await network().check_account(given)
    await network().metrics(given, walk.parts)
    lost = Walk(given, content("never"), lambda: standin.now)
    lost.parts[0] = replace(lost.parts[0], sent_at=standin.now)
    assert isinstance(await lost.look(), Absent)
    await network().delete(given, walk.parts[1])
    await network().delete(given, walk.parts[1])
    given.secrets.secrets["access_token"] = "gone"  # type: ignore[attr-defined]
    await lost.send()
    return standin.seen


async def test_all_that_is_said_is_as_described(standin: Standin, tmp_path: Path) -> None:
    spec = description.load()
    seen = [e for e in await everything(standin, tmp_path) if e.path not in NOT_OF_THIS_API]
    asked = {(e.method, e.path.split("/")[3] if e.path.startswith("/api/") else e.path) for e in seen}
    assert len(asked) >= 8
    assert [b for e in seen for b in description.breaches(spec, e)] == []


async def test_the_description_notices_what_is_wrong(standin: Standin, tmp_path: Path) -> None:
    spec = description.load()
    seen = await everything(standin, tmp_path)
    post = next(e for e in seen if (e.method, e.path, e.status) == ("POST", "/api/v1/statuses", 200))
    for bad in (
        replace(post, path="/api/v1/posts"),
        replace(post, status=201),
        replace(post, query={"visbility": ["public"]}),
        replace(post, body={"media_ids": "1"}),
        replace(post, answer={k: v for k, v in post.answer.items() if k != "uri"}),
        replace(post, answer={**post.answer, "created_at": "yesterday"}),
    ):
        assert list(description.breaches(spec, bad)), bad


def test_it_refuses_what_a_real_one_refuses(standin: Standin) -> None:
    token = standin.token()
    ask = {"Authorization": f"Bearer {token}"}

    def post(path: str, **given: object) -> httpx.Response:
        return httpx.post(standin.address + path, headers=ask, **given)  # type: ignore[arg-type]

    soon = (standin.now + timedelta(minutes=5)).isoformat()
    later = (standin.now + timedelta(minutes=6)).isoformat()
    assert post("/api/v1/statuses", json={"status": "x", "scheduled_at": soon}).status_code == 422
    told = [post("/api/v1/statuses", json={"status": "x", "scheduled_at": later}).status_code for _ in range(DAILY + 1)]
    assert told == [200] * DAILY + [422]
    assert post("/api/v1/statuses", json={"status": " "}).status_code == 422
    assert post("/api/v1/statuses", json={"status": "x", "media_ids": ["7"]}).status_code == 422
    assert post("/api/v1/statuses", json={"status": "x", "in_reply_to_id": "7"}).status_code == 404
    assert post("/api/v2/media", files={"file": ("a.txt", b"words", "text/plain")}).status_code == 422
    assert post("/api/v1/apps", json={"client_name": "x", "redirect_uris": "nowhere"}).status_code == 422
    assert post("/api/v1/apps", json={"client_name": "x", "redirect_uris": "a:b", "scopes": "all"}).status_code == 422
    reading = standin.token(scopes="read")
    refused = httpx.post(f"{standin.address}/api/v1/statuses", headers={"Authorization": f"Bearer {reading}"}, json={})
    assert (refused.status_code, refused.json()) == (403, {"error": "This action is outside the authorized scopes"})


async def test_its_listing_pages_by_link(standin: Standin) -> None:
    given = await connect(standin.address, standin.token())
    for number in range(45):
        standin.write(str(number), app="By hand")
    read, address = [], f"{standin.address}/api/v1/accounts/{given.account.remote_id}/statuses?limit=20"
    async with httpx.AsyncClient() as web:
        while address:
            page = await web.get(address)
            read += [s["id"] for s in page.json()]
            address = str(page.links.get("next", {}).get("url", "")) if page.json() else ""
    assert read == [s["id"] for s in reversed(standin.statuses)]
    assert page.headers["x-ratelimit-reset"].startswith("2026-11-23T09:05")


async def test_a_code_is_good_once_for_its_own_sign_in_alone(standin: Standin) -> None:
    started = await network().begin(SignInAsk(server=standin.address), "http://127.0.0.1:9/callback")
    answer = standin.approve(started.address, "alice")
    kept = dict(started.kept)
    code = answer.split("code=")[1].split("&")[0]
    form = {k: kept[k] for k in ("client_id", "client_secret", "redirect_uri")} | {"grant_type": "authorization_code"}

    def exchange(**more: str) -> int:
        return httpx.post(f"{standin.address}/oauth/token", data={**form, "code": code, **more}).status_code

    standin.codes["again"] = dict(standin.codes[code])
    assert exchange(code_verifier="another") == 400
    assert exchange(code_verifier=kept["verifier"]) == 400  # The code was used up by the wrong try.
    code = "again"
    assert exchange(code_verifier=kept["verifier"]) == 200
    assert exchange(code_verifier=kept["verifier"]) == 400
    assert exchange(client_secret="wrong") == 401
