"""The client in hand at the top of the left side: its tile, its name, its time. Pressing it opens the list of clients."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.label import set_plain_tooltip
from inkom_desktop.ui.widgets.painting import box, canvas, dot, font, stamp, theme, write
from inkom_desktop.ui.widgets.tile import draw_client

_HEIGHT, _NARROW, _TILE = 44, 40, 28
_NAME_LINE, _DETAIL_LINE = 18, 14


class ClientHead(KeyboardFocus, QPushButton):
    """Tile 28, name, a line below, and chevrons; `set_narrow` leaves the tile. A dot tells that another client needs you."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initials = self._fill = self._name = self._detail = ""
        self._narrow = self._dot = False
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_client(self, initials: str, fill: str, name: str, detail: str, spoken: str) -> None:
        """Show a client; `spoken` is the accessible name."""
        self._initials, self._fill, self._name, self._detail = initials, fill, name, detail
        self.setAccessibleName(spoken)
        set_plain_tooltip(self, f"{name}\n{detail}")
        self.update()

    def set_dot(self, shown: bool) -> None:
        """Show that another client needs the person."""
        self._dot = shown
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the tile alone."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def ring_radius(self) -> float:
        return float(theme().metrics.radius.md)

    def sizeHint(self) -> QSize:
        return QSize(40, theme().px(_NARROW if self._narrow else _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        if not self._fill:
            painter.end()
            return
        worn, rect = theme(), QRectF(self.rect())
        if self.underMouse() or self.isDown():
            fill = worn.color("surface.selected" if self.isDown() else "surface.hover")
            box(painter, rect, worn.metrics.radius.md, fill)
        side = worn.px(_TILE)
        tile = QRectF(6 if self._narrow else 8, round((rect.height() - side) / 2), side, side)
        draw_client(painter, tile, self._initials, self._fill, _TILE)
        if self._dot:
            dot(painter, QRectF(tile.right() - 6, tile.top() - 6, 12, 12), worn.color("surface.window"))
            dot(painter, QRectF(tile.right() - 4, tile.top() - 4, 8, 8), worn.color("warning.fill"))
        if not self._narrow:
            mark = worn.metrics.icon.medium
            stamp(
                painter,
                QRectF(rect.right() - 8 - mark, round((rect.height() - mark) / 2), mark, mark),
                "chevrons-up-down",
                "text.tertiary",
            )
            first, second = worn.px(_NAME_LINE), worn.px(_DETAIL_LINE)
            left, top = tile.right() + 10, (rect.height() - first - second) / 2
            room = rect.right() - 8 - mark - 10 - left
            name, ink = font("body", 600), worn.color("text.primary")
            write(painter, QRectF(left, top, room, first), self._name, name, ink)
            below = QRectF(left, top + first, room, second)
            write(painter, below, self._detail, font("caption", 400), worn.color("text.tertiary"))
        painter.end()
