"""Words with something beside them: buttons, a badge. Where the words would have too little room, it goes below."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from inkom_desktop.ui.widgets.items import ItemsLayout, height_of
from inkom_desktop.ui.widgets.painting import theme

_BELOW = 8


class BesideLayout(ItemsLayout):
    """The first item takes the room there is, the others stand at its right. `least` px (at 100 % text) are the words' own."""

    def __init__(self, parent: QWidget | None = None, *, least: int, gap: int = 12) -> None:
        super().__init__(parent)
        self._least, self._gap = least, gap

    def sizeHint(self) -> QSize:
        shown = self.shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, self.heightForWidth(width))

    def arrange(self, rect: QRect, *, place: bool) -> int:
        shown = self.shown()
        if not shown:
            return 0
        words, others = shown[0], shown[1:]
        wanted = sum(item.sizeHint().width() + self._gap for item in others)
        least = min(theme().px(self._least), words.sizeHint().width())
        if others and rect.width() - wanted < least:
            return self._stack(words, others, rect, place=place)
        width = max(0, rect.width() - wanted)
        high = height_of(words, width)
        tallest = max([high, *(item.sizeHint().height() for item in others)])
        if place:
            line = QRect(rect.x(), rect.y(), rect.width(), max(tallest, rect.height()))
            self.put(words, line, 0, QSize(width, high))
            x = width + self._gap
            for item in others:
                self.put(item, line, x, item.sizeHint())
                x += item.sizeHint().width() + self._gap
        return tallest

    def _stack(self, words: QLayoutItem, others: list[QLayoutItem], rect: QRect, *, place: bool) -> int:
        """The words over the whole width, the others below them, line after line."""
        high = height_of(words, rect.width())
        if place:
            self.put(words, QRect(rect.x(), rect.y(), rect.width(), high), 0, QSize(rect.width(), high))
        x, y, line = 0, rect.y() + high + _BELOW, 0
        for item in others:
            size = item.sizeHint().boundedTo(QSize(rect.width(), item.sizeHint().height()))
            if x and x + size.width() > rect.width():
                x, y, line = 0, y + line + _BELOW, 0
            line = max(line, size.height())
            if place:
                self.put(item, QRect(rect.x(), y, rect.width(), size.height()), x, size)
            x += size.width() + self._gap
        return y + line - rect.y()
