"""One part of a thread as a row: its mark, its editor, its pictures."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inkom_desktop.domain.draft import Attachment
from inkom_desktop.ui.pages.composer.view_editor import PartEditor
from inkom_desktop.ui.widgets.badge import Badge
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.words import tr

THUMBNAIL = QSize(112, 84)
# Made here and not in the thread that reads: see ui.models.pictures.
_FILL = Qt.AspectRatioMode.KeepAspectRatioByExpanding
Run = Callable[[Coroutine[Any, Any, None]], None]


class PartRow(QWidget):
    """A part. `mark` stands for the client in the first row, a number in the others."""

    typed = Signal(str)
    files = Signal(list)
    too_large = Signal(int)
    removed = Signal()

    def __init__(self, index: int, count: int, text: str, mark: QWidget | None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(_rail(mark or Badge(str(index + 1), "neutral"), line=index < count - 1))
        column = QVBoxLayout()
        column.setSpacing(10)
        name = tr("Part {number} of {count}", number=index + 1, count=count) if count > 1 else tr("Text")
        self.editor = PartEditor(text, name, tr("What would you like to say?") if index == 0 else tr("Next part"))
        self.editor.typed.connect(self.typed)
        self.editor.files.connect(self.files)
        self.editor.too_large.connect(self.too_large)
        column.addWidget(self.editor)
        self._pictures = QHBoxLayout()
        self._pictures.setSpacing(8)
        column.addLayout(self._pictures)
        row.addLayout(column, 1)
        if count > 1:
            remove = IconButton("x", tr("Remove part {number}", number=index + 1))
            remove.clicked.connect(self.removed)
            row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)

    def add_pictures(self, thumbnails: list[Thumbnail]) -> None:
        """Show the pictures of this part."""
        for thumbnail in thumbnails:
            self._pictures.addWidget(thumbnail)
        self._pictures.addStretch(1)


class Thumbnail(QWidget):
    """A picture in small, with its alternative text and its way out. It is read and scaled off the window's thread."""

    wants_alt = Signal()
    removed = Signal()

    def __init__(self, attachment: Attachment, path: Path, run: Run) -> None:
        super().__init__()
        self.attachment = attachment
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._picture = QLabel()
        self._picture.setFixedSize(THUMBNAIL)
        self._picture.setAccessibleName(attachment.alt or attachment.file.name)
        column.addWidget(self._picture)
        row = QHBoxLayout()
        row.setSpacing(4)
        alt = Button("ALT" if attachment.alt else "+ ALT", "secondary", "row", icon="check" if attachment.alt else None)
        alt.setAccessibleName(tr("Alternative text of {name}", name=attachment.file.name))
        alt.clicked.connect(self.wants_alt)
        remove = IconButton("trash-2", tr("Remove {name}", name=attachment.file.name), side=24)
        remove.clicked.connect(self.removed)
        row.addWidget(alt)
        row.addStretch(1)
        row.addWidget(remove)
        column.addLayout(row)
        run(self._load(path))

    async def _load(self, path: Path) -> None:
        image = await asyncio.to_thread(scaled, path)
        try:
            if not image.isNull():
                self._picture.setPixmap(QPixmap.fromImage(image))
        except RuntimeError:
            # The row was drawn anew meanwhile and Qt has deleted this picture.
            return


def scaled(path: Path) -> QImage:
    """Read a picture as large as a thumbnail needs it, cut to its middle; a null image when it cannot be read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and not size.isEmpty():
        reader.setScaledSize(size.scaled(THUMBNAIL, _FILL))
    image = reader.read()
    left, top = (image.width() - THUMBNAIL.width()) // 2, (image.height() - THUMBNAIL.height()) // 2
    return image.copy(left, top, THUMBNAIL.width(), THUMBNAIL.height()) if not image.isNull() else image


def _rail(mark: QWidget, *, line: bool) -> QWidget:
    side = QWidget()
    grow(side, width=32)
    rail = QVBoxLayout(side)
    rail.setContentsMargins(0, 0, 0, 0)
    rail.setSpacing(6)
    rail.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
    if line:
        stroke = Panel("border.default", "")
        stroke.setFixedWidth(2)
        rail.addWidget(stroke, 1, Qt.AlignmentFlag.AlignHCenter)
    else:
        rail.addStretch(1)
    return side
