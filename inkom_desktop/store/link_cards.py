"""What linked pages said of themselves."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from inkom_desktop.domain.draft import LinkCard
from inkom_desktop.store.database import Database
from inkom_desktop.store.rows import put_row
from inkom_desktop.store.schema import link_card as table
from inkom_desktop.store.shapes import card_in, card_out


class SqlLinkCards:
    """Implements `ports.store.LinkCards`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def get(self, url: str) -> tuple[LinkCard, datetime] | None:
        """Return the card of an address and when it was read (aware UTC)."""

        def work(c: Connection) -> tuple[LinkCard, datetime] | None:
            row = c.execute(select(table).where(table.c.url == url)).one_or_none()
            return None if row is None else (card_in(row.card), row.fetched_at)

        return await self._db.read(work)

    async def put(self, card: LinkCard, at: datetime) -> None:
        """Keep the card of an address, read at `at` (aware UTC), in place of an earlier one."""
        await self._db.write(lambda c: put_row(c, table, {"url": card.url}, {"card": card_out(card), "fetched_at": at}))
