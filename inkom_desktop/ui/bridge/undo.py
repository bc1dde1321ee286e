"""Undo: whoever did something says how to take it back. One list for the toast's button and for Ctrl+Z.

What was done for one client is not taken back by Ctrl+Z while another is in hand: nobody would see it.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.ui.bridge.tasks import Tasks

MOST = 50
PASSING = frozenset({"not_ready", "store_locked", "store_full", "store_read_only", "store_unreachable"})
"""Troubles that pass: what could not be taken back because of them can be tried again."""


@dataclass(frozen=True, slots=True, eq=False)
class Done:
    """Something that was done and can be taken back: what to say of it, and the work that takes it back.

    `take_back` runs on the window's loop and raises InkomError where it can no longer be done; `undone` is said afterwards.
    `of_all` is a deed of no single client (a client was archived): it can be taken back whichever is in hand.
    `gone` is called when the toast that offers it went: such a thing can be taken back only so long.
    """

    said: str
    take_back: Callable[[], Coroutine[Any, Any, object]]
    undone: str
    detail: str = ""
    tone: str = "success"
    of_all: bool = False
    gone: Callable[[], object] | None = None


class Undo(QObject):
    """What can be taken back, newest last. Each thing is taken back once."""

    offered = Signal(object)
    """A Done: show it with its Undo."""
    undone = Signal(object)
    """A Done that was taken back."""
    refused = Signal(object, object)
    """A Done and the InkomError that says why it can no longer be taken back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = Tasks(self)
        self.client = ""
        """The id of the client in hand; empty before there is one."""
        self._done: list[tuple[Done, str]] = []

    @property
    def newest(self) -> Done | None:
        """What Ctrl+Z would take back: the last that was done with this client in hand."""
        mine = (done for done, client in reversed(self._done) if done.of_all or client == self.client)
        return next(mine, None)

    def offer(self, done: Done) -> None:
        """Remember that something was done, and offer to take it back."""
        self._done.append((done, self.client))
        del self._done[:-MOST]
        self.offered.emit(done)

    def withdraw(self, done: Done) -> None:
        """It can no longer be taken back."""
        self._done = [entry for entry in self._done if entry[0] is not done]

    def remember(self, deeds: Sequence[Done], client: str) -> None:
        """Put what was done for a client before this window opened below what was done since, oldest first; nothing is shown."""
        self._done[:0] = [(done, client) for done in deeds]
        del self._done[:-MOST]

    def take_back(self, done: Done | None = None) -> bool:
        """Take a thing back, the newest when none is named; False when there is nothing left to take back."""
        wanted = done or self.newest
        held = next((entry for entry in self._done if entry[0] is wanted), None)
        if wanted is None or held is None:
            return False
        self._done.remove(held)

        async def work() -> None:
            await wanted.take_back()
            self.undone.emit(wanted)

        def failed(error: InkomError) -> None:
            if error.code in PASSING:
                self._done.append(held)
            self.refused.emit(wanted, error)

        self.tasks.run(work(), failed)
        return True

    def forget(self) -> None:
        """The window ends: nothing is taken back any more. What is remembered holds pages, which die on their own thread."""
        self._done.clear()
