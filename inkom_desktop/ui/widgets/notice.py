"""What must be said: the card that asks for attention, and the notice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.ui.widgets.accessible import Accessible
from inkom_desktop.ui.widgets.beside import BesideLayout
from inkom_desktop.ui.widgets.card import Card
from inkom_desktop.ui.widgets.flow import FlowLayout
from inkom_desktop.ui.widgets.label import ElidedLabel, Label, Run
from inkom_desktop.ui.widgets.layouts import sides
from inkom_desktop.ui.widgets.painting import box, canvas, theme
from inkom_desktop.ui.widgets.tile import Icon, IconSquare, NetworkTile, TileLook

NoticeTone = Literal["success", "warning", "danger", "info", "accent"]


NOTICE_ICONS = {
    "success": "circle-check",
    "warning": "triangle-alert",
    "danger": "circle-x",
    "info": "info",
    "accent": "info",
}


class AttentionCard(Card):
    """Something waits for the person: icon square, bold title, one sentence, up to three buttons.

    `tiles` are (look, name) of the networks concerned; `caption` a quiet word after them.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        actions: Sequence[QWidget] = (),
        *,
        tone: str = "warning",
        tiles: Sequence[tuple[TileLook, str]] = (),
        caption: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(padding=(16, 14, 16, 14), border="border.default", horizontal=True, spacing=14, parent=parent)
        self.setAccessibleName(f"{title}. {sentence}")
        self.body.addWidget(IconSquare(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        head = FlowLayout(gap=8)
        head.addWidget(Label(title, "body_strong", wrap=True))
        if tiles:
            held = QWidget()
            marks = QHBoxLayout(held)
            marks.setContentsMargins(0, 0, 0, 0)
            marks.setSpacing(3)
            for look, name in tiles:
                marks.addWidget(NetworkTile(look, name, 14))
            head.addWidget(held)
        if caption:
            head.addWidget(ElidedLabel(caption, "small", "text.tertiary"))
        column.addLayout(head)
        column.addSpacing(2)
        column.addWidget(Label(sentence, role="text.secondary", wrap=True))
        if actions:
            column.addSpacing(10)
            row = FlowLayout(gap=8)
            for action in actions:
                row.addWidget(action)
            column.addLayout(row)
        self.body.addLayout(column, 1)


class Notice(Accessible, QFrame):
    """What happened (`title`), what it means (`text`), what to do (`actions`), in the soft colour of a tone."""

    def __init__(
        self,
        tone: NoticeTone,
        title: str,
        text: str = "",
        actions: Sequence[QWidget] = (),
        *,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._icon = Icon(icon or NOTICE_ICONS[tone], f"{tone}.text")
        self._words = Label(wrap=True)
        row = QHBoxLayout(self)
        sides(row, 15, 11, 13, 11)
        row.setSpacing(12)
        row.addWidget(self._icon)
        side = BesideLayout(least=240, gap=12)
        side.addWidget(self._words)
        for action in actions:
            side.addWidget(action)
        row.addLayout(side, 1)
        self.set_words(title, text)

    def set_words(self, title: str, text: str = "") -> None:
        """Say something else."""
        runs = [Run(title, 500)]
        if text:
            runs.append(Run(f" {text}", None, "text.secondary"))
        self._words.set_text(runs)
        self.setAccessibleName(f"{title} {text}".strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        fill, border = worn.color(f"{self._tone}.soft"), worn.color(f"{self._tone}.border")
        box(painter, QRectF(self.rect()), worn.metrics.radius.notice, fill, border)
        painter.end()
