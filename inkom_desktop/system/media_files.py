"""The media folder: private copies under the hash of their bytes.

A file is copied first and looked at afterwards, so that what was looked at is what is kept. Nothing is changed in the
bytes. Pictures are decoded in a child process with a time and a memory limit (OWASP ASVS 5, 5.2.6).
"""

from __future__ import annotations

import asyncio
import errno
import hashlib
import json
import logging
import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from inkom_desktop.domain.draft import MediaFile
from inkom_desktop.domain.errors import MediaRefused, StoreUnusable
from inkom_desktop.system import image_probe
from inkom_desktop.system.paths import PRIVATE_FOLDER, sync_folder

log = logging.getLogger(__name__)

MAX_BYTES = 40_000_000
PROBE_TIME_S = 10.0
_CHUNK = 1 << 20


class MediaFolder:
    """Implements `ports.media.MediaFiles` in one folder. All disk work happens in threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def take_in(self, source: Path) -> MediaFile:
        """Copy a picture into the folder and say what it is.

        Kinds are told from the bytes: JPEG, PNG, GIF, WebP. Width and height are those a viewer shows. Raises MediaRefused:
        media_missing, media_unreadable (path, detail), media_empty, media_kind, media_broken, media_too_large (path; bytes,
        limit and bytes_limit are numbers of bytes, or words about pixels). Raises StoreUnusable: store_full, store_read_only
        when the copy cannot be written.
        """
        return await asyncio.to_thread(self._take_in, source)

    def path(self, file: MediaFile) -> Path:
        """Return where the bytes stand (whether or not they are still there)."""
        return self._place(file.sha256)

    async def forget(self, sha256: str) -> None:
        """Delete the bytes with this hash, if they are there."""
        await asyncio.to_thread(self._place(sha256).unlink, True)

    async def keep(self, file: MediaFile, content: bytes) -> bool:
        """Write bytes that came from the store; False, and nothing is kept, when they have another hash."""
        if hashlib.sha256(content).hexdigest() != file.sha256:
            return False
        await asyncio.to_thread(self._write, file.sha256, content)
        return True

    async def intact(self, file: MediaFile) -> bool:
        """Tell whether the bytes are there and still have their hash."""
        return await asyncio.to_thread(self._intact, file)

    def _place(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256

    def _take_in(self, source: Path) -> MediaFile:
        with _opened(source) as (file, size), self._copy() as copy:
            sha256, count = _copy_hashed(file, copy, source)
            if size == 0 or count == 0:
                raise MediaRefused("media_empty", path=str(source))
            copied = Path(copy.name)
            found = _look(copied)
            if "refused" in found:
                raise _refusal(source, found)
            self._keep(copied, sha256)
        return MediaFile(
            sha256=sha256,
            mime=found["mime"],
            bytes=count,
            width=found["width"],
            height=found["height"],
            name=_plain_name(source),
        )

    @contextmanager
    def _copy(self) -> Iterator[Any]:
        """A temporary file beside the final place, 0600, gone afterwards unless it was renamed."""
        try:
            self._folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            # On Windows a file that is open cannot be renamed or read by the child: it is closed by _copy_hashed.
            copy = tempfile.NamedTemporaryFile(dir=self._folder, prefix=".incoming-", delete=False)  # noqa: SIM115
        except OSError as e:
            raise _cannot_store(e, self._folder) from e
        try:
            yield copy
        finally:
            copy.close()
            Path(copy.name).unlink(missing_ok=True)

    def _write(self, sha256: str, content: bytes) -> None:
        with self._copy() as copy:
            try:
                copy.write(content)
                copy.flush()
                os.fsync(copy.fileno())
                copy.close()
            except OSError as e:
                raise _cannot_store(e, self._folder) from e
            self._keep(Path(copy.name), sha256)

    def _keep(self, copied: Path, sha256: str) -> None:
        """Give the copy its name. A file already there has the same bytes, or is damaged and mended by this."""
        place = self._place(sha256)
        try:
            place.parent.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            os.replace(copied, place)
            sync_folder(place.parent)
            sync_folder(self._folder)
        except OSError as e:
            raise _cannot_store(e, self._folder) from e

    def _intact(self, file: MediaFile) -> bool:
        digest = hashlib.sha256()
        try:
            with self._place(file.sha256).open("rb") as kept:
                while chunk := kept.read(_CHUNK):
                    digest.update(chunk)
        except OSError:
            return False
        return digest.hexdigest() == file.sha256


@contextmanager
def _opened(source: Path) -> Iterator[tuple[BinaryIO, int]]:
    """Open a plain file for reading; folders, devices, pipes and sockets are refused without waiting for them."""
    try:
        # Without O_NONBLOCK the mere opening of a pipe waits for a writer.
        handle = os.open(source, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (FileNotFoundError, NotADirectoryError) as e:
        raise MediaRefused("media_missing", path=str(source)) from e
    except (OSError, ValueError) as e:
        if _is_special(source):
            raise MediaRefused("media_kind", path=str(source)) from e
        detail = (e.strerror if isinstance(e, OSError) else None) or "not a usable path"
        raise MediaRefused("media_unreadable", path=str(source), detail=detail) from e
    with os.fdopen(handle, "rb") if _is_plain(handle) else _refused_kind(handle, source) as file:
        size = os.fstat(file.fileno()).st_size
        if size == 0:
            raise MediaRefused("media_empty", path=str(source))
        if size > MAX_BYTES:
            raise MediaRefused("media_too_large", path=str(source), bytes=size, limit=MAX_BYTES, bytes_limit=MAX_BYTES)
        yield file, size


def _is_plain(handle: int) -> bool:
    return stat.S_ISREG(os.fstat(handle).st_mode)


def _is_special(source: Path) -> bool:
    """A folder (which Windows refuses to open) or a socket."""
    try:
        return not stat.S_ISREG(source.stat().st_mode)
    except (OSError, ValueError):
        return False


def _refused_kind(handle: int, source: Path) -> BinaryIO:
    os.close(handle)
    raise MediaRefused("media_kind", path=str(source))


def _copy_hashed(file: BinaryIO, copy: BinaryIO, source: Path) -> tuple[str, int]:
    """Copy to the disk itself and return the hash and the number of bytes. `copy` is closed afterwards."""
    digest = hashlib.sha256()
    count = 0
    while True:
        try:
            chunk = file.read(_CHUNK)
        except OSError as e:
            raise MediaRefused("media_unreadable", path=str(source), detail=e.strerror or str(e)) from e
        if not chunk:
            break
        count += len(chunk)
        if count > MAX_BYTES:  # it grew while it was read
            raise MediaRefused("media_too_large", path=str(source), bytes=count, limit=MAX_BYTES, bytes_limit=MAX_BYTES)
        digest.update(chunk)
        try:
            copy.write(chunk)
        except OSError as e:
            raise _cannot_store(e, source) from e
    try:
        copy.flush()
        os.fsync(copy.fileno())
        copy.close()
    except OSError as e:
        raise _cannot_store(e, source) from e
    return digest.hexdigest(), count


def _look(path: Path) -> dict[str, Any]:
    """Probe a picture in a child process, or in this thread where a frozen program has no interpreter to start."""
    with path.open("rb") as copied:
        if not image_probe.looks_like(copied.read(16)):
            return {"refused": "media_kind"}  # no child is needed to see that
    if getattr(sys, "frozen", False):
        return image_probe.probe(str(path))  # the pixel cap holds here too; the time and memory limits do not
    command = [sys.executable, "-P", str(Path(image_probe.__file__)), str(path)]
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        ended = subprocess.run(
            command,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=PROBE_TIME_S,
            check=False,
            creationflags=flags,
        )
    except subprocess.TimeoutExpired:
        log.warning("a picture took longer than %d s to decode", PROBE_TIME_S)
        return {"refused": "media_broken"}
    try:
        found = json.loads(ended.stdout)
    except ValueError:
        found = None
    if ended.returncode != 0 or not isinstance(found, dict):
        log.warning("the picture probe ended with %d", ended.returncode)
        return {"refused": "media_broken"}
    return found


def _refusal(source: Path, found: dict[str, Any]) -> MediaRefused:
    if found["refused"] == "media_too_large":
        limit = f"{found['limit'] / 1e6:.0f} million pixels"
        size = f"{found['pixels'] / 1e6:.0f} million pixels"
        return MediaRefused("media_too_large", path=str(source), bytes=size, limit=limit, bytes_limit=limit)
    return MediaRefused(str(found["refused"]), path=str(source))


def _cannot_store(error: OSError, place: Path) -> StoreUnusable:
    if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
        return StoreUnusable("store_full")
    return StoreUnusable("store_read_only", path=str(place))


def _plain_name(source: Path) -> str:
    """The name as text that any store and screen can hold: no control characters, no undecodable bytes."""
    name = source.name.encode("utf-8", "replace").decode("utf-8")
    return "".join(c if c.isprintable() else "?" for c in name)[:255]
