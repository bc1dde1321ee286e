"""What rehearsals have found, in the store."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from inkom_desktop.domain.rehearsal import Finding, Meant, Trouble, joined, renewed
from inkom_desktop.store.database import Database
from inkom_desktop.store.schema import finding as table
from inkom_desktop.store.shapes import moment_in, moment_out


class SqlFindings:
    """Implements `ports.store.Findings`. There are few: they are written anew as a whole."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def all(self) -> list[Finding]:
        """Return them, the most urgent first."""
        return list(joined(await self._db.read(_read)))

    async def renew(self, rehearsed: Collection[str], found: Sequence[Finding]) -> list[Finding]:
        """Keep what was found for the posts that were rehearsed, and return all there is then."""

        def work(c: Connection) -> list[Finding]:
            now = list(renewed(_read(c), rehearsed, found))
            _write(c, now)
            return now

        return await self._db.write(work)

    async def keep_only(self, findings: Sequence[Finding]) -> None:
        """Keep of the stored ones these alone, with these posts."""
        wanted = {f.key: f for f in findings}

        def work(c: Connection) -> None:
            _write(c, [replace(f, posts=wanted[f.key].posts) for f in _read(c) if f.key in wanted])

        await self._db.write(work)

    async def tell(self, keys: Collection[str]) -> frozenset[str]:
        """Mark these as told and return those that were not."""

        def work(c: Connection) -> frozenset[str]:
            untold = select(table.c.key).where(table.c.key.in_(keys), table.c.told.is_(False)).with_for_update()
            found = frozenset(c.execute(untold).scalars())
            c.execute(update(table).where(table.c.key.in_(found)).values(told=True))
            return found

        return await self._db.write(work)


def _read(c: Connection) -> list[Finding]:
    return [_finding(row) for row in c.execute(select(table)).all()]


def _write(c: Connection, findings: Sequence[Finding]) -> None:
    c.execute(delete(table))
    for found in findings:
        c.execute(insert(table).values(**_row(found)))


def _row(found: Finding) -> dict[str, Any]:
    return {
        "key": found.key,
        "trouble": found.trouble.value,
        "subject": found.subject,
        "posts": [_meant_out(p) for p in found.posts],
        "params": dict(found.params),
        "found_at": found.found_at,
        "told": found.told,
    }


def _finding(row: Row[Any]) -> Finding:
    posts = tuple(_meant_in(p) for p in row.posts)
    return Finding(Trouble(row.trouble), row.subject, posts, row.found_at, row.params, row.told)


def _meant_out(meant: Meant) -> dict[str, Any]:
    return {
        "publication": meant.publication_id,
        "workspace": meant.workspace_id,
        "account": meant.account_id,
        "due_at": moment_out(meant.due_at),
    }


def _meant_in(data: Mapping[str, Any]) -> Meant:
    due_at = moment_in(data["due_at"])
    if due_at is None:
        raise ValueError("a finding without a time")
    return Meant(data["publication"], data["workspace"], data["account"], due_at)
