"""Going back to a backup: the newest one that is whole takes the store's place, and the store that failed is kept aside.

A backup does not know what went out after it was made. So every post in it that was still on its way waits for the person's
word, whatever its late rule: nothing may be published twice.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.domain.publication import TERMINAL, State
from inkom_desktop.domain.transitions import restored
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.rescue import Backup, PutBack
from inkom_desktop.store import backup as backups
from inkom_desktop.store.location import BACKUPS, BESIDE, settle

_NAME = re.compile(r"inkom-(\d{8}T\d{6}\d*)Z-.+\.sqlite3")


def newest_good(store: Path) -> Backup | None:
    """Return the newest backup beside a store that opens, is whole page by page and holds a store of Inkom."""
    found = [(made, path) for path in (store.parent / BACKUPS).glob("inkom-*.sqlite3") if (made := _made_at(path))]
    for made, path in sorted(found, reverse=True):
        with contextlib.suppress(StoreUnusable):
            backups.verify(path)
            return Backup(path, made)
    return None


def _made_at(path: Path) -> datetime | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    digits = match.group(1)
    form = "%Y%m%dT%H%M%S%f" if len(digits) > 15 else "%Y%m%dT%H%M%S"
    try:
        return datetime.strptime(digits, form).replace(tzinfo=UTC)
    except ValueError:
        return None


async def put_back(store: Path, backup: Backup, clock: Clock) -> PutBack:
    """Put a backup in the place of a store that nobody has open.

    The copy is made ready beside it first, and only then the files change places: a crash leaves the old store, or the
    new one, or none beside its backups, which is told as damaged and not begun anew. Raises StoreUnusable.
    """
    from inkom_desktop.store.store import open_store

    ready = store.with_name(store.name + ".restoring")
    try:
        _copy(backup.path, ready)
        opened = await open_store(ready, clock=clock)
        try:
            live = await opened.publications.query(states=set(State) - TERMINAL, limit=sys.maxsize)
            for pub in live:
                await opened.publications.save(restored(pub, clock.now(), backup.made_at))
        finally:
            await opened.close()
        aside = _set_aside(store, clock.now())
        os.replace(ready, store)
        settle(store.parent)
    except OSError as e:
        raise StoreUnusable("backup_failed", path=str(store), detail=e.strerror or "") from e
    finally:
        for end in ("", *BESIDE):
            with contextlib.suppress(OSError):
                ready.with_name(ready.name + end).unlink(missing_ok=True)
    return PutBack(aside, len(live))


def _copy(source: Path, target: Path) -> None:
    for end in ("", *BESIDE):
        target.with_name(target.name + end).unlink(missing_ok=True)
    with open(source, "rb") as read, open(target, "xb", opener=lambda p, f: os.open(p, f, 0o600)) as write:
        shutil.copyfileobj(read, write)
        write.flush()
        os.fsync(write.fileno())


def _set_aside(store: Path, at: datetime) -> Path:
    """Move a store and what lies beside it to names of their own; nothing is ever deleted."""
    name = f"{store.name}.damaged-{at:%Y%m%dT%H%M%SZ}"
    number = 2
    while store.with_name(name).exists():
        name = f"{store.name}.damaged-{at:%Y%m%dT%H%M%SZ}-{number}"
        number += 1
    for end in ("", *BESIDE):
        file = store.with_name(store.name + end)
        if file.exists():
            os.replace(file, store.with_name(name + end))
    return store.with_name(name)
