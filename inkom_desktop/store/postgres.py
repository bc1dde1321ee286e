"""A store on a PostgreSQL server: a few connections, the server's clock for leases, and a count of what others wrote.

Nothing of the URL but the database's and the server's names is ever shown or logged: it may hold a password.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import URL, Connection, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import QueuePool

from inkom_desktop.domain.errors import InkomError, StoreUnusable
from inkom_desktop.store.database import Database, StoreInfo
from inkom_desktop.store.schema import instant_of

log = logging.getLogger(__name__)

THREADS = 4
"""How many pieces of work run at once, and how many connections there are at most, the listening one apart."""
LIMITS = "-c statement_timeout=30s -c lock_timeout=5s -c idle_in_transaction_session_timeout=60s"
CONNECT_S = 10
NOW = "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)"
"""The server's time as `schema.Instant` stores it."""
COUNT, COUNTED = "SELECT nextval('inkom_changes')", "SELECT last_value FROM inkom_changes"
"""The sequence counts writing transactions, a moment before each is committed."""
REMEMBERED = 10_000
"""How many of this process's own numbers are remembered."""


def server_clock(connection: Connection) -> datetime:
    """Return the server's own time (aware UTC)."""
    return instant_of(int(connection.exec_driver_sql(NOW).scalar_one()))


def parsed(url: str) -> URL:
    """Return the URL for SQLAlchemy. Raises StoreUnusable("store_url") without repeating it."""
    try:
        found = make_url(url.strip()).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError):
        raise StoreUnusable("store_url") from None
    if not found.database:
        raise StoreUnusable("store_url")
    return found


def place_of(url: URL) -> str:
    """Return the database and its server in words, without user and password."""
    host = url.host or str(url.query.get("host", "") or "this computer")
    return f"{url.database} on {host}{f':{url.port}' if url.port else ''}"


class Others:
    """Tells whether another process has written, from the count of all writings and the numbers of this process's own.

    A number is given a moment before its writing can be seen: each change is told a second time at the next look.
    """

    def __init__(self, own: deque[int]) -> None:
        self._own = own
        self._seen: int | None = None
        self._again = False

    def wrote(self, count: int) -> bool:
        """Take the present count; tell whether somebody else wrote since the last look, or just before it."""
        seen, self._seen = self._seen, count
        if seen is None:
            return False
        own = sum(seen < number <= count for number in tuple(self._own))
        new, again = count - seen > own, self._again
        self._again = new
        return new or again


class PostgresDatabase(Database):
    """One database of a PostgreSQL server. `clock` reads the time that leases are counted by."""

    shared = True

    def __init__(self, url: URL, clock: Callable[[Connection], datetime] = server_clock, limits: str = LIMITS) -> None:
        self.url = url
        self.version = ""
        """What the server answered; empty before the first connection."""
        self.unsafe = ""
        """The server's settings that could lose what it has said to be committed; empty when there are none."""
        self._clock = clock
        self._own: deque[int] = deque(maxlen=REMEMBERED)
        self._others = Others(self._own)
        self._options = f"{url.query.get('options', '')} {limits}".strip()
        try:
            engine = create_engine(
                url.difference_update_query(["options"]),
                poolclass=QueuePool,
                pool_size=THREADS,
                max_overflow=0,
                # A server that was started again has closed what the pool holds.
                pool_pre_ping=True,
                hide_parameters=True,
                connect_args={
                    "options": self._options,
                    "connect_timeout": int(str(url.query.get("connect_timeout", CONNECT_S))),
                    "application_name": "inkom",
                    # Statements that a pooler between us and the server may not know are not prepared.
                    "prepare_threshold": None,
                },
            )
        except (ModuleNotFoundError, NoSuchModuleError) as e:
            raise StoreUnusable("store_driver") from e
        except (ArgumentError, ValueError):
            raise StoreUnusable("store_url") from None
        super().__init__(engine, place_of(url), THREADS)
        event.listen(engine, "connect", self._on_connect)

    def info(self, schema: str) -> StoreInfo:
        """Say what it is."""
        return StoreInfo(self.place, f"PostgreSQL {self.version}", self.unsafe or "durable", schema, shared=True)

    def lease_clock(self, connection: Connection, now: datetime) -> datetime:
        """Return the server's time: computers' clocks may differ, and none of them judges another's lease."""
        return self._clock(connection)

    def _on_connect(self, connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        names = ("fsync", "full_page_writes", "synchronous_commit")
        found = {}
        for name in names:
            found[name] = cursor.execute(f"SHOW {name}").fetchone()[0]
        if found["synchronous_commit"] == "off":
            # An attempt must survive a power cut before its call is made.
            cursor.execute("SET synchronous_commit = on")
            found["synchronous_commit"] = "on"
        self.unsafe = ", ".join(f"{name} off" for name in names if found[name] == "off")
        self.version = str(cursor.execute("SHOW server_version").fetchone()[0]).split()[0]
        cursor.close()
        connection.commit()

    def mark_written(self, connection: Connection) -> None:
        """Count this writing."""
        self._own.append(int(connection.exec_driver_sql(COUNT).scalar_one()))

    def connection_apart(self) -> Any:
        """Return a psycopg connection outside the pool, that commits each statement, for a thread that listens."""
        import psycopg

        arguments = dict(self._engine.dialect.create_connect_args(self._engine.url)[1])
        arguments |= {"options": self._options, "application_name": "inkom"}
        arguments.setdefault("connect_timeout", CONNECT_S)
        return psycopg.connect(**arguments, autocommit=True)

    def others(self) -> Others:
        """Return a look of its own at what other processes write, to be given the answers to COUNTED."""
        return Others(self._own)

    def send(self, work: Callable[[Connection], object]) -> None:
        """Run work in a thread of the store and do not wait; what goes wrong is logged by its name alone."""
        if self._closed:
            return

        def sent() -> None:
            try:
                self._in_transaction(work, False)
            except InkomError as e:
                log.info("not sent to the server: %s", e.code)

        self._executor.submit(sent)

    async def changed_outside(self) -> bool:
        """Tell whether another process has written since the last call, or just before it."""
        return self._others.wrote(await self.read(lambda c: int(c.exec_driver_sql(COUNTED).scalar_one())))
