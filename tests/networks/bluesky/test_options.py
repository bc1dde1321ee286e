"""Options of a post: in every part's record, and the gates beside the first one."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
import respx

from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.options import OptionValue
from inkom_desktop.domain.outcome import Outcome, Published, Rejected, Unreachable
from inkom_desktop.networks.bluesky.options import fields_of, gates_of
from inkom_desktop.ports.network import Session
from tests.networks.bluesky import stage

HOST = "https://pds.example"
PUT = f"{HOST}/xrpc/com.atproto.repo.putRecord"
POST, GATE, QUOTES = "app.bsky.feed.post", "app.bsky.feed.threadgate", "app.bsky.feed.postgate"
ROOT = "at://did:plc:x/app.bsky.feed.post/3k"


def chosen(**options: OptionValue) -> Content:
    return Content("", stage.words("one"), options=options)


def test_fields_of_a_record() -> None:
    assert fields_of(chosen()) == {}
    made = fields_of(chosen(languages=("en", "pt"), content_warning="nudity", tags=("#coffee", "huila")))
    labels = {"$type": "com.atproto.label.defs#selfLabels", "values": [{"val": "nudity"}]}
    assert made == {"langs": ["en", "pt"], "labels": labels, "tags": ["coffee", "huila"]}


@pytest.mark.parametrize(
    ("who", "rules"),
    [
        ("nobody", []),
        ("mentioned", ["mentionRule"]),
        ("known", ["mentionRule", "followingRule", "followerRule"]),
    ],
)
def test_a_gate_names_those_who_may_answer(who: str, rules: list[str]) -> None:
    (gate,) = gates_of(chosen(replies=who), ROOT, "now").values()
    assert gate == {"$type": GATE, "post": ROOT, "allow": [{"$type": f"{GATE}#{r}"} for r in rules], "createdAt": "now"}


def test_an_open_thread_has_no_gates() -> None:
    assert gates_of(chosen(replies="everybody", quotes=True), ROOT, "now") == {}
    assert list(gates_of(chosen(quotes=False), ROOT, "now")) == [QUOTES]


async def sent(*answers: httpx.Response, parts: int = 1) -> tuple[Outcome, list[dict[str, Any]]]:
    """Send a closed post against these answers; what was put, in order."""
    put: list[dict[str, Any]] = []

    def say(request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        put.append(body)
        if len(put) <= len(answers):
            return answers[len(put) - 1]
        uri = f"at://{body['repo']}/{body['collection']}/{body['rkey']}"
        return httpx.Response(200, json={"uri": uri, "cid": "bafyreiaaaa"})

    box = stage.Box({"access_token": "a", "refresh_token": "r", "app_password": "p"})
    made = stage.Post(Session(stage.account(HOST), box), stage.words(*["hello"] * parts), options={"replies": "nobody"})
    network = stage.adapter()
    outcome: Outcome | None = None
    with respx.mock:
        respx.post(PUT).mock(side_effect=say)
        for part in range(parts):
            await made.until_send(network, part)
            outcome = await made.send(network, part)
    assert outcome is not None
    return outcome, put


async def test_the_gate_is_there_before_the_post_and_once_more_after_it() -> None:
    outcome, put = await sent(parts=2)
    assert isinstance(outcome, Published)
    assert [p["collection"] for p in put] == [GATE, POST, GATE, POST]
    assert put[0]["rkey"] == put[1]["rkey"] == put[2]["rkey"] != put[3]["rkey"]
    assert put[0]["record"]["post"].endswith(f"/{POST}/{put[1]['rkey']}")
    assert put[0]["record"]["createdAt"] != put[2]["record"]["createdAt"]


async def test_a_gate_that_is_refused_stops_the_post() -> None:
    outcome, put = await sent(httpx.Response(400, json={"error": "InvalidRequest", "message": "no"}))
    assert isinstance(outcome, Rejected)
    assert [p["collection"] for p in put] == [GATE]


async def test_a_gate_whose_answer_was_lost_leaves_nothing_posted() -> None:
    outcome, put = await sent(httpx.Response(502))
    assert isinstance(outcome, Unreachable)
    assert [p["collection"] for p in put] == [GATE]


async def test_a_second_word_that_fails_changes_nothing_of_a_post_that_is_live() -> None:
    good = [
        httpx.Response(200, json={}),
        None,
        httpx.Response(502),
    ]
    put: list[str] = []

    def say(request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        put.append(body["collection"])
        uri = f"at://{body['repo']}/{body['collection']}/{body['rkey']}"
        return good[len(put) - 1] or httpx.Response(200, json={"uri": uri, "cid": "bafyreiaaaa"})

    box = stage.Box({"access_token": "a", "refresh_token": "r", "app_password": "p"})
    made = stage.Post(Session(stage.account(HOST), box), stage.words("hello"), options={"replies": "nobody"})
    network = stage.adapter()
    with respx.mock:
        respx.post(PUT).mock(side_effect=say)
        await made.until_send(network)
        assert isinstance(await made.send(network), Published)
    assert put == [GATE, POST, GATE]
