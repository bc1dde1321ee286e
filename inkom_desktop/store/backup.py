"""Backups of the store with SQLite's own backup interface, verified before they are trusted.

Usable while others read and write the store: the copy and the count of its rows are of one and the same moment.
"""

from __future__ import annotations

import contextlib
import os
from datetime import datetime
from pathlib import Path
from typing import Any

from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.store import dialect
from inkom_desktop.store.location import settle

KEEP = 10
"""How many automatic backups are kept, newest first."""
AUTOMATIC = "before"
"""How the reason of a backup before a migration begins. Only these and the daily ones are ever removed; a person's own stay."""
DAILY = "daily"
A_DAY_S = 20 * 3600.0
"""From this age on the last daily backup is old: a little under a day, so that the hour does not wander."""


def create(store: Path, folder: Path, at: datetime, why: str) -> Path:
    """Copy a store into the folder and verify the copy; returns its path.

    `at` is aware UTC, `why` a word for the file's name. Raises StoreUnusable("backup_failed", "backup_broken") and leaves
    no half copy.
    """
    target = _free(folder / f"inkom-{at:%Y%m%dT%H%M%S%fZ}-{why}.sqlite3")
    partial = target.with_suffix(".partial")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(partial, os.O_CREAT | os.O_RDWR | os.O_TRUNC, 0o600))
        rows = _copy(store, partial)
        verify(partial, rows)
        os.replace(partial, target)
        settle(folder)
    except BaseException as e:
        for end in ("", "-journal"):
            partial.with_name(partial.name + end).unlink(missing_ok=True)
        if isinstance(e, (OSError, dialect.driver().Error)):
            detail = dialect.trouble(e)[1] if not isinstance(e, OSError) else e.strerror or ""
            raise StoreUnusable("backup_failed", path=str(target), detail=detail) from e
        raise
    return target


def verify(path: Path, rows: dict[str, int] | None = None) -> dict[str, int]:
    """Open a backup, check it page by page and count its rows (equal to `rows` when given); returns the counts by table.

    Raises StoreUnusable("backup_broken") for a damaged file, one that misses rows, and one that is no store of Inkom.
    """
    try:
        with contextlib.closing(_open(path, "ro")) as copy:
            result = copy.execute("PRAGMA integrity_check").fetchall()
            found = rows_of(copy)
            revision = copy.execute("SELECT version_num FROM alembic_version").fetchone()
    except dialect.driver().Error as e:
        raise StoreUnusable("backup_broken", path=str(path), detail=dialect.trouble(e)[1]) from e
    if [tuple(r) for r in result] != [("ok",)]:
        raise StoreUnusable("backup_broken", path=str(path), detail="integrity")
    if revision is None or (rows is not None and rows != found):
        raise StoreUnusable("backup_broken", path=str(path), detail="rows")
    return found


def rows_of(connection: Any) -> dict[str, int]:
    """Count the rows of every table of ours."""
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND sql NOT LIKE '%VIRTUAL%'"
    )
    names = [row[0] for row in connection.execute(query).fetchall()]
    return {n: connection.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in names}  # noqa: S608


def daily(store: Path, folder: Path, at: datetime) -> Path | None:
    """Make the day's backup (`at` is aware UTC) and keep the newest ten such; None when there is a recent one.

    Raises StoreUnusable("backup_failed", "backup_broken").
    """
    last = max(folder.glob(f"inkom-*-{DAILY}.sqlite3"), default=None)
    if last is not None and abs(at.timestamp() - last.stat().st_mtime) < A_DAY_S:
        return None
    made = create(store, folder, at, DAILY)
    prune(folder, made, DAILY)
    return made


def prune(folder: Path, newest: Path, kind: str = f"{AUTOMATIC}-*") -> None:
    """Keep the newest automatic backups of a kind, `newest` always (a clock that was set back makes it look old).

    For the one process that may make such ones (the migration's or the publisher's lock): it takes the half copies of
    crashed ones away, too.
    """
    for half in folder.glob(f"inkom-*-{kind}.partial*"):
        half.unlink(missing_ok=True)
    older = sorted((p for p in folder.glob(f"inkom-*-{kind}.sqlite3") if p != newest), reverse=True)
    for old in older[KEEP - 1 :]:
        with contextlib.suppress(OSError):
            old.unlink()


def _copy(store: Path, target: Path) -> dict[str, int]:
    """Copy the store as it is now; returns the count of its rows at the same moment."""
    with contextlib.closing(_open(store, "rw")) as source, contextlib.closing(_open(target, "rw")) as copy:
        source.execute("BEGIN")
        rows = rows_of(source)
        source.backup(copy)
        source.execute("COMMIT")
        # The copy stands alone: no -wal file beside it.
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        return rows


def _open(path: Path, mode: str) -> Any:
    return dialect.driver().connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None)


def _free(path: Path) -> Path:
    """Return the path, or with a number where that name is taken: a backup never replaces another."""
    number, found = 2, path
    while found.exists():
        found = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return found
