"""Notifications through the tray's icon: the system's own on Windows and macOS, Qt's where there is nothing better."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from inkom_desktop.ui.shell.links import Link
from inkom_desktop.ui.shell.notifications.notification import Notification

TIMEOUT_MS = 10_000


class NativeNotifier(QObject):
    """Shows one at a time: these systems tell of a press, not of which one was pressed, and have no buttons."""

    pressed = Signal(object, str)
    asked = Signal(object)
    """Never told: these messages have no buttons."""

    def __init__(self, icon: Callable[[], QSystemTrayIcon], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._shown: Notification | None = None

    def show(self, notification: Notification) -> None:
        """Show one, where there is a tray to show it at."""
        icon = self._icon()
        if icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable():
            self._shown = notification
            icon.showMessage(notification.title, notification.text, icon.icon(), TIMEOUT_MS)

    def clicked(self) -> None:
        """The person pressed what is shown."""
        self.pressed.emit(self._shown.opens if self._shown is not None else Link("today"), "")

    def withdraw(self, key: str) -> None:
        """These systems take nothing back."""

    async def close(self) -> None:
        """Show no more."""
        self._shown = None
