"""The board: drafts stand in columns, are carried between them, and every move can be taken back."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from inkom_desktop.ui.pages.drafts.board import column_words
from inkom_desktop.ui.pages.drafts.view import DraftsPage
from inkom_desktop.ui.pages.drafts.view_board import NameDialog
from inkom_desktop.ui.widgets.field import Field
from tests.ui.pages.test_drafts import opened, written
from tests.ui.shell.conftest import Screen, told


async def board(screen: Screen, drafts: int) -> tuple[DraftsPage, list[str]]:
    ids = await written(screen, drafts)
    page = await opened(screen, drafts)
    page.vm.board.show(True)
    return page, ids


def standing(page: DraftsPage) -> list[list[str]]:
    return [[card.key for card in view.cards] for view in page.board._views]


async def until(page: DraftsPage, expected: list[list[str]]) -> None:
    await told(page.vm.changed, lambda: [sorted(c) for c in standing(page)] == [sorted(c) for c in expected])


def test_drafts_begin_in_the_first_column_and_are_carried(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        page, (one, two) = await board(screen, 2)
        assert [column_words(v.column) for v in page.board._views] == ["Ideas", "Writing", "Ready"]
        monkeypatch.setattr(page.board, "_at", lambda _: page.board._views[1])
        card = next(c for c in page.board._views[0].cards if c.key == one)
        there = QPoint(20, 60)
        moved = asyncio.ensure_future(until(page, [[two], [one], []]))
        card.carried.emit(there)
        assert page.board._views[1]._target
        card.dropped.emit(there)
        await moved
        kept = await screen.bridge.call(lambda house: house.store.drafts.get(one))
        assert kept is not None
        assert kept.stage == "writing"
        back = asyncio.ensure_future(until(page, [[one, two], [], []]))
        assert screen.desktop.undo.take_back()
        await back
        await screen.window.settled()

    screen.run(scenario())


def test_the_keyboard_moves_and_the_draft_keeps_the_focus(screen: Screen) -> None:
    async def scenario() -> None:
        page, (one,) = await board(screen, 1)
        page.board._views[0].cards[0].setFocus(Qt.FocusReason.TabFocusReason)
        moved = asyncio.ensure_future(until(page, [[], [one], []]))
        page.deeds()["drafts.right"].act()
        await moved
        focus = page.board.card_in_focus()
        assert focus is not None
        assert focus.key == one
        assert page.board.step(-1)
        await until(page, [[one], [], []])
        assert not page.board.step(-1)
        await screen.window.settled()

    screen.run(scenario())


def test_columns_are_named_added_and_removed(screen: Screen) -> None:
    async def scenario() -> None:
        page, _ = await board(screen, 1)
        page.board._ask_name("ideas")
        dialog = page.board.question
        assert isinstance(dialog, NameDialog)
        dialog.findChild(Field).set_text("Seeds")  # type: ignore[union-attr]
        dialog.accept()
        page.vm.board.add("Waiting for the client")
        page.vm.board.move("ideas", 1)
        names = [column_words(v.column) for v in page.board._views]
        assert names == ["Writing", "Seeds", "Ready", "Waiting for the client"]
        await screen.window.settled()
        page.vm.board.remove("writing")
        assert len(page.board._views) == 3
        assert screen.desktop.undo.take_back()
        await told(page.vm.changed, lambda: len(page.board._views) == 4)
        await screen.window.settled()
        stored = await screen.bridge.call(lambda house: house.store.settings.all())
        assert "Seeds" in next(v for k, v in stored.items() if k.startswith("board."))
        assert stored["drafts.board"] == "on"

    screen.run(scenario())


def test_a_press_opens_and_a_drag_does_not(screen: Screen) -> None:
    async def scenario() -> None:
        page, (one,) = await board(screen, 1)
        card = page.board._views[0].cards[0]
        pressed: list[bool] = []
        carried: list[QPoint] = []
        card.clicked.disconnect()
        card.clicked.connect(lambda: pressed.append(True))
        card.carried.connect(carried.append)
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
        assert pressed == [True]
        QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        QTest.mouseMove(card, QPoint(90, 40))
        QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(90, 40))
        assert pressed == [True]
        assert carried
        assert card.key == one
        await screen.window.settled()

    screen.run(scenario())
