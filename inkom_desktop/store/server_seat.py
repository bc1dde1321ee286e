"""The publisher's seat on a PostgreSQL server (`ports.seat`): any number sit, each known by a row; a NOTIFY rings them all.

A thread with a connection of its own listens, gives signs of life, and rings when another process has written something, so
that windows show it within moments.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.exc import DBAPIError

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.seat import SeatStatus, Surroundings
from inkom_desktop.store.postgres import COUNTED, PostgresDatabase
from inkom_desktop.store.rows import put_row
from inkom_desktop.store.schema import publisher as table

log = logging.getLogger(__name__)

CHANNEL = "inkom_ring"
LOOK_S = 2.0
"""How often the listener looks whether others wrote, without being rung."""
SIGN_S = 10.0
"""How often a publisher gives a sign of life."""
SILENT = timedelta(seconds=45)
"""A publisher that was silent for so long (by the server's clock) is not counted: frozen, cut off or gone."""
FORGOTTEN = timedelta(days=1)
AGAIN_S = 3.0


class ServerSeat:
    """One publisher's place. `name` is its name in leases; `host`, `machine` and `pid` say where it runs."""

    def __init__(self, database: PostgresDatabase, name: str, host: str, machine: str, pid: int, clock: Clock) -> None:
        self._db = database
        self._clock = clock
        self._about: dict[str, Any] = {"machine": machine, "host": host, "pid": pid}
        self._name = name
        self._state: dict[str, Any] = {}
        self._told: dict[str, Any] = {}
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    async def take(self, kind: str, on_ring: Callable[[], None]) -> None:
        """Sit down; there is room for everyone."""
        started = {"door": "window" if kind == "window" else "headless", "started_at": self._clock.now()}
        self._state = {**self._about, **started, **_around(Surroundings())}
        await self._db.write(self._sign)
        loop = asyncio.get_running_loop()
        self._stop.clear()

        def ring() -> None:
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(on_ring)

        self._thread = threading.Thread(target=self._listen, args=(ring,), name="inkom-ring", daemon=True)
        self._thread.start()

    async def leave(self) -> None:
        """Stand up; does nothing when not seated."""
        if self._thread is None:
            return
        self._stop.set()
        await asyncio.to_thread(self._thread.join, LOOK_S * 2)
        self._thread = None
        try:
            await self._db.write(lambda c: c.execute(delete(table).where(table.c.id == self._name)))
        except InkomError as e:
            log.info("the row of this publisher stays until it is old: %s", e.code)

    def beat(self, at: datetime, next_due: datetime | None) -> None:
        """Note a heartbeat; the listener writes it down."""
        self._state = {**self._state, "last_beat": at, "next_due": next_due}

    def note(self, around: Surroundings) -> None:
        """Note what was found out; the listener writes it down."""
        self._state = {**self._state, **_around(around)}

    def status(self) -> SeatStatus:
        """Say who sits there: those of this computer first. A server that does not answer says nobody."""
        try:
            found = self._db.run_blocking(self._look)
        except InkomError:
            return SeatStatus(False)
        return replace(found[0], others=tuple(found[1:])) if found else SeatStatus(False)

    def ring(self) -> None:
        """Make every publisher look at once."""
        self._db.send(lambda c: c.exec_driver_sql(f"NOTIFY {CHANNEL}, '{self._name}'"))

    def _look(self, c: Connection) -> list[SeatStatus]:
        alive = table.c.seen_at > self._db.lease_clock(c, self._clock.now()) - SILENT
        rows = c.execute(select(table).where(alive).order_by(table.c.started_at)).all()
        here = self._about["machine"]
        found = [
            SeatStatus(
                True, r.door, r.pid, r.started_at, r.last_beat, r.next_due,
                Surroundings(r.offline_since, r.clock_off_s, r.clock_server), r.host, r.machine == here,
            )
            for r in rows
        ]  # fmt: skip
        return sorted(found, key=lambda s: not s.here)

    def _sign(self, c: Connection) -> None:
        now = self._db.lease_clock(c, self._clock.now())
        c.execute(delete(table).where(table.c.seen_at < now - FORGOTTEN))
        put_row(c, table, {"id": self._name}, {**self._state, "seen_at": now})

    def _listen(self, ring: Callable[[], None]) -> None:
        while not self._stop.is_set():
            try:
                with closing(self._db.connection_apart()) as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    ring()  # what was written while nobody listened
                    self._hear(connection, ring)
            except Exception as e:
                log.info("the ring of the store is not heard: %s", type(e).__name__)
                self._stop.wait(AGAIN_S)

    def _hear(self, connection: Any, ring: Callable[[], None]) -> None:
        signed, others = 0.0, self._db.others()
        while not self._stop.is_set():
            rung = [n for n in connection.notifies(timeout=LOOK_S, stop_after=1) if n.payload != self._name]
            if rung:
                ring()
            if time.monotonic() - signed >= (LOOK_S if self._state != self._told else SIGN_S):
                told = self._state
                with suppress(InkomError, DBAPIError):
                    self._db.run_blocking(self._sign)
                    self._told = told
                signed = time.monotonic()
            if others.wrote(int(connection.execute(COUNTED).fetchone()[0])):
                ring()


def _around(around: Surroundings) -> dict[str, Any]:
    return {
        "offline_since": around.offline_since,
        "clock_off_s": around.clock_off_s,
        "clock_server": around.clock_server,
    }
