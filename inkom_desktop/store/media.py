"""The bytes of media in a store on a server, under their hash: written once, never changed, fetched by whoever publishes."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from inkom_desktop.store.database import Database
from inkom_desktop.store.schema import media_bytes as table


class SqlMediaBytes:
    """Implements `ports.media.MediaBytes`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def put(self, sha256: str, content: bytes) -> None:
        """Store bytes, unless they are there."""
        if await self.has(sha256):
            return

        def work(c: Connection) -> None:
            if c.execute(select(table.c.sha256).where(table.c.sha256 == sha256)).first() is None:
                c.execute(insert(table).values(sha256=sha256, bytes=content))

        await self._db.write(work)

    async def has(self, sha256: str) -> bool:
        """Tell whether they are there."""
        query = select(table.c.sha256).where(table.c.sha256 == sha256)
        return await self._db.read(lambda c: c.execute(query).first() is not None)

    async def get(self, sha256: str) -> bytes | None:
        """Return the bytes, None when they are not there."""
        query = select(table.c.bytes).where(table.c.sha256 == sha256)

        def work(c: Connection) -> bytes | None:
            content = c.execute(query).scalar()
            return None if content is None else bytes(content)

        return await self._db.read(work)

    async def forget(self, sha256: str) -> None:
        """Delete them."""
        await self._db.write(lambda c: c.execute(delete(table).where(table.c.sha256 == sha256)))
