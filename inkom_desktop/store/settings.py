"""The settings in the store."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select

from inkom_desktop.store.database import Database
from inkom_desktop.store.rows import put_row
from inkom_desktop.store.schema import setting as table


class SqlSettings:
    """Implements `ports.store.Settings`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def all(self) -> Mapping[str, str]:
        """Return what was set."""
        return await self._db.read(lambda c: {r.name: r.value for r in c.execute(select(table))})

    async def set(self, name: str, value: str) -> None:
        """Set one."""
        await self._db.write(lambda c: put_row(c, table, {"name": name}, {"value": value}))
