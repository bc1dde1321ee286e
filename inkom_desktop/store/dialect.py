"""Which SQLite carries the store, and what must be said to it. The one place that knows the dialect.

SQLite 3.7.0 to 3.51.2 can damage a WAL store when a checkpoint races with a second connection (fixed in 3.51.3, backports
3.44.6 and 3.50.7: sqlite.org/changes.html). The package pysqlite3 brings a fixed one; where it has no wheel and Python's own
copy carries the race, a rollback journal rules it out.
"""

from __future__ import annotations

import importlib
import sqlite3
from types import ModuleType

FIXED = (3, 51, 3)
BACKPORTS = {(3, 44): 6, (3, 50): 7}


def driver() -> ModuleType:
    """Return the DB-API module that carries the store."""
    try:
        return importlib.import_module("pysqlite3.dbapi2")
    except ImportError:
        return sqlite3


def has_race(version: tuple[int, int, int]) -> bool:
    """Tell whether an SQLite of this version carries the WAL checkpoint race."""
    if version >= FIXED or version < (3, 7, 0):
        return False
    backport = BACKPORTS.get(version[:2])
    return backport is None or version[2] < backport


def journal_mode(version: tuple[int, int, int]) -> str:
    """Return the journal mode that is safe with this version."""
    return "TRUNCATE" if has_race(version) else "WAL"


def pragmas(journal: str, busy_ms: int) -> list[str]:
    """Return what is said to every connection. FULL: a committed attempt survives a power cut."""
    return [
        f"PRAGMA busy_timeout = {busy_ms}",
        f"PRAGMA journal_mode = {journal}",
        "PRAGMA synchronous = FULL",
        "PRAGMA foreign_keys = ON",
        "PRAGMA secure_delete = ON",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA wal_autocheckpoint = 1000",
        "PRAGMA journal_size_limit = 16777216",
    ]
