"""One account in the list: who it is, how it stands, until when its sign-in lasts, what Inkom may do there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.pages.accounts.viewmodel import AccountsViewModel, may
from inkom_desktop.ui.theme import current_theme
from inkom_desktop.ui.widgets.badge import Badge, BadgeTone
from inkom_desktop.ui.widgets.bar import BarLayout
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import ElidedLabel, Label
from inkom_desktop.ui.widgets.progress import Progress
from inkom_desktop.ui.widgets.row import ListRow
from inkom_desktop.ui.widgets.tile import Icon, NetworkTile
from inkom_desktop.ui.words import count_words, day_words, mark, network_words, speak, tr, when_words

STATES: dict[AccountState, tuple[str, BadgeTone, str]] = {
    AccountState.HEALTHY: (mark("Healthy"), "success", "circle-check"),
    AccountState.SIGN_IN_NEEDED: (mark("Signed out"), "warning", "key-round"),
    AccountState.VAULT_LOCKED: (mark("Keyring locked"), "warning", "lock"),
    AccountState.PAUSED: (mark("Paused"), "neutral", "pause"),
}
TILE, GAP = 36, 16


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths of the columns, and how wide a row must be for them (px at 100 % text)."""

    name: int
    health: int
    until: int
    needs: int


WIDE = Columns(230, 150, 190, 1040)
NARROW = Columns(148, 108, 156, 0)


def columns_for(width: int) -> Columns:
    """Return the columns for a table of this width (px on the screen)."""
    return WIDE if current_theme().worth(width) >= WIDE.needs else NARROW


LEAST = 850
"""Below this a row takes two lines and has no columns (px at 100 % text)."""
FULL = timedelta(days=60)
"""The bar of a sign-in is full while so much time is left, or more."""


def left_of(account: Account, now: datetime) -> int | None:
    """Return how much of its time a sign-in has left, 0 to 100, None when it has no end. `now` is aware UTC."""
    if account.expires_at is None:
        return None
    return max(0, min(100, round(100 * (account.expires_at - now) / FULL)))


class AccountRow(ListRow):
    """`manage` and `more` tell where their menu is to open; `pressed` when the one button of the row was pressed."""

    manage = Signal(QPoint)
    more = Signal(QPoint)
    pressed = Signal()

    def __init__(
        self, desktop: Desktop, vm: AccountsViewModel, account: Account, columns: Columns, *, line: bool
    ) -> None:
        self._desktop, self._vm, self._account, self._columns = desktop, vm, account, columns
        network = desktop.network(account.network)
        self._practice = network.card.stays_here
        word, tone, icon = STATES[account.state]
        if self._practice and account.state is AccountState.HEALTHY:
            word, tone, icon = mark("Local"), "neutral", "flask-conical"
        spoken = f"{network_words(network.card)}, {account.handle}, {speak(word)}"
        super().__init__(spoken, 68, line=line, pressable=False, padding=16, spacing=GAP)
        # With large text the parts go on in a second line.
        parts = QWidget()
        place = BarLayout(parts, height=44, gap=GAP)
        place.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(parts, 1)
        place.add(_held(TILE, NetworkTile(network.card.tile, network_words(network.card), 32)))
        place.add(_two(ElidedLabel(account.name, weight=500), account.handle, columns.name))
        place.add(_held(columns.health, Badge(speak(word), tone, icon=icon)))
        place.add(self._until())
        place.add(self._able(may(network)))
        more = IconButton("ellipsis", tr("More for {handle}", handle=account.handle))
        more.clicked.connect(lambda: self.more.emit(more.mapToGlobal(QPoint(0, more.height()))))
        buttons = QWidget()
        last = QHBoxLayout(buttons)
        last.setContentsMargins(0, 0, 0, 0)
        last.setSpacing(6)
        last.addWidget(self._button())
        last.addWidget(more)
        place.add(buttons, at_end=True)

    def _until(self) -> QWidget:
        account, zone, now = self._account, self._desktop.zone, self._desktop.time()
        if account.state.needs_person:
            if account.expires_at is not None and account.expires_at <= now:
                words = tr("Ended {when}", when=when_words(account.expires_at, now, zone))
            elif account.checked_at is not None:
                words = tr("Tried {when}", when=when_words(account.checked_at, now, zone))
            else:
                words = tr("Ended")
            waits = self._vm.waits.get(account.id)
            # Not counted yet: nothing is said.
            below = "" if waits is None else tr("No post waits")
            below = count_words(waits, "1 post waits", "{count} posts wait") if waits else below
            return _two(
                ElidedLabel(words, "small", "warning.text", weight=500, figures=True), below, self._columns.until
            )
        left = left_of(account, now)
        if account.expires_at is None or left is None:
            return _two(ElidedLabel(tr("No end date"), "small"), self._where(), self._columns.until)
        held = QWidget()
        grow(held, width=self._columns.until)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        words = f"{day_words(account.expires_at, zone)} {account.expires_at.year}"
        column.addStretch(1)
        column.addWidget(ElidedLabel(words, "small", figures=True))
        tone = "warning" if account.ends_soon(now) else "accent"
        column.addWidget(Progress(tr("Time left of the sign-in"), left, tone=tone, width=132))
        column.addStretch(1)
        return held

    def _where(self) -> str:
        if self._practice:
            return tr("Works offline")
        server = self._account.server.split("://")[-1]
        limit = self._vm.limit_of(self._account)
        return tr("{server}, limit {limit}", server=server, limit=limit) if limit else server

    def _able(self, words: tuple[str, ...]) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        well = not self._account.state.needs_person
        for number, word in enumerate(words):
            row.addSpacing(12 if number else 0)
            row.addWidget(Icon("check" if well else "minus", "success.text" if well else "text.tertiary", 12))
            row.addSpacing(4)
            row.addWidget(Label(word, "small", "text.secondary"))
        row.addStretch(1)
        held.setAccessibleName(", ".join(words) if well else tr("Nothing until you reconnect"))
        return held

    def _button(self) -> Button:
        account = self._account
        if account.state.needs_person or self._practice:
            words = tr("Open") if self._practice else tr("Reconnect")
            button = Button(words, "secondary", "card")
            button.clicked.connect(self.pressed)
        else:
            button = Button(tr("Manage"), "secondary", "card")
            button.clicked.connect(lambda: self.manage.emit(button.mapToGlobal(QPoint(0, button.height() + 4))))
        button.setAccessibleName(f"{button.label()} {account.handle}")
        return button


class Heads(QWidget):
    """The words over the columns; gone where the rows take two lines and have no columns."""

    def __init__(self, columns: Columns) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(17 + TILE + GAP, 0, 17, 8)
        row.setSpacing(GAP)
        for word, width in (
            (tr("Account"), columns.name),
            (tr("Health"), columns.health),
            (tr("Sign-in lasts until"), columns.until),
        ):
            row.addWidget(grow(Label(word, "caption", "text.tertiary", line=20), width=width))
        row.addWidget(Label(tr("Inkom may"), "caption", "text.tertiary", line=20), 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        for label in self.findChildren(Label):
            label.setVisible(current_theme().worth(self.width()) >= LEAST)


def _held(width: int, widget: QWidget) -> QWidget:
    held = QWidget()
    grow(held, width=width)
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return held


def _two(above: Label, below: str, width: int) -> QWidget:
    held = QWidget()
    grow(held, width=width)
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(above)
    column.addWidget(ElidedLabel(below, "small", "text.tertiary"))
    column.addStretch(1)
    return held
