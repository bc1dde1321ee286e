"""What the tray asks of the window: to come forward, and to compose, empty or from what was copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.shell.tray import Tray

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House
    from inkom_desktop.ui.shell.window import Window


class TrayWishes(QObject):
    """Listens to the tray, for one window."""

    def __init__(self, window: Window, desktop: Desktop, tray: Tray) -> None:
        super().__init__(window)
        self._window, self._desktop = window, desktop
        tray.open_window.connect(window.come_forward)
        tray.compose.connect(self._compose)
        tray.compose_clipboard.connect(self._compose_clipboard)

    def _compose(self) -> None:
        self._window.come_forward("")
        self._window.compose(None)

    def _compose_clipboard(self) -> None:
        """A new draft holds what was copied; nothing is stored when that is no text."""
        text = QApplication.clipboard().text()
        workspace = self._desktop.now.workspace
        if not text.strip() or workspace is None:
            self._compose()
            return
        accounts = [a.id for a in self._desktop.now.accounts]

        async def new(house: House) -> str:
            return (await house.drafts.new(workspace.id, parts=(text,), account_ids=accounts)).id

        async def work() -> None:
            draft_id = await self._desktop.bridge.call(new)
            self._window.come_forward("")
            self._window.compose(draft_id)

        self._window.run(work())
