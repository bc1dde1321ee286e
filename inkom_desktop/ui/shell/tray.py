"""The tray: a face that tells the truth, a tooltip, a menu made anew at each opening, and notifications."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.pauses import pauses_of
from inkom_desktop.ui.shell.links import Link
from inkom_desktop.ui.shell.notifications.choose import notifier_for
from inkom_desktop.ui.shell.notifications.native import NativeNotifier
from inkom_desktop.ui.shell.notifications.notification import Notification, Notifier
from inkom_desktop.ui.shell.notifications.offers import Offers
from inkom_desktop.ui.shell.notifications.teller import Teller
from inkom_desktop.ui.shell.status import Status, beat_words, next_words, status_of
from inkom_desktop.ui.shell.tray_host import TrayHost
from inkom_desktop.ui.shell.tray_menu import fill_tray_menu
from inkom_desktop.ui.theme import current_theme, system_is_dark, tray_icon
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.words import tr


class Tray(QObject):
    """Signals say what was asked for; the window does it."""

    open_window = Signal(str)
    """Show the window, and the page with this key where one is named."""
    compose = Signal()
    compose_clipboard = Signal()
    quit_asked = Signal()
    pause_asked = Signal()
    """Ask for a date until which publishing is paused."""
    pressed = Signal(object, str)
    """A notification was pressed: the Link it opens, and the token that lets the window come forward."""

    def __init__(self, desktop: Desktop, parent: QObject | None = None, notifier: Notifier | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._worn: tuple[str, bool, str] = ("", False, "")
        self._wanted = False
        self.host = TrayHost(self)
        self.host.came.connect(self._appear)
        self.menu = Menu("Inkom")
        self.menu.aboutToShow.connect(self.fill_menu)
        self._native = NativeNotifier(lambda: self.icon, self)
        self.notifier = notifier or notifier_for(self._native, self)
        self.notifier.pressed.connect(self.pressed)
        if self.notifier is not self._native:
            self._native.pressed.connect(self.pressed)
        self.teller = Teller(desktop, self.notifier, self)
        self.offers = Offers(desktop, self.notifier.show, self)
        self.notifier.asked.connect(self.offers.take)
        self.icon = self._new_icon()
        self.fill_menu()
        desktop.changed.connect(self.show_state)

    @staticmethod
    def there_is_one() -> bool:
        """Tell whether this desktop has a tray."""
        return TrayHost.is_there()

    def show(self) -> None:
        """Appear in the tray: now, or when there is one."""
        self._wanted = True
        self.host.start()
        if self.there_is_one():
            self._appear()

    def hide(self) -> None:
        """Leave the tray."""
        self._wanted = False
        self.host.stop()
        self.icon.hide()

    async def close(self) -> None:
        """Leave the tray and tell nothing more."""
        self.hide()
        await self.notifier.close()

    def show_state(self) -> None:
        """Wear the face of the present state."""
        status = status_of(self._desktop, outside=True)
        worn = (status.face, self._dark_panel(), self._tooltip(status))
        if worn == self._worn:
            return
        # A panel that draws the menu itself reads it before it opens.
        if worn[0] != self._worn[0] and not self.menu.isVisible():
            self.fill_menu()
        self._worn = worn
        self.icon.setIcon(tray_icon(worn[0], on_dark=worn[1]))
        self.icon.setToolTip(worn[2])

    def fill_menu(self) -> None:
        """Make the menu anew."""
        fill_tray_menu(self.menu, self._desktop, self)

    def add_pauses(self, menu: Menu) -> None:
        """Add the ways to pause publishing."""
        pauses = pauses_of(self._desktop)
        for words, until in pauses[:-1]:
            menu.add_item(words, partial(self._desktop.pause, until))
        if pauses:
            menu.add_item(tr("Until a date…"), self.pause_asked.emit)
            words, until = pauses[-1]
            menu.add_item(words, partial(self._desktop.pause, until))

    def notify(self, title: str, text: str) -> None:
        """Tell something of Inkom itself."""
        self.notifier.show(Notification("inkom", title, text, Link("today"), tr("Open Inkom")))

    def _appear(self) -> None:
        """Qt chooses the kind of tray when an icon is made, so that a tray that came late needs a new one."""
        if not self._wanted:
            return
        self.icon.hide()
        self.icon.deleteLater()
        self.icon = self._new_icon()
        self.show_state()
        self.icon.show()

    def _new_icon(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(tray_icon("idle", on_dark=self._dark_panel()), self)
        icon.setContextMenu(self.menu)
        icon.activated.connect(self._activated)
        icon.messageClicked.connect(self._native.clicked)
        self._worn = ("", False, "")
        return icon

    def _tooltip(self, status: Status) -> str:
        lines = ("Inkom", status.title, status.detail, next_words(self._desktop), beat_words(self._desktop))
        return "\n".join(dict.fromkeys(line for line in lines if line))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_window.emit("")

    @staticmethod
    def _dark_panel() -> bool:
        """Guess the panel's colour: that of the system's scheme, else of our theme."""
        dark = system_is_dark()
        return current_theme().dark if dark is None else dark
