"""A quiet word with an icon and an arrow that opens something to choose from."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.painting import THEME_EVENTS, box, canvas, font, stamp, text_width, theme, write

_ICON, _ARROW, _GAP, _PADDING, _HEIGHT = 14, 12, 4, 6, 24


class Picker(KeyboardFocus, QPushButton):
    """`name` says what is chosen, `text` the present choice; `clicked` wants the list. Small and tertiary: for a foot line."""

    ring_gap = 0
    accessible_role = QAccessible.Role.ButtonMenu

    def __init__(self, name: str, text: str, icon: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._icon = name, icon
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another choice."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(f"{self._name}, {text}")
        self.updateGeometry()
        self.update()

    def ring_radius(self) -> float:
        return float(theme().metrics.radius.sm)

    def sizeHint(self) -> QSize:
        words = text_width(self.text().replace("&&", "&"), font("small"))
        px = theme().px
        return QSize(math.ceil(words) + 1 + px(_ICON) + px(_ARROW) + 2 * (_GAP + _PADDING), px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, rect = theme(), QRectF(self.rect())
        if self.isDown() or self.underMouse():
            box(painter, rect, worn.metrics.radius.sm, worn.color("surface.hover"))
        role = "text.primary" if self.underMouse() else "text.tertiary"
        middle, mark, arrow = rect.center().y(), worn.px(_ICON), worn.px(_ARROW)
        stamp(painter, QRectF(_PADDING, middle - mark / 2, mark, mark), self._icon, role)
        room = rect.adjusted(_PADDING + mark + _GAP, 0, -(_PADDING + arrow + _GAP), 0)
        write(painter, room, self.text().replace("&&", "&"), font("small"), worn.color(role))
        place = QRectF(rect.right() - _PADDING - arrow, middle - arrow / 2, arrow, arrow)
        stamp(painter, place, "chevron-down", role)
        painter.end()
