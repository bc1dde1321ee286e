"""What every aggregate shares: writing a versioned row, and saying who was first."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, and_, insert, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import IntegrityError

from inkom_desktop.domain.errors import Conflict
from inkom_desktop.store import dialect


def add_row(connection: Connection, table: Table, values: dict[str, Any], taken: str, **params: object) -> None:
    """Insert a row; a broken uniqueness is Conflict(taken)."""
    try:
        connection.execute(insert(table).values(**values))
    except IntegrityError as e:
        if dialect.breaks_uniqueness(e.orig):
            raise Conflict(taken, **params) from e
        raise


def save_row(
    connection: Connection,
    table: Table,
    values: dict[str, Any],
    *,
    fence: int | None = None,
    taken: str = "changed_meanwhile",
    **params: object,
) -> int:
    """Update a row by id and by the version in `values` (and by fence); returns the new version.

    Raises Conflict("changed_meanwhile") when the stored version or fence is another, Conflict(taken) when the change would
    break a uniqueness.
    """
    version = values["version"]
    same = [table.c.id == values["id"], table.c.version == version]
    if fence is not None:
        same.append(table.c.fence == fence)
    try:
        done = connection.execute(update(table).where(and_(*same)).values(**{**values, "version": version + 1}))
    except IntegrityError as e:
        if dialect.breaks_uniqueness(e.orig):
            raise Conflict(taken, **params) from e
        raise
    if done.rowcount != 1:
        raise Conflict("changed_meanwhile")
    return int(version) + 1


def put_row(connection: Connection, table: Table, key: dict[str, Any], values: dict[str, Any]) -> None:
    """Insert a row, or give the one with this key (that of the table) these values."""
    if connection.dialect.name == "postgresql":
        # Loaded where it is used: it takes a start with a file a twentieth of a second.
        from sqlalchemy.dialects import postgresql

        put = postgresql.insert(table).values(**key, **values)
        connection.execute(put.on_conflict_do_update(index_elements=list(key), set_=values))
        return
    row = sqlite.insert(table).values(**key, **values)
    connection.execute(row.on_conflict_do_update(index_elements=list(key), set_=values))
