"""A network's own sign-in form: its fields, where the secret is found, and what is said about what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.domain.account import Account
from inkom_desktop.ports.network import SignInForm
from inkom_desktop.ui.pages.accounts.view_app import OwnApp
from inkom_desktop.ui.pages.accounts.viewmodel import Connecting
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.notice import Notice
from inkom_desktop.ui.widgets.toggles import CheckBox
from inkom_desktop.ui.words import speak, tr


class SignInFields(QWidget):
    """Signals say what was done; `show_state` says what came of it, under the field it is about."""

    submitted = Signal()
    server_typed = Signal(str)
    lan_allowed = Signal(bool)
    session_agreed = Signal()
    pasted = Signal(str)
    app_tested = Signal()

    def __init__(self, form: SignInForm, *, testable: bool = False) -> None:
        super().__init__()
        self.form = form
        self.fields: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._app = OwnApp(form, form.app, testable=testable) if form.app is not None else None
        if self._app is not None:
            self._app.tested.connect(self.app_tested)
            column.addWidget(self._app)
        for key, field in (("server", form.server), ("handle", form.handle), ("secret", form.secret)):
            if field is None:
                continue
            label = speak(field.label)
            made = Field(
                label, hint=speak(field.hint) if field.hint else field.example, label=label, secret=key == "secret"
            )
            made.submitted.connect(self.submitted)
            self.fields[key] = made
            column.addWidget(made)
        if "server" in self.fields:
            self.fields["server"].changed.connect(self._server_changed)
        if form.help or form.help_path:
            column.addLayout(self._help())
        if form.scopes:
            rights = "; ".join(speak(scope.label) for scope in form.scopes)
            column.addWidget(Label(tr("Inkom asks to: {rights}.", rights=rights), "small", "text.secondary", wrap=True))
        self._said = Label("", "small", "danger.text", wrap=True)
        column.addWidget(self._said)
        self._lan = CheckBox(tr("This is a machine of my own network"), name=tr("Allow my own network"))
        self._lan.toggled.connect(self.lan_allowed)
        column.addWidget(self._lan)
        column.addWidget(self._keyring_notice())
        self._paste = Field(
            tr("Code or address"), label=tr("Paste the code or the address, if the browser does not come back")
        )
        self._paste.submitted.connect(lambda: self.pasted.emit(self._paste.text()))
        column.addWidget(self._paste)
        self.show_state(Connecting(), lan=False)

    def _help(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Label(speak(self.form.help) if self.form.help else "", "small", "text.secondary", wrap=True), 1)
        self._page = Button(tr("Open that page"), "link", icon="external-link")
        self._page.clicked.connect(self._open_page)
        self._page.setVisible(bool(self._page_address()))
        row.addWidget(self._page, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _keyring_notice(self) -> Notice:
        session = Button(tr("Keep sign-ins for this session only"), "secondary", "card")
        session.clicked.connect(self.session_agreed)
        text = tr(
            "Nothing is written in plain text: without one a sign-in lasts until Inkom is closed. Scheduled posts then wait."
        )
        self._no_keyring = Notice("warning", tr("This computer has no keyring."), text, [session])
        return self._no_keyring

    def value(self, key: str) -> str:
        """What was typed into a field, empty when the form has no such field."""
        field = self.fields.get(key) or (self._app.fields.get(key) if self._app is not None else None)
        return field.text() if field is not None else ""

    def fill_from(self, account: Account) -> None:
        """Begin with what is known of an account."""
        for key, text in (("server", account.server), ("handle", account.handle)):
            if key in self.fields:
                self.fields[key].set_text(text)

    def show_state(self, state: Connecting, *, lan: bool) -> None:
        """Say what came of it; `lan` that a machine of the own network was allowed."""
        every = {**self.fields, **(self._app.fields if self._app is not None else {})}
        at = state.error_at if state.error_at in every else ""
        for key, field in every.items():
            if key == at:
                field.set_error(state.error)
            elif key == "server" and state.found and not state.error:
                field.set_success(state.found)
            else:
                field.set_error("")
        loose = state.error if not at else ""
        self._said.setVisible(bool(loose))
        self._said.set_text(loose)
        if self._app is not None:
            self._app.show_state(state)
        self._lan.setVisible(state.offer_lan or lan)
        self._no_keyring.setVisible(state.offer_session)
        self._paste.setVisible(state.browser_open)

    def _server_changed(self, text: str) -> None:
        self.server_typed.emit(text)
        if hasattr(self, "_page"):
            self._page.setVisible(bool(self._page_address()))

    def _page_address(self) -> str:
        """The page that shows the secret: on the network, or on the server that was typed."""
        path = self.form.help_path
        if path.startswith("https://") or not path:
            return path
        server = self.value("server").strip().removeprefix("https://").removeprefix("http://").rstrip("/")
        return f"https://{server}{path}" if "." in server and " " not in server else ""

    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._page_address()))
