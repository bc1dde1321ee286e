"""Every key of the map, pressed on the real window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.engine.house import House
from inkom_desktop.ui.pages import PAGES
from inkom_desktop.ui.pages.composer.view_checks import CheckRow
from inkom_desktop.ui.pages.composer.view_part import Thumbnail
from inkom_desktop.ui.shell.shortcut_sheet import ShortcutSheet
from inkom_desktop.ui.shell.shortcuts import is_typing
from inkom_desktop.ui.shell.time_dialog import TimeDialog
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.reading_order import stops
from tests.ui.shell.conftest import Screen, told

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


def press(screen: Screen, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or screen.window, key, held)


def shown(screen: Screen) -> str:
    """The key of the page that is shown."""
    return next(key for key, page in screen.window._pages.items() if page is screen.window.stack.currentWidget())


async def open_window(screen: Screen, page: str = "today") -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    screen.window.show()
    screen.window.activateWindow()
    if QApplication.activeWindow() is None:
        await told(app.focusWindowChanged, lambda window: window is not None)
    screen.window.show_page(page)
    await screen.window.settled()
    assert QApplication.activeWindow() is screen.window


async def queued(screen: Screen, account: str, text: str = "Ahead", minutes: int = 60) -> Publication:
    async def work(house: House) -> Publication:
        workspace = await house.workspaces.first("UTC")
        draft: Draft = await house.drafts.new(workspace.id, parts=(text,), account_ids=[account])
        at = house.clock.now() + timedelta(minutes=minutes)
        (pub,) = await house.planner.schedule(draft, Due(at, "UTC", wall(at, "UTC")))
        return pub

    return await screen.bridge.call(work)


async def composing(screen: Screen, *parts: str):  # type: ignore[no-untyped-def]
    """Open a draft with these parts in the composer, the focus in its text."""
    await screen.folder("Site")
    workspace = screen.desktop.now.workspace
    assert workspace is not None
    accounts = [a.id for a in screen.desktop.now.accounts]
    draft = await screen.bridge.call(lambda h: h.drafts.new(workspace.id, parts=parts, account_ids=accounts))
    await open_window(screen)
    page = screen.window.page("composer")
    opened = asyncio.ensure_future(told(page.vm.opened, lambda: page.vm.parts == parts))
    screen.window.compose(draft.id)
    await opened
    await screen.window.settled()
    assert page.part_in_hand() == 0
    return page


# from anywhere


@pytest.mark.parametrize("page", [p.key for p in PAGES if p.navigation])
def test_g_and_its_letter_lead_to_every_page(screen: Screen, page: str) -> None:
    async def scenario() -> None:
        await open_window(screen, "accounts" if page == "today" else "today")
        (keys,) = screen.window.commands.actions[f"go.{page}"].keys
        screen.window.setFocus()
        for letter in keys.split(", "):
            press(screen, Key[f"Key_{letter}"])
        assert shown(screen) == page
        await screen.window.settled()

    screen.run(scenario())


def test_the_letters_of_the_pages_are_those_of_the_design() -> None:
    from inkom_desktop.ui.shell.actions import go_actions

    letters = {a.id: a.keys for a in go_actions(PAGES)}
    wanted = {
        "today": "T",
        "calendar": "C",
        "drafts": "D",
        "inbox": "I",
        "analytics": "A",
        "library": "L",
        "accounts": "O",
    }
    assert {k: v for k, v in letters.items() if k[3:] in wanted} == {
        f"go.{p.key}": (f"G, {wanted[p.key]}",) for p in PAGES if p.key in wanted and p.navigation
    }
    assert len(set(letters.values())) == len(letters)


def test_ctrl_n_composes_and_esc_goes_back(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        await open_window(screen)
        screen.window.show_page("drafts")
        press(screen, Key.Key_N, CTRL)
        assert shown(screen) == "composer"
        await screen.window.settled()
        assert screen.window.page("composer").part_in_hand() == 0
        press(screen, Key.Key_Escape)
        assert shown(screen) == "drafts"
        press(screen, Key.Key_Escape)
        assert shown(screen) == "today"
        press(screen, Key.Key_Escape)
        assert shown(screen) == "today"
        await screen.window.settled()

    screen.run(scenario())


def test_single_letters_belong_to_a_text_field_that_has_the_focus(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "")
        for key in (Key.Key_G, Key.Key_T):
            press(screen, key)
        assert page.vm.parts == ("gt",)
        assert shown(screen) == "composer"
        screen.window.show_page("drafts")
        press(screen, Key.Key_F, CTRL)
        QTest.keyClicks(QApplication.focusWidget(), "gt?")
        assert shown(screen) == "drafts"
        assert screen.window.page("drafts")._search.text() == "gt?"
        await screen.window.settled()

    screen.run(scenario())


def test_single_letters_can_be_turned_off_and_are_remembered(screen: Screen) -> None:
    async def scenario() -> None:
        await open_window(screen, "drafts")
        screen.window.setFocus()
        press(screen, Key.Key_F1)
        sheet = screen.window._dialog
        assert isinstance(sheet, ShortcutSheet)
        changed = asyncio.ensure_future(told(screen.desktop.changed, lambda: not screen.desktop.now.letter_keys))
        sheet._letters.click()
        await changed
        sheet.reject()
        screen.window.setFocus()
        for key in (Key.Key_G, Key.Key_T):
            press(screen, key)
        assert shown(screen) == "drafts"
        press(screen, Key.Key_N, CTRL)
        assert shown(screen) == "composer"
        assert (await screen.bridge.call(lambda house: house.store.settings.all()))["window.letter_keys"] == "off"
        await screen.window.settled()

    screen.run(scenario())


@pytest.mark.parametrize("key", [Key.Key_Question, Key.Key_F1])
def test_the_sheet_of_shortcuts_opens_narrows_and_gives_the_focus_back(screen: Screen, key: Qt.Key) -> None:
    async def scenario() -> None:
        await open_window(screen, "drafts")
        before = screen.window.sidebar.items["drafts"]
        before.setFocus()
        press(screen, key)
        sheet = screen.window._dialog
        assert isinstance(sheet, ShortcutSheet)
        assert {a.id for a in sheet.shown} == {a.id for a in screen.window.commands.actions.values() if a.keys}
        QTest.keyClicks(QApplication.focusWidget(), "next check")
        assert [a.id for a in sheet.shown] == ["composer.next_check"]
        sheet.field.set_text("qqq")
        assert sheet.shown == []
        press(screen, Key.Key_Escape)
        assert QApplication.focusWidget() is before
        assert shown(screen) == "drafts"

    screen.run(scenario())


def test_ctrl_and_a_number_switches_the_client(screen: Screen) -> None:
    async def scenario() -> None:
        await open_window(screen)
        first = screen.desktop.now.workspace
        assert first is not None
        await screen.bridge.call(lambda house: house.workspaces.add("Osei Architects", "UTC"))
        await told(screen.desktop.changed, lambda: len(screen.desktop.now.workspaces) == 2)
        for key, name in ((Key.Key_2, screen.desktop.now.workspaces[1].name), (Key.Key_1, first.name)):
            taken = asyncio.ensure_future(
                told(screen.desktop.changed, lambda n=name: screen.desktop.now.workspace.name == n)  # type: ignore[misc]
            )
            press(screen, key, CTRL)
            await taken
        press(screen, Key.Key_9, CTRL)
        await screen.window.settled()
        assert screen.desktop.now.workspace is not None
        assert screen.desktop.now.workspace.id == first.id

    screen.run(scenario())


def test_ctrl_comma_opens_the_settings(screen: Screen) -> None:
    async def scenario() -> None:
        await open_window(screen)
        press(screen, Key.Key_Comma, CTRL)
        assert screen.window.current_page() == "settings"

    screen.run(scenario())


@pytest.mark.parametrize("page", [p.key for p in PAGES if not p.alone])
def test_f6_goes_round_the_regions_of_every_page_and_shift_f6_back(screen: Screen, page: str) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        await queued(screen, account)
        await open_window(screen)
        if page == "composer":
            screen.window.compose(None)
        else:
            screen.window.show_page(page)
        await screen.window.settled()
        screen.window.sidebar.button.setFocus()
        begun = QApplication.focusWidget()
        press(screen, Key.Key_F6)
        first = QApplication.focusWidget()
        current = screen.window.stack.currentWidget()
        assert current is not None
        assert first is not None
        assert current.isAncestorOf(first)
        press(screen, Key.Key_F6, SHIFT)
        back = QApplication.focusWidget()
        assert screen.window.sidebar.isAncestorOf(back)
        seen: list[QWidget | None] = []
        for _ in range(12):
            press(screen, Key.Key_F6)
            if screen.window.sidebar.isAncestorOf(QApplication.focusWidget()):
                break
            seen.append(QApplication.focusWidget())
        assert len(seen) == len(set(map(id, seen)))
        assert screen.window.sidebar.isAncestorOf(QApplication.focusWidget())
        assert begun is not None

    screen.run(scenario())


def test_ctrl_plus_minus_and_0_change_the_size_of_the_text(screen: Screen) -> None:
    async def scenario() -> None:
        await open_window(screen)
        sizes = []
        for key in (Key.Key_Plus, Key.Key_Equal, Key.Key_Minus, Key.Key_0):
            press(screen, key, CTRL)
            sizes.append(screen.window.look.text_size)
        assert sizes[0] > 100
        assert sizes[1] > sizes[0]
        assert sizes[2:] == [sizes[0], 100]
        await screen.window.settled()

    screen.run(scenario())


# the composer


def test_ctrl_s_saves_now(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "Words")
        page.vm._later.setInterval(60_000)
        QTest.keyClicks(QApplication.focusWidget(), "More ")
        assert page.vm.unsaved
        kept = asyncio.ensure_future(told(page.vm.saved))
        press(screen, Key.Key_S, CTRL)
        assert (await kept).parts == page.vm.parts

    screen.run(scenario())


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_ctrl_enter_schedules(screen: Screen, key: Qt.Key) -> None:
    async def scenario() -> None:
        page = await composing(screen, "On its way")
        made = asyncio.ensure_future(told(page.vm.scheduled))
        press(screen, key, CTRL)
        (pub,) = await made
        assert pub.state is State.SCHEDULED
        await screen.window.settled()

    screen.run(scenario())


def test_ctrl_shift_enter_asks_and_names_the_client(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "Now")
        press(screen, Key.Key_Return, CTRL | SHIFT)
        assert isinstance(page.questions.open, Dialog)
        said = _open_words(screen)
        assert screen.desktop.now.workspace is not None
        assert screen.desktop.now.workspace.name in said
        assert await screen.bridge.call(lambda house: house.store.publications.query()) == []
        press(screen, Key.Key_Escape)
        assert page.part_in_hand() == 0

    screen.run(scenario())


def test_ctrl_shift_t_splits_at_the_cursor(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "🌱 one two", "last")
        cursor = page.editor(0).textCursor()
        cursor.setPosition(6)
        page.editor(0).setTextCursor(cursor)
        press(screen, Key.Key_T, CTRL | SHIFT)
        assert page.vm.parts == ("🌱 one", "two", "last")
        assert page.part_in_hand() == 1
        await screen.window.settled()

    screen.run(scenario())


def test_alt_and_an_arrow_moves_the_part_with_its_pictures(screen: Screen, tmp_path: Path) -> None:
    async def scenario() -> None:
        page = await composing(screen, "a", "b", "c")
        Image.new("RGB", (9, 9), "red").save(tmp_path / "red.png")
        taken = asyncio.ensure_future(told(page.vm.counted, lambda: bool(page.vm.draft.media)))
        page.vm.attach([tmp_path / "red.png"], 0)
        await taken
        await screen.window.settled()
        page.focus_part(0)
        press(screen, Key.Key_Down, ALT)
        assert (page.vm.parts, page.part_in_hand(), page.vm.draft.media[0].part) == (("b", "a", "c"), 1, 1)
        press(screen, Key.Key_Down, ALT)
        press(screen, Key.Key_Down, ALT)
        assert (page.vm.parts, page.part_in_hand(), page.vm.draft.media[0].part) == (("b", "c", "a"), 2, 2)
        press(screen, Key.Key_Up, ALT)
        assert (page.vm.parts, page.part_in_hand(), page.vm.draft.media[0].part) == (("b", "a", "c"), 1, 1)
        await screen.window.settled()

    screen.run(scenario())


def test_ctrl_tab_goes_through_the_texts(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "a")
        (account,) = page.vm.accounts
        press(screen, Key.Key_Tab, CTRL)
        assert page.vm.tab == account.id
        assert page.part_in_hand() == 0
        press(screen, Key.Key_Tab, CTRL)
        assert page.vm.tab == ""
        press(screen, Key.Key_Backtab, CTRL | SHIFT)
        assert page.vm.tab == account.id

    screen.run(scenario())


def test_ctrl_shift_a_writes_the_alternative_text_of_the_photo_in_hand(screen: Screen, tmp_path: Path) -> None:
    async def scenario() -> None:
        page = await composing(screen, "a")
        for name in ("one", "two"):
            Image.new("RGB", (9, 9), "red").save(tmp_path / f"{name}.png")
        taken = asyncio.ensure_future(told(page.vm.counted, lambda: len(page.vm.draft.media) == 2))
        page.vm.attach([tmp_path / "one.png", tmp_path / "two.png"])
        await taken
        await screen.window.settled()
        second = next(t for t in page.findChildren(Thumbnail) if t.attachment.file.name == "two.png")
        second.setFocus()
        press(screen, Key.Key_A, CTRL | SHIFT)
        assert "two.png" in _open_words(screen)
        page.questions.open.reject()
        await screen.window.settled()

    screen.run(scenario())


def test_f8_goes_from_check_to_check(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "bell \x07", "bell \x07")
        await screen.window.settled()
        assert page.vm.errors >= 1
        press(screen, Key.Key_F8)
        first = QApplication.focusWidget()
        assert isinstance(first, CheckRow)
        press(screen, Key.Key_F8, SHIFT)
        last = QApplication.focusWidget()
        assert isinstance(last, CheckRow)
        press(screen, Key.Key_F8)
        assert QApplication.focusWidget() is first
        press(screen, Key.Key_Return)
        assert page.part_in_hand() is not None

    screen.run(scenario())


def test_ctrl_shift_p_shows_and_hides_the_preview(screen: Screen) -> None:
    async def scenario() -> None:
        await composing(screen, "a")
        seen = []
        for _ in range(2):
            press(screen, Key.Key_P, CTRL | SHIFT)
            await screen.window.settled()
            seen.append((await screen.bridge.call(lambda house: house.store.settings.all()))["composer.preview"])
        assert seen == ["off", "on"]

    screen.run(scenario())


# Today and Drafts


async def on_the_queued_post(screen: Screen) -> Publication:
    account = await screen.folder("Site")
    pub = await queued(screen, account)
    await open_window(screen)
    page = screen.window.page("today")
    if not page.vm.state.rows:
        await told(page.vm.changed, lambda: bool(page.vm.state.rows))
    page.show_state()
    row = page.queue.reveal(page.vm.state.rows[0].key)
    assert row is not None
    row.setFocus()
    return pub


def test_del_unschedules_and_undo_puts_it_back(screen: Screen) -> None:
    async def scenario() -> None:
        pub = await on_the_queued_post(screen)
        await screen.bridge.call(lambda house: _edit(house, pub.draft_id))
        left = asyncio.ensure_future(
            told(screen.desktop.publication_changed, lambda p: p is not None and p.state is State.CANCELLED)
        )
        press(screen, Key.Key_Delete)
        await left
        await screen.window.settled()
        (toast,) = screen.window.toasts.toasts()
        assert toast.action is not None
        back = asyncio.ensure_future(
            told(screen.desktop.publication_changed, lambda p: p is not None and p.state is State.SCHEDULED)
        )
        toast.action.click()
        again = await back
        assert (again.due_at, again.content, again.account_id) == (pub.due_at, pub.content, pub.account_id)
        assert again.id != pub.id
        await screen.window.settled()

    screen.run(scenario())


async def _edit(house: House, draft_id: str) -> None:
    draft = await house.store.drafts.get(draft_id)
    assert draft is not None
    await house.drafts.save(replace(draft, parts=("Edited since",)))


def test_t_changes_the_time_of_a_post(screen: Screen) -> None:
    async def scenario() -> None:
        await on_the_queued_post(screen)
        press(screen, Key.Key_T)
        assert isinstance(screen.window._dialog, TimeDialog)
        press(screen, Key.Key_Escape)
        await screen.window.settled()

    screen.run(scenario())


def test_a_row_keeps_the_focus_when_the_list_is_drawn_anew_and_esc_closes_the_ledger(screen: Screen) -> None:
    async def scenario() -> None:
        await on_the_queued_post(screen)
        page = screen.window.page("today")
        press(screen, Key.Key_Return)
        await screen.window.settled()
        assert page.vm.state.chosen is not None
        assert page.line_in_focus() is not None
        press(screen, Key.Key_Escape)
        await screen.window.settled()
        assert page.vm.state.chosen is None
        assert page.line_in_focus() is not None
        assert shown(screen) == "today"

    screen.run(scenario())


def test_ctrl_f_searches_and_del_bins_a_draft(screen: Screen) -> None:
    async def scenario() -> None:
        workspace = screen.desktop.now.workspace
        assert workspace is not None
        draft = await screen.bridge.call(lambda house: house.drafts.new(workspace.id, parts=("Old words",)))
        await open_window(screen, "drafts")
        page = screen.window.page("drafts")
        page.load()
        await screen.window.settled()
        press(screen, Key.Key_F, CTRL)
        assert QApplication.focusWidget() is page._search.edit
        row = page.list.reveal(draft.id)
        assert row is not None
        row.setFocus()
        press(screen, Key.Key_Delete)
        await screen.window.settled()
        binned = await screen.bridge.call(lambda house: house.store.drafts.get(draft.id))
        assert binned.deleted_at is not None
        assert screen.window.toasts.toasts()[0].action is not None

    screen.run(scenario())


# what holds for all


def test_every_action_does_something_and_every_deed_is_declared(screen: Screen) -> None:
    async def scenario() -> None:
        await open_window(screen)
        declared = set(screen.window.commands.actions)
        done = set(screen.window.commands._deeds)
        for spec in PAGES:
            page = screen.window.page(spec.key)
            deeds: Callable[[], dict[str, object]] = getattr(page, "deeds", dict)
            own = set(deeds())
            assert {a.id for a in spec.actions} <= own
            done |= own
        assert declared == done
        await screen.window.settled()

    screen.run(scenario())


def test_no_two_actions_of_one_page_share_a_key(screen: Screen) -> None:
    shell = [a for a in screen.window.commands.actions.values() if not any(a in p.actions for p in PAGES)]
    for spec in PAGES:
        keys = [k for a in (*shell, *spec.actions) for k in a.keys]
        assert len(keys) == len(set(keys)), spec.key


def _open_words(screen: Screen) -> str:
    """All words of the open dialog."""
    from PySide6.QtWidgets import QLabel

    dialogs = [d for d in screen.window.findChildren(Dialog) if d.isVisible()]
    return " ".join(label.text() for d in dialogs for label in d.findChildren(QLabel))


def test_a_page_that_was_gone_to_by_keys_leaves_the_next_keys_to_the_window(screen: Screen) -> None:
    async def scenario() -> None:
        await queued(screen, await screen.folder("Site"))
        await open_window(screen)
        page = screen.window.page("today")
        drafts = screen.window.page("drafts")
        screen.window.show_page("drafts")
        drafts.header.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        screen.window.show_page("today")
        stops(page)[0].setFocus(Qt.FocusReason.TabFocusReason)
        for key in (Key.Key_G, Key.Key_D):
            press(screen, key)
        assert shown(screen) == "drafts"
        assert not is_typing()
        for key in (Key.Key_G, Key.Key_C):
            press(screen, key)
        assert shown(screen) == "calendar"
        await screen.window.settled()

    screen.run(scenario())
