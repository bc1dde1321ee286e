"""Where the store is: what a URL or path names, and a file that only its owner may read."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from inkom_desktop.domain.errors import StoreUnusable

BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite puts beside a store; each takes the store's mode when SQLite makes it."""
BACKUPS = "backups"
"""The folder of the automatic backups, beside the store."""
BEING_MADE = ".being-made"
"""Ends the name of an empty file that stands beside a store until its first schema is complete: an empty store without it
has been emptied."""


def names_postgresql(url_or_path: str | Path) -> bool:
    """Tell whether this is the URL of a store on a PostgreSQL server."""
    return isinstance(url_or_path, str) and url_or_path.strip().startswith(("postgresql://", "postgresql+psycopg://"))


def register_password(url: str, hush: Callable[[str], None]) -> None:
    """Tell `hush` the password of a store's URL, plain and as it is written there, before anything can repeat it."""
    if not names_postgresql(url):
        return
    parts = urlsplit(url.strip())
    given = [parts.netloc.rpartition("@")[0].partition(":")[2]]
    given += [value for name, _, value in (p.partition("=") for p in parts.query.split("&")) if "password" in name]
    for password in given:
        if password:
            hush(password)
            hush(unquote(password))


def path_of(url_or_path: str | Path) -> Path:
    """Return the file of a store's SQLAlchemy URL or path, absolute.

    Raises StoreUnusable("store_url") for anything but an SQLite file without options; the URL is not repeated in the error,
    because one of another database may hold a password.
    """
    if isinstance(url_or_path, Path):
        return url_or_path.absolute()
    text = url_or_path.strip()
    if "://" not in text:
        return Path(text).absolute()
    scheme, _, rest = text.partition(":///")
    name = unquote(rest)
    if (
        scheme not in ("sqlite", "sqlite+pysqlite")
        or "?" in rest
        or name in ("", ":memory:")
        or name.startswith("file:")
    ):
        raise StoreUnusable("store_url")
    return Path(name).absolute()


def make_private(path: Path) -> None:
    """Make the store's file before SQLite does, so that nobody else can read it or its journals for a moment (POSIX).

    A file that is there already is never opened here: closing it would drop the locks that another connection of this
    process holds on it (sqlite.org/howtocorrupt.html, 2.2). Raises StoreUnusable: store_read_only, store_full,
    store_unopenable, and store_damaged for an empty file, which a store has become, not one yet to be.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            _make(path)
        _tighten(path)
        if not path.is_file():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not os.access(path, os.R_OK | os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        if path.stat().st_size == 0 and not marker(path).exists():
            raise StoreUnusable("store_damaged", path=str(path))
    except OSError as e:
        raise StoreUnusable(_code(e, path), path=str(path), detail=e.strerror or "") from e


def settle(folder: Path) -> None:
    """Make names that were written into a folder survive a power cut (POSIX: the folder itself is synced)."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def marker(path: Path) -> Path:
    """Return where a store that is being made is marked so."""
    return path.with_name(path.name + BEING_MADE)


def _make(path: Path) -> None:
    """Mark first, then make: whatever is cut off between the two, the next start goes on."""
    os.close(os.open(marker(path), os.O_CREAT | os.O_RDWR, 0o600))
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _tighten(path: Path) -> None:
    """Take other people's rights from a store that was copied here without care."""
    if os.name != "posix":
        return
    for file in (path, *(path.with_name(path.name + end) for end in BESIDE)):
        with contextlib.suppress(OSError):
            if file.is_file() and file.stat().st_mode & 0o077:
                file.chmod(0o600)


def _code(error: OSError, path: Path) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "store_full"
    refused = error.errno in (errno.EACCES, errno.EPERM) and path.is_file()
    return "store_read_only" if refused or error.errno == errno.EROFS else "store_unopenable"
