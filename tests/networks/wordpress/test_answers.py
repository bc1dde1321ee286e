"""What a site's answers mean: every row of the documented errors, and those that only sites in the wild give."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from inkom_desktop.domain.draft import Content, ContentPart
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
)
from inkom_desktop.domain.publication import Part, PartState
from inkom_desktop.networks.wordpress.adapter import WordPress
from inkom_desktop.web.client import Answer, Reply
from tests.networks.contract import HTML, Call, ScriptedWeb, answer
from tests.networks.wordpress import stage


def error(status: int, code: str, message: str = "Words.", **data: Any) -> Answer:
    return answer(status, {"code": code, "message": message, "data": {"status": status, **data}})


def post(status: str = "publish", **more: Any) -> dict[str, Any]:
    return {"id": 12, "slug": "words", "status": status, "link": "https://site.example/words/", "date_gmt": "", **more}


def walk(*script: Reply | Callable[[Call], Reply], content: Content | None = None, folder: Path = Path()) -> stage.Walk:
    web = ScriptedWeb("wordpress", *script)
    return stage.Walk(stage.session(), content or stage.words("words"), WordPress(web), folder)


def calls(of: stage.Walk) -> list[Call]:
    web = of.adapter._web
    assert isinstance(web, ScriptedWeb)
    return web.calls


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (error(400, "rest_invalid_param"), Rejected("validation_failed", "Words.", 400)),
        (
            error(400, "empty_content", "<b>Content</b> is &amp; empty"),
            Rejected("validation_failed", "Content is & empty", 400),
        ),
        (error(401, "rest_cannot_create"), SignInNeeded("Words.", 401)),
        (error(401, "application_passwords_disabled"), SignInNeeded("Words.", 401)),
        (error(403, "application_passwords_disabled_for_user"), SignInNeeded("Words.", 403)),
        (error(403, "rest_cannot_publish"), Rejected("no_right_to_publish", "Words.", 403)),
        (error(404, "rest_no_route"), Rejected("wp_rest_disabled", "Words.", 404)),
        (error(404, "rest_post_invalid_id"), Rejected("wp_draft_gone", "Words.", 404)),
        (error(413, "too_large"), Rejected("too_large_for_server", "Words.", 413)),
        (answer(413, HTML), Rejected("too_large_for_server", "HTTP 413 with a web page", 413)),
        (answer(403, HTML), Unknown("HTTP 403 with a web page", 403)),
        (answer(404, HTML), Unknown("HTTP 404 with a web page", 404)),
        (answer(301, b"", location="https://x.example"), Rejected("redirected", "HTTP 301 with no reason", 301)),
        (error(500, "internal_server_error"), Unknown("Words.", 500)),
        (error(500, "db_insert_error"), Unknown("Words.", 500)),
        (
            answer(429, b"", retry_after="7"),
            Throttled(stage.NOW + timedelta(seconds=7), "HTTP 429 with no reason", 429),
        ),
        (answer(503, HTML), Unknown("HTTP 503 with a web page", 503)),
    ],
)
async def test_refusals_of_a_preparation_and_a_send(reply: Answer, expected: Outcome) -> None:
    assert await walk(answer(200, []), reply).prepare() == expected
    sending = walk(answer(200, post("draft")), reply)
    sending.parts[0] = Part("0f" * 16, prepared={"remote_id": "12"})
    assert await sending.send() == expected


@pytest.mark.parametrize(
    ("code", "status", "expected"),
    [
        ("rest_upload_sideload_error", 500, "media_refused"),
        ("rest_upload_no_data", 400, "media_refused"),
        ("rest_upload_user_quota_exceeded", 400, "too_large_for_server"),
        ("rest_upload_file_too_big", 400, "too_large_for_server"),
    ],
)
async def test_a_verdict_on_a_file_is_final(code: str, status: int, expected: str, tmp_path: Path) -> None:
    content = stage.words("x", media=(stage.picture(tmp_path, "a.png"),))
    outcome = await walk(answer(200, []), error(status, code), content=content, folder=tmp_path).upload(0)
    assert outcome == Rejected(expected, "Words.", status)


async def test_smaller_sizes_that_failed_are_made_again(tmp_path: Path) -> None:
    content = stage.words("x", media=(stage.picture(tmp_path, "a.png"),))
    there = {"id": 7, "source_url": "https://site.example/a.png", "alt_text": ""}
    made = walk(
        answer(200, []),
        answer(500, HTML, x_wp_upload_attachment_id="7"),
        answer(200, there),
        content=content,
        folder=tmp_path,
    )
    assert await made.upload(0) == Published("7", receipt={"address": "https://site.example/a.png"})
    assert "/wp/v2/media/7/post-process?" in calls(made)[2].url
    assert calls(made)[2].more["json_body"] == {"action": "create-image-subsizes"}


async def test_a_library_that_keeps_no_alternative_text_does_not_stop_the_post(tmp_path: Path) -> None:
    content = stage.words("x", media=(stage.picture(tmp_path, "a.png", alt="A"),))
    there = {"id": 7, "source_url": "https://site.example/a.png", "alt_text": ""}
    made = walk(answer(200, []), answer(201, there), error(403, "rest_cannot_edit"), content=content, folder=tmp_path)
    assert isinstance(await made.upload(0), Published)
    lost = walk(answer(200, [there]), answer(502, HTML), content=content, folder=tmp_path)
    assert isinstance(await lost.upload(0), Unknown)


async def test_an_upload_names_nothing_of_the_person(tmp_path: Path) -> None:
    content = stage.words("Ação", media=(stage.picture(tmp_path, "my secret.png"),))
    made = walk(answer(200, []), answer(500, HTML), content=content, folder=tmp_path)
    await made.upload(0)
    key = made.parts[0].key[:8]
    assert calls(made)[1].more["headers"]["Content-Disposition"] == f'attachment; filename="acao-{key}-1-1.png"'
    assert calls(made)[1].more["content"].startswith(b"\x89PNG")


async def test_a_send_reads_before_it_writes_and_sends_no_date() -> None:
    sending = walk(answer(200, post("draft")), answer(200, post()))
    sending.parts[0] = Part("0f" * 16, prepared={"remote_id": "12"})
    live = Published("12", "https://site.example/words/", {"id": "12", "slug": "words"}, 200)
    assert await sending.send() == live
    assert [(c.method, c.more.get("json_body")) for c in calls(sending)] == [
        ("GET", None),
        ("POST", {"status": "publish"}),
    ]


async def test_what_is_public_already_is_not_written_again() -> None:
    sending = walk(answer(200, post()))
    sending.parts[0] = Part("0f" * 16, prepared={"remote_id": "12"})
    assert isinstance(await sending.send(), Published)
    assert [c.method for c in calls(sending)] == ["GET"]


async def test_what_lies_in_the_trash_stays_there() -> None:
    sending = walk(answer(200, post("trash")))
    sending.parts[0] = Part("0f" * 16, prepared={"remote_id": "12"})
    assert await sending.send() == Rejected("wp_draft_gone", "it is in the trash of the site", 200)
    assert [c.method for c in calls(sending)] == ["GET"]


@pytest.mark.parametrize(
    "reply", [answer(502, HTML), answer(404, HTML), answer(200, HTML), error(403, "rest_forbidden")]
)
async def test_an_empty_listing_proves_nothing_while_the_number_gave_no_answer(reply: Answer) -> None:
    looking = walk(reply, answer(200, []))
    looking.parts[0] = Part("0f" * 16, PartState.UNKNOWN, prepared={"remote_id": "12"})
    assert isinstance(await looking.look(), Unclear)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("pending", Rejected("wp_held_for_review", "", 200)),
        ("draft", Unknown("the site answers with the status draft", 200)),
    ],
)
async def test_what_a_site_may_make_of_it(status: str, expected: Outcome) -> None:
    sending = walk(answer(200, post("draft")), answer(200, post(status)))
    sending.parts[0] = Part("0f" * 16, prepared={"remote_id": "12"})
    assert await sending.send() == expected


async def test_a_date_in_the_future_is_pulled_back() -> None:
    late = post("future", date_gmt="2026-11-24T09:00:00")
    sending = walk(answer(200, late), answer(200, late))
    sending.parts[0] = Part("0f" * 16, prepared={"remote_id": "12"})
    assert await sending.send() == Accepted({"id": "12"}, stage.NOW + timedelta(days=1))
    assert calls(sending)[1].more["json_body"] == {"status": "publish", "date_gmt": "2026-11-23T08:59:00"}
    assert await sending.look() == Accepted({"id": "12"}, stage.NOW + timedelta(days=1))


async def test_the_answer_must_be_of_the_same_post() -> None:
    for script in ([answer(200, post("draft", id=13))], [answer(200, post("draft")), answer(200, post(id=13))]):
        sending = walk(*script)
        sending.parts[0] = Part("0f" * 16, prepared={"remote_id": "12"})
        assert isinstance(await sending.send(), Unknown)
        assert isinstance(await sending.look(), Unclear)


@pytest.mark.parametrize("status", ["draft", "pending", "trash"])
async def test_looks_that_prove_absence(status: str) -> None:
    looking = walk(answer(200, post(status)))
    looking.parts[0] = Part("0f" * 16, PartState.UNKNOWN, prepared={"remote_id": "12"})
    assert isinstance(await looking.look(), Absent)


async def test_a_number_that_is_gone_is_looked_for_by_its_slug() -> None:
    key = "0f" * 16
    moved = post(id=14, slug=f"words-{key[:8]}")
    for listed, expected in (
        ([moved], Published),
        ([], Absent),
        ([post(id=14, slug="words-else")], Absent),
        ({}, Unclear),
    ):
        looking = walk(error(404, "rest_post_invalid_id"), answer(200, listed))
        looking.parts[0] = Part(key, PartState.UNKNOWN, prepared={"remote_id": "12"})
        assert isinstance(await looking.look(), expected)
    looking = walk(error(404, "rest_no_route"))
    looking.parts[0] = Part(key, PartState.UNKNOWN, prepared={"remote_id": "12"})
    assert isinstance(await looking.look(), Unclear)


async def test_tags_that_fail_do_not_stop_the_post() -> None:
    content = stage.words("#one #two #three #four")
    replies = {
        "one": answer(201, {"id": 5}),
        "two": error(400, "term_exists", term_id=6),
        "three": error(403, "rest_cannot_create"),
        "four": answer(200, HTML),
    }

    def site(call: Call) -> Reply:
        body = call.more.get("json_body") or {}
        if "/tags?" in call.url:
            return replies[body["name"]]
        return answer(200, []) if call.method == "GET" else answer(201, post("draft"))

    made = walk(site, content=content)
    assert isinstance(await made.prepare(), Published)
    assert calls(made)[-1].more["json_body"]["tags"] == [5, 6]
    replies["three"] = error(401, "rest_cannot_create")
    assert isinstance(await walk(site, content=content).prepare(), SignInNeeded)


async def test_a_listing_refused_to_somebody_signed_out_or_without_rights() -> None:
    refused = error(400, "rest_invalid_param", params={"status": "Status is forbidden."})
    assert isinstance(await walk(refused, error(401, "rest_not_logged_in")).prepare(), SignInNeeded)
    assert await walk(refused, answer(200, {"id": 1})).prepare() == Rejected("no_right_to_publish", "Words.", 403)
    assert isinstance(await walk(refused, answer(503, HTML)).prepare(), Unknown)


async def test_further_parts_call_nothing(tmp_path: Path) -> None:
    content = Content("", (ContentPart("one"), ContentPart("two", (stage.picture(tmp_path, "a.png"),))))
    made = walk(answer(500, HTML), content=content, folder=tmp_path)
    first = Part(
        "0f" * 16, PartState.PUBLISHED, remote_id="12", permalink="https://site.example/x/", receipt={"id": "12"}
    )
    made.parts[0] = first
    assert isinstance(await made.upload(0, 1), Published)
    assert isinstance(await made.prepare(1), Published)
    live = Published("12", "https://site.example/x/", {"id": "12"})
    assert await made.send(1) == live
    assert await made.look(1) == live
    assert calls(made) == []


async def test_deleting_where_there_is_no_trash() -> None:
    web = ScriptedWeb(
        "wordpress", error(501, "rest_trash_not_supported"), answer(200, {"deleted": True, "previous": {}})
    )
    part = Part("0f" * 16, PartState.PUBLISHED, remote_id="12")
    assert isinstance(await WordPress(web).delete(stage.session(), part), Absent)
    assert [c.url.partition("?")[2] for c in web.calls] == ["", "force=true"]


async def test_numbers_of_a_site_that_hides_its_comments() -> None:
    def site(call: Call) -> Reply:
        if "/comments" in call.url:
            return error(403, "rest_forbidden")
        listed = [post()] if "include=" in call.url else [{"id": 12}]
        return answer(200, listed, x_wp_total="3")

    part = Part("0f" * 16, PartState.PUBLISHED, remote_id="12")
    told = await WordPress(ScriptedWeb("wordpress", site)).metrics(stage.session(), [part])
    assert isinstance(told, dict)
    assert {k: [(m.name, m.value) for m in v] for k, v in told.items()} == {"": [("posts", 3)]}


def test_receipts_and_abilities_are_json() -> None:
    assert json.loads(json.dumps(dict(stage.session().account.abilities)))["root"] == "https://site.example/wp-json/"
