"""The sign of the application, drawn sharp at any size."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkom_desktop.ui.theme import resource_path
from inkom_desktop.ui.widgets.accessible import Accessible
from inkom_desktop.ui.widgets.painting import canvas, theme


class AppMark(Accessible, QWidget):
    """The icon of Inkom, `side` px; it only shows."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, name: str, side: int = 56, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._drawing = QSvgRenderer(str(resource_path("icons", "inkom.svg")), self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme().px(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        self._drawing.render(painter, QRectF(self.rect()))
        painter.end()
