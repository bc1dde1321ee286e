"""Equal columns: as many beside each other as fit with so much text in them; large text or a narrow window has one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from inkom_desktop.ui.widgets.items import ItemsLayout, height_of
from inkom_desktop.ui.widgets.painting import theme


class ColumnsLayout(ItemsLayout):
    """`most` columns at the most, each at least `least` px wide at 100 % text; all of one line are equally high."""

    def __init__(self, parent: QWidget | None = None, *, most: int, least: int, gap: int = 12) -> None:
        super().__init__(parent)
        self._most, self._least, self._gap = most, least, gap

    def columns(self, width: int) -> int:
        """How many columns a width has room for."""
        least = theme().px(self._least)
        return max(1, min(self._most, (width + self._gap) // (least + self._gap)))

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        columns = min(self._most, max(1, len(self.shown())))
        width = columns * theme().px(self._least) + (columns - 1) * self._gap + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def arrange(self, rect: QRect, *, place: bool) -> int:
        room = rect.marginsRemoved(self.contentsMargins())
        shown = self.shown()
        columns = self.columns(room.width())
        width = (room.width() - (columns - 1) * self._gap) // columns
        y = room.y()
        for start in range(0, len(shown), columns):
            line = shown[start : start + columns]
            height = max(height_of(item, width) for item in line)
            for number, item in enumerate(line if place else ()):
                across = number * (width + self._gap)
                self.put(item, QRect(room.x(), y, room.width(), height), across, QSize(width, height))
            y += height + (self._gap if start + columns < len(shown) else 0)
        return y - rect.y() + self.contentsMargins().bottom()
