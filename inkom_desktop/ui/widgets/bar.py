"""A bar of a page: title or tools at the left, actions at the right; with large text it takes a second line and cuts nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.painting import THEME_EVENTS, theme

_CONTROL = 32
_BETWEEN_LINES = 8
"""Between lines, above the first and below the last, where a bar takes more than one."""


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

    def __init__(self, parent: QWidget, *, height: int, gap: int, between: int = _BETWEEN_LINES) -> None:
        super().__init__(parent)
        self._parts: list[_Part] = []
        self._height, self._gap, self._between = height, gap, between

    def insert(self, place: int, widget: QWidget) -> None:
        """Add a widget at the left, before the part at this place."""
        self.addWidget(widget)
        self._parts.insert(place, self._parts.pop())
        self.invalidate()

    def add(self, widget: QWidget, *, at_end: bool = False, grows: bool = False) -> None:
        """Add a widget; `grows` gives it the spare room of a single line."""
        self.addWidget(widget)
        self._parts[-1].at_end, self._parts[-1].grows = at_end, grows

    def addItem(self, item: QLayoutItem) -> None:
        self._parts.append(_Part(item, at_end=False, grows=False))

    def count(self) -> int:
        return len(self._listed())

    def itemAt(self, index: int) -> QLayoutItem | None:
        parts = self._listed()
        return parts[index].item if 0 <= index < len(parts) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        parts = self._listed()
        return parts.pop(index).item if 0 <= index < len(parts) else None

    def _listed(self) -> list[_Part]:
        """All parts. Python takes an object apart before Qt does, and Qt still asks then."""
        found: list[_Part] = self.__dict__.get("_parts", [])
        return found

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        heights = sum(max(p.item.sizeHint().height() for p in line) for line in lines)
        between = self._between * (len(lines) + 1) if len(lines) > 1 else 0
        return max(self._least(), heights + between) + margins.top() + margins.bottom()

    def _least(self) -> int:
        """What stands in it grows with the text, the air above and below does not: large text leaves little room."""
        control = min(self._height, _CONTROL)
        return self._height - control + theme().px(control)

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = self._needed(self._shown()) + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        widest = max((part.item.minimumSize().width() for part in self._shown()), default=0)
        margins = self.contentsMargins()
        return QSize(widest + margins.left() + margins.right(), self._least() + margins.top() + margins.bottom())

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
                self._place(line, room, alone=True)
            return
        y = room.y() + self._between
        for line in lines:
            height = max(part.item.sizeHint().height() for part in line)
            self._place(line, QRect(room.x(), y, room.width(), height), alone=False)
            y += height + self._between

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
        # Not Fixed: Qt would hold a bar of two lines to the height of one.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
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

    def remove(self, widget: QWidget) -> None:
        """Take a widget out; deleting it is the page's."""
        self._bar.removeWidget(widget)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self._bar.invalidate()
            self.updateGeometry()
