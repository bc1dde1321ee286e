"""The connection: one, in one thread of its own. Every piece of work is a transaction; SQL's errors become ours here."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from inkom_desktop.domain.errors import InkomError, StoreUnusable
from inkom_desktop.store import dialect

T = TypeVar("T")

BUSY_MS = 5000
"""How long a writer waits for another program before it says that the store is locked."""


@dataclass(frozen=True, slots=True)
class StoreInfo:
    """What `inkom doctor` says of the store."""

    path: str
    sqlite: str
    journal: str
    schema: str


class Database:
    """One SQLite file. Made by `open_database`."""

    def __init__(self, path: Path, busy_ms: int) -> None:
        self.path = path
        module = dialect.driver()
        version: tuple[int, int, int] = module.sqlite_version_info
        self.sqlite_version = ".".join(map(str, version))
        self.journal = dialect.journal_mode(version)
        self._busy_ms = busy_ms
        self._seen_version: int | None = None
        self._closed = False
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="inkom-store")
        self._engine = create_engine(
            f"sqlite+pysqlite:///{path}",
            module=module,
            poolclass=StaticPool,
            connect_args={"check_same_thread": False, "timeout": busy_ms / 1000},
        )
        event.listen(self._engine, "connect", self._on_connect)
        event.listen(self._engine, "begin", _on_begin)

    def _on_connect(self, connection: Any, _record: Any) -> None:
        # SQLAlchemy emits BEGIN itself (its documentation, "SQLite transactions"); the driver must not.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in dialect.pragmas(self.journal, self._busy_ms):
            cursor.execute(pragma)
            cursor.fetchall()
        cursor.close()

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run work in a reading transaction. Raises StoreUnusable."""
        return await self._hop(work, write=False)

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run work in a writing transaction (all or nothing, durable when this returns). Raises StoreUnusable."""
        return await self._hop(work, write=True)

    async def _hop(self, work: Callable[[Connection], T], *, write: bool) -> T:
        loop = asyncio.get_running_loop()
        # Shielded: a cancelled caller must not leave a half-known transaction behind it.
        return await asyncio.shield(loop.run_in_executor(self._executor, self._in_transaction, work, write))

    def _in_transaction(self, work: Callable[[Connection], T], write: bool) -> T:
        try:
            with self._engine.connect().execution_options(inkom_write=write) as connection, connection.begin():
                return work(connection)
        except DBAPIError as e:
            raise self.translated(e) from e

    def run_blocking(self, work: Callable[[Connection], T], *, write: bool = False) -> T:
        """Run work in the store's thread and wait for it: for opening and closing."""
        return self._executor.submit(self._in_transaction, work, write).result()

    def raw(self, work: Callable[[Any], T]) -> T:
        """Run work on the driver's own connection, in the store's thread and outside any transaction."""

        def hop() -> T:
            try:
                connection = self._engine.raw_connection()
                try:
                    return work(connection.driver_connection)
                finally:
                    connection.close()
            except dialect.driver().Error as e:
                raise self.translated(e) from e
            except DBAPIError as e:
                raise self.translated(e) from e

        return self._executor.submit(hop).result()

    async def changed_outside(self) -> bool:
        """Tell whether another connection has committed since the last call (PRAGMA data_version)."""

        def look(connection: Connection) -> int:
            return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())

        version = await self.read(look)
        changed = self._seen_version is not None and version != self._seen_version
        self._seen_version = version
        return changed

    def translated(self, error: Exception) -> InkomError:
        """Return our error for the driver's; it names the file, never SQL or values."""
        text = str(getattr(error, "orig", error)).lower()
        for words, code in _CODES:
            if any(word in text for word in words):
                return StoreUnusable(code, path=str(self.path))
        if isinstance(error, DBAPIError) and "constraint" in text:
            return InkomError("constraint", detail=text[:100])
        return StoreUnusable("store_unopenable", path=str(self.path), detail=text[:100])

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


_CODES: tuple[tuple[tuple[str, ...], str], ...] = (
    (("locked", "busy"), "store_locked"),
    (("readonly", "read-only"), "store_read_only"),
    (("disk is full", "database or disk is full"), "store_full"),
    (("malformed", "not a database", "corrupt"), "store_damaged"),
)


def _on_begin(connection: Connection) -> None:
    write = connection.get_execution_options().get("inkom_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def path_of(url_or_path: str | Path) -> Path:
    """Return the file of a store's URL or path. Raises StoreUnusable("store_url") for anything but an SQLite file."""
    if isinstance(url_or_path, Path):
        return url_or_path
    text = url_or_path.strip()
    if "://" not in text:
        return Path(text)
    scheme, _, rest = text.partition(":///")
    if scheme not in ("sqlite", "sqlite+pysqlite") or not rest or rest == ":memory:":
        raise StoreUnusable("store_url")
    return Path(rest.split("?", 1)[0])


def make_private(path: Path) -> None:
    """Make the store's file before SQLite does, so that nobody else can read it or its journals for a moment (POSIX)."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as e:
        code = "store_read_only" if path.exists() else "store_unopenable"
        raise StoreUnusable(code, path=str(path), detail=e.strerror or "") from e
