"""The bridge between the window and the engine's thread: facts become Qt signals, wishes become coroutines over there.

The house lives on a plain asyncio loop in a thread of its own, the same one that runs without a screen. Nothing of it is
touched from here but what is pure (`Network.card`, `Network.check`, `planner.check`).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from inkom_desktop.domain.errors import Conflict, InkomError, StoreUnusable
from inkom_desktop.domain.events import Fact, OutsideChange, StoreTrouble

if TYPE_CHECKING:
    from inkom_desktop.engine.engine import Engine
    from inkom_desktop.engine.house import House

log = logging.getLogger(__name__)

T = TypeVar("T")
OpenHouse = Callable[[], "Awaitable[House]"]

FALLS = 3
"""So many ends of the engine by a fault within FALLS_WITHIN_S are the last: it is not started again by itself."""
FALLS_WITHIN_S = 600.0
STOP_WITHIN_S = 8.0
"""How long calls under way may take when the engine is stopped; the rest is left to recovery."""
QUIET_S = 0.3
"""The window that has asked nothing for so long has painted its first picture."""
LOOKS_S = 0.03
"""How often it is looked whether the window is quiet."""
PAUSE_S = 2.0
"""How long a fallen engine rests before it is started again; what it was sending is then looked for."""


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
    stopped = Signal(object)
    """The engine ended by a fault again and again and rests until `start` is called: an InkomError."""

    def __init__(self, open_house: OpenHouse, parent: QObject | None = None, *, shows_first_s: float = 0.0) -> None:
        """With `shows_first_s` the first `ready` comes before the engine begins, which then waits until the window has asked
        nothing for a moment, at most so long: the two threads share one interpreter, and the person waits for the picture.
        """
        super().__init__(parent)
        self._open_house = open_house
        self._shows_first_s = shows_first_s
        self._answered = 0.0
        self._asked, self._busy = 0, False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._thread: threading.Thread | None = None
        self._house: House | None = None
        self._known: House | None = None
        self._engine: Engine | None = None
        self._ending = threading.Event()
        self.ended: InkomError | None = None
        """Why the engine rests for good, None while it works or is being started."""

    @property
    def house(self) -> House:
        """The house, for what is pure in it, also while the engine rests. Raises RuntimeError before the first `ready`."""
        if self._known is None:
            raise RuntimeError("the house is not open yet")
        return self._known

    @property
    def is_ready(self) -> bool:
        """Tell whether the store is open."""
        return self._house is not None

    def start(self) -> None:
        """Start the engine's thread; `ready` or `failed` follows. Starts it anew after `failed` and `stopped`."""
        if self._thread is not None and self._thread.is_alive():
            return
        self.ended = None
        self._ending.clear()
        self._thread = threading.Thread(target=self._run, name="inkom-engine", daemon=True)
        self._thread.start()

    async def call(self, work: Callable[[House], Coroutine[Any, Any, T]]) -> T:
        """Run work with the house on the engine's loop and return what it returns. Cancelling here cancels there.

        Work that changes something rings the publisher, wherever it runs. Raises InkomError("not_ready") where the engine
        does not run, or ended while the work was under way.
        """
        loop = self._loop
        if loop is None or self._house is None:
            raise InkomError("not_ready")
        self._asked += 1
        self._busy = True
        try:
            return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work(self._house), loop))
        except asyncio.CancelledError as e:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            # Cancelled over there, with the engine; nobody here wanted it.
            raise InkomError("not_ready") from e
        finally:
            # Not quiet yet: what was asked for is laid out and painted next.
            asyncio.get_running_loop().call_soon(self._painted, self._asked)

    def _painted(self, asked: int) -> None:
        """The window's loop came round again after an answer; quiet when nothing was asked since."""
        self._answered = time.monotonic()
        if asked == self._asked:
            self._busy = False

    def wake(self) -> None:
        """Make the publisher look at once, here or in the other process."""
        if self._engine is not None:
            self._engine.wake()
        elif self._house is not None:
            self._house.seat.ring()

    def reach_again(self) -> None:
        """Make the publisher of this process ask servers again at once; another one finds out by itself."""
        if self._engine is not None:
            self._engine.reach_again()

    def stop(self) -> bool:
        """Stop the engine: calls under way get a few seconds, the rest is left to recovery. Tells whether it ended."""
        self._ask_to_stop()
        thread, self._thread = self._thread, None
        if thread is None:
            return True
        thread.join(STOP_WITHIN_S)
        return not thread.is_alive()

    async def stop_gently(self) -> None:
        """Stop the engine as `stop` does, while the window goes on painting."""
        self._ask_to_stop()
        if self._thread is not None:
            await asyncio.to_thread(self._thread.join, STOP_WITHIN_S)

    def _ask_to_stop(self) -> None:
        self._ending.set()
        loop, stop = self._loop, self._stop
        if loop is not None and stop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(stop.set)

    def _run(self) -> None:
        falls: list[float] = []
        while True:
            try:
                asyncio.run(self._live())
                return
            except StoreUnusable as e:
                log.warning("the engine could not begin: %s", e.code)
                self.ended = e
                self.failed.emit(e)
                return
            except Exception as e:
                log.exception("the engine's thread ended")
                now = time.monotonic()
                falls = [*(at for at in falls if now - at < FALLS_WITHIN_S), now]
                if len(falls) >= FALLS:
                    self.ended = InkomError("engine_ended", detail=type(e).__name__)
                    self.stopped.emit(self.ended)
                    return
            if self._ending.wait(PAUSE_S):
                return

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
        self._house = self._known = house
        try:
            said = await self._show_first(self._stop)
            await self._publish_until_stopped(house, self._stop, said=said)
        finally:
            self._engine = None
            self._house = None
            await house.close()

    async def _show_first(self, stop: asyncio.Event) -> bool:
        """Let the window paint before the engine begins; tells whether `ready` was said."""
        if not self._shows_first_s:
            return False
        until, self._shows_first_s = time.monotonic() + self._shows_first_s, 0.0
        self._answered = time.monotonic()
        self.ready.emit()
        while (
            (now := time.monotonic()) < until and (self._busy or now < self._answered + QUIET_S) and not stop.is_set()
        ):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), LOOKS_S)
        return True

    async def _publish_until_stopped(self, house: House, stop: asyncio.Event, *, said: bool = False) -> None:
        """Publish, or watch another process do so. `said`: `ready` was emitted for this beginning."""
        if stop.is_set():
            return
        try:
            async with house.publishing("window") as engine:
                self._engine = engine
                if not said:
                    self.ready.emit()
                await stop.wait()
        except Conflict as e:
            if e.code != "publisher_busy":
                raise
            if not said:
                self.ready.emit()
            self.publishing_elsewhere.emit(str(e.params.get("kind", "")), int(str(e.params.get("pid", 0))))
            await self._watch_outside(house, stop)

    async def _watch_outside(self, house: House, stop: asyncio.Event) -> None:
        """Another process publishes: read again when it changed something, and take over when it is gone."""
        while not stop.is_set():
            try:
                await asyncio.wait_for(stop.wait(), 1.0)
            except TimeoutError:
                try:
                    if await house.store.changed_outside():
                        house.bus(OutsideChange())
                except StoreUnusable as e:
                    house.bus(StoreTrouble(e.code))
                if not house.seat.status().running:
                    await self._publish_until_stopped(house, stop)
                    return

    def _forward(self, fact: Fact) -> None:
        self.fact.emit(fact)
