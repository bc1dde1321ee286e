"""The connect dialog: a network, then its own form; errors stand under the field."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.domain.account import Account
from inkom_desktop.ports.network import Card, SignInForm, SignInKind
from inkom_desktop.ui.bridge.page import Context, Toasted
from inkom_desktop.ui.pages.accounts.viewmodel import ConnectViewModel
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import ChoiceCard, Divider
from inkom_desktop.ui.widgets.columns import ColumnsLayout
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.label import Label, emphasised
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.notice import Notice
from inkom_desktop.ui.widgets.toggles import CheckBox, Segmented
from inkom_desktop.ui.words import mark, speak, tr, tr_around

KINDS = {
    SignInKind.SECRET: mark("Token or app password"),
    SignInKind.BROWSER: mark("Browser"),
    SignInKind.FOLDER: mark("Folder"),
}


class ConnectDialog(Dialog):
    """Connects an account, or reconnects the given one."""

    def __init__(self, window: QWidget, context: Context, account: Account | None) -> None:
        client = context.desktop.now.workspace.name if context.desktop.now.workspace else ""
        sentence = emphasised(
            tr_around(
                "It will belong to {client}. Sign-ins are kept in this computer’s keyring, never in a file.",
                "client",
                client=client,
            )
        )
        title = tr("Reconnect {handle}", handle=account.handle) if account else tr("Connect an account")
        super().__init__(window, title, sentence, width=640, close_name=tr("Close"))
        self._context, self._account = context, account
        self.vm = ConnectViewModel(context.desktop, self)
        self._card: Card | None = None
        self._form: SignInForm | None = None
        self._choices: dict[str, ChoiceCard] = {}
        if account is None:
            self._search = Field(tr("Find a network"), hint=tr("Find a network"), icon="search", soft=True)
            self._search.changed.connect(self._filter)
            self.body.addWidget(self._search)
            self._grid = ColumnsLayout(most=3, least=184, gap=8)
            self.body.addLayout(self._grid)
            for network in context.desktop.bridge.house.networks:
                self._add_choice(network.card)
            self.body.addWidget(Divider())
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
        self._fields: dict[str, Field] = {}
        if account is not None:
            self.choose(context.desktop.card(account.network))
            self._fill_from(account)
        else:
            self._show_state()
            self.set_first_focus(self._search.edit)

    def _add_choice(self, card: Card) -> None:
        choice = ChoiceCard(card.name, speak(card.summary), card.tile)
        choice.clicked.connect(lambda: self.choose(card))
        self._choices[card.key] = choice
        self._grid.addWidget(choice)

    def _filter(self, words: str) -> None:
        networks = {n.card.key: n.card for n in self._context.desktop.bridge.house.networks}
        for key, choice in self._choices.items():
            card = networks[key]
            said = f"{card.name} {speak(card.summary)} {' '.join(card.aliases)}".lower()
            choice.setVisible(words.strip().lower() in said)

    def choose(self, card: Card) -> None:
        """Show a network's form."""
        self._card = card
        for key, choice in self._choices.items():
            choice.setChecked(key == card.key)
        forms = sorted(card.sign_in, key=lambda f: f.kind is not SignInKind.BROWSER)
        self._draw_form(forms[0])
        self._show_state()

    def _draw_form(self, form: SignInForm) -> None:
        assert self._card is not None
        self._form = form
        clear(self._area)
        self._fields = {}
        if len(self._card.sign_in) > 1:
            kinds = [(f.kind.value, speak(KINDS[f.kind])) for f in self._card.sign_in]
            ways = Segmented(kinds, tr("How to sign in"), current=form.kind.value, compact=True)
            ways.changed.connect(
                lambda kind: self._draw_form(next(f for f in self._card.sign_in if f.kind.value == kind))
            )
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(ways)
            row.addStretch(1)
            self._area.addWidget(holder)
        for key, field in (("server", form.server), ("handle", form.handle), ("secret", form.secret)):
            if field is None:
                continue
            label = speak(field.label)
            made = Field(label, hint=field.example, label=label, secret=key == "secret")
            made.submitted.connect(self._connect)
            self._fields[key] = made
            self._area.addWidget(made)
        if "server" in self._fields:
            self._fields["server"].changed.connect(lambda text: self.vm.server_typed(self._card, text))
        if form.help:
            self._area.addWidget(Label(speak(form.help), "small", "text.secondary", wrap=True))
        if form.help_path.startswith("https://"):
            link = Button(tr("Open that page"), "link", icon="external-link")
            link.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(form.help_path)))
            self._area.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self._said = Label("", "small", "danger.text", wrap=True)
        self._area.addWidget(self._said)
        self._lan = CheckBox(tr("This is a machine of my own network"), name=tr("Allow my own network"))
        self._lan.toggled.connect(self._allow_lan)
        self._area.addWidget(self._lan)
        session = Button(tr("Keep sign-ins for this session only"), "secondary", "card")
        session.clicked.connect(self.vm.use_session)
        self._no_keyring = Notice(
            "warning", tr("This computer has no keyring."), tr("Nothing is written in plain text."), [session]
        )
        self._area.addWidget(self._no_keyring)
        self._paste = Field(
            tr("Code or address"), label=tr("Paste the code or the address, if the browser does not come back")
        )
        self._paste.submitted.connect(lambda: self.vm.pasted(self._paste.text()))
        self._area.addWidget(self._paste)
        self._show_state()

    def _fill_from(self, account: Account) -> None:
        if "server" in self._fields:
            self._fields["server"].set_text(account.server)
        if "handle" in self._fields:
            self._fields["handle"].set_text(account.handle)

    def _allow_lan(self, on: bool) -> None:
        self.vm.allow_lan = on

    def _show_state(self) -> None:
        state = self.vm.state
        self._go.set_busy(state.busy)
        self._go.setEnabled(self._form is not None)
        if self._form is None:
            return
        browser = self._form.kind is SignInKind.BROWSER
        self._go.set_text(tr("Continue in browser") if browser else tr("Connect"))
        self._go.set_icon("external-link" if browser else None)
        self._said.setVisible(bool(state.error or state.found))
        self._said.set_role("danger.text" if state.error else "success.text")
        self._said.set_text(state.error or state.found)
        self._lan.setVisible(state.offer_lan or self.vm.allow_lan)
        self._no_keyring.setVisible(state.offer_session)
        self._paste.setVisible(state.browser_open)

    def _connect(self) -> None:
        if self._card is None or self._form is None or self.vm.state.busy:
            return
        values = {k: f.text() for k, f in self._fields.items()}
        self.vm.connect_account(
            self._card, self._form, values.get("server", ""), values.get("handle", ""), values.get("secret", "")
        )

    def _connected(self, account: Account) -> None:
        self.accept()
        self._context.toast.emit(Toasted(tr("Connected {handle}", handle=account.handle)))
