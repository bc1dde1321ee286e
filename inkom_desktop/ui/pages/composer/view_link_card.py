"""The card under a link: a strip below the text, and the question what it says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from inkom_desktop.domain.draft import LinkCard, MediaFile
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import ElidedLabel, Label
from inkom_desktop.ui.widgets.painting import box, canvas, picture, stamp, theme
from inkom_desktop.ui.words import tr

TakePicture = Callable[[Path, Callable[[MediaFile], object]], object]


class _Small(QWidget):
    """The picture of a card in small, or the sign of a link."""

    def __init__(self, file: MediaFile | None, pictures: Pictures) -> None:
        super().__init__()
        self.file, self._pictures = file, pictures
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        pictures.ready.connect(lambda _: self.update())

    def sizeHint(self) -> QSize:
        return QSize(theme().px(76), theme().px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, rect = theme(), QRectF(self.rect())
        found = None
        if self.file is not None:
            found = self._pictures.pixmap(self.file, rect.width(), rect.height(), self.devicePixelRatioF())
        if found is not None:
            picture(painter, rect, found, worn.metrics.radius.sm)
        else:
            box(painter, rect, worn.metrics.radius.sm, worn.color("surface.hover"))
            side = worn.metrics.icon.size
            place = QRectF((rect.width() - side) / 2, (rect.height() - side) / 2, side, side)
            stamp(painter, place, "link", "text.tertiary")
        painter.end()


class CardStrip(QWidget):
    """A card with what can be done about it: `edit`, and `toggled` between a card and none."""

    edit = Signal()
    toggled = Signal()

    def __init__(self, card: LinkCard, pictures: Pictures) -> None:
        super().__init__()
        self.card = card
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(_Small(card.picture if card.shown else None, pictures))
        words = QVBoxLayout()
        words.setSpacing(0)
        said = card.title if card.shown else tr("No card under the link")
        words.addWidget(ElidedLabel(said, "small", weight=500))
        words.addWidget(ElidedLabel(host_of(card.url), "caption", "text.tertiary"))
        row.addLayout(words, 1)
        if card.shown:
            change = IconButton("pencil-line", tr("Change the link card"))
            change.clicked.connect(self.edit)
            row.addWidget(change)
        word = tr("Post without the link card") if card.shown else tr("Show the link card")
        turn = IconButton("x" if card.shown else "undo-2", word)
        turn.clicked.connect(self.toggled)
        row.addWidget(turn)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        box(painter, QRectF(self.rect()), worn.metrics.radius.md, None, worn.color("border.subtle"))
        painter.end()


class LinkCardDialog(Dialog):
    """Asks what a card says; `on_card` gets it."""

    def __init__(
        self,
        window: QWidget,
        card: LinkCard,
        page: LinkCard | None,
        pictures: Pictures,
        take_picture: TakePicture,
        on_card: Callable[[LinkCard], object],
    ) -> None:
        said = tr("It stands under the link {host} wherever the network lets you write it.", host=host_of(card.url))
        super().__init__(window, tr("Link card"), said, close_name=tr("Close"))
        self._card, self._page, self._pictures, self._on_card = card, page, pictures, on_card
        self._take_picture, self.picture = take_picture, card.picture
        self.title = Field(tr("Title"), label=tr("Title"), text=card.title)
        self.body.addWidget(self.title)
        self.body.addWidget(Label(tr("Description"), "small", weight=500))
        self.description = QPlainTextEdit(card.description)
        self.description.setAccessibleName(tr("Description"))
        self.description.setTabChangesFocus(True)
        grow(self.description, height=80)
        self.body.addWidget(self.description)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.small = _Small(card.picture, pictures)
        line.addWidget(self.small)
        another = Button(tr("Another picture"), "secondary", "card", icon="image")
        another.clicked.connect(self._ask_picture)
        line.addWidget(another)
        without = Button(tr("No picture"), "ghost", "card")
        without.clicked.connect(lambda: self._put(None))
        line.addWidget(without)
        line.addStretch(1)
        self.body.addLayout(line)
        if page is not None:
            back = Button(tr("As on the page"), "ghost")
            back.clicked.connect(self._as_on_page)
            self.add_button(back)
        keep = Button(tr("Save card"), "primary")
        keep.clicked.connect(self._keep)
        self.add_button(keep, primary=True)
        self.set_first_focus(self.title.edit)

    def _ask_picture(self) -> None:
        picker = QFileDialog(self.window(), tr("Another picture"))
        picker.setNameFilter(tr("Pictures") + " (*.jpg *.jpeg *.png *.webp)")
        picker.fileSelected.connect(lambda path: self._take_picture(Path(path), self._put))
        self._picker = picker
        picker.open()

    def _put(self, file: MediaFile | None) -> None:
        self.picture = self.small.file = file
        self.small.update()

    def _as_on_page(self) -> None:
        if self._page is not None:
            self.title.set_text(self._page.title)
            self.description.setPlainText(self._page.description)
            self._put(self._page.picture)

    def _keep(self) -> None:
        title = self.title.text().strip()
        if not title:
            self.title.set_error(tr("A card has a title."))
            self.title.edit.setFocus()
            return
        self.accept()
        words = self.description.toPlainText().strip()
        self._on_card(replace(self._card, title=title, description=words, picture=self.picture, shown=True))


def host_of(url: str) -> str:
    """Return the host of an address as people know it."""
    return (urlsplit(url).hostname or url).removeprefix("www.")
