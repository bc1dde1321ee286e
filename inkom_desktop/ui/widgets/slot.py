"""A line that offers a time: its icon, what it is called, and when it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.label import set_plain_tooltip
from inkom_desktop.ui.widgets.painting import box, canvas, font, lit, stamp, text_width, theme, write

HEIGHT = 36


class SlotRow(KeyboardFocus, QPushButton):
    """36 px high. `chosen` lights it; `leads` shows an arrow in place of a time: it opens something."""

    ring_inside = True

    def __init__(
        self,
        icon: str,
        text: str,
        when: str = "",
        *,
        chosen: bool = False,
        leads: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._words, self._when, self._chosen, self._leads = icon, text, when, chosen, leads
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"{text}, {when}" if when else text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = text_width(self._words, font("body", 500)) + text_width(self._when, font("body", 500, figures=True))
        return QSize(round(width) + 72, theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, rect = theme(), QRectF(self.rect())
        if self._chosen:
            box(painter, rect, worn.metrics.radius.sm, worn.color("accent.soft"))
        elif self.underMouse():
            lit(painter, rect, worn.metrics.radius.sm)
        side = worn.metrics.icon.medium
        middle = (rect.height() - side) / 2
        stamp(painter, QRectF(10, middle, side, side), self._icon, "accent.text" if self._chosen else "text.tertiary")
        weight = 500 if self._chosen else 400
        right = rect.width() - 10
        if self._leads:
            stamp(painter, QRectF(right - side, middle, side, side), "chevron-right", "text.secondary")
            right -= side + 10
        elif self._when:
            used = font("body", weight, figures=True)
            wide = text_width(self._when, used) + 1
            ink = worn.color("text.primary" if self._chosen else "text.secondary")
            write(painter, QRectF(right - wide, 0, wide, rect.height()), self._when, used, ink)
            right -= wide + 10
        place = QRectF(10 + side + 10, 0, right - 20 - side, rect.height())
        cut = text_width(self._words, font("body", weight)) > place.width() + 0.5
        if (wanted := self._words if cut else "") != self.toolTip():
            set_plain_tooltip(self, wanted)
        write(painter, place, self._words, font("body", weight), worn.color("text.primary"))
        painter.end()
