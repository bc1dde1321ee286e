"""Who uses which media: counted where drafts and publications are written, and what nobody uses any more."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, insert, or_, select

from inkom_desktop.store.database import Database
from inkom_desktop.store.schema import draft, media_idle, media_use, publication

_AT_ONCE = 500


class SqlMediaUses:
    """Implements `ports.store.MediaUses`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def unused(self, hashes: Collection[str]) -> frozenset[str]:
        """Return those that no draft, kept version or publication names."""
        return await self._db.read(lambda c: _unused(c, hashes))

    async def idle(self, hashes: Collection[str], now: datetime, before: datetime) -> frozenset[str]:
        """Write down which of these nobody uses now; return those that have been found so ever since `before` or earlier.

        Times are aware UTC.
        """

        def work(c: Connection) -> frozenset[str]:
            free = _unused(c, hashes)
            known = {row.sha256: row.since for row in c.execute(select(media_idle))}
            for again in _pieces(h for h in known if h not in free):
                c.execute(delete(media_idle).where(media_idle.c.sha256.in_(again)))
            fresh = [{"sha256": h, "since": now} for h in sorted(free) if h not in known]
            if fresh:
                c.execute(insert(media_idle), fresh)
            return frozenset(h for h in free if h in known and known[h] <= before)

        return await self._db.write(work)

    async def forget(self, hashes: Collection[str]) -> None:
        """Take them off the books: their bytes are deleted."""

        def work(c: Connection) -> None:
            for some in _pieces(hashes):
                c.execute(delete(media_idle).where(media_idle.c.sha256.in_(some)))
                c.execute(delete(media_use).where(media_use.c.sha256.in_(some)))

        await self._db.write(work)


def _unused(c: Connection, hashes: Collection[str]) -> frozenset[str]:
    used: set[str] = set()
    there = or_(media_use.c.owner.in_(select(draft.c.id)), media_use.c.owner.in_(select(publication.c.id)))
    for some in _pieces(hashes):
        query = select(media_use.c.sha256).where(media_use.c.sha256.in_(some), there).distinct()
        used |= set(c.execute(query).scalars())
    return frozenset(hashes) - used


def note(c: Connection, owner: str, held: object) -> None:
    """Write down that a draft or a publication names the media in `held`; nothing is ever taken away, for versions are kept."""
    hashes = set(hashes_in(held))
    if not hashes:
        return
    known = set(c.execute(select(media_use.c.sha256).where(media_use.c.owner == owner)).scalars())
    if fresh := sorted(hashes - known):
        c.execute(insert(media_use), [{"sha256": sha256, "owner": owner} for sha256 in fresh])


def hashes_in(value: object) -> Iterator[str]:
    """Find the hashes of media in rows, wherever they stand."""
    if isinstance(value, str) and value.startswith(("{", "[")):
        value = json.loads(value)
    if isinstance(value, Mapping):
        if isinstance(value.get("sha256"), str):
            yield value["sha256"]
        value = list(value.values())
    if isinstance(value, list | tuple):
        for each in value:
            if isinstance(each, Mapping | list | tuple):
                yield from hashes_in(each)


def _pieces(hashes: Iterable[str]) -> Iterator[list[str]]:
    every = sorted(hashes)
    for at in range(0, len(every), _AT_ONCE):
        yield every[at : at + _AT_ONCE]
