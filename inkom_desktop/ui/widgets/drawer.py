"""A panel at the far side of a page: beside its content in a wide window, a drawer over it in a small one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inkom_desktop.ui.theme import Theme, wearing
from inkom_desktop.ui.widgets.painting import canvas, theme
from inkom_desktop.ui.widgets.reading_order import give_focus, stops

DRAWER_BELOW = 1200
"""The window's width (at 100 % text) under which a panel lies over its page."""
NARROW_BELOW = 1280
_LEFT_FREE = 48
"""So much of the page stays in sight beside an open drawer, to be pressed."""


class _Veil(QWidget):
    """Lies over the content while a drawer is open; pressing it closes."""

    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        painter.fillRect(self.rect(), theme().color("surface.scrim"))
        painter.end()


class Drawer(QObject):
    """Keeps `panel` in its place on `page`, at the end of `row` or over it, below `header`. Sizes in px at 100 % text.

    The page opens and closes it with `set_open`; `dismissed` tells that the person pressed beside it. A drawer takes the
    focus when it opens and gives it back when it closes; a panel beside the content leaves the focus where it is.
    """

    dismissed = Signal()

    def __init__(
        self, page: QWidget, panel: QWidget, row: QHBoxLayout, *, header: QWidget, wide: int, narrow: int | None = None
    ) -> None:
        super().__init__(page)
        self._page, self._panel, self._row, self._header = page, panel, row, header
        self._wide, self._narrow = wide, narrow or wide
        self._over = self._open = False
        self._opener: QWidget | None = None
        self._veil = _Veil(page)
        self._veil.hide()
        self._veil.pressed.connect(self.dismissed)
        row.addWidget(panel)
        panel.hide()
        page.installEventFilter(self)
        wearing.changed.connect(self._wear)
        self.fit()

    @property
    def is_over(self) -> bool:
        """Tell whether the panel lies over its page."""
        return self._over

    @property
    def is_open(self) -> bool:
        """Tell whether the panel shows."""
        return self._open

    def set_open(self, wanted: bool) -> None:
        """Open or close."""
        if wanted == self._open:
            return
        self._open = wanted
        if self._over and wanted:
            self._opener = QWidget.focusWidget(self._page.window())
        self.fit()
        if self._over:
            self._move_focus(wanted)

    def fit(self) -> None:
        """Take the place that the window's width gives."""
        worn = theme()
        room = worn.worth(self._page.window().width())
        over = room < DRAWER_BELOW
        if over != self._over:
            self._over = over
            self._row.removeWidget(self._panel)
            if over:
                self._panel.setParent(self._page)
            else:
                self._row.addWidget(self._panel)
        width = worn.px(self._narrow if DRAWER_BELOW <= room < NARROW_BELOW else self._wide)
        if over:
            width = min(width, max(0, self._page.width() - _LEFT_FREE))
        self._panel.setFixedWidth(width)
        self._panel.setVisible(self._open)
        self._veil.setVisible(self._open and over)
        if over:
            self._place(width)

    def _place(self, width: int) -> None:
        top = self._header.height()
        below = QRect(0, top, self._page.width(), max(0, self._page.height() - top))
        left = 0 if self._page.isRightToLeft() else below.width() - width
        self._veil.setGeometry(below)
        self._panel.setGeometry(left, top, width, below.height())
        self._veil.raise_()
        self._panel.raise_()

    def _move_focus(self, opened: bool) -> None:
        if opened:
            inside = stops(self._panel)
            if inside:
                give_focus(inside[0], Qt.FocusReason.OtherFocusReason)
                return
        opener, self._opener = self._opener, None
        focused = QWidget.focusWidget(self._page.window())
        if opener is not None and focused is not None and self._panel.isAncestorOf(focused):
            opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wear(self, _worn: Theme) -> None:
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.fit()
        return False
