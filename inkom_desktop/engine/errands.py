"""Work beside the heartbeat that may take a while: it never holds up a beat, and ends with the engine."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

log = logging.getLogger(__name__)


class Errands:
    """Runs each errand at most once at a time."""

    def __init__(self) -> None:
        self._running: dict[str, asyncio.Task[None]] = {}

    def run(self, name: str, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        """Begin an errand, unless it is under way. One that raises is logged and hurts nobody."""
        if name not in self._running:
            self._running[name] = asyncio.create_task(self._guarded(name, work), name=name)

    async def end(self) -> None:
        """Cancel what is under way."""
        tasks = list(self._running.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _guarded(self, name: str, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        try:
            await work()
        except Exception:
            log.exception("the errand %s failed", name)
        finally:
            self._running.pop(name, None)
