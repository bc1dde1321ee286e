"""Small dialogs of the shell: a client's name, settings, quitting where there is no tray."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.toggles import Segmented
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


class SettingsDialog(Dialog):
    """Theme, the late rule of the client in hand, and where everything lies."""

    def __init__(
        self, window: QWidget, desktop: Desktop, on_theme: Callable[[str], None], on_late: Callable[[LateRule], None]
    ) -> None:
        super().__init__(window, tr("Settings"), close_name=tr("Close"))
        workspace = desktop.now.workspace
        themes = [("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark"))]
        theme = Segmented(themes, tr("Theme"), current=desktop.now.theme)
        theme.changed.connect(on_theme)
        self._add(tr("Theme"), theme)
        if workspace is not None:
            words = [
                (Late.ASK.value, tr("Ask me")),
                (Late.SEND.value, tr("Send anyway")),
                (Late.SKIP.value, tr("Skip")),
            ]
            then = Segmented(words, tr("Late posts"), current=workspace.late.then.value)
            minutes = [(str(m), tr("{minutes} min", minutes=m)) for m in (0, 5, 30, 120)]
            present = str(int(workspace.late.window.total_seconds() // 60))
            if present not in dict(minutes):
                minutes.append((present, tr("{minutes} min", minutes=present)))
            window_choice = Segmented(minutes, tr("Late window"), current=present)

            def changed(_: str) -> None:
                on_late(LateRule(Late(then.current()), timedelta(minutes=int(window_choice.current()))))

            then.changed.connect(changed)
            window_choice.changed.connect(changed)
            self._add(tr("Goes out late up to"), window_choice)
            self._add(tr("Later than that"), then)
        folder = Button(tr("Open folder"), "secondary", "card", icon="folder")
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(desktop.bridge.house.data))))
        self._add(tr("Your data"), folder)
        done = Button(tr("Done"), "primary")
        done.clicked.connect(self.accept)
        self.add_button(done, primary=True)

    def _add(self, word: str, control: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Label(word, weight=500), 1)
        row.addWidget(control)
        self.body.addLayout(row)
