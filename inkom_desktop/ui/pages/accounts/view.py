"""The page Accounts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inkom_desktop.accounts.accounts import Removed
from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.ui.bridge.actions import Deed
from inkom_desktop.ui.bridge.page import Context, Toasted
from inkom_desktop.ui.pages.accounts.actions import CHECK
from inkom_desktop.ui.pages.accounts.viewmodel import AccountsViewModel, may
from inkom_desktop.ui.theme import current_theme
from inkom_desktop.ui.widgets.badge import Badge
from inkom_desktop.ui.widgets.bar import Bar, BarLayout
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Card, Panel
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.empty import EmptyState
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import ElidedLabel, Label
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.notice import Notice
from inkom_desktop.ui.widgets.row import ListRow
from inkom_desktop.ui.widgets.tile import Icon, NetworkTile
from inkom_desktop.ui.words import clock_words, count_words, mark, moment_words, speak, tr

STATES = {
    AccountState.HEALTHY: (mark("Healthy"), "success", "circle-check"),
    AccountState.SIGN_IN_NEEDED: (mark("Signed out"), "warning", "key-round"),
    AccountState.VAULT_LOCKED: (mark("Keyring locked"), "warning", "lock"),
    AccountState.PAUSED: (mark("Paused"), "neutral", "pause"),
}
NAME, HEALTH, UNTIL = 236, 160, 198
COLUMNS = 1060
"""So many px (at 100 % text) a row needs for one line."""


class AccountsPage(QWidget):
    """The accounts of the client in hand, and the practice ones."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.vm = AccountsViewModel(context.desktop, context.tasks, self)
        self._dialog: Dialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        header = Bar()
        header.add(Label(tr("Accounts"), "title"))
        self._client = Label("", "body", "text.secondary")
        header.add(self._client)
        self._checked = Label("", "small", "text.secondary")
        header.add_end(self._checked)
        self._check = Button(tr("Check now"), icon="refresh-cw")
        self._check.clicked.connect(self.vm.check_all)
        header.add_end(self._check)
        connect = Button(tr("Connect account"), "primary", icon="plus")
        connect.clicked.connect(lambda: context.connect_account.emit(None))
        header.add_end(connect)
        column.addWidget(header)
        body = Panel("surface.base", "")
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(24, 20, 24, 20)
        self._body.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        column.addWidget(scroll, 1)
        self._regions: list[QWidget] = [header, body]
        self.vm.changed.connect(self.show_state)
        self.vm.removed.connect(self._removed)
        self.show_state()

    def deeds(self) -> dict[str, Deed]:
        """What can be done on the page."""
        return {CHECK.id: Deed(self.vm.check_all, lambda: not self.vm.checking)}

    def regions(self) -> list[QWidget]:
        """The regions of the page in reading order."""
        return self._regions

    def show_state(self) -> None:
        """Draw the lists anew."""
        desktop = self._context.desktop
        clear(self._body)
        self._client.set_text(desktop.now.workspace.name if desktop.now.workspace else "")
        self._check.set_busy(self.vm.checking)
        last = max((a.checked_at for a in desktop.now.accounts if a.checked_at), default=None)
        self._checked.set_text(tr("Checked {time}", time=clock_words(last, desktop.zone)) if last else "")
        real = [a for a in desktop.now.accounts if not desktop.card(a.network).stays_here]
        practice = [a for a in desktop.now.accounts if desktop.card(a.network).stays_here]
        if not real and not practice:
            self._empty()
            return
        for account in desktop.needs_sign_in:
            self._body.addWidget(self._warning(account))
            self._body.addSpacing(12)
        if real:
            self._body.addWidget(_heads())
            self._body.addWidget(self._table(real))
            self._body.addSpacing(28)
        if practice:
            title = QHBoxLayout()
            title.setSpacing(8)
            title.addWidget(Label(tr("Practice"), "body_strong"))
            title.addWidget(Label(tr("Posts stay on this computer"), "small", "text.secondary"))
            title.addStretch(1)
            self._body.addLayout(title)
            self._body.addSpacing(8)
            self._body.addWidget(self._table(practice))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(Icon("lock", "text.tertiary", 14))
        foot.addWidget(
            Label(
                tr("Sign-ins are kept in this computer’s keyring. They are never part of backups or client reports."),
                "small",
                "text.secondary",
                wrap=True,
            ),
            1,
        )
        self._body.addSpacing(16)
        self._body.addLayout(foot)
        self._body.addStretch(1)

    def _empty(self) -> None:
        connect = Button(tr("Connect account"), "primary", icon="plus")
        connect.clicked.connect(lambda: self._context.connect_account.emit(None))
        client = self._context.desktop.now.workspace
        title = tr("No accounts for {client}", client=client.name if client else "")
        text = tr("Accounts belong to one client, so posts cannot go out under the wrong name.")
        actions = [connect]
        if client is not None and not client.sample:
            practise = Button(tr("Practice account"))
            practise.clicked.connect(self.vm.add_practice)
            actions.append(practise)
        self._body.addStretch(1)
        self._body.addWidget(EmptyState("plug-2", title, text, *actions))
        self._body.addStretch(2)

    def _warning(self, account: Account) -> Notice:
        reconnect = Button(tr("Reconnect"), "primary", "card")
        reconnect.clicked.connect(lambda: self._context.connect_account.emit(account))
        name = self._context.desktop.card(account.network).name
        locked = account.state is AccountState.VAULT_LOCKED
        title = (
            tr("The keyring did not give the sign-in of {handle}.", handle=account.handle)
            if locked
            else tr("{network} ended the sign-in.", network=name)
        )
        return Notice("warning", title, tr("Its posts wait. Nothing is lost."), [reconnect])

    def _table(self, accounts: list[Account]) -> Card:
        card = Card(padding=(0, 0, 0, 0), spacing=0)
        for number, account in enumerate(accounts):
            card.body.addWidget(self._row(account, line=number < len(accounts) - 1))
        return card

    def _row(self, account: Account, *, line: bool) -> ListRow:
        desktop = self._context.desktop
        network = desktop.network(account.network)
        practice = network.card.stays_here
        word, tone, icon = STATES[account.state]
        if practice and account.state is AccountState.HEALTHY:
            word, tone, icon = mark("Local"), "neutral", "flask-conical"
        row = ListRow(
            f"{network.card.name}, {account.handle}, {speak(word)}",
            68,
            line=line,
            pressable=False,
            padding=16,
            spacing=20,
        )
        # With large text the parts go on in a second line.
        parts = QWidget()
        line_up = BarLayout(parts, height=44, gap=20)
        line_up.setContentsMargins(0, 0, 0, 0)
        row.body.addWidget(parts, 1)
        line_up.add(NetworkTile(network.card.tile, network.card.name, 32))
        line_up.add(_two(account.name, account.handle, NAME))
        health = QWidget()
        grow(health, width=HEALTH)
        held = QHBoxLayout(health)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(Badge(speak(word), tone, icon=icon))
        held.addStretch(1)
        line_up.add(health)
        ends = moment_words(account.expires_at, desktop.zone) if account.expires_at else tr("No end date")
        where = tr("Works offline") if practice else account.server.split("://")[-1]
        line_up.add(_two(ends, where, UNTIL))
        able = QWidget()
        marks = QHBoxLayout(able)
        marks.setContentsMargins(0, 0, 0, 0)
        marks.setSpacing(6)
        well = account.state is AccountState.HEALTHY
        for word_ in may(network):
            marks.addWidget(Icon("check" if well else "minus", "success.text" if well else "text.tertiary", 14))
            marks.addWidget(Label(word_, "small", "text.secondary"))
            marks.addSpacing(6)
        marks.addStretch(1)
        line_up.add(able)
        if practice:
            button = Button(tr("Open"), "secondary", "card")
            button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(account.server)))
        elif well:
            button = Button(tr("Renew"), "secondary", "card")
            button.clicked.connect(lambda: self._context.connect_account.emit(account))
        else:
            button = Button(tr("Reconnect"), "secondary", "card")
            button.clicked.connect(lambda: self._context.connect_account.emit(account))
        line_up.add(button, at_end=True)
        more = IconButton("ellipsis", tr("More for {handle}", handle=account.handle))
        more.clicked.connect(lambda: self._menu(account, more.mapToGlobal(QPoint(0, more.height()))))
        line_up.add(more, at_end=True)
        return row

    def _menu(self, account: Account, at: QPoint) -> None:
        menu = Menu(tr("Account"))
        menu.add_item(tr("Check now"), self.vm.check_all, icon="refresh-cw")
        menu.addSeparator()
        menu.add_item(tr("Remove"), lambda: self._ask_remove(account), icon="trash-2", danger=True)
        self._open_menu = menu
        menu.popup(at)

    def _ask_remove(self, account: Account) -> None:
        client = self._context.desktop.now.workspace
        text = tr(
            "Its sign-in is forgotten and its scheduled posts leave the queue of {client}. Drafts and the ledger stay.",
            client=client.name if client else "",
        )
        dialog = Dialog(self.window(), tr("Remove {handle}?", handle=account.handle), text, close_name=tr("Close"))
        keep = Button(tr("Keep it"), "ghost")
        keep.clicked.connect(dialog.reject)
        remove = Button(tr("Remove account"), "danger")
        remove.clicked.connect(dialog.accept)
        dialog.accepted.connect(lambda: self.vm.remove(account))
        dialog.add_button(keep)
        dialog.add_button(remove, primary=True, destructive=True)
        self._dialog = dialog
        dialog.open()

    def _removed(self, removed: Removed) -> None:
        detail = (
            count_words(
                removed.unscheduled,
                "1 post left the queue; its draft is kept.",
                "{count} posts left the queue; their drafts are kept.",
            )
            if removed.unscheduled
            else ""
        )
        self._context.toast.emit(Toasted(tr("Removed {handle}", handle=removed.account.handle), detail, "neutral"))


def _two(above: str, below: str, width: int) -> QWidget:
    held = QWidget()
    grow(held, width=width)
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(ElidedLabel(above, weight=500))
    column.addWidget(ElidedLabel(below, "small", "text.secondary"))
    column.addStretch(1)
    return held


class _Heads(QWidget):
    """The words over the columns; gone where the rows take two lines and have no columns."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = current_theme().worth(self.width()) >= COLUMNS
        for label in self.findChildren(Label):
            label.setVisible(wide)


def _heads() -> QWidget:
    held = _Heads()
    row = QHBoxLayout(held)
    row.setContentsMargins(16 + 32 + 20, 0, 16, 6)
    row.setSpacing(20)
    for word, width in ((tr("Account"), NAME), (tr("Health"), HEALTH), (tr("Sign-in lasts until"), UNTIL)):
        label = Label(word, "caption", "text.tertiary")
        row.addWidget(grow(label, width=width))
    row.addWidget(Label(tr("Inkom may"), "caption", "text.tertiary"), 1)
    return held
