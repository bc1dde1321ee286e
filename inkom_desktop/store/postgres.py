"""A store on a PostgreSQL server: a few connections, the server's clock for leases, and a count of what others wrote.

Nothing of the URL but the database's and the server's names is ever shown or logged: it may hold a password.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import URL, Connection, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool

from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.store.database import Database, StoreInfo
from inkom_desktop.store.schema import instant_of

THREADS = 4
"""How many pieces of work run at once, and how many connections there are at most, the listening one apart."""
LIMITS = "-c statement_timeout=30s -c lock_timeout=5s -c idle_in_transaction_session_timeout=60s"
CONNECT_S = 10
NOW = "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)"
"""The server's time as `schema.Instant` stores it."""
CHANGES = "inkom_changes"
"""The sequence that counts writing transactions."""


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
        self._written = 0
        self._seen: int | None = None
        options = f"{url.query.get('options', '')} {limits}".strip()
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
                    "options": options,
                    "connect_timeout": int(str(url.query.get("connect_timeout", CONNECT_S))),
                    "application_name": "inkom",
                    # Statements that a pooler between us and the server may not know are not prepared.
                    "prepare_threshold": None,
                },
            )
        except ModuleNotFoundError as e:
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

    def _mark_written(self, connection: Connection) -> None:
        connection.exec_driver_sql(f"SELECT nextval('{CHANGES}')")
        self._written += 1

    async def changed_outside(self) -> bool:
        """Tell whether another process has written since the last call: the count of all less that of our own."""

        def look(connection: Connection) -> int:
            ours = self._written
            # A writing of ours may be counted there and not yet here, or the other way round: that tells of a change that
            # is none, once, and never hides one.
            return int(connection.exec_driver_sql(f"SELECT last_value FROM {CHANGES}").scalar_one()) - ours

        others = await self.read(look)
        changed = self._seen is not None and others != self._seen
        self._seen = others
        return changed
