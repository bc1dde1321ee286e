"""A real WordPress publishes by itself: handed over, moved, taken back and verified by the command line."""

from __future__ import annotations

from typing import Any

import httpx

from tests.cli.conftest import Inkom
from tests.end_to_end.test_real_servers import connect
from tests.servers.snac import SnacServer
from tests.servers.wordpress import WordPressLogin, WordPressServer


def posts(server: WordPressServer, login: WordPressLogin) -> list[dict[str, Any]]:
    query = {"author": str(login.user_id), "status": "future,draft,publish", "context": "edit"}
    said = httpx.get(f"{server.api}/wp/v2/posts", params=query, auth=(server.user, server.app_password))
    return list(said.raise_for_status().json())


def stands(inkom: Inkom, draft: str) -> tuple[str, str]:
    row = inkom("ledger", draft, "--json").lines[0]
    return row["state"], row["reason"]


def test_left_with_the_site_moved_and_taken_back(inkom: Inkom, wordpress_server: WordPressServer) -> None:
    login = wordpress_server.create_user("left-there")
    account = connect(inkom, "wordpress", wordpress_server.address, login.app_password, login.user)
    draft = inkom("draft", "new", "--text", "By itself.", "--account", account["id"], "--json").one["id"]
    made = inkom("schedule", draft, "--at", "+40m", "--hand-off", "--json").one
    assert (made["state"], made["hand_off"]) == ("scheduled", "wished")
    inkom("publisher", "run", "--until-idle")
    assert stands(inkom, draft) == ("handed_off", "held_by_network")
    (held,) = posts(wordpress_server, login)
    assert held["status"] == "future"
    inkom("reschedule", draft, "--at", "+80m")
    inkom("publisher", "run", "--until-idle")
    (moved,) = posts(wordpress_server, login)
    assert (moved["id"], moved["status"]) == (held["id"], "future")
    assert moved["date_gmt"] > held["date_gmt"]
    out = inkom("unschedule", draft)
    assert "until then the network holds it" in out.out
    inkom("publisher", "run", "--until-idle")
    assert stands(inkom, draft) == ("cancelled", "unscheduled")
    assert [p["status"] for p in posts(wordpress_server, login)] == ["draft"]


def test_what_the_site_published_is_found(inkom: Inkom, wordpress_server: WordPressServer) -> None:
    login = wordpress_server.create_user("found-there")
    account = connect(inkom, "wordpress", wordpress_server.address, login.app_password, login.user)
    draft = inkom("draft", "new", "--text", "It went out.", "--account", account["id"], "--json").one["id"]
    made = inkom("schedule", draft, "--at", "+40m", "--hand-off", "--json").one
    inkom("publisher", "run", "--until-idle")
    (held,) = posts(wordpress_server, login)
    auth = (wordpress_server.user, wordpress_server.app_password)
    body = {"status": "publish", "date_gmt": "2024-05-01T10:00:00"}
    httpx.post(f"{wordpress_server.api}/wp/v2/posts/{held['id']}", json=body, auth=auth).raise_for_status()
    inkom("resolve", made["id"], "check-again")
    inkom("publisher", "run", "--until-idle")
    row = inkom("ledger", draft, "--json").lines[0]
    assert (row["state"], row["remote_ids"]) == ("published", [str(held["id"])])
    assert row["permalink"]
    assert [p["status"] for p in posts(wordpress_server, login)] == ["publish"]


def test_a_server_that_cannot_is_known_without_a_try(inkom: Inkom, snac_server: SnacServer) -> None:
    account = connect(inkom, "mastodon", snac_server.address, snac_server.token("bob"))
    draft = inkom("draft", "new", "--text", "Not there.", "--account", account["id"], "--json").one["id"]
    refused = inkom("schedule", draft, "--at", "+40m", "--hand-off")
    assert refused.code != 0
    assert "--hand-off" in refused.err
    assert inkom("queue", "--json").lines == []
