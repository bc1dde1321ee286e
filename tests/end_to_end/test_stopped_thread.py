"""A thread that a real server stops half way: what is live is deleted when the person says so, and nothing is sent again."""

from __future__ import annotations

import httpx

from tests.cli.conftest import Inkom
from tests.end_to_end.test_lost_answers import steps
from tests.end_to_end.test_real_servers import connect
from tests.servers.bluesky import BlueskyServer
from tests.servers.faults import Answer, CutAfter, Pass

REFUSED = Answer(400, (("Content-Type", "application/json"),), b'{"error":"InvalidRequest","message":"Not this one."}')


def texts(server: BlueskyServer, did: str) -> list[str]:
    listed = httpx.get(
        f"{server.address}/xrpc/com.atproto.repo.listRecords",
        params={"repo": did, "collection": "app.bsky.feed.post"},
        timeout=30,
    )
    return sorted(r["value"]["text"] for r in listed.json()["records"])


def test_what_is_live_is_deleted(
    inkom: Inkom,
    bluesky_server: BlueskyServer,
    fault_proxy,  # type: ignore[no-untyped-def]
) -> None:
    login = bluesky_server.create_account("halfway")
    proxy = fault_proxy(bluesky_server.address)
    account = connect(inkom, "bluesky", proxy.address, login.app_password, login.handle)
    words = ("--text", "one", "--part", "two", "--part", "three")
    draft = inkom("draft", "new", *words, "--account", account["id"], "--json").one["id"]
    inkom("schedule", draft, "--at", "now")
    proxy.on("POST", "com.atproto.repo.putRecord", Pass(), Pass(), REFUSED)
    assert inkom("publisher", "run", "--until-idle").code == 3
    stopped = inkom("ledger", draft, "--json").lines[0]
    assert (stopped["state"], stopped["reason"], stopped["parts_live"]) == ("held", "thread_stopped", 2)
    assert texts(bluesky_server, login.did) == ["one", "two"]

    said = inkom("resolve", draft, "delete-live", "--json")
    assert (said.code, said.one["state"], said.one["reason"]) == (0, "waiting", "taking_down")
    refused = inkom("resolve", draft, "go-on")
    assert refused.code == 1
    assert "nothing more of it is sent" in refused.err
    # The answer to the first delete is lost: it is made again.
    proxy.on("POST", "com.atproto.repo.deleteRecord", CutAfter())
    ran = inkom("publisher", "run", "--until-idle")
    assert ran.code == 0, ran.out + ran.err
    ended = inkom("ledger", draft, "--json").lines[0]
    assert (ended["state"], ended["reason"], ended["parts_live"]) == ("cancelled", "taken_down", 0)
    assert texts(bluesky_server, login.did) == []
    assert [s for s in steps(inkom, draft) if s[0] == "delete"] == [
        ("delete", "unknown"),
        ("delete", "deleted"),
        ("delete", "deleted"),
    ]
    assert proxy.left == 0
