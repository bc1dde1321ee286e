"""Bringing a store to the newest schema: forward only, after a verified backup, one process at a time."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection

from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.ports.clock import Clock
from inkom_desktop.store import backup
from inkom_desktop.store.database import Database
from inkom_desktop.store.schema import HEAD

WAIT_S = 60.0
"""How long a second process waits for the first one's migration."""


def migrate(database: Database, clock: Clock) -> None:
    """Bring the store to HEAD. Raises StoreUnusable: store_newer, store_locked, backup_failed, backup_broken."""
    if _revision(database) == HEAD:
        return
    lock = FileLock(database.path.with_name(database.path.name + ".migrating"), mode=0o600)
    try:
        with lock.acquire(timeout=WAIT_S):
            _migrate_alone(database, clock)
    except Timeout as e:
        raise StoreUnusable("store_locked", path=str(database.path)) from e


def _migrate_alone(database: Database, clock: Clock) -> None:
    found = _revision(database)
    if found == HEAD:
        return
    if found is not None:
        if found > HEAD:
            raise StoreUnusable("store_newer", path=str(database.path), found=found)
        folder = database.path.parent / "backups"
        database.raw(lambda connection: backup.create(connection, folder, clock.now(), f"before-{HEAD}"))
    database.run_blocking(_upgrade, write=True)


def _revision(database: Database) -> str | None:
    def look(c: Connection) -> str | None:
        known = c.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").first()
        return c.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() if known else None

    return database.run_blocking(look)


def _upgrade(connection: Connection) -> None:
    # Alembic is loaded only where there is something to do.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
