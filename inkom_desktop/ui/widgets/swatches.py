"""A row of colours of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.mirror import reading_key
from inkom_desktop.ui.widgets.painting import box, canvas, stamp, theme


class _Swatch(KeyboardFocus, QPushButton):
    def __init__(self, fill: str, name: str, owner: Swatches) -> None:
        super().__init__(owner)
        self._fill, self._owner = fill, owner
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def ring_radius(self) -> float:
        return float(theme().metrics.radius.md)

    def sizeHint(self) -> QSize:
        side = theme().px(32)
        return QSize(side, side)

    def nextCheckState(self) -> None:
        """A press chooses; it never takes the choice away."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._owner.step(event.key()):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        rect, worn = QRectF(self.rect()), theme()
        box(painter, rect, worn.metrics.radius.md, QColor(self._fill))
        if self.isChecked():
            side = worn.metrics.icon.size
            place = QRectF((rect.width() - side) / 2, (rect.height() - side) / 2, side, side)
            stamp(painter, place, "check", "text.on_fill")
        painter.end()


class Swatches(QWidget):
    """Colours (#RRGGBB with a name for each); `changed` tells the number of the one that was chosen. Arrows move."""

    changed = Signal(int)

    def __init__(
        self, colours: Sequence[tuple[str, str]], name: str, *, current: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._swatches: list[_Swatch] = []
        for number, (fill, word) in enumerate(colours):
            swatch = _Swatch(fill, word, self)
            swatch.clicked.connect(lambda _=False, n=number: self._choose(n))
            self._swatches.append(swatch)
            row.addWidget(swatch)
        row.addStretch(1)
        self._current = current % len(self._swatches)
        self._show()

    def current(self) -> int:
        """The number of the chosen colour."""
        return self._current

    def _choose(self, number: int) -> None:
        self._current = number
        self._show()
        self.changed.emit(number)

    def step(self, key: int) -> bool:
        """Move the choice with an arrow key; False for any other key."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        key = reading_key(self, key)
        if key not in steps:
            return False
        self._choose((self._current + steps[Qt.Key(key)]) % len(self._swatches))
        self._swatches[self._current].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _show(self) -> None:
        for number, swatch in enumerate(self._swatches):
            swatch.setChecked(number == self._current)
            swatch.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == self._current else Qt.FocusPolicy.ClickFocus)
            swatch.update()
