"""Who gets the post: a chip for each account, and a tab for each text."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inkom_desktop.domain.account import Account
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.pages.composer.viewmodel import EVERYWHERE, ComposerViewModel
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.chip import AccountChip, ChipState
from inkom_desktop.ui.widgets.flow import FlowLayout
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.tabs import TabBar, TabItem
from inkom_desktop.ui.words import network_words, tr

COMMON = "everywhere"


class AccountChips(QWidget):
    """`reconnect` tells the Account that was pressed while it is signed out, `connect_account` the plus sign."""

    reconnect = Signal(object)
    connect_account = Signal()

    def __init__(self, desktop: Desktop, vm: ComposerViewModel) -> None:
        super().__init__()
        self._desktop, self._vm = desktop, vm
        self._shown: object = None
        self._row = FlowLayout(self, gap=8)
        self.setContentsMargins(24, 12, 24, 11)

    def show_accounts(self) -> None:
        """Show the accounts of the client, and which are chosen."""
        draft = self._vm.draft
        accounts = self._desktop.now.accounts
        chosen = draft.account_ids if draft else ()
        state = [(a.id, a.state, a.id in chosen, a.handle) for a in accounts]
        if state == self._shown:
            return
        self._shown = state
        clear(self._row)
        for account in accounts:
            self._row.addWidget(self._chip(account, account.id in chosen))
        connect = IconButton("plus", tr("Connect an account"))
        connect.clicked.connect(self.connect_account)
        self._row.addWidget(connect)

    def _chip(self, account: Account, on: bool) -> AccountChip:
        card = self._desktop.card(account.network)
        bad = account.state.needs_person
        state = ChipState.NEEDS_SIGN_IN if bad else ChipState.ON if on else ChipState.OFF
        words = tr("Reconnect") if bad else account.handle
        chip = AccountChip(words, card.tile, state, spoken=f"{network_words(card)}, {account.handle}")
        if bad:
            chip.clicked.connect(lambda: self.reconnect.emit(account))
        else:
            chip.toggled.connect(lambda now_on: self._vm.toggle(account.id, now_on))
        return chip


class TextTabs(QWidget):
    """The common text and the own ones. On the tab of an own text: what differs, and the way back to the common one."""

    differs = Signal()

    def __init__(self, desktop: Desktop, vm: ComposerViewModel) -> None:
        super().__init__()
        self._desktop, self._vm = desktop, vm
        self._shown: list[TabItem] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        self.bar = TabBar([], tr("Texts"))
        self.bar.changed.connect(lambda key: vm.show_tab(EVERYWHERE if key == COMMON else key))
        self._back = Button(tr("Use Everywhere text"), "ghost", "row", icon="undo-2")
        self._back.clicked.connect(lambda: vm.use_common(vm.tab))
        self._own = Button(tr("Write own text"), "ghost", "row", icon="pencil-line")
        self._own.clicked.connect(lambda: vm.write_own(vm.tab))
        self._differs = IconButton("arrow-down-up", tr("What differs"), side=24)
        self._differs.clicked.connect(self.differs)
        for button in (self._differs, self._back, self._own):
            button.hide()
            self.bar.add_trailing(button)
        row.addWidget(self.bar)

    def show_tabs(self) -> None:
        """Show the tabs as they are now."""
        vm = self._vm
        if vm.draft is None:
            return
        # As the checks: that nothing is written yet is no fault.
        wrong = {f.account.id for f in vm.findings if f.check.errors and not vm.is_blank}
        many = Counter(a.network for a in vm.accounts)
        items = [TabItem(COMMON, tr("Everywhere"), icon="layers")]
        for account in vm.accounts:
            card = self._desktop.card(account.network)
            own = account.id in vm.draft.own_texts
            name = account.name or account.handle if many[account.network] > 1 else network_words(card)
            said = [network_words(card), account.handle]
            said += [tr("own text")] if own else []
            said += [tr("something to fix")] if account.id in wrong else []
            badge = tr("Own text") if own else ""
            items.append(
                TabItem(
                    account.id,
                    name,
                    look=card.tile,
                    dot=account.id in wrong,
                    badge=badge,
                    spoken=", ".join(said),
                )
            )
        if items != self._shown:
            self._shown = items
            self.bar.set_items(items)
        self.bar.set_current(vm.tab or COMMON)
        self._back.setVisible(vm.owns)
        self._differs.setVisible(vm.owns and vm.draft.own_texts[vm.tab] != vm.draft.parts)
        self._own.setVisible(bool(vm.tab) and not vm.owns)
