"""Bringing a store to the newest schema: forward only, after a verified backup, one process at a time.

Backup and change stand in one writing transaction: nobody writes in between, and a migration that fails leaves the store as
it was. On PostgreSQL the backup is the server's business, and a lock of the server lets one computer migrate at a time.
"""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection

from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.ports.clock import Clock
from inkom_desktop.store import backup
from inkom_desktop.store.location import BACKUPS, marker
from inkom_desktop.store.postgres import PostgresDatabase
from inkom_desktop.store.schema import HEAD
from inkom_desktop.store.sqlite import SqliteDatabase

WAIT_S = 60.0
"""How long a second process waits for the first one's migration."""
SCRIPTS = Path(__file__).parent / "migrations"


LOCK = 0x494E4B4F4D
"""The number of PostgreSQL's advisory lock around a migration ("INKOM")."""

_TABLES = "SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname = current_schema()"


def migrate_server(database: PostgresDatabase) -> None:
    """Bring a database on a PostgreSQL server to HEAD.

    Raises StoreUnusable: store_newer, store_foreign, store_locked, store_unreachable, store_sign_in, store_read_only.
    """
    if database.run_blocking(_revision_of_server) != HEAD:
        database.run_blocking(lambda c: _migrate_server_alone(c, database.place), write=True)


def _migrate_server_alone(connection: Connection, place: str) -> None:
    # Others wait in line for as long as a migration may take, then find it done.
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{WAIT_S:.0f}s'")
    connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
    found = _revision_of_server(connection)
    if found == HEAD:
        return
    if found is None:
        if connection.exec_driver_sql(f"{_TABLES} LIMIT 1").first():
            raise StoreUnusable("store_foreign", path=place)
    elif found not in _known():
        raise StoreUnusable("store_newer", path=place, found=found)
    _upgrade(connection)


def _revision_of_server(connection: Connection) -> str | None:
    # Not to_regclass: it may answer from what this connection saw before it waited for the lock.
    if connection.exec_driver_sql(f"{_TABLES} AND tablename = 'alembic_version'").first() is None:
        return None
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


def migrate(database: SqliteDatabase, clock: Clock) -> None:
    """Bring the store to HEAD.

    Raises StoreUnusable: store_newer, store_foreign (another program's database; nothing is changed), store_locked,
    backup_failed, backup_broken.
    """
    if database.run_blocking(_revision) == HEAD:
        marker(database.path).unlink(missing_ok=True)
        return
    lock = FileLock(database.path.with_name(database.path.name + ".migrating"), mode=0o600)
    try:
        with lock.acquire(timeout=WAIT_S):
            database.run_blocking(lambda c: _migrate_alone(c, database.path, clock), write=True)
            marker(database.path).unlink(missing_ok=True)
    except Timeout as e:
        raise StoreUnusable("store_locked", path=str(database.path)) from e


def _migrate_alone(connection: Connection, path: Path, clock: Clock) -> None:
    found = _revision(connection)
    if found == HEAD:
        return
    if found is None:
        if connection.exec_driver_sql("SELECT 1 FROM sqlite_master LIMIT 1").first():
            raise StoreUnusable("store_foreign", path=str(path))
    elif found not in _known():
        raise StoreUnusable("store_newer", path=str(path), found=found)
    else:
        folder = path.parent / BACKUPS
        made = backup.create(path, folder, clock.now(), f"{backup.AUTOMATIC}-{HEAD}")
        backup.prune(folder, made)
    _upgrade(connection)


def _revision(connection: Connection) -> str | None:
    known = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").first()
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() if known else None


def _known() -> set[str]:
    """The migrations that this program has, by the numbers their files begin with."""
    return {file.name.partition("_")[0] for file in (SCRIPTS / "versions").glob("[0-9]*.py")}


def _upgrade(connection: Connection) -> None:
    # Alembic is loaded only where there is something to do.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
