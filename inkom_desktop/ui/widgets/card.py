"""Surfaces: the card, the card to choose, the row of a list, the card that asks for attention, and the notice."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.accessible import Accessible, Decoration
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import set_plain_tooltip
from inkom_desktop.ui.widgets.painting import box, canvas, font, rule, stamp, text_width, theme, write
from inkom_desktop.ui.widgets.tile import TileLook, draw_tile


class Panel(Accessible, QWidget):
    """A plain ground: `surface` role of the fill, lines (`left`, `top`, `right`, `bottom`) in border.subtle."""

    def __init__(self, surface: str = "surface.base", lines: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surface, self._lines = surface, lines.split()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.Show):
            # It paints all of itself: when it is scrolled it is moved as it is. The style sheet takes this away again.
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, width, height = theme(), self.width(), self.height()
        painter.fillRect(self.rect().adjusted(-1, -1, 1, 1), worn.color(self._surface))
        places = {
            "left": QRectF(0, 0, 1, height),
            "right": QRectF(width - 1, 0, 1, height),
            "top": QRectF(0, 0, width, 1),
            "bottom": QRectF(0, height - 1, width, 1),
        }
        for line in self._lines:
            rule(painter, places[line], worn.color("border.subtle"))
        painter.end()


class Divider(Decoration, QWidget):
    """A 1 px line; `vertical` for the short one between tools (16 px high at 100 % text)."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vertical = vertical
        if vertical:
            self.setFixedWidth(1)
            grow(self, height=16)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        rule(painter, QRectF(self.rect()), theme().color("border.default" if self._vertical else "border.subtle"))
        painter.end()


class Card(Accessible, QFrame):
    """A raised surface with a 1 px line. `body` is its layout; `border`, `fill` are roles; `padding` left, top, right, bottom."""

    def __init__(
        self,
        *,
        padding: tuple[int, int, int, int] = (16, 12, 16, 12),
        border: str = "border.subtle",
        fill: str = "surface.raised",
        radius: int | None = None,
        horizontal: bool = False,
        spacing: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._border, self._fill, self._radius = border, fill, radius
        direction = QBoxLayout.Direction.LeftToRight if horizontal else QBoxLayout.Direction.TopToBottom
        self.body = QBoxLayout(direction, self)
        left, top, right, bottom = padding
        self.body.setContentsMargins(left + 1, top + 1, right + 1, bottom + 1)
        self.body.setSpacing(spacing)

    def set_border(self, border: str) -> None:
        """Another role of line; `border.focus` is drawn 2 px wide (the chosen card)."""
        self._border = border
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        width = 2.0 if self._border == "border.focus" else 1.0
        radius = worn.metrics.radius.lg if self._radius is None else self._radius
        box(painter, QRectF(self.rect()), radius, worn.color(self._fill), worn.color(self._border), width)
        painter.end()


class ChoiceCard(KeyboardFocus, QPushButton):
    """A card with tile, name and a line or two below that can be chosen, as in the grid of networks. Signal `clicked`."""

    accessible_role = QAccessible.Role.RadioButton

    def __init__(self, title: str, detail: str, look: TileLook, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._detail, self._look = title, detail, look
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(f"{title}, {detail}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Two lines at the most; the whole sentence is in the tooltip.
        set_plain_tooltip(self, detail)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def title(self) -> str:
        """Its name."""
        return self._title

    def ring_radius(self) -> float:
        return float(theme().metrics.radius.notice)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().px(60))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(60))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        rect = QRectF(self.rect())
        hover = self.underMouse() and self.isEnabled()
        fill = worn.color("surface.hover" if hover and not self.isChecked() else "surface.raised")
        border = "border.focus" if self.isChecked() else "border.default" if hover else "border.subtle"
        box(painter, rect, worn.metrics.radius.notice, fill, worn.color(border), 2 if self.isChecked() else 1)
        side = worn.px(32)
        draw_tile(painter, QRectF(13, (rect.height() - side) / 2, side, side), self._look, off=not self.isEnabled())
        x = 13 + side + 12
        mark = worn.metrics.icon.size
        room = rect.width() - x - 13 - (mark + 8 if self.isChecked() else 0)
        first, second = worn.text_style("body").line, worn.text_style("small").line
        lines = _two_lines(self._detail, room)
        top = (rect.height() - first - second * len(lines)) / 2
        ink = "text.primary" if self.isEnabled() else "text.disabled"
        write(painter, QRectF(x, top, room, first), self._title, font("body", 500), worn.color(ink))
        soft = "text.tertiary" if self.isEnabled() else "text.disabled"
        for number, line in enumerate(lines):
            place = QRectF(x, top + first + number * second, room, second)
            write(painter, place, line, font("small"), worn.color(soft))
        if self.isChecked():
            place = QRectF(rect.right() - 13 - mark, (rect.height() - mark) / 2, mark, mark)
            stamp(painter, place, "check", "accent.text")
        painter.end()


def _two_lines(text: str, width: float) -> list[str]:
    """Break a text at a word so that it fits into two lines; what is left over is cut by whoever draws the second."""
    used = font("small")
    words = text.split(" ")
    first: list[str] = []
    while words and text_width(" ".join([*first, words[0]]), used) <= width + 0.5:
        first.append(words.pop(0))
    if not first:
        return [text]
    return [" ".join(first), *([" ".join(words)] if words else [])]
