"""A button with an arrow beside it that opens a menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.button import Button, ButtonKind
from inkom_desktop.ui.widgets.label import set_plain_tooltip
from inkom_desktop.ui.widgets.painting import (
    canvas,
    rule,
    theme,
)


class SplitButton(QWidget):
    """A primary button and an arrow that opens a menu (also Alt+Down)."""

    clicked = Signal()

    def __init__(
        self,
        text: str,
        menu: QMenu,
        *,
        menu_name: str,
        keys: str = "",
        kind: ButtonKind = "primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.main = Button(text, kind, keys=keys)
        self.arrow = _Arrow(kind, menu_name)
        self._menu = menu
        self.main.set_corners(True, False)
        self.main.clicked.connect(self.clicked)
        self.arrow.clicked.connect(self.open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.main)
        row.addWidget(self.arrow)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Other words on the primary part."""
        self.main.set_text(text)

    def set_busy(self, busy: bool) -> None:
        """See Button."""
        self.main.set_busy(busy)

    def open_menu(self) -> None:
        """Open the menu below, or above where the window ends, right-aligned."""
        size = self._menu.sizeHint()
        corner = self.mapToGlobal(self.rect().bottomRight())
        corner.setX(self.mapToGlobal(QPoint(0, 0)).x() if self.isRightToLeft() else corner.x() - size.width())
        corner.setY(corner.y() + 5)
        within = self.screen().availableGeometry().intersected(self.window().frameGeometry())
        if corner.y() + size.height() > within.bottom():
            corner.setY(self.mapToGlobal(self.rect().topRight()).y() - 4 - size.height())
        self._menu.popup(corner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_menu()
            return
        super().keyPressEvent(event)


class _Arrow(Button):
    accessible_role = QAccessible.Role.ButtonMenu

    def __init__(self, kind: ButtonKind, name: str) -> None:
        super().__init__("", kind, icon="chevron-down")
        self.set_corners(False, True)
        self.setAccessibleName(name)
        set_plain_tooltip(self, name)

    def sizeHint(self) -> QSize:
        return QSize(theme().metrics.icon.size + 16, theme().metrics.height.control)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = canvas(self)
        line = theme().color("text.on_fill" if self._kind in ("primary", "danger") else "border.default")
        if self._kind in ("primary", "danger"):
            line.setAlphaF(0.28)
        rule(painter, QRectF(0, 0, 1, self.height()), line)
        painter.end()
