"""Series in the store: their rules, and which draft was made for which of their times."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from inkom_desktop.domain.series import Occurrence, Series
from inkom_desktop.store.database import Database
from inkom_desktop.store.rows import save_row
from inkom_desktop.store.schema import occurrence as occurrence_table
from inkom_desktop.store.schema import series as table


class SqlSeries:
    """Implements `ports.store.SeriesBook`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def add(self, series: Series) -> Series:
        """Insert, with its occurrences."""

        def work(c: Connection) -> None:
            c.execute(insert(table).values(**_row(series)))
            rows = [{"series_id": series.id, "number": o.number, "draft_id": o.draft_id} for o in series.occurrences]
            if rows:
                c.execute(insert(occurrence_table), rows)

        await self._db.write(work)
        return series

    async def save(self, series: Series) -> Series:
        """Update by id and version; occurrences stay as they are."""
        return replace(series, version=await self._db.write(lambda c: save_row(c, table, _row(series))))

    async def get(self, series_id: str) -> Series | None:
        """Return one by its whole id."""

        def work(c: Connection) -> Series | None:
            row = c.execute(select(table).where(table.c.id == series_id)).one_or_none()
            return None if row is None else _in(c, row)

        return await self._db.read(work)

    async def all(self, *, workspace_id: str | None = None) -> list[Series]:
        """Return them, the newest first."""
        query = select(table).order_by(table.c.created_at.desc(), table.c.id)
        if workspace_id is not None:
            query = query.where(table.c.workspace_id == workspace_id)
        return await self._db.read(lambda c: [_in(c, row) for row in c.execute(query).all()])

    async def of_draft(self, draft_id: str) -> Series | None:
        """Return the series that a draft is an occurrence of."""
        query = select(table).join(occurrence_table).where(occurrence_table.c.draft_id == draft_id)

        def work(c: Connection) -> Series | None:
            row = c.execute(query).first()
            return None if row is None else _in(c, row)

        return await self._db.read(work)


def _row(series: Series) -> dict[str, Any]:
    values = {name: getattr(series, name) for name in table.c.keys()}  # noqa: SIM118 - columns, not a mapping
    return {**values, "variants": list(series.variants)}


def _in(c: Connection, row: Row[Any]) -> Series:
    mine = select(occurrence_table).where(occurrence_table.c.series_id == row.id).order_by(occurrence_table.c.number)
    made = tuple(Occurrence(o.number, o.draft_id) for o in c.execute(mine))
    return Series(**{**row._mapping, "variants": tuple(row.variants)}, occurrences=made)
