"""The row of a list: it can be pressed and chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.accessible import States, tell_states
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.painting import canvas, lit, rule, theme


class ListRow(KeyboardFocus, QFrame):
    """A row of 44, 56, 64 or 68 px (more where its content needs it) that can be pressed and chosen; `body` is its layout.

    Enter, Space or a click emit `activated`. `line` draws a line under it. `radius` above 0 makes it a free-standing
    row (the queue of Today).
    """

    activated = Signal()
    ring_inside = True
    accessible_role = QAccessible.Role.ListItem
    _selected, _pressable = False, True

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
        self._radius, self._line, self._pressable, self._selected = radius, line, pressable, False
        self.setAccessibleName(name)
        grow(self, least_height=height)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if pressable else Qt.FocusPolicy.NoFocus)
        self.body = QHBoxLayout(self)
        self.body.setContentsMargins(padding, 0, padding, 0)
        self.body.setSpacing(spacing)

    def ring_radius(self) -> float:
        return float(self._radius)

    def set_selected(self, selected: bool) -> None:
        """Light the row or not."""
        if selected != self._selected:
            self._selected = selected
            tell_states(self, "selected")
        self.update()

    def is_selected(self) -> bool:
        """Whether the row is lit."""
        return self._selected

    def accessible_states(self) -> States:
        """Chosen or not."""
        return {"selectable": self._pressable, "selected": self._selected}

    def accessible_press(self) -> Callable[[], object] | None:
        """As a click."""
        return self.activated.emit if self._pressable else None

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
            lit(painter, rect, self._radius, chosen=self._selected)
        if self._line:
            rule(painter, QRectF(0, rect.height() - 1, rect.width(), 1), worn.color("border.subtle"))
        painter.end()
