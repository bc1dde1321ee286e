"""The ledger of one account: each step with icon, time to the second, word and detail."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkom_desktop.ui.widgets.accessible import Item
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.label import set_plain_tooltip
from inkom_desktop.ui.widgets.mirror import mirrored
from inkom_desktop.ui.widgets.painting import canvas, font, rule, stamp, text_width, theme, write

StepTone = Literal["done", "retry", "waiting", "failed", "unknown", "running"]
_MARKS = {
    "done": ("check", "success.text"),
    "retry": ("rotate-cw", "warning.text"),
    "waiting": ("clock", "text.tertiary"),
    "failed": ("circle-x", "danger.text"),
    "unknown": ("circle-help", "warning.text"),
    "running": ("loader-circle", "accent.text"),
}
_ROW = 24


@dataclass(frozen=True, slots=True)
class LedgerStep:
    """One step. `time` is written to the second; `link` is a last word that can be pressed (its `key` is told)."""

    time: str
    word: str
    detail: str = ""
    tone: StepTone = "done"
    link: str = ""
    key: str = ""


class LedgerSteps(KeyboardFocus, QWidget):
    """The steps of one account, joined by a line. With a link in it, Tab stops here and Enter presses the last link."""

    accessible_role = QAccessible.Role.List
    link_pressed = Signal(str)
    _steps: tuple[LedgerStep, ...] = ()

    def __init__(self, steps: Sequence[LedgerStep] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._links: list[tuple[QRectF, str]] = []
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[LedgerStep]) -> None:
        """Show these steps, oldest first."""
        self._steps = tuple(steps)
        linked = any(step.link for step in self._steps)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if linked else Qt.FocusPolicy.NoFocus)
        said = (" ".join(part for part in (s.time, s.word, s.detail, s.link) if part) for s in self._steps)
        self.setAccessibleName(". ".join(said))
        self.updateGeometry()
        self.update()

    def accessible_items(self) -> list[Item]:
        """Each step, and after it its link."""
        items, row = [], theme().px(_ROW)
        for number, step in enumerate(self._steps):
            place = QRect(0, number * row, self.width(), row)
            said = " ".join(part for part in (step.time, step.word, step.detail) if part)
            items.append(Item(said, place))
            if step.link:
                press = partial(self.link_pressed.emit, step.key)
                items.append(Item(step.link, place, QAccessible.Role.Link, {"linked": True}, press))
        return items

    def sizeHint(self) -> QSize:
        return QSize(240, theme().px(_ROW) * len(self._steps))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        row, side = worn.px(_ROW), worn.metrics.icon.medium
        self._links = []
        # A clock of twelve hours needs more room than the drawing's.
        longest = max((text_width(step.time, font("small", figures=True)) for step in self._steps), default=0)
        column = max(worn.px(64), math.ceil(longest) + 1)
        for number, step in enumerate(self._steps):
            top = number * row
            if number + 1 < len(self._steps):
                gap = worn.px(8)
                line = QRectF(side / 2, top + row / 2 + gap, 1, row - 2 * gap)
                rule(painter, line, worn.color("border.default"))
            name, role = _MARKS[step.tone]
            stamp(painter, QRectF(0, top + (row - side) / 2, side, side), name, role)
            times = font("small", figures=True)
            left = float(worn.px(24))
            x = left + column + worn.px(8)
            write(painter, QRectF(left, top, column, row), step.time, times, worn.color("text.tertiary"))
            for text, used, ink in (
                (step.word, font("small", 500), "text.primary"),
                (step.detail, font("small"), "text.tertiary"),
                (step.link, font("small"), "text.link"),
            ):
                if not text:
                    continue
                width = min(text_width(text, used), self.width() - x)
                place = QRectF(x, top, max(0.0, width), row)
                write(painter, place, text, used, worn.color(ink))
                if ink == "text.link":
                    self._links.append((place, step.key))
                x += width + worn.px(4)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = event.pos().y() // theme().px(_ROW)
            if 0 <= place < len(self._steps):
                step = self._steps[place]
                set_plain_tooltip(self, f"{step.word} {step.detail}".strip())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        links = [step.key for step in self._steps if step.link]
        if links and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.link_pressed.emit(links[-1])
        else:
            super().keyPressEvent(event)

    def _link_at(self, point: QPointF) -> str | None:
        return next((key for place, key in self._links if place.contains(mirrored(self, point))), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._link_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (key := self._link_at(event.position())) is not None:
            self.link_pressed.emit(key)
