"""The sample workspace in the store: put in as a whole, taken out as a whole, put back as it was."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, delete, insert, or_, select

from inkom_desktop.domain.errors import Conflict, NotFound
from inkom_desktop.ports.store import TakenOut, Whole
from inkom_desktop.store import media_uses, search
from inkom_desktop.store.accounts import account_row
from inkom_desktop.store.database import Database
from inkom_desktop.store.drafts import draft_from, draft_row, write_beside
from inkom_desktop.store.publications import attempt_row, publication_row
from inkom_desktop.store.rows import add_row
from inkom_desktop.store.schema import (
    account,
    account_secret,
    attempt,
    draft,
    draft_label,
    draft_version,
    media_use,
    metric_day,
    metric_sample,
    metric_series,
    metric_watch,
    occurrence,
    pencilled,
    publication,
    series,
    transition,
)
from inkom_desktop.store.schema import workspace as workspace_table
from inkom_desktop.store.workspaces import workspace_row


class SqlSamples:
    """Implements `ports.store.Samples`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def add(self, whole: Whole) -> None:
        """Insert everything or nothing."""

        def work(c: Connection) -> None:
            add_row(c, workspace_table, workspace_row(whole.workspace), "sample_there")
            for each in whole.accounts:
                c.execute(insert(account).values(**account_row(each)))
            for written in whole.drafts:
                c.execute(insert(draft).values(**draft_row(written)))
                write_beside(c, written)
            for pub in whole.publications:
                c.execute(insert(publication).values(**publication_row(pub)))
                media_uses.note(c, pub.id, publication_row(pub)["content"])
            for tried in whole.attempts:
                c.execute(insert(attempt).values(**attempt_row(tried)))

        await self._db.write(work)

    async def take_out(self, workspace_id: str) -> TakenOut:
        """Delete the sample and everything of it, in one transaction; returns what `put_back` needs."""

        def work(c: Connection) -> TakenOut:
            is_sample = select(workspace_table.c.sample).where(workspace_table.c.id == workspace_id)
            if not c.execute(is_sample).scalar():
                raise NotFound("sample_absent")
            # Locked, so that no other computer claims one meanwhile.
            leases = select(publication.c.lease_until).where(publication.c.workspace_id == workspace_id)
            if any(lease is not None for lease in c.execute(leases.with_for_update()).scalars()):
                raise Conflict("sample_busy")
            rows = {}
            for table, mine in _belongings(workspace_id):
                rows[table.name] = tuple(dict(r._mapping) for r in c.execute(select(table).where(mine)))
            of_series = [r["id"] for r in rows[metric_series.name]]
            numbers = select(metric_sample).where(metric_sample.c.series_id.in_(of_series))
            rows[metric_sample.name] = tuple(dict(r._mapping) for r in c.execute(numbers))
            for number in [r["n"] for r in rows["draft"]]:
                search.forget(c, number)
            for table, mine in reversed(_belongings(workspace_id)):
                c.execute(delete(table).where(mine))
            return TakenOut(workspace_id, frozenset(media_uses.hashes_in(rows)), rows)

        return await self._db.write(work)

    async def put_back(self, taken: TakenOut) -> None:
        """Insert again what was taken out."""

        def work(c: Connection) -> None:
            for table, _ in _belongings(taken.workspace_id):
                if table is metric_series:
                    _put_back_numbers(c, taken)
                    continue
                for row in taken.rows.get(table.name, ()):
                    # Another draft may have the number by now.
                    add_row(c, table, {k: v for k, v in row.items() if k != "n" or table is not draft}, "sample_there")
            for written in c.execute(select(draft).where(draft.c.workspace_id == taken.workspace_id)).all():
                search.index(c, draft_from(written))

        await self._db.write(work)


def _put_back_numbers(c: Connection, taken: TakenOut) -> None:
    """Insert series with their samples under new numbers: others may have theirs by now."""
    for row in taken.rows.get(metric_series.name, ()):
        new = insert(metric_series).values(**{k: v for k, v in row.items() if k != "id"})
        series_id = c.execute(new.returning(metric_series.c.id)).scalar_one()
        for sample in taken.rows[metric_sample.name]:
            if sample["series_id"] == row["id"]:
                c.execute(insert(metric_sample).values(**{**sample, "series_id": series_id}))


def _belongings(workspace_id: str) -> list[tuple[Table, ColumnElement[bool]]]:
    """Every table that holds something of a workspace, those that others point to first, with what is the workspace's."""

    def ids(table: Table) -> Select[tuple[Any]]:
        return select(table.c.id).where(table.c.workspace_id == workspace_id)

    return [
        (workspace_table, workspace_table.c.id == workspace_id),
        (account, account.c.workspace_id == workspace_id),
        (account_secret, account_secret.c.account_id.in_(ids(account))),
        (draft, draft.c.workspace_id == workspace_id),
        (draft_label, draft_label.c.draft_id.in_(ids(draft))),
        (draft_version, draft_version.c.draft_id.in_(ids(draft))),
        (pencilled, pencilled.c.workspace_id == workspace_id),
        (series, series.c.workspace_id == workspace_id),
        (occurrence, occurrence.c.series_id.in_(ids(series))),
        (publication, publication.c.workspace_id == workspace_id),
        (attempt, attempt.c.publication_id.in_(ids(publication))),
        (transition, transition.c.publication_id.in_(ids(publication))),
        (media_use, or_(media_use.c.owner.in_(ids(draft)), media_use.c.owner.in_(ids(publication)))),
        (metric_day, metric_day.c.account_id.in_(ids(account))),
        (metric_watch, metric_watch.c.account_id.in_(ids(account))),
        (metric_series, metric_series.c.account_id.in_(ids(account))),
    ]
