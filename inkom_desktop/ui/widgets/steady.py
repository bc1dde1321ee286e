"""A scrolled page whose content keeps its width when the scroll bar comes, and a sensible measure in a very wide window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLayout, QScrollArea

from inkom_desktop.ui.widgets.painting import theme

MEASURE = 1180
"""The widest a page's content grows, in px at 100 % text: the eye finds the end of a row again."""


class _Steady(QObject):
    def __init__(self, area: QScrollArea, layout: QLayout) -> None:
        super().__init__(area)
        self._area, self._layout = area, layout
        self._whole = layout.contentsMargins()
        area.verticalScrollBar().rangeChanged.connect(lambda *_: self._fit())
        area.viewport().installEventFilter(self)

    def _fit(self) -> None:
        bar = self._area.verticalScrollBar()
        margins = self._layout.contentsMargins()
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        # Where one reads from right to left the bar is on the other side.
        turned = self._area.isRightToLeft()
        spare = self._area.viewport().width() + taken - self._whole.left() - self._whole.right() - theme().px(MEASURE)
        end = self._whole.left() if turned else self._whole.right()
        (margins.setLeft if turned else margins.setRight)(max(0, end + max(0, spare) - taken))
        if margins != self._layout.contentsMargins():
            self._layout.setContentsMargins(margins)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False


def steady(area: QScrollArea, layout: QLayout) -> None:
    """Let the bar of `area` lie in the end margin of `layout` (the one of the page that is scrolled), and keep the measure."""
    _Steady(area, layout)
