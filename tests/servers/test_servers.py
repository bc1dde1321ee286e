"""Each real server is what it says it is, by plain httpx, so that an adapter's failure can be told from a server's."""

from __future__ import annotations

import base64
import socket
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from tests.servers.bluesky import BlueskyServer
from tests.servers.process import ServerFailed, ServerProcess, free_ports
from tests.servers.snac import SnacServer
from tests.servers.wordpress import WordPressServer


def _session(server: BlueskyServer, name: str) -> tuple[str, dict[str, str]]:
    login = server.create_account(name)
    made = httpx.post(
        f"{server.address}/xrpc/com.atproto.server.createSession",
        json={"identifier": login.handle, "password": login.app_password},
        timeout=30,
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
        timeout=30,
    )


def test_bluesky_keeps_a_post_and_the_directory_knows_its_author(bluesky_server: BlueskyServer) -> None:
    did, signed = _session(bluesky_server, "keeper")
    posted = _bluesky_post(bluesky_server, did, signed, "a word that stays")
    assert posted.status_code == 200
    listed = httpx.get(
        f"{bluesky_server.address}/xrpc/com.atproto.repo.listRecords",
        params={"repo": did, "collection": "app.bsky.feed.post"},
        timeout=30,
    ).json()["records"]
    assert [(r["uri"], r["value"]["text"]) for r in listed] == [(posted.json()["uri"], "a word that stays")]
    document = httpx.get(f"{bluesky_server.plc_address}/{did}", timeout=30).json()
    assert document["alsoKnownAs"] == ["at://keeper.test"]


def test_bluesky_names_the_issuer_that_oauth_needs(bluesky_server: BlueskyServer) -> None:
    told = httpx.get(f"{bluesky_server.issuer}/.well-known/oauth-authorization-server", timeout=30).json()
    assert told["issuer"] == bluesky_server.issuer
    assert told["require_pushed_authorization_requests"] is True


def test_bluesky_goes_away_and_comes_back_with_what_it_knew(bluesky_server: BlueskyServer) -> None:
    did, signed = _session(bluesky_server, "returner")
    uri = _bluesky_post(bluesky_server, did, signed, "before the night").json()["uri"]
    bluesky_server.stop()
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{bluesky_server.address}/xrpc/_health", timeout=30)
    bluesky_server.start()
    found = httpx.get(
        f"{bluesky_server.address}/xrpc/com.atproto.repo.getRecord",
        params={"repo": did, "collection": "app.bsky.feed.post", "rkey": uri.rsplit("/", 1)[1]},
        timeout=30,
    )
    assert found.json()["value"]["text"] == "before the night"
    assert httpx.get(f"{bluesky_server.plc_address}/{did}", timeout=30).json()["id"] == did


def test_bluesky_can_be_paused(bluesky_server: BlueskyServer) -> None:
    bluesky_server.pause()
    try:
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(f"{bluesky_server.address}/xrpc/_health", timeout=0.3)
    finally:
        bluesky_server.resume()
    assert httpx.get(f"{bluesky_server.address}/xrpc/_health", timeout=30).json()["version"]


def _snac(server: SnacServer, token: str) -> httpx.Client:
    # snac drops idle kept-alive connections, so every request gets its own.
    return httpx.Client(
        base_url=server.address, headers={"Authorization": f"Bearer {token}", "Connection": "close"}, timeout=15
    )


def test_snac_keeps_a_post_of_a_person_who_signed_in(snac_server: SnacServer) -> None:
    with _snac(snac_server, snac_server.token("alice")) as web:
        me = web.get("/api/v1/accounts/verify_credentials").json()
        assert me["username"] == "alice"
        posted = web.post("/api/v1/statuses", data={"status": "a word that stays"}).json()
        found = web.get(f"/api/v1/statuses/{posted['id']}").json()
        assert "a word that stays" in found["content"]


def test_snac_tells_its_two_people_apart(snac_server: SnacServer) -> None:
    assert snac_server.users == ("alice", "bob")
    with _snac(snac_server, snac_server.token("bob")) as web:
        assert web.get("/api/v1/accounts/verify_credentials").json()["username"] == "bob"


def test_snac_answers_a_wrong_token_with_401_and_no_words(snac_server: SnacServer) -> None:
    with _snac(snac_server, "0" * 32) as web:
        answer = web.post("/api/v1/statuses", data={"status": "never"})
    assert (answer.status_code, answer.content) == (401, b"")


