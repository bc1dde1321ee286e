"""What is painted before the store is open: the page's own rhythm, without words that could be wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.progress import Skeleton
from inkom_desktop.ui.words import tr

BLOCKS = ((180, 20), (640, 96), (640, 56), (640, 56), (640, 56))
"""Width and height of each block (px): a title, a card, three rows."""


def opening_page() -> QWidget:
    """Return what stands in the window until the first page can."""
    panel = Panel("surface.base", "")
    column = QVBoxLayout(panel)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(16)
    for place, (width, height) in enumerate(BLOCKS):
        column.addWidget(Skeleton(width, height, "" if place else tr("Opening")))
    column.addStretch(1)
    return panel
