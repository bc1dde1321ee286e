"""The items of the left side."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.badge import CountPill
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.label import set_plain_tooltip
from inkom_desktop.ui.widgets.mirror import mirrored
from inkom_desktop.ui.widgets.painting import (
    canvas,
    dot,
    draw_keys,
    font,
    keys_size,
    lit,
    stamp,
    text_width,
    theme,
    write,
)


class NavItem(KeyboardFocus, QPushButton):
    """A place to go. `current` lights it; a count shows as quiet number or as a pill (`warning`, `accent`).

    `set_narrow(True)` leaves the icon with a dot for the count (the rail of small windows).
    """

    def __init__(self, text: str, icon: str, *, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._icon, self._keys = text, icon, keys
        self._count, self._tone, self._narrow, self._spoken = 0, "", False, ""
        self._hint = f"{text} ({keys})" if keys else text
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pill = CountPill(parent=self)
        self._tell()

    @property
    def accessible_role(self) -> QAccessible.Role:  # type: ignore[override]
        """One of several places, of which one is current; or a button that leads out of them."""
        return QAccessible.Role.PageTab if self.isCheckable() else QAccessible.Role.Button

    def label(self) -> str:
        """Its word."""
        return self._label

    def set_current(self, current: bool) -> None:
        """Light it or not."""
        self.setChecked(current)
        self._tell()

    def nextCheckState(self) -> None:
        """A press does not toggle: the shell says which item is current."""

    def set_count(self, count: int, tone: str = "", spoken: str = "") -> None:
        """Show a number (0 hides it); `spoken` says what is counted ("2 need you")."""
        self._count, self._tone, self._spoken = count, tone, spoken
        self._pill.set_count(0 if self._narrow else count, tone)
        self._place()
        self._tell()

    def set_hint(self, hint: str) -> None:
        """What the tooltip says where the word or its keys are not drawn."""
        self._hint = hint
        self.set_narrow(self._narrow)

    def set_narrow(self, narrow: bool) -> None:
        """The rail: icon alone, with a tooltip."""
        self._narrow = narrow
        self._pill.set_count(0 if narrow else self._count, self._tone)
        self._place()
        self._tell()

    def _tell(self) -> None:
        parts = [self._label, (self._spoken or str(self._count)) if self._count else ""]
        self.setAccessibleName(", ".join(part for part in parts if part))
        if self._narrow:
            counted = self._spoken if self._count else ""
            set_plain_tooltip(self, ", ".join(part for part in (self._hint, counted) if part))
        else:
            set_plain_tooltip(self, self._hint if self._hint != self._label and not self._keys else "")
        self.update()

    def _place(self) -> None:
        size = self._pill.sizeHint()
        place = QRect(
            self.width() - 8 - size.width(), (self.height() - size.height()) // 2, size.width(), size.height()
        )
        self._pill.setGeometry(mirrored(self, place))

    def resizeEvent(self, event: object) -> None:
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(40 if self._narrow else 120, theme().metrics.height.nav_item)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, theme().metrics.height.nav_item)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        rect = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            lit(painter, rect, worn.metrics.radius.sm, chosen=self.isChecked())
        side = worn.metrics.icon.size
        x = (rect.width() - side) / 2 if self._narrow else 10.0
        mark = QRectF(x, (rect.height() - side) / 2, side, side)
        stamp(painter, mark, self._icon, "accent.text" if self.isChecked() else "text.tertiary")
        if self._narrow:
            if self._count and self._tone:
                dot(painter, QRectF(rect.right() - 14, 2, 12, 12), worn.color("surface.window"))
                dot(painter, QRectF(rect.right() - 12, 4, 8, 8), worn.color(f"{self._tone}.fill"))
        else:
            role = "text.primary" if self.isChecked() else "text.secondary"
            beside = keys_size(self._keys).width() + 8 if self._keys else 0
            space = QRectF(mark.right() + 10, 0, rect.width() - mark.right() - 18 - beside, rect.height())
            write(painter, space, self._label, font("body", 500), worn.color(role))
            if not self.toolTip() and text_width(self._label, font("body", 500)) > space.width() + 0.5:
                set_plain_tooltip(self, self._label)
            if self._keys:
                size = keys_size(self._keys)
                place = QRectF(
                    rect.right() - 8 - size.width(),
                    round((rect.height() - size.height()) / 2),
                    size.width(),
                    size.height(),
                )
                draw_keys(painter, place, self._keys)
        painter.end()
