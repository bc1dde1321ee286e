"""The tray: a face that tells the truth, a menu made anew at each opening, and notifications."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from inkom_desktop.domain.calendar import zone_of
from inkom_desktop.domain.publication import NEEDS_PERSON, Publication, Reason, State
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.shell.status import status_of
from inkom_desktop.ui.theme import current_theme, system_is_dark, tray_icon
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.words import clock_words, tr
from inkom_desktop.wording.standing import say_standing

LATE_S = 60.0
"""From this lateness on a published post is told of."""


def tomorrow_at_eight(now: datetime, zone: str) -> datetime:
    """Return tomorrow 08:00 on the wall of the zone, as an instant."""
    local = now.astimezone(zone_of(zone))
    return datetime.combine(local.date() + timedelta(days=1), time(8), zone_of(zone))


class Tray(QObject):
    """Signals say what was asked for; the window does it."""

    open_window = Signal(str)
    compose = Signal()
    quit_asked = Signal()

    def __init__(self, desktop: Desktop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._told: set[tuple[str, State]] = set()
        self.icon = QSystemTrayIcon(tray_icon("idle", on_dark=self._dark_panel()), self)
        self.menu = Menu("Inkom")
        self.menu.aboutToShow.connect(self.fill_menu)
        self.fill_menu()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(lambda: self.open_window.emit("today"))
        desktop.changed.connect(self.show_state)
        desktop.publication_changed.connect(self._tell)

    @staticmethod
    def there_is_one() -> bool:
        """Tell whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Appear in the tray, where there is one."""
        if self.there_is_one():
            self.icon.show()
            self.show_state()

    def show_state(self) -> None:
        """Wear the face of the present state."""
        status = status_of(self._desktop)
        self.icon.setIcon(tray_icon(status.face, on_dark=self._dark_panel()))
        self.icon.setToolTip(f"Inkom\n{status.title}\n{status.detail}".strip())

    def fill_menu(self) -> None:
        """Make the menu anew."""
        menu, now = self.menu, self._desktop.now
        menu.clear()
        status = status_of(self._desktop)
        menu.add_item(status.title, lambda: self.open_window.emit("today"), icon="clock")
        post = now.next_post
        if post is not None:
            words = post.content.title or post.content.parts[0].text
            line = f"{clock_words(post.due_at, post.zone)} · {' '.join(words.split())[:48]}"
            menu.add_item(line, lambda: self.open_window.emit("today"))
        menu.addSeparator()
        menu.add_item(tr("Compose"), self.compose.emit, icon="square-pen")
        menu.add_item(tr("Open Inkom"), lambda: self.open_window.emit(""), icon="app-window")
        menu.addSeparator()
        for account in self._desktop.needs_sign_in:
            menu.add_item(
                tr("Reconnect {handle}", handle=account.handle),
                lambda: self.open_window.emit("accounts"),
                icon="triangle-alert",
            )
        if now.waiting:
            menu.add_item(
                tr("{count} need you", count=now.waiting), lambda: self.open_window.emit("today"), icon="triangle-alert"
            )
        if now.paused:
            menu.add_item(tr("Resume publishing"), self._desktop.resume, icon="send")
        else:
            self.add_pauses(menu)
        menu.addSeparator()
        menu.add_item(tr("Quit (posts will wait)"), self.quit_asked.emit, icon="power")

    def add_pauses(self, menu: Menu) -> None:
        """Add the ways to pause publishing."""
        desktop = self._desktop
        menu.add_item(tr("Pause for 1 hour"), lambda: desktop.pause(desktop.time() + timedelta(hours=1)), icon="pause")
        menu.add_item(
            tr("Pause until tomorrow 08:00"), lambda: desktop.pause(tomorrow_at_eight(desktop.time(), desktop.zone))
        )
        menu.add_item(tr("Pause until I resume"), lambda: desktop.pause(None))

    def notify(self, title: str, text: str) -> None:
        """Show a notification, where there is a tray."""
        if self.icon.isVisible():
            self.icon.showMessage(title, text, self.icon.icon())

    def _tell(self, pub: Publication | None) -> None:
        if pub is None or (pub.id, pub.state) in self._told:
            return
        self._told.add((pub.id, pub.state))
        words = " ".join((pub.content.title or pub.content.parts[0].text).split())[:80]
        if pub.state in NEEDS_PERSON:
            self.notify(tr("A post needs you"), f"“{words}”\n{say_standing(pub)}")
        elif pub.state is State.PUBLISHED and (pub.late_by_s or 0) > LATE_S and pub.reason != Reason.SAID_PUBLISHED:
            minutes = round((pub.late_by_s or 0) / 60)
            self.notify(tr("Published {minutes} min late", minutes=minutes), f"“{words}”")

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_window.emit("")

    @staticmethod
    def _dark_panel() -> bool:
        """Guess the panel's colour: that of the system's scheme, else of our theme."""
        dark = system_is_dark()
        return current_theme().dark if dark is None else dark
