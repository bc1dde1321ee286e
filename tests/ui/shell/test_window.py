"""The window: it publishes while it is hidden, tells the truth, and names every control."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from inkom_desktop.bootstrap import open_house
from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.publication import State
from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge.bridge import Bridge
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.shell.status import status_of
from inkom_desktop.ui.shell.tray import Tray
from inkom_desktop.ui.shell.window import Window
from inkom_desktop.ui.theme import ThemeSwitcher
from tests.ui.shell.conftest import Screen, told


async def schedule(screen: Screen, account: str, text: str, seconds: float) -> str:
    async def work(house: House) -> str:
        workspace = await house.workspaces.first("UTC")
        draft: Draft = await house.drafts.new(workspace.id, parts=(text,), account_ids=[account])
        at = house.clock.now() + timedelta(seconds=seconds)
        (pub,) = await house.planner.schedule(draft, Due(at, "UTC", wall(at, "UTC")))
        return pub.id

    publication = await screen.bridge.call(work)
    screen.bridge.wake()
    return publication


def test_it_publishes_while_the_window_is_hidden(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        screen.window.show_page("today")
        screen.window.hide()
        live = asyncio.ensure_future(
            told(screen.desktop.publication_changed, lambda p: p is not None and p.state is State.PUBLISHED)
        )
        await schedule(screen, account, "Out of the dark.", 0.3)
        published = await live
        (written,) = screen.sites[account].glob("*.md")
        assert "Out of the dark." in written.read_text("utf-8")
        assert published.permalink == written.as_uri()
        rows = screen.window.page("today").vm.state.rows
        assert [r.first.state for r in rows] == [State.PUBLISHED]

    screen.run(scenario())


def test_the_status_line_tells_what_comes(screen: Screen) -> None:
    async def scenario() -> None:
        assert status_of(screen.desktop).title == "Nothing scheduled"
        account = await screen.folder("Site")
        changed = asyncio.ensure_future(told(screen.desktop.changed, lambda: screen.desktop.now.next_post is not None))
        await schedule(screen, account, "Later.", 12 * 60)
        await changed
        assert status_of(screen.desktop).title == "Next post in 12 min"
        paused = asyncio.ensure_future(told(screen.desktop.changed, lambda: screen.desktop.now.paused))
        screen.desktop.pause(None)
        await paused
        assert status_of(screen.desktop).face == "paused"
        screen.tray.fill_menu()
        assert "Resume publishing" in [a.text() for a in screen.tray.menu.actions()]

    screen.run(scenario())


@pytest.mark.parametrize("page", ["today", "drafts", "accounts", "composer"])
def test_every_control_has_a_name(screen: Screen, page: str) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        await schedule(screen, account, "Named.", 600)
        screen.window.show()
        if page == "composer":
            screen.window.compose(None)
        else:
            screen.window.show_page(page)
        await screen.window.settled()

    screen.run(scenario())
    controls = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit)
    nameless = [
        f"{type(w).__name__} in {type(w.parentWidget()).__name__}"
        for w in screen.window.findChildren(QWidget)
        if isinstance(w, controls)
        and w.isVisibleTo(screen.window)
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (w.accessibleName() or (isinstance(w, QAbstractButton) and w.text()))
    ]
    assert nameless == []


def test_a_small_window_has_the_rail(screen: Screen) -> None:
    screen.window.resize(1024, 700)
    screen.window.show()
    assert screen.window.sidebar.width() == 56
    screen.window.resize(1440, 900)
    assert screen.window.sidebar.width() == 240


def test_the_first_paint_is_told(qtbot: QtBot, qapp: QApplication) -> None:
    """The store is opened by it: a window that never told it would stay empty."""
    desktop = Desktop(Bridge(open_house))
    window = Window(desktop, ThemeSwitcher(qapp, "light"), Tray(desktop))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_paint, timeout=5000):
        window.show()
