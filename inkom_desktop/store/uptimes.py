"""When a publisher ran, in the store."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update

from inkom_desktop.domain.coverage import Up
from inkom_desktop.store.database import Database
from inkom_desktop.store.rows import put_row
from inkom_desktop.store.schema import uptime as table


class SqlUpTimes:
    """Implements `ports.store.UpTimes`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def note(self, machine: str, at: datetime, *, gap: timedelta, keep_since: datetime) -> None:
        """Lengthen the newest interval of this computer, or begin one; forget what is old."""

        def work(c: Connection) -> None:
            ours = table.c.machine == machine
            # After a clock that was set back there are later ones: those are left alone.
            before = select(table).where(ours, table.c.began <= at).order_by(table.c.began.desc()).limit(1)
            newest = c.execute(before).first()
            if newest is not None and newest.ended <= at <= newest.ended + gap:
                c.execute(update(table).where(ours, table.c.began == newest.began).values(ended=at))
            else:
                put_row(c, table, {"machine": machine, "began": at}, {"ended": at})
            c.execute(delete(table).where(table.c.ended < keep_since))

        await self._db.write(work)

    async def all(self) -> list[Up]:
        """Return them by when they began."""
        query = select(table.c.began, table.c.ended).order_by(table.c.began, table.c.ended)
        return await self._db.read(lambda c: [Up(r.began, r.ended) for r in c.execute(query)])
