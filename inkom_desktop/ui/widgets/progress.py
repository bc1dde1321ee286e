"""How far something is: a thin bar, and a resting shape while something loads."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.accessible import Accessible, States
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.painting import box, canvas, theme


class Progress(QProgressBar):
    """A bar of 4 px, 0 to 100; `tone` accent or warning. The word beside it is the page's."""

    def __init__(
        self, name: str, value: int = 0, *, tone: str = "accent", width: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setTextVisible(False)
        self.setRange(0, 100)
        self.setValue(value)
        self.setAccessibleName(name)
        grow(self, width=width, height=4)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(96), theme().px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        rect = QRectF(self.rect())
        edge = worn.color("border.subtle") if worn.contrast else None
        box(painter, rect, 2, worn.color("surface.hover"), edge)
        share = self.value() / 100
        if share > 0:
            box(
                painter,
                QRectF(0, 0, max(4.0, rect.width() * share), rect.height()),
                2,
                worn.color(f"{self._tone}.fill"),
            )
        painter.end()


class Skeleton(Accessible, QWidget):
    """Stands where a text or a picture will be; it does not move (motion is no news). `width` 0 takes the room there is.

    Where several stand together, one has the name and the others have none: they are passed over.
    """

    accessible_role = QAccessible.Role.StaticText

    def accessible_states(self) -> States:
        """Something is still being read."""
        return {"busy": True, "invisible": not self.accessibleName()}

    def __init__(self, width: int, height: int, name: str, *, radius: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._radius = radius
        self.setAccessibleName(name)
        grow(self, width=width, height=height)
        if not width:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        edge = theme().color("border.subtle") if theme().contrast else None
        box(painter, QRectF(self.rect()), self._radius, theme().color("surface.hover"), edge)
        painter.end()
