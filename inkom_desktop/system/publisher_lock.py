"""One publisher per store: a lock of the operating system says whether one runs, a small file says which.

The lock ends with its process however that ends; a PID file would not. The facts in `publisher.json` are for people and
for the doorbell, and are believed only while the lock is held.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from inkom_desktop.domain.errors import Conflict, StoreUnusable
from inkom_desktop.ports.seat import Surroundings
from inkom_desktop.system.paths import write_private

if TYPE_CHECKING:
    from filelock import BaseFileLock

log = logging.getLogger(__name__)

Kind = Literal["window", "headless"]
PROBE_S = 0.25
"""How long a holder or an asker waits: an asker holds the lock for a blink, which must not look like a publisher."""
WRITE_APART_S = 5.0


@dataclass(frozen=True, slots=True)
class PublisherFacts:
    """What is known of the publisher. Times are aware UTC; `door_port` 0 = it has no doorbell."""

    pid: int
    kind: str
    started_at: datetime
    last_beat: datetime | None = None
    next_due: datetime | None = None
    around: Surroundings = field(default_factory=Surroundings)
    door_port: int = 0
    door_token: str = ""

    def __repr__(self) -> str:
        return f"PublisherFacts(pid={self.pid}, kind={self.kind!r}, started_at={self.started_at!r})"


@dataclass(frozen=True, slots=True)
class PublisherStatus:
    """Whether a publisher runs on this computer for this store, and its facts (None = not running or not yet written)."""

    running: bool
    facts: PublisherFacts | None = None


class HeldLock:
    """The right to publish. Give it back with `release`; it ends with the process in any case."""

    def __init__(self, lock: BaseFileLock, path: Path, facts: PublisherFacts) -> None:
        self._lock = lock
        self._path = path
        self._facts = facts
        self._written: datetime | None = None

    def door(self, port: int, token: str) -> None:
        """Tell other processes where the doorbell is."""
        self._facts = replace(self._facts, door_port=port, door_token=token)
        self._write()

    def beat(self, at: datetime, next_due: datetime | None) -> None:
        """Note a beat (aware UTC). The file is written when the next due time changed or some seconds have passed."""
        changed = next_due != self._facts.next_due
        self._facts = replace(self._facts, last_beat=at, next_due=next_due)
        if changed or self._written is None or abs((at - self._written).total_seconds()) >= WRITE_APART_S:
            self._written = at
            self._write()

    def note(self, around: Surroundings) -> None:
        """Note what the publisher found out about the world."""
        self._facts = replace(self._facts, around=around)
        self._write()

    def release(self) -> None:
        """Give the lock back; calling it twice does no harm."""
        if self._lock.is_locked:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
            self._lock.release()

    def _write(self) -> None:
        try:
            write_private(self._path, json.dumps(asdict(self._facts), default=_iso).encode())
        except OSError as e:  # A full disk must not stop the publisher for a courtesy.
            log.warning("the publisher's facts could not be written: %s", e.strerror)


def hold(data: Path, kind: Kind, started_at: datetime) -> HeldLock:
    """Take the right to publish from the store in the data folder.

    Raises Conflict("publisher_busy", pid, kind) while another process, or another holder in this one, has it, and
    StoreUnusable("data_dir_unusable") when the folder does not allow a lock.
    """
    from filelock import Timeout

    lock = _lock(data)
    try:
        lock.acquire(timeout=PROBE_S * 2, poll_interval=0.02)
    except Timeout as e:
        facts = _read(_facts_path(data))
        raise Conflict("publisher_busy", pid=facts.pid if facts else 0, kind=facts.kind if facts else "unknown") from e
    except OSError as e:
        raise StoreUnusable("data_dir_unusable", path=str(data), detail=e.strerror or str(e)) from e
    held = HeldLock(lock, _facts_path(data), PublisherFacts(os.getpid(), kind, started_at))
    held._write()
    return held


def status(data: Path) -> PublisherStatus:
    """Say whether a publisher runs here, by asking the lock; waits up to a quarter of a second. Never raises."""
    from filelock import Timeout

    lock = _lock(data)
    try:
        lock.acquire(timeout=PROBE_S, poll_interval=0.02)
    except Timeout:
        return PublisherStatus(True, _read(_facts_path(data)))
    except OSError:
        return PublisherStatus(False)
    lock.release()
    return PublisherStatus(False)


def read_facts(data: Path) -> PublisherFacts | None:
    """Return what the file says, without asking the lock; None when there is no readable file."""
    return _read(_facts_path(data))


def _lock(data: Path) -> BaseFileLock:
    from filelock import FileLock

    # A soft lock would outlive its process, so none is used where the file system has no real ones.
    return FileLock(data / "publisher.lock", mode=0o600, thread_local=False, fallback_to_soft=False)


def _facts_path(data: Path) -> Path:
    return data / "publisher.json"


def _iso(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _read(path: Path) -> PublisherFacts | None:
    try:
        if path.stat().st_size > 4096:
            return None
        raw = json.loads(path.read_text("utf-8"))
        port = raw.get("door_port", 0)
        return PublisherFacts(
            pid=int(raw["pid"]),
            kind=str(raw["kind"]),
            started_at=_time(raw["started_at"]),
            last_beat=_time(raw["last_beat"]) if raw.get("last_beat") else None,
            next_due=_time(raw["next_due"]) if raw.get("next_due") else None,
            around=_around(raw.get("around")),
            door_port=port if isinstance(port, int) and 0 < port < 65536 else 0,
            door_token=str(raw.get("door_token", "")),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _around(raw: object) -> Surroundings:
    if not isinstance(raw, dict):
        return Surroundings()
    off = raw.get("clock_off_s")
    return Surroundings(
        _time(raw["offline_since"]) if raw.get("offline_since") else None,
        float(off) if isinstance(off, int | float) else None,
        str(raw.get("clock_server", "")),
    )


def _time(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at
