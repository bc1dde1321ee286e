"""The connect dialog: a network, then its own form; errors stand under the field."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.domain.account import Account
from inkom_desktop.ports.network import Card, ChecksApp, SignInForm, SignInKind, facts_of
from inkom_desktop.ui.bridge.page import Context, Toasted
from inkom_desktop.ui.pages.accounts.view_form import SignInFields
from inkom_desktop.ui.pages.accounts.viewmodel import ConnectViewModel
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import ChoiceCard, Divider
from inkom_desktop.ui.widgets.columns import ColumnsLayout
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.label import Label, emphasised
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.toggles import Segmented
from inkom_desktop.ui.words import count_words, mark, network_words, speak, tr, tr_around
from inkom_desktop.wording.directory import say_directory

KINDS = {
    SignInKind.SECRET: mark("Token or app password"),
    SignInKind.BROWSER: mark("Browser"),
    SignInKind.FOLDER: mark("Folder"),
}


class ConnectDialog(Dialog):
    """Connects an account, or reconnects the given one; that one stays with its client."""

    def __init__(self, window: QWidget, context: Context, account: Account | None) -> None:
        desktop = context.desktop
        self.vm = ConnectViewModel(desktop, context, account)
        live = {w.id: w.name for w in desktop.now.workspaces}
        sentence = emphasised(
            tr_around(
                "It will belong to {client}. Sign-ins are kept in this computer’s keyring, never in a file.",
                "client",
                client=live.get(self.vm.workspace_id, ""),
            )
        )
        title = tr("Reconnect {handle}", handle=account.handle) if account else tr("Connect an account")
        super().__init__(window, title, sentence, width=640, close_name=tr("Close"))
        self.vm.setParent(self)
        self._context, self._account = context, account
        self._card: Card | None = None
        self._form: SignInFields | None = None
        self._choices: dict[str, ChoiceCard] = {}
        if account is None:
            self._add_choices()
        self._area = QVBoxLayout()
        self._area.setSpacing(10)
        self.body.addLayout(self._area)
        self._cancel = Button(tr("Cancel"), "ghost")
        self._cancel.clicked.connect(self.reject)
        self._go = Button(tr("Connect"), "primary")
        self._go.clicked.connect(self._connect)
        self.add_button(self._cancel)
        self.add_button(self._go, primary=True)
        self.vm.changed.connect(self._show_state)
        self.vm.connected.connect(self._connected)
        self.vm.open_address.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        self.finished.connect(lambda *_: self.vm.cancel())
        if account is not None:
            self.choose(desktop.card(account.network))
        else:
            self._show_state()

    def _add_choices(self) -> None:
        self._search = Field(tr("Find a network"), hint=tr("Find a network"), icon="search", soft=True)
        self._search.changed.connect(self._filter)
        self.body.addWidget(self._search)
        self._grid = ColumnsLayout(most=3, least=184, gap=8)
        self.body.addLayout(self._grid)
        for network in self._context.desktop.bridge.house.networks:
            card = network.card
            choice = ChoiceCard(network_words(card), speak(card.brief or card.summary), card.tile)
            choice.clicked.connect(lambda _=False, c=card: self._chosen(c))
            self._choices[card.key] = choice
            self._grid.addWidget(choice)
        self._none = Label("", role="text.secondary", wrap=True)
        self._none.hide()
        self.body.addWidget(self._none)
        self.body.addWidget(Divider())
        self.set_first_focus(self._search.edit)

    def _filter(self, words: str) -> None:
        wanted, found = words.strip().lower(), 0
        for key, choice in self._choices.items():
            card = self._context.desktop.card(key)
            said = f"{network_words(card)} {speak(card.brief)} {speak(card.summary)} {' '.join(card.aliases)}".lower()
            choice.setVisible(wanted in said)
            found += wanted in said
        self._none.set_text(tr("No network is called “{words}”.", words=words.strip()))
        self._none.setVisible(not found)

    def _chosen(self, card: Card) -> None:
        """Somebody pressed a network: go on in its first field."""
        self.choose(card)
        first = next(iter(self._fields.values()), None)
        if first is not None:
            first.edit.setFocus()

    def choose(self, card: Card) -> None:
        """Show a network's form."""
        self._card = card
        for key, choice in self._choices.items():
            choice.setChecked(key == card.key)
        had = frozenset(self._account.scopes) if self._account is not None else frozenset()
        # A reconnection goes the way that was gone before, by the rights it gave.
        forms = sorted(
            card.sign_in, key=lambda f: (f.kind is not SignInKind.BROWSER, -len(had & {s.name for s in f.scopes}))
        )
        self._draw_form(forms[0])

    @property
    def _fields(self) -> dict[str, Field]:
        return self._form.fields if self._form is not None else {}

    def _draw_form(self, form: SignInForm) -> None:
        assert self._card is not None
        card = self._card
        self.vm.begin_anew()
        clear(self._area)
        if self._account is None:
            self._area.addWidget(Label(speak(card.summary), "small", "text.secondary", wrap=True))
            told = say_directory(facts_of(self._context.desktop.network(card.key)), speak)
            self._area.addWidget(Label(" ".join(told), "small", "text.tertiary", wrap=True))
        if len(card.sign_in) > 1:
            self._area.addWidget(self._ways(card, form))
        testable = isinstance(self._context.desktop.network(card.key), ChecksApp)
        made = self._form = SignInFields(form, testable=testable)
        made.submitted.connect(self._connect)
        made.server_typed.connect(lambda text: self.vm.server_typed(card, text))
        made.lan_allowed.connect(self._allow_lan)
        made.session_agreed.connect(self.vm.use_session)
        made.pasted.connect(self.vm.pasted)
        made.app_tested.connect(self._test_app)
        self.vm.look_for_app(card, form)
        self._area.addWidget(made)
        if self._account is not None:
            made.fill_from(self._account)
        self._show_state()

    def _ways(self, card: Card, form: SignInForm) -> QWidget:
        """The ways to sign in, where a network has several."""
        kinds = [(str(n), speak(f.label or KINDS[f.kind])) for n, f in enumerate(card.sign_in)]
        ways = Segmented(kinds, tr("How to sign in"), current=str(card.sign_in.index(form)), compact=True)
        ways.changed.connect(lambda number: self._draw_form(card.sign_in[int(number)]))
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ways)
        row.addStretch(1)
        return held

    def _allow_lan(self, on: bool) -> None:
        self.vm.allow_lan = on

    def _show_state(self) -> None:
        state = self.vm.state
        self._go.set_busy(state.busy)
        self._go.setEnabled(self._form is not None)
        if self._form is None:
            return
        browser = self._form.form.kind is SignInKind.BROWSER
        self._go.set_text(tr("Continue in browser") if browser else tr("Connect"))
        self._go.set_icon("external-link" if browser else None)
        self._form.show_state(state, lan=self.vm.allow_lan)

    def _connect(self) -> None:
        if self._card is None or self._form is None or self.vm.state.busy:
            return
        value = self._form.value
        self.vm.connect_account(
            self._card,
            self._form.form,
            value("server"),
            value("handle"),
            value("secret"),
            client_id=value("client_id"),
            client_secret=value("client_secret"),
        )

    def _test_app(self) -> None:
        if self._card is not None and self._form is not None and not self.vm.state.busy:
            value = self._form.value
            self.vm.test_app(self._card, self._form.form, value("client_id"), value("client_secret"))

    def _connected(self, account: Account) -> None:
        self.accept()
        words = tr("Connected {handle}", handle=account.handle)
        if left := self.vm.left_behind:
            waits = count_words(
                left,
                "1 post did not go out meanwhile and waits on Today.",
                "{count} posts did not go out meanwhile and wait on Today.",
            )
            words = f"{words}. {waits}"
        self._context.toast.emit(Toasted(words))
