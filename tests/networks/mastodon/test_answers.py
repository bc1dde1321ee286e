"""Every row of the error table, and answers that make no sense."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
import respx
from hypothesis import given, settings
from hypothesis import strategies as st

from inkom_desktop.domain.outcome import (
    Absent,
    Accepted,
    Outcome,
    Published,
    Rejected,
    SignInNeeded,
    Throttled,
    Unclear,
    Unknown,
    Unreachable,
)
from inkom_desktop.domain.publication import Part
from inkom_desktop.networks.mastodon import wire
from tests.fakes.clock import NOW
from tests.networks.mastodon.stage import Walk, content, network, picture, session

SERVER = "https://social.example"
POST = f"{SERVER}/api/v1/statuses"
STATUS = {"id": "1", "url": f"{SERVER}/@alice/1", "content": "<p>hello</p>"}


def walk(text: str = "hello") -> Walk:
    return Walk(session(SERVER), content(text), lambda: NOW)


async def told(answer: httpx.Response | Exception) -> Outcome:
    with respx.mock(assert_all_called=True) as web:
        route = web.post(POST)
        route.mock(side_effect=answer) if isinstance(answer, Exception) else route.mock(return_value=answer)
        return await walk().send()


def error(status: int, words: str, **headers: str) -> httpx.Response:
    return httpx.Response(status, json={"error": words}, headers={k.replace("_", "-"): v for k, v in headers.items()})


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (error(401, "The access token is invalid"), SignInNeeded("The access token is invalid", 401)),
        (httpx.Response(401), SignInNeeded("HTTP 401", 401)),
        (error(403, "This action is outside the authorized scopes"), SignInNeeded),
        (error(403, "Your login is currently disabled"), SignInNeeded),
        (error(403, "This action is not allowed"), Rejected("no_right_to_publish", "This action is not allowed", 403)),
        (error(404, "The post you are trying to reply to does not appear to exist."), Rejected),
        (httpx.Response(404, text="<h1>404</h1>"), Rejected("server_gone", "", 404)),
        (httpx.Response(410), Rejected("server_gone", "", 410)),
        (error(413, "too big"), Rejected("too_large_for_server", "too big", 413)),
        (
            error(422, "Validation failed: Text character limit of 500 exceeded"),
            Rejected("text_too_long", "Validation failed: Text character limit of 500 exceeded", 422),
        ),
        (
            error(422, "Validation failed: Poll is odd"),
            Rejected("validation_failed", "Validation failed: Poll is odd", 422),
        ),
        (error(422, "Media 7 could not be found or is already attached"), Rejected),
        (
            error(422, "Cannot attach files that have not finished processing. Try again in a moment!"),
            Throttled(
                NOW + timedelta(seconds=10),
                "Cannot attach files that have not finished processing. Try again in a moment!",
                422,
            ),
        ),
        (error(400, "Duplicate idempotency key."), Unknown("Duplicate idempotency key.", 400)),
        (error(400, "Bad thing"), Rejected("refused_by_network", "Bad thing", 400)),
        (httpx.Response(400, text="<h1>Bad Request</h1>"), Unknown),
        (httpx.Response(403, text="<html>Just a moment</html>"), Unknown),
        (httpx.Response(422), Unknown),
        (error(408, "slow"), Unknown),
        (error(409, "An identical request is still being processed"), Unknown),
        (error(425, "early"), Unknown),
        (error(500, "oops"), Unknown("oops", 500)),
        (error(502, ""), Unknown),
        (error(503, "busy"), Unknown),
        (httpx.Response(504, text="<html>Gateway</html>"), Unknown),
        (
            httpx.Response(302, headers={"Location": "https://elsewhere.example/"}),
            Rejected("redirected", "HTTP 302", 302),
        ),
        (httpx.Response(307, headers={"Location": "/again"}), Rejected),
        (httpx.Response(200, text="<!doctype html>Sign in to the airport"), Unknown),
        (httpx.Response(200, text='{"id": "1", "url": "https://soc'), Unknown),
        (httpx.Response(200), Unknown),
        (httpx.Response(200, json=[]), Unknown),
        (httpx.Response(200, json={"id": None, "url": SERVER}), Unknown),
        (httpx.Response(200, json={"id": "7", "scheduled_at": "2026-11-23T10:00:00Z", "params": {}}), Unknown),
        (httpx.Response(200, content=b"x" * (2 << 20)), Unknown("answer_too_large")),
        (httpx.ConnectError("no route"), Unreachable),
        (httpx.ConnectTimeout("slow"), Unreachable),
        (httpx.ReadTimeout("slow"), Unknown),
        (httpx.RemoteProtocolError("closed"), Unknown),
        (httpx.WriteError("half"), Unknown),
    ],
    ids=repr,
)
async def test_what_an_answer_to_a_status_means(
    answer: httpx.Response | Exception, expected: Outcome | type[Outcome]
) -> None:
    outcome = await told(answer)
    if isinstance(expected, type):
        assert type(outcome) is expected
    else:
        assert outcome == expected


async def test_success_is_an_id_and_an_address() -> None:
    assert await told(httpx.Response(200, json=STATUS)) == Published("1", f"{SERVER}/@alice/1", {"id": "1"}, 200)


async def test_too_many_requests_end_at_the_servers_own_time() -> None:
    reset = {"X_RateLimit_Reset": "2026-11-23T09:05:00.000000Z"}
    assert await told(error(429, "Too many requests", **reset)) == Throttled(
        NOW + timedelta(minutes=5), "Too many requests", 429
    )
    fast = {**reset, "Date": "Mon, 23 Nov 2026 09:04:00 GMT"}
    assert await told(error(429, "Too many requests", **fast)) == Throttled(
        NOW + timedelta(minutes=1), "Too many requests", 429
    )
    assert await told(error(429, "", Retry_After="30")) == Throttled(NOW + timedelta(seconds=30), "HTTP 429", 429)
    assert await told(error(429, "")) == Throttled(None, "HTTP 429", 429)


async def test_the_servers_words_come_without_marks_and_never_long() -> None:
    outcome = await told(error(422, "<b>Bad</b> &lt;i&gt;word&lt;/i&gt; " + "x" * 500))
    assert isinstance(outcome, Rejected)
    assert "<" not in outcome.detail
    assert len(outcome.detail) <= 200


async def test_the_key_is_sent_with_every_try_and_the_token_in_no_outcome() -> None:
    with respx.mock as web:
        route = web.post(POST).mock(return_value=error(500, "oops"))
        tried = walk()
        first = await tried.send()
        await tried.send()
    keys = {call.request.headers["Idempotency-Key"] for call in route.calls}
    assert keys == {tried.parts[0].key}
    assert "token" not in repr(first)
    assert "'token'" not in repr(tried.session)


@settings(max_examples=200, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["id", "url", "uri", "account", "application", "media_attachments", "configuration", "statuses"]
                )
                | st.sampled_from(
                    ["content", "created_at", "api_versions", "version", "mastodon", "error", "max_characters"]
                ),
                inner,
                max_size=5,
            )
        ),
        max_leaves=12,
    )
)
def test_readers_survive_any_json(data: Any) -> None:
    status = wire.read_status(data)
    assert status is None or (status.id and status.url.startswith("http"))
    if isinstance(data, dict):
        able = wire.read_instance(data, "")
        assert able.max_characters > 0
        assert wire.Abilities.of(able.json()) == able


async def _upload(tmp_path: Any, *answers: httpx.Response) -> tuple[Walk, Outcome]:
    tried = Walk(session(SERVER), content("see", media=(picture(tmp_path, "red", "Red"),)), lambda: NOW, tmp_path)
    with respx.mock as web:
        web.post(f"{SERVER}/api/v2/media").mock(side_effect=list(answers))
        return tried, await tried.upload(0, 0)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (httpx.Response(200, json={"id": "9", "type": "image"}), Published("9", "", {"media_id": "9"}, 200)),
        (
            httpx.Response(202, json={"id": "9", "url": None}),
            Accepted({"media_id": "9"}, NOW + timedelta(seconds=2), 202),
        ),
        (error(422, "File content type is invalid"), Rejected("media_refused", "File content type is invalid", 422)),
        (httpx.Response(413, text="<html>"), Rejected("too_large_for_server", "HTTP 413", 413)),
        (error(500, "Error processing thumbnail for uploaded media"), Rejected),
        (error(500, "oops"), Unknown),
        (httpx.Response(200, text="<html>"), Unknown),
        (httpx.Response(401), SignInNeeded),
        (error(429, "slow"), Throttled),
    ],
    ids=repr,
)
async def test_what_an_answer_to_an_upload_means(
    tmp_path: Any, answer: httpx.Response, expected: Outcome | type[Outcome]
) -> None:
    _, outcome = await _upload(tmp_path, answer)
    assert outcome == expected if not isinstance(expected, type) else type(outcome) is expected


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (httpx.Response(206, json={"id": "9"}), "Accepted"),
        (httpx.Response(200, json={"id": "9", "url": "https://x.example/9.png"}), "Published"),
        (httpx.Response(200, text="<html>"), "Unclear"),
        (httpx.Response(404), "Absent"),
        (error(422, "Error processing media attachment"), "Absent"),
        (httpx.Response(500), "Unclear"),
    ],
)
async def test_what_a_look_for_an_upload_means(tmp_path: Any, answer: httpx.Response, kind: str) -> None:
    tried, _ = await _upload(tmp_path, httpx.Response(202, json={"id": "9"}))
    with respx.mock as web:
        web.get(f"{SERVER}/api/v1/media/9").mock(return_value=answer)
        assert type(await tried.look_for_upload(0, 0)).__name__ == kind


@pytest.mark.parametrize(
    "answer",
    [httpx.Response(200, text="<html>"), httpx.Response(200, json={}), httpx.Response(503), httpx.Response(429)],
    ids=repr,
)
async def test_a_listing_that_cannot_be_read_proves_nothing(answer: httpx.Response) -> None:
    with respx.mock as web:
        web.get(url__startswith=f"{SERVER}/api/v1/accounts/101/statuses").mock(return_value=answer)
        assert isinstance(await walk().look(), Unclear)


async def test_a_listing_is_only_proof_when_its_author_asked() -> None:
    for me in (httpx.Response(401), httpx.Response(200, json={"id": "other"}), httpx.Response(502)):
        with respx.mock as web:
            web.get(url__startswith=f"{SERVER}/api/v1/accounts/101/statuses").mock(
                return_value=httpx.Response(200, json=[])
            )
            web.get(f"{SERVER}/api/v1/accounts/verify_credentials").mock(return_value=me)
            assert isinstance(await walk().look(), Unclear)


def test_a_moment_without_a_zone_is_utc() -> None:
    assert wire.moment("2026-11-23T09:00:00") == NOW
    assert wire.moment("2026-11-23T10:00:00+01:00") == NOW
    assert wire.moment("yesterday") is None
    assert isinstance(wire.moment("2026-11-23T09:00:00.000Z"), datetime)


def test_the_card_says_what_the_directory_shows() -> None:
    card = network().card
    assert (card.key, card.name, card.tile.code, card.tile.fill) == ("mastodon", "Mastodon", "Ma", "#5B50D6")
    assert {form.kind.value for form in card.sign_in} == {"secret", "browser"}


@pytest.mark.parametrize(
    ("answer", "look", "expected"),
    [
        (httpx.Response(200, json=STATUS), None, Absent("deleted")),
        (httpx.Response(404, text="<h1>"), httpx.Response(404), Absent("it was gone")),
        (httpx.Response(404, text="<h1>"), httpx.Response(200, json=STATUS), Rejected),
        (httpx.Response(404, text="<h1>"), httpx.Response(503), Unknown),
        (httpx.Response(404, text="<h1>"), httpx.Response(200, text="<html>"), Unknown),
        (httpx.Response(200, text="<html>"), httpx.Response(200, json=STATUS), Rejected),
        (error(403, "This action is not allowed"), None, Rejected),
        (httpx.Response(401), None, SignInNeeded),
        (error(429, "slow"), None, Throttled),
        (httpx.Response(500), None, Unknown),
        (httpx.Response(302, headers={"Location": "/x"}), None, Unknown),
    ],
    ids=repr,
)
async def test_what_an_answer_to_a_delete_means(
    answer: httpx.Response, look: httpx.Response | None, expected: object
) -> None:
    with respx.mock as web:
        web.delete(f"{POST}/1").mock(return_value=answer)
        if look is not None:
            web.get(f"{POST}/1").mock(return_value=look)
        told = await network().delete(session(SERVER), Part(key="k", remote_id="1"))
    assert type(told) is expected if isinstance(expected, type) else told == expected


@pytest.mark.parametrize(
    ("answer", "kind"),
    [(httpx.Response(401), SignInNeeded), (httpx.Response(500), Unknown), (httpx.Response(200, json={}), Unknown)],
    ids=repr,
)
async def test_numbers_that_cannot_be_read_are_not_zero(answer: httpx.Response, kind: type) -> None:
    with respx.mock as web:
        web.get(f"{SERVER}/api/v1/accounts/verify_credentials").respond(json={"id": "101"})
        web.get(f"{POST}/1").mock(return_value=answer)
        told = await network().metrics(session(SERVER), [Part(key="k", remote_id="1")])
    assert type(told) is kind
