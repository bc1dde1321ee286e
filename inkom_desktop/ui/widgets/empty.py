"""An empty page or list: what belongs here, then one action."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.tile import Icon


class EmptyState(QWidget):
    """A large icon, a title, a sentence and at most one button, in the middle of the room there is."""

    def __init__(
        self, icon: str, title: str, sentence: str, action: QWidget | None = None, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{title}. {sentence}")
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Icon(icon, "text.tertiary", 28), 0, middle)
        column.addSpacing(12)
        column.addWidget(Label(title, "section", wrap=True, align=middle), 0, middle)
        column.addSpacing(4)
        words = Label(sentence, role="text.secondary", wrap=True, align=middle)
        grow(words, width=360)
        column.addWidget(words, 0, middle)
        if action is not None:
            column.addSpacing(16)
            column.addWidget(action, 0, middle)
        column.addStretch(1)
