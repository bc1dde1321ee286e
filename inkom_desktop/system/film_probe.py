"""What a film is: its length, size and codecs. ffprobe is asked where it is installed; MP4 and QuickTime are read here else.

Nothing is decoded. Boxes: ISO/IEC 14496-12 (8.2 movie, 8.3 track, 8.5 sample descriptions) and Apple's QuickTime file
format. What tells the place a film was taken at (`udta`, `meta` and `uuid` boxes) is blanked in place, so that no byte moves.
"""

from __future__ import annotations

import json
import logging
import shutil
import struct
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

log = logging.getLogger(__name__)

FFPROBE_TIME_S = 15.0
MOST_MOOV_BYTES = 64_000_000
"""A table of contents larger than this belongs to no film that networks take."""
_CONTAINERS = frozenset({b"moov", b"trak", b"mdia", b"minf", b"stbl"})
_CODECS = {
    b"avc1": "h264", b"avc3": "h264", b"hvc1": "hevc", b"hev1": "hevc", b"av01": "av1", b"vp09": "vp9", b"vp08": "vp8",
    b"mp4v": "mpeg4", b"apcn": "prores", b"apch": "prores", b"ap4h": "prores", b"jpeg": "mjpeg",
    b"mp4a": "aac", b"Opus": "opus", b"ac-3": "ac3", b"ec-3": "eac3", b".mp3": "mp3", b"alac": "alac", b"fLaC": "flac",
    b"lpcm": "pcm", b"sowt": "pcm", b"twos": "pcm",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Film:
    """A film: pixels as they are shown, seconds, codecs in lower case (pictures first)."""

    width: int
    height: int
    seconds: float
    codecs: tuple[str, ...]


def probe_film(path: Path, mime: str) -> Film | None:
    """Return what the film is, None when it is damaged or cannot be read without ffprobe."""
    program = shutil.which("ffprobe")
    if program is not None:
        return _asked(program, path)
    if mime == "video/webm":
        return None
    try:
        with path.open("rb") as file:
            return _read(file)
    except (OSError, ValueError, struct.error):
        return None


def _asked(program: str, path: Path) -> Film | None:
    """Ask ffprobe, which may open this file alone: https://ffmpeg.org/ffprobe.html ."""
    command = [program, "-v", "error", "-protocol_whitelist", "file", "-show_format", "-show_streams", "-of", "json"]
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        ended = subprocess.run(
            [*command, f"file:{path}"],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=FFPROBE_TIME_S,
            check=False,
            creationflags=flags,
        )
        told = json.loads(ended.stdout)
    except (OSError, subprocess.TimeoutExpired, ValueError) as e:
        log.warning("ffprobe said nothing of a film (%s)", type(e).__name__)
        return None
    return film_of(told) if isinstance(told, dict) else None


def film_of(told: dict[str, Any]) -> Film | None:
    """Read what ffprobe tells; None when there is no moving picture in it."""
    streams = [s for s in told.get("streams", []) if isinstance(s, dict)]
    seen = next((s for s in streams if s.get("codec_type") == "video"), None)
    if seen is None:
        return None
    width, height = _whole(seen.get("width")), _whole(seen.get("height"))
    turns = [_whole(d.get("rotation")) for d in seen.get("side_data_list", []) if isinstance(d, dict)]
    if any(turn % 180 for turn in turns):
        width, height = height, width
    try:
        seconds = float(told.get("format", {}).get("duration") or seen.get("duration") or 0)
    except (TypeError, ValueError):
        seconds = 0.0
    heard = [s for s in streams if s.get("codec_type") == "audio"]
    codecs = tuple(str(s.get("codec_name", "")).lower() for s in (seen, *heard))
    return Film(width, height, seconds, tuple(dict.fromkeys(c for c in codecs if c)))


def _whole(value: object) -> int:
    return int(value) if isinstance(value, int | float) else 0


def _read(file: BinaryIO) -> Film | None:
    found = next(((at, size) for name, at, size in _boxes(file, 0, _length(file)) if name == b"moov"), None)
    if found is None or found[1] > MOST_MOOV_BYTES:
        return None
    file.seek(found[0])
    moov = file.read(found[1])
    if len(moov) < found[1]:
        return None
    seconds, width, height = 0.0, 0, 0
    pictures: list[str] = []
    sounds: list[str] = []
    for name, body in _within(moov):
        if name == b"mvhd":
            seconds = _duration(body)
        elif name == b"trak":
            kind, size, codec = _track(body)
            if kind == b"vide":
                pictures.append(codec)
                width, height = (width, height) if width else size
            elif kind == b"soun":
                sounds.append(codec)
    if not pictures or width < 1 or height < 1:
        return None
    return Film(width, height, seconds, tuple(dict.fromkeys(c for c in (*pictures, *sounds) if c)))


def _track(trak: bytes) -> tuple[bytes, tuple[int, int], str]:
    """Return the kind of a track, its size as it is shown, and its codec."""
    kind, size, codec = b"", (0, 0), ""
    for name, body in _deep(trak):
        if name == b"tkhd":
            version = body[0]
            matrix = 52 if version else 40
            a, b = struct.unpack_from(">ii", body, matrix)
            width, height = struct.unpack_from(">II", body, matrix + 36)
            size = (width >> 16, height >> 16)
            if a == 0 and b != 0:
                size = (size[1], size[0])
        elif name == b"hdlr" and not kind:
            kind = body[8:12]
        elif name == b"stsd" and len(body) >= 16:
            codec = _CODECS.get(body[12:16], body[12:16].decode("ascii", "replace").strip().lower())
    return kind, size, codec


def _duration(mvhd: bytes) -> float:
    if mvhd[0]:
        scale, length = struct.unpack_from(">IQ", mvhd, 20)
    else:
        scale, length = struct.unpack_from(">II", mvhd, 12)
    return length / scale if scale else 0.0


def _deep(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    for name, body in _within(data):
        yield name, body
        if name in _CONTAINERS:
            yield from _deep(body)


def _within(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    for name, at, end in _places(data):
        yield name, data[at:end]


def _places(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Go through the boxes in a piece of memory: name, where the body begins and ends. Raises ValueError."""
    at = 0
    while at + 8 <= len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1 and at + 16 <= len(data):
            size, head = struct.unpack_from(">Q", data, at + 8)[0], 16
        elif size == 0:
            size = len(data) - at
        if size < head or at + size > len(data):
            raise ValueError("a box beyond its end")
        yield name, at + head, at + size
        at += size


def _length(file: BinaryIO) -> int:
    return file.seek(0, 2)


def _boxes(file: BinaryIO, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Go through the boxes of a file: name, where the body begins and how long it is. Raises ValueError."""
    while at + 8 <= end:
        file.seek(at)
        size, name = struct.unpack(">I4s", file.read(8))
        head = 8
        if size == 1:
            size, head = struct.unpack(">Q", file.read(8))[0], 16
        elif size == 0:
            size = end - at
        if size < head or at + size > end:
            raise ValueError("a box beyond its end")
        yield name, at + head, size - head
        at += size


def blank_places(path: Path) -> bool:
    """Blank in place what tells where and with what a film was made; tells whether there was anything. Raises OSError."""
    with path.open("r+b") as file:
        blanks = []
        try:
            for name, at, size in _boxes(file, 0, _length(file)):
                if name in (b"uuid", b"meta", b"udta"):
                    blanks.append((at, size))
                elif name == b"moov" and size <= MOST_MOOV_BYTES:
                    file.seek(at)
                    blanks += [(at + start, length) for start, length in _told(file.read(size))]
        except (ValueError, struct.error):
            return False
        for at, size in blanks:
            file.seek(at - 4)
            file.write(b"free")
            left = size
            while left > 0:
                left -= file.write(b"\0" * min(left, 1 << 20))
        file.flush()
    return bool(blanks)


def _told(data: bytes, base: int = 0) -> Iterator[tuple[int, int]]:
    """Find the bodies of boxes that describe a film in words, in its table of contents and its tracks."""
    for name, at, end in _places(data):
        if name in (b"udta", b"meta", b"uuid"):
            yield base + at, end - at
        elif name in (b"trak", b"mdia", b"minf"):
            yield from _told(data[at:end], base + at)
