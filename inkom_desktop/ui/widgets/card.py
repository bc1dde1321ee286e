"""Surfaces: the card, the card to choose, the row of a list, the card that asks for attention, and the notice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.label import ElidedLabel, Label, Run
from inkom_desktop.ui.widgets.painting import box, canvas, font, stamp, theme, write
from inkom_desktop.ui.widgets.tile import Icon, IconSquare, NetworkTile, TileLook, draw_tile

NoticeTone = Literal["success", "warning", "danger", "info", "accent"]
NOTICE_ICONS = {
    "success": "circle-check",
    "warning": "triangle-alert",
    "danger": "circle-x",
    "info": "info",
    "accent": "info",
}


class Panel(QWidget):
    """A plain ground: `surface` role of the fill, lines (`left`, `top`, `right`, `bottom`) in border.subtle."""

    def __init__(self, surface: str = "surface.base", lines: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surface, self._lines = surface, lines.split()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, width, height = theme(), self.width(), self.height()
        painter.fillRect(self.rect(), worn.color(self._surface))
        places = {
            "left": QRectF(0, 0, 1, height),
            "right": QRectF(width - 1, 0, 1, height),
            "top": QRectF(0, 0, width, 1),
            "bottom": QRectF(0, height - 1, width, 1),
        }
        for line in self._lines:
            painter.fillRect(places[line], worn.color("border.subtle"))
        painter.end()


class Divider(QWidget):
    """A 1 px line; `vertical` for the short one between tools (16 px high)."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vertical = vertical
        if vertical:
            self.setFixedSize(1, 16)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        painter.fillRect(self.rect(), theme().color("border.default" if self._vertical else "border.subtle"))
        painter.end()


class Card(QFrame):
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
    """A card with tile, name and a line below that can be chosen, as in the grid of networks. Signal `clicked`."""

    def __init__(self, title: str, detail: str, look: TileLook, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._detail, self._look = title, detail, look
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(f"{title}, {detail}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def title(self) -> str:
        """Its name."""
        return self._title

    def ring_radius(self) -> float:
        return float(theme().metrics.radius.notice)

    def sizeHint(self) -> QSize:
        return QSize(160, theme().px(60))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, theme().px(60))

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
        top = (rect.height() - first - second) / 2
        ink = "text.primary" if self.isEnabled() else "text.disabled"
        write(painter, QRectF(x, top, room, first), self._title, font("body", 500), worn.color(ink))
        soft = "text.tertiary" if self.isEnabled() else "text.disabled"
        write(painter, QRectF(x, top + first, room, second), self._detail, font("small"), worn.color(soft))
        if self.isChecked():
            place = QRectF(rect.right() - 13 - mark, (rect.height() - mark) / 2, mark, mark)
            stamp(painter, place, "check", "accent.text")
        painter.end()


class ListRow(KeyboardFocus, QFrame):
    """A row of fixed height (44, 56, 64 or 68) that can be pressed and chosen; `body` is its layout.

    Enter, Space or a click emit `activated`. `line` draws a line under it. `radius` above 0 makes it a free-standing
    row (the queue of Today).
    """

    activated = Signal()
    ring_inside = True

    def __init__(
        self,
        name: str,
        height: int = 44,
        *,
        radius: int = 0,
        line: bool = True,
        pressable: bool = True,
        padding: int = 12,
        spacing: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._radius, self._line, self._pressable, self._selected, self._base = radius, line, pressable, False, height
        self.setAccessibleName(name)
        self.setFixedHeight(theme().px(height))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if pressable else Qt.FocusPolicy.NoFocus)
        self.body = QHBoxLayout(self)
        self.body.setContentsMargins(padding, 0, padding, 0)
        self.body.setSpacing(spacing)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedHeight(theme().px(self._base))

    def ring_radius(self) -> float:
        return float(self._radius)

    def set_selected(self, selected: bool) -> None:
        """Light the row or not."""
        self._selected = selected
        self.update()

    def is_selected(self) -> bool:
        """Whether the row is lit."""
        return self._selected

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._pressable and event.button() == Qt.MouseButton.LeftButton and inside:
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._pressable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        rect = QRectF(self.rect())
        hover = self._pressable and self.underMouse()
        if self._selected or hover:
            fill = worn.color("surface.selected" if self._selected else "surface.hover")
            box(painter, rect, self._radius, fill)
        if self._line:
            painter.fillRect(QRectF(0, rect.height() - 1, rect.width(), 1), worn.color("border.subtle"))
        painter.end()


class AttentionCard(Card):
    """Something waits for the person: icon square, bold title, one sentence, up to three buttons.

    `tiles` are (look, name) of the networks concerned; `caption` a quiet word after them.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        actions: Sequence[QWidget] = (),
        *,
        tone: str = "warning",
        tiles: Sequence[tuple[TileLook, str]] = (),
        caption: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(padding=(16, 14, 16, 14), border="border.default", horizontal=True, spacing=14, parent=parent)
        self.setAccessibleName(f"{title}. {sentence}")
        self.body.addWidget(IconSquare(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(title, "body_strong"))
        marks = QHBoxLayout()
        marks.setSpacing(3)
        for look, name in tiles:
            marks.addWidget(NetworkTile(look, name, 14))
        if tiles:
            head.addLayout(marks)
        if caption:
            head.addWidget(ElidedLabel(caption, "small", "text.tertiary"))
        head.addStretch(1)
        column.addLayout(head)
        column.addSpacing(2)
        column.addWidget(Label(sentence, role="text.secondary", wrap=True))
        if actions:
            column.addSpacing(10)
            row = QHBoxLayout()
            row.setSpacing(8)
            for action in actions:
                row.addWidget(action)
            row.addStretch(1)
            column.addLayout(row)
        self.body.addLayout(column, 1)


class Notice(QFrame):
    """What happened (`title`), what it means (`text`), what to do (`actions`), in the soft colour of a tone."""

    def __init__(
        self,
        tone: NoticeTone,
        title: str,
        text: str = "",
        actions: Sequence[QWidget] = (),
        *,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._icon = Icon(icon or NOTICE_ICONS[tone], f"{tone}.text")
        self._words = Label(wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 11, 13, 11)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        for action in actions:
            row.addWidget(action)
        self.set_words(title, text)

    def set_words(self, title: str, text: str = "") -> None:
        """Say something else."""
        runs = [Run(title, 500)]
        if text:
            runs.append(Run(f" {text}", None, "text.secondary"))
        self._words.set_text(runs)
        self.setAccessibleName(f"{title} {text}".strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        fill, border = worn.color(f"{self._tone}.soft"), worn.color(f"{self._tone}.border")
        box(painter, QRectF(self.rect()), worn.metrics.radius.notice, fill, border)
        painter.end()
