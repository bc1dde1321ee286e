"""What stands where a page will be while it is read: its rhythm, without words that could be wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.progress import Skeleton

TITLE = (180, 20)
BLOCKS = ((640, 96), (640, 56), (640, 56), (640, 56))
"""Width and height of each block (px): a card, three rows; over them a title."""


def resting_page(said: str, *, title: bool = True) -> QWidget:
    """Return it; `said` is what a screen reader says, `title` whether a head is still missing, too."""
    panel = Panel("surface.base", "")
    column = QVBoxLayout(panel)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(16)
    for place, (width, height) in enumerate((TITLE, *BLOCKS) if title else BLOCKS):
        column.addWidget(Skeleton(width, height, "" if place else said))
    column.addStretch(1)
    return panel
