"""The changes of state in the store: written in the transaction that makes them, and never by anybody else."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select

from inkom_desktop.domain.publication import By, Publication, State, Transition
from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.store.schema import publication as publication_table
from inkom_desktop.store.schema import transition as table

_SEEN = (
    publication_table.c.state,
    publication_table.c.reason,
    publication_table.c.due_at,
    publication_table.c.lease_owner,
    publication_table.c.late_then,
    publication_table.c.late_window_s,
)


def stands(c: Connection, publication_id: str) -> Row[Any] | None:
    """Return how a publication stands before a write."""
    query: Select[Any] = select(*_SEEN).where(publication_table.c.id == publication_id)
    return c.execute(query).one_or_none()


def record(c: Connection, before: Row[Any] | None, after: Publication, version: int, by: By) -> None:
    """Keep the change, if it is one: of the state, its reason, the due time or the late rule."""
    if before is not None and (before.state, before.reason, before.due_at, before.late_then, before.late_window_s) == (
        after.state.value,
        str(after.reason),
        after.due_at,
        *_late_out(after.late),
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
        late=after.late,
    )
    c.execute(insert(table).values(**transition_row(made)))


def transition_row(made: Transition) -> dict[str, Any]:
    """Return the row of a change."""
    values = {name: getattr(made, name) for name in table.c.keys() if hasattr(made, name)}  # noqa: SIM118
    before = "" if made.before is None else made.before.value
    late = _late_out(made.late) if made.late is not None else (None, None)
    return {
        **values,
        "before": before,
        "after": made.after.value,
        "by": made.by.value,
        "late_then": late[0],
        "late_window_s": late[1],
    }


def transition_in(row: Row[Any]) -> Transition:
    """Read a change."""
    values = dict(row._mapping)
    then, seconds = values.pop("late_then"), values.pop("late_window_s")
    late = LateRule(Late(then), timedelta(seconds=seconds)) if then else None
    before = State(row.before) if row.before else None
    return Transition(**{**values, "before": before, "after": State(row.after), "by": By(row.by), "late": late})


def _late_out(late: LateRule) -> tuple[str, int]:
    return late.then.value, int(late.window.total_seconds())
