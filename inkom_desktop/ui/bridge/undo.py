"""Undo: whoever did something says how to take it back. One list for the toast's button and for Ctrl+Z."""

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
    """

    said: str
    take_back: Callable[[], Coroutine[Any, Any, object]]
    undone: str
    detail: str = ""
    tone: str = "success"


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
        self._done: list[Done] = []

    @property
    def newest(self) -> Done | None:
        """What Ctrl+Z would take back."""
        return self._done[-1] if self._done else None

    def offer(self, done: Done) -> None:
        """Remember that something was done, and offer to take it back."""
        self._done.append(done)
        del self._done[:-MOST]
        self.offered.emit(done)

    def remember(self, deeds: Sequence[Done]) -> None:
        """Put what was done before this window opened below what was done since, oldest first; nothing is shown of it."""
        self._done[:0] = deeds
        del self._done[:-MOST]

    def take_back(self, done: Done | None = None) -> bool:
        """Take a thing back, the newest when none is named; False when there is nothing left to take back."""
        wanted = done or self.newest
        if wanted is None or wanted not in self._done:
            return False
        self._done.remove(wanted)

        async def work() -> None:
            await wanted.take_back()
            self.undone.emit(wanted)

        def failed(error: InkomError) -> None:
            if error.code in PASSING:
                self._done.append(wanted)
            self.refused.emit(wanted, error)

        self.tasks.run(work(), failed)
        return True

    def forget(self) -> None:
        """The window ends: nothing is taken back any more. What is remembered holds pages, which die on their own thread."""
        self._done.clear()
