"""The page Settings: sections at the left, their rows at the right. Each change is worn and kept at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.ui.bridge.page import PageSpec
from inkom_desktop.ui.shell.settings_rows import Section, SettingsRows
from inkom_desktop.ui.theme import current_theme
from inkom_desktop.ui.widgets.bar import Bar
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.navigation import NavItem
from inkom_desktop.ui.words import tr

if TYPE_CHECKING:
    from inkom_desktop.ui.shell.window import Window

GENERAL, SLOTS, TRAY, LOOK, DATA, KEYS = "general", "slots", "tray", "appearance", "data", "keyboard"
LANGUAGE = "language"
"""The row that has the focus after the window was made anew because of it."""
SIDE, NARROW_SIDE = 200, 64
NARROW_BELOW = 760
"""A page narrower than this shows the sections by their icons (px at 100 % text)."""
WIDEST = 880


def settings_spec(window: Window) -> PageSpec:
    """Return the page as the window keeps it: the sidebar has its own entry for it, at its foot."""
    return PageSpec("settings", "Settings", "settings", lambda _: SettingsPage(window), navigation=False)


class SettingsPage(QWidget):
    """Sections and their rows; it is filled anew when another client is in hand."""

    def __init__(self, window: Window, section: str = GENERAL) -> None:
        super().__init__()
        self._window, self._desktop = window, window.desktop
        self._current = section
        self._shown_for: tuple[object, ...] = ()
        self._before: Workspace | None = None
        header = Bar()
        header.add(Label(tr("Settings"), "title"))
        side = Panel("surface.base", "right")
        self._side = side
        places = QVBoxLayout(side)
        places.setContentsMargins(12, 16, 12, 16)
        places.setSpacing(2)
        self.items: dict[str, NavItem] = {}
        for key, title, icon in (
            (GENERAL, tr("General"), "sliders-horizontal"),
            (SLOTS, tr("Slots and time zones"), "calendar-clock"),
            (TRAY, tr("Tray and sleep"), "power"),
            (LOOK, tr("Appearance"), "palette"),
            (DATA, tr("Data and backups"), "hard-drive"),
            (KEYS, tr("Keyboard"), "keyboard"),
        ):
            item = self.items[key] = NavItem(title, icon)
            item.clicked.connect(lambda _=False, to=key: self.show_section(to))
            places.addWidget(item)
        places.addStretch(1)
        ground = Panel("surface.base", "")
        self._body = QVBoxLayout(ground)
        self._body.setContentsMargins(40, 20, 40, 20)
        self._body.setSpacing(0)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(ground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        two = QHBoxLayout()
        two.setSpacing(0)
        two.addWidget(side)
        two.addWidget(scroll, 1)
        column.addLayout(two, 1)
        self._regions: list[QWidget] = [side, scroll]
        self._rows: SettingsRows | None = None
        self._sections: dict[str, Section] = {}
        self._fill()
        self._desktop.changed.connect(self._on_desktop)

    def regions(self) -> list[QWidget]:
        """The regions of the page in reading order."""
        return self._regions

    def made_anew(self) -> SettingsPage:
        """Return the page at the same section, in the language that is worn now."""
        return SettingsPage(self._window, self._current)

    def show_section(self, wanted: str) -> None:
        """Show a section; LANGUAGE shows that row of General, with the focus."""
        key = GENERAL if wanted == LANGUAGE else wanted
        if key in self.items:
            self._current = key
        for name, item in self.items.items():
            item.set_current(name == self._current)
        for name, section in self._sections.items():
            section.setVisible(name == self._current)
        if wanted == LANGUAGE and self._rows is not None:
            self._rows.language.current_segment().setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Another page comes: where the late rule became another here, the one before is offered."""
        before, self._before = self._before, None
        if before is not None:
            self._window.clients.offer_late_back(before)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._before = self._before or self._desktop.now.workspace

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._before = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = current_theme().worth(self.width()) < NARROW_BELOW
        grow(self._side, width=NARROW_SIDE if narrow else SIDE)
        for item in self.items.values():
            item.set_narrow(narrow)
        aside = 16 if narrow else 40
        self._body.setContentsMargins(aside, 20, aside, 20)

    def _on_desktop(self) -> None:
        """Another client, another name of it, a sample more or less: the rows are others. What changed elsewhere is followed."""
        if self._about() != self._shown_for:
            self._before = self._desktop.now.workspace if self.isVisible() else None
            self._fill()
        elif self._rows is not None:
            self._rows.follow()

    def _about(self) -> tuple[object, ...]:
        now = self._desktop.now
        client = now.workspace
        return (client.id, client.name, client.zone, client.slots, now.sample is None) if client is not None else ()

    def _fill(self) -> None:
        self._shown_for = self._about()
        clear(self._body)
        self._rows = rows = SettingsRows(self._window, self)
        makers: dict[str, Callable[[], Section]] = {
            GENERAL: rows.general,
            SLOTS: rows.slots,
            TRAY: rows.tray,
            LOOK: rows.appearance,
            DATA: rows.data,
            KEYS: rows.keyboard,
        }
        self._sections = {key: make() for key, make in makers.items()}
        for section in self._sections.values():
            # Between stretches and not aligned: what wraps needs its height asked for by width.
            line = QHBoxLayout()
            line.addWidget(grow(section, most_width=WIDEST), 1000)
            line.addStretch(1)
            self._body.addLayout(line)
        self._body.addStretch(1)
        self.show_section(self._current)
