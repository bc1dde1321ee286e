"""The sidebar: whose accounts these are, where to go, and the publisher's truth."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.keys import key_words, with_keys
from inkom_desktop.ui.bridge.page import PageSpec
from inkom_desktop.ui.shell.actions import ADD_SAMPLE, CLIENT, COMPOSE, REMOVE_SAMPLE, SETTINGS, go_actions
from inkom_desktop.ui.shell.status import status_of
from inkom_desktop.ui.theme.clients import client_colour
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import ElidedLabel
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.navigation import NavItem, StatusLine
from inkom_desktop.ui.widgets.tile import ClientTile
from inkom_desktop.ui.words import count_words, initials, speak, tr, zone_words

RAIL, WIDE = 56, 240


class ClientHead(QWidget):
    """The client in hand; pressing it opens the list of clients."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        grow(self, least_height=44)
        self.setAccessibleName(tr("Client"))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(10)
        self.tile = ClientTile("", "", tr("Client"), 28)
        self.words = QWidget()
        column = QVBoxLayout(self.words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.name = ElidedLabel("", "body_strong")
        self.zone = ElidedLabel("", "caption", "text.tertiary", weight=400)
        column.addStretch(1)
        column.addWidget(self.name)
        column.addWidget(self.zone)
        column.addStretch(1)
        self.more = IconButton("chevrons-up-down", tr("Switch client"), side=24)
        self.more.clicked.connect(self.pressed)
        row.addWidget(self.tile)
        row.addWidget(self.words, 1)
        row.addWidget(self.more)

    def set_client(self, workspace: Workspace) -> None:
        """Show a client."""
        self.tile.set_client(initials(workspace.name), client_colour(workspace.colour), workspace.name)
        self.name.set_text(workspace.name)
        zone = zone_words(workspace.zone)
        # The name begins with "Sample" too; here it stands where a narrow sidebar cannot cut it off.
        words = tr("Sample · {zone} time", zone=zone) if workspace.sample else tr("Client · {zone} time", zone=zone)
        self.zone.set_text(words)
        self.setAccessibleName(tr("Client {name}", name=workspace.name))

    def set_narrow(self, narrow: bool) -> None:
        """Show the tile alone."""
        self.words.setVisible(not narrow)
        self.more.setVisible(not narrow)
        self._row.setContentsMargins(2 if narrow else 8, 0, 2 if narrow else 8, 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the list."""
        self.pressed.emit()


class Sidebar(Panel):
    """Signals say what was asked for; the window does it."""

    go = Signal(str)
    compose = Signal()
    add_client = Signal()
    rename_client = Signal()
    add_sample = Signal()
    remove_sample = Signal()
    settings = Signal()
    pause_pressed = Signal(QPoint)

    def __init__(self, desktop: Desktop, pages: tuple[PageSpec, ...]) -> None:
        super().__init__("surface.window", "right")
        self.setAccessibleName(tr("Navigation"))
        self._desktop = desktop
        self._narrow = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 0)
        self._column.setSpacing(0)
        self._inner = QVBoxLayout()
        self._inner.setContentsMargins(12, 0, 12, 0)
        self._inner.setSpacing(2)
        self.head = ClientHead()
        self.head.pressed.connect(self._open_clients)
        keys = key_words(COMPOSE.keys[0])
        self.button = Button(tr("Compose"), "primary", icon=COMPOSE.icon, keys=keys, wide=True, left=True)
        self.button.clicked.connect(self.compose)
        self.small = IconButton(COMPOSE.icon, tr("Compose"), side=40, keys=keys)
        self.small.clicked.connect(self.compose)
        self._inner.addWidget(self.head)
        self._inner.addSpacing(12)
        self._inner.addWidget(self.button)
        self._inner.addWidget(self.small)
        self._inner.addSpacing(10)
        self.items: dict[str, NavItem] = {}
        for spec, going in zip(pages, go_actions(pages), strict=True):
            item = NavItem(speak(spec.title), spec.icon)
            item.set_hint(with_keys(speak(spec.title), going.keys))
            item.clicked.connect(lambda _=False, key=spec.key: self.go.emit(key))
            self.items[spec.key] = item
            self._inner.addWidget(item)
        self._column.addLayout(self._inner)
        self._column.addStretch(1)
        low = QVBoxLayout()
        low.setContentsMargins(12, 0, 12, 10)
        low.setSpacing(2)
        self._low = low
        self._settings = NavItem(speak(SETTINGS.title), SETTINGS.icon)
        self._settings.setCheckable(False)
        self._settings.set_hint(with_keys(speak(SETTINGS.title), SETTINGS.keys))
        self._settings.clicked.connect(lambda _=False: self.settings.emit())
        self._sample = NavItem(speak(REMOVE_SAMPLE.title), REMOVE_SAMPLE.icon)
        self._sample.setCheckable(False)
        self._sample.clicked.connect(lambda _=False: self.remove_sample.emit())
        self._sample.hide()
        low.addWidget(self._sample)
        low.addWidget(self._settings)
        self._column.addLayout(low)
        self.status = StatusLine(tr("Opening"), "", "neutral")
        self.status.clicked.connect(lambda: self.go.emit("today"))
        self.pause = IconButton("pause", tr("Pause publishing"), side=28)
        self.pause.clicked.connect(self._pause)
        self.status.set_trailing(self.pause)
        self._column.addWidget(self.status)
        self.set_narrow(False)

    def show_state(self) -> None:
        """Show the desktop as it is now."""
        now = self._desktop.now
        if now.workspace is not None:
            self.head.set_client(now.workspace)
        self._sample.setVisible(now.in_sample)
        need = count_words(now.waiting, "1 needs you", "{count} need you")
        self.items["today"].set_count(now.waiting, "warning", need)
        self.items["drafts"].set_count(now.drafts, "", count_words(now.drafts, "1 draft", "{count} drafts"))
        sign_in = len(self._desktop.needs_sign_in)
        need = count_words(sign_in, "1 needs you", "{count} need you")
        self.items["accounts"].set_count(sign_in, "warning", need)
        status = status_of(self._desktop)
        self.status.set_state(status.title, status.detail, status.tone)
        self.pause.set_icon("rotate-cw" if now.paused else "pause")
        self.pause.set_name(tr("Resume publishing") if now.paused else tr("Pause publishing"))

    def set_current(self, key: str) -> None:
        """Mark the page that is shown."""
        for name, item in self.items.items():
            item.set_current(name == key)

    def set_narrow(self, narrow: bool) -> None:
        """Become the rail of small windows."""
        self._narrow = narrow
        grow(self, width=RAIL if narrow else WIDE)
        side = 8 if narrow else 12
        self._inner.setContentsMargins(side, 0, side, 0)
        self.head.set_narrow(narrow)
        self.button.setVisible(not narrow)
        self.small.setVisible(narrow)
        self._low.setContentsMargins(side, 0, side, 10)
        for item in (*self.items.values(), self._sample, self._settings):
            item.set_narrow(narrow)
        self.status.set_narrow(narrow)

    def _pause(self) -> None:
        if self._desktop.now.paused:
            self._desktop.resume()
        else:
            self.pause_pressed.emit(self.pause.mapToGlobal(QPoint(0, 0)))

    def _open_clients(self) -> None:
        menu = Menu(tr("Clients"))
        now = self._desktop.now
        for number, workspace in enumerate(now.workspaces, 1):
            keys = key_words(CLIENT.keys[number - 1]) if number <= len(CLIENT.keys) else ""
            current = now.workspace is not None and workspace.id == now.workspace.id
            choose = lambda w=workspace: self._desktop.choose(w)  # noqa: E731 - bound now, called later
            menu.add_item(workspace.name, choose, keys=keys, checked=current)
        menu.addSeparator()
        menu.add_item(tr("Add client"), self.add_client.emit, icon="plus")
        if not now.in_sample:
            menu.add_item(tr("Rename client"), self.rename_client.emit, icon="pencil-line")
        menu.addSeparator()
        if now.sample is None:
            menu.add_item(speak(ADD_SAMPLE.title), self.add_sample.emit, icon=ADD_SAMPLE.icon)
        else:
            menu.add_item(speak(REMOVE_SAMPLE.title), self.remove_sample.emit, icon="trash-2", danger=True)
        self._menu = menu
        menu.popup(self.head.mapToGlobal(QPoint(0, self.head.height())))
