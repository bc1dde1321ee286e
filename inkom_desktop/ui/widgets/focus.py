"""The ring of the keyboard: drawn outside a control, and only when the keyboard brought the focus there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from inkom_desktop.ui.widgets.accessible import Accessible, Decoration
from inkom_desktop.ui.widgets.painting import box, canvas, theme

KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
LEAST_TARGET = 24
"""What can be pressed is at least so high and wide, px at 100 % text."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
AWAY_REASONS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_WATCHED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)


class FocusRing(Decoration, QWidget):
    """One ring around one control; it lies in the window (or in the page of a scroll area) and lets every click through."""

    def __init__(self, control: QWidget, radius: float, *, inside: bool = False) -> None:
        self._control, self._radius, self._inside = control, radius, inside
        self._home = self._host(control)
        super().__init__(self._home)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._followed: list[QWidget] = []
        each: QWidget | None = control
        while each is not None and each is not self._home:
            each.installEventFilter(self)
            self._followed.append(each)
            each = each.parentWidget()
        self._place()

    @staticmethod
    def _host(control: QWidget) -> QWidget:
        each = control.parentWidget()
        while each is not None and not each.isWindow():
            above = each.parentWidget()
            area = above.parentWidget() if above is not None else None
            if isinstance(area, QScrollArea) and area.widget() is each:
                return each
            each = above
        return control.window()

    def _place(self) -> None:
        grow = 0 if self._inside else theme().metrics.focus.offset + theme().metrics.focus.width
        corner = self._control.mapTo(self._home, QPoint(0, 0))
        around = self._control.ring_rect() if isinstance(self._control, KeyboardFocus) else self._control.rect()
        self.setGeometry(around.translated(corner).adjusted(-grow, -grow, grow, grow))
        self.setVisible(self._control.isVisible())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _WATCHED:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        focus = theme().metrics.focus
        grow = 0 if self._inside else focus.offset + focus.width
        painter = canvas(self)
        box(painter, QRectF(self.rect()), self._radius + grow, None, theme().color("border.focus"), focus.width)
        painter.end()

    def remove(self) -> None:
        """Take the ring away."""
        for each in self._followed:
            each.removeEventFilter(self)
        self._followed.clear()
        self.hide()
        self.deleteLater()


class KeyboardFocus(Accessible):
    """Mixed into controls (before their Qt class): shows the ring while the keyboard brought the focus; Enter presses buttons."""

    ring_inside = False
    """True for controls that touch an edge: the ring is drawn inside."""
    _ring: FocusRing | None = None
    _ring_rests = False

    def ring_radius(self) -> float:
        """The radius of the control's own corners."""
        return float(theme().metrics.radius.sm)

    def ring_rect(self) -> QRect:
        """What the ring goes round: less than the control where more can be hit than is drawn."""
        return self.rect()

    def has_ring(self) -> bool:
        """Whether the ring shows now."""
        return self._ring is not None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._drop_ring()
        # Back from another window or from a menu: as it was before.
        returns = event.reason() in AWAY_REASONS and self._ring_rests
        if event.reason() in KEYBOARD_REASONS or returns:
            self._ring = FocusRing(self, self.ring_radius(), inside=self.ring_inside)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring_rests = event.reason() in AWAY_REASONS and self.has_ring()
        self._drop_ring()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt itself hears Enter on a button in a dialog alone.
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if isinstance(self, QPushButton) and event.key() in ENTER and not held:
            self.click()
            return
        super().keyPressEvent(event)

    def _drop_ring(self) -> None:
        ring, self._ring = self._ring, None
        if ring is not None:
            ring.remove()


def drawn_within(control: QWidget, height: int) -> QRect:
    """Where a control is drawn that is `height` px high at 100 % text, in the middle of what can be hit."""
    tall = min(theme().px(height), control.height())
    return QRect(0, (control.height() - tall) // 2, control.width(), tall)
