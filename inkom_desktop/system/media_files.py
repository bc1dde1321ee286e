"""The media folder: private copies under the hash of their bytes, and beside each what was written anew of it.

What comes in is cleaned (`media_intake`) and after that never changed.
"""

from __future__ import annotations

import asyncio
import errno
import hashlib
import io
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO

from inkom_desktop.domain.draft import MediaFile
from inkom_desktop.domain.errors import MediaRefused, StoreUnusable
from inkom_desktop.domain.fitting import Fit, fitted_name
from inkom_desktop.system import decoding, media_intake
from inkom_desktop.system.media_intake import (
    CHUNK,
    cap_of,
    hash_of,
    opened,
    plain_name,
    taken_kind,
    too_large,
)
from inkom_desktop.system.paths import PRIVATE_FOLDER, sync_folder
from inkom_desktop.system.picture_writer import VERSION
from inkom_desktop.system.sniffing import HEAD_BYTES


class MediaFolder:
    """Implements `ports.media.MediaFiles` in one folder. All disk work happens in threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def take_in(self, source: Path) -> MediaFile:
        """Copy a file into the folder, without what tells where it was made, and say what it is.

        Kinds are told from the bytes: JPEG, PNG, GIF, WebP; MP4, QuickTime, WebM; PDF. Width and height are those a viewer
        shows. Raises MediaRefused: media_missing, media_unreadable (path, detail), media_empty, media_kind, media_heic,
        media_broken, media_film_unread, media_paper_broken, media_paper_locked, media_too_large (path; bytes, limit and
        bytes_limit are numbers of bytes, or words about pixels). Raises StoreUnusable: store_full, store_read_only when the
        copy cannot be written.
        """
        return await asyncio.to_thread(self._take_file, source)

    async def take_bytes(self, content: bytes, name: str) -> MediaFile:
        """Take in what came another way than from a file (a paste, a link's picture); raises as `take_in` does."""
        return await asyncio.to_thread(self._take_bytes, content, name)

    def path(self, file: MediaFile) -> Path:
        """Return where the bytes stand (whether or not they are still there)."""
        return self._place(file.sha256)

    async def fit(self, file: MediaFile, fit: Fit) -> MediaFile:
        """Return the picture as an order wants it, written once and kept; its name tells the new kind.

        Raises MediaRefused("media_lost") when the original is not as it was, ("media_unfit") when it cannot be made to fit.
        """
        return await asyncio.to_thread(self._fit, file, fit)

    async def forget(self, sha256: str) -> None:
        """Delete the bytes with this hash and what was written down beside them, if they are there."""

        def work() -> None:
            place = self._place(sha256)
            for beside in place.parent.glob(f"{sha256}.*.json"):
                beside.unlink(missing_ok=True)
            place.unlink(missing_ok=True)

        await asyncio.to_thread(work)

    async def older_than(self, age: timedelta, now: datetime) -> frozenset[str]:
        """Return the hashes of what was written at least so long before `now` (aware UTC)."""
        before = (now - age).astimezone(UTC).timestamp()
        return await asyncio.to_thread(self._older, before)

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

    def _take_file(self, source: Path) -> MediaFile:
        with opened(source) as (file, mime):
            return self._take(file, mime, source)

    def _take_bytes(self, content: bytes, name: str) -> MediaFile:
        source = Path(plain_name(name) or "picture")
        mime = taken_kind(content[:HEAD_BYTES], len(content), source)
        return self._take(io.BytesIO(content), mime, source)

    def _take(self, file: BinaryIO, mime: str, source: Path) -> MediaFile:
        with self._copy() as copy:
            _copy(file, copy, source, cap_of(mime))
            copied = Path(copy.name)
            try:
                looked = media_intake.clean_and_look(copied, mime, source)
                _sync(copied)
                sha256, count = hash_of(copied)
            except OSError as e:
                raise _cannot_store(e, self._folder) from e
            self._keep(copied, sha256)
        return MediaFile(sha256=sha256, mime=looked.mime, bytes=count, name=plain_name(source.name), **looked.facts)

    def _fit(self, file: MediaFile, fit: Fit) -> MediaFile:
        place = self._place(file.sha256)
        beside = place.with_name(f"{file.sha256}.{VERSION}-{fit.key}.json")
        if (known := _read_beside(beside)) is not None and self._intact(known):
            return known
        if not self._intact(file):
            raise MediaRefused("media_lost", name=file.name)
        order = {k: v for k, v in asdict(fit).items() if k != "crop"}
        order["crop"] = fit.crop.pixels(file.width, file.height) if fit.crop else None
        with self._copy() as copy:
            copy.close()
            copied = Path(copy.name)
            made = decoding.write_anew(place, copied, order)
            if "refused" in made:
                raise MediaRefused("media_unfit", name=file.name)
            try:
                _sync(copied)
                sha256, count = hash_of(copied)
            except OSError as e:
                raise _cannot_store(e, self._folder) from e
            self._keep(copied, sha256)
        name = fitted_name(file, made["mime"])
        fitted = MediaFile(sha256, made["mime"], count, made["width"], made["height"], name)
        self._write_to(beside, json.dumps(asdict(fitted)).encode())
        return fitted

    def _older(self, before: float) -> frozenset[str]:
        found = set()
        for path in self._folder.glob("??/*"):
            if len(path.name) == 64 and path.stat().st_mtime < before:
                found.add(path.name)
        return frozenset(found)

    @contextmanager
    def _copy(self) -> Iterator[Any]:
        """A temporary file beside the final place, 0600, gone afterwards unless it was renamed."""
        try:
            self._folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            # On Windows a file that is open cannot be renamed or read by the child: it is closed before that.
            copy = tempfile.NamedTemporaryFile(dir=self._folder, prefix=".incoming-", delete=False)  # noqa: SIM115
        except OSError as e:
            raise _cannot_store(e, self._folder) from e
        try:
            yield copy
        finally:
            copy.close()
            Path(copy.name).unlink(missing_ok=True)

    def _write(self, sha256: str, content: bytes) -> None:
        self._write_to(self._place(sha256), content)

    def _write_to(self, place: Path, content: bytes) -> None:
        with self._copy() as copy:
            try:
                copy.write(content)
                copy.flush()
                os.fsync(copy.fileno())
                copy.close()
            except OSError as e:
                raise _cannot_store(e, self._folder) from e
            self._move(Path(copy.name), place)

    def _keep(self, copied: Path, sha256: str) -> None:
        """Give the copy its name. A file already there has the same bytes, or is damaged and mended by this."""
        self._move(copied, self._place(sha256))

    def _move(self, copied: Path, place: Path) -> None:
        try:
            place.parent.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            os.replace(copied, place)
            sync_folder(place.parent)
            sync_folder(self._folder)
        except OSError as e:
            raise _cannot_store(e, self._folder) from e

    def _intact(self, file: MediaFile) -> bool:
        try:
            return hash_of(self._place(file.sha256))[0] == file.sha256
        except OSError:
            return False


def _copy(file: BinaryIO, copy: BinaryIO, source: Path, cap: int) -> None:
    """Copy to the disk itself. `copy` is closed afterwards."""
    count = 0
    while True:
        try:
            chunk = file.read(CHUNK)
        except OSError as e:
            raise MediaRefused("media_unreadable", path=str(source), detail=e.strerror or str(e)) from e
        if not chunk:
            break
        count += len(chunk)
        if count > cap:  # it grew while it was read
            raise too_large(source, count, cap)
        try:
            copy.write(chunk)
        except OSError as e:
            raise _cannot_store(e, source) from e
    if count == 0:
        raise MediaRefused("media_empty", path=str(source))
    try:
        copy.flush()
        copy.close()
    except OSError as e:
        raise _cannot_store(e, source) from e


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _read_beside(path: Path) -> MediaFile | None:
    try:
        told = json.loads(path.read_bytes())
        return MediaFile(**{**told, "codecs": tuple(told["codecs"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _cannot_store(error: OSError, place: Path) -> StoreUnusable:
    if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
        return StoreUnusable("store_full")
    return StoreUnusable("store_read_only", path=str(place))
