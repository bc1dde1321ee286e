"""Neighbours: another post near the time, and one that says nearly the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.draft import Content, ContentPart, Draft
from inkom_desktop.domain.publication import State
from inkom_desktop.networks import catalogue
from inkom_desktop.publishing.neighbours import NEAR, Neighbours, price_of
from inkom_desktop.wording.problems import say_problem
from tests.fakes.clock import NOW

TEXT = "The first container of this year's harvest landed on Friday and we roast it on Wednesday."
ACCOUNT = Account("acc", "ws", "folder", "", "", "me", "Me", AccountState.HEALTHY, NOW)


class Queue:
    """The part of a store that is asked."""

    def __init__(self, *posts) -> None:  # type: ignore[no-untyped-def]
        self.publications = self
        self._posts = posts

    async def query(self, *, account_id, states, due_from=None, due_to=None, newest_first=False, limit):  # type: ignore[no-untyped-def]
        fits = [p for p in self._posts if p.account_id == account_id and p.state in states]
        return [p for p in fits if due_from is None or due_from <= p.due_at <= due_to]


def draft(text: str = TEXT) -> Draft:
    return Draft("d", "ws", NOW, NOW, parts=(text,), account_ids=("acc",))


def post(text: str, minutes: int = 0, **more: object):  # type: ignore[no-untyped-def]
    from tests.fakes.publications import publication

    made = publication()
    content = Content("", (ContentPart(text),))
    at = NOW + timedelta(minutes=minutes)
    stands = {"account_id": "acc", "draft_id": "other", "due_at": at, "local_time": "2026-11-23T09:00:00", **more}
    return replace(made, content=content, **stands)


async def codes(*posts: object, minutes: int | None = 0, text: str = TEXT) -> list[str]:
    due = None if minutes is None else NOW + timedelta(minutes=minutes)
    return [p.code for p in await Neighbours(Queue(*posts)).of(draft(text), ACCOUNT, due)]  # type: ignore[arg-type]


async def test_another_post_near_the_time() -> None:
    assert await codes(post("Else.", 14)) == ["near_another"]
    assert await codes(post("Else.", int(NEAR.total_seconds() // 60))) == []
    assert await codes(post("Else.", -14)) == ["near_another"]
    assert await codes(post("Else.", 5), minutes=None) == []
    assert await codes(post("Else.", 5, state=State.CANCELLED)) == []
    assert await codes(post("Else.", 5, account_id="someone")) == []
    assert await codes(post("Else.", 5, draft_id="d")) == []


async def test_nearly_the_same_before() -> None:
    assert await codes(post(TEXT.replace("Friday", "Monday"), -9000, state=State.PUBLISHED)) == ["said_before"]
    assert await codes(post("Something else altogether, of other beans.", -9000, state=State.PUBLISHED)) == []
    own = post(TEXT, -9000)
    assert await Neighbours(Queue(own), [own]).of(draft(), ACCOUNT, None) == []  # type: ignore[arg-type]


async def test_what_is_said_of_it() -> None:
    (near,) = await Neighbours(Queue(post("Other words.", 5))).of(draft(), ACCOUNT, NOW)  # type: ignore[arg-type]
    assert "2026-11-23 09:00: “Other words.”." in say_problem(near).what


def test_a_price_counts_every_part_and_says_what_a_link_costs() -> None:
    content = Content("", (ContentPart("a"), ContentPart("b")))
    assert price_of(catalogue({}).get("bluesky"), content) == []
    charging = catalogue({}).get("x")
    (asked,) = price_of(charging, content)
    assert say_problem(asked).what == "Publishing costs 0.03 USD."
    (asked,) = price_of(charging, Content("", (ContentPart("see a.example.com/1"), ContentPart("b"))))
    assert say_problem(asked).what == "Publishing costs 0.215 USD; without the link it would be 0.03 USD."


async def test_a_draft_is_not_compared_with_what_it_is_scheduled_for() -> None:
    own = {"draft_id": "d"}
    assert await codes(post(TEXT, 600, **own), minutes=None) == []
    assert await codes(post(TEXT, -600, state=State.PUBLISHED, **own), minutes=None) == ["said_before"]
