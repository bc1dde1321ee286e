"""In place of a page that cannot be shown: what happened, what to do, and that nothing is lost."""

from __future__ import annotations

import platform
from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop import __version__
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.ports.rescue import Backup, Rescue
from inkom_desktop.ui.widgets.announce import announce
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Card, Panel
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.tile import Icon
from inkom_desktop.ui.widgets.trouble import Trouble
from inkom_desktop.ui.words import error_words, moment_words, tr

WIDTH = 560
ICONS = {"store_locked": "lock", "data_dir_unusable": "folder", "store_newer": "arrow-up-right"}


def details_of(error: InkomError, rescue: Rescue | None, report: str = "") -> str:
    """Return what a support mail needs, without secrets and without what the person wrote."""
    facts = [
        f"Inkom {__version__}",
        f"Python {platform.python_version()} on {platform.platform()}",
        f"{type(error).__name__}: {error}",
    ]
    text = "\n".join([*facts, report]).strip()
    return (
        rescue.redact(text) if rescue is not None else f"{facts[0]}\n{facts[1]}\n{type(error).__name__}: {error.code}"
    )


def copy(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


class ErrorPage(QWidget):
    """`on_retry` tries again; the folder, the details, and a backup to go back to are offered where they help.

    There is one primary action, what helps most: to try again, or where there is a backup to go back to, that.
    """

    def __init__(
        self,
        label: str,
        error: InkomError,
        on_retry: Callable[[], object],
        rescue: Rescue | None = None,
        *,
        report: str = "",
        zone: str = "UTC",
    ) -> None:
        super().__init__()
        self.error, self._zone = error, zone
        self._rescue = rescue
        ground = Panel("surface.base", "")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(ground)
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 24, 24, 24)
        card = grow(Card(padding=(18, 12, 18, 16), spacing=12), most_width=WIDTH)
        assert isinstance(card, Card)
        column.addStretch(2)
        # Between stretches and not aligned, as in `Trouble`: what wraps needs its height asked for by width.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 1000)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(3)
        card.body.addWidget(Label(label, "caption", "text.tertiary", weight=600))
        self.retry = Button(tr("Try again"), "primary", "card", icon="rotate-cw")
        self.retry.clicked.connect(on_retry)
        self.back = Button(tr("Go back to this backup"), "primary", "card", icon="archive-restore")
        self.back.hide()
        actions: list[QWidget] = [self.back, self.retry]
        if rescue is not None:
            folder = Button(tr("Open folder"), "secondary", "card", icon="folder")
            folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(rescue.data))))
            actions.append(folder)
        details = Button(tr("Copy the details"), "ghost", "card", icon="copy")
        details.clicked.connect(lambda: copy(details_of(error, rescue, report)))
        actions.append(details)
        what, todo = error_words(error)
        icon = ICONS.get(error.code, "hard-drive" if error.code.startswith("store") else "life-buoy")
        self.trouble = Trouble("danger", icon, what, todo, actions)
        card.body.addWidget(self.trouble)
        self._tried = Label(tr("Tried again: nothing has changed."), "small", "text.secondary", wrap=True)
        self._tried.hide()
        card.body.addWidget(self._tried)
        self._below = QHBoxLayout()
        self._below.setSpacing(6)
        card.body.addLayout(self._below)
        self.setAccessibleName(f"{what} {todo}")

    def say_tried(self) -> None:
        """It was tried again because the person wanted it, and is as it was."""
        self.retry.set_busy(False)
        self._tried.show()
        announce(self._tried, self._tried.text())

    def offer_backup(self, backup: Backup | None, on_back: Callable[[Backup], object]) -> None:
        """Say which backup is the newest whole one, and offer to go back to it."""
        self._below.addWidget(Icon("archive", "text.tertiary", 14))
        if backup is None:
            self._below.addWidget(Label(tr("There is no backup yet."), "small", "text.tertiary"), 1)
            return
        when = moment_words(backup.made_at, self._zone)
        self._below.addWidget(Label(tr("Last good backup: {moment}", moment=when), "small", "text.tertiary"), 1)
        self.back.clicked.connect(lambda: on_back(backup))
        self.retry.set_kind("secondary")
        self.back.show()
        if self.retry.hasFocus() or not self.isVisible():
            self.back.setFocus()
