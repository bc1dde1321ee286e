"""Emptying a layout, so that it can be filled anew, and margins that know where one begins to read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout


def sides(layout: QLayout, begin: int, top: int, end: int, bottom: int) -> None:
    """Set margins: `begin` lies where one begins to read. Qt turns the order of a layout, but not its margins."""
    turned = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    layout.setContentsMargins(end if turned else begin, top, begin if turned else end, bottom)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets are hidden at once and deleted when it is safe."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()
