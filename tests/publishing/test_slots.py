"""Posting times that two programs want at the same moment: each is taken once, and no post is left without one."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.publication import Publication
from inkom_desktop.domain.slots import parse_slots
from inkom_desktop.publishing.slots import SlotFinder, take_slots
from tests.fakes.clock import NOW
from tests.publishing.conftest import Desktop

BOTH_KINDS = True


async def taken(desktop: Desktop, draft: Draft, gate: asyncio.Barrier | None = None) -> Publication:
    """Find the next posting time and take it; with a gate all have found one before the first takes it."""
    waits = [gate] if gate else []

    async def once() -> list[Publication]:
        due = await SlotFinder(desktop.store, desktop.clock).next_for("acc")
        if waits:
            await waits.pop().wait()
        return await desktop.planner.schedule(draft, {"acc": due})

    return (await take_slots(once))[0]


async def with_slots(desktop: Desktop) -> None:
    account = await desktop.store.accounts.get("acc")
    assert account is not None
    await desktop.store.accounts.save(replace(account, slots=parse_slots("daily 06:00 12:00 18:00")))


async def test_three_that_found_the_same_one_get_three(desktop: Desktop) -> None:
    await with_slots(desktop)
    drafts = [Draft(f"d{n}", "ws", NOW, NOW, parts=(f"post {n}",), account_ids=("acc",)) for n in range(3)]
    for draft in drafts:
        await desktop.store.drafts.add(draft)
    gate = asyncio.Barrier(3)
    made = await asyncio.gather(*(taken(desktop, draft, gate) for draft in drafts))
    assert len({p.due_at for p in made}) == 3


async def test_a_post_that_moves_and_one_that_comes_do_not_meet(desktop: Desktop) -> None:
    await with_slots(desktop)
    moving = await desktop.schedule("moves", seconds=60)
    coming = Draft("coming", "ws", NOW, NOW, parts=("comes",), account_ids=("acc",))
    await desktop.store.drafts.add(coming)
    finder = SlotFinder(desktop.store, desktop.clock)
    found = await finder.next_for("acc")
    other = await taken(desktop, coming)
    assert other.due_at == found.at

    async def move() -> Publication:
        nonlocal found
        due, found = found, await finder.next_for("acc", apart_from=moving.id)
        return await desktop.desk.reschedule(moving.id, due)

    assert (await take_slots(move)).due_at > other.due_at


async def test_a_chosen_time_may_be_taken_twice(desktop: Desktop) -> None:
    one, two = await desktop.schedule("one", seconds=3600), await desktop.schedule("two", seconds=3600)
    assert one.due_at == two.due_at == desktop.clock.now() + timedelta(hours=1)
