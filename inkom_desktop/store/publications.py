"""The queue and the ledger in the store."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Float,
    Integer,
    Row,
    Table,
    Text,
    and_,
    delete,
    func,
    insert,
    or_,
    select,
    type_coerce,
    update,
)
from sqlalchemy.exc import IntegrityError

from inkom_desktop.domain.entry import Entry, words_of
from inkom_desktop.domain.errors import Conflict
from inkom_desktop.domain.publication import (
    TERMINAL,
    Attempt,
    By,
    HandOff,
    PlannedTime,
    Publication,
    State,
    StepKind,
    Transition,
)
from inkom_desktop.domain.slots import SAME_MINUTE
from inkom_desktop.domain.transitions import claim
from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.store import changes, claims, media_uses
from inkom_desktop.store.database import Database
from inkom_desktop.store.rows import save_row
from inkom_desktop.store.schema import Words, instant_of, pencilled
from inkom_desktop.store.schema import account as account_table
from inkom_desktop.store.schema import attempt as attempt_table
from inkom_desktop.store.schema import publication as table
from inkom_desktop.store.schema import transition as transition_table
from inkom_desktop.store.shapes import content_in, content_out, part_in, part_out

_ENDED = tuple(s.value for s in TERMINAL)


class SqlPublications:
    """Implements `ports.store.Publications`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def add(
        self, publications: Sequence[Publication], *, by: By = By.PROGRAM, alone: Collection[str] = ()
    ) -> list[Publication]:
        """Insert all or none; those in `alone` only where their minute is free."""

        def work(c: Connection) -> None:
            for pub in publications:
                if pub.id in alone:
                    self._take_minute(c, pub)
                try:
                    c.execute(insert(table).values(**publication_row(pub)))
                except IntegrityError as e:
                    raise _Taken(pub) from e
                changes.record(c, None, pub, pub.version, by)
                media_uses.note(c, pub.id, content_out(pub.content))
                # What is scheduled is no longer a draft that only has a place.
                c.execute(delete(pencilled).where(pencilled.c.draft_id == pub.draft_id))

        try:
            await self._db.write(work)
        except _Taken as e:
            raise Conflict("already_scheduled", accounts=[await self._handle(e.publication)]) from e
        return list(publications)

    async def save(
        self, publication: Publication, *, fence: int | None = None, by: By = By.PROGRAM, alone: bool = False
    ) -> Publication:
        """Update by id and version, and by fence when one is given; with `alone` only where its minute is free."""

        def work(c: Connection) -> int:
            if alone:
                self._take_minute(c, publication)
            if by is By.PERSON:
                # What goes out may have become another content.
                media_uses.note(c, publication.id, content_out(publication.content))
            return _write(c, publication, fence, by)

        try:
            return replace(publication, version=await self._db.write(work))
        except Conflict as e:
            if e.code == "already_scheduled":
                raise Conflict(e.code, accounts=[await self._handle(publication)]) from e
            raise

    async def save_all(self, publications: Sequence[Publication], *, by: By = By.PROGRAM) -> list[Publication]:
        """Update several by id and version, all or none."""
        # Always in the same order: two programs that write the same ones must not wait for each other.
        ordered = sorted(publications, key=lambda p: p.id)
        versions = await self._db.write(lambda c: {p.id: _write(c, p, None, by) for p in ordered})
        return [replace(p, version=versions[p.id]) for p in publications]

    def _take_minute(self, c: Connection, pub: Publication) -> None:
        """Refuse a posting time at whose minute something else of the account is due."""
        if self._db.shared:
            # Two programs that take one at the same moment come here one after the other.
            mine = select(account_table.c.id).where(account_table.c.id == pub.account_id)
            c.execute(mine.with_for_update(key_share=True))
        near = and_(table.c.due_at > pub.due_at - SAME_MINUTE, table.c.due_at < pub.due_at + SAME_MINUTE)
        there = and_(table.c.account_id == pub.account_id, table.c.id != pub.id, table.c.state.not_in(_ENDED), near)
        if c.execute(select(table.c.id).where(there).limit(1)).first() is not None:
            raise Conflict("slot_taken", account=pub.account_id)

    async def _handle(self, pub: Publication) -> str:
        """Return what people call the account of a publication."""
        query = select(account_table.c.handle).where(account_table.c.id == pub.account_id)
        return str(await self._db.read(lambda c: c.execute(query).scalar()) or pub.account_id)

    async def begin(self, publication: Publication, attempt: Attempt) -> Publication:
        """Save the publication and insert the attempt, in one durable transaction."""

        def work(c: Connection) -> Publication:
            pub = publication
            if pub.lease_until is not None:
                started = attempt.started_at
                pub = replace(pub, lease_until=self._db.lease_clock(c, started) + (pub.lease_until - started))
            version = _write(c, pub, pub.fence)
            c.execute(insert(attempt_table).values(**attempt_row(attempt)))
            return replace(pub, version=version)

        return await self._db.write(work)

    async def conclude(self, publication: Publication, attempt: Attempt) -> Publication:
        """Save the publication and complete the attempt, in one durable transaction."""

        def work(c: Connection) -> int:
            version = _write(c, publication, publication.fence)
            ours = and_(
                attempt_table.c.publication_id == attempt.publication_id,
                attempt_table.c.n == attempt.n,
                attempt_table.c.outcome == "",
            )
            if c.execute(update(attempt_table).where(ours).values(**attempt_row(attempt))).rowcount != 1:
                raise Conflict("changed_meanwhile")
            return version

        return replace(publication, version=await self._db.write(work))

    async def claim_due(
        self,
        *,
        now: datetime,
        early_until: datetime,
        owner: str,
        lease_until: datetime,
        limit: int,
        busy: Collection[str],
        resting: Collection[str] = (),
        on_time_from: datetime | None = None,
        paused: bool = False,
    ) -> list[Publication]:
        """Claim what is due, oldest first, one for each account; overdue posts of resting accounts wait."""
        asked = claims.Asked(now, early_until, frozenset(busy), frozenset(resting), on_time_from, paused)
        shared = self._db.shared

        def look(c: Connection) -> bool:
            return c.execute(select(table.c.id).where(asked.due(shared)).limit(1)).first() is not None

        def work(c: Connection) -> list[Publication]:
            taken = []
            until = self._db.lease_clock(c, now) + (lease_until - now)
            for row in c.execute(claims.query(c, asked, limit, shared)).all():
                pub = claim(_in(row), owner, until, now)
                taken.append(replace(pub, version=_write(c, pub, None)))
            return taken

        # Most beats find nothing: they ask without taking the writer's lock.
        return await self._db.write(work) if await self._db.read(look) else []

    async def remote_ids(self, *, account_id: str, apart_from: str, changed_since: datetime) -> frozenset[str]:
        """Return the keys of what else is live on the account."""
        wanted = and_(table.c.account_id == account_id, table.c.id != apart_from, table.c.updated_at >= changed_since)

        def work(c: Connection) -> frozenset[str]:
            parts = (part_in(p) for row in c.execute(select(table.c.parts).where(wanted)) for p in row.parts)
            return frozenset(p.remote_id for p in parts if p.remote_id)

        return await self._db.read(work)

    async def expired(self, *, now: datetime, owners_gone: Collection[str] = ()) -> list[Publication]:
        """Return claimed publications whose lease has ended, or whose owner is one of `owners_gone`."""

        def work(c: Connection) -> list[Publication]:
            over = table.c.lease_until <= self._db.lease_clock(c, now)
            ended = and_(table.c.lease_until.is_not(None), or_(over, table.c.lease_owner.in_(owners_gone)))
            return [_in(r) for r in c.execute(select(table).where(ended))]

        return await self._db.read(work)

    async def owners(self) -> frozenset[str]:
        """Return who holds claims."""
        query = select(table.c.lease_owner).where(table.c.lease_until.is_not(None)).distinct()
        return await self._db.read(lambda c: frozenset(c.execute(query).scalars()))

    async def next_due(
        self, *, early: float, but: Collection[str] = (), now: datetime | None = None, paused: bool = False
    ) -> datetime | None:
        """Return when the queue next wants attention."""

        def work(c: Connection) -> datetime | None:
            asking = claims.moments(but, self._db.shared, paused)
            moments = [m for q in asking if (m := c.execute(q).scalar()) is not None]
            if not paused and (soon := c.execute(claims.moment_ahead(but, self._db.shared)).scalar()) is not None:
                moments.append(soon - timedelta(seconds=early))
            lease = c.execute(select(func.min(table.c.lease_until)).where(table.c.lease_until.is_not(None))).scalar()
            if lease is not None:
                # Said by this computer's clock, whichever clock the lease is counted by.
                moments.append(lease if now is None else lease + (now - self._db.lease_clock(c, now)))
            return min(moments, default=None)

        return await self._db.read(work)

    async def next_scheduled(self, *, workspace_id: str | None = None, but: Collection[str] = ()) -> Publication | None:
        """Return the SCHEDULED or WAITING publication with the least due time."""
        mine: list[ColumnElement[bool]] = []
        if workspace_id is not None:
            mine.append(_not_by_index(table.c.workspace_id) == workspace_id)
        if but:
            mine.append(table.c.workspace_id.not_in(but))
        order = (table.c.due_at, table.c.created_at)
        # State by state: the index (state, due_at) then holds the first one, where both at once would be sorted whole.
        queries = [
            select(table).where(table.c.state == s.value, *mine).order_by(*order).limit(1)
            for s in (State.SCHEDULED, State.WAITING)
        ]

        def work(c: Connection) -> Publication | None:
            found = [_in(row) for query in queries for row in c.execute(query)]
            return min(found, key=lambda pub: (pub.due_at, pub.created_at), default=None)

        return await self._db.read(work)

    async def get(self, publication_id: str) -> Publication | None:
        """Return one by its whole id."""

        def work(c: Connection) -> Publication | None:
            row = c.execute(select(table).where(table.c.id == publication_id)).one_or_none()
            return None if row is None else _in(row)

        return await self._db.read(work)

    async def get_all(self, publication_ids: Collection[str]) -> list[Publication]:
        """Return those of these whole ids that there are, by id."""
        return [_in(r) for r in await self._of_these(table, table.c.id, publication_ids)]

    async def find(self, prefix: str) -> list[Publication]:
        """Return up to ten whose id begins so."""
        query = select(table).where(table.c.id.startswith(prefix, autoescape=True)).limit(10)
        return await self._db.read(lambda c: [_in(r) for r in c.execute(query)])

    async def query(
        self,
        *,
        draft_id: str | None = None,
        draft_ids: Collection[str] | None = None,
        account_id: str | None = None,
        workspace_id: str | None = None,
        states: Collection[State] | None = None,
        reasons: Collection[str] | None = None,
        due_from: datetime | None = None,
        due_to: datetime | None = None,
        changed_since: datetime | None = None,
        newest_first: bool = False,
        limit: int = 1000,
    ) -> list[Publication]:
        """Return those that fit, by due time (then creation)."""
        wanted: list[ColumnElement[bool]] = []
        for column, value in (
            (table.c.draft_id, draft_id),
            (table.c.account_id, account_id),
            (table.c.workspace_id, workspace_id),
        ):
            if value is not None:
                by_state = column is table.c.workspace_id and states is not None and not (due_from or due_to)
                wanted.append((_not_by_index(column) if by_state else column) == value)
        if draft_ids is not None:
            wanted.append(table.c.draft_id.in_(sorted(set(draft_ids))))
        if states is not None:
            wanted.append(table.c.state.in_([s.value for s in states]))
        if reasons is not None:
            wanted.append(table.c.reason.in_([str(r) for r in reasons]))
        if due_from is not None:
            wanted.append(table.c.due_at >= due_from)
        if due_to is not None:
            wanted.append(table.c.due_at < due_to)
        if changed_since is not None:
            wanted.append(table.c.updated_at >= changed_since)
        order = (
            (table.c.due_at.desc(), table.c.created_at.desc()) if newest_first else (table.c.due_at, table.c.created_at)
        )
        query = select(table).where(*wanted).order_by(*order, table.c.id).limit(limit)
        return await self._db.read(lambda c: [_in(r) for r in c.execute(query)])

    async def entries(
        self, *, workspace_ids: Collection[str], due_from: datetime, due_to: datetime, limit: int = 20_000
    ) -> list[Entry]:
        """Return what is due in a time as a calendar shows it, by due time."""
        # As they are stored, but for people's words: of thousands of rows, each conversion counts.
        plain = {"due_at": BigInteger, "late_by_s": Float, "version": Integer, "words": Words}
        columns: list[ColumnElement[Any]] = [type_coerce(table.c[n], plain.get(n, Text)) for n in Entry._fields]
        wanted = (
            table.c.workspace_id.in_(sorted(set(workspace_ids))),
            table.c.due_at >= due_from,
            table.c.due_at < due_to,
            table.c.state != State.CANCELLED.value,
        )
        query = select(*columns).where(*wanted).order_by(table.c.due_at, table.c.id).limit(limit)
        states, hand_offs = {s.value: s for s in State}, {h.value: h for h in HandOff}

        def work(c: Connection) -> list[Entry]:
            return [
                Entry(
                    a,
                    b,
                    d,
                    e,
                    f,
                    instant_of(at),
                    zone,
                    states[state],
                    reason,
                    hand_offs[hand_off],
                    late,
                    version,
                    words,
                )
                for a, b, d, e, f, at, zone, state, reason, hand_off, late, version, words in c.execute(query)
            ]

        return await self._db.read(work)

    async def planned_times(
        self, *, states: Collection[State], due_from: datetime, due_to: datetime | None = None
    ) -> list[PlannedTime]:
        """Return when those in `states` are due, by due time."""
        wanted = [table.c.state.in_([s.value for s in states]), table.c.due_at >= due_from]
        if due_to is not None:
            wanted.append(table.c.due_at < due_to)
        columns = (table.c.id, table.c.due_at, table.c.zone, table.c.local_time)
        query = select(*columns).where(*wanted).order_by(table.c.due_at, table.c.id)
        return await self._db.read(lambda c: [PlannedTime(*r) for r in c.execute(query)])

    async def counts(self, *, workspace_id: str | None = None) -> dict[State, int]:
        """Return how many publications stand in each state."""
        query = select(table.c.state, func.count()).group_by(table.c.state)
        if workspace_id is not None:
            query = query.where(table.c.workspace_id == workspace_id)
        return await self._db.read(lambda c: {State(row[0]): int(row[1]) for row in c.execute(query)})

    async def transitions(self, publication_ids: Collection[str]) -> list[Transition]:
        """Return the changes of these publications, by publication and version."""
        columns = transition_table.c
        rows = await self._of_these(transition_table, columns.publication_id, publication_ids, columns.version)
        return [changes.transition_in(r) for r in rows]

    async def attempts(self, publication_ids: Collection[str]) -> list[Attempt]:
        """Return the attempts of these publications, by publication and number."""
        columns = attempt_table.c
        rows = await self._of_these(attempt_table, columns.publication_id, publication_ids, columns.n)
        return [_attempt_in(r) for r in rows]

    async def _of_these(
        self, rows: Table, owner: ColumnElement[Any], publication_ids: Collection[str], *order: ColumnElement[Any]
    ) -> list[Row[Any]]:
        """Return the rows whose `owner` is one of these publications, by it and `order`."""
        wanted = sorted(set(publication_ids))

        def work(c: Connection) -> list[Row[Any]]:
            found: list[Row[Any]] = []
            for start in range(0, len(wanted), 500):
                some = select(rows).where(owner.in_(wanted[start : start + 500])).order_by(owner, *order)
                found += c.execute(some).all()
            return found

        return await self._db.read(work)


