"""The main job on real servers, from the command line: connect, draft, schedule, publish, read back.

The judge is the server, asked by plain HTTP. The adapters' own suites stand in tests/networks.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from tests.cli.conftest import Inkom
from tests.servers.bluesky import BlueskyServer
from tests.servers.snac import SnacServer
from tests.servers.wordpress import WordPressServer


def connect(inkom: Inkom, network: str, server: str, secret: str, handle: str = "") -> dict[str, Any]:
    named = ("--handle", handle) if handle else ()
    ran = inkom("account", "add", network, "--server", server, *named, "--secret-stdin", "--json", stdin=secret + "\n")
    assert ran.code == 0, ran.err
    assert secret not in ran.out + ran.err
    return ran.one


def publish(inkom: Inkom, account: dict[str, Any], *content: object) -> dict[str, Any]:
    draft = inkom("draft", "new", *content, "--account", account["id"], "--json")
    assert draft.code == 0, draft.err
    scheduled = inkom("schedule", draft.one["id"], "--at", "now")
    assert scheduled.code == 0, scheduled.err
    ran = inkom("publisher", "run", "--until-idle")
    assert ran.code == 0, ran.out + ran.err
    pub = inkom("ledger", draft.one["id"], "--json").lines[0]
    assert pub["state"] == "published", pub
    assert pub["permalink"]
    return pub


def pictures(folder: Path) -> list[Path]:
    paths = [folder / "red.png", folder / "blue.jpg"]
    for path, colour in zip(paths, ("red", "blue"), strict=True):
        Image.new("RGB", (64, 48), colour).save(path)
    return paths


def secrets_on_disk(data: Path, *secrets: str) -> list[Path]:
    """Return the files below the data folder that hold a secret in plain text."""
    files = [f for f in data.rglob("*") if f.is_file()]
    return [f for f in files if any(s.encode() in f.read_bytes() for s in secrets)]


def test_bluesky(inkom: Inkom, data: Path, bluesky_server: BlueskyServer, tmp_path: Path) -> None:
    login, friend = bluesky_server.create_account("walker"), bluesky_server.create_account("companion")
    account = connect(inkom, "bluesky", bluesky_server.address, login.app_password, login.handle)
    assert account["state"] == "healthy"
    one, two = pictures(tmp_path)
    text = f"✨ hi @{friend.handle} see https://inkom.invalid/a #walk"
    pub = publish(inkom, account, "--text", text, "--media", one, "--alt", "red", "--media", two, "--alt", "blue")
    thread = publish(inkom, account, "--text", "one", "--part", "two", "--part", "three")
    records = httpx.get(
        f"{bluesky_server.address}/xrpc/com.atproto.repo.listRecords",
        params={"repo": login.did, "collection": "app.bsky.feed.post"},
        timeout=30,
    ).json()["records"]
    by_uri = {r["uri"]: r["value"] for r in records}
    assert len(by_uri) == 4
    post = by_uri[pub["remote_ids"][0]]
    assert post["text"] == text
    assert [i["alt"] for i in post["embed"]["images"]] == ["red", "blue"]
    kinds = {f["features"][0]["$type"].rsplit("#")[-1]: f["features"][0] for f in post["facets"]}
    assert kinds["mention"]["did"] == friend.did
    assert kinds["link"]["uri"] == "https://inkom.invalid/a"
    assert kinds["tag"]["tag"] == "walk"
    parts = [by_uri[uri] for uri in thread["remote_ids"]]
    assert [p["text"] for p in parts] == ["one", "two", "three"]
    assert [p["reply"]["parent"]["uri"] for p in parts[1:]] == thread["remote_ids"][:2]
    assert {p["reply"]["root"]["uri"] for p in parts[1:]} == {thread["remote_ids"][0]}
    assert secrets_on_disk(data, login.app_password) == []


def test_snac(inkom: Inkom, data: Path, snac_server: SnacServer, tmp_path: Path) -> None:
    token = snac_server.token("alice")
    account = connect(inkom, "mastodon", snac_server.address, token)
    one, two = pictures(tmp_path)
    text = "Hello @bob, see https://inkom.invalid/a #walk"
    pub = publish(inkom, account, "--text", text, "--media", one, "--alt", "red", "--media", two, "--alt", "blue")
    thread = publish(inkom, account, "--text", "uno", "--part", "due", "--part", "tre")
    authorised = {"Authorization": f"Bearer {token}", "Connection": "close"}

    def status(remote_id: str) -> dict[str, Any]:
        return httpx.get(f"{snac_server.address}/api/v1/statuses/{remote_id}", headers=authorised, timeout=30).json()  # type: ignore[no-any-return]

    post = status(pub["remote_ids"][0])
    assert "see" in re.sub("<[^>]+>", "", post["content"])
    assert {m["description"] for m in post["media_attachments"]} == {"red", "blue"}
    assert httpx.get(pub["permalink"], headers={"Connection": "close"}, timeout=30).status_code == 200
    parts = [status(i) for i in thread["remote_ids"]]
    assert [re.sub("<[^>]+>", "", p["content"]).strip() for p in parts] == ["uno", "due", "tre"]
    assert [p["in_reply_to_id"] for p in parts[1:]] == thread["remote_ids"][:2]
    assert secrets_on_disk(data, token) == []


def test_wordpress(inkom: Inkom, data: Path, wordpress_server: WordPressServer, tmp_path: Path) -> None:
    account = connect(
        inkom, "wordpress", wordpress_server.address, wordpress_server.app_password, wordpress_server.user
    )
    one, two = pictures(tmp_path)
    text = "A walk on Friday.\n\nSee https://inkom.invalid/a & <more> #walk"
    pub = publish(inkom, account, "--title", "The walk", "--text", text, "--media", one, "--alt", "red", "--media", two)
    answer = httpx.get(f"{wordpress_server.api}/wp/v2/posts/{pub['remote_ids'][0]}", timeout=30)
    assert answer.status_code == 200
    post = answer.json()
    assert (post["status"], post["title"]["rendered"]) == ("publish", "The walk")
    assert 'href="https://inkom.invalid/a"' in post["content"]["rendered"]
    assert "&lt;more&gt;" in post["content"]["rendered"]
    assert 'alt="red"' in post["content"]["rendered"]
    assert httpx.get(pub["permalink"], timeout=30).status_code == 200
    assert secrets_on_disk(data, wordpress_server.app_password) == []


def test_a_wrong_password_is_a_sentence(
    inkom: Inkom, bluesky_server: BlueskyServer, snac_server: SnacServer, wordpress_server: WordPressServer
) -> None:
    login = bluesky_server.create_account("stranger")
    for network, server, handle in (
        ("bluesky", bluesky_server.address, login.handle),
        ("mastodon", snac_server.address, ""),
        ("wordpress", wordpress_server.address, wordpress_server.user),
    ):
        ran = inkom(
            "account", "add", network, "--server", server, "--handle", handle, "--secret-stdin", stdin="wrong-secret"
        )
        assert ran.code == 1, (network, ran.err)
        assert "did not accept" in ran.err
        assert "wrong-secret" not in ran.err


def test_the_wrong_kind_of_server_is_a_sentence(
    inkom: Inkom, snac_server: SnacServer, wordpress_server: WordPressServer
) -> None:
    for network, server in (
        ("mastodon", wordpress_server.address),
        ("wordpress", snac_server.address),
        ("bluesky", snac_server.address),
    ):
        ran = inkom("account", "add", network, "--server", server, "--handle", "alice", "--secret-stdin", stdin="x")
        assert ran.code == 1
        assert "is no" in ran.err, (network, ran.err)


@pytest.mark.parametrize("address", ["http://127.0.0.1:9", "https://does-not-exist.invalid"])
def test_an_unreachable_server_is_a_sentence(inkom: Inkom, address: str) -> None:
    ran = inkom("account", "add", "mastodon", "--server", address, "--secret-stdin", stdin="x")
    assert ran.code == 1
    assert "cannot be reached" in ran.err or "There is no server" in ran.err


def test_a_revoked_sign_in_blocks_and_a_reconnect_goes_on(inkom: Inkom, wordpress_server: WordPressServer) -> None:
    person = wordpress_server.create_user("rover")
    account = connect(inkom, "wordpress", wordpress_server.address, person.app_password, person.user)
    draft = inkom("draft", "new", "--text", "waits", "--account", account["id"], "--json").one["id"]
    wordpress_server.revoke(person)
    inkom("schedule", draft, "--at", "now")
    assert inkom("publisher", "run", "--until-idle").code == 3
    (pub,) = inkom("queue", "--json").lines
    assert (pub["state"], pub["reason"]) == ("blocked", "sign_in")
    assert inkom("account", "list", "--json").one["state"] == "sign_in_needed"
    fresh, _ = wordpress_server.create_app_password(person.user_id)
    again = connect(inkom, "wordpress", wordpress_server.address, fresh, person.user)
    assert again["id"] == account["id"]
    assert inkom("publisher", "run", "--until-idle").code == 0
    assert inkom("ledger", draft, "--json").lines[0]["state"] == "published"
