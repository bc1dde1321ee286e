"""The drafts in the store: the present text, its kept versions, its place in the full-text index."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, func, insert, or_, select
from sqlalchemy import text as sql

from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import Conflict
from inkom_desktop.ports.store import DraftVersion
from inkom_desktop.store import media_uses, search
from inkom_desktop.store.database import Database
from inkom_desktop.store.rows import add_row, save_row
from inkom_desktop.store.schema import UNPUBLISHED, draft_label, draft_version, publication
from inkom_desktop.store.schema import draft as table
from inkom_desktop.store.shapes import draft_body_in, draft_body_out

KEEP_ALWAYS = 50
"""The newest versions are all kept; of older ones one a minute for a day, one an hour for a month, one a day beyond."""
FORGET_AT_ONCE = 500
"""How many drafts leave the bin in one transaction; the next look takes the next."""
THIN_AT = 100
"""Versions are thinned when a draft has this many."""
_STEPS = ((timedelta(days=1), 60), (timedelta(days=31), 3600))
_BEYOND = 86_400


class SqlDrafts:
    """Implements `ports.store.Drafts`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def add(self, draft: Draft) -> Draft:
        """Insert."""

        def work(c: Connection) -> None:
            add_row(c, table, draft_row(draft), "draft_known")
            write_beside(c, draft)

        await self._db.write(work)
        return draft

    async def save(self, draft: Draft) -> Draft:
        """Update by id and version; the overwritten version is kept in the history."""

        def work(c: Connection) -> Draft:
            before = c.execute(select(table).where(table.c.id == draft.id).with_for_update()).one_or_none()
            if before is None:
                raise Conflict("changed_meanwhile")
            saved = replace(draft, version=save_row(c, table, draft_row(draft)))
            c.execute(
                insert(draft_version).values(
                    draft_id=before.id,
                    version=before.version,
                    saved_at=before.updated_at,
                    title=before.title,
                    body=before.body,
                )
            )
            _thin(c, draft.id, draft.updated_at)
            write_beside(c, saved)
            return saved

        return await self._db.write(work)

    async def get(self, draft_id: str) -> Draft | None:
        """Return one by its whole id, binned or not."""

        def work(c: Connection) -> Draft | None:
            row = c.execute(select(table).where(table.c.id == draft_id)).one_or_none()
            return None if row is None else draft_from(row)

        return await self._db.read(work)

    async def find(self, prefix: str, *, deleted: bool = False) -> list[Draft]:
        """Return up to ten live (or binned) drafts whose id begins so, or whose title is exactly so."""
        begins = table.c.id.startswith(prefix.lower(), autoescape=True)
        where = table.c.deleted_at.is_not(None) if deleted else table.c.deleted_at.is_(None)
        query = select(table).where(where, or_(begins, table.c.title == prefix)).limit(10)
        return await self._db.read(lambda c: [draft_from(r) for r in c.execute(query)])

    async def all(
        self, *, workspace_id: str | None = None, label: str | None = None, deleted: bool = False, limit: int = 500
    ) -> list[Draft]:
        """Return live (or binned) drafts, newest change first."""
        query = select(table).order_by(table.c.updated_at.desc(), table.c.n.desc()).limit(limit)
        query = query.where(table.c.deleted_at.is_not(None) if deleted else table.c.deleted_at.is_(None))
        if workspace_id is not None:
            query = query.where(table.c.workspace_id == workspace_id)
        if label is not None:
            query = query.where(table.c.id.in_(select(draft_label.c.draft_id).where(draft_label.c.label == label)))
        return await self._db.read(lambda c: [draft_from(r) for r in c.execute(query)])

    async def count_unpublished(self, workspace_id: str) -> int:
        """Return how many live drafts of a client did not go out anywhere yet."""
        # The index of these alone is counted: the desktop asks after every change.
        query = select(func.count()).select_from(table).where(table.c.workspace_id == workspace_id, sql(UNPUBLISHED))
        return await self._db.read(lambda c: int(c.execute(query).scalar_one()))

    async def labels(self, *, workspace_ids: Collection[str]) -> list[str]:
        """Return the labels of the live drafts of these workspaces, in order."""
        mine = and_(table.c.workspace_id.in_(sorted(set(workspace_ids))), table.c.deleted_at.is_(None))
        query = select(draft_label.c.label).join(table, table.c.id == draft_label.c.draft_id).where(mine).distinct()
        return sorted(await self._db.read(lambda c: list(c.execute(query).scalars())), key=str.casefold)

    async def labelled(self, label: str, *, workspace_ids: Collection[str]) -> frozenset[str]:
        """Return the ids of the live drafts of these workspaces that have a label."""
        mine = and_(table.c.workspace_id.in_(sorted(set(workspace_ids))), table.c.deleted_at.is_(None))
        query = select(table.c.id).join(draft_label, table.c.id == draft_label.c.draft_id)
        query = query.where(draft_label.c.label == label, mine)
        return await self._db.read(lambda c: frozenset(c.execute(query).scalars()))

    async def search(
        self, words: str, *, workspace_id: str | None = None, label: str | None = None, limit: int = 100
    ) -> list[Draft]:
        """Full-text search, newest first; every word must occur, the last one as a prefix."""
        wanted = search.condition(words, self._db.dialect)
        if wanted is None:
            return []
        query = select(table).where(table.c.deleted_at.is_(None))
        query = query.order_by(table.c.updated_at.desc(), table.c.n.desc()).limit(limit)
        if workspace_id is not None:
            query = query.where(table.c.workspace_id == workspace_id)
        if label is not None:
            query = query.where(table.c.id.in_(select(draft_label.c.draft_id).where(draft_label.c.label == label)))

        def work(c: Connection) -> list[Draft]:
            said, params = search.narrowed(c, wanted)
            return [draft_from(r) for r in c.execute(query.where(sql(said)), params)]

        return await self._db.read(work)

    async def forget_binned(self, before: datetime) -> int:
        """Delete what was binned before this instant (aware UTC) and was never scheduled; returns how many drafts went."""
        never = ~select(publication.c.id).where(publication.c.draft_id == table.c.id).exists()
        old = select(table.c.n, table.c.id).where(table.c.deleted_at < before, never).limit(FORGET_AT_ONCE)

        def work(c: Connection) -> int:
            gone = list(c.execute(old))
            for row in gone:
                search.forget(c, row.n)
            c.execute(delete(table).where(table.c.n.in_([row.n for row in gone])))
            return len(gone)

        return await self._db.write(work)

    async def history(self, draft_id: str) -> list[DraftVersion]:
        """Return the kept versions, newest first, the present one included."""

        def work(c: Connection) -> list[DraftVersion]:
            row = c.execute(select(table).where(table.c.id == draft_id)).one_or_none()
            if row is None:
                return []
            present = draft_from(row)
            kept = select(draft_version).where(draft_version.c.draft_id == draft_id)
            older = c.execute(kept.order_by(draft_version.c.version.desc()))
            return [DraftVersion(present, present.updated_at), *(_version_in(present, r) for r in older)]

        return await self._db.read(work)


