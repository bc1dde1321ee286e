"""The line at the foot of the left side that says how publishing goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inkom_desktop.ui.widgets.badge import Dot, DotTone
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.label import Label, set_plain_tooltip
from inkom_desktop.ui.widgets.layouts import sides
from inkom_desktop.ui.widgets.painting import canvas, rule, theme
from inkom_desktop.ui.widgets.tile import Icon

_TONES = {"neutral": "text.tertiary"}


class StatusLine(KeyboardFocus, QWidget):
    """Dot (or icon), sentence and a second line; a click (or Enter) emits `clicked`, the menu key `menu_asked` (global)."""

    clicked = Signal()
    menu_asked = Signal(QPoint)
    ring_inside = True
    accessible_role = QAccessible.Role.Button

    def __init__(
        self, title: str = "", detail: str = "", tone: DotTone = "success", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Not fixed: a sentence that takes two lines makes it higher.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._narrow, self._state = False, (title, detail, tone, "")
        self._dot = Dot(tone)
        self._icon = Icon("cloud-off", "text.tertiary")
        self._title = Label("", "small", weight=500, wrap=True)
        self._detail = Label("", "caption", "text.tertiary", weight=400, wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(10)
        # The mark sits where the drawing has it in the line, and in the middle of the rail.
        self._mark = QVBoxLayout()
        self._mark.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignHCenter)
        self._mark.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self._mark.addStretch(1)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 2, 0, 0)
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch(1)
        self._row.addLayout(self._mark)
        self._row.addWidget(self._words, 1)
        self._trailing: QWidget | None = None
        self.set_state(title, detail, tone)
        self.set_narrow(False)

    def set_state(self, title: str, detail: str, tone: DotTone, icon: str = "") -> None:
        """Say how publishing goes; `icon` stands in for the dot where it is given."""
        self._state = (title, detail, tone, icon)
        self._title.set_text(title)
        self._detail.set_text(detail)
        self._dot.set_tone(tone)
        self._dot.setVisible(not icon)
        if icon:
            self._icon.set_icon(icon, _TONES.get(tone, f"{tone}.text"))
        self._icon.setVisible(bool(icon))
        self.setAccessibleName(f"{title}. {detail}" if detail else title)
        self._settle()
        # Qt asks the line anew only when its layout was told, too, that a sentence may wrap now.
        for holder in (self._words, self):
            layout = holder.layout()
            if layout is not None:
                layout.invalidate()
            holder.updateGeometry()

    def set_narrow(self, narrow: bool) -> None:
        """The rail: the mark alone, with a tooltip."""
        self._narrow = narrow
        self._words.setVisible(not narrow)
        if self._trailing is not None:
            self._trailing.setVisible(not narrow)
        self._settle()

    def _settle(self) -> None:
        icon = bool(self._state[3])
        if self._narrow:
            self._row.setContentsMargins(0, 11 if icon else 15, 0, 10 if icon else 14)
            self._mark.setContentsMargins(0, 0, 0, 0)
        else:
            sides(self._row, 16, 9, 10, 12)
            self._mark.setContentsMargins(0, 3 if icon else 7, 0, 0)
        set_plain_tooltip(self, "\n".join(part for part in self._state[:2] if part) if self._narrow else "")

    def set_trailing(self, widget: QWidget) -> None:
        """Put a button at the right end (pause); the rail has no room for it."""
        self._trailing = widget
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def accessible_press(self) -> Callable[[], object]:
        """As a click."""
        return self.clicked.emit

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(self.mapToGlobal(QPoint(8, 0)) if keyboard else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        rule(painter, QRectF(0, 0, self.width(), 1), theme().color("border.subtle"))
        painter.end()
