"""Taking a file in: opened without waiting, told from its bytes, copied, looked at, cleaned of what tells where it was made.

A file is copied first and looked at afterwards, so that what was looked at is what is kept.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from inkom_desktop.domain.errors import MediaRefused
from inkom_desktop.system import decoding
from inkom_desktop.system.film_probe import blank_places, probe_film
from inkom_desktop.system.paper_probe import probe_paper
from inkom_desktop.system.picture_metadata import without_metadata
from inkom_desktop.system.sniffing import FILMS, HEAD_BYTES, HEIC, PDF, PICTURES, sniff

MAX_BYTES = 40_000_000
"""Of a picture."""
MAX_FILM_BYTES = 500_000_000
MAX_PAPER_BYTES = 100_000_000
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Looked:
    """What a copy is: a media type and what is known beside it (the fields of `MediaFile` by name)."""

    mime: str
    facts: dict[str, Any]


@contextmanager
def opened(source: Path) -> Iterator[tuple[BinaryIO, str]]:
    """Open a plain file for reading and say its media type; folders, devices, pipes and sockets are refused without waiting
    for them, and so is what is too large, unread. Raises MediaRefused.
    """
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
        try:
            head = file.read(HEAD_BYTES)
            file.seek(0)
        except OSError as e:
            raise MediaRefused("media_unreadable", path=str(source), detail=e.strerror or str(e)) from e
        yield file, taken_kind(head, size, source)


def taken_kind(head: bytes, size: int, source: Path) -> str:
    """Return the media type of a file that is taken, by its first bytes and its size. Raises MediaRefused."""
    if size == 0:
        raise MediaRefused("media_empty", path=str(source))
    mime = sniff(head)
    if mime == HEIC:
        raise MediaRefused("media_heic", path=str(source))
    if mime not in PICTURES | FILMS | {PDF}:
        raise MediaRefused("media_kind", path=str(source))
    if size > cap_of(mime):
        raise too_large(source, size, cap_of(mime))
    return mime


def cap_of(mime: str) -> int:
    """Return how many bytes a file of this type may have."""
    return MAX_FILM_BYTES if mime in FILMS else MAX_PAPER_BYTES if mime == PDF else MAX_BYTES


def too_large(source: Path, size: int, limit: int) -> MediaRefused:
    """Return the refusal of a file with too many bytes."""
    return MediaRefused("media_too_large", path=str(source), bytes=size, limit=limit, bytes_limit=limit)


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


def clean_and_look(copy: Path, mime: str, source: Path) -> Looked:
    """Look at a copy and clean it in place. Raises MediaRefused, OSError when the copy cannot be written."""
    if mime in PICTURES:
        return _picture(copy, source)
    if mime == PDF:
        return _paper(copy, source)
    return _film(copy, mime, source)


def _picture(copy: Path, source: Path) -> Looked:
    upright = copy.with_name(f"{copy.name}-upright")
    try:
        found = decoding.look(copy, upright)
        if "refused" in found:
            raise _refusal(source, found)
        if found.get("turned"):
            os.replace(upright, copy)
    finally:
        upright.unlink(missing_ok=True)
    data = copy.read_bytes()
    try:
        clean = without_metadata(data, found["mime"])
    except ValueError as e:
        raise MediaRefused("media_broken", path=str(source)) from e
    if clean is not data:
        copy.write_bytes(clean)
    return Looked(found["mime"], {name: found[name] for name in ("width", "height", "frames")})


def _film(copy: Path, mime: str, source: Path) -> Looked:
    film = probe_film(copy, mime)
    if film is None:
        raise MediaRefused("media_film_unread", path=str(source))
    if mime != "video/webm":
        blank_places(copy)
    facts = {"width": film.width, "height": film.height, "seconds": round(film.seconds, 3), "codecs": film.codecs}
    return Looked(mime, facts)


def _paper(copy: Path, source: Path) -> Looked:
    paper = probe_paper(copy.read_bytes())
    if paper is None:
        raise MediaRefused("media_paper_broken", path=str(source))
    if paper.locked:
        raise MediaRefused("media_paper_locked", path=str(source))
    return Looked(PDF, {"width": 0, "height": 0, "pages": paper.pages})


def _refusal(source: Path, found: dict[str, Any]) -> MediaRefused:
    if found["refused"] == "media_too_large":
        limit = f"{found['limit'] / 1e6:.0f} million pixels"
        size = f"{found['pixels'] / 1e6:.0f} million pixels"
        return MediaRefused("media_too_large", path=str(source), bytes=size, limit=limit, bytes_limit=limit)
    return MediaRefused(str(found["refused"]), path=str(source))


def hash_of(path: Path) -> tuple[str, int]:
    """Return the SHA-256 of a file in lower-case hex, and how many bytes it has."""
    digest, count = hashlib.sha256(), 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            count += len(chunk)
    return digest.hexdigest(), count


def plain_name(name: str) -> str:
    """Return a name as text that any store and screen can hold: no control characters, no undecodable bytes."""
    text = name.encode("utf-8", "replace").decode("utf-8")
    return "".join(c if c.isprintable() else "?" for c in text)[:255]
