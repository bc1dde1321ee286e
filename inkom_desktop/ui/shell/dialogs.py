"""Small dialogs of the shell: a client's name, quitting where there is no tray."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.words import tr


class NameDialog(Dialog):
    """Asks for a client's name; `on_name` gets it."""

    def __init__(self, window: QWidget, title: str, word: str, name: str, on_name: Callable[[str], None]) -> None:
        super().__init__(
            window, title, tr("Accounts and posts of one client never mix with another's."), close_name=tr("Close")
        )
        self._field = Field(tr("Name"), label=tr("Name"), text=name)
        self._field.submitted.connect(self._done)
        self._on_name = on_name
        self.body.addWidget(self._field)
        cancel = Button(tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        save = Button(word, "primary")
        save.clicked.connect(self._done)
        self.add_button(cancel)
        self.add_button(save, primary=True)
        self.set_first_focus(self._field.edit)

    def _done(self) -> None:
        if not self._field.text().strip():
            self._field.set_error(tr("A client has a name."))
            return
        self.accept()
        self._on_name(self._field.text())


class QuitDialog(Dialog):
    """Closing where there is no tray: nothing publishes while Inkom is closed, so it asks."""

    def __init__(self, window: QWidget, on_quit: Callable[[], None], on_stay: Callable[[], None]) -> None:
        text = tr("This desktop has no tray, so that a closed Inkom would not publish. Scheduled posts would wait.")
        super().__init__(window, tr("Quit Inkom?"), text, close_name=tr("Close"))
        stay = Button(tr("Minimise and keep publishing"), "primary")
        stay.clicked.connect(self.accept)
        leave = Button(tr("Quit, posts will wait"), "secondary")
        leave.clicked.connect(self.reject)
        leave.clicked.connect(on_quit)
        stay.clicked.connect(on_stay)
        self.add_button(leave)
        self.add_button(stay, primary=True)
