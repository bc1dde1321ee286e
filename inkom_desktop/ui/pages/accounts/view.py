"""The page Accounts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inkom_desktop.accounts.accounts import Removed
from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.ui.bridge.actions import Deed
from inkom_desktop.ui.bridge.page import AskTime, Context, Toasted
from inkom_desktop.ui.bridge.pauses import tomorrow_at
from inkom_desktop.ui.pages.accounts.actions import CHECK, PAUSE_ALL, PAUSE_ALL_UNTIL, RESUME_ALL
from inkom_desktop.ui.pages.accounts.view_asks import RemoveDialog, RenameDialog
from inkom_desktop.ui.pages.accounts.view_budget import BudgetDialog
from inkom_desktop.ui.pages.accounts.view_row import WIDE, AccountRow, Heads, columns_for
from inkom_desktop.ui.pages.accounts.view_slots import SlotsDialog
from inkom_desktop.ui.pages.accounts.viewmodel import AccountsViewModel
from inkom_desktop.ui.widgets.bar import Bar
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Card, Panel
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.empty import EmptyState
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.notice import Notice
from inkom_desktop.ui.widgets.steady import steady
from inkom_desktop.ui.widgets.tile import Icon
from inkom_desktop.ui.words import clock_words, count_words, network_words, tr, when_words, zone_words


class AccountsPage(QWidget):
    """The accounts of the client in hand, and the practice ones."""

    def __init__(self, context: Context, vm: AccountsViewModel | None = None) -> None:
        super().__init__()
        self._context = context
        self.vm = vm or AccountsViewModel(context.desktop, context.tasks)
        self.vm.setParent(self)
        self._dialog: Dialog | None = None
        self._open_menu: Menu | None = None
        self._shown: object = None
        self._columns = WIDE
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        header = Bar()
        header.add(Label(tr("Accounts"), "title"))
        self._client = Label("", "body", "text.tertiary")
        header.add(self._client)
        self._checked = Label("", "small", "text.tertiary")
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
        steady(scroll, self._body)
        column.addWidget(scroll, 1)
        self._regions: list[QWidget] = [header, body]
        self.vm.changed.connect(self.show_state)
        self.vm.removed.connect(self._removed)
        self.show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shown is not None and columns_for(self.width() - 48) != self._columns:
            self.show_state()

    def deeds(self) -> dict[str, Deed]:
        """What can be done on the page."""
        accounts = self._context.desktop.now.accounts
        well = [a for a in accounts if a.state is AccountState.HEALTHY]
        paused = [a for a in accounts if a.state is AccountState.PAUSED]
        return {
            CHECK.id: Deed(self.vm.check_all, lambda: not self.vm.checking),
            PAUSE_ALL.id: Deed(lambda: self.vm.pause(well, None), lambda: bool(well)),
            PAUSE_ALL_UNTIL.id: Deed(lambda: self.ask_pause(well), lambda: bool(well)),
            RESUME_ALL.id: Deed(lambda: self.vm.resume(paused), lambda: bool(paused)),
        }

    def made_anew(self) -> AccountsPage:
        """Return the page, with what is being checked."""
        return AccountsPage(self._context, self.vm)

    def regions(self) -> list[QWidget]:
        """The regions of the page in reading order."""
        return self._regions

    def show_state(self) -> None:
        """Show the accounts as they are now; nothing is drawn anew while nothing is another."""
        desktop, now = self._context.desktop, self._context.desktop.now
        self._client.set_text(now.workspace.name if now.workspace else "")
        self._check.set_busy(self.vm.checking)
        last = max((a.checked_at for a in now.accounts if a.checked_at), default=None)
        self._checked.set_text(tr("Checked {time}", time=clock_words(last, desktop.zone)) if last else "")
        self._columns = columns_for(self.width() - 48)
        state = (now.workspace, now.accounts, tuple(sorted(self.vm.waits.items())), self._columns)
        if state == self._shown:
            return
        self._shown = state
        clear(self._body)
        if not now.accounts:
            self._empty()
            return
        self._draw()

    def _draw(self) -> None:
        desktop = self._context.desktop
        real = [a for a in desktop.now.accounts if not desktop.card(a.network).stays_here]
        practice = [a for a in desktop.now.accounts if desktop.card(a.network).stays_here]
        for account in desktop.needs_sign_in:
            self._body.addWidget(self._warning(account))
            self._body.addSpacing(20 if account is desktop.needs_sign_in[-1] else 8)
        if real:
            self._body.addWidget(Heads(self._columns))
            self._body.addWidget(self._table(real))
            self._body.addSpacing(28)
        if practice:
            title = QHBoxLayout()
            title.setSpacing(8)
            title.addWidget(Label(tr("Practice"), "body_strong"))
            title.addWidget(Label(tr("Posts stay on this computer"), "small", "text.tertiary"))
            title.addStretch(1)
            self._body.addLayout(title)
            self._body.addSpacing(8)
            self._body.addWidget(self._table(practice))
            self._body.addSpacing(20)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(Icon("lock", "text.tertiary", 14))
        words = tr("Sign-ins are kept in this computer’s keyring. They are never part of backups or client reports.")
        foot.addWidget(Label(words, "small", "text.tertiary", wrap=True), 1)
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
        desktop = self._context.desktop
        now, zone = desktop.time(), desktop.zone
        name = network_words(desktop.card(account.network))
        action = Button(tr("Reconnect"), "primary", "card")
        action.clicked.connect(lambda: self._context.connect_account.emit(account))
        if account.state is AccountState.VAULT_LOCKED:
            title = tr("The keyring did not give the sign-in of {handle}.", handle=account.handle)
            action.set_text(tr("Unlock the keyring"))
            action.clicked.disconnect()
            action.clicked.connect(lambda: self.vm.check((account,)))
        elif account.expires_at is not None and account.expires_at <= now:
            when = when_words(account.expires_at, now, zone)
            title = tr("{network} ended the sign-in {when}.", network=name, when=when)
        elif account.checked_at is not None:
            when = when_words(account.checked_at, now, zone)
            title = tr("The sign-in of {network} no longer worked {when}.", network=name, when=when)
        else:
            title = tr("{network} ended the sign-in.", network=name)
        waits = self.vm.waits.get(account.id, 0)
        text = (
            count_words(waits, "One scheduled post waits. Nothing is lost.", "{count} posts wait. Nothing is lost.")
            if waits
            else tr("Nothing is lost.")
        )
        return Notice("warning", title, text, [action])

    def _table(self, accounts: list[Account]) -> Card:
        card = Card(padding=(0, 0, 0, 0), spacing=0)
        for number, account in enumerate(accounts):
            row = AccountRow(self._context.desktop, self.vm, account, self._columns, line=number < len(accounts) - 1)
            row.pressed.connect(lambda a=account: self._press(a))
            row.manage.connect(lambda at, a=account: self._manage(a, at))
            row.more.connect(lambda at, a=account: self._menu(a, at))
            card.body.addWidget(row)
        return card

    def _press(self, account: Account) -> None:
        if self._context.desktop.card(account.network).stays_here:
            QDesktopServices.openUrl(QUrl.fromLocalFile(account.server))
        else:
            self._context.connect_account.emit(account)

    def _manage(self, account: Account, at: QPoint) -> None:
        menu = self._open_menu = Menu(tr("Account"))
        card = self._context.desktop.card(account.network)
        menu.add_item(tr("Rename"), lambda: self._ask_name(account), icon="pencil-line")
        menu.add_item(tr("Posting times"), lambda: self._ask_slots(account), icon="calendar-clock")
        if card.tariff is not None:
            menu.add_item(tr("Monthly budget"), lambda: self._ask_budget(account), icon="gauge")
        renew = lambda: self._context.connect_account.emit(account)  # noqa: E731 - bound now, called later
        menu.add_item(tr("Renew the sign-in"), renew, icon="key-round")
        menu.add_item(tr("Check now"), lambda: self.vm.check((account,)), icon="refresh-cw")
        self._add_pauses(menu, account)
        menu.popup(at)

    def _menu(self, account: Account, at: QPoint) -> None:
        menu = self._open_menu = Menu(tr("Account"))
        card = self._context.desktop.card(account.network)
        if not card.stays_here:
            address = card.profile_of(account)
            menu.add_item(
                tr("Open on {network}", network=network_words(card)), lambda: _open(address), icon="external-link"
            )
        else:
            menu.add_item(tr("Rename"), lambda: self._ask_name(account), icon="pencil-line")
            menu.add_item(tr("Posting times"), lambda: self._ask_slots(account), icon="calendar-clock")
        menu.add_item(tr("Check now"), lambda: self.vm.check((account,)), icon="refresh-cw")
        self._add_pauses(menu, account)
        menu.addSeparator()
        menu.add_item(tr("Remove"), lambda: self._ask_remove(account), icon="trash-2", danger=True)
        menu.popup(at)

    def _add_pauses(self, menu: Menu, account: Account) -> None:
        """The ways to pause an account, or to end its pause."""
        if account.state is AccountState.PAUSED:
            menu.add_item(tr("Resume the account"), lambda: self.vm.resume((account,)), icon="send")
        elif not account.state.needs_person:
            menu.add_item(tr("Pause until I resume"), lambda: self.vm.pause((account,), None), icon="pause")
            menu.add_item(tr("Pause until a date"), lambda: self.ask_pause((account,)), icon="calendar-clock")

    def ask_pause(self, accounts: Sequence[Account]) -> None:
        """Ask until when nothing goes out to these accounts."""
        desktop = self._context.desktop
        start = tomorrow_at(8, desktop.time(), desktop.zone)
        pause = lambda due: self.vm.pause(accounts, due.at)  # noqa: E731 - bound now, called later
        self._context.ask_time.emit(AskTime(tr("Pause until a date"), start, desktop.zone, pause))

    def _ask_name(self, account: Account) -> None:
        self._dialog = RenameDialog(self.window(), account, lambda name: self.vm.rename(account, name))
        self._dialog.open()

    def _ask_budget(self, account: Account) -> None:
        tariff = self._context.desktop.card(account.network).tariff
        if tariff is None:
            return
        dialog = self._dialog = BudgetDialog(
            self.window(), account.handle, account.budget, tariff, lambda budget: self.vm.set_budget(account, budget)
        )
        self.vm.ask_spent(account, dialog.show_spent)
        dialog.open()

    def _ask_slots(self, account: Account) -> None:
        zone = zone_words(self._context.desktop.zone)
        self._dialog = SlotsDialog(
            self.window(), account.handle, account.slots, zone, lambda slots: self.vm.set_slots(account, slots)
        )
        self._dialog.open()

    def _ask_remove(self, account: Account) -> None:
        client = self._context.desktop.now.workspace
        remove = lambda: self.vm.remove(account)  # noqa: E731 - bound now, called later
        self._dialog = RemoveDialog(self.window(), account, client.name if client else "", remove)
        self._dialog.open()

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


def _open(address: str) -> None:
    if (url := QUrl(address)).scheme() in ("https", "http"):
        QDesktopServices.openUrl(url)
