"""Closing hides, quitting stops: the last words are stored, a post under way gets its seconds, the place is remembered."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inkom_desktop.bootstrap import rescue
from inkom_desktop.ui.shell import geometry
from inkom_desktop.ui.shell.application import Application
from inkom_desktop.ui.shell.dialogs import NotSavedDialog, QuitDialog, SendingSheet
from tests.ui.shell.conftest import Screen


def test_the_last_words_are_stored(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        screen.window.show()
        screen.window.compose(None)
        vm = screen.window.page("composer").vm
        vm.write(0, "The very last words")
        draft = vm.draft
        screen.window.closing.leave_pages()
        await screen.window.settled()
        kept = await screen.bridge.call(lambda house: house.store.drafts.get(draft.id))
        assert kept.parts == ("The very last words",)

    screen.run(scenario())


def test_at_a_log_off_the_work_is_stored_before_the_system_is_answered(screen: Screen) -> None:
    async def write() -> str:
        await screen.folder("Site")
        screen.window.show()
        screen.window.compose(None)
        vm = screen.window.page("composer").vm
        vm.write(0, "Written while the session ended")
        return str(vm.draft.id)

    draft_id = screen.run(write())
    # As Qt calls it: outside of any task, and the answer is given when it returns.
    answered: list[bool] = []
    QTimer.singleShot(0, lambda: answered.append(screen.window.closing.log_off() is None))

    async def read() -> None:
        async with asyncio.timeout(2):
            while not answered:  # noqa: ASYNC110 - Qt tells nobody
                await asyncio.sleep(0.02)
        kept = await screen.bridge.call(lambda house: house.store.drafts.get(draft_id))
        assert kept is not None
        assert kept.parts == ("Written while the session ended",)
        # The log-off may still be called off: Inkom lives on.
        assert not screen.window.closing.leaving

    screen.run(read())


def test_words_that_cannot_be_stored_are_shown_before_quitting_and_kept_in_a_file(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        window = screen.window
        window.troubles.rescue = rescue(screen.data)
        vm = await screen.write_on_a_full_disk("Nowhere to go", monkeypatch)
        # The engine rests: nothing can be stored by waiting.
        house, screen.bridge._house = screen.bridge._house, None
        quits: list[bool] = []
        window.quit_asked.connect(lambda: quits.append(True))
        window.closing.ask()
        assert isinstance(window._dialog, NotSavedDialog)
        assert quits == []
        window._dialog.accept()
        assert quits == [True]
        screen.bridge._house = house
        window.keep_words(window.unsaved_text())
        (kept,) = screen.data.glob("not-saved-*.txt")
        assert kept.read_text("utf-8") == "Nowhere to go"
        monkeypatch.undo()
        vm.save()
        await window.settled()

    screen.run(scenario())


def test_a_post_under_way_is_waited_for_and_that_is_said(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        from dataclasses import replace

        from inkom_desktop.domain.publication import State
        from tests.fakes.publications import publication

        window = screen.window
        window.show()
        monkeypatch.setattr(screen.desktop.pulse, "read", lambda _: None)
        screen.desktop.pulse.took(replace(publication(), state=State.SENDING))
        ending = asyncio.Event()

        async def slow(_seconds: float = 8.0) -> None:
            await ending.wait()

        monkeypatch.setattr(screen.bridge, "stop_gently", slow)
        leaving = asyncio.ensure_future(window.closing.goodbye())
        for _ in range(200):
            await asyncio.sleep(0.02)
            if isinstance(window._dialog, SendingSheet):
                break
        assert not leaving.done()
        window._dialog.at_once.emit()
        await leaving
        ending.set()

    screen.run(scenario())


def test_a_quit_of_the_system_is_a_wish(qapp: QApplication) -> None:
    heard: list[bool] = []

    # The application of the tests is not ours; its rule is.
    class Told:
        @staticmethod
        def emit() -> None:
            heard.append(True)

    class Like:
        quit_wished = Told()

    assert Application.event(Like(), QEvent(QEvent.Type.Quit))  # type: ignore[arg-type]
    assert heard == [True]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(500, 400)
    return made


def test_the_place_is_kept_for_each_set_up_of_screens(window: QWidget) -> None:
    window.move(60, 70)
    text = geometry.with_place(json.dumps({"another set-up": "abc"}), window)
    assert list(json.loads(text)) == ["another set-up", geometry.setup_of(QApplication.screens())]
    window.move(0, 0)
    window.resize(300, 300)
    geometry.restore(text, window)
    assert (window.pos(), window.width(), window.height()) == (QPoint(60, 70), 500, 400)


@pytest.mark.parametrize("text", ["", "not json", "[]", '{"x": 1}', "AdnQywADAAA="])
def test_a_place_that_cannot_be_read_is_none(window: QWidget, text: str) -> None:
    geometry.restore(text, window)
    assert window.width() == 500


@pytest.mark.parametrize(
    ("off", "moved"),
    [
        (lambda w, r: w.move(r.right() + 200, 100), True),
        (lambda w, r: w.move(100, r.top() - 300), True),
        (lambda w, r: w.move(r.right() - 200, 100), False),
        (lambda w, r: w.move(40, 40), False),
    ],
)
def test_a_window_off_every_screen_is_brought_back(
    window: QWidget, off: Callable[[QWidget, object], None], moved: bool
) -> None:
    room = QApplication.primaryScreen().availableGeometry()
    off(window, room)
    before = window.pos()
    geometry.bring_back(window)
    assert (window.pos() != before) is moved
    assert room.contains(window.pos()) or not moved


def test_enter_never_quits_where_there_is_no_tray(screen: Screen) -> None:
    chosen: list[str] = []
    screen.window.show()
    screen.window.activateWindow()
    dialog = QuitDialog(screen.window, lambda: chosen.append("quit"), lambda: chosen.append("stay"))
    screen.window.show_dialog(dialog)
    focus = screen.window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert chosen == ["stay"]
