"""Switch, check box, radio button and the segmented control."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QRadioButton, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.painting import box, canvas, font, stamp, text_width, theme, write

_BOX = 16
_GAP = 8


class Switch(KeyboardFocus, QCheckBox):
    """On or off, at once; signal `toggled`."""

    def __init__(self, name: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setChecked(on)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def ring_radius(self) -> float:
        return self.height() / 2

    def sizeHint(self) -> QSize:
        return QSize(theme().px(32), theme().px(20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        rect = QRectF(self.rect())
        fill, border, knob = ("surface.sunken", "border.control", "border.control")
        if self.isChecked():
            fill, border, knob = "accent.fill", "accent.fill", "text.on_fill"
        if not self.isEnabled():
            fill, border, knob = "surface.subtle", "border.subtle", "text.disabled"
        box(painter, rect, rect.height() / 2, worn.color(fill), worn.color(border))
        side = rect.height() - 8
        x = rect.right() - 4 - side if self.isChecked() else 4.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.color(knob))
        painter.drawEllipse(QRectF(x, 4, side, side))
        painter.end()


class CheckBox(KeyboardFocus, QCheckBox):
    """A box with a sentence beside it."""

    def __init__(self, text: str = "", *, name: str = "", on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = text
        self.setAccessibleName(name or text)
        self.setChecked(on)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def ring_radius(self) -> float:
        return float(theme().metrics.radius.xs)

    def sizeHint(self) -> QSize:
        words = _GAP + text_width(self._label, font("body")) + 1 if self._label else 0
        return QSize(math.ceil(theme().px(_BOX) + words), theme().px(20 if self._label else _BOX))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        side = worn.px(_BOX)
        place = QRectF(0, (self.height() - side) / 2, side, side)
        on = self.isChecked()
        border = "border.subtle" if not self.isEnabled() else "accent.fill" if on else "border.control"
        fill = "accent.fill" if on and self.isEnabled() else "surface.base"
        box(painter, place, worn.metrics.radius.xs, worn.color(fill), worn.color(border))
        if on:
            icon = worn.metrics.icon.small
            spare = (side - icon) / 2
            role = "text.on_fill" if self.isEnabled() else "text.disabled"
            stamp(painter, QRectF(spare, place.top() + spare, icon, icon), "check", role)
        role = "text.primary" if self.isEnabled() else "text.disabled"
        space = QRectF(side + _GAP, 0, self.width() - side - _GAP, self.height())
        write(painter, space, self._label, font("body"), worn.color(role))
        painter.end()


class RadioButton(KeyboardFocus, QRadioButton):
    """One of several, with a sentence beside it."""

    def __init__(self, text: str = "", *, name: str = "", on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = text
        self.setAccessibleName(name or text)
        self.setChecked(on)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def ring_radius(self) -> float:
        return self.height() / 2

    def sizeHint(self) -> QSize:
        words = _GAP + text_width(self._label, font("body")) + 1 if self._label else 0
        return QSize(math.ceil(theme().px(_BOX) + words), theme().px(20 if self._label else _BOX))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        side = worn.px(_BOX)
        place = QRectF(0, (self.height() - side) / 2, side, side)
        if self.isChecked():
            fill = worn.color("accent.fill" if self.isEnabled() else "border.default")
            box(painter, place, side / 2, worn.color("text.on_fill"), fill, worn.px(5))
        else:
            border = worn.color("border.control" if self.isEnabled() else "border.subtle")
            box(painter, place, side / 2, worn.color("surface.base"), border)
        role = "text.primary" if self.isEnabled() else "text.disabled"
        space = QRectF(side + _GAP, 0, self.width() - side - _GAP, self.height())
        write(painter, space, self._label, font("body"), worn.color(role))
        painter.end()


class _Segment(KeyboardFocus, QPushButton):
    def __init__(self, key: str, text: str, owner: Segmented) -> None:
        super().__init__(owner)
        self.key, self._label, self._owner = key, text, owner
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        padding = 9 if self._owner.compact else 12
        height = theme().metrics.height.card if self._owner.compact else theme().metrics.height.control
        return QSize(math.ceil(text_width(self._label, font("small", 500)) + 2 * padding), height - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        rect = QRectF(self.rect())
        if self.isChecked():
            # The line lies just outside, as in the drawing, so it is drawn by the owner.
            box(painter, rect, worn.metrics.radius.badge, worn.color("surface.segment"))
        role = "text.primary" if self.isChecked() or self.underMouse() else "text.secondary"
        write(painter, rect, self._label, font("small", 500), worn.color(role), Qt.AlignmentFlag.AlignHCenter)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._owner.step(event.key()):
            super().keyPressEvent(event)


class Segmented(QWidget):
    """A few choices in a row, one of them current. `options` are (key, word); arrow keys move."""

    changed = Signal(str)

    def __init__(
        self,
        options: list[tuple[str, str]],
        name: str,
        *,
        current: str = "",
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.compact = compact
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        self._segments = [_Segment(key, text, self) for key, text in options]
        for segment in self._segments:
            row.addWidget(segment)
            segment.clicked.connect(lambda _=False, key=segment.key: self.set_current(key))
        self._current = current or options[0][0]
        self._show()

    def current(self) -> str:
        """The key of the current choice."""
        return self._current

    def set_current(self, key: str) -> None:
        """Choose; tells it if it was another."""
        told, self._current = key != self._current, key
        self._show()
        if told:
            self.changed.emit(key)

    def show_current(self, key: str) -> None:
        """Show another choice that was made elsewhere; tells nothing."""
        self._current = key
        self._show()

    def _show(self) -> None:
        for segment in self._segments:
            mine = segment.key == self._current
            segment.setChecked(mine)
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if mine else Qt.FocusPolicy.ClickFocus)
        self.update()

    def step(self, key: int) -> bool:
        """Move by an arrow key; whether the key was one."""
        move = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if move is None:
            return False
        here = next(n for n, segment in enumerate(self._segments) if segment.key == self._current)
        there = self._segments[(here + move) % len(self._segments)]
        self.set_current(there.key)
        there.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        edge = worn.color("border.control") if worn.contrast else None
        box(painter, QRectF(self.rect()), worn.metrics.radius.tile, worn.color("surface.hover"), edge)
        for segment in self._segments:
            if segment.isChecked():
                around = QRectF(segment.geometry()).adjusted(-1, -1, 1, 1)
                role = "border.control" if worn.contrast else "border.default"
                box(painter, around, worn.metrics.radius.sm, worn.color(role))
        painter.end()
