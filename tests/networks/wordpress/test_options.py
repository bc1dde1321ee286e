"""Options of an article: in the draft, in what makes it public, and in what counts as out."""

from __future__ import annotations

from typing import Any

import pytest

from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.options import OptionValue
from inkom_desktop.domain.outcome import Absent, Published, Rejected, Unknown
from inkom_desktop.domain.publication import Part, PartState, Step, StepKind
from inkom_desktop.web.client import Reply
from tests.networks.contract import HTML, Call, answer
from tests.networks.wordpress.test_answers import calls, error, post, walk


def chosen(text: str = "words", **options: OptionValue) -> Content:
    return Content("Everywhere", (ContentPart(text),), options=options)


def site(terms: dict[str, Reply] | None = None) -> Any:
    """A site that has the category News (4) and makes what is new."""

    def say(call: Call) -> Reply:
        if "/categories" in call.url:
            body = call.more.get("json_body")
            if body is not None:
                return (terms or {}).get(body["name"], answer(201, {"id": 9}))
            return answer(200, [{"id": 4, "name": "News"}, {"id": 5, "name": "Old news"}])
        if "/tags" in call.url:
            return answer(201, {"id": 30 + len(call.more["json_body"]["name"])})
        return answer(200, []) if call.method == "GET" else answer(201, post("draft"))

    return say


async def test_a_draft_has_what_was_chosen() -> None:
    made = walk(
        site(),
        content=chosen(
            "words #abc",
            title="Here",
            excerpt="Short.",
            categories=("news", "Cups"),
            tags=("#abc", "abcd"),
            comments=False,
            slug="my-slug",
        ),
    )
    assert isinstance(await made.prepare(), Published)
    body = calls(made)[-1].more["json_body"]
    assert (body["title"], body["excerpt"], body["comment_status"]) == ("Here", "Short.", "closed")
    assert (body["categories"], body["tags"]) == ([4, 9], [33, 34])
    assert body["slug"].startswith("here-")


async def test_nothing_chosen_changes_nothing() -> None:
    made = walk(site(), content=chosen())
    await made.prepare()
    assert set(calls(made)[-1].more["json_body"]) == {"title", "content", "status", "tags", "slug"}


async def test_a_category_that_may_not_be_made_stops_the_article() -> None:
    made = walk(site({"Cups": error(403, "rest_cannot_create")}), content=chosen(categories=("Cups",)))
    assert await made.prepare() == Rejected("wp_category_refused", "Cups", 403)
    assert all("/posts" not in c.url or c.method == "GET" for c in calls(made))
    slow = walk(site({"Cups": answer(502, HTML)}), content=chosen(categories=("Cups",)))
    assert isinstance(await slow.prepare(), Unknown)


@pytest.mark.parametrize("status", ["private", "pending"])
async def test_an_article_is_out_when_it_stands_as_wished(status: str) -> None:
    made = walk(answer(200, post("draft")), answer(200, post(status)), content=chosen(status=status, slug="my-slug"))
    made.parts[0] = Part("0f" * 16, prepared={"remote_id": "12"})
    assert isinstance(await made.send(), Published)
    assert calls(made)[-1].more["json_body"] == {"status": status, "slug": "my-slug"}
    again = walk(answer(200, post(status)), content=chosen(status=status))
    again.parts[0] = Part("0f" * 16, PartState.UNKNOWN, prepared={"remote_id": "12"})
    assert isinstance(await again.look(), Published)
    assert isinstance(await again.send(), Published)
    assert {c.method for c in calls(again)} == {"GET"}


async def test_one_that_waits_for_review_unasked_is_not_out() -> None:
    made = walk(answer(200, post("pending")), content=chosen())
    made.parts[0] = Part("0f" * 16, PartState.UNKNOWN, prepared={"remote_id": "12"})
    assert isinstance(await made.look(), Absent)


async def test_only_what_is_for_everybody_is_handed_over() -> None:
    made = walk(answer(500, HTML), content=chosen(status="private"))
    made.parts[0] = Part("0f" * 16, prepared={"remote_id": "12"})
    handed = await made.adapter.hand_over(made.job(Step(StepKind.HAND_OVER, 0)))
    assert handed == Rejected("cannot_hand_off")
    assert calls(made) == []
