"""Calls that may hang, kept away from the engine: one daemon thread per call, a time limit, never two at once."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class StillWaiting(Exception):
    """The call did not come back in time, or an earlier one has not come back yet."""


class PatientThread:
    """Runs blocking calls one after the other, off the loop.

    A keyring may show a prompt and wait for a person, or hang for good. A thread of the loop's pool would then hold up the
    end of the program; a daemon thread does not. While one call hangs no further one is started, so that no second prompt
    appears over the first.
    """

    def __init__(self, patience_s: float) -> None:
        self._patience = patience_s
        self._turn = asyncio.Lock()
        self._hanging: threading.Thread | None = None

    @property
    def hanging(self) -> bool:
        """Tell whether a call has outlived its time and is still there."""
        return self._hanging is not None and self._hanging.is_alive()

    async def call(self, work: Callable[[], T]) -> T:
        """Return what the work returns, or raise what it raises; StillWaiting when it takes too long."""
        async with self._turn:
            if self.hanging:
                raise StillWaiting
            self._hanging = None
            loop = asyncio.get_running_loop()
            done: asyncio.Future[T] = loop.create_future()
            thread = threading.Thread(target=_run, args=(work, loop, done), name="keyring", daemon=True)
            thread.start()
            try:
                return await asyncio.wait_for(done, self._patience)
            except TimeoutError:
                if thread.is_alive():
                    self._hanging = thread
                    raise StillWaiting from None
                raise
            except asyncio.CancelledError:
                self._hanging = thread
                raise


def _run(work: Callable[[], T], loop: asyncio.AbstractEventLoop, done: asyncio.Future[T]) -> None:
    def settle(result: T | None, error: BaseException | None) -> None:
        if done.done():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(result)  # type: ignore[arg-type]

    try:
        result = work()
    except BaseException as e:
        outcome: tuple[T | None, BaseException | None] = (None, e)
    else:
        outcome = (result, None)
    with contextlib.suppress(RuntimeError):  # the loop closed while the call hung
        loop.call_soon_threadsafe(settle, *outcome)
