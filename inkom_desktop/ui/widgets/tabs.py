"""Tabs over a text: Everywhere, and one per account; a red dot for a failing check, a badge for an own text."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.accessible import Accessible, tell_states
from inkom_desktop.ui.widgets.bar import BarLayout
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.mirror import placed, reading_key
from inkom_desktop.ui.widgets.painting import box, canvas, font, lit, rule, stamp, text_width, theme, write
from inkom_desktop.ui.widgets.tile import TileLook, draw_tile


@dataclass(frozen=True, slots=True)
class TabItem:
    """One tab. `spoken` replaces the name for a screen reader where dot or badge must be said."""

    key: str
    text: str
    icon: str | None = None
    look: TileLook | None = None
    dot: bool = False
    badge: str = ""
    spoken: str = ""


class _Tab(KeyboardFocus, QPushButton):
    ring_inside = True
    accessible_role = QAccessible.Role.PageTab

    def __init__(self, item: TabItem, bar: TabBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_item(item)

    def set_item(self, item: TabItem) -> None:
        """Show another state of the same tab."""
        self.item = item
        self.setAccessibleName(item.spoken or item.text)
        self.updateGeometry()
        self.update()

    def _badge_width(self) -> float:
        return text_width(self.item.badge, font("caption")) + theme().px(14)

    def sizeHint(self) -> QSize:
        worn = theme()
        gap = worn.px(7)
        width = worn.px(20) + text_width(self.item.text, font("body", 500))
        if self.item.icon or self.item.look:
            width += worn.px(14) + gap
        if self.item.dot:
            width += worn.px(8) + gap
        if self.item.badge:
            width += self._badge_width() + gap
        return QSize(math.ceil(width), worn.metrics.height.tab)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        rect = QRectF(self.rect())
        if self.underMouse() and not self.isChecked():
            lit(painter, rect.adjusted(2, 4, -2, -4), worn.metrics.radius.sm)
        role = "text.primary" if self.isChecked() else "text.secondary"
        x, side, gap = float(worn.px(10)), float(worn.px(14)), worn.px(7)
        mark = QRectF(x, round((rect.height() - side) / 2), side, side)
        if self.item.look is not None:
            draw_tile(painter, mark, self.item.look)
            x += side + gap
        elif self.item.icon:
            stamp(painter, mark, self.item.icon, role)
            x += side + gap
        used = font("body", 500)
        width = text_width(self.item.text, used)
        write(painter, QRectF(x, 0, width + 1, rect.height()), self.item.text, used, worn.color(role))
        x += width + gap
        if self.item.dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.color("danger.text"))
            dot = worn.px(8)
            painter.drawEllipse(placed(painter, QRectF(x, (rect.height() - dot) / 2, dot, dot)))
            x += dot + gap
        if self.item.badge:
            place = QRectF(round(x), round(rect.height() / 2 - worn.px(9)), round(self._badge_width()), worn.px(18))
            box(painter, place, worn.metrics.radius.badge, None, worn.color("border.default"))
            write(
                painter,
                place,
                self.item.badge,
                font("caption"),
                worn.color("text.secondary"),
                Qt.AlignmentFlag.AlignHCenter,
            )
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._bar.step(event.key()):
            super().keyPressEvent(event)


class TabBar(Accessible, QWidget):
    """A row of tabs with a line under it, more rows where they need it. Arrow keys move; `trailing` widgets sit at the right."""

    accessible_role = QAccessible.Role.PageTabList
    changed = Signal(str)
    """The key of the tab that is now current."""

    def __init__(self, items: list[TabItem], name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = BarLayout(self, height=theme().metrics.space.s1, gap=theme().metrics.space.s1, between=0)
        self._row.setContentsMargins(0, 0, 0, 1)
        self._tabs: list[_Tab] = []
        self._current = ""
        self.set_items(items)

    def set_items(self, items: list[TabItem]) -> None:
        """Show these tabs; the current one stays if it is among them, else the first becomes current (and is told)."""
        if [tab.item.key for tab in self._tabs] == [item.key for item in items]:
            for tab, item in zip(self._tabs, items, strict=True):
                tab.set_item(item)
            self.update()
            return
        for tab in self._tabs:
            self._row.removeWidget(tab)
            tab.hide()
            tab.deleteLater()
        self._tabs = [_Tab(item, self) for item in items]
        for place, tab in enumerate(self._tabs):
            self._row.insert(place, tab)
            tab.clicked.connect(lambda _=False, key=tab.item.key: self.set_current(key))
        keys = [item.key for item in items]
        wanted = self._current if self._current in keys else (keys[0] if keys else "")
        told, self._current = wanted != self._current and bool(self._current), wanted
        self._show_current()
        if told:
            self.changed.emit(wanted)

    def add_trailing(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.add(widget, at_end=True)

    def current(self) -> str:
        """The key of the current tab."""
        return self._current

    def set_current(self, key: str) -> None:
        """Make a tab current; tells it if it was another. ValueError for an unknown key."""
        if key not in [tab.item.key for tab in self._tabs]:
            raise ValueError(f"There is no tab {key!r}.")
        if key != self._current:
            self._current = key
            self.changed.emit(key)
        self._show_current()

    def _show_current(self) -> None:
        for tab in self._tabs:
            mine = tab.item.key == self._current
            if mine != tab.isChecked():
                tab.setChecked(mine)
                tell_states(tab, "selected")
            tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus if mine else Qt.FocusPolicy.ClickFocus)
        self.update()

    def step(self, key: int) -> bool:
        """Move by an arrow key, Home or End; whether the key was one of them."""
        here = next((n for n, tab in enumerate(self._tabs) if tab.item.key == self._current), 0)
        there = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._tabs) - 1,
        }.get(Qt.Key(reading_key(self, key)))
        if there is None:
            return False
        tab = self._tabs[there % len(self._tabs)]
        self.set_current(tab.item.key)
        tab.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self, mirrors=False)
        worn = theme()
        bottom = self.height() - 1
        rule(painter, QRectF(0, bottom, self.width(), 1), worn.color("border.subtle"))
        for tab in self._tabs:
            if tab.isChecked():
                side = worn.px(8)
                foot = tab.geometry().bottom()
                box(painter, QRectF(tab.x() + side, foot, tab.width() - 2 * side, 2), 1, worn.color("accent.fill"))
        painter.end()
