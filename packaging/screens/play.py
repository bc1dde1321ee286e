"""One scene at work: a window on a private copy of a store, and how to wait until it stands still."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, SignalInstance
from PySide6.QtGui import QImage, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from qasync import QEventLoop

from inkom_desktop.ui.bridge.bridge import Bridge
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.page import Context
from inkom_desktop.ui.shell.tray import Tray
from inkom_desktop.ui.shell.window import Window
from inkom_desktop.ui.theme import ThemeSwitcher, current_theme
from inkom_desktop.ui.widgets.button import Button
from screens.stage import Cast, opening

LONGEST_S = 20.0
STILL_S = 0.04
"""Two pictures this far apart that are the same: the scene stands still."""
TRIES = 40
BAR = 24
"""Where the bar of a busy button stands in a picture."""


@dataclass
class Play:
    """The window of one scene with everything behind it; `drafts` and `accounts` are ids by the names scenes use."""

    loop: QEventLoop
    desktop: Desktop
    tray: Tray
    window: Window
    cast: Cast

    @property
    def context(self) -> Context:
        """What pages are given."""
        return self.window._context

    @property
    def drafts(self) -> dict[str, str]:
        """The ids of drafts by name."""
        return self.cast.drafts

    @property
    def accounts(self) -> dict[str, str]:
        """The ids of accounts by name."""
        return self.cast.accounts

    def open(self, dialog: QDialog) -> None:
        """Open a dialog as the window does."""
        self.window._dialog = dialog
        dialog.open()

    async def settle(self) -> None:
        """Return when nothing is being read or written any more."""
        for _ in range(3):
            await self.window.settled()
            await asyncio.sleep(0.01)

    async def still(self, target: QWidget) -> QImage:
        """Return the picture once it no longer changes."""
        before = photograph(target, self.window)
        for _ in range(TRIES):
            await asyncio.sleep(STILL_S)
            after = photograph(target, self.window)
            if after == before:
                break
            before = after
        return before


def photograph(target: QWidget, window: QWidget) -> QImage:
    """Return the picture of a widget, with the menus that are open over the window."""
    for button in target.findChildren(Button):
        if button.is_busy():
            button._tick = BAR
    picture = QPixmap(target.size() * target.devicePixelRatio())
    picture.setDevicePixelRatio(target.devicePixelRatio())
    picture.fill(current_theme().color("surface.window"))
    target.render(picture)
    if target is window:
        painter = QPainter(picture)
        for popup in QApplication.topLevelWidgets():
            if popup is not window and popup.isVisible() and popup.inherits("QMenu"):
                painter.drawPixmap(popup.pos() - window.mapToGlobal(QPoint(0, 0)), _seen_through(popup))
        painter.end()
    return picture.toImage().convertToFormat(QImage.Format.Format_RGB32)


def _seen_through(popup: QWidget) -> QPixmap:
    """The picture of a menu with nothing behind its round corners."""
    picture = QPixmap(popup.size() * popup.devicePixelRatio())
    picture.setDevicePixelRatio(popup.devicePixelRatio())
    picture.fill(Qt.GlobalColor.transparent)
    popup.render(picture, QPoint(0, 0), QRegion(), QWidget.RenderFlag.DrawChildren)
    return picture


@contextmanager
def playing(
    app: QApplication, switcher: ThemeSwitcher, source: Path, work: Path, cast: Cast, settings: Mapping[str, str]
) -> Iterator[Play]:
    """A window on a copy of a data folder with these settings, closed and thrown away at the end."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(source, work)
    loop = QEventLoop(app, already_running=False)
    asyncio.set_event_loop(loop)
    os.environ["INKOM_DATA_DIR"] = str(work)
    bridge = Bridge(opening(work, settings))
    desktop = Desktop(bridge)
    tray = Tray(desktop)
    window = Window(desktop, switcher, tray)
    play = Play(loop, desktop, tray, window, cast)

    async def begin() -> None:
        ready = asyncio.ensure_future(told(desktop.ready))
        bridge.start()
        await ready
        await play.settle()

    async def end() -> None:
        if isinstance(window._dialog, QDialog):
            window._dialog.reject()
        if window._popover is not None:
            window._popover.close_now()
        window.end()
        await window.settled()
        await desktop.close()

    with loop:
        run(play, begin)
        try:
            yield play
        finally:
            run(play, end)
            bridge.stop()
            tray.menu.deleteLater()
            window.deleteLater()
            desktop.deleteLater()
            app.processEvents()
    asyncio.set_event_loop(None)
    shutil.rmtree(work, ignore_errors=True)


def run(play: Play, work: Callable[[], Awaitable[Any]]) -> Any:
    """Run a coroutine on the window's loop, not for ever."""

    async def bounded() -> Any:
        async with asyncio.timeout(LONGEST_S):
            return await work()

    return play.loop.run_until_complete(bounded())


async def told(signal: SignalInstance) -> None:
    """Wait until a signal is told."""
    answer: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def take(*_: object) -> None:
        if not answer.done():
            answer.set_result(None)

    signal.connect(take)
    await answer
