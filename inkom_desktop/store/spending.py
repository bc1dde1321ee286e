"""What networks charge, in the store."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import func, insert, select, update

from inkom_desktop.domain.tariff import Spend
from inkom_desktop.store.database import Database
from inkom_desktop.store.schema import spend as table


class SqlSpending:
    """Implements `ports.spending.Spending`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def add(self, spend: Spend) -> None:
        """Write a line down; durable when it returns."""
        await self._db.write(lambda c: c.execute(insert(table).values(**asdict(spend))))

    async def settle(self, spend_id: str, count: int, millionths: int) -> None:
        """Say what a line came to."""
        changed = update(table).where(table.c.id == spend_id)
        await self._db.write(lambda c: c.execute(changed.values(count=count, millionths=millionths, settled=True)))

    async def spent(self, account_id: str, since: datetime) -> int:
        """Return what an account was, or may have been, charged since then, in millionths."""
        query = select(func.coalesce(func.sum(table.c.millionths), 0))
        query = query.where(table.c.account_id == account_id, table.c.at >= since)
        return await self._db.read(lambda c: int(c.execute(query).scalar_one()))

    async def by_rate(self, account_id: str, since: datetime) -> dict[str, tuple[int, int]]:
        """Return for each rate how many were charged since then, and the millionths."""
        query = select(table.c.rate, func.sum(table.c.count), func.sum(table.c.millionths)).group_by(table.c.rate)
        query = query.where(table.c.account_id == account_id, table.c.at >= since).order_by(table.c.rate)
        return await self._db.read(lambda c: {r[0]: (int(r[1]), int(r[2])) for r in c.execute(query).all()})
