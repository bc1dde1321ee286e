"""Signs to choose from, in sections: with the pointer, with the arrow keys, and for screen readers by their names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from inkom_desktop.ui.widgets.accessible import Item, tell_focus
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.mirror import mirrored, reading_key
from inkom_desktop.ui.widgets.painting import box, canvas, font, theme, write

COLUMNS = 9
_CELL, _HEAD = 40, 28


@dataclass(frozen=True, slots=True)
class Glyph:
    """A sign, and what it is called."""

    sign: str
    name: str


class GlyphGrid(KeyboardFocus, QWidget):
    """`chosen` a sign; `current_changed` tells the Glyph that the keys stand on; `left_upwards` that they went beyond
    the first row.
    """

    chosen = Signal(str)
    current_changed = Signal(object)
    left_upwards = Signal()
    ring_inside = True
    accessible_role = QAccessible.Role.List

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[tuple[str, tuple[Glyph, ...]], ...] = ()
        self._flat: tuple[Glyph, ...] = ()
        self._places: list[QRect] = []
        self._heads: list[tuple[str, QRect]] = []
        self._current = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sections(self, sections: Sequence[tuple[str, Sequence[Glyph]]]) -> None:
        """Show other signs, with the title of each section above it (empty: none)."""
        self._sections = tuple((title, tuple(glyphs)) for title, glyphs in sections if glyphs)
        self._flat = tuple(g for _, glyphs in self._sections for g in glyphs)
        self._current = 0
        self._arrange()
        self.current_changed.emit(self.current())

    def current(self) -> Glyph | None:
        """The sign that Enter takes."""
        return self._flat[self._current] if self._flat else None

    def _arrange(self) -> None:
        self._places, self._heads = [], []
        cell, y = theme().px(_CELL), 0
        for title, glyphs in self._sections:
            if title:
                self._heads.append((title, QRect(0, y, COLUMNS * cell, theme().px(_HEAD))))
                y += theme().px(_HEAD)
            for number in range(len(glyphs)):
                row, column = divmod(number, COLUMNS)
                self._places.append(QRect(column * cell, y + row * cell, cell, cell))
            y += -(-len(glyphs) // COLUMNS) * cell
        self._height = y
        self.setFixedSize(COLUMNS * cell, max(y, 1))
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def place(self) -> QRect:
        """Where the sign stands that the keys are on."""
        return self._places[self._current] if self._places else QRect()

    def _go(self, number: int) -> None:
        if self._flat:
            self._current = max(0, min(number, len(self._flat) - 1))
            self.current_changed.emit(self.current())
            if self.hasFocus():
                tell_focus(self, self._current)
            self.update()

    def _vertical(self, step: int) -> None:
        """To the nearest sign of the row above or below, across the titles of sections."""
        here = self._places[self._current]
        rows = sorted({p.top() for p in self._places})
        row = rows.index(here.top()) + step
        if row < 0:
            self.left_upwards.emit()
        elif row < len(rows):
            there = [i for i, p in enumerate(self._places) if p.top() == rows[row]]
            self._go(min(there, key=lambda i: abs(self._places[i].left() - here.left())))

    def accessible_items(self) -> list[Item]:
        """The signs by their names."""
        items = []
        for number, (glyph, place) in enumerate(zip(self._flat, self._places, strict=True)):
            on = number == self._current
            states = {"selectable": True, "selected": on, "focusable": True, "focused": on and self.hasFocus()}
            items.append(Item(glyph.name, place, states=states, press=partial(self.chosen.emit, glyph.sign)))
        return items

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tell_focus(self, self._current)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(reading_key(self, event.key()))
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if not self._flat:
            super().keyPressEvent(event)
        elif key in across:
            self._go(self._current + across[key])
        elif key in down:
            self._vertical(down[key])
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(len(self._flat) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._flat[self._current].sign)
        else:
            super().keyPressEvent(event)

    def _at(self, point: QPoint) -> int | None:
        return next((i for i, place in enumerate(self._places) if place.contains(point)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._at(mirrored(self, event.position()).toPoint())
        if found is not None and found != self._current:
            self._current = found
            self.current_changed.emit(self.current())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._at(mirrored(self, event.position()).toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._current = found
            self.chosen.emit(self._flat[found].sign)

    def event(self, event) -> bool:  # type: ignore[no-untyped-def]
        if isinstance(event, QHelpEvent) and event.type() == QHelpEvent.Type.ToolTip:
            found = self._at(mirrored(self, QPointF(event.pos())).toPoint())
            QToolTip.showText(event.globalPos(), self._flat[found].name if found is not None else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, middle = theme(), Qt.AlignmentFlag.AlignHCenter
        shown = event.rect()
        for title, place in self._heads:
            if place.intersects(shown):
                write(painter, QRectF(place), title, font("caption"), worn.color("text.tertiary"))
        sign = font("title")
        for number, (glyph, place) in enumerate(zip(self._flat, self._places, strict=True)):
            if place.bottom() < shown.top() or place.top() > shown.bottom():
                continue
            rect = QRectF(place)
            if number == self._current:
                box(painter, rect.adjusted(2, 2, -2, -2), worn.metrics.radius.sm, worn.color("surface.hover"))
            write(painter, rect, glyph.sign, sign, worn.color("text.primary"), middle)
        painter.end()
