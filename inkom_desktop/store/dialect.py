"""What the databases say back, and which SQLite carries a store and what must be said to it. The one place that knows dialects.

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

_CODES = {
    # Primary result codes (sqlite.org/rescode.html); the numbers are part of SQLite's interface and never change.
    5: "store_locked",  # BUSY
    6: "store_locked",  # LOCKED
    8: "store_read_only",  # READONLY
    11: "store_damaged",  # CORRUPT
    13: "store_full",  # FULL
    15: "store_locked",  # PROTOCOL: the locks of the WAL could not be had
    24: "store_damaged",  # FORMAT
    26: "store_damaged",  # NOTADB
}
_EXTENDED = {
    1032: "store_unopenable",  # READONLY_DBMOVED: the file was moved away or replaced while it was open
    4874: "store_full",  # IOERR_SHMSIZE: no room for the shared memory of the WAL
}


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


def pragmas(busy_ms: int) -> list[str]:
    """Return what is said to every connection, the journal mode apart. FULL: a committed attempt survives a power cut."""
    return [
        f"PRAGMA busy_timeout = {busy_ms}",
        "PRAGMA synchronous = FULL",
        "PRAGMA foreign_keys = ON",
        "PRAGMA secure_delete = ON",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA wal_autocheckpoint = 1000",
        "PRAGMA journal_size_limit = 16777216",
    ]


_STATES = {
    # PostgreSQL's SQLSTATE, whole or its class (postgresql.org/docs/current/errcodes-appendix.html).
    "28": "store_sign_in",  # invalid authorisation, wrong password
    "42501": "store_read_only",  # the role may not do that
    "25006": "store_read_only",  # a standby, or a session that only reads
    "53100": "store_full",
    "53200": "store_full",  # out of memory
    "40001": "store_locked",  # serialization failure
    "40P01": "store_locked",  # deadlock
    "55P03": "store_locked",  # a lock was not to be had in time
    "57014": "store_locked",  # the statement took too long
    "XX001": "store_damaged",
    "XX002": "store_damaged",
}


def trouble(error: BaseException) -> tuple[str, str]:
    """Return our code for a driver's error, and the database's own name of it (never SQL, never a value)."""
    if hasattr(error, "sqlstate"):
        state = str(error.sqlstate or "")
        # Without a state the server was not reached or the connection ended.
        found = _STATES.get(state) or _STATES.get(state[:2]) or "store_unreachable"
        if not state and "password" in str(error) and "authentication" in str(error):
            found = "store_sign_in"
        return found, state or _why_unreached(str(error), type(error).__name__)
    number = int(getattr(error, "sqlite_errorcode", 0) or 0)
    name = str(getattr(error, "sqlite_errorname", "") or type(error).__name__)
    return _EXTENDED.get(number) or _CODES.get(number & 0xFF) or "store_unopenable", name


_UNREACHED = {
    "Connection refused": "connection refused",
    "timeout expired": "no answer in time",
    "could not translate host name": "unknown server name",
    "failed to resolve": "unknown server name",
    "certificate": "its certificate is not trusted",
    "does not support SSL": "it offers no TLS",
    "starting up": "it is starting up",
    "shutting down": "it is shutting down",
    "too many": "too many connections",
    "does not exist": "no such database",
    "closed the connection": "the connection ended",
    "terminating connection": "the connection ended",
}


def _why_unreached(said: str, otherwise: str) -> str:
    """Return in a few words why a server is not reached; of what libpq says nothing else is repeated."""
    return next((words for part, words in _UNREACHED.items() if part in said), otherwise)


def breaks_uniqueness(error: BaseException | None) -> bool:
    """Tell whether an integrity error is a broken UNIQUE or PRIMARY KEY.

    Of SQLite's read from the text, because pysqlite3 gives the primary result code alone, which is the same for every
    constraint.
    """
    if (state := getattr(error, "sqlstate", None)) is not None:
        return bool(state == "23505")
    return str(error).startswith("UNIQUE constraint failed")


def breaks_rule(error: BaseException | None) -> bool:
    """Tell whether an integrity error comes from one of our triggers (SQLite's own all say "constraint failed")."""
    if (state := getattr(error, "sqlstate", None)) is not None:
        return bool(state == "23000")
    return "constraint failed" not in str(error)


def constraint_of(error: BaseException | None) -> str:
    """Return what an integrity error broke, without the values that PostgreSQL writes into its message."""
    about = getattr(error, "diag", None)
    return str(about.constraint_name or about.table_name or about.sqlstate) if about is not None else str(error)
