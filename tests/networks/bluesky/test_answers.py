"""Every row of the error table, and answers that make no sense."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
import pytest
import respx
from hypothesis import given
from hypothesis import strategies as st

from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.outcome import Absent, Outcome, Published, Rejected, SignInNeeded, Throttled, Unclear, Unknown
from inkom_desktop.domain.publication import Step, StepKind
from inkom_desktop.networks.bluesky import create
from inkom_desktop.networks.bluesky.identity import claims, pds_of
from inkom_desktop.networks.bluesky.wire import blob_of, clean, record_of, refused, tokens_of
from inkom_desktop.ports.network import Deletes, HandsOff, ReadsMetrics, ReadsServer, Session, SignedIn, SignsIn
from inkom_desktop.web.client import Answer, Web
from tests.networks.bluesky import stage

HOST = "https://pds.example"
XRPC = f"{HOST}/xrpc/com.atproto"
PUT = f"{XRPC}.repo.putRecord"


def error(status: int, name: str, message: str = "", **headers: str) -> httpx.Response:
    return httpx.Response(status, json={"error": name, "message": message or name}, headers=headers)


def opened(**secrets: str) -> Session:
    return Session(
        stage.account(HOST), stage.Box({"access_token": "a", "refresh_token": "r", "app_password": "p", **secrets})
    )


async def sent(answer: httpx.Response, session: Session | None = None) -> Outcome:
    post = stage.Post(session or opened(), stage.words("hello"))
    network = stage.adapter()
    await post.until_send(network)
    respx.post(PUT).mock(return_value=answer)
    return await post.send(network)


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        (error(400, "InvalidRequest", "Invalid record"), Rejected, "validation_failed"),
        (error(400, "InvalidRecord"), Rejected, "validation_failed"),
        (error(400, "BlobTooLarge"), Rejected, "media_refused"),
        (error(400, "InvalidMimeType"), Rejected, "media_refused"),
        (error(400, "InvalidRequest", "Record/text must not be longer than 300 graphemes"), Rejected, "text_too_long"),
        (error(413, "PayloadTooLarge"), Rejected, "too_large_for_server"),
        (error(403, "Forbidden"), Rejected, "refused_by_network"),
        (error(400, "InvalidToken"), SignInNeeded, ""),
        (error(401, "AuthMissing"), SignInNeeded, ""),
        (error(401, "AuthenticationRequired"), SignInNeeded, ""),
        (error(400, "AccountTakedown", "Account has been taken down"), SignInNeeded, ""),
        (error(400, "AccountDeactivated", "Account is deactivated"), SignInNeeded, ""),
        (error(429, "RateLimitExceeded"), Throttled, ""),
        (error(500, "InternalServerError"), Unknown, ""),
        (error(502, "UpstreamFailure"), Unknown, ""),
        (httpx.Response(200, text="<html>welcome</html>"), Unknown, ""),
        (httpx.Response(200, json={}), Unknown, ""),
        (httpx.Response(200, json=[1]), Unknown, ""),
        (
            httpx.Response(200, json={"uri": "at://did:plc:tester/app.bsky.feed.post/other", "cid": "bafyreia"}),
            Unknown,
            "",
        ),
        (httpx.Response(200, json={"uri": 7, "cid": None}), Unknown, ""),
        (httpx.Response(200, content=b'{"uri":"at:'), Unknown, ""),
        (httpx.Response(200, content=b"[" * 200_000), Unknown, ""),
        (httpx.Response(200, content=b" " * (1 << 21)), Unknown, ""),
        (httpx.Response(204), Unknown, ""),
        (httpx.Response(403, text="<html>blocked</html>"), Unknown, ""),
        (httpx.Response(400, json={"error": ["x"]}), Unknown, ""),
        (httpx.Response(302, headers={"location": "https://elsewhere.example"}), Rejected, "redirected"),
    ],
)
@respx.mock
async def test_each_answer_to_a_send(answer: httpx.Response, kind: type, code: str) -> None:
    outcome = await sent(answer)
    assert isinstance(outcome, kind), outcome
    assert getattr(outcome, "code", "") == code


@respx.mock
async def test_a_wait_is_read_by_the_servers_own_clock() -> None:
    outcome = await sent(
        error(429, "RateLimitExceeded", **{"ratelimit-reset": "1700000300", "date": "Tue, 14 Nov 2023 22:13:20 GMT"})
    )
    assert isinstance(outcome, Throttled)
    assert outcome.until == stage.NOW + timedelta(seconds=300)


@respx.mock
async def test_the_body_is_the_record_under_its_key_and_only_created() -> None:
    await sent(error(500, "InternalServerError"))
    said = json.loads(respx.calls.last.request.content)
    assert said["repo"] == "did:plc:tester"
    assert said["swapRecord"] is None
    assert "swapRecord" in said
    assert said["validate"] is True
    assert said["record"] == {"$type": "app.bsky.feed.post", "text": "hello", "createdAt": "2026-11-23T10:00:00.123Z"}


@respx.mock
async def test_an_expired_token_never_leads_into_a_loop() -> None:
    session = opened()
    respx.post(f"{XRPC}.server.refreshSession").mock(
        return_value=httpx.Response(200, json={"did": "did:plc:tester", "accessJwt": "b", "refreshJwt": "s"})
    )
    outcome = await sent(error(400, "ExpiredToken"), session)
    assert isinstance(outcome, SignInNeeded)
    assert respx.calls.call_count == 3
    assert stage.box_of(session).secrets["refresh_token"] == "s"


@respx.mock
async def test_sign_ins_by_app_password_are_minutes_apart() -> None:
    session, network = opened(), stage.adapter()
    post = stage.Post(session, stage.words("hello"))
    await post.until_send(network)
    respx.post(PUT).mock(return_value=error(400, "ExpiredToken"))
    respx.post(f"{XRPC}.server.refreshSession").mock(return_value=error(400, "ExpiredToken"))
    login = respx.post(f"{XRPC}.server.createSession").mock(return_value=error(500, "InternalServerError"))
    kinds = [type(await post.send(network)).__name__ for _ in range(4)]
    assert kinds == ["Unreachable", "Throttled", "Throttled", "Throttled"]
    assert login.call_count == 1


@respx.mock
async def test_a_renewal_for_another_profile_is_not_used() -> None:
    session = opened(app_password="")
    respx.post(f"{XRPC}.server.refreshSession").mock(
        return_value=httpx.Response(200, json={"did": "did:plc:other", "accessJwt": "b", "refreshJwt": "s"})
    )
    await sent(error(400, "ExpiredToken"), session)
    assert stage.box_of(session).written == []


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (error(400, "RecordNotFound"), Absent),
        (error(400, "InvalidRequest", "Could not locate record"), Unclear),
        (error(500, "InternalServerError"), Unclear),
        (httpx.Response(404, text="<html>"), Unclear),
        (httpx.Response(200, text="<html>"), Unclear),
        (httpx.Response(200, json={"uri": "at://did:plc:tester/app.bsky.feed.post/x", "cid": "bafyreia"}), Unclear),
    ],
)
@respx.mock
async def test_each_answer_to_a_look(answer: httpx.Response, kind: type) -> None:
    post, network = stage.Post(opened(), stage.words("hello")), stage.adapter()
    await post.until_send(network)
    respx.get(f"{XRPC}.repo.getRecord").mock(return_value=answer)
    sighting = await post.look(network)
    assert isinstance(sighting, kind), sighting


@respx.mock
async def test_a_look_needs_no_sign_in() -> None:
    post, network = stage.Post(opened(), stage.words("hello")), stage.adapter()
    await post.until_send(network)
    rkey = (post.state[0].prepared or {})["rkey"]
    uri = f"at://did:plc:tester/app.bsky.feed.post/{rkey}"
    respx.get(f"{XRPC}.repo.getRecord").mock(
        return_value=httpx.Response(200, json={"uri": uri, "cid": "bafyreiabc", "value": {}})
    )
    found = await post.look(network)
    assert isinstance(found, Published)
    assert (found.remote_id, found.receipt) == (uri, {"uri": uri, "cid": "bafyreiabc", "rkey": rkey})
    assert "authorization" not in respx.calls.last.request.headers


@respx.mock
async def test_a_mention_that_nobody_can_look_up_waits_and_one_that_nobody_knows_is_plain() -> None:
    network = stage.adapter()
    own = respx.get(f"{XRPC}.identity.resolveHandle")
    public = respx.get("https://public.api.bsky.app/xrpc/com.atproto.identity.resolveHandle")
    step = stage.Post(opened(), stage.words("@a.example")).job(Step(StepKind.PREPARE, 0))

    async def prepared(one: Any, other: Any) -> Outcome:
        own.mock(**one)
        public.mock(**other)
        return await network.publish(step)

    unknown, down = {"return_value": error(400, "InvalidRequest")}, {"return_value": error(503, "Down")}
    assert type(await prepared({"side_effect": httpx.ConnectError("no")}, unknown)).__name__ == "Unreachable"
    assert isinstance(await prepared(down, down), Unknown)
    plain = await prepared(unknown, unknown)
    assert isinstance(plain, Published)
    assert "facets" not in plain.receipt["record"]
    known = await prepared(unknown, {"return_value": httpx.Response(200, json={"did": "did:plc:a"})})
    assert isinstance(known, Published)
    assert known.receipt["record"]["facets"][0]["features"][0]["did"] == "did:plc:a"


@respx.mock
async def test_a_card_waits_for_a_machine_that_is_offline() -> None:
    step = stage.Post(opened(), stage.words("https://a.example")).job(Step(StepKind.PREPARE, 0))
    respx.get(f"{XRPC}.server.describeServer").mock(side_effect=httpx.ConnectError("no route"))
    assert type(await stage.adapter().publish(step)).__name__ == "Unreachable"


@respx.mock
async def test_numbers_come_in_batches_and_only_where_the_server_has_them() -> None:
    network, session = stage.adapter(), opened()
    posts = [stage.Post(session, stage.words("x"), key=str(i)).state[0] for i in range(30)]
    live = []
    for i, part in enumerate(posts):
        rkey = f"3ke6kg3wk22{'234567abcdefghijklmnopqrstuvwxyz'[i]}2"
        live.append(replace(part, remote_id=f"at://did:plc:tester/app.bsky.feed.post/{rkey}"))
    respx.get(f"{HOST}/xrpc/app.bsky.actor.getProfile").mock(
        return_value=httpx.Response(200, json={"followersCount": 7, "followsCount": "x", "postsCount": True})
    )

    def answer(request: httpx.Request) -> httpx.Response:
        uris = request.url.params.get_list("uris")
        return httpx.Response(200, json={"posts": [{"uri": u, "likeCount": 2, "quoteCount": -1} for u in uris[1:]]})

    asked = respx.get(f"{HOST}/xrpc/app.bsky.feed.getPosts").mock(side_effect=answer)
    said = await network.metrics(session, live)
    assert isinstance(said, dict)
    assert [len(c.request.url.params.get_list("uris")) for c in asked.calls] == [25, 5]
    assert len(said) == 29
    assert [(m.name, m.value) for m in said[""]] == [("followers", 7)]
    assert [(m.name, m.value, m.at) for m in said[live[1].remote_id]] == [("likes", 2, stage.NOW)]


def test_a_servers_words_are_fit_for_a_ledger() -> None:
    assert (
        clean("<b>no</b>\n\x00 eyJhbGciOiJI.eyJzdWIi.abc and abcd-efgh-2345-6789x")
        == "no [hidden] and abcd-efgh-2345-6789x"
    )
    assert clean("abcd-efgh-2345-ab67") == "[hidden]"
    assert len(clean("x" * 9000)) == 200


@respx.mock
async def test_two_calls_at_once_renew_once() -> None:
    network, stored = stage.adapter(), {"access_token": "old", "refresh_token": "r", "app_password": "p"}
    sessions = [Session(stage.account(HOST), stage.Box(dict(stored), store=stored)) for _ in range(5)]

    def answer(request: httpx.Request) -> httpx.Response:
        fresh = request.headers["authorization"] == "Bearer new"
        return httpx.Response(200, json={"did": "did:plc:tester"}) if fresh else error(400, "ExpiredToken")

    respx.get(f"{XRPC}.server.getSession").mock(side_effect=answer)
    respx.get(f"{XRPC}.server.describeServer").mock(return_value=httpx.Response(404))
    renewal = respx.post(f"{XRPC}.server.refreshSession").mock(
        return_value=httpx.Response(200, json={"did": "did:plc:tester", "accessJwt": "new", "refreshJwt": "s"})
    )
    checked = await asyncio.gather(*(network.check_account(s) for s in sessions))
    assert all(isinstance(c, SignedIn) for c in checked)
    assert renewal.call_count == 1
    assert {stage.box_of(s).secrets["refresh_token"] for s in sessions} == {"s"}


@respx.mock
async def test_a_lost_delete_is_not_called_done() -> None:
    network, post = stage.adapter(), stage.Post(opened(), stage.words("x"))
    part = replace(post.state[0], remote_id="at://did:plc:tester/app.bsky.feed.post/3ke6kg3wk2222")
    route = respx.post(f"{XRPC}.repo.deleteRecord").mock(side_effect=httpx.ReadTimeout("late"))
    assert isinstance(await network.delete(opened(), part), Unknown)
    route.mock(side_effect=None, return_value=httpx.Response(200, json={}))
    there = {"uri": part.remote_id, "cid": "bafyreiabc", "value": {}}
    respx.get(f"{XRPC}.repo.getRecord").mock(return_value=httpx.Response(200, json=there))
    assert isinstance(await network.delete(opened(), part), Unknown)
    assert isinstance(await network.delete(opened(), replace(part, remote_id="https://x.example/1")), Rejected)


_FIELDS = [
    "error",
    "message",
    "did",
    "accessJwt",
    "refreshJwt",
    "handle",
    "didDoc",
    "uri",
    "cid",
    "value",
    "blob",
    "ref",
    "$link",
]
_FIELDS += ["service", "id", "serviceEndpoint", "alsoKnownAs"]
_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=5)
    | st.sampled_from(["did:plc:a", "at://x", "bafyreiabc"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(_FIELDS),
            inner,
            max_size=6,
        )
    ),
    max_leaves=12,
)


@given(_JSON, st.sampled_from([200, 201, 302, 400, 401, 429, 500]))
def test_readers_take_any_json_without_complaint(said: Any, status: int) -> None:
    reply = Answer(status, {"content-type": "application/json"}, json.dumps(said).encode())
    tokens = tokens_of(reply)
    assert tokens is None or (tokens.did and tokens.access and tokens.refresh)
    assert record_of(reply, "did:plc:a", "3ke6kg3wk2222") is None
    blob = blob_of(reply)
    assert blob is None or isinstance(blob["ref"]["$link"], str)
    assert not isinstance(refused(reply, stage.NOW), Published)
    if isinstance(said, dict):
        assert isinstance(pds_of(said), str)
        assert claims(said, "a.example") is False


def test_the_roles_it_plays() -> None:
    network = create(Web("bluesky", {}))
    for role in (SignsIn, ReadsServer, ReadsMetrics, Deletes):
        assert isinstance(network, role)
    assert not isinstance(network, HandsOff)
    assert network.copies(stage.account(HOST)).rule is CopyRule.RECORD_KEY
    assert network.card.prepares
