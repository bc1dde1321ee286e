"""Where Inkom keeps its things, and that nobody else may read them.

Folders are made with mode 0700 (OWASP ASVS 5, 13.3 and 14.2). On Windows the user's own application folder is closed to
other users by the access list it inherits, so that no mode is set there.
"""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from inkom_desktop.domain.errors import StoreUnusable

APP_NAME = "Inkom"
STORE_NAME = "inkom.sqlite3"
"""The file of the store, where no other database was named."""
PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one store. All exist, are absolute and private when `folders` returns them."""

    data: Path
    media: Path
    logs: Path
    backups: Path
    cache: Path

    @property
    def store(self) -> Path:
        """The SQLite file of the store, where no other database was named."""
        return self.data / STORE_NAME


def folders(environ: Mapping[str, str] | None = None) -> Folders:
    """Find and make the folders: INKOM_DATA_DIR when set, else the platform's user data folder.

    With INKOM_DATA_DIR everything, the cache too, stays inside it. Raises StoreUnusable("data_dir_unusable", path, detail).
    """
    found = places(environ)
    for folder in (found.data, found.media, found.logs, found.backups, found.cache):
        _make_private(folder)
    _try_writing(found.data)
    return found


def places(environ: Mapping[str, str] | None = None) -> Folders:
    """Say where the folders of `folders` are or would be, without making one."""
    env = os.environ if environ is None else environ
    wanted = env.get("INKOM_DATA_DIR", "").strip()
    if wanted:
        data = Path(os.path.abspath(os.path.expanduser(wanted)))
        cache = data / "cache"
    else:
        from platformdirs import user_cache_path, user_data_path

        data = user_data_path(APP_NAME, appauthor=False)
        cache = user_cache_path(APP_NAME, appauthor=False)
    return Folders(data, data / "media", data / "logs", data / "backups", cache)


def private_from_now_on() -> None:
    """Make every file this process creates private (umask 077) and forbid core dumps, which would hold open secrets."""
    os.umask(0o077)
    try:
        import resource
    except ImportError:  # Windows writes no core files.
        return
    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))


def write_private(path: Path, data: bytes, *, durable: bool = False) -> None:
    """Replace a small file in one step, readable by its owner alone; with `durable` it survives a power cut.

    Raises OSError.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mkstemp makes it 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    if durable:
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut (POSIX; on Windows the file system's journal does it)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _make_private(folder: Path) -> None:
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        if os.name == "posix":
            now = folder.stat()
            if now.st_uid == os.getuid() and stat.S_IMODE(now.st_mode) & 0o077:
                folder.chmod(PRIVATE_FOLDER)
    except (OSError, ValueError) as e:
        raise _unusable(folder, e) from e


def _try_writing(folder: Path) -> None:
    """Ask the disk itself: modes say little about read-only mounts, quotas and network folders."""
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"x")
    except OSError as e:
        raise _unusable(folder, e) from e


def _unusable(folder: Path, error: Exception) -> StoreUnusable:
    detail = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return StoreUnusable("data_dir_unusable", path=str(folder), detail=detail)
