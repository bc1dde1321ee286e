"""What goes out is changed only where nothing of it is out: in one row, at the same time, and never twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inkom_desktop.domain.errors import Conflict, NotFound
from inkom_desktop.domain.publication import PartState, Reason, State
from tests.publishing.conftest import Desktop


async def test_what_the_draft_says_now_goes_out_once(desktop: Desktop) -> None:
    pub = await desktop.schedule("old", seconds=600)
    draft = await desktop.store.drafts.get(pub.draft_id)
    assert draft is not None
    assert not await desktop.planner.differs(draft, pub)
    changed = await desktop.store.drafts.save(replace(draft, parts=("new", "and more")))
    assert await desktop.planner.differs(changed, pub)
    revised = await desktop.planner.revise(changed, pub.id)
    assert (revised.id, revised.due_at, len(revised.parts)) == (pub.id, pub.due_at, 2)
    assert not await desktop.planner.differs(changed, revised)
    await desktop.run()
    assert [text for _, text, _ in desktop.network.posts] == ["new", "and more"]


async def test_the_older_text_comes_back(desktop: Desktop) -> None:
    pub = await desktop.schedule("old", seconds=600)
    draft = await desktop.store.drafts.get(pub.draft_id)
    assert draft is not None
    await desktop.planner.revise(await desktop.store.drafts.save(replace(draft, parts=("new",))), pub.id)
    await desktop.planner.unrevise(pub)
    await desktop.run()
    assert [text for _, text, _ in desktop.network.posts] == ["old"]


@pytest.mark.parametrize(
    "stands",
    [
        {"state": State.SENDING},
        {"state": State.UNKNOWN},
        {"state": State.HANDED_OFF},
        {"state": State.PUBLISHED},
        {"state": State.HELD, "reason": Reason.RESTORED},
    ],
)
async def test_what_is_out_or_may_be_is_left_alone(desktop: Desktop, stands: dict[str, object]) -> None:
    pub = await desktop.schedule("old", seconds=600)
    draft = await desktop.store.drafts.get(pub.draft_id)
    assert draft is not None
    await desktop.store.publications.save(replace(pub, **stands))  # type: ignore[arg-type]
    with pytest.raises(Conflict, match="publication_not_rewritable"):
        await desktop.planner.revise(replace(draft, parts=("new",)), pub.id)
    assert (await desktop.get(pub)).content == pub.content


@pytest.mark.parametrize("part", [{"state": PartState.UNKNOWN}, {"lost": True}, {"state": PartState.PUBLISHED}])
async def test_a_part_that_is_out_or_may_be_keeps_the_text(desktop: Desktop, part: dict[str, object]) -> None:
    pub = await desktop.schedule("old", "more", seconds=600)
    draft = await desktop.store.drafts.get(pub.draft_id)
    assert draft is not None
    began = replace(pub.parts[0], **part)  # type: ignore[arg-type]
    held = replace(pub, state=State.HELD, reason=Reason.THREAD_STOPPED, parts=(began, pub.parts[1]))
    await desktop.store.publications.save(held)
    with pytest.raises(Conflict, match="publication_not_rewritable"):
        await desktop.planner.revise(replace(draft, parts=("new",)), pub.id)


async def test_another_drafts_post_is_not_touched(desktop: Desktop) -> None:
    pub = await desktop.schedule("one", seconds=600)
    other = await desktop.schedule("two", seconds=600)
    draft = await desktop.store.drafts.get(pub.draft_id)
    assert draft is not None
    with pytest.raises(NotFound, match="publication_unknown"):
        await desktop.planner.revise(draft, other.id)


async def test_a_publisher_that_took_it_in_this_moment_wins(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    pub = await desktop.schedule("old", seconds=600)
    draft = await desktop.store.drafts.get(pub.draft_id)
    assert draft is not None
    frozen = desktop.planner.frozen

    async def meanwhile(*args: object) -> object:
        made = await frozen(*args)  # type: ignore[arg-type]
        await desktop.store.publications.save(replace(pub, state=State.SENDING))
        return made

    monkeypatch.setattr(desktop.planner, "frozen", meanwhile)
    with pytest.raises(Conflict):
        await desktop.planner.revise(replace(draft, parts=("new",)), pub.id)
    assert (await desktop.get(pub)).content == pub.content
