"""Offline: a line over every page says since when, what waits, and that writing goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.shell.status import since_words
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import Label, Run
from inkom_desktop.ui.widgets.tile import Icon
from inkom_desktop.ui.words import count_words, tr

HEIGHT = 36


class OfflineStrip(Panel):
    """Shows while the publisher reaches no server of any account; one server that is away is the status line's to say.

    What goes out on return is for each client's late rule: nothing is promised here.
    """

    def __init__(self, window: QWidget, desktop: Desktop) -> None:
        super().__init__("surface.hover", "bottom", parent=window)
        self._desktop = desktop
        grow(self, least_height=HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 5)
        row.setSpacing(8)
        row.addWidget(Icon("cloud-off", "text.secondary", 14), 0, Qt.AlignmentFlag.AlignVCenter)
        self._said = Label("", "small", "text.secondary", wrap=True)
        row.addWidget(self._said, 1)
        self._try = Button("", "secondary", "row")
        self._try.clicked.connect(lambda: desktop.bridge.reach_again())
        row.addWidget(self._try)
        self.hide()
        desktop.changed.connect(self.show_state)

    def show_state(self) -> None:
        """Say how it stands, in the language that is worn."""
        found = self._desktop.unreached
        offline = found is not None and found.everywhere and not self._desktop.now.fresh
        if found is not None and offline:
            since = tr("Offline since {time}.", time=since_words(self._desktop, found.since))
            more = tr("You can write and schedule.")
            if found.posts:
                waits = count_words(
                    found.posts,
                    "1 post waits; on return its client's late rule decides.",
                    "{count} posts wait; on return their client’s late rule decides.",
                )
                more = f"{more} {waits}"
            self._said.set_text([Run(f"{since} ", 500, "text.primary"), Run(more)])
            self.setAccessibleName(f"{since} {more}")
            self._try.set_text(tr("Try now"))
            # Another process publishes: it finds out by itself.
            self._try.setVisible(self._desktop.elsewhere is None)
        self.setVisible(offline)
