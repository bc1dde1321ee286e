"""A small raised surface beside a control, inside the window: for pickers. Esc or a click elsewhere closes it.

It also closes when the control goes (another page is shown); shortcuts of what lies below do nothing while it is open.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from inkom_desktop.ui.widgets.accessible import Accessible
from inkom_desktop.ui.widgets.below import is_key_of_below
from inkom_desktop.ui.widgets.painting import box, canvas, soft_shadow, theme
from inkom_desktop.ui.widgets.reading_order import step

_SHADOW = 24
_GAP = 8


class _Catcher(QWidget):
    """Lies invisible over the window and hears the click that means "close"."""

    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class _Room(QScrollArea):
    """As large as what stands inside, and scrolling where the window has less room than that (large text)."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(8)
        self.setWidget(self._inside)

    def sizeHint(self) -> QSize:
        hint = self._inside.sizeHint()
        if self.body.hasHeightForWidth():
            hint.setHeight(self.body.totalHeightForWidth(hint.width()))
        return hint

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 0)


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
        around = QVBoxLayout(self)
        around.setContentsMargins(*(_SHADOW + 1,) * 4)
        self._room = _Room()
        around.addWidget(self._room)
        self.body = self._room.body

    def open_at(self, anchor: QWidget) -> None:
        """Show it beside this control and give it the focus."""
        self._anchor = anchor
        self._place()
        self._catcher.show()
        self._catcher.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.focusNextChild()
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def is_open(self) -> bool:
        """Whether it shows."""
        return not self._catcher.isHidden()

    def close_now(self) -> None:
        """Hide it; the focus goes back to the control."""
        if not self.is_open():
            return
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._catcher.hide()
        if self._anchor is not None and self._anchor.isVisible():
            self._anchor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _place(self) -> None:
        if self._anchor is None:
            return
        self._catcher.setGeometry(self._window.rect())
        self.setMaximumHeight(self._window.height() - 2 * _GAP + 2 * _SHADOW)
        self._room.updateGeometry()
        self.adjustSize()
        anchor = self._anchor.mapTo(self._window, QPoint(0, 0))
        end = anchor.x() + self._anchor.width() - self.width() + _SHADOW
        left = anchor.x() - _SHADOW if self.isRightToLeft() else end
        top = anchor.y() - _GAP - self.height() + _SHADOW
        if top + _SHADOW < _GAP:
            top = anchor.y() + self._anchor.height() + _GAP - _SHADOW
        # Where neither side has the room it lies over the control, whole.
        top = max(_GAP - _SHADOW, min(top, self._window.height() - self.height() + _SHADOW - _GAP))
        right_most = self._window.width() - self.width() + _SHADOW - _GAP
        self.move(max(_GAP - _SHADOW, min(left, right_most)), top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._place()
        elif event.type() == QEvent.Type.Hide and watched is self._anchor and not event.spontaneous():
            self.close_now()
        return is_key_of_below(self, watched, event)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.is_open():
            self._place()
        return handled

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        return step(self, next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered()
        event.accept()

    def entered(self) -> None:
        """Enter was pressed in a field that has no use for it itself."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The shadow belongs to what lies under it.
        if not self.rect().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW).contains(event.position().toPoint()):
            self.close_now()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        place = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        soft_shadow(painter, place, worn.metrics.radius.lg)
        box(painter, place, worn.metrics.radius.lg, worn.color("surface.raised"), worn.color("border.default"))
        painter.end()
