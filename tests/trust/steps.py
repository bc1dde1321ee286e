"""The steps of a life, counted where the code passes: each is a place where the process can be killed, or frozen."""

from __future__ import annotations

import mmap
import signal
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from unittest.mock import patch

import httpx

from inkom_desktop.store.database import Database
from tests.fakes.clock import NOW


class Memory:
    """What outlasts a process and is shared with the others: how many steps it took, and the time."""

    def __init__(self) -> None:
        self._map = mmap.mmap(-1, 24)

    @property
    def steps(self) -> int:
        """Every step of this life so far."""
        return int(struct.unpack_from("q", self._map, 0)[0])

    @steps.setter
    def steps(self, value: int) -> None:
        struct.pack_into("q", self._map, 0, value)

    @property
    def seconds(self) -> float:
        """The time, in seconds since the beginning of the run."""
        return float(struct.unpack_from("d", self._map, 8)[0])

    @seconds.setter
    def seconds(self, value: float) -> None:
        struct.pack_into("d", self._map, 8, value)

    @property
    def rests(self) -> int:
        """The steps of this life at which it held no lock of the store and was in no call."""
        return int(struct.unpack_from("q", self._map, 16)[0])

    @rests.setter
    def rests(self, value: int) -> None:
        struct.pack_into("q", self._map, 16, value)


class KeptClock:
    """Implements `ports.clock.Clock` by a time that all lives of a run share: one that was frozen wakes up later."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self._memory.seconds)

    def monotonic(self) -> float:
        return 1000.0 + self._memory.seconds

    def move(self, seconds: float) -> None:
        self._memory.seconds += seconds


@dataclass
class Steps:
    """Counts the steps of a life, and ends it at step `kill_at` or stops it at the `freeze_at`-th rest; 0 is never.

    Before and after each writing transaction and before its commit, at each event of the HTTP connection (httpcore's trace),
    at each look at a media file and each opening of a sign-in.
    """

    memory: Memory
    kill_at: int = 0
    freeze_at: int = 0

    def take(self, rests: bool = False) -> None:
        """Pass a step."""
        self.memory.steps += 1
        if self.memory.steps == self.kill_at:
            signal.pthread_kill(threading.get_ident(), signal.SIGKILL)
        if rests:
            self.memory.rests += 1
            if self.memory.rests == self.freeze_at:
                # Others count on in the same memory while it stands still.
                self.freeze_at = 0
                # To this thread: sent to the process it might go a little further.
                signal.pthread_kill(threading.get_ident(), signal.SIGSTOP)

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Count where the store writes and where the client talks."""
        steps, transaction, build = self, Database._in_transaction, httpx.AsyncClient.build_request

        def counting(database: Database, work: Callable[[Any], Any], write: bool) -> Any:
            if not write:
                return transaction(database, work, write)

            def then_commit(connection: Any) -> Any:
                done = work(connection)
                steps.take()
                return done

            steps.take(rests=True)
            done = transaction(database, then_commit, write)
            steps.take(rests=True)
            return done

        async def traced(_event: str, _info: Any) -> None:
            steps.take()

        def with_trace(client: httpx.AsyncClient, *args: Any, **named: Any) -> httpx.Request:
            request = build(client, *args, **named)
            request.extensions["trace"] = traced
            return request

        with (
            patch.object(Database, "_in_transaction", counting),
            patch.object(httpx.AsyncClient, "build_request", with_trace),
        ):
            yield
