"""A button with an icon alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.label import set_plain_tooltip
from inkom_desktop.ui.widgets.painting import (
    box,
    canvas,
    lit,
    stamp,
    theme,
)


class IconButton(KeyboardFocus, QPushButton):
    """A button with an icon alone; `name` is its tooltip and its accessible name. `side` and `glyph` in px; the tooltip
    shows `keys`; `primary` fills it as the one main action of a narrow place.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        side: int = 28,
        glyph: int = 16,
        height: int | None = None,
        primary: bool = False,
        checkable: bool = False,
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._side, self._glyph, self._primary = icon, side, glyph, primary
        self._height, self._keys = height or side, keys
        self._ghost = False
        self.setAutoDefault(False)
        self.setCheckable(checkable)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Another name, as when the button now does the opposite."""
        self.setAccessibleName(name)
        set_plain_tooltip(self, f"{name} ({self._keys})" if self._keys else name)

    def set_icon(self, icon: str) -> None:
        """Another lucide icon."""
        self._icon = icon
        self.update()

    def set_ghost(self, ghost: bool) -> None:
        """While a ghost it is seen only under the pointer or with the focus; Tab still reaches it."""
        if ghost != self._ghost:
            self._ghost = ghost
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(self._side), theme().px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ghost and not (self.underMouse() or self.hasFocus()):
            return
        painter = canvas(self)
        worn = theme()
        rect = QRectF(self.rect())
        on = self.isEnabled() and (self.underMouse() or self.isChecked() or self.isDown())
        role = "text.disabled" if not self.isEnabled() else "text.primary" if self.isChecked() else "text.secondary"
        if self._primary:
            fill = "accent.fill_pressed" if self.isDown() else "accent.fill_hover" if on else "accent.fill"
            box(painter, rect, worn.metrics.radius.sm, worn.color(fill))
            role = "text.on_fill"
        elif on:
            chosen = worn.contrast and self.isChecked()
            lit(painter, rect, worn.metrics.radius.sm, chosen=self.isDown() or chosen)
        side = worn.px(self._glyph)
        place = QRectF((rect.width() - side) / 2, (rect.height() - side) / 2, side, side)
        stamp(painter, place, self._icon, role)
        painter.end()
