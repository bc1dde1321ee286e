"""The connection: one, in one thread of its own. Every piece of work is a transaction; SQL's errors become ours here."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from json import JSONDecodeError
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.pool import StaticPool

from inkom_desktop.domain.errors import Conflict, InkomError, StoreUnusable
from inkom_desktop.store import dialect

T = TypeVar("T")

BUSY_MS = 5000
"""How long a writer waits for another program before it says that the store is locked."""


@dataclass(frozen=True, slots=True)
class StoreInfo:
    """What `inkom doctor` says of the store: its file, SQLite's version, the journal mode in force, the newest migration."""

    path: str
    sqlite: str
    journal: str
    schema: str


class Database:
    """One SQLite file. Opened lazily, closed by `close`; a closed one refuses with StoreUnusable("store_closed")."""

    def __init__(self, path: Path, busy_ms: int) -> None:
        self.path = path
        module = dialect.driver()
        version: tuple[int, int, int] = module.sqlite_version_info
        self.sqlite_version = ".".join(map(str, version))
        self.journal = ""
        """The journal mode that SQLite answered, in capitals; empty before the first connection."""
        self._wanted_journal = dialect.journal_mode(version)
        self._racy = dialect.has_race(version)
        self._busy_ms = busy_ms
        self._seen_version: int | None = None
        self._closed = False
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="inkom-store")
        self._engine = create_engine(
            # An URL object: a path may hold characters that mean something in an URL's text.
            URL.create("sqlite+pysqlite", database="inkom"),
            creator=lambda: module.connect(str(path), check_same_thread=False, timeout=busy_ms / 1000),
            module=module,
            poolclass=StaticPool,
            # What people write, and sealed secrets, must not stand in a traceback.
            hide_parameters=True,
        )
        event.listen(self._engine, "connect", self._on_connect)
        event.listen(self._engine, "begin", self._on_begin)

    def _on_connect(self, connection: Any, _record: Any) -> None:
        # SQLAlchemy emits BEGIN itself (its documentation, "SQLite transactions"); the driver must not.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in dialect.pragmas(self._busy_ms):
            cursor.execute(pragma).fetchall()
        # SQLite answers with the mode in force, which is the old one where it could not change it.
        self.journal = str(cursor.execute(f"PRAGMA journal_mode = {self._wanted_journal}").fetchone()[0]).upper()
        cursor.close()
        self._refuse_race(self.journal)

    def _on_begin(self, connection: Connection) -> None:
        write = connection.get_execution_options().get("inkom_write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")
        if write and self._racy:
            # A program with a newer SQLite may have switched the store to WAL since.
            self._refuse_race(str(connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()).upper())

    def _refuse_race(self, journal: str) -> None:
        """An SQLite with the race never works on a WAL store."""
        if self._racy and journal == "WAL":
            raise StoreUnusable("store_locked", path=str(self.path))

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run work in a reading transaction. Raises StoreUnusable."""
        return await self._hop(work, write=False)

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run work in a writing transaction (all or nothing, durable when this returns). Raises StoreUnusable."""
        return await self._hop(work, write=True)

    async def _hop(self, work: Callable[[Connection], T], *, write: bool) -> T:
        self._refuse_closed()
        loop = asyncio.get_running_loop()
        # Shielded: a cancelled caller must not leave a half-known transaction behind it.
        return await asyncio.shield(loop.run_in_executor(self._executor, self._in_transaction, work, write))

    def _in_transaction(self, work: Callable[[Connection], T], write: bool) -> T:
        try:
            with self._engine.connect().execution_options(inkom_write=write) as connection, connection.begin():
                return work(connection)
        except DBAPIError as e:
            raise self.translated(e) from e
        except (UnicodeDecodeError, JSONDecodeError) as e:
            # What we wrote is UTF-8 and JSON: bytes that are neither are not ours any more.
            raise StoreUnusable("store_damaged", path=str(self.path), detail=type(e).__name__) from e

    def run_blocking(self, work: Callable[[Connection], T], *, write: bool = False) -> T:
        """Run work in the store's thread and wait for it: for opening and closing."""
        self._refuse_closed()
        return self._executor.submit(self._in_transaction, work, write).result()

    async def changed_outside(self) -> bool:
        """Tell whether another connection has committed since the last call (PRAGMA data_version)."""

        def look(connection: Connection) -> int:
            return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())

        version = await self.read(look)
        changed = self._seen_version is not None and version != self._seen_version
        self._seen_version = version
        return changed

    def translated(self, error: DBAPIError) -> InkomError:
        """Return our error for the driver's; it names the file, never SQL or values."""
        if isinstance(error, IntegrityError):
            if dialect.breaks_rule(error.orig):
                return Conflict("changed_meanwhile")
            return InkomError("constraint", detail=str(error.orig))
        code, name = dialect.trouble(error.orig or error)
        return StoreUnusable(code, path=str(self.path), detail=name)

    def _refuse_closed(self) -> None:
        if self._closed:
            raise StoreUnusable("store_closed", path=str(self.path))

    async def close(self) -> None:
        """Close; waits for what is running."""
        await asyncio.to_thread(self.close_blocking)

    def close_blocking(self) -> None:
        """Close from a thread that may wait; closing twice does no harm."""
        if self._closed:
            return
        self._closed = True
        self._executor.submit(self._engine.dispose).result()
        self._executor.shutdown(wait=True)
