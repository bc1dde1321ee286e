"""Each real server is what it says it is, by plain httpx, so that an adapter's failure can be told from a server's."""

from __future__ import annotations

from datetime import UTC, datetime

import httpx
import pytest

from tests.servers.bluesky import BlueskyServer


def _session(server: BlueskyServer, name: str) -> tuple[str, dict[str, str]]:
    login = server.create_account(name)
    made = httpx.post(
        f"{server.address}/xrpc/com.atproto.server.createSession",
        json={"identifier": login.handle, "password": login.app_password},
    )
    assert made.status_code == 200
    assert made.json()["did"] == login.did
    return login.did, {"Authorization": f"Bearer {made.json()['accessJwt']}"}


def _bluesky_post(server: BlueskyServer, did: str, signed: dict[str, str], text: str) -> httpx.Response:
    record = {"$type": "app.bsky.feed.post", "text": text, "createdAt": datetime.now(UTC).isoformat()}
    return httpx.post(
        f"{server.address}/xrpc/com.atproto.repo.createRecord",
        json={"repo": did, "collection": "app.bsky.feed.post", "record": record},
        headers=signed,
    )


def test_bluesky_keeps_a_post_and_the_directory_knows_its_author(bluesky_server: BlueskyServer) -> None:
    did, signed = _session(bluesky_server, "keeper")
    posted = _bluesky_post(bluesky_server, did, signed, "a word that stays")
    assert posted.status_code == 200
    listed = httpx.get(
        f"{bluesky_server.address}/xrpc/com.atproto.repo.listRecords",
        params={"repo": did, "collection": "app.bsky.feed.post"},
    ).json()["records"]
    assert [(r["uri"], r["value"]["text"]) for r in listed] == [(posted.json()["uri"], "a word that stays")]
    document = httpx.get(f"{bluesky_server.plc_address}/{did}").json()
    assert document["alsoKnownAs"] == ["at://keeper.test"]


def test_bluesky_names_the_issuer_that_oauth_needs(bluesky_server: BlueskyServer) -> None:
    told = httpx.get(f"{bluesky_server.issuer}/.well-known/oauth-authorization-server").json()
    assert told["issuer"] == bluesky_server.issuer
    assert told["require_pushed_authorization_requests"] is True


def test_bluesky_goes_away_and_comes_back_with_what_it_knew(bluesky_server: BlueskyServer) -> None:
    did, signed = _session(bluesky_server, "returner")
    uri = _bluesky_post(bluesky_server, did, signed, "before the night").json()["uri"]
    bluesky_server.stop()
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{bluesky_server.address}/xrpc/_health")
    bluesky_server.start()
    found = httpx.get(
        f"{bluesky_server.address}/xrpc/com.atproto.repo.getRecord",
        params={"repo": did, "collection": "app.bsky.feed.post", "rkey": uri.rsplit("/", 1)[1]},
    )
    assert found.json()["value"]["text"] == "before the night"
    assert httpx.get(f"{bluesky_server.plc_address}/{did}").json()["id"] == did


def test_bluesky_can_be_paused(bluesky_server: BlueskyServer) -> None:
    bluesky_server.pause()
    try:
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(f"{bluesky_server.address}/xrpc/_health", timeout=0.3)
    finally:
        bluesky_server.resume()
    assert httpx.get(f"{bluesky_server.address}/xrpc/_health").json()["version"]
