"""Buttons: primary, secondary, ghost, danger, link; with icon, keys and a busy bar."""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimerEvent
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.accessible import States, tell_states
from inkom_desktop.ui.widgets.focus import LEAST_TARGET, KeyboardFocus
from inkom_desktop.ui.widgets.mirror import placed
from inkom_desktop.ui.widgets.painting import (
    THEME_EVENTS,
    box,
    canvas,
    draw_keys,
    font,
    keys_size,
    rule,
    stamp,
    text_width,
    theme,
    write,
)

ButtonKind = Literal["primary", "secondary", "ghost", "danger", "link"]
ButtonSize = Literal["row", "card", "control", "large"]
_PADDING = {"row": 8, "card": 10, "control": 12, "large": 16}
_HEIGHT = {"row": "height.compact", "card": "height.card", "control": "height.control", "large": "height.large"}
_GAP = 8


class Button(KeyboardFocus, QPushButton):
    """A button with words. `keys` is the key combination shown at its end, `note` a second, quieter word."""

    ring_gap = 0
    _busy = False

    def __init__(
        self,
        text: str,
        kind: ButtonKind = "secondary",
        size: ButtonSize = "control",
        *,
        icon: str | None = None,
        keys: str = "",
        note: str = "",
        wide: bool = False,
        left: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._size, self._icon, self._keys, self._note, self._left = kind, size, icon, keys, note, left
        self._busy, self._tick, self._timer = False, 0, 0
        self._corners = (True, True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        grow = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(grow, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str, note: str | None = None) -> None:
        """Other words; an ampersand is an ampersand."""
        self._note = self._note if note is None else note
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(f"{text} {self._note}".strip())
        self.updateGeometry()
        self.update()

    def label(self) -> str:
        """The words on the button."""
        return self.text().replace("&&", "&")

    def set_icon(self, icon: str | None) -> None:
        """Another lucide icon, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    @property
    def kind(self) -> ButtonKind:
        """Its look."""
        return self._kind

    def set_kind(self, kind: ButtonKind) -> None:
        """Another look."""
        self._kind = kind
        self.update()

    def is_busy(self) -> bool:
        """Whether the bar runs."""
        return self._busy

    def set_busy(self, busy: bool) -> None:
        """While busy the words stay, a 2 px bar runs along the bottom, and presses do nothing."""
        if busy == self._busy:
            return
        self._busy = busy
        self._keep_moving()
        tell_states(self, "busy")
        self.update()

    def runs(self) -> bool:
        """Whether the bar moves: it is busy, and nobody asked for less motion."""
        return bool(self._timer)

    def accessible_states(self) -> States:
        """Busy or not."""
        return {"busy": self._busy}

    def _keep_moving(self) -> None:
        """Let the bar run while there is something to run for, and nobody asked for less motion."""
        runs = self._busy and not theme().still
        if runs and not self._timer:
            self._timer = self.startTimer(40)
        elif not runs and self._timer:
            self.killTimer(self._timer)
            self._timer = 0

    def set_corners(self, left: bool, right: bool) -> None:
        """Which sides are round; for parts of a split button."""
        self._corners = (left, right)

    def ring_radius(self) -> float:
        return float(self._radius())

    def _radius(self) -> int:
        radius = theme().metrics.radius
        return {"row": radius.badge, "card": radius.sm, "control": radius.sm, "large": radius.md}[self._size]

    def _look(self) -> tuple[str | None, str | None, str, str]:
        """Fill, border, text and icon roles of the present state."""
        on, down = self.isEnabled(), self.isDown() or self.isChecked()
        hover = self.underMouse() and on and not self._busy
        if not on:
            if self._kind in ("primary", "danger"):
                line = "border.subtle" if theme().contrast else "surface.hover"
                return "surface.hover", line, "text.tertiary", "text.tertiary"
            edge = None if self._kind in ("ghost", "link") else "border.subtle"
            return None, edge, "text.disabled", "text.disabled"
        if self._kind == "primary":
            fill = "accent.fill_pressed" if down else "accent.fill_hover" if hover else "accent.fill"
            return fill, fill, "text.on_fill", "text.on_fill"
        if self._kind == "danger":
            fill = "danger.fill_hover" if hover or down else "danger.fill"
            return fill, fill, "text.on_fill", "text.on_fill"
        if self._kind == "link":
            return None, None, "accent.text", "accent.text"
        fill_or_none = "surface.selected" if down else "surface.hover" if hover else None
        if self._kind == "ghost":
            around = "border.subtle" if theme().contrast and fill_or_none else None
            return fill_or_none, around, "text.secondary", "text.secondary"
        return fill_or_none or "surface.raised", "border.default", "text.primary", "text.secondary"

    def _icon_side(self) -> int:
        """Icons of the smaller buttons are smaller, as drawn."""
        icon = theme().metrics.icon
        return icon.medium if self._size in ("row", "card") else icon.size

    def _font_style(self) -> str:
        return "body" if self._size in ("control", "large") and self._kind != "link" else "small"

    def _parts_width(self) -> float:
        used = font("body" if self._kind == "link" else self._font_style(), 500)
        label, gap = self.label(), theme().px(_GAP)
        width = text_width(label, used) if label else 0.0
        if self._icon:
            width += self._icon_side() + (gap if label else 0)
        if self._note:
            width += gap + text_width(self._note, font("small"))
        if self._keys:
            width += gap + keys_size(self._keys).width()
        return width

    def sizeHint(self) -> QSize:
        if self._kind == "link":
            tall = max(theme().text_style("body").line, theme().px(LEAST_TARGET))
            return QSize(math.ceil(self._parts_width()) + 1, tall)
        edge = 2 * (theme().px(_PADDING[self._size]) + 1)
        return QSize(round(self._parts_width()) + edge, int(theme().value(_HEIGHT[self._size])))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self.updateGeometry()
            self._keep_moving()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        fill, border, ink, icon_ink = self._look()
        rect = QRectF(self.rect())
        body = rect.adjusted(0 if self._corners[0] else -12, 0, 0 if self._corners[1] else 12, 0)
        worn = theme()
        if self._kind != "link":
            painter.setClipRect(rect)
            box(
                painter,
                body,
                self._radius(),
                worn.color(fill) if fill else None,
                worn.color(border) if border else None,
            )
        self._paint_parts(painter, rect, ink, icon_ink)
        if self._busy:
            self._paint_bar(painter, rect, ink)
        painter.end()

    def _paint_parts(self, painter: QPainter, rect: QRectF, ink: str, icon_ink: str) -> None:
        worn = theme()
        used = font("body" if self._kind == "link" else self._font_style(), 500)
        gap = worn.px(_GAP)
        padding = 0 if self._kind == "link" else worn.px(_PADDING[self._size]) + 1
        spare = rect.width() - self._parts_width()
        x = rect.left() + (padding if self._left else max(0.0, spare / 2))
        middle = rect.center().y()
        side = self._icon_side()
        if self._icon:
            stamp(painter, QRectF(x, middle - side / 2, side, side), self._icon, icon_ink)
            x += side + gap
        label = self.label()
        # Too little room is given only where no layout could help; then the words end with ….
        width = max(0.0, text_width(label, used) + min(0.0, spare - 2 * padding + 1))
        write(painter, QRectF(x, rect.top(), width + 1, rect.height()), label, used, worn.color(ink))
        x += width
        if self._note:
            small = font("small")
            role = "text.tertiary" if self._kind in ("secondary", "ghost") else ink
            space = QRectF(x + gap, rect.top(), text_width(self._note, small) + 1, rect.height())
            write(painter, space, self._note, small, worn.color(role))
        if self._keys:
            size = keys_size(self._keys)
            right = rect.right() - (gap if self._left else max(0.0, spare / 2))
            place = QRectF(right - size.width(), middle - size.height() / 2, size.width(), size.height())
            draw_keys(painter, place, self._keys, on_fill=self._kind in ("primary", "danger"))

    def _paint_bar(self, painter: QPainter, rect: QRectF, ink: str) -> None:
        if theme().still:
            # Busy without motion: a line under the words.
            side = float(theme().px(_PADDING[self._size]))
            foot = QRectF(side, rect.bottom() - 5, rect.width() - 2 * side, 2)
            rule(painter, foot, theme().color(ink))
            return
        part = rect.width() * 0.36
        x = (self._tick * 6) % (rect.width() + part) - part
        painter.fillRect(placed(painter, QRectF(x, rect.bottom() - 2, part, 2)), theme().color(ink))

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() == self._timer:
            self._tick += 1
            self.update()
        else:
            super().timerEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._busy:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._busy and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            # Qt would move the focus; a split button around this one opens its menu.
            event.ignore()
            return
        super().keyPressEvent(event)
