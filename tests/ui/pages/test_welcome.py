"""The first run: two ways to begin, and it never comes back once there is an account."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from inkom_desktop.ui.pages.welcome.view import WelcomePage
from inkom_desktop.ui.pages.welcome.viewmodel import soon
from tests.ui.shell.conftest import Screen, told


def welcome(screen: Screen) -> WelcomePage:
    page = screen.window.stack.currentWidget()
    assert isinstance(page, WelcomePage)
    return page


def press(page: QWidget, word: str) -> None:
    button = next(b for b in page.findChildren(QAbstractButton) if b.text() == word)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Return)


def test_an_empty_store_shows_it_over_the_whole_window(screen: Screen) -> None:
    screen.window.show()
    page = welcome(screen)
    assert screen.window.sidebar.isHidden()
    assert page.width() == screen.window.width()
    nameless = [
        type(w).__name__
        for w in page.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisibleTo(page) and not w.accessibleName()
    ]
    assert nameless == []


def test_practising_makes_an_account_and_a_first_post_that_goes_out_soon(screen: Screen) -> None:
    async def scenario() -> None:
        page = welcome(screen)
        opened = asyncio.ensure_future(told(screen.window.page("composer").vm.changed, lambda *_: _due(screen)))
        press(page, "Start practising")
        page.vm.start_practice()  # a second press while the first is at work
        await opened

    screen.run(scenario())
    composer = screen.window.page("composer")
    assert screen.window.stack.currentWidget() is composer
    assert not screen.window.sidebar.isHidden()
    (account,) = screen.desktop.now.accounts
    assert account.name == "Practice"
    assert screen.data in Path(account.server).parents
    assert composer.vm.draft is not None
    assert composer.vm.draft.account_ids == (account.id,)
    assert composer.vm.draft.parts[0].startswith("Hello from Inkom.")
    assert composer.vm.proposed().at - screen.desktop.time() < timedelta(seconds=80)
    assert not composer.vm.errors


def _due(screen: Screen) -> bool:
    return screen.window.page("composer").vm.due is not None


def test_it_does_not_come_back_when_the_account_is_removed(screen: Screen) -> None:
    async def scenario() -> None:
        account_id = await screen.folder("Site")
        assert screen.window.stack.currentWidget() is screen.window.page("today")

        async def remove(house):  # type: ignore[no-untyped-def]
            await house.accounts.remove(await house.accounts.find(account_id))

        gone = asyncio.ensure_future(told(screen.desktop.changed, lambda: not screen.desktop.now.accounts))
        await screen.bridge.call(remove)
        await gone

    screen.run(scenario())
    assert not screen.desktop.now.fresh
    assert screen.window.stack.currentWidget() is screen.window.page("today")


def test_the_foot_sets_language_zone_and_name(screen: Screen) -> None:
    async def scenario() -> None:
        page = welcome(screen)
        page.vm.use_zone("Pacific/Auckland")
        await told(screen.desktop.changed, lambda: screen.desktop.zone == "Pacific/Auckland")
        page.vm.use_language("de")
        await told(screen.desktop.changed, lambda: screen.desktop.now.language == "de")
        await screen.window.settled()

    screen.run(scenario())
    page = screen.window.stack.currentWidget()
    assert isinstance(page, WelcomePage)
    assert page._zone.text().startswith("Auckland, UTC+1")
    press(page, screen.desktop.now.workspace.name)  # type: ignore[union-attr]
    assert screen.window.clients.dialog is not None


@pytest.mark.parametrize(("second", "left"), [(0, 60), (39, 21), (41, 79)])
def test_the_first_time_is_a_full_minute_and_leaves_time_to_look(second: int, left: int) -> None:
    now = datetime(2026, 10, 13, 9, 18, second, tzinfo=UTC)
    due = soon(now, "Europe/Lisbon")
    assert (due.at - now).total_seconds() == left
    assert due.local_time.startswith(("2026-10-13T10:19", "2026-10-13T10:20"))
