"""Toasts: a short word at the end of the bottom, often with Undo; it waits while the pointer or the keyboard is on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.ui.theme import wearing
from inkom_desktop.ui.widgets.accessible import Accessible
from inkom_desktop.ui.widgets.announce import announce
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.mirror import mirrored
from inkom_desktop.ui.widgets.painting import box, canvas, soft_shadow, theme
from inkom_desktop.ui.widgets.tile import Icon

ToastTone = Literal["success", "neutral", "danger"]
TOAST_ICONS = {
    "success": ("circle-check", "success.text"),
    "neutral": ("info", "text.tertiary"),
    "danger": ("circle-x", "danger.text"),
}
_SHADOW = 16
_MOST = 3


class Toast(Accessible, QWidget):
    """One toast. `action_pressed` when the person took the action (Undo); `closed` once, when it went, however."""

    accessible_role = QAccessible.Role.Notification
    action_pressed = Signal()
    closed = Signal()

    def __init__(
        self, title: str, detail: str, tone: ToastTone, action: str, close_name: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.title = title
        self._over = False
        self.setAccessibleName(f"{title}. {detail}" if detail else title)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(theme().metrics.motion.toast)
        self.timer.timeout.connect(self._on_time)
        self.stays = tone == "danger"
        row = QHBoxLayout(self)
        row.setContentsMargins(_SHADOW + 15, _SHADOW + 13, _SHADOW + 15, _SHADOW + 13)
        row.setSpacing(10)
        icon, role = TOAST_ICONS[tone]
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 2, 0, 0)
        mark.addWidget(Icon(icon, role))
        mark.addStretch(1)
        row.addLayout(mark)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, weight=500, wrap=True))
        if detail:
            words.addWidget(Label(detail, "small", "text.tertiary", wrap=True))
        row.addLayout(words, 1)
        self.action: Button | None = None
        if action:
            self.action = Button(action, "link")
            self.action.clicked.connect(self._on_action)
            row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignTop)
        if self.stays:
            close = IconButton("x", close_name, side=24)
            close.clicked.connect(self.close_now)
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def start(self) -> None:
        """Begin to count the time; a danger toast stays until it is closed."""
        if not self.stays:
            self.timer.start()

    def _on_action(self) -> None:
        self.action_pressed.emit()
        self.close_now()

    def _on_time(self) -> None:
        focused = self.window().focusWidget()
        if self._over or (focused is not None and self.isAncestorOf(focused) and focused.hasFocus()):
            self.timer.start()
            return
        self.close_now()

    def let_go(self) -> None:
        """What it was about is no longer in hand: it goes by itself, as others do. One that offers something stays."""
        if self.stays and self.action is None:
            self.stays = False
            self.start()

    def close_now(self) -> None:
        """Go away."""
        self.timer.stop()
        self.hide()
        self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        place = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        radius = worn.metrics.radius.notice
        soft_shadow(painter, place, radius, 16, 4)
        box(painter, place, radius, worn.color("surface.raised"), worn.color("border.default"))
        painter.end()


class ToastHost(QObject):
    """Shows toasts over a window: newest on top of the pile, three at most, 24 px from the corner.

    `close_name` is the accessible name of the close button of a danger toast. `foot` answers with the bar at the foot of what
    is shown, whose buttons no toast may lie over.
    """

    shown = Signal(str, str, str)
    """What was said: title, detail, tone."""

    def __init__(
        self,
        window: QWidget,
        *,
        close_name: str = "",
        bottom: int = 24,
        foot: Callable[[], QWidget | None] = lambda: None,
    ) -> None:
        super().__init__(window)
        self._window, self._bottom, self._foot = window, bottom, foot
        self.close_name = close_name
        self._toasts: list[Toast] = []
        window.installEventFilter(self)
        wearing.changed.connect(self.arrange)

    def toasts(self) -> tuple[Toast, ...]:
        """What shows now, newest first."""
        return tuple(self._toasts)

    def show(self, title: str, detail: str = "", *, tone: ToastTone = "success", action: str = "") -> Toast:
        """Show a toast; connect to its `action_pressed` for Undo."""
        toast = Toast(title, detail, tone, action, self.close_name, self._window)
        toast.closed.connect(lambda: self._forget(toast))
        self._toasts.insert(0, toast)
        if len(self._toasts) > _MOST:
            self._give_way()
        self.shown.emit(title, detail, tone)
        toast.show()
        toast.start()
        self.arrange()
        announce(toast, toast.accessibleName(), urgent=tone == "danger")
        return toast

    def let_go(self) -> None:
        """Another page or client is in hand: what was said of the one before no longer waits to be closed."""
        for toast in self._toasts:
            toast.let_go()

    def _give_way(self) -> None:
        """The oldest goes that goes by itself; one that waits to be closed goes only for want of any other."""
        older = self._toasts[:0:-1]
        next((t for t in older if not t.stays), older[0]).close_now()

    def _forget(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            toast.deleteLater()
            self.arrange()

    def arrange(self) -> None:
        """Put the toasts in their places: over the corner, or over what stands at the foot of the window there."""
        y = self._window.height() - self._bottom - self._foot_under() + _SHADOW
        for toast in reversed(self._toasts):
            layout = toast.layout()
            width = theme().px(theme().metrics.width.toast) + 2 * _SHADOW
            width = min(width, self._window.width() - 2 * (24 - _SHADOW))
            height = layout.totalHeightForWidth(width) if layout is not None else toast.sizeHint().height()
            toast.resize(width, height)
            y -= height
            place = QRect(self._window.width() - 24 + _SHADOW - toast.width(), y, toast.width(), toast.height())
            toast.move(mirrored(self._window, place).topLeft())
            toast.raise_()
            y += 2 * _SHADOW - 8

    def _foot_under(self) -> int:
        """How high the bar at the foot is where it reaches under the toasts, else 0."""
        foot = self._foot()
        if foot is None or not foot.isVisible():
            return 0
        place = mirrored(self._window, QRect(foot.mapTo(self._window, QPoint(0, 0)), foot.size()))
        least = self._window.width() - 24 - theme().px(theme().metrics.width.toast)
        return place.height() if place.right() > least else 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.arrange()
        return False
