"""Backups of the store with SQLite's own backup interface, verified before they are trusted."""

from __future__ import annotations

import contextlib
import os
from datetime import datetime
from pathlib import Path
from typing import Any

from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.store import dialect

KEEP = 10
"""How many automatic backups are kept, newest first."""


def create(source: Any, folder: Path, at: datetime, why: str) -> Path:
    """Copy the store of the driver's connection `source` into the folder and verify the copy; returns its path.

    Raises StoreUnusable("backup_failed") and leaves no half copy.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    target = folder / f"inkom-{at:%Y%m%dT%H%M%S%fZ}-{why}.sqlite3"
    partial = target.with_suffix(".partial")
    try:
        os.close(os.open(partial, os.O_CREAT | os.O_RDWR | os.O_TRUNC, 0o600))
        with contextlib.closing(dialect.driver().connect(str(partial))) as copy:
            source.backup(copy)
            # The copy stands alone: no -wal file beside it.
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        verify(partial, rows_of(source))
        os.replace(partial, target)
    except (OSError, dialect.driver().Error) as e:
        partial.unlink(missing_ok=True)
        raise StoreUnusable("backup_failed", path=str(target), detail=type(e).__name__) from e
    except StoreUnusable:
        partial.unlink(missing_ok=True)
        raise
    prune(folder)
    return target


def verify(path: Path, rows: dict[str, int] | None = None) -> dict[str, int]:
    """Open a backup, check it page by page and count its rows (equal to `rows` when given); returns the counts.

    Raises StoreUnusable("backup_broken").
    """
    try:
        with contextlib.closing(dialect.driver().connect(f"file:{path}?mode=ro", uri=True)) as copy:
            result = copy.execute("PRAGMA integrity_check").fetchall()
            found = rows_of(copy)
    except dialect.driver().Error as e:
        raise StoreUnusable("backup_broken", path=str(path), detail=type(e).__name__) from e
    if [tuple(r) for r in result] != [("ok",)] or (rows is not None and rows != found):
        raise StoreUnusable("backup_broken", path=str(path), detail="integrity")
    return found


def rows_of(connection: Any) -> dict[str, int]:
    """Count the rows of every table of ours."""
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND sql NOT LIKE '%VIRTUAL%'"
    )
    names = [row[0] for row in connection.execute(query).fetchall()]
    return {n: connection.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in names}  # noqa: S608


def prune(folder: Path) -> None:
    """Keep the newest automatic backups."""
    for old in sorted(folder.glob("inkom-*.sqlite3"), reverse=True)[KEEP:]:
        with contextlib.suppress(OSError):
            old.unlink()
