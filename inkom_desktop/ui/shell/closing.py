"""Closing hides, quitting stops: the last words are stored first, what is being sent gets a few seconds, nothing typed is lost."""

from __future__ import annotations

import asyncio
import contextlib
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.shell import geometry
from inkom_desktop.ui.shell.dialogs import NotSavedDialog, QuitDialog, SendingSheet
from inkom_desktop.ui.shell.tray import Tray
from inkom_desktop.ui.words import tr

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House
    from inkom_desktop.ui.shell.window import Window

WORDS_S = 5.0
"""How long the last words and a post under way may take."""
LOG_OFF_MS = 3000
"""How long the system waits at a log-off while the work is stored."""


class Closing(QObject):
    """What happens when the window is closed, and when Inkom is left."""

    def __init__(self, window: Window, desktop: Desktop, tray: Tray) -> None:
        super().__init__(window)
        self._window, self._desktop, self._tray = window, desktop, tray
        self._tasks = Tasks(self)
        self._place = ""
        self.leaving = False

    # the window

    def close(self, event: QCloseEvent) -> None:
        """Meet a close event: hide, or ask where there is no tray."""
        window = self._window
        self.keep_place()
        leave(window.stack.currentWidget())
        if self.leaving:
            event.accept()
            return
        event.ignore()
        if self._tray.there_is_one():
            window.hide()
            self._hint_once()
            return
        window.show_dialog(QuitDialog(window, self.ask, window.showMinimized))

    def keep_place(self) -> None:
        """Remember where the window is."""
        self._place = place = geometry.with_place(self._place, self._window)

        async def keep(house: House) -> None:
            await house.store.settings.set("window.geometry", place)

        if self._desktop.bridge.is_ready and not self.leaving:
            self._window.run(self._desktop.bridge.call(keep))

    def restore_place(self, text: str) -> None:
        """Take the place and size of the last time."""
        self._place = text
        geometry.restore(text, self._window)

    def _hint_once(self) -> None:
        async def hint(house: House) -> bool:
            shown = (await house.store.settings.all()).get("window.tray_hint_shown") == "on"
            await house.store.settings.set("window.tray_hint_shown", "on")
            return not shown

        async def work() -> None:
            if await self._desktop.bridge.call(hint):
                self._tray.notify(tr("Inkom stays in the tray"), tr("It publishes on time while the window is closed."))

        if self._desktop.bridge.is_ready:
            self._window.run(work())

    # leaving

    def ask(self) -> None:
        """The person wants to quit: text that could not be stored is shown first, else it is done."""
        self.keep_place()
        self.leave_pages()
        words = self._window.unsaved_text()
        if not words or self._desktop.bridge.is_ready:
            # With the store open the last words are stored while Inkom ends; what still fails is kept in a file.
            self._window.quit_asked.emit()
            return
        self._window.come_forward()
        self._window.show_dialog(NotSavedDialog(self._window, words, self._window.quit_asked.emit))

    def leave_pages(self) -> None:
        """Let every page hand its last words to the store."""
        for page in self._window.pages():
            leave(page)

    async def goodbye(self) -> None:
        """Store the last words, let what is being sent end within some seconds, and say so while it lasts."""
        self.keep_place()
        self._window.sample.finish()
        at_once: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        sheet = None
        if self._desktop.sending and self._window.isVisible():
            sheet = SendingSheet(self._window)
            sheet.at_once.connect(partial(_resolve, at_once))
            self._window.show_dialog(sheet)
        self.leave_pages()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(WORDS_S):
                await self._window.settled()
        words = self._window.unsaved_text()
        if words:
            self._window.keep_words(words)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(WORDS_S):
                await self._desktop.close()
                await self._tray.close()
        engine = asyncio.ensure_future(self._desktop.bridge.stop_gently())
        await asyncio.wait({engine, at_once}, return_when=asyncio.FIRST_COMPLETED)
        if sheet is not None:
            sheet.reject()

    def log_off(self) -> None:
        """The session ends: store the work before the system is answered. Whether Inkom ends is the system's to say."""
        self.leave_pages()
        done: list[bool] = []

        async def stored() -> None:
            await self._window.settled()
            words = self._window.unsaved_text()
            if words:
                self._window.keep_words(words)
            done.append(True)

        # Not among the window's own tasks, which it waits for. Qt wants its answer when this returns: its events go on
        # here until then.
        self._tasks.run(stored())
        loop, most = QEventLoop(), QDeadlineTimer(LOG_OFF_MS)
        while not done and not most.hasExpired():
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _resolve(answer: asyncio.Future[None]) -> None:
    if not answer.done():
        answer.set_result(None)


def leave(page: QWidget | None) -> None:
    """Let a page store what is in hand before it is hidden."""
    act = getattr(page, "leave", None)
    if act is not None:
        act()
