"""Answers that are lost between a real server and Inkom: never twice, and said as it is. The server is the judge."""

from __future__ import annotations

import httpx
import pytest

from tests.cli.conftest import Inkom
from tests.end_to_end.test_real_servers import connect
from tests.servers.bluesky import BlueskyServer
from tests.servers.faults import CutAfter, CutBefore, StoredThenStatus, unavailable
from tests.servers.snac import SnacServer


def steps(inkom: Inkom, draft: str) -> list[tuple[str, str]]:
    return [(a["step"], a["outcome"]) for a in inkom("ledger", draft, "--json").lines if a["kind"] == "attempt"]


@pytest.mark.parametrize("fault", [CutAfter(), CutBefore(), StoredThenStatus(500), unavailable(1)])
def test_bluesky_publishes_once_whatever_is_lost(
    inkom: Inkom,
    bluesky_server: BlueskyServer,
    fault_proxy,  # type: ignore[no-untyped-def]
    fault: object,
    request: pytest.FixtureRequest,
) -> None:
    number = request.node.callspec.indices["fault"]
    login = bluesky_server.create_account(f"lost{'abcd'[number]}")
    proxy = fault_proxy(bluesky_server.address)
    account = connect(inkom, "bluesky", proxy.address, login.app_password, login.handle)
    draft = inkom("draft", "new", "--text", "Only once.", "--account", account["id"], "--json").one["id"]
    inkom("schedule", draft, "--at", "now")
    proxy.on("POST", "com.atproto.repo.putRecord", fault)
    ran = inkom("publisher", "run", "--until-idle")
    assert ran.code == 0, ran.out + ran.err
    found = steps(inkom, draft)
    assert ("send", "unknown") in found, found
    assert inkom("ledger", draft, "--json").lines[0]["state"] == "published"
    listed = httpx.get(
        f"{bluesky_server.address}/xrpc/com.atproto.repo.listRecords",
        params={"repo": login.did, "collection": "app.bsky.feed.post"},
        timeout=30,
    ).json()["records"]
    assert [r["value"]["text"] for r in listed] == ["Only once."]
    assert proxy.left == 0


def test_a_server_that_ignores_keys_is_looked_at_and_not_sent_to_again(
    inkom: Inkom,
    snac_server: SnacServer,
    fault_proxy,  # type: ignore[no-untyped-def]
) -> None:
    proxy = fault_proxy(snac_server.address)
    account = connect(inkom, "mastodon", proxy.address, snac_server.token("bob"))
    text = "Stored, and its answer lost."
    draft = inkom("draft", "new", "--text", text, "--account", account["id"], "--json").one["id"]
    inkom("schedule", draft, "--at", "now")
    proxy.on("POST", "/api/v1/statuses", CutAfter())
    ran = inkom("publisher", "run", "--until-idle")
    assert ran.code == 0, ran.out + ran.err
    assert steps(inkom, draft) == [("send", "unknown"), ("look", "published")]
    sent = [s for s in proxy.seen if s.method == "POST" and s.path.endswith("/api/v1/statuses")]
    assert len(sent) == 1
