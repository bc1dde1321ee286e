"""What has happened on a real server and on the disk since a post was scheduled is found by a rehearsal."""

from __future__ import annotations

from pathlib import Path

import httpx

from tests.cli.conftest import Inkom
from tests.end_to_end.test_real_servers import connect, pictures
from tests.servers.wordpress import WordPressServer


def articles(server: WordPressServer, author: int) -> list[str]:
    found = httpx.get(f"{server.api}/wp/v2/posts", params={"author": author}, timeout=30)
    return [p["title"]["rendered"] for p in found.json()]


def test_a_revoked_password_and_a_changed_picture(
    inkom: Inkom, data: Path, wordpress_server: WordPressServer, tmp_path: Path
) -> None:
    login = wordpress_server.create_user("rehearser")
    account = connect(inkom, "wordpress", wordpress_server.address, login.app_password, login.user)
    one, _ = pictures(tmp_path)
    words = ("--title", "Tomorrow", "--text", "An article.", "--media", one, "--alt", "red")
    draft = inkom("draft", "new", *words, "--account", account["id"], "--json").one["id"]
    pub = inkom("schedule", draft, "--at", "+5h", "--json").one
    well = inkom("rehearse", "--json")
    assert (well.code, well.one["posts"]) == (0, 1), well.out

    wordpress_server.revoke(login)
    (kept,) = (f for f in (data / "media").rglob("*") if f.is_file())
    kept.chmod(0o600)
    kept.write_bytes(kept.read_bytes() + b"!")
    ran = inkom("rehearse", "--json")
    assert ran.code == 3
    found = {line["cause"]: line for line in ran.lines if line["kind"] == "finding"}
    assert set(found) == {"sign_in", "media"}
    for finding in found.values():
        (post,) = finding["posts"]
        assert (post["publication"], post["account"], post["due_at"]) == (pub["id"], account["id"], pub["due_at"])
        assert finding["message"]
        assert finding["todo"]
    assert inkom("account", "list", "--json").one["state"] == "sign_in_needed"
    assert login.app_password not in ran.out + ran.err
    assert articles(wordpress_server, login.user_id) == []


def test_a_server_that_is_away(inkom: Inkom, wordpress_server: WordPressServer) -> None:
    login = wordpress_server.create_user("waiter")
    account = connect(inkom, "wordpress", wordpress_server.address, login.app_password, login.user)
    draft = inkom("draft", "new", "--title", "T", "--text", "x", "--account", account["id"], "--json").one["id"]
    inkom("schedule", draft, "--at", "+5h")
    wordpress_server.stop()
    try:
        ran = inkom("rehearse", "--json")
    finally:
        wordpress_server.start()
    assert (ran.code, ran.lines[0]["cause"], ran.lines[-1]["offline"]) == (3, "offline", True)
    assert inkom("rehearse").code == 0
