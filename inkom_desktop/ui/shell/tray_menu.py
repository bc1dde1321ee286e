"""The tray's menu: what comes next, what needs the person, ways to pause. Made anew whenever it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget, QWidgetAction

from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.calendar import zone_of
from inkom_desktop.domain.publication import Publication
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.shell.notifications.notification import plain
from inkom_desktop.ui.shell.status import Status, beat_words, foreseen_words, status_of
from inkom_desktop.ui.widgets.badge import Dot
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import ElidedLabel
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.words import clock_words, count_words, moment_words, network_words, tr

if TYPE_CHECKING:
    from inkom_desktop.ui.shell.tray import Tray

LONGEST_LINE = 44
WIDTH = 300


class Heading(QWidget):
    """Where things stand, on up to four lines; a press opens Today."""

    pressed = Signal()

    def __init__(self, status: Status, lines: tuple[str, ...]) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        grow(self, least_width=WIDTH)
        self.setAccessibleName(". ".join((status.title, *lines)))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 10, 3)
        row.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(1)
        dot = QVBoxLayout()
        dot.setContentsMargins(0, 6, 0, 0)
        dot.addWidget(Dot(status.tone))
        dot.addStretch(1)
        row.addLayout(dot)
        column.addWidget(ElidedLabel(status.title, "body_strong"))
        for line in lines:
            column.addWidget(ElidedLabel(line, "small", "text.secondary"))
        row.addLayout(column, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


def fill_tray_menu(menu: Menu, desktop: Desktop, tray: Tray) -> None:
    """Make the menu anew. Texts of its items are whole sentences: panels show them without our drawing."""
    menu.clear()
    for old in menu.findChildren(Menu):
        old.deleteLater()
    _add_heading(menu, desktop, tray)
    menu.addSeparator()
    menu.add_item(tr("Compose"), tray.compose.emit, icon="square-pen")
    menu.add_item(tr("New draft from clipboard"), tray.compose_clipboard.emit, icon="clipboard-paste")
    menu.add_item(tr("Open Inkom"), lambda: tray.open_window.emit(""), icon="app-window")
    menu.addSeparator()
    _add_needs(menu, desktop, tray)
    if desktop.now.paused:
        menu.add_item(tr("Resume publishing"), desktop.resume, icon="send")
    else:
        pauses = Menu(tr("Pause publishing"), parent=menu)
        tray.add_pauses(pauses)
        menu.add_menu(tr("Pause publishing"), pauses, icon="pause")
    menu.addSeparator()
    menu.add_item(tr("Quit"), tray.quit_asked.emit, icon="power", hint=tr("posts will wait"))


def _add_needs(menu: Menu, desktop: Desktop, tray: Tray) -> None:
    """Add what needs the person."""

    def add(words: str, page: str) -> None:
        menu.add_item(words, lambda: tray.open_window.emit(page), icon="triangle-alert", tone="warning.text")

    seen = desktop.seen_outside
    locked = [a for a in seen.needs_sign_in if a.state is AccountState.VAULT_LOCKED]
    out = [a for a in seen.needs_sign_in if a not in locked]
    networks = [a.network for a in out]
    for account in out:
        one = networks.count(account.network) == 1
        name = network_words(desktop.card(account.network)) if one else plain(account.handle, LONGEST_LINE)
        add(tr("Reconnect {name}", name=name), "accounts")
    if locked:
        add(tr("The keyring is locked"), "accounts")
    if foreseen := foreseen_words(desktop):
        add(foreseen, "today")
    if seen.ahead.waiting:
        add(count_words(seen.ahead.waiting, "1 post needs you", "{count} posts need you"), "today")


def _add_heading(menu: Menu, desktop: Desktop, tray: Tray) -> QAction:
    status = status_of(desktop, outside=True)
    post = desktop.seen_outside.ahead.next_post
    lines = (*((_next_words(desktop, post),) if post is not None else ()), status.detail, beat_words(desktop))
    action = QWidgetAction(menu)
    # A panel that draws the menu itself shows this line.
    action.setText(" · ".join((status.title, *lines[:1])))
    heading = Heading(status, tuple(line for line in lines if line))
    heading.pressed.connect(menu.close)
    heading.pressed.connect(action.trigger)
    action.triggered.connect(lambda _=False: tray.open_window.emit("today"))
    action.setDefaultWidget(heading)
    menu.addAction(action)
    return action


def _next_words(desktop: Desktop, post: Publication) -> str:
    due, zone = post.due_at, post.zone
    same_day = due.astimezone(zone_of(zone)).date() == desktop.time().astimezone(zone_of(zone)).date()
    when = clock_words(due, zone) if same_day else moment_words(due, zone)
    return f"{when} · {plain(post.content.title or post.content.parts[0].text, LONGEST_LINE)}"
