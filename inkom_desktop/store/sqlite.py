"""A store in one SQLite file: one connection, in one thread of its own."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy.pool import StaticPool

from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.store import dialect
from inkom_desktop.store.database import Database, StoreInfo

BUSY_MS = 5000
"""How long a writer waits for another program before it says that the store is locked."""


class SqliteDatabase(Database):
    """One SQLite file."""

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
        engine = create_engine(
            # An URL object: a path may hold characters that mean something in an URL's text.
            URL.create("sqlite+pysqlite", database="inkom"),
            creator=lambda: module.connect(str(path), check_same_thread=False, timeout=busy_ms / 1000),
            module=module,
            poolclass=StaticPool,
            # What people write, and sealed secrets, must not stand in a traceback.
            hide_parameters=True,
        )
        super().__init__(engine, str(path), threads=1)
        event.listen(engine, "connect", self._on_connect)
        event.listen(engine, "begin", self._on_begin)

    def info(self, schema: str) -> StoreInfo:
        """Say what it is."""
        return StoreInfo(self.place, f"SQLite {self.sqlite_version}", self.journal, schema)

    def lease_clock(self, connection: Connection, now: datetime) -> datetime:
        """Return `now`: one computer alone uses this file."""
        return now

    def mark_written(self, connection: Connection) -> None:
        """Do nothing: SQLite counts by itself (PRAGMA data_version)."""

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
            raise StoreUnusable("store_locked", path=self.place)

    async def changed_outside(self) -> bool:
        """Tell whether another connection has committed since the last call (PRAGMA data_version)."""

        def look(connection: Connection) -> int:
            return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())

        version = await self.read(look)
        changed = self._seen_version is not None and version != self._seen_version
        self._seen_version = version
        return changed
