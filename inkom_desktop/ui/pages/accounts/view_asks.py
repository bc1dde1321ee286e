"""The questions of Accounts: another name, and removing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from inkom_desktop.domain.account import Account
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.label import emphasised
from inkom_desktop.ui.words import tr, tr_around


class RenameDialog(Dialog):
    """Asks for a name of the person's own; readers never see it."""

    def __init__(self, window: QWidget, account: Account, on_name: Callable[[str], object]) -> None:
        text = tr("The name is for you; on the network it stays {handle}.", handle=account.handle)
        super().__init__(window, tr("Rename the account"), text, close_name=tr("Close"))
        self._on_name = on_name
        self._field = Field(tr("Name"), label=tr("Name"), text=account.name, hint=account.handle)
        self._field.submitted.connect(self._done)
        self.body.addWidget(self._field)
        cancel = Button(tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        save = Button(tr("Rename"), "primary")
        save.clicked.connect(self._done)
        self.add_button(cancel)
        self.add_button(save, primary=True)
        self.set_first_focus(self._field.edit)

    def _done(self) -> None:
        self.accept()
        self._on_name(self._field.text())


class RemoveDialog(Dialog):
    """Asks before an account is removed, and names the client."""

    def __init__(self, window: QWidget, account: Account, client: str, on_remove: Callable[[], object]) -> None:
        sentence = emphasised(
            tr_around(
                "Its sign-in is forgotten and its scheduled posts leave the queue of {client}. Drafts and the ledger stay.",
                "client",
                client=client,
            )
        )
        super().__init__(window, tr("Remove {handle}?", handle=account.handle), sentence, close_name=tr("Close"))
        self.ask(tr("Keep it"), tr("Remove account"), on_remove, kind="danger", destructive=True)
