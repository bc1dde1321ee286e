"""An empty page or list: what belongs here, then one action."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.ui.widgets.accessible import Accessible
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.tile import IconSquare


class EmptyState(Accessible, QWidget):
    """An icon in a soft square, a title, a sentence and its buttons (the first is the one to take), in the middle of the room."""

    def __init__(self, icon: str, title: str, sentence: str, *actions: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{title}. {sentence}")
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(IconSquare(icon, size=56), 0, middle)
        column.addSpacing(16)
        # Neither this nor the sentence is aligned as a widget: an aligned paragraph gets the height of one line.
        column.addWidget(Label(title, "section", wrap=True, align=middle))
        column.addSpacing(4)
        words = Label(sentence, role="text.secondary", wrap=True, align=middle)
        grow(words, width=280)
        held = QHBoxLayout()
        held.addStretch(1)
        held.addWidget(words)
        held.addStretch(1)
        column.addLayout(held)
        if actions:
            column.addSpacing(16)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addStretch(1)
            for action in actions:
                row.addWidget(action)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(1)
