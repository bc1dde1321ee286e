"""Switch, check box, radio button and the segmented control."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QRadioButton, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.accessible import Accessible
from inkom_desktop.ui.widgets.focus import LEAST_TARGET, KeyboardFocus, drawn_within
from inkom_desktop.ui.widgets.label import set_plain_tooltip
from inkom_desktop.ui.widgets.mirror import placed, reading_key
from inkom_desktop.ui.widgets.painting import box, canvas, font, paragraph, stamp, text_width, theme, write

_BOX = 16
_SWITCH = 20
_GAP = 8


class Switch(KeyboardFocus, QCheckBox):
    """On or off, at once; signal `toggled`."""

    def __init__(self, name: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setChecked(on)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def ring_radius(self) -> float:
        return self.ring_rect().height() / 2

    def ring_rect(self) -> QRect:
        return drawn_within(self, _SWITCH)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(32), theme().px(LEAST_TARGET))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        rect = QRectF(self.ring_rect())
        fill, border, knob = ("surface.sunken", "border.control", "border.control")
        if self.isChecked():
            fill, border, knob = "accent.fill", "accent.fill", "text.on_fill"
        if not self.isEnabled():
            fill, border, knob = "surface.subtle", "border.subtle", "text.disabled"
        box(painter, rect, rect.height() / 2, worn.color(fill), worn.color(border))
        edge = worn.px(4)
        side = rect.height() - 2 * edge
        x = rect.right() - edge - side if self.isChecked() else edge
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.color(knob))
        painter.drawEllipse(placed(painter, QRectF(x, rect.top() + edge, side, side)))
        painter.end()


class _Words(KeyboardFocus):
    """A mark with a sentence beside it that goes on in the next line where it must."""

    _label: str

    def _words(self, width: float) -> tuple[QTextLayout, int]:
        worn = theme()
        room = width - worn.px(_BOX) - worn.px(_GAP)
        return paragraph(self._label, font("body"), room, worn.text_style("body").line)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._words(width)[1] * theme().text_style("body").line if self._label else theme().px(_BOX)
        return max(lines, theme().px(LEAST_TARGET))

    def sizeHint(self) -> QSize:
        worn = theme()
        words = worn.px(_GAP) + text_width(self._label, font("body")) + 1 if self._label else 0
        least = worn.px(LEAST_TARGET)
        return QSize(max(least, math.ceil(worn.px(_BOX) + words)), least)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(theme().px(120), self.sizeHint().width()), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def _mark_place(self) -> QRectF:
        """The mark stands beside the first line."""
        worn = theme()
        side = worn.px(_BOX)
        line = worn.text_style("body").line if self._label else self.height()
        return QRectF(0, self._top() + (line - side) / 2, side, side)

    def _top(self) -> float:
        """Where the first line begins."""
        if not self._label:
            return 0.0
        lines = self._words(self.width())[1]
        return max(0.0, (self.height() - lines * theme().text_style("body").line) / 2)

    def _paint_words(self, painter: QPainter) -> None:
        worn = theme()
        words, _ = self._words(self.width())
        painter.setPen(worn.color("text.primary" if self.isEnabled() else "text.disabled"))
        words.draw(painter, QPointF(worn.px(_BOX) + worn.px(_GAP), self._top()))


class CheckBox(_Words, QCheckBox):
    """A box with a sentence beside it."""

    def __init__(self, text: str = "", *, name: str = "", on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = text
        self.setAccessibleName(name or text)
        self.setChecked(on)
        _grow_down(self)

    def ring_radius(self) -> float:
        return float(theme().metrics.radius.xs)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        place = self._mark_place()
        on = self.isChecked()
        border = "border.subtle" if not self.isEnabled() else "accent.fill" if on else "border.control"
        fill = "accent.fill" if on and self.isEnabled() else "surface.base"
        box(painter, place, worn.metrics.radius.xs, worn.color(fill), worn.color(border))
        if on:
            icon = worn.metrics.icon.small
            spare = (place.width() - icon) / 2
            role = "text.on_fill" if self.isEnabled() else "text.disabled"
            stamp(painter, QRectF(spare, place.top() + spare, icon, icon), "check", role)
        self._paint_words(painter)
        painter.end()


class RadioButton(_Words, QRadioButton):
    """One of several, with a sentence beside it."""

    def __init__(self, text: str = "", *, name: str = "", on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = text
        self.setAccessibleName(name or text)
        self.setChecked(on)
        _grow_down(self)

    def ring_radius(self) -> float:
        return theme().px(_BOX) / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        place = self._mark_place()
        if self.isChecked():
            fill = worn.color("accent.fill" if self.isEnabled() else "border.default")
            box(painter, place, place.width() / 2, worn.color("text.on_fill"), fill, worn.px(5))
        else:
            border = worn.color("border.control" if self.isEnabled() else "border.subtle")
            box(painter, place, place.width() / 2, worn.color("surface.base"), border)
        self._paint_words(painter)
        painter.end()


def _grow_down(widget: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


class _Segment(KeyboardFocus, QPushButton):
    accessible_role = QAccessible.Role.RadioButton

    def __init__(self, key: str, text: str, owner: Segmented) -> None:
        super().__init__(owner)
        self.key, self._label, self._owner = key, text, owner
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        padding = theme().px(9 if self._owner.compact else 12)
        height = theme().metrics.height.card if self._owner.compact else theme().metrics.height.control
        return QSize(math.ceil(text_width(self._label, font("small", 500)) + 2 * padding), height - 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What does not fit ends with an ellipsis, and is read by hovering.
        if self.width() < self.sizeHint().width() and not self.toolTip():
            set_plain_tooltip(self, self._label)

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


class Segmented(Accessible, QWidget):
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
        self._segments: list[_Segment] = []
        self._current = current or options[0][0]
        self.set_options(options)

    def set_options(self, options: list[tuple[str, str]], spoken: list[str] | None = None) -> None:
        """Offer these choices; the first becomes current (untold) when the present one is gone. `spoken` names them."""
        row = self.layout()
        assert row is not None
        for segment in self._segments:
            row.removeWidget(segment)
            segment.hide()
            segment.deleteLater()
        self._segments = [_Segment(key, text, self) for key, text in options]
        for place, segment in enumerate(self._segments):
            if spoken is not None:
                segment.setAccessibleName(spoken[place])
                set_plain_tooltip(segment, spoken[place])
            row.addWidget(segment)
            segment.clicked.connect(lambda _=False, key=segment.key: self.set_current(key))
        if self._current not in [key for key, _ in options]:
            self._current = options[0][0]
        self._show()

    def current(self) -> str:
        """The key of the current choice."""
        return self._current

    def current_segment(self) -> QWidget:
        """The part that Tab reaches."""
        return next(segment for segment in self._segments if segment.key == self._current)

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
        move = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(reading_key(self, key)))
        if move is None:
            return False
        here = next(n for n, segment in enumerate(self._segments) if segment.key == self._current)
        there = self._segments[(here + move) % len(self._segments)]
        self.set_current(there.key)
        there.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self, mirrors=False)
        worn = theme()
        edge = worn.color("border.control") if worn.contrast else None
        box(painter, QRectF(self.rect()), worn.metrics.radius.tile, worn.color("surface.hover"), edge)
        for segment in self._segments:
            if segment.isChecked():
                around = QRectF(segment.geometry()).adjusted(-1, -1, 1, 1)
                role = "border.control" if worn.contrast else "border.default"
                box(painter, around, worn.metrics.radius.sm, worn.color(role))
        painter.end()
