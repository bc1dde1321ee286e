"""Which publications may be claimed now, and how two computers that ask at once do not get one account both.

SQLite's writing transaction is alone in its file. On PostgreSQL a claim first locks the rows of the accounts it may serve,
passing over those that another claim has locked (SKIP LOCKED), and only then looks: a claim of the same account that ended
just before is seen, one under way has the account's lock.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, and_, case, cast, false, func, not_, or_, select

from inkom_desktop.domain.publication import LOOKED_FOR, HandOff, PartState, State
from inkom_desktop.domain.skew import HOLDS
from inkom_desktop.domain.transitions import CATCH_UP, ON_TIME
from inkom_desktop.store.schema import account as account_table
from inkom_desktop.store.schema import publication as table

RETRIED = (State.WAITING.value, State.UNKNOWN.value, State.HANDED_OFF.value)
"""Where `retry_at` says when to go on; what the network holds is looked at or asked back, never sent."""
_other = table.alias("other")
_rested = table.alias("rested")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a publisher asks for: `ports.store.Publications.claim_due` says what each of these means."""

    now: datetime
    early_until: datetime
    busy: frozenset[str]
    resting: frozenset[str]
    on_time_from: datetime | None
    paused: bool = False

    def due(self, shared: bool) -> ColumnElement[bool]:
        """Return the condition under which a publication may be claimed."""
        soon = or_(table.c.due_at <= self.now, and_(table.c.early.is_(True), table.c.due_at <= self.early_until))
        scheduled = and_(table.c.state == State.SCHEDULED.value, soon)
        again = and_(table.c.state.in_(RETRIED), table.c.retry_at <= self.now)
        ahead = and_(_to_hand_over(), table.c.retry_at <= self.now)
        due = and_(or_(scheduled, again, ahead), table.c.lease_until.is_(None))
        if self.paused:
            due = and_(due, _in_a_pause())
        if self.busy:
            due = and_(due, table.c.account_id.not_in(self.busy))
        rests: list[ColumnElement[bool]] = [table.c.account_id.in_(self.resting)] if self.resting else []
        if shared:
            due = and_(due, _free())
            rests.append(_caught_up(self.now))
        if rests and self.on_time_from is not None:
            overdue = and_(
                table.c.state.in_((State.SCHEDULED.value, State.WAITING.value)),
                table.c.due_at < self.on_time_from,
                table.c.late_ok.is_(False),
            )
            due = and_(due, not_(and_(or_(*rests), overdue)))
        return due

    @property
    def behind(self) -> ColumnElement[bool]:
        """What waits behind the rest: it is overdue, and no person sends it now. A backlog makes no other post late."""
        if self.on_time_from is None:
            return false()
        return and_(moment_due() < self.on_time_from, table.c.late_ok.is_(False))

    @property
    def order(self) -> tuple[ColumnElement[Any], ...]:
        """By what to order what is due. (PostgreSQL takes no constant there.)"""
        return (moment_due(),) if self.on_time_from is None else (self.behind, moment_due())


def query(connection: Connection, asked: Asked, limit: int, shared: bool) -> Select[Any]:
    """Return the query for what to claim: of each account the first in `Asked.order`. Accounts are locked on the way."""
    due = asked.due(shared)
    if shared:
        due = and_(due, table.c.account_id.in_(_locked_accounts(connection, asked, due, limit)))
    rank = func.row_number().over(
        partition_by=table.c.account_id, order_by=(*asked.order, table.c.created_at, table.c.id)
    )
    first = select(table.c.id, rank.label("rank")).where(due).subquery()
    found = select(table).join(first, first.c.id == table.c.id).where(first.c.rank == 1)
    found = found.order_by(*asked.order).limit(limit)
    # Said again of the row itself: one that changed while its lock was waited for is looked at anew.
    return found.where(table.c.lease_until.is_(None)).with_for_update(of=table, skip_locked=True) if shared else found


def moments(but: Collection[str], shared: bool, paused: bool = False) -> list[Select[Any]]:
    """Return the queries for when the queue next wants attention, claims and early steps apart."""
    if paused:
        return [select(func.min(table.c.retry_at)).where(_in_a_pause(), *_asking(but, shared))]
    return [
        select(func.min(table.c.due_at)).where(
            table.c.state == State.SCHEDULED.value, table.c.early.is_(False), *_asking(but, shared)
        ),
        select(func.min(table.c.retry_at)).where(
            or_(table.c.state.in_(RETRIED), _to_hand_over()), *_asking(but, shared)
        ),
    ]


def moment_ahead(but: Collection[str], shared: bool) -> Select[Any]:
    """Return the query for the next due time of what has early steps."""
    early = (table.c.state == State.SCHEDULED.value, table.c.early.is_(True))
    return select(func.min(table.c.due_at)).where(*early, *_asking(but, shared))


def moment_due() -> ColumnElement[Any]:
    """Return the time at which a publication became or becomes due."""
    return case((table.c.state == State.SCHEDULED.value, table.c.due_at), else_=table.c.retry_at)


def _in_a_pause() -> ColumnElement[bool]:
    """`Publication.in_a_pause`, of the row: parts are few and short, and few rows wait."""
    parts = cast(table.c.parts, Text)
    kept = or_(*(parts.contains(f'"state": "{s.value}"') for s in (PartState.ACCEPTED, PartState.TO_DELETE)))
    return or_(table.c.state.in_([s.value for s in LOOKED_FOR]), and_(table.c.state == State.WAITING.value, kept))


def _to_hand_over() -> ColumnElement[bool]:
    """It waits in the queue for the network to take it (`retry_at`: from when on)."""
    return and_(table.c.state == State.SCHEDULED.value, table.c.hand_off == HandOff.WISHED.value)


def _locked_accounts(connection: Connection, asked: Asked, due: ColumnElement[bool], limit: int) -> list[str]:
    """Lock the accounts whose posts come first, but for those that another claim looks at; returns their ids."""
    ahead = func.min(moment_due()).filter(not_(asked.behind)).label("ahead")
    since = func.min(moment_due()).label("since")
    waits = select(table.c.account_id, ahead, since).where(due).group_by(table.c.account_id).subquery()
    found = select(account_table.c.id).join(waits, waits.c.account_id == account_table.c.id)
    found = found.order_by(waits.c.ahead.nulls_last(), waits.c.since).limit(limit)
    # NO KEY: a post that is scheduled meanwhile points to the account and must not wait.
    return list(connection.execute(found.with_for_update(of=account_table, key_share=True, skip_locked=True)).scalars())


def _asking(but: Collection[str], shared: bool) -> list[ColumnElement[bool]]:
    asking: list[ColumnElement[bool]] = [table.c.account_id.not_in(but)] if but else []
    return [*asking, _free()] if shared else asking


def _free() -> ColumnElement[bool]:
    """Nobody has a claim of the account."""
    claimed = select(_other.c.account_id).where(_other.c.lease_until.is_not(None))
    return table.c.account_id.not_in(claimed)


def _caught_up(now: datetime) -> ColumnElement[bool]:
    """An overdue post of the account went out just now, from whichever computer.

    One from farther in the future than clocks may differ was written by a clock that was wrong: it holds nothing up.
    """
    late = and_(
        _rested.c.published_at.between(now - CATCH_UP, now + HOLDS), _rested.c.late_by_s > ON_TIME.total_seconds()
    )
    just_now = and_(_rested.c.state == State.PUBLISHED.value, _rested.c.updated_at > now - CATCH_UP, late)
    return table.c.account_id.in_(select(_rested.c.account_id).where(just_now))
