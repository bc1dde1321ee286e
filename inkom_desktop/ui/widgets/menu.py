"""Menus: rounded, with icons by role, keys in boxes, and the dangerous item last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QBitmap, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from inkom_desktop.ui.widgets.painting import (
    box,
    canvas,
    draw_keys,
    font,
    keys_size,
    lit,
    rule,
    stamp,
    text_width,
    theme,
    write,
)

_PADDING = 6


class Menu(QMenu):
    """A menu. Fill it with `add_item` and `addSeparator`; open it with `popup(point)`."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWindowFlags(
            Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        # X without a compositor paints see-through corners black; there the corners are cut off instead.
        self._cut = QGuiApplication.platformName() == "xcb"
        if not self._cut:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def add_item(
        self,
        text: str,
        on_chosen: Callable[[], object] | None = None,
        *,
        icon: str | None = None,
        keys: str = "",
        danger: bool = False,
        checked: bool | None = None,
        enabled: bool = True,
        tone: str = "",
        hint: str = "",
    ) -> QAction:
        """Add an item. `keys` only shows a key combination; `checked` makes it a choice with a check mark.

        `tone` is the role of its text, `hint` a quiet word at the right; a menu that a panel draws shows it after the text.
        """
        action = self.addAction((f"{text} ({hint})" if hint else text).replace("&", "&&"))
        action.setData({"icon": icon, "keys": keys, "danger": danger, "tone": tone, "hint": hint, "text": text})
        action.setEnabled(enabled)
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        if on_chosen is not None:
            chosen = on_chosen
            action.triggered.connect(lambda _=False: chosen())
        return action

    def add_menu(self, text: str, menu: Menu, *, icon: str | None = None) -> QAction:
        """Add an item that opens another menu beside this one."""
        action = self.addMenu(menu)
        action.setText(text.replace("&", "&&"))
        action.setData({"icon": icon, "text": text})
        return action

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        widest = 180.0
        for action in self.actions():
            data = action.data() or {}
            keys = data.get("keys", "")
            room = keys_size(keys).width() + 24 if keys else 0
            if data.get("hint"):
                room = text_width(data["hint"], font("small")) + 24
            if action.menu() is not None:
                room = theme().metrics.icon.size + 16
            if isinstance(action, QWidgetAction):
                drawn = action.defaultWidget()
                wide = max(drawn.sizeHint().width(), drawn.minimumWidth()) + 2.0 * _PADDING
            else:
                wide = text_width(_words(action), font("body")) + room + 36 + self._icon_room()
            widest = max(widest, wide)
        return QSize(round(widest), hint.height())

    def _icon_room(self) -> int:
        """The column of icons; a menu without any has none."""
        marked = any(a.isCheckable() or (a.data() or {}).get("icon") for a in self.actions())
        return theme().metrics.icon.size + 10 if marked else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cut:
            shape = QBitmap(self.size())
            shape.fill(Qt.GlobalColor.color0)
            painter = QPainter(shape)
            painter.setBrush(Qt.GlobalColor.color1)
            radius = theme().metrics.radius.lg
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), radius, radius)
            painter.end()
            self.setMask(shape)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        box(
            painter,
            QRectF(self.rect()),
            worn.metrics.radius.lg,
            worn.color("surface.raised"),
            worn.color("border.default"),
        )
        for action in self.actions():
            place = QRectF(self.actionGeometry(action))
            if action.isSeparator():
                middle = round(place.center().y())
                rule(painter, QRectF(1, middle, self.width() - 2, 1), worn.color("border.subtle"))
                continue
            if isinstance(action, QWidgetAction):
                continue
            place.setLeft(_PADDING + 1)
            place.setRight(self.width() - _PADDING - 1)
            data = action.data() or {}
            edge = worn.color("danger.border") if worn.contrast else None
            on, active = action.isEnabled(), action is self.activeAction()
            if active and data.get("danger"):
                box(painter, place, worn.metrics.radius.sm, worn.color("danger.soft"), edge)
            elif active and on:
                lit(painter, place, worn.metrics.radius.sm)
            side = worn.metrics.icon.size
            name = "check" if action.isChecked() else data.get("icon")
            ink = "text.disabled" if not on else data.get("tone") or "text.primary"
            quiet = "text.disabled" if not on else "text.tertiary"
            if name:
                mark = QRectF(place.left() + 10, place.center().y() - side / 2, side, side)
                stamp(painter, mark, name, "accent.text" if action.isChecked() and on else quiet)
            keys = data.get("keys", "")
            size = keys_size(keys) if keys else None
            room = place.adjusted(10 + self._icon_room(), 0, -(10 + (size.width() + 8 if size else 0)), 0)
            write(painter, room, _words(action), font("body"), worn.color(ink))
            if data.get("hint"):
                write(painter, room, data["hint"], font("small"), worn.color(quiet), Qt.AlignmentFlag.AlignRight)
            if action.menu() is not None:
                mark = QRectF(place.right() - 8 - side, place.center().y() - side / 2, side, side)
                stamp(painter, mark, "chevron-right", quiet)
            if size is not None:
                key = QRectF(
                    place.right() - 10 - size.width(),
                    round(place.center().y() - size.height() / 2),
                    size.width(),
                    size.height(),
                )
                draw_keys(painter, key, keys)
        painter.end()


def _words(action: QAction) -> str:
    """What an item says where we draw it ourselves."""
    data = action.data() or {}
    return str(data.get("text") or action.text().replace("&&", "&"))
