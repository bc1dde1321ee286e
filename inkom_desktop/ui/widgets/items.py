"""What layouts of our own have in common: a list of items, and that they place them by the width they are given."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from shiboken6 import isValid


class ItemsLayout(QLayout):
    """A layout without margins whose height follows from its width; `arrange` is the work of its kinds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def items(self) -> list[QLayoutItem]:
        """All items. Python takes an object apart before Qt does, and Qt still asks then."""
        found: list[QLayoutItem] = self.__dict__.get("_items", [])
        return found

    def shown(self) -> list[QLayoutItem]:
        """The items that are not hidden. While a widget is taken apart Qt asks for its height once more, without its items."""
        return [item for item in self.items() if isValid(item) and not item.isEmpty()]

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Add a widget before the item at this place."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self.items())

    def itemAt(self, index: int) -> QLayoutItem | None:
        items = self.items()
        return items[index] if 0 <= index < len(items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        items = self.items()
        return items.pop(index) if 0 <= index < len(items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self.arrange(rect, place=True)

    def minimumSize(self) -> QSize:
        """The widest and the highest item; what a width needs is told by `heightForWidth`."""
        margins = self.contentsMargins()
        size = QSize(0, 0)
        for item in self.shown():
            size = size.expandedTo(item.minimumSize())
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def arrange(self, rect: QRect, *, place: bool) -> int:
        """Place the items in the rectangle, or only find out how high they are; the height."""
        raise NotImplementedError

    def put(self, item: QLayoutItem, room: QRect, x: int, size: QSize) -> None:
        """Place an item `x` px from the near edge of a line, centred from top to bottom; mirrored where text runs so."""
        owner = self.parentWidget()
        mirrored = owner is not None and owner.isRightToLeft()
        left = room.right() + 1 - x - size.width() if mirrored else room.x() + x
        item.setGeometry(QRect(left, room.y() + (room.height() - size.height()) // 2, size.width(), size.height()))


def height_of(item: QLayoutItem, width: int) -> int:
    """How high an item is at a width."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
