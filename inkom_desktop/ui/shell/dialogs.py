"""A small dialog of the shell: quitting where there is no tray."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
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