def test_snac_goes_away_and_comes_back_with_what_it_knew(snac_server: SnacServer) -> None:
    token = snac_server.token("alice")
    with _snac(snac_server, token) as web:
        posted = web.post("/api/v1/statuses", data={"status": "before the night"}).json()
    snac_server.stop()
    with _snac(snac_server, token) as web, pytest.raises(httpx.ConnectError):
        web.get("/")
    snac_server.start()
    with _snac(snac_server, token) as web:
        assert "before the night" in web.get(f"/api/v1/statuses/{posted['id']}").json()["content"]


def _wordpress(server: WordPressServer, user: str, password: str) -> httpx.Client:
    return httpx.Client(base_url=f"{server.api}/wp/v2", auth=(user, password), timeout=30)


def test_wordpress_keeps_a_post_and_shows_it_to_anybody(wordpress_server: WordPressServer) -> None:
    with _wordpress(wordpress_server, wordpress_server.user, wordpress_server.app_password) as web:
        posted = web.post("/posts", json={"title": "Stays", "content": "a word that stays", "status": "publish"})
    assert posted.status_code == 201
    page = httpx.get(posted.json()["link"], timeout=30)
    assert page.status_code == 200
    assert "a word that stays" in page.text


def test_wordpress_serves_the_bytes_it_was_given(wordpress_server: WordPressServer) -> None:
    picture = base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    )
    with _wordpress(wordpress_server, wordpress_server.user, wordpress_server.app_password) as web:
        given = web.post(
            "/media",
            content=picture,
            headers={"Content-Type": "image/png", "Content-Disposition": 'attachment; filename="dot.png"'},
        )
    assert given.status_code == 201
    assert httpx.get(given.json()["source_url"], timeout=30).content == picture


def test_wordpress_lets_an_author_publish_and_a_subscriber_not(wordpress_server: WordPressServer) -> None:
    author = wordpress_server.create_user("pen", "author")
    reader = wordpress_server.create_user("reader", "subscriber")
    post = {"title": "Mine", "content": "own words", "status": "publish"}
    with _wordpress(wordpress_server, author.user, author.app_password) as web:
        assert web.post("/posts", json=post).status_code == 201
    with _wordpress(wordpress_server, reader.user, reader.app_password) as web:
        refused = web.post("/posts", json=post)
    assert (refused.status_code, refused.json()["code"]) == (403, "rest_cannot_create")


def test_wordpress_knows_a_revoked_password_no_more(wordpress_server: WordPressServer) -> None:
    author = wordpress_server.create_user("leaver")
    with _wordpress(wordpress_server, author.user, author.app_password) as web:
        assert web.get("/users/me").status_code == 200
        wordpress_server.revoke(author)
        assert web.get("/users/me").status_code == 401


def test_wordpress_goes_away_and_comes_back_with_what_it_knew(wordpress_server: WordPressServer) -> None:
    with _wordpress(wordpress_server, wordpress_server.user, wordpress_server.app_password) as web:
        link = web.post("/posts", json={"title": "Night", "content": "before the night", "status": "publish"}).json()
        wordpress_server.stop()
        with pytest.raises(httpx.ConnectError):
            web.get("/posts")
        wordpress_server.start()
        assert web.get(f"/posts/{link['id']}").json()["title"]["rendered"] == "Night"


def test_a_server_dies_with_the_tests_even_when_they_are_killed(tmp_path: Path) -> None:
    """No orphan: the process group of the server is gone soon after its starter was killed with SIGKILL."""
    [port] = free_ports(1)
    script = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from tests.servers.process import ServerProcess\n"
        f"command = [sys.executable, '-m', 'http.server', '{port}', '--bind', '127.0.0.1']\n"
        f"server = ServerProcess('files', command, Path({str(tmp_path / 'log')!r}), port={port})\n"
        "server.start()\n"
        "server.pause()\n"
        "print('up', flush=True)\n"
        "time.sleep(60)\n"
    )
    root = Path(__file__).parents[2]
    with subprocess.Popen([sys.executable, "-c", script], cwd=root, stdout=subprocess.PIPE) as starter:
        assert starter.stdout is not None
        assert starter.stdout.readline() == b"up\n"
        starter.kill()
    limit = time.monotonic() + 10
    while time.monotonic() < limit:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return
        time.sleep(0.02)
    pytest.fail("the server outlived the process that started it")


def test_a_server_that_does_not_start_shows_the_end_of_its_log(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import sys; sys.exit('no room left for the index')"]
    broken = ServerProcess("broken", command, tmp_path / "log", port=free_ports(1)[0])
    with pytest.raises(ServerFailed, match="no room left for the index"):
        broken.start()
    broken.stop()
