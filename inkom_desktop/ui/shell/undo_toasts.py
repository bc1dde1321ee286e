"""Undo, as the person meets it: a toast for each thing that can be taken back, and what became of taking it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.page import Toasted
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.words import error_words, tr

if TYPE_CHECKING:
    from inkom_desktop.ui.shell.window import Window


class UndoToasts(QObject):
    """Listens to the desktop's list of what can be taken back, for one window."""

    def __init__(self, window: Window, desktop: Desktop) -> None:
        super().__init__(window)
        self._window, self._undo = window, desktop.undo
        self._undo.offered.connect(self._offer)
        self._undo.undone.connect(lambda done: window.show_toast(Toasted(done.undone, _named(done), "neutral")))
        self._undo.refused.connect(self._refused)

    def take_back(self) -> None:
        """Take the newest thing back that can be taken back."""
        if not self._undo.take_back():
            self._window.show_toast(Toasted(tr("There is nothing to undo"), "", "neutral"))

    def _offer(self, done: Done) -> None:
        undo = self._undo
        offer = Toasted(done.said, done.detail, done.tone, tr("Undo"), lambda: undo.take_back(done))
        toast = self._window.show_toast(offer)

        def taken(back: Done) -> None:
            # By the keys, too: what still offers to take it back would be untrue.
            if back is done:
                toast.close_now()

        undo.undone.connect(taken)
        toast.closed.connect(lambda: undo.undone.disconnect(taken))
        if (gone := done.gone) is not None:
            toast.closed.connect(lambda: undo.withdraw(done))
            toast.closed.connect(gone)

    def _refused(self, done: Done, error: InkomError) -> None:
        what, todo = error_words(error)
        said = tr("This can no longer be undone: {what}", what=done.said)
        self._window.toasts.show(said, f"{what} {todo}".strip(), tone="danger")


def _named(done: Done) -> str:
    """What was taken back: it may lie on another page than the one that is seen."""
    return " · ".join(part for part in (done.said, done.detail) if part)
