"""The palette on the real window: it finds, it runs, and it gives the focus back."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.publication import State
from inkom_desktop.engine.house import House
from inkom_desktop.ui.shell.palette.entries import Section
from inkom_desktop.ui.shell.palette.view import Palette
from tests.ui.shell.conftest import Screen, told
from tests.ui.shell.test_keyboard import CTRL, Key, composing, open_window, press, shown


async def opened(screen: Screen, typed: str = "") -> Palette:
    """Press Ctrl+K, type, and wait for the store."""
    press(screen, Key.Key_K, CTRL)
    palette = screen.window._dialog
    assert isinstance(palette, Palette)
    assert QApplication.focusWidget() is palette.field
    await palette._finder.answered()
    if typed:
        QTest.keyClicks(palette.field, typed)
        await palette._finder.answered()
    return palette


def titles(palette: Palette) -> list[str]:
    return [line.title if isinstance(line, Section) else line.entry.title for line in palette._finder.lines]


async def write(screen: Screen, text: str, title: str = "", labels: tuple[str, ...] = ()) -> str:
    workspace = screen.desktop.now.workspace
    assert workspace is not None
    accounts = [a.id for a in screen.desktop.now.accounts]
    draft = await screen.bridge.call(
        lambda h: h.drafts.new(workspace.id, parts=(text,), title=title, labels=labels, account_ids=accounts)
    )
    return draft.id


def test_ctrl_k_works_from_a_text_and_esc_gives_the_focus_back(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "Words")
        palette = await opened(screen, "sch")
        assert palette.current() is not None
        assert palette.current().key == "action:composer.schedule"  # type: ignore[union-attr]
        press(screen, Key.Key_Escape)
        assert page.part_in_hand() == 0
        assert shown(screen) == "composer"
        assert page.vm.parts == ("Words",)
        await screen.window.settled()

    screen.run(scenario())


def test_enter_runs_with_the_focus_where_it_was_and_it_is_recent_next_time(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "one two")
        cursor = page.editor(0).textCursor()
        cursor.setPosition(3)
        page.editor(0).setTextCursor(cursor)
        await opened(screen, "split the thread")
        press(screen, Key.Key_Return)
        assert page.vm.parts == ("one", "two")
        await screen.window.settled()
        palette = await opened(screen)
        assert titles(palette)[:2] == ["Recent", "Split the thread at the cursor"]
        assert titles(palette).count("Split the thread at the cursor") == 1
        kept = await screen.bridge.call(lambda house: house.store.settings.all())
        assert kept["window.recent"] == "action:composer.split"
        palette.reject()

    screen.run(scenario())


def test_pages_clients_accounts_and_posts_are_found(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Harbour")
        mine = await write(screen, "Nothing but foghorns", title="Harbour news")
        other = await screen.bridge.call(lambda house: house.workspaces.add("Harbour Works", "Europe/Paris"))
        await told(screen.desktop.changed, lambda: len(screen.desktop.now.workspaces) == 2)
        await open_window(screen)
        palette = await opened(screen, "harbour")
        found = {line.entry.key for line in palette._finder.lines if not isinstance(line, Section)}
        account = screen.desktop.now.accounts[0].id
        assert {f"client:{other.id}", f"account:{account}", f"draft:{mine}"} <= found
        palette.field.setText("draf")
        await palette._finder.answered()
        assert "action:go.drafts" in {e.entry.key for e in palette._finder.lines if not isinstance(e, Section)}
        press(screen, Key.Key_Return)
        assert shown(screen) == "drafts"
        palette = await opened(screen, "switch harbour")
        taken = asyncio.ensure_future(told(screen.desktop.changed, lambda: screen.desktop.now.workspace.id == other.id))  # type: ignore[union-attr]
        press(screen, Key.Key_Return)
        await taken
        await screen.window.settled()

    screen.run(scenario())


def test_a_post_is_found_by_a_word_of_its_text_and_opened(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        draft = await write(screen, "A jasmine-sweet Pink Bourbon, and many more words.", title="Huila harvest")
        await open_window(screen)
        palette = await opened(screen, "bourb")
        entry = palette.current()
        assert entry is not None
        assert (entry.key, entry.title) == (f"draft:{draft}", "Huila harvest")
        assert entry.note.startswith("Draft, edited ")
        assert "Bourbon" in entry.note
        page = screen.window.page("composer")
        ready = asyncio.ensure_future(told(page.vm.opened, lambda: page.vm.draft.id == draft))
        press(screen, Key.Key_Return)
        await ready
        assert shown(screen) == "composer"
        await screen.window.settled()

    screen.run(scenario())


def test_tab_shows_what_else_can_be_done_with_a_scheduled_post(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        draft_id = await write(screen, "Ahead of us")

        async def plan(house: House) -> None:
            draft = await house.store.drafts.get(draft_id)
            assert draft is not None
            at = house.clock.now() + timedelta(days=2)
            await house.planner.schedule(draft, Due(at, "UTC", wall(at, "UTC")), account_ids=[account])

        await screen.bridge.call(plan)
        await open_window(screen)
        palette = await opened(screen, "ahead")
        assert palette.current().note.startswith("Scheduled ")  # type: ignore[union-attr]
        press(screen, Key.Key_Tab)
        assert titles(palette)[0] == "Ahead of us"
        assert {"Change the time", "Unschedule", "Move to bin"} <= set(titles(palette))
        press(screen, Key.Key_Escape)
        assert palette.current().key == f"draft:{draft_id}"  # type: ignore[union-attr]
        press(screen, Key.Key_Tab)
        while palette.current().title != "Unschedule":  # type: ignore[union-attr]
            press(screen, Key.Key_Down)
        left = asyncio.ensure_future(
            told(screen.desktop.publication_changed, lambda p: p is not None and p.state is State.CANCELLED)
        )
        press(screen, Key.Key_Return)
        await left
        await screen.window.settled()
        assert screen.window.toasts.toasts()[0].action is not None

    screen.run(scenario())


def test_at_finds_accounts_alone_and_the_hash_finds_tags(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        tagged = await write(screen, "One", labels=("Événements",))
        await write(screen, "evenements in the text alone")
        await open_window(screen)
        palette = await opened(screen, "@")
        assert titles(palette)[0] == "Accounts"
        assert {line.entry.key.split(":")[0] for line in palette._finder.lines if not isinstance(line, Section)} == {
            "account"
        }
        palette.field.setText("#even")
        await palette._finder.answered()
        assert [line.entry.key for line in palette._finder.lines if not isinstance(line, Section)] == [
            f"draft:{tagged}"
        ]
        palette.reject()

    screen.run(scenario())


def test_an_answer_to_what_was_typed_before_is_dropped(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        await write(screen, "early bird")
        await write(screen, "later that day")
        await open_window(screen)
        palette = await opened(screen)
        finder = palette._finder
        palette.field.setText("early")
        finder._ask()
        palette.field.setText("later")
        finder._ask()
        await finder._tasks.settled()
        assert [p.title for p in finder._posts] == ["later that day"]
        palette.reject()
        finder.type("early")
        finder._ask()
        finder.end()
        before = list(finder.lines)
        await finder._tasks.settled()
        assert finder.lines == before

    screen.run(scenario())


def test_the_mouse_chooses_and_runs(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        await open_window(screen)
        palette = await opened(screen, "go")
        palette.field.setText("accounts")
        await palette._finder.answered()
        row = palette.rows.row_of("action:go.accounts")
        place = palette.list.visualRect(palette.rows.index(row)).center()
        QTest.mouseMove(palette.list.viewport(), place - QPoint(3, 0))
        QTest.mouseMove(palette.list.viewport(), place)
        QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert shown(screen) == "accounts"
        await screen.window.settled()

    screen.run(scenario())


def test_arrows_go_in_a_circle_over_the_headings_and_everything_is_named(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        await open_window(screen)
        palette = await opened(screen)
        first = palette.current()
        press(screen, Key.Key_Up)
        last = palette.current()
        assert last is not None
        assert last is not first
        press(screen, Key.Key_Down)
        assert palette.current() is first
        seen = set()
        for _ in range(palette._finder.entries):
            seen.add(palette.current().key)  # type: ignore[union-attr]
            press(screen, Key.Key_Down)
        assert len(seen) == palette._finder.entries
        press(screen, Key.Key_PageDown)
        assert palette.current() is not None
        assert palette.field.accessibleName() == "Search or jump to"
        names = QAccessible.queryAccessibleInterface(palette.list)
        said = [names.child(n).text(QAccessible.Text.Name) for n in range(names.childCount())]
        assert "Compose, Ctrl N" in said
        palette.field.setText("qqqq")
        await palette._finder.answered()
        assert palette._nothing.text() == "Nothing matches “qqqq”."
        palette.reject()

    screen.run(scenario())


def test_the_search_row_of_the_sidebar_opens_it_and_the_rail_keeps_the_icon(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        await open_window(screen)
        row = screen.window.sidebar._search
        assert row.accessibleName() == "Search or jump to"
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
        palette = screen.window._dialog
        assert isinstance(palette, Palette)
        press(screen, Key.Key_Escape)
        screen.window.resize(1024, 700)
        assert row.toolTip() == "Search or jump to (Ctrl K)"
        await screen.window.settled()
        await palette._finder.answered()

    screen.run(scenario())
