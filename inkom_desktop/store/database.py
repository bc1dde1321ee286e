"""What both kinds of store share: work runs in threads of the store's own, each piece of it is a transaction, and SQL's
errors become ours here. `sqlite` and `postgres` say how each kind is opened.
"""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from json import JSONDecodeError
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError

from inkom_desktop.domain.errors import Conflict, InkomError, StoreUnusable
from inkom_desktop.store import dialect

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StoreInfo:
    """What `inkom doctor` says of the store.

    `path` is its file, or the database and the server in words (never a password); `program` the version of what carries
    it; `journal` how it keeps what is committed; `schema` the newest migration; `shared` whether several computers may use it.
    """

    path: str
    program: str
    journal: str
    schema: str
    shared: bool = False

    def facts(self) -> dict[str, str]:
        """Return it by short names, the place apart."""
        name, _, version = self.program.partition(" ")
        return {name: version, "commits" if self.shared else "journal": self.journal, "schema": self.schema}


class Database(ABC):
    """One store. Opened lazily, closed by `close`; a closed one refuses with StoreUnusable("store_closed")."""

    shared = False
    """Whether other computers may publish from it, so that its own clock judges leases."""

    def __init__(self, engine: Engine, place: str, threads: int) -> None:
        self.place = place
        """The file, or the database and its server, as people may read it."""
        self.dialect = engine.dialect.name
        """SQLAlchemy's name of the kind: sqlite or postgresql."""
        self._engine = engine
        self._closed = False
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="inkom-store")

    @abstractmethod
    def info(self, schema: str) -> StoreInfo:
        """Say what it is; `schema` is the newest migration."""

    @abstractmethod
    async def changed_outside(self) -> bool:
        """Tell whether another connection than ours has written since the last call."""

    @abstractmethod
    def lease_clock(self, connection: Connection, now: datetime) -> datetime:
        """Return the instant by which leases are counted: `now`, this computer's, where no other computer counts."""

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
                done = work(connection)
                if write:
                    self.mark_written(connection)
                return done
        except DBAPIError as e:
            raise self.translated(e) from e
        except (UnicodeDecodeError, JSONDecodeError) as e:
            # What we wrote is UTF-8 and JSON: bytes that are neither are not ours any more.
            raise StoreUnusable("store_damaged", path=self.place, detail=type(e).__name__) from e

    @abstractmethod
    def mark_written(self, connection: Connection) -> None:
        """Tell the others that something was written, where the store does not do so itself."""

    def run_blocking(self, work: Callable[[Connection], T], *, write: bool = False) -> T:
        """Run work in the store's thread and wait for it: for opening and closing."""
        self._refuse_closed()
        return self._executor.submit(self._in_transaction, work, write).result()

    def translated(self, error: DBAPIError) -> InkomError:
        """Return our error for the driver's; it names the place, never SQL or values."""
        if isinstance(error, IntegrityError):
            if dialect.breaks_rule(error.orig):
                return Conflict("changed_meanwhile")
            return InkomError("constraint", detail=dialect.constraint_of(error.orig))
        code, name = dialect.trouble(error.orig or error)
        return StoreUnusable(code, path=self.place, detail=name)

    def _refuse_closed(self) -> None:
        if self._closed:
            raise StoreUnusable("store_closed", path=self.place)

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
