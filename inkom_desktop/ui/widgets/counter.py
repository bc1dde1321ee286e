"""The counter of one account: its tile, a ring that fills, and how many of how many."""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkom_desktop.ui.widgets.accessible import Accessible
from inkom_desktop.ui.widgets.announce import announce
from inkom_desktop.ui.widgets.label import set_plain_tooltip
from inkom_desktop.ui.widgets.mirror import placed
from inkom_desktop.ui.widgets.painting import box, canvas, font, text_width, theme, write
from inkom_desktop.ui.widgets.tile import TileLook, draw_tile

CounterState = Literal["fine", "near", "over"]
_NEAR = 0.9


class CounterRing(Accessible, QWidget):
    """Shows used and limit; amber above 90 %, red above 100 %. It speaks politely when it crosses one of them."""

    accessible_role = QAccessible.Role.StaticText
    state_changed = Signal(str)
    """`fine`, `near` or `over`, when it became another."""

    def __init__(self, look: TileLook, limit: int, *, used: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._used, self._limit = look, used, limit
        self._text = self._numbers()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def state(self) -> CounterState:
        """How full it is."""
        if self._used > self._limit:
            return "over"
        return "near" if self._used > self._limit * _NEAR else "fine"

    def text(self) -> str:
        """What is written beside the ring."""
        return self._text

    def set_value(self, used: int, limit: int, *, text: str = "", spoken: str = "") -> None:
        """Show another count. `text` is used/limit in the person's number style; `spoken` the sentence with the remainder.

        `spoken` is the accessible name and the tooltip ("Bluesky, 312 of 300, 12 over").
        """
        before = self.state()
        self._used, self._limit = used, limit
        self._text = text or self._numbers()
        self.setAccessibleName(spoken or self._text)
        set_plain_tooltip(self, spoken)
        self.updateGeometry()
        self.update()
        if (now := self.state()) != before:
            self.state_changed.emit(now)
            if now != "fine":
                announce(self, spoken or self._text)

    def _numbers(self) -> str:
        return f"{self.locale().toString(self._used)}/{self.locale().toString(self._limit)}"

    def sizeHint(self) -> QSize:
        worn = theme()
        width = 2 * worn.px(14) + 4 * worn.px(6) + text_width(self._text, font("small", 500, figures=True))
        return QSize(math.ceil(width), worn.metrics.height.compact)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        rect = QRectF(self.rect())
        state = self.state()
        ink = {"fine": "text.secondary", "near": "warning.text", "over": "danger.text"}[state]
        arc = {"fine": "accent.fill", "near": "warning.fill", "over": "danger.fill"}[state]
        if state == "over":
            edge = worn.color("danger.border") if worn.contrast else None
            box(painter, rect, worn.metrics.radius.badge, worn.color("danger.soft"), edge)
        side = worn.px(14)
        top = (rect.height() - side) / 2
        gap, line = worn.px(6), worn.px(2)
        half = line / 2
        draw_tile(painter, QRectF(gap, top, side, side), self._look)
        ring = QRectF(gap + side + gap, top, side, side).adjusted(half, half, -half, -half)
        painter.setPen(QPen(worn.color("border.default"), line))
        around = placed(painter, ring)
        painter.drawEllipse(around)
        share = min(1.0, self._used / self._limit) if self._limit else 1.0
        pen = QPen(worn.color(arc), line)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(around, 90 * 16, -round(share * 360 * 16))
        x = ring.right() + half + gap
        used = font("small", 500, figures=True)
        write(painter, QRectF(x, 0, rect.width() - x, rect.height()), self._text, used, worn.color(ink))
        painter.end()
