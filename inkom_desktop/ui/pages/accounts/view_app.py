"""The person's own app at a network: how it is made, step by step, what to paste there, what to paste here, and a test."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.ports.network import SignInForm
from inkom_desktop.ports.own_app import AppGuide
from inkom_desktop.ui.pages.accounts.viewmodel import Connecting
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.words import speak, tr


class OwnApp(QWidget):
    """`tested` tells that the network is to be asked whether it knows the app; `fields` are where its parts are pasted."""

    tested = Signal()

    def __init__(self, form: SignInForm, guide: AppGuide, *, testable: bool) -> None:
        super().__init__()
        self._form, self._guide = form, guide
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._steps = QWidget()
        self._steps_column = QVBoxLayout(self._steps)
        self._steps_column.setContentsMargins(0, 0, 0, 0)
        self._steps_column.setSpacing(4)
        self._draw_steps()
        column.addWidget(self._steps)
        self._known = Label("", "small", "text.secondary", wrap=True)
        self._known.hide()
        column.addWidget(self._known)
        self.redirect = Field(tr("Redirect address"), label=tr("Redirect address, to be pasted there"))
        self.redirect.set_text(form.redirect.address)
        self.redirect.edit.setReadOnly(True)
        copy = Button(tr("Copy"), "secondary", "card", icon="copy")
        copy.setAccessibleName(tr("Copy the redirect address"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(form.redirect.address))
        portal = Button(tr("Open the page"), "link", icon="external-link")
        portal.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(guide.portal)))
        column.addWidget(self.redirect)
        column.addLayout(_in_a_row(copy, portal))
        self.fields = {"client_id": Field(tr("Client ID"), label=tr("Client ID"))}
        if guide.secret:
            self.fields["client_secret"] = Field(tr("Client secret"), label=tr("Client secret"), secret=True)
        for field in self.fields.values():
            column.addWidget(field)
        self._test = Button(tr("Test the app"), "secondary", "card")
        self._test.clicked.connect(self.tested)
        self._test.setVisible(testable)
        self._works = Label("", "small", "success.text", wrap=True)
        column.addLayout(_in_a_row(self._test, self._works))

    def _draw_steps(self) -> None:
        clear(self._steps_column)
        for number, step in enumerate(self._guide.steps, 1):
            words = speak(step).replace("{redirect}", self._form.redirect.address)
            self._steps_column.addWidget(Label(f"{number}. {words}", "small", "text.secondary", wrap=True))

    def show_state(self, state: Connecting) -> None:
        """Say which app is known already, and what a test came to."""
        self._known.setVisible(bool(state.known_app))
        self._known.set_text(
            tr("Your app {client_id} is known already; leave both fields empty to use it.", client_id=state.known_app)
        )
        self._steps.setVisible(not state.known_app)
        self._test.set_busy(state.busy and not state.browser_open)
        self._works.set_text(state.app_works)


def _in_a_row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
