"""Coroutines of the window: kept, their failures told, cancelled when their owner closes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from inkom_desktop.domain.errors import InkomError

log = logging.getLogger(__name__)


class Tasks(QObject):
    """Runs coroutines for the window: keeps them, reports failures as InkomError, cancels them when its owner closes."""

    failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: set[asyncio.Task[Any]] = set()

    @property
    def busy(self) -> bool:
        """Tell whether something runs."""
        return bool(self._running)

    def run(self, work: Coroutine[Any, Any, Any], on_error: Callable[[InkomError], None] | None = None) -> None:
        """Run a coroutine on the window's loop; when the window is ending and its loop has stopped, it is let go."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            work.close()
            return
        task = loop.create_task(self._guard(work, on_error))
        self._running.add(task)
        self.busy_changed.emit(True)
        task.add_done_callback(self._ended)
        # A task that is cancelled before its first step leaves the work unbegun; ended work minds no close.
        task.add_done_callback(lambda _: work.close())

    async def settled(self) -> bool:
        """Return when nothing but the task that asks runs any more; tells whether something did."""
        waited = False
        while others := self._running - {asyncio.current_task()}:
            waited = True
            await asyncio.wait(others)
        return waited

    def cancel(self) -> None:
        """Cancel what runs."""
        for task in tuple(self._running):
            task.cancel()

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        self.busy_changed.emit(self.busy)

    async def _guard(self, work: Coroutine[Any, Any, Any], on_error: Callable[[InkomError], None] | None) -> None:
        try:
            await work
        except asyncio.CancelledError:
            raise
        except InkomError as e:
            (on_error or self.failed.emit)(e)
        except Exception as e:
            log.exception("a task of the window failed")
            (on_error or self.failed.emit)(InkomError("window_fault", detail=type(e).__name__))
