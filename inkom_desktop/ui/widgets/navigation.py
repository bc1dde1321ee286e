"""The left side: its items and the line that says how publishing goes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from inkom_desktop.ui.widgets.badge import CountPill, Dot, DotTone
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.label import ElidedLabel, set_plain_tooltip
from inkom_desktop.ui.widgets.painting import canvas, draw_keys, font, keys_size, lit, rule, stamp, theme, write


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
        set_plain_tooltip(self, self._hint if narrow or (self._hint != self._label and not self._keys) else "")
        self._place()
        self.update()

    def _tell(self) -> None:
        parts = [self._label, self._spoken or (str(self._count) if self._count else "")]
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def _place(self) -> None:
        size = self._pill.sizeHint()
        self._pill.setGeometry(
            self.width() - 8 - size.width(), (self.height() - size.height()) // 2, size.width(), size.height()
        )

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
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(worn.color("surface.window"))
                painter.drawEllipse(QRectF(rect.right() - 14, 2, 12, 12))
                painter.setBrush(worn.color(f"{self._tone}.fill"))
                painter.drawEllipse(QRectF(rect.right() - 12, 4, 8, 8))
        else:
            role = "text.primary" if self.isChecked() else "text.secondary"
            space = QRectF(mark.right() + 10, 0, rect.width() - mark.right() - 18, rect.height())
            write(painter, space, self._label, font("body", 500), worn.color(role))
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


class StatusLine(KeyboardFocus, QWidget):
    """Dot, sentence and a second line at the foot of the left side; a click (or Enter) opens Today."""

    clicked = Signal()
    ring_inside = True

    def __init__(
        self, title: str = "", detail: str = "", tone: DotTone = "success", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dot = Dot(tone)
        self._title = ElidedLabel(style="small", weight=500)
        self._detail = ElidedLabel(style="caption", weight=400, role="text.tertiary")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        dot = QVBoxLayout()
        dot.setContentsMargins(0, 5, 0, 0)
        dot.addWidget(self._dot)
        dot.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 11, 10, 12)
        self._row.setSpacing(10)
        self._row.addLayout(dot)
        self._row.addLayout(words, 1)
        self.set_state(title, detail, tone)

    def set_state(self, title: str, detail: str, tone: DotTone) -> None:
        """Say how publishing goes."""
        self._title.set_text(title)
        self._detail.set_text(detail)
        self._dot.set_tone(tone)
        self.setAccessibleName(f"{title}. {detail}")

    def set_narrow(self, narrow: bool) -> None:
        """The rail: the dot alone, with a tooltip."""
        self._title.setVisible(not narrow)
        self._detail.setVisible(not narrow)
        self._row.setContentsMargins(*((24, 9, 24, 14) if narrow else (16, 11, 10, 12)))
        set_plain_tooltip(self, self.accessibleName() if narrow else "")

    def set_trailing(self, widget: QWidget) -> None:
        """Put a button at the right end (pause)."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        rule(painter, QRectF(0, 0, self.width(), 1), theme().color("border.subtle"))
        painter.end()
