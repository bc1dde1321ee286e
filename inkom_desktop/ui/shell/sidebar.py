"""The sidebar: whose accounts these are, where to go, and the publisher's truth."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout

from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.keys import key_words, with_keys
from inkom_desktop.ui.bridge.page import PageSpec
from inkom_desktop.ui.shell.actions import COMPOSE, PALETTE, REMOVE_SAMPLE, SETTINGS, go_actions
from inkom_desktop.ui.shell.status import status_of
from inkom_desktop.ui.theme.clients import client_colour
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.client_head import ClientHead
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.navigation import NavItem
from inkom_desktop.ui.widgets.status_line import StatusLine
from inkom_desktop.ui.words import count_words, initials, speak, tr, zone_words

RAIL, WIDE = 56, 240


class Sidebar(Panel):
    """Signals say what was asked for; the window does it."""

    go = Signal(str)
    compose = Signal()
    clients_asked = Signal()
    search = Signal()
    remove_sample = Signal()
    settings = Signal()
    pause_pressed = Signal(QPoint)
    status_menu = Signal(QPoint)

    def __init__(self, desktop: Desktop, pages: tuple[PageSpec, ...]) -> None:
        super().__init__("surface.window", "right")
        self.setAccessibleName(tr("Navigation"))
        self._desktop = desktop
        self._attention = ("", 0)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(0)
        self.head = ClientHead()
        self.head.clicked.connect(self.clients_asked)
        keys = key_words(COMPOSE.keys[0])
        self.button = Button(tr("Compose"), "primary", icon=COMPOSE.icon, keys=keys, wide=True, left=True)
        self.button.clicked.connect(self.compose)
        self.small = IconButton(COMPOSE.icon, tr("Compose"), side=39, height=32, primary=True, keys=keys)
        self.small.clicked.connect(self.compose)
        self._inner.addWidget(self.head)
        self._inner.addSpacing(12)
        self._inner.addWidget(self.button)
        self._inner.addWidget(self.small)
        self._inner.addSpacing(12)
        places = QVBoxLayout()
        places.setSpacing(2)
        self._inner.addLayout(places)
        self.items: dict[str, NavItem] = {}
        for spec, going in zip(pages, go_actions(pages), strict=True):
            item = NavItem(speak(spec.title), spec.icon)
            item.set_hint(with_keys(speak(spec.title), going.keys))
            item.clicked.connect(lambda _=False, key=spec.key: self.go.emit(key))
            self.items[spec.key] = item
            places.addWidget(item)
        self._column.addLayout(self._inner)
        self._column.addStretch(1)
        self._low = low = QVBoxLayout()
        low.setSpacing(2)
        self._search = NavItem(speak(PALETTE.title), PALETTE.icon, keys=key_words(PALETTE.keys[0]))
        self._search.setCheckable(False)
        self._search.clicked.connect(lambda _=False: self.search.emit())
        low.addWidget(self._search)
        self._settings = NavItem(speak(SETTINGS.title), SETTINGS.icon)
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
        self.status.menu_asked.connect(self.status_menu)
        self.pause = IconButton("pause", tr("Pause publishing"), side=28, glyph=14)
        self.pause.clicked.connect(self._pause)
        self.status.set_trailing(self.pause)
        self._column.addWidget(self.status)
        self.set_narrow(False)

    def show_state(self) -> None:
        """Show the desktop as it is now."""
        now = self._desktop.now
        here = ""
        if now.workspace is not None:
            client, here = now.workspace, now.workspace.id
            zone = zone_words(client.zone)
            # The name begins with "Sample" too; here it stands where a narrow sidebar cannot cut it off.
            detail = tr("Sample · {zone} time", zone=zone) if client.sample else tr("Client · {zone} time", zone=zone)
            others = sum(now.needs(w.id) for w in now.workspaces if w.id != here and not w.sample)
            spoken = tr("Client {name}, {zone} time", name=client.name, zone=zone)
            if others:
                need = count_words(
                    others, "1 thing of other clients needs you", "{count} things of other clients need you"
                )
                spoken = f"{spoken}. {need}"
            self.head.set_client(initials(client.name), client_colour(client.colour), client.name, detail, spoken)
            self.head.set_dot(bool(others))
        self._sample.setVisible(now.in_sample)
        posts, sign_ins = now.waits.get(here, 0), now.sign_ins.get(here, 0)
        if self._attention[0] == here:
            posts = self._attention[1]
        self.items["today"].set_count(posts, "warning", count_words(posts, "1 needs you", "{count} need you"))
        # What went out is read on Drafts, too; the number is of what is still to come.
        drafts = now.unpublished
        self.items["drafts"].set_count(
            drafts, "", count_words(drafts, "1 not yet published", "{count} not yet published")
        )
        self.items["accounts"].set_count(sign_ins, "warning", count_words(sign_ins, "1 needs you", "{count} need you"))
        status = status_of(self._desktop)
        self.status.set_state(status.title, status.detail, status.tone, status.icon)
        self.pause.set_icon("rotate-cw" if now.paused else "pause")
        self.pause.set_name(tr("Resume publishing") if now.paused else tr("Pause publishing"))

    def set_attention(self, count: int) -> None:
        """Show as many as Today has cards for: one card may stand for several posts."""
        client = self._desktop.now.workspace
        wanted = (client.id if client is not None else "", count)
        if wanted != self._attention:
            self._attention = wanted
            self.show_state()

    def set_current(self, key: str) -> None:
        """Mark the page that is shown."""
        for name, item in self.items.items():
            item.set_current(name == key)
        self._settings.set_current(key == "settings")

    def set_narrow(self, narrow: bool) -> None:
        """Become the rail of small windows."""
        grow(self, width=RAIL if narrow else WIDE)
        side = 8 if narrow else 12
        # The line at the right edge takes one of the pixels.
        self._column.setContentsMargins(0, side, 1, 0)
        self._inner.setContentsMargins(side, 0, side, 0)
        self._low.setContentsMargins(side, 0, side, 10)
        self.head.set_narrow(narrow)
        self.button.setVisible(not narrow)
        self.small.setVisible(narrow)
        for item in (*self.items.values(), self._search, self._sample, self._settings):
            item.set_narrow(narrow)
        self.status.set_narrow(narrow)

    def _pause(self) -> None:
        if self._desktop.now.paused:
            self._desktop.resume()
        else:
            self.pause_pressed.emit(self.pause.mapToGlobal(QPoint(0, 0)))
