"""The changes of state in the store: written in the transaction that makes them, and never by anybody else."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select

from inkom_desktop.domain.publication import By, Publication, State, Transition
from inkom_desktop.store.schema import publication as publication_table
from inkom_desktop.store.schema import transition as table

_SEEN = (
    publication_table.c.state,
    publication_table.c.reason,
    publication_table.c.due_at,
    publication_table.c.lease_owner,
)


def stands(c: Connection, publication_id: str) -> Row[Any] | None:
    """Return how a publication stands before a write."""
    query: Select[Any] = select(*_SEEN).where(publication_table.c.id == publication_id)
    return c.execute(query).one_or_none()


def record(c: Connection, before: Row[Any] | None, after: Publication, version: int, by: By) -> None:
    """Keep the change, if it is one: of the state, its reason or the due time."""
    if before is not None and (before.state, before.reason, before.due_at) == (
        after.state.value,
        str(after.reason),
        after.due_at,
    ):
        return
    made = Transition(
        publication_id=after.id,
        version=version,
        at=after.updated_at,
        before=None if before is None else State(before.state),
        after=after.state,
        reason=str(after.reason),
        due_at=after.due_at,
        by=by,
        owner=after.lease_owner or ("" if before is None else before.lease_owner),
        attempt=after.attempts,
    )
    c.execute(insert(table).values(**transition_row(made)))


def transition_row(made: Transition) -> dict[str, Any]:
    """Return the row of a change."""
    values = {name: getattr(made, name) for name in table.c.keys()}  # noqa: SIM118
    before = "" if made.before is None else made.before.value
    return {**values, "before": before, "after": made.after.value, "by": made.by.value}


def transition_in(row: Row[Any]) -> Transition:
    """Read a change."""
    before = State(row.before) if row.before else None
    return Transition(**{**row._mapping, "before": before, "after": State(row.after), "by": By(row.by)})
