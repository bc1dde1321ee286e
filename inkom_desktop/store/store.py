"""The whole store (`ports.store.Store`), in one SQLite file or on a PostgreSQL server."""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path

from inkom_desktop.ports.clock import Clock
from inkom_desktop.store import backup
from inkom_desktop.store.accounts import SqlAccounts
from inkom_desktop.store.database import Database, StoreInfo
from inkom_desktop.store.drafts import SqlDrafts
from inkom_desktop.store.findings import SqlFindings
from inkom_desktop.store.link_cards import SqlLinkCards
from inkom_desktop.store.location import BACKUPS, make_private, names_postgresql, path_of
from inkom_desktop.store.media import SqlMediaBytes
from inkom_desktop.store.media_uses import SqlMediaUses
from inkom_desktop.store.metrics import SqlMetrics
from inkom_desktop.store.migrate import migrate, migrate_server
from inkom_desktop.store.pencilled import SqlPencil
from inkom_desktop.store.postgres import PostgresDatabase, parsed
from inkom_desktop.store.publications import SqlPublications
from inkom_desktop.store.samples import SqlSamples
from inkom_desktop.store.schema import HEAD
from inkom_desktop.store.series import SqlSeries
from inkom_desktop.store.settings import SqlSettings
from inkom_desktop.store.spending import SqlSpending
from inkom_desktop.store.sqlite import BUSY_MS, SqliteDatabase
from inkom_desktop.store.uptimes import SqlUpTimes
from inkom_desktop.store.workspaces import SqlWorkspaces


class SqlStore:
    """The store. Made by `open_store`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.workspaces = SqlWorkspaces(database)
        self.accounts = SqlAccounts(database)
        self.drafts = SqlDrafts(database)
        self.publications = SqlPublications(database)
        self.pencil = SqlPencil(database)
        self.series = SqlSeries(database)
        self.settings = SqlSettings(database)
        self.findings = SqlFindings(database)
        self.uptimes = SqlUpTimes(database)
        self.metrics = SqlMetrics(database)
        self.samples = SqlSamples(database)
        self.media_uses = SqlMediaUses(database)
        self.link_cards = SqlLinkCards(database)
        self.spending = SqlSpending(database)
        self.media_bytes = SqlMediaBytes(database)
        """The bytes of media, of a store on a server."""

    @property
    def shared(self) -> bool:
        """Whether several computers may publish from it at once."""
        return self._database.shared

    @property
    def server(self) -> PostgresDatabase | None:
        """The database on a server, None where the store is a file."""
        return self._database if isinstance(self._database, PostgresDatabase) else None

    @property
    def info(self) -> StoreInfo:
        """What can be said of it."""
        return self._database.info(HEAD)

    async def changed_outside(self) -> bool:
        """Tell whether another process has written since the last call."""
        return await self._database.changed_outside()

    async def back_up(self, at: datetime) -> Path | None:
        """Make the day's verified backup beside the store (`at` is aware UTC); None when there is a recent one, and where
        the store is a server's, whose backups are its own business.

        Raises StoreUnusable("backup_failed", "backup_broken").
        """
        if not isinstance(self._database, SqliteDatabase):
            return None
        path = self._database.path
        return await asyncio.to_thread(backup.daily, path, path.parent / BACKUPS, at)

    async def close(self) -> None:
        """Close; waits for what is running."""
        await self._database.close()


async def open_store(url_or_path: str | Path, *, clock: Clock, busy_ms: int = BUSY_MS) -> SqlStore:
    """Open the store, making or migrating it when needed.

    Raises StoreUnusable: store_url, store_unopenable, store_read_only, store_damaged, store_newer, store_locked, store_full;
    of a server also store_unreachable, store_sign_in, and store_driver where the extra `postgres` is not installed.
    """
    if names_postgresql(url_or_path):
        return await asyncio.to_thread(open_server, PostgresDatabase(parsed(str(url_or_path))))
    return await asyncio.to_thread(_open, path_of(url_or_path), clock, busy_ms)


def open_server(database: PostgresDatabase) -> SqlStore:
    """Open a store on a server, making or migrating it when needed; waits, so not for a loop's thread."""
    try:
        migrate_server(database)
    except BaseException:
        database.close_blocking()
        raise
    return SqlStore(database)


def _open(path: Path, clock: Clock, busy_ms: int) -> SqlStore:
    make_private(path)
    database = SqliteDatabase(path, busy_ms)
    try:
        migrate(database, clock)
    except BaseException:
        database.close_blocking()
        raise
    return SqlStore(database)
