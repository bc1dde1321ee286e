"""A long list of which only the rows near the view exist as widgets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.accessible import Accessible
from inkom_desktop.ui.widgets.painting import THEME_EVENTS, theme

_MARGIN = 240
"""How far beyond the view rows are made, px."""
_END = 600
"""How near to its end the list tells that it ends."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class VirtualRow:
    """One row: its key, its height, and the room above it, in px at 100 % text size. Headings are not `listed`."""

    key: str
    height: int
    above: int = 0
    listed: bool = True


class VirtualColumn(Accessible, QWidget):
    """Rows under each other inside a QScrollArea. `make` gives the widget of a key when it comes near the view.

    Rows are kept by key: `set_rows` moves what stays and makes nothing anew; `row(key)` is the widget of a row that exists,
    to change it in place. Up and Down move the focus between rows, past the edge of the view.
    """

    near_end = Signal()
    """The person scrolls towards the end: more may be added."""

    def __init__(self, make: Callable[[str], QWidget], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._rows: tuple[VirtualRow, ...] = ()
        self._index: dict[str, int] = {}
        self._tops: list[int] = []
        self._made: dict[str, QWidget] = {}
        self._area: QScrollArea | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(0)

    def set_rows(self, rows: Sequence[VirtualRow]) -> None:
        """Show these rows in this order; keys are unique."""
        self._rows = tuple(rows)
        self._index = {row.key: place for place, row in enumerate(self._rows)}
        # Before the height changes: that lays out, and what is gone has no place any more.
        for key in [k for k in self._made if k not in self._index]:
            self._drop(key)
        self._measure()
        self.lay_out()

    def keys(self) -> tuple[str, ...]:
        """The keys in order."""
        return tuple(row.key for row in self._rows)

    def row(self, key: str) -> QWidget | None:
        """The widget of a row, None while it is far from the view."""
        return self._made.get(key)

    def made(self) -> dict[str, QWidget]:
        """The rows that exist as widgets, by key."""
        return dict(self._made)

    def key_in_focus(self) -> str:
        """The key of the row that has the focus (or something in it), empty when none has it."""
        return next((key for key, widget in self._made.items() if _holds_focus(widget)), "")

    def accessible_place(self, child: QWidget) -> tuple[int, int] | None:
        """Among all rows that are no headings, also those that do not exist as widgets."""
        found = next((key for key, widget in self._made.items() if widget is child), None)
        counted = [row.key for row in self._rows if row.listed]
        return (counted.index(found) + 1, len(counted)) if found in counted else None

    def forget(self, key: str) -> None:
        """Make the widget of a row anew when it is next needed (at once when it is near the view)."""
        if key in self._made:
            self._drop(key)
            self.lay_out()

    def reveal(self, key: str) -> QWidget | None:
        """Scroll a row into the view and return its widget."""
        place = self._index.get(key)
        if place is None:
            return None
        page = self._area.widget() if self._area is not None else None
        if self._area is not None and page is not None:
            corner = self.mapTo(page, QPoint(0, self._tops[place]))
            half = theme().px(self._rows[place].height) // 2
            self._area.ensureVisible(0, corner.y() + half, 0, half + 8)
        self.lay_out()
        return self._made.get(key)

    def lay_out(self) -> None:
        """Make what is near the view, drop what is far from it, and put all in their places."""
        first, last = self._near()
        wanted = {row.key for row in self._rows[first:last]}
        for key in [k for k, w in self._made.items() if k not in wanted and not _holds_focus(w)]:
            self._drop(key)
        for place in range(first, last):
            key = self._rows[place].key
            if key not in self._made:
                widget = self._make(key)
                widget.setParent(self)
                self._made[key] = widget
        for key, widget in self._made.items():
            place = self._index[key]
            wide = QRect(0, self._tops[place], self.width(), theme().px(self._rows[place].height))
            if widget.geometry() != wide:
                widget.setGeometry(wide)
            if widget.isHidden():
                widget.show()

    def _near(self) -> tuple[int, int]:
        """The places of the first row near the view and of the one after the last."""
        if not self._rows:
            return 0, 0
        top, bottom = 0, 900
        if self._area is not None:
            port = self._area.viewport()
            top = self.mapFrom(self._area, QPoint(0, 0)).y()
            bottom = top + port.height()
            if bottom + _END > self.height():
                self.near_end.emit()
        first = max(0, bisect_right(self._tops, top - _MARGIN) - 1)
        return first, bisect_left(self._tops, bottom + _MARGIN)

    def _measure(self) -> None:
        at, self._tops = 0, []
        grown = {n: theme().px(n) for n in {n for row in self._rows for n in (row.above, row.height)}}
        for row in self._rows:
            at += grown[row.above]
            self._tops.append(at)
            at += grown[row.height]
        self.setFixedHeight(at)

    def _drop(self, key: str) -> None:
        widget = self._made.pop(key)
        widget.hide()
        widget.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        here = self.key_in_focus()
        if step is None or not here:
            super().keyPressEvent(event)
            return
        place = self._index[here] + step
        while 0 <= place < len(self._rows):
            row = self.reveal(self._rows[place].key)
            if row is not None and row.focusPolicy() & Qt.FocusPolicy.TabFocus:
                row.setFocus(Qt.FocusReason.TabFocusReason)
                return
            place += step

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._find_area()
        self.lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self._measure()
            self.lay_out()

    def _find_area(self) -> None:
        each = self.parentWidget()
        while each is not None and not isinstance(each, QScrollArea):
            each = each.parentWidget()
        if each is not None and each is not self._area:
            self._area = each
            each.verticalScrollBar().valueChanged.connect(self.lay_out)
            each.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.lay_out()
        return False


def _holds_focus(widget: QWidget) -> bool:
    focus = QWidget.focusWidget(widget.window())
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))
