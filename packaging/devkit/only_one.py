"""One set-up at a time: two starts at once take turns. The lock dies with its process, so none is ever left behind."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from devkit.telling import say

if sys.platform == "win32":
    import msvcrt

    def _try(handle: IO[bytes]) -> bool:
        try:
            handle.seek(0)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try(handle: IO[bytes]) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@contextmanager
def only_one(path: Path, pause: float = 0.2) -> Iterator[None]:
    """Hold the lock file at `path`; wait for whoever holds it, looking every `pause` seconds. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as handle:
        if not _try(handle):
            say("Another start is setting Inkom up; waiting for it.")
            while not _try(handle):
                time.sleep(pause)
        yield  # closing the file gives the lock back
