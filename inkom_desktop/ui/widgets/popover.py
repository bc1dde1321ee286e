"""A small raised surface beside a control, inside the window: for pickers. Esc or a click elsewhere closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkom_desktop.ui.widgets.accessible import Accessible
from inkom_desktop.ui.widgets.painting import box, canvas, soft_shadow, theme

_SHADOW = 24
_GAP = 8


class _Catcher(QWidget):
    """Lies invisible over the window and hears the click that means "close"."""

    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class Popover(Accessible, QWidget):
    """Fill `body`, then `open_at(control)`. It opens above the control where there is room, else below, right-aligned."""

    accessible_role = QAccessible.Role.Dialog
    closed = Signal()

    def __init__(self, window: QWidget, name: str) -> None:
        self._catcher = _Catcher(window)
        self._catcher.hide()
        super().__init__(self._catcher)
        self._window = window
        self._anchor: QWidget | None = None
        self.setAccessibleName(name)
        self._catcher.pressed.connect(self.close_now)
        window.installEventFilter(self)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(_SHADOW + 17, _SHADOW + 13, _SHADOW + 17, _SHADOW + 13)
        self.body.setSpacing(8)

    def open_at(self, anchor: QWidget) -> None:
        """Show it beside this control and give it the focus."""
        self._anchor = anchor
        self._place()
        self._catcher.show()
        self._catcher.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.focusNextChild()

    def is_open(self) -> bool:
        """Whether it shows."""
        return not self._catcher.isHidden()

    def close_now(self) -> None:
        """Hide it; the focus goes back to the control."""
        if not self.is_open():
            return
        self._catcher.hide()
        if self._anchor is not None:
            self._anchor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _place(self) -> None:
        if self._anchor is None:
            return
        self._catcher.setGeometry(self._window.rect())
        self.adjustSize()
        anchor = self._anchor.mapTo(self._window, QPoint(0, 0))
        end = anchor.x() + self._anchor.width() - self.width() + _SHADOW
        left = anchor.x() - _SHADOW if self.isRightToLeft() else end
        top = anchor.y() - _GAP - self.height() + _SHADOW
        if top + _SHADOW < _GAP:
            top = anchor.y() + self._anchor.height() + _GAP - _SHADOW
        right_most = self._window.width() - self.width() + _SHADOW - _GAP
        self.move(max(_GAP - _SHADOW, min(left, right_most)), top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.is_open():
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.is_open():
            self._place()
        return handled

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        mine = [
            each
            for each in self.findChildren(QWidget)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisibleTo(self) and each.isEnabled()
        ]
        if not mine:
            return False
        here = QWidget.focusWidget(self._window)
        at = mine.index(here) if here in mine else (-1 if next else 0)
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        mine[(at + (1 if next else -1)) % len(mine)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        place = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        soft_shadow(painter, place, worn.metrics.radius.lg)
        box(painter, place, worn.metrics.radius.lg, worn.color("surface.raised"), worn.color("border.default"))
        painter.end()
