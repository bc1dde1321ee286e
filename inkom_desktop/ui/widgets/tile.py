"""Tiles: two letters on a colour for a network, initials for a client, a small square with an icon for a state."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkom_desktop.ui.widgets.accessible import Accessible, Decoration
from inkom_desktop.ui.widgets.label import set_plain_tooltip
from inkom_desktop.ui.widgets.painting import box, canvas, small_letters, stamp, theme

_LETTERS = {14: 8.0, 18: 9.5, 24: 11.5, 32: 14.0, 40: 16.0}
_ROUND = 0.28
_CLIENT = {16: (8.0, 4), 20: (9.0, 6), 28: (11.0, 8), 32: (12.0, 9), 40: (14.0, 10)}


class TileLook(Protocol):
    """What a tile must say of itself; the tile of a network's card fits as it is."""

    @property
    def code(self) -> str:
        """One or two letters."""

    @property
    def fill(self) -> str:
        """The colour under the letters, #RRGGBB."""

    @property
    def dark_border(self) -> str | None:
        """A border for the dark theme where the colour sinks into it."""


def draw_tile(painter: QPainter, rect: QRectF, look: TileLook, *, off: bool = False) -> None:
    """Draw a network's tile; `off` greys it out (an account that is not chosen)."""
    worn = theme()
    side = round(rect.width())
    letters = _LETTERS.get(side, side * 0.45)
    border = QColor(look.dark_border) if worn.dark and look.dark_border and not off else None
    fill = worn.color("surface.hover") if off else QColor(look.fill)
    ink = worn.color("text.tertiary" if off else "text.on_fill")
    if worn.contrast:
        # The letters tell the network; its colour would leave them below 7:1.
        fill, border = worn.color("surface.base"), worn.color("border.subtle" if off else "border.control")
        ink = worn.color("text.tertiary" if off else "text.primary")
    box(painter, rect, round(side * _ROUND), fill, border)
    small_letters(painter, rect, look.code, letters, ink, 700, -0.02)


def draw_client(painter: QPainter, rect: QRectF, initials: str, fill: str, size: int, *, circle: bool = False) -> None:
    """Draw a client's initials on its colour. `size` is the side at 100 % text size, as of ClientTile."""
    letters, radius = _CLIENT.get(size, (size * 0.38, round(size * _ROUND)))
    worn = theme()
    ground, border, ink = QColor(fill), None, worn.color("text.on_fill")
    if worn.contrast:
        ground, border, ink = worn.color("surface.base"), worn.color("border.control"), worn.color("text.primary")
    box(painter, rect, rect.width() / 2 if circle else radius * worn.scale, ground, border)
    scaled = letters * rect.width() / size
    small_letters(painter, rect, initials, scaled, ink, 600, -0.01)


class NetworkTile(Accessible, QWidget):
    """The tile of a network. `name` is what a screen reader says; `size` 14, 18, 24, 32 or 40."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, look: TileLook, name: str, size: int = 18, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._size = look, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        set_plain_tooltip(self, name)

    def sizeHint(self) -> QSize:
        side = theme().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        draw_tile(painter, QRectF(self.rect()), self._look)
        painter.end()


class ClientTile(Accessible, QWidget):
    """The initials of a client on its own colour. `size` 16, 20, 28, 32 or 40; `circle` for the one beside a text."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(
        self,
        initials: str,
        fill: str,
        name: str,
        size: int = 28,
        *,
        circle: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size, self._circle = size, circle
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_client(initials, fill, name)

    def set_client(self, initials: str, fill: str, name: str) -> None:
        """Stand for another client."""
        self._initials, self._fill = initials, fill
        self.setAccessibleName(name)
        set_plain_tooltip(self, name)
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        draw_client(painter, QRectF(self.rect()), self._initials, self._fill, self._size, circle=self._circle)
        painter.end()


LARGE, EMPTY = 40, 56
"""From these sides on the icon in a square is the large one, and that of an empty page."""


class IconSquare(Decoration, QWidget):
    """A soft square with an icon in a tone: `neutral`, `accent`, `success`, `warning`, `danger`, `info`."""

    def __init__(self, icon: str, tone: str = "neutral", size: int = 32, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size = icon, tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        rect = QRectF(self.rect())
        neutral = self._tone == "neutral"
        edge = worn.color("border.subtle" if neutral else f"{self._tone}.border") if worn.contrast else None
        ground = worn.color("surface.hover" if neutral else f"{self._tone}.soft")
        sizes = worn.metrics.icon
        # That of an empty page is drawn larger and rounder.
        empty = self._size >= EMPTY
        box(painter, rect, rect.width() / 4 if empty else worn.metrics.radius.md, ground, edge)
        side = sizes.size if self._size < LARGE else sizes.empty if empty else sizes.large
        place = QRectF((rect.width() - side) / 2, (rect.height() - side) / 2, side, side)
        stamp(painter, place, self._icon, "text.secondary" if neutral else f"{self._tone}.text")
        painter.end()


class Icon(Decoration, QWidget):
    """An icon that only shows; `name` is the lucide name, `role` its colour."""

    def __init__(
        self, name: str, role: str = "text.tertiary", size: int = 16, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, role: str | None = None) -> None:
        """Show another icon, or another colour."""
        self._name, self._role = name, role or self._role
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        stamp(painter, QRectF(self.rect()), self._name, self._role)
        painter.end()
