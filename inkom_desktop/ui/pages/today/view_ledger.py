"""The panel of a post's ledger: a card for each account, its steps as they happen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.decisions import MOVABLE
from inkom_desktop.domain.publication import Attempt, Publication, State, Transition
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.models.post_rows import PostRow
from inkom_desktop.ui.pages.today.causes import words_of
from inkom_desktop.ui.pages.today.ledger import Copied, as_text, badge_of, steps_of
from inkom_desktop.ui.pages.today.looks import BADGES, LOOKS
from inkom_desktop.ui.widgets.area import ReadingArea
from inkom_desktop.ui.widgets.badge import Badge
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Card, Panel
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import ElidedLabel, Label
from inkom_desktop.ui.widgets.layouts import sides
from inkom_desktop.ui.widgets.ledger import LedgerSteps
from inkom_desktop.ui.widgets.painting import canvas, picture, theme
from inkom_desktop.ui.widgets.tile import NetworkTile
from inkom_desktop.ui.words import (
    clock_words,
    day_words,
    network_words,
    photo_words,
    speak,
    tr,
    until_words,
    zone_words,
)
from inkom_desktop.wording.standing import say_standing

WIDTH = 424
NARROW = 360
"""So much room the queue needs beside it, in px at 100 % text."""
PICTURE = 56


class _Picture(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(PICTURE), theme().px(PICTURE))

    def set_pixmap(self, pixmap: QPixmap | None) -> None:
        self._pixmap = pixmap or QPixmap()
        self.setVisible(pixmap is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        if not self._pixmap.isNull():
            picture(painter, QRectF(self.rect()), self._pixmap, theme().metrics.radius.md)
        painter.end()


class LedgerCard(Card):
    """One account: its name, where it stands, its steps, and what can be done while it waits."""

    try_now = Signal(object)
    stop_trying = Signal(object)

    def __init__(self, desktop: Desktop, pub: Publication) -> None:
        super().__init__(padding=(14, 12, 14, 12), radius=10)
        self._desktop, self._pub = desktop, pub
        self._shown: object = None
        card = desktop.card(pub.network)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(NetworkTile(card.tile, network_words(card), 18))
        self._handle = ElidedLabel("", weight=500)
        top.addWidget(self._handle, 1)
        self._badge = Badge("", "neutral")
        top.addWidget(self._badge)
        self.body.addLayout(top)
        self.body.addSpacing(6)
        self._steps = LedgerSteps()
        self._steps.link_pressed.connect(open_address)
        self.body.addWidget(self._steps)
        self._said = Label("", "small", "text.secondary", wrap=True)
        self._said.setContentsMargins(0, 4, 0, 0)
        self.body.addWidget(self._said)
        self._waits = QWidget()
        row = QHBoxLayout(self._waits)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        now = Button(tr("Try now"), "secondary", "row")
        now.clicked.connect(lambda: self.try_now.emit(self._pub))
        self._stop = Button(tr("Stop trying"), "ghost", "row")
        self._stop.clicked.connect(lambda: self.stop_trying.emit(self._pub))
        row.addWidget(now)
        row.addWidget(self._stop)
        row.addStretch(1)
        self.body.addWidget(self._waits)

    def show_publication(
        self, pub: Publication, attempts: Sequence[Attempt], changes: Sequence[Transition], account: Account | None
    ) -> None:
        """Show where it stands now."""
        self._pub = pub
        mine = tuple(a for a in attempts if a.publication_id == pub.id)
        became = tuple(c for c in changes if c.publication_id == pub.id)
        said = self._sentence(pub)
        if (pub, mine, became, account, said) == self._shown:
            return
        self._shown = (pub, mine, became, account, said)
        card = self._desktop.card(pub.network)
        self._handle.set_text(account.handle if account else network_words(card))
        self._badge.set_state(badge_of(pub, mine), BADGES[LOOKS[pub.state][1]])
        steps = steps_of(pub, mine, self._copied(pub, account), became)
        self._steps.set_steps(steps)
        self._steps.setVisible(bool(steps))
        self._said.set_text(said)
        self._said.setVisible(bool(said))
        self._waits.setVisible(pub.state is State.WAITING)

    def _copied(self, pub: Publication, account: Account | None) -> Copied:
        if account is None:
            return Copied()
        rule = self._desktop.network(pub.network).copies(account).rule
        return Copied(rule in (CopyRule.SERVER_KEY, CopyRule.RECORD_KEY, CopyRule.PREPARED))

    def _sentence(self, pub: Publication) -> str:
        said = say_standing(pub, speak)
        words = f"{said.what} {said.todo}".strip()
        if pub.state is State.WAITING and pub.retry_at is not None:
            when = until_words(pub.retry_at, self._desktop.time(), self._desktop.zone)
            at = clock_words(pub.retry_at, self._desktop.zone)
            again = tr("Try {count}. The next one comes {when}, at {time}.", count=pub.tries + 1, when=when, time=at)
            words = f"{again} {words}"
        elif not words and not pub.attempts and pub.state in MOVABLE:
            words = tr("Nothing has been sent yet.")
        return words


class LedgerPanel(Panel):
    """The ledger of one line of the queue. `closed`, `try_now` and `stop_trying` tell what was pressed."""

    closed = Signal()
    try_now = Signal(object)
    stop_trying = Signal(object)

    def __init__(self, desktop: Desktop, pictures: Pictures) -> None:
        super().__init__("surface.window", "left")
        self._desktop, self._pictures = desktop, pictures
        self._row: PostRow | None = None
        self._attempts: tuple[Attempt, ...] = ()
        self._changes: tuple[Transition, ...] = ()
        self._cards: dict[str, LedgerCard] = {}
        self.setAccessibleName(tr("Publishing ledger"))
        outer = QVBoxLayout(self)
        sides(outer, 1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._head())
        scroll = ReadingArea(tr("Publishing ledger"))
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(24, 10, 24, 20)
        self._column.setSpacing(0)
        self._column.addLayout(self._post())
        self._column.addSpacing(16)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._column.addLayout(self._list)
        self._column.addStretch(1)
        scroll.setWidget(body)
        outer.addWidget(scroll)
        pictures.ready.connect(self._picture_ready)
        self.hide()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        # The cross ends where the cards end, not its hover ground.
        sides(head, 24, 20, 18, 0)
        head.setSpacing(0)
        head.addWidget(Label(tr("Publishing ledger"), "body_strong"), 1)
        copy = Button(tr("Copy"), "ghost", "row", icon="copy")
        copy.setAccessibleName(tr("Copy the ledger"))
        copy.clicked.connect(self._copy)
        close = IconButton("x", tr("Close the ledger"))
        close.clicked.connect(self.closed)
        head.addWidget(copy)
        head.addWidget(close)
        return head

    def _post(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._picture = _Picture()
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        self._title = Label("", weight=500, wrap=True, line=18)
        self._due = Label("", "small", "text.tertiary", figures=True)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._due)
        words.addStretch(1)
        row.addLayout(words, 1)
        return row

    def show_row(
        self,
        row: PostRow | None,
        attempts: tuple[Attempt, ...],
        changes: tuple[Transition, ...],
        accounts: dict[str, Account],
    ) -> None:
        """Show a line's ledger as it stands now; None hides the panel."""
        if row is None:
            self._row = None
            return
        self._attempts, self._changes = attempts, changes
        if row is not self._row:
            self._row = row
            self._show_post(row)
        self._show_cards(row, accounts)

    def _show_cards(self, row: PostRow, accounts: dict[str, Account]) -> None:
        kept = {pub.id for pub in row.publications}
        for key in [k for k in self._cards if k not in kept]:
            card = self._cards.pop(key)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for pub in row.publications:
            if pub.id not in self._cards:
                card = self._cards[pub.id] = LedgerCard(self._desktop, pub)
                card.try_now.connect(self.try_now)
                card.stop_trying.connect(self.stop_trying)
                self._list.addWidget(card)
            account = accounts.get(pub.account_id)
            self._cards[pub.id].show_publication(pub, self._attempts, self._changes, account)

    def _show_post(self, row: PostRow) -> None:
        pub = row.publications[0]
        self._title.set_text(_beginning(words_of(pub), 160))
        time = clock_words(row.due_at, pub.zone, seconds=True)
        today = day_words(self._desktop.time(), pub.zone)
        day = day_words(row.due_at, pub.zone)
        due = time if day == today else tr("{day}, {time}", day=day, time=time)
        said = tr("Due {when} {zone}", when=due, zone=zone_words(pub.zone))
        if row.photos:
            said += f" · {photo_words(row.photos)}"
        self._due.set_text(said)
        self._show_picture()

    def _show_picture(self) -> None:
        file = self._row.picture if self._row is not None else None
        side = theme().px(PICTURE)
        found = self._pictures.pixmap(file, side, side, self.devicePixelRatioF()) if file is not None else None
        self._picture.set_pixmap(found)

    def _picture_ready(self, sha256: str) -> None:
        if self._row is not None and self._row.picture is not None and self._row.picture.sha256 == sha256:
            self._show_picture()

    def cards(self) -> tuple[LedgerCard, ...]:
        """The cards in their order."""
        return tuple(self._cards.values())

    def _copy(self) -> None:
        if self._row is not None:
            QGuiApplication.clipboard().setText(as_text(self._row.publications, self._attempts, self._changes))


def open_address(address: str) -> None:
    """Open a web address in the browser, and the folder of a file on this computer; nothing else is opened.

    Addresses come from servers: none may start a program here or reach for another computer's share.
    """
    url = QUrl(address)
    if url.scheme() in ("https", "http"):
        QDesktopServices.openUrl(url)
    elif url.scheme() == "file" and not url.host():
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(url.toLocalFile()).parent)))


def _beginning(words: str, most: int) -> str:
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + "…"
