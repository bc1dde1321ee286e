"""Small dialogs around the end: quitting where there is no tray, words that could not be stored, a post under way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.words import tr


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
        self.set_first_focus(stay)


class NotSavedDialog(Dialog):
    """Quitting while the store takes nothing: the words are shown and can be copied before they are only in a file."""

    def __init__(self, window: QWidget, words: str, on_quit: Callable[[], None]) -> None:
        text = tr(
            "The store could not take this text. If you quit now, Inkom writes it into a file of its data folder."
        )
        super().__init__(window, tr("Not saved yet"), text, close_name=tr("Close"))
        shown = QPlainTextEdit(words)
        shown.setReadOnly(True)
        shown.setAccessibleName(tr("Text that is not saved yet"))
        grow(shown, height=140)
        self.body.addWidget(shown)
        copy = Button(tr("Copy my text"), "secondary", icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(words))
        leave = Button(tr("Quit Inkom"), "secondary")
        leave.clicked.connect(self.accept)
        self.accepted.connect(on_quit)
        stay = Button(tr("Stay and try again"), "primary")
        stay.clicked.connect(self.reject)
        self.add_button(copy)
        self.add_button(leave)
        self.add_button(stay, primary=True)


class SendingSheet(Dialog):
    """Quitting while a post is being sent: Inkom waits a few seconds and says so. `at_once` when the person will not wait."""

    at_once = Signal()

    def __init__(self, window: QWidget) -> None:
        text = tr("A post is being sent. Inkom ends when that is done, in a few seconds at most.")
        super().__init__(window, tr("Finishing a post"), text)
        go = Button(tr("Quit at once, look for it later"), "secondary")
        go.clicked.connect(self.at_once)
        self.add_button(go)
