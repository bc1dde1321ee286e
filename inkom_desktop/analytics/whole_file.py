"""A file that a person asked for: it is there whole, or as it was before."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path


def write_whole(path: Path, lines: Iterable[str]) -> None:
    """Write text as UTF-8, the lines' own ends as they are. Whatever goes wrong leaves nothing half-written behind.

    Raises OSError (no room, no right).
    """
    write_bytes_whole(path, (line.encode("utf-8", errors="replace") for line in lines))


def write_bytes_whole(path: Path, pieces: Iterable[bytes]) -> None:
    """Write bytes in the same way: beside the file first, so that one that is there already is replaced whole or stays."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as f:
            f.writelines(pieces)
        os.replace(beside, path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
