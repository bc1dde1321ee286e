"""One part of a thread as a row: its mark, its editor, its pictures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QImage, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inkom_desktop.domain.draft import LinkCard
from inkom_desktop.ui.pages.composer.view_editor import PartEditor
from inkom_desktop.ui.pages.composer.view_link_card import CardStrip
from inkom_desktop.ui.pages.composer.view_media import AddMedia, Thumbnail
from inkom_desktop.ui.widgets.flow import FlowLayout
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.painting import box, canvas, font, theme, write
from inkom_desktop.ui.words import tr

RAIL = 32


class Number(QWidget):
    """The number of a part, in a circle."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(24), theme().px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, rect = theme(), QRectF(self.rect())
        box(painter, rect, rect.width() / 2, worn.color("surface.hover"))
        used = font("caption", 600, figures=True)
        middle = Qt.AlignmentFlag.AlignHCenter
        write(painter, rect, str(self._number), used, worn.color("text.secondary"), middle)
        painter.end()


class _Stroke(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(2)
        self.setMinimumHeight(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        box(painter, QRectF(self.rect()), 1, theme().color("border.default"))
        painter.end()


class PartRow(QWidget):
    """A part. `mark` stands for the client in the first row, a number in the others.

    The cross that removes it takes the place of the mark while the pointer is on the part or the keyboard on the cross.
    """

    typed = Signal(str)
    files = Signal(list)
    image = Signal(QImage)
    too_large = Signal(int)
    removed = Signal()
    add_media = Signal()

    def __init__(self, index: int, count: int, text: str, mark: QWidget | None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._mark = mark or Number(index + 1)
        row.addWidget(_rail(self._mark, line=index < count - 1))
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(0)
        name = tr("Part {number} of {count}", number=index + 1, count=count) if count > 1 else tr("Text")
        self.editor = PartEditor(text, name, tr("What would you like to say?") if index == 0 else tr("Next part"))
        self.editor.typed.connect(self.typed)
        self.editor.files.connect(self.files)
        self.editor.image.connect(self.image)
        self.editor.too_large.connect(self.too_large)
        self._column.addWidget(self.editor)
        self._card: CardStrip | None = None
        row.addLayout(self._column, 1)
        self._remove: IconButton | None = None
        if count > 1:
            self._remove = IconButton("x", tr("Remove part {number}", number=index + 1), side=24, parent=self)
            self._remove.clicked.connect(self.removed)
            self._remove.installEventFilter(self)
            self._show_remove(False)

    def add_pictures(self, thumbnails: list[Thumbnail]) -> None:
        """Show the pictures of this part and the tile that adds more; a part without pictures has neither."""
        if not thumbnails:
            return
        held = QWidget()
        flow = FlowLayout(held, gap=8)
        for thumbnail in thumbnails:
            flow.addWidget(thumbnail)
        add = AddMedia()
        add.clicked.connect(self.add_media)
        flow.addWidget(add)
        self._column.addSpacing(12)
        self._column.addWidget(held)

    def show_card(self, strip: CardStrip | None) -> None:
        """Show the card under the link of this part, or none."""
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = strip
        if strip is not None:
            self._column.insertWidget(self._column.indexOf(self.editor) + 1, strip)

    @property
    def card(self) -> LinkCard | None:
        """The card that shows."""
        return self._card.card if self._card is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._remove is not None:
            size, rail = self._remove.sizeHint(), theme().px(RAIL)
            x = self.width() - rail if self.isRightToLeft() else 0
            top = (self._mark.sizeHint().height() - size.height()) // 2
            self._remove.setGeometry(x + (rail - size.width()) // 2, top, size.width(), size.height())
            self._remove.raise_()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._show_remove(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._show_remove(self._remove is not None and self._remove.hasFocus())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_remove(event.type() == QEvent.Type.FocusIn or self.underMouse())
        return False

    def _show_remove(self, shown: bool) -> None:
        # It stays in the order of Tab while it is unseen; reaching it shows it.
        if self._remove is not None:
            self._remove.set_ghost(not shown)
            self._mark.setVisible(not shown)


def _rail(mark: QWidget, *, line: bool) -> QWidget:
    side = QWidget()
    grow(side, width=RAIL)
    rail = QVBoxLayout(side)
    rail.setContentsMargins(0, 0, 0, 0)
    rail.setSpacing(6)
    keeps = mark.sizePolicy()
    keeps.setRetainSizeWhenHidden(True)
    mark.setSizePolicy(keeps)
    rail.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
    if line:
        rail.addWidget(_Stroke(), 1, Qt.AlignmentFlag.AlignHCenter)
    else:
        rail.addStretch(1)
    return side
