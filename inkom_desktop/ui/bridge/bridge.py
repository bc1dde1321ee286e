"""The bridge between the window and the engine's thread: facts become Qt signals, wishes become coroutines over there.

The house lives on a plain asyncio loop in a thread of its own, the same one that runs without a screen. Nothing of it is
touched from here but what is pure (`Network.card`, `Network.check`, `planner.check`).
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from inkom_desktop.domain.errors import Conflict, InkomError
from inkom_desktop.domain.events import Fact

if TYPE_CHECKING:
    from inkom_desktop.engine.engine import Engine
    from inkom_desktop.engine.house import House

log = logging.getLogger(__name__)

T = TypeVar("T")
OpenHouse = Callable[[], "Awaitable[House]"]


class Bridge(QObject):
    """Owns the engine's thread. All signals arrive on the window's thread."""

    fact = Signal(object)
    """A `domain.events.Fact`."""
    ready = Signal()
    """The store is open; `house` may be read and `call` may be used."""
    publishing_elsewhere = Signal(str, int)
    """Another process publishes from this store: its kind and pid. This window shows and edits, and rings that one."""
    failed = Signal(object)
    """The store could not be opened: an InkomError."""

    def __init__(self, open_house: OpenHouse, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_house = open_house
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._thread: threading.Thread | None = None
        self._house: House | None = None
        self._engine: Engine | None = None

    @property
    def house(self) -> House:
        """The house, for what is pure in it. Raises RuntimeError before `ready`."""
        if self._house is None:
            raise RuntimeError("the house is not open yet")
        return self._house

    @property
    def is_ready(self) -> bool:
        """Tell whether the store is open."""
        return self._house is not None

    def start(self) -> None:
        """Start the engine's thread; `ready` or `failed` follows."""
        self._thread = threading.Thread(target=self._run, name="inkom-engine", daemon=True)
        self._thread.start()

    async def call(self, work: Callable[[House], Coroutine[Any, Any, T]]) -> T:
        """Run work with the house on the engine's loop and return what it returns. Cancelling here cancels there.

        Work that changes something rings the publisher, wherever it runs.
        """
        loop = self._loop
        if loop is None or self._house is None:
            raise InkomError("not_ready")
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work(self._house), loop))

    def wake(self) -> None:
        """Make the publisher look at once, here or in the other process."""
        if self._engine is not None:
            self._engine.wake()
        elif self._house is not None:
            self._house.seat.ring()

    def stop(self, seconds: float = 8.0) -> None:
        """Stop the engine: calls under way get a few seconds, the rest is left to recovery."""
        loop, stop = self._loop, self._stop
        if loop is not None and stop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(stop.set)
        if self._thread is not None:
            self._thread.join(seconds)
            self._thread = None

    def _run(self) -> None:
        try:
            asyncio.run(self._live())
        except Exception:
            log.exception("the engine's thread ended")

    async def _live(self) -> None:
        self._stop = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        try:
            house = await self._open_house()
        except InkomError as e:
            self.failed.emit(e)
            return
        except Exception as e:
            log.exception("the store could not be opened")
            self.failed.emit(InkomError("store_unopenable", path="", detail=type(e).__name__))
            return
        house.bus.listen(self._forward)
        self._house = house
        try:
            await self._publish_until_stopped(house, self._stop)
        finally:
            self._engine = None
            self._house = None
            await house.close()

    async def _publish_until_stopped(self, house: House, stop: asyncio.Event) -> None:
        try:
            async with house.publishing("window") as engine:
                self._engine = engine
                self.ready.emit()
                await stop.wait()
        except Conflict as e:
            if e.code != "publisher_busy":
                raise
            self.ready.emit()
            self.publishing_elsewhere.emit(str(e.params.get("kind", "")), int(str(e.params.get("pid", 0))))
            await self._watch_outside(house, stop)

    async def _watch_outside(self, house: House, stop: asyncio.Event) -> None:
        """Another process publishes: read again when it changed something, and take over when it is gone."""
        from inkom_desktop.domain.events import OutsideChange

        while not stop.is_set():
            try:
                await asyncio.wait_for(stop.wait(), 1.0)
            except TimeoutError:
                if await house.store.changed_outside():
                    house.bus(OutsideChange())
                if not house.seat.status().running:
                    await self._publish_until_stopped(house, stop)
                    return

    def _forward(self, fact: Fact) -> None:
        self.fact.emit(fact)
