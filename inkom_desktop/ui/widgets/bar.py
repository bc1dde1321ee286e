"""A bar of a page: title or tools at the left, actions at the right; with large text it takes a second line and cuts nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.painting import THEME_EVENTS, theme

_BETWEEN_LINES = 8
_EDGE = 8
"""Above the first and below the last line where the bar takes more than one."""


@dataclass(slots=True)
class _Part:
    item: QLayoutItem
    at_end: bool
    grows: bool

    def wanted(self) -> int:
        """The width it needs: one that grows is content with its least."""
        return self.item.minimumSize().width() if self.grows else self.item.sizeHint().width()


class BarLayout(QLayout):
    """One line while there is room, else the parts of the left, then those of the right, each wrapping as words do."""

    def __init__(self, parent: QWidget, *, height: int, gap: int) -> None:
        super().__init__(parent)
        self._parts: list[_Part] = []
        self._height, self._gap = height, gap

    def add(self, widget: QWidget, *, at_end: bool = False, grows: bool = False) -> None:
        """Add a widget; `grows` gives it the spare room of a single line."""
        self.addWidget(widget)
        self._parts[-1].at_end, self._parts[-1].grows = at_end, grows

    def addItem(self, item: QLayoutItem) -> None:
        self._parts.append(_Part(item, at_end=False, grows=False))

    def count(self) -> int:
        return len(self._parts)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._parts[index].item if 0 <= index < len(self._parts) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._parts.pop(index).item if 0 <= index < len(self._parts) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        if len(lines) <= 1:
            tallest = max((part.item.sizeHint().height() for part in self._shown()), default=0)
            return max(theme().px(self._height), tallest)
        heights = sum(max(p.item.sizeHint().height() for p in line) for line in lines)
        return max(theme().px(self._height), heights + _BETWEEN_LINES * (len(lines) - 1) + 2 * _EDGE)

    def sizeHint(self) -> QSize:
        width = self._needed(self._shown()) + self._sides(self.contentsMargins())
        return QSize(width, theme().px(self._height))

    def minimumSize(self) -> QSize:
        widest = max((part.item.minimumSize().width() for part in self._shown()), default=0)
        width = widest + self._sides(self.contentsMargins())
        return QSize(width, self.heightForWidth(max(width, self.geometry().width())))

    @staticmethod
    def _sides(margins: QMargins) -> int:
        return margins.left() + margins.right()

    def _shown(self) -> list[_Part]:
        return [part for part in self._parts if not part.item.isEmpty()]

    def _needed(self, parts: list[_Part]) -> int:
        return sum(part.wanted() for part in parts) + self._gap * max(0, len(parts) - 1)

    def _lines(self, room: int) -> list[list[_Part]]:
        shown = self._shown()
        if self._needed(shown) <= room:
            return [shown] if shown else []
        lines: list[list[_Part]] = []
        for at_end in (False, True):
            line: list[_Part] = []
            for part in (p for p in shown if p.at_end == at_end):
                if line and self._needed([*line, part]) > room:
                    lines.append(line)
                    line = []
                line.append(part)
            if line:
                lines.append(line)
        return lines

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        room = rect.marginsRemoved(self.contentsMargins())
        lines = self._lines(room.width())
        if len(lines) <= 1:
            for line in lines:
                self._place(line, QRect(room.x(), rect.y(), room.width(), rect.height()), alone=True)
            return
        y = rect.y() + _EDGE
        for line in lines:
            height = max(part.item.sizeHint().height() for part in line)
            self._place(line, QRect(room.x(), y, room.width(), height), alone=False)
            y += height + _BETWEEN_LINES

    def _place(self, line: list[_Part], room: QRect, *, alone: bool) -> None:
        spare = max(0, room.width() - self._needed(line))
        widths = {}
        for part in line:
            wanted = part.wanted()
            if part.grows:
                most = part.item.maximumSize().width()
                wanted = min(wanted + spare, most)
                spare -= wanted - part.wanted()
            widths[id(part)] = min(wanted, room.width())
        x = 0
        for part in line:
            # The spare room lies before the first part of the right; a line of the right alone ends at the edge.
            if part.at_end and spare:
                x, spare = x + spare, 0
            width = widths[id(part)]
            height = min(part.item.sizeHint().height(), room.height()) if alone else part.item.sizeHint().height()
            left = room.right() + 1 - x - width if self._mirrored() else room.x() + x
            part.item.setGeometry(QRect(left, room.y() + (room.height() - height) // 2, width, height))
            x += width + self._gap

    def _mirrored(self) -> bool:
        owner = self.parentWidget()
        return owner is not None and owner.isRightToLeft()


class Bar(Panel):
    """A header (56 px), a tool bar or a bottom bar (64 px): at least `height` px at 100 % text, higher where it must wrap."""

    def __init__(
        self,
        *,
        height: int = 56,
        surface: str = "surface.base",
        lines: str = "bottom",
        side: int = 24,
        gap: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(surface, lines, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._bar = BarLayout(self, height=height, gap=gap)
        self._bar.setContentsMargins(side, 0, side, 0)

    def add(self, widget: QWidget, *, grows: bool = False) -> QWidget:
        """Add at the left; `grows` takes the spare room, as a title that may be cut does."""
        self._bar.add(widget, grows=grows)
        return widget

    def add_end(self, widget: QWidget) -> QWidget:
        """Add at the right."""
        self._bar.add(widget, at_end=True)
        return widget

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self._bar.invalidate()
            self.updateGeometry()
