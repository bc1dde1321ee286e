"""What went wrong, what it means, what to do: the block in the soft colour of its tone that error states are drawn with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.ui.widgets.flow import FlowLayout
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.notice import NoticeTone
from inkom_desktop.ui.widgets.painting import box, canvas, theme
from inkom_desktop.ui.widgets.tile import Icon


class Trouble(QFrame):
    """Icon, title, sentence, and buttons that wrap."""

    def __init__(
        self,
        tone: NoticeTone,
        icon: str,
        title: str,
        sentence: str,
        actions: Sequence[QWidget] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setAccessibleName(f"{title} {sentence}")
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 11, 13, 11)
        row.setSpacing(10)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 2, 0, 0)
        mark.addWidget(Icon(icon, f"{tone}.text"))
        mark.addStretch(1)
        row.addLayout(mark)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(title, "body_strong", wrap=True))
        words.addWidget(Label(sentence, role="text.secondary", wrap=True))
        if actions:
            words.addSpacing(8)
            held = QWidget()
            flow = FlowLayout(held, gap=8)
            for action in actions:
                flow.addWidget(action)
            words.addWidget(held)
        # A stretch and no alignment: an aligned layout gets the height of its lines before they wrap.
        words.addStretch(1)
        row.addLayout(words, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        fill, border = worn.color(f"{self._tone}.soft"), worn.color(f"{self._tone}.border")
        box(painter, QRectF(self.rect()), worn.metrics.radius.md, fill, border)
        painter.end()
