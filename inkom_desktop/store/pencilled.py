"""Drafts that have a place in the calendar without being scheduled."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, text, update

from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.entry import Pencilled
from inkom_desktop.store.database import Database
from inkom_desktop.store.drafts import draft_from
from inkom_desktop.store.schema import TO_PLACE
from inkom_desktop.store.schema import draft as draft_table
from inkom_desktop.store.schema import pencilled as table


class SqlPencil:
    """Implements `ports.store.Pencil`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def put(self, place: Pencilled) -> None:
        """Give a draft a place, or another one."""
        values = {name: getattr(place, name) for name in table.c.keys()}  # noqa: SIM118 - columns, not a mapping

        def work(c: Connection) -> None:
            if not c.execute(update(table).where(table.c.draft_id == place.draft_id).values(**values)).rowcount:
                c.execute(insert(table).values(**values))

        await self._db.write(work)

    async def rub_out(self, draft_id: str) -> None:
        """Take a draft's place away."""
        await self._db.write(lambda c: c.execute(delete(table).where(table.c.draft_id == draft_id)))

    async def get(self, draft_id: str) -> Pencilled | None:
        """Return the place of a draft."""
        found = await self._db.read(
            lambda c: c.execute(select(table).where(table.c.draft_id == draft_id)).one_or_none()
        )
        return None if found is None else Pencilled(**found._mapping)

    async def within(
        self, *, workspace_ids: Collection[str], due_from: datetime, due_to: datetime
    ) -> list[tuple[Pencilled, Draft]]:
        """Return what has a place in a time, with the drafts, by due time."""
        query = (
            select(draft_table, *(table.c[name].label(f"at_{name}") for name in table.c.keys()))  # noqa: SIM118
            .join(table, table.c.draft_id == draft_table.c.id)
            .where(
                table.c.workspace_id.in_(sorted(set(workspace_ids))),
                table.c.due_at >= due_from,
                table.c.due_at < due_to,
                draft_table.c.deleted_at.is_(None),
            )
            .order_by(table.c.due_at, table.c.draft_id)
        )

        def work(c: Connection) -> list[tuple[Pencilled, Draft]]:
            return [
                (Pencilled(r.at_draft_id, r.at_workspace_id, r.at_due_at, r.at_zone, r.at_local_time), draft_from(r))
                for r in c.execute(query)
            ]

        return await self._db.read(work)

    async def unplaced(self, *, workspace_id: str, limit: int = 200) -> list[Draft]:
        """Return the live drafts that have no place and were never scheduled, newest change first."""
        placed = select(table.c.draft_id).where(table.c.draft_id == draft_table.c.id)
        query = (
            select(draft_table)
            .where(draft_table.c.workspace_id == workspace_id, text(TO_PLACE), ~placed.exists())
            .order_by(draft_table.c.updated_at.desc(), draft_table.c.n.desc())
            .limit(limit)
        )
        return await self._db.read(lambda c: [draft_from(r) for r in c.execute(query)])