def _not_by_index(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The column in a form that no index is of: a client's rows are nearly all rows, and the index by state finds the few."""
    return column.concat("")


class _Taken(Exception):
    """A draft has a live publication to the account of this one."""

    def __init__(self, publication: Publication) -> None:
        super().__init__(publication.id)
        self.publication = publication


def _write(c: Connection, pub: Publication, fence: int | None, by: By = By.PROGRAM) -> int:
    """Update a publication and keep the change of its state: the only way in which one is ever changed."""
    before = changes.stands(c, pub.id)
    version = save_row(c, table, publication_row(pub), fence=fence, taken="already_scheduled")
    changes.record(c, before, pub, version, by)
    return version


def publication_row(pub: Publication) -> dict[str, Any]:
    """Return the row of a publication."""
    values = {name: getattr(pub, name) for name in table.c.keys() if hasattr(pub, name)}  # noqa: SIM118
    return {
        **values,
        "content": content_out(pub.content),
        "parts": [part_out(p) for p in pub.parts],
        "state": pub.state.value,
        "reason": str(pub.reason),
        "hand_off": pub.hand_off.value,
        "late_then": pub.late.then.value,
        "late_window_s": int(pub.late.window.total_seconds()),
        "words": words_of(pub.content),
    }


def _in(row: Row[Any]) -> Publication:
    values = dict(row._mapping)
    del values["words"]
    late = LateRule(Late(values.pop("late_then")), timedelta(seconds=values.pop("late_window_s")))
    values["content"] = content_in(values["content"])
    values["parts"] = tuple(part_in(p) for p in values["parts"])
    values["state"] = State(values["state"])
    values["hand_off"] = HandOff(values["hand_off"])
    return Publication(late=late, **values)


def attempt_row(attempt: Attempt) -> dict[str, Any]:
    """Return the row of an attempt."""
    values = {name: getattr(attempt, name) for name in attempt_table.c.keys()}  # noqa: SIM118
    return {**values, "step": attempt.step.value}


def _attempt_in(row: Row[Any]) -> Attempt:
    return Attempt(**{**row._mapping, "step": StepKind(row.step)})
