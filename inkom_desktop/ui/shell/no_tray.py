"""No tray: the window says so once, calmly, and stays where the person finds it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.shell.tray_host import TrayHost
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.notice import Notice
from inkom_desktop.ui.words import tr

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House

DISMISSED = "window.no_tray_dismissed"


class NoTrayStrip(QWidget):
    """A notice over the page while the desktop has no tray, until the person dismisses it for good.

    A window that was closed into a tray that then went away comes back, minimised: nothing may be out of reach.
    """

    def __init__(self, window: QWidget, host: TrayHost, desktop: Desktop) -> None:
        super().__init__(window)
        self._window, self._desktop = window, desktop
        self._tasks = Tasks(self)
        self._missing = False
        self._dismissed: bool | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 0)
        self._never = Button("", "ghost", "card")
        self._never.clicked.connect(self.dismiss)
        self.notice = Notice("info", "", "", (self._never,))
        column.addWidget(self.notice)
        self.hide()
        host.went.connect(self._went)
        host.came.connect(self._came)
        desktop.changed.connect(self._say)

    def say_words(self) -> None:
        """Say it in the language that is worn."""
        text = tr("Inkom publishes while its window is open or minimised, and asks before it closes.")
        if "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", ""):
            text += " " + tr("On GNOME the extension AppIndicator adds a tray.")
        self.notice.set_words(tr("This desktop has no tray."), text)
        self._never.set_text(tr("Do not show again"))

    def dismiss(self) -> None:
        """Say it never again."""
        self._dismissed = True
        self._say()

        async def keep(house: House) -> None:
            await house.store.settings.set(DISMISSED, "on")

        self._tasks.run(self._desktop.bridge.call(keep))

    async def settled(self) -> None:
        """Return when nothing is read or written any more."""
        await self._tasks.settled()

    def _went(self) -> None:
        self._missing = True
        if not self._window.isVisible():
            self._window.showMinimized()
        self._say()

    def _came(self) -> None:
        self._missing = False
        self._say()

    def _say(self) -> None:
        """Say it where it was not dismissed; the welcome of a first start is not the place."""
        if self._dismissed is not None:
            self.setVisible(self._missing and not self._dismissed and not self._desktop.now.fresh)
        elif self._missing and self._desktop.bridge.is_ready:
            self._tasks.run(self._read())

    async def _read(self) -> None:
        async def dismissed(house: House) -> bool:
            return (await house.store.settings.all()).get(DISMISSED) == "on"

        found = await self._desktop.bridge.call(dismissed)
        if self._dismissed is None:
            self._dismissed = found
        self._say()
