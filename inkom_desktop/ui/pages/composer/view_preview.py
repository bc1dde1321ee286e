"""The panel of previews: one card for each chosen account, as its readers will see the post."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.domain.account import Account
from inkom_desktop.ports.network import Card
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.pages.composer.previews import ShownPost
from inkom_desktop.ui.pages.composer.view_preview_card import Author, PreviewCard
from inkom_desktop.ui.theme import Theme, load_theme
from inkom_desktop.ui.widgets.area import ReadingArea
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import ElidedLabel, Label
from inkom_desktop.ui.widgets.layouts import sides
from inkom_desktop.ui.widgets.painting import THEME_EVENTS, theme
from inkom_desktop.ui.widgets.steady import steady
from inkom_desktop.ui.widgets.tile import NetworkTile
from inkom_desktop.ui.widgets.toggles import Segmented
from inkom_desktop.ui.words import count_words, network_words, tr

ALL = "all"
WIDE, NARROW = 432, 360
MOST_SEGMENTS = 6


@dataclass(frozen=True, slots=True)
class Shown:
    """One account's preview: what `previews` made of its post. `own` when it has its own text."""

    account: Account
    card: Card
    post: ShownPost
    author: Author
    own: bool = False


class _Block(QWidget):
    """A caption over a card."""

    def __init__(self, panel: PreviewPanel, card: Card, *, folded: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        line = QWidget()
        grow(line, least_height=24)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(NetworkTile(card.tile, network_words(card), 14))
        self.caption = ElidedLabel("", "caption", "text.tertiary")
        self.note = Label("", "caption", "text.tertiary")
        row.addWidget(self.caption, 1)
        row.addWidget(self.note)
        column.addWidget(line)
        self.card = PreviewCard(card.preview, panel.pictures.pixmap, folded=folded)
        column.addWidget(self.card)


class PreviewPanel(Panel):
    """`closed` when its cross was pressed (it has one as a drawer)."""

    closed = Signal()

    def __init__(self, pictures: Pictures) -> None:
        super().__init__("surface.window", "left")
        self.pictures = pictures
        self._shown: tuple[Shown, ...] = ()
        self._chosen = ALL
        self._other: Theme | None = None
        self._desktop = False
        self._blocks: dict[tuple[str, bool], _Block] = {}
        self.setAccessibleName(tr("Preview"))
        column = QVBoxLayout(self)
        sides(column, 1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        scroll = ReadingArea(tr("Preview"))
        body = QWidget()
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(20, 0, 20, 20)
        self._list.setSpacing(8)
        self._empty = Label(tr("Choose an account, and its preview stands here."), role="text.secondary", wrap=True)
        self._list.addWidget(self._empty)
        self._list.addStretch(1)
        scroll.setWidget(body)
        steady(scroll, self._list)
        column.addWidget(scroll, 1)
        pictures.ready.connect(self._picture_ready)

    def _head(self) -> QWidget:
        head = QWidget()
        grow(head, least_height=44)
        row = QHBoxLayout(head)
        sides(row, 20, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(Label(tr("Preview"), weight=500), 1)
        self.segments = Segmented([(ALL, tr("All"))], tr("Whose preview"), compact=True)
        self.segments.changed.connect(self.choose)
        row.addWidget(self.segments)
        self.phone = IconButton("smartphone", tr("As on a phone"), checkable=True)
        self.phone.setChecked(True)
        self.phone.toggled.connect(self._use_phone)
        row.addWidget(self.phone)
        self.turn = IconButton("sun-moon", tr("Previews in the other theme"), checkable=True)
        self.turn.toggled.connect(self._turn_theme)
        row.addWidget(self.turn)
        self.close_button = IconButton("x", tr("Close the preview"))
        self.close_button.clicked.connect(self.closed)
        self.close_button.hide()
        row.addWidget(self.close_button)
        return head

    def show_posts(self, shown: Sequence[Shown]) -> None:
        """Show these previews; cards that stay are changed in place."""
        before, self._shown = self._shown, tuple(shown)
        if [s.account.id for s in before] != [s.account.id for s in shown]:
            options = [(ALL, tr("All")), *zip((s.account.id for s in shown), _codes(shown), strict=True)]
            self.segments.set_options(
                options, [tr("All"), *(f"{network_words(s.card)}, {s.account.handle}" for s in shown)]
            )
            self.segments.setVisible(1 < len(shown) <= MOST_SEGMENTS)
            if self._chosen not in {s.account.id for s in shown}:
                self._chosen = ALL
            self.segments.set_current(self._chosen)
        self._draw()

    def choose(self, key: str) -> None:
        """Show the preview of one account alone, or all (`ALL`)."""
        known = {s.account.id for s in self._shown}
        self._chosen = key if key in known else ALL
        self.segments.set_current(self._chosen)
        self._draw()

    def cards(self) -> tuple[PreviewCard, ...]:
        """The cards that show, in order."""
        found = sorted(self._blocks.values(), key=self._list.indexOf)
        return tuple(block.card for block in found)

    def _draw(self) -> None:
        alone = self._chosen != ALL
        wanted = [s for s in self._shown if not alone or s.account.id == self._chosen]
        self._empty.setVisible(not wanted)
        order: list[tuple[str, bool]] = []
        for shown in wanted:
            block = self._block(shown, folded=True)
            order.append((shown.account.id, True))
            cut = alone and block.card.has_folded()
            self._say(shown, block, tr("{network} · in the feed", network=network_words(shown.card)) if cut else "")
            if cut:
                opened = self._block(shown, folded=False)
                order.append((shown.account.id, False))
                self._say(shown, opened, tr("{network} · opened", network=network_words(shown.card)))
        for key in [k for k in self._blocks if k not in order]:
            gone = self._blocks.pop(key)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, key in enumerate(order):
            if self._list.indexOf(self._blocks[key]) != place + 1:
                self._list.insertWidget(place + 1, self._blocks[key])

    def _block(self, shown: Shown, *, folded: bool) -> _Block:
        key = (shown.account.id, folded)
        if key not in self._blocks:
            self._blocks[key] = _Block(self, shown.card, folded=folded)
            self._list.insertWidget(self._list.count() - 1, self._blocks[key])
        worn = self._other or theme()
        self._blocks[key].card.show_post(shown.author, shown.post, worn, desktop=self._desktop)
        return self._blocks[key]

    def _say(self, shown: Shown, block: _Block, caption: str) -> None:
        twice = sum(s.card.key == shown.card.key for s in self._shown) > 1
        name = f"{network_words(shown.card)} · {shown.account.handle}" if twice else network_words(shown.card)
        block.caption.set_text(caption or name)
        if shown.post.over:
            words = count_words(shown.post.over, "1 character over", "{count} characters over")
            block.note.set_role("danger.text")
        else:
            words = tr("Own text") if shown.own else ""
            block.note.set_role("text.tertiary")
        block.note.set_text(words)

    def _use_phone(self, on: bool) -> None:
        self._desktop = not on
        self.phone.set_name(tr("As on a phone") if on else tr("As on a wide screen"))
        self._draw()

    def _turn_theme(self, on: bool) -> None:
        self._other = load_theme("light" if theme().dark else "dark", scale=theme().scale) if on else None
        self._draw()

    def _picture_ready(self, sha256: str) -> None:
        for card in self.cards():
            card.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in THEME_EVENTS and self._shown:
            self._turn_theme(self.turn.isChecked())


def _codes(shown: Sequence[Shown]) -> list[str]:
    """The letters of each network, numbered where one has several accounts."""
    seen: dict[str, int] = {}
    many = {s.card.key for s in shown if sum(o.card.key == s.card.key for o in shown) > 1}
    codes = []
    for each in shown:
        seen[each.card.key] = seen.get(each.card.key, 0) + 1
        number = f" {seen[each.card.key]}" if each.card.key in many else ""
        codes.append(f"{each.card.tile.code}{number}")
    return codes