def write_beside(c: Connection, draft: Draft) -> None:
    """Write the labels and the words of a draft."""
    c.execute(delete(draft_label).where(draft_label.c.draft_id == draft.id))
    if draft.labels:
        c.execute(insert(draft_label), [{"draft_id": draft.id, "label": label} for label in draft.labels])
    search.index(c, draft)
    media_uses.note(c, draft.id, draft_body_out(draft))


def _thin(c: Connection, draft_id: str, now: datetime) -> None:
    """Drop versions that stand too close together, oldest ones most."""
    columns = (draft_version.c.version, draft_version.c.saved_at)
    newest_first = draft_version.c.version.desc()
    rows = list(c.execute(select(*columns).where(draft_version.c.draft_id == draft_id).order_by(newest_first)))
    if len(rows) < THIN_AT:
        return
    drop = to_drop([(r.version, r.saved_at) for r in rows], now)
    c.execute(delete(draft_version).where(draft_version.c.draft_id == draft_id, draft_version.c.version.in_(drop)))


def to_drop(versions: list[tuple[int, datetime]], now: datetime) -> list[int]:
    """Return the versions to drop, of versions with their times, newest first. `now` is aware UTC."""
    drop: list[int] = []
    seen: set[tuple[int, int]] = set()
    for version, saved_at in versions[KEEP_ALWAYS:]:
        step = next((seconds for age, seconds in _STEPS if now - saved_at <= age), _BEYOND)
        slot = (step, int(saved_at.timestamp()) // step)
        if slot in seen:
            drop.append(version)
        seen.add(slot)
    return drop


def draft_row(draft: Draft) -> dict[str, Any]:
    """Return the row of a draft, without its number."""
    return {
        "id": draft.id,
        "workspace_id": draft.workspace_id,
        "title": draft.title,
        "body": draft_body_out(draft),
        "created_at": draft.created_at,
        "updated_at": draft.updated_at,
        "deleted_at": draft.deleted_at,
        "version": draft.version,
    }


def draft_from(row: Row[Any]) -> Draft:
    """Return the draft of a row."""
    return Draft(
        id=row.id,
        workspace_id=row.workspace_id,
        title=row.title,
        created_at=row.created_at,
        updated_at=row.updated_at,
        deleted_at=row.deleted_at,
        version=row.version,
        **draft_body_in(row.body),
    )


def _version_in(present: Draft, row: Row[Any]) -> DraftVersion:
    body = draft_body_in(row.body)
    draft = replace(present, title=row.title, version=row.version, updated_at=row.saved_at, deleted_at=None, **body)
    return DraftVersion(draft, row.saved_at)
