"""The workspaces in the store."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Row, select

from inkom_desktop.domain.slots import parse_slots, say_slots
from inkom_desktop.domain.workspace import Late, LateRule, Workspace
from inkom_desktop.store.database import Database
from inkom_desktop.store.rows import add_row, save_row
from inkom_desktop.store.schema import workspace as table


class SqlWorkspaces:
    """Implements `ports.store.Workspaces`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def add(self, workspace: Workspace) -> Workspace:
        """Insert."""
        await self._db.write(lambda c: add_row(c, table, workspace_row(workspace), "name_taken", name=workspace.name))
        return workspace

    async def save(self, workspace: Workspace) -> Workspace:
        """Update by id and version."""
        version = await self._db.write(
            lambda c: save_row(c, table, workspace_row(workspace), taken="name_taken", name=workspace.name)
        )
        return replace(workspace, version=version)

    async def get(self, workspace_id: str) -> Workspace | None:
        """Return one by its whole id, archived or not."""

        def work(c: Connection) -> Workspace | None:
            row = c.execute(select(table).where(table.c.id == workspace_id)).one_or_none()
            return None if row is None else _in(row)

        return await self._db.read(work)

    async def all(self, *, archived: bool = False) -> list[Workspace]:
        """Return the live ones (or all) in the order of creation."""
        query = select(table).order_by(table.c.created_at, table.c.id)
        if not archived:
            query = query.where(table.c.archived_at.is_(None))
        return await self._db.read(lambda c: [_in(row) for row in c.execute(query)])


def workspace_row(workspace: Workspace) -> dict[str, Any]:
    """Return the row of a workspace."""
    values = asdict(workspace)
    late: LateRule = workspace.late
    del values["late"]
    values["slots"] = say_slots(workspace.slots)
    return {**values, "late_then": late.then.value, "late_window_s": int(late.window.total_seconds())}


def _in(row: Row[Any]) -> Workspace:
    return Workspace(
        id=row.id,
        name=row.name,
        zone=row.zone,
        late=LateRule(Late(row.late_then), timedelta(seconds=row.late_window_s)),
        colour=row.colour,
        created_at=row.created_at,
        archived_at=row.archived_at,
        version=row.version,
        sample=row.sample,
        slots=parse_slots(row.slots),
        alt_required=row.alt_required,
    )
