"""Drafts: found by words and label, several at once, taken back."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.publication import State
from inkom_desktop.engine.house import House
from inkom_desktop.ui.pages.drafts.reading import DraftRow
from inkom_desktop.ui.pages.drafts.view import DraftsPage
from inkom_desktop.ui.widgets.post_row import PostRowView
from tests.fakes.clock import NOW
from tests.fakes.publications import publication
from tests.ui.shell.conftest import Screen, told


async def written(screen: Screen, count: int, *, label: str = "") -> list[str]:
    workspace = screen.desktop.now.workspace
    assert workspace is not None

    async def work(house: House) -> list[str]:
        labels = (label,) if label else ()
        made = [await house.drafts.new(workspace.id, parts=(f"Draft {n}",), labels=labels) for n in range(count)]
        return [d.id for d in made]

    return await screen.bridge.call(work)


async def opened(screen: Screen, rows: int) -> DraftsPage:
    screen.window.show()
    screen.window.show_page("drafts")
    page = screen.window.page("drafts")
    assert isinstance(page, DraftsPage)
    loaded = asyncio.ensure_future(told(page.vm.changed, lambda: len(page.vm.state.rows) == rows))
    page.load()
    await loaded
    return page


def test_where_a_draft_stands() -> None:
    draft = publication()
    row = DraftRow(None, (replace(draft, state=State.PUBLISHED), replace(draft, state=State.HELD)))  # type: ignore[arg-type]
    assert row.standing is not None
    assert row.standing.state is State.HELD
    assert DraftRow(None, ()).standing is None  # type: ignore[arg-type]
    assert NOW.tzinfo is not None


def test_a_label_and_words_find_drafts(screen: Screen) -> None:
    async def scenario() -> None:
        await written(screen, 2)
        await written(screen, 1, label="Notes")
        page = await opened(screen, 3)
        assert page.vm.state.labels == ("Notes",)
        found = asyncio.ensure_future(told(page.vm.changed, lambda: len(page.vm.state.rows) == 1))
        page.vm.filter("Notes")
        await found
        assert page.header.label.label() == "Notes"
        none = asyncio.ensure_future(told(page.vm.changed, lambda: not page.vm.state.rows))
        page.header.search.set_text("nowhere")
        await none
        back = asyncio.ensure_future(told(page.vm.changed, lambda: len(page.vm.state.rows) == 3))
        page.header.search.set_text("")
        page.vm.filter("")
        await back
        await screen.window.settled()

    screen.run(scenario())


def test_several_drafts_are_binned_at_once_and_taken_back(screen: Screen) -> None:
    async def scenario() -> None:
        ids = await written(screen, 3)
        page = await opened(screen, 3)
        rows = [page.list.row(i) for i in ids]
        assert all(isinstance(row, PostRowView) for row in rows)
        QTest.keyClick(rows[0], Qt.Key.Key_Space)
        QTest.mouseClick(
            rows[1], Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rows[1]._box().center().toPoint()
        )
        assert page.vm.state.chosen == {ids[0], ids[1]}
        assert page.header._count.text() == "2 selected"
        gone = asyncio.ensure_future(told(page.vm.changed, lambda: len(page.vm.state.rows) == 1))
        page.header._bin.click()
        await gone
        assert page.vm.state.chosen == frozenset()
        back = asyncio.ensure_future(told(page.vm.changed, lambda: len(page.vm.state.rows) == 3))
        assert screen.desktop.undo.take_back()
        await back
        assert not page.close_one()
        page.vm.choose_all()
        assert len(page.vm.state.chosen) == 3
        assert page.close_one()
        assert not page.vm.state.chosen
        await screen.window.settled()

    screen.run(scenario())


def test_a_row_says_when_its_draft_goes_out(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        (draft_id,) = await written(screen, 1)
        page = await opened(screen, 1)
        row = page.list.row(draft_id)
        assert isinstance(row, PostRowView)
        assert row.look().state == "Draft"

        async def schedule(house: House) -> None:
            draft = await house.store.drafts.get(draft_id)
            at = house.clock.now() + timedelta(hours=3)
            await house.planner.schedule(draft, Due(at, "UTC", wall(at, "UTC")), account_ids=[account])

        changed = asyncio.ensure_future(told(page.vm.changed, lambda: bool(page.vm.state.rows[0].publications)))
        await screen.bridge.call(schedule)
        await changed
        assert page.list.row(draft_id) is row
        assert row.look().mark == "clock"
        await screen.window.settled()

    screen.run(scenario())


def test_nothing_is_read_while_nobody_looks(screen: Screen) -> None:
    async def scenario() -> None:
        page = await opened(screen, 0)
        screen.window.show_page("today")
        await written(screen, 1)
        await screen.window.settled()
        assert page.vm._stale
        read = asyncio.ensure_future(told(page.vm.changed, lambda: len(page.vm.state.rows) == 1))
        screen.window.show_page("drafts")
        await read
        await screen.window.settled()

    screen.run(scenario())


def test_the_bin_shows_how_long_and_gives_back(screen: Screen) -> None:
    async def scenario() -> None:
        ids = await written(screen, 2)
        page = await opened(screen, 2)
        gone = asyncio.ensure_future(told(page.vm.changed, lambda: len(page.vm.state.rows) == 1))
        page.vm.bin([r for r in page.vm.state.rows if r.draft.id == ids[0]])
        await gone
        shown = asyncio.ensure_future(told(page.vm.changed, lambda: page.vm.state.binned))
        page.header.bin.click()
        await shown
        assert [r.draft.id for r in page.vm.state.rows] == [ids[0]]
        look = page._look(page.vm.state.rows[0])
        assert look.note == "Deleted for good in 30 days"
        page.vm.toggle(ids[0])
        assert page.header._back.isVisibleTo(page)
        assert not page.header._bin.isVisibleTo(page)
        empty = asyncio.ensure_future(told(page.vm.changed, lambda: not page.vm.state.rows))
        page.header._back.click()
        await empty
        back = asyncio.ensure_future(told(page.vm.changed, lambda: len(page.vm.state.rows) == 2))
        assert page.close_one()
        await back
        assert not page.vm.state.binned
        await screen.window.settled()

    screen.run(scenario())
