"""A layout that fills a line and goes on in the next, as words do: for chips, badges and buttons."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from inkom_desktop.ui.widgets.items import ItemsLayout, height_of


class FlowLayout(ItemsLayout):
    """Places items from left to right (right to left in such languages) and wraps. `gap` between items and lines, in px.

    `at_end` lets each line end at the far edge, as the buttons at the foot of a dialog do.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, at_end: bool = False) -> None:
        super().__init__(parent)
        self._gap, self._at_end = gap, at_end

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        hints = [item.sizeHint() for item in self.shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def arrange(self, rect: QRect, *, place: bool) -> int:
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        y = room.y()
        lines = self._lines(max(1, room.width()))
        for number, line in enumerate(lines):
            height = max(size.height() for _, size in line)
            if place:
                self._place(line, QRect(room.x(), y, room.width(), height))
            y += height + (self._gap if number + 1 < len(lines) else 0)
        return y - rect.y() + margins.bottom()

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self.shown():
            width = min(item.sizeHint().width(), room)
            size = QSize(width, height_of(item, width))
            if not lines or x + width > room:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += width + self._gap
        return lines

    def _place(self, line: list[tuple[QLayoutItem, QSize]], room: QRect) -> None:
        used = sum(size.width() for _, size in line) + self._gap * (len(line) - 1)
        x = max(0, room.width() - used) if self._at_end else 0
        for item, size in line:
            self.put(item, room, x, size)
            x += size.width() + self._gap
