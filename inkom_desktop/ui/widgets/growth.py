"""Sizes that grow with the text and change live with it: for the few places that want a width or a height of their own."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from inkom_desktop.ui.theme import Theme, wearing
from inkom_desktop.ui.widgets.painting import theme


class _Growth(QObject):
    """Lives as long as its widget, as a child of it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._sizes: tuple[int, ...] = (0, 0, 0, 0, 0)
        wearing.changed.connect(self.keep)

    def want(self, *sizes: int) -> None:
        """Take other sizes: width, height, least width, least height, most width."""
        if sizes != self._sizes:
            self._sizes = sizes
            self.keep(theme())

    def keep(self, worn: Theme) -> None:
        """Give the widget its size at this text size."""
        width, height, least_width, least_height, most_width = (worn.px(size) for size in self._sizes)
        if width:
            self._widget.setFixedWidth(width)
        if height:
            self._widget.setFixedHeight(height)
        if least_width:
            self._widget.setMinimumWidth(least_width)
        if least_height:
            self._widget.setMinimumHeight(least_height)
        if most_width:
            self._widget.setMaximumWidth(most_width)


def grow(
    widget: QWidget,
    *,
    width: int = 0,
    height: int = 0,
    least_width: int = 0,
    least_height: int = 0,
    most_width: int = 0,
) -> QWidget:
    """Keep a widget at sizes given in px at 100 % text (0 = leave free); answers the widget.

    `most_width` rather than `width` where a small window may have less room. `least_height` rather than `height` wherever
    text stands inside: a line that wraps or a taller script needs the room.
    A second call replaces the first.
    """
    own = widget.findChild(_Growth, options=Qt.FindChildOption.FindDirectChildrenOnly) or _Growth(widget)
    own.want(width, height, least_width, least_height, most_width)
    return widget
