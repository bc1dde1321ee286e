"""Pausing in the window: the menus at the foot of the sidebar, until when, and what a pause does not reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from inkom_desktop.domain.publication import Publication
from inkom_desktop.ui.bridge import queue
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.page import AskTime, Toasted
from inkom_desktop.ui.bridge.pauses import tomorrow_at
from inkom_desktop.ui.shell.tray import Tray
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.words import count_words, moment_words, quoted_words, tr

if TYPE_CHECKING:
    from inkom_desktop.ui.shell.window import Window


class PublishingMenus(QObject):
    """Opens them above the control that asked, and asks until when publishing is paused."""

    def __init__(self, window: Window, desktop: Desktop, tray: Tray) -> None:
        super().__init__(window)
        self._window, self._desktop, self._tray = window, desktop, tray
        self._menu: Menu | None = None
        tray.pause_asked.connect(self.ask_until)
        desktop.not_paused.connect(self._say_not_paused)

    def ask_until(self) -> None:
        """Ask until when publishing is paused."""
        desktop, window = self._desktop, self._window
        window.come_forward("")
        start = tomorrow_at(8, desktop.time(), desktop.zone)
        pause = lambda due: desktop.pause(due.at)  # noqa: E731 - bound now, called later
        window.ask_time(AskTime(tr("Pause publishing until"), start, desktop.zone, pause))

    def open_pause(self, at: QPoint) -> None:
        """Open the menu of pauses above a point of the screen."""
        menu = Menu(tr("Pause publishing"))
        self._tray.add_pauses(menu)
        self._open(menu, at)

    def open_status(self, at: QPoint) -> None:
        """Open the menu of the status line above a point of the screen."""
        menu, window = Menu(tr("Publishing")), self._window
        menu.add_item(tr("Open Today"), lambda: window.show_page("today"), icon="sun")
        menu.add_item(tr("Recent messages"), window.open_messages, icon="bell")
        menu.addSeparator()
        if self._desktop.now.paused:
            menu.add_item(tr("Resume publishing"), self._desktop.resume, icon="rotate-cw")
        else:
            self._tray.add_pauses(menu)
        self._open(menu, at)

    def _say_not_paused(self, held: tuple[Publication, ...]) -> None:
        """A pause does not reach what networks hold: say it, and offer to take it back."""
        said = count_words(
            len(held),
            "1 post goes out all the same: its network holds it",
            "{count} posts go out all the same: their networks hold them",
        )
        first = held[0]
        words = quoted_words(" ".join((first.content.title or first.content.parts[0].text).split())[:60])
        detail = tr("The first is due {when}: {words}.", when=moment_words(first.due_at, first.zone), words=words)
        back = lambda: self._window.run(queue.unschedule(self._desktop, held))  # noqa: E731 - called later
        self._window.show_toast(Toasted(said, detail, "neutral", tr("Take back"), back))

    def _open(self, menu: Menu, at: QPoint) -> None:
        # Kept, or Python would take it away while it is open.
        self._menu = menu
        menu.popup(at - QPoint(0, menu.sizeHint().height()))
