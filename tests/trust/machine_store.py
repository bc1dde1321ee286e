"""A store in memory that keeps the contract of the queue and the ledger (`ports.store`), for thousands of short lives.

test_machine_store holds it against the real one, call by call.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.errors import Conflict
from inkom_desktop.domain.publication import TERMINAL, Attempt, By, HandOff, PlannedTime, Publication, State
from inkom_desktop.domain.skew import HOLDS
from inkom_desktop.domain.slots import SAME_MINUTE
from inkom_desktop.domain.transitions import CATCH_UP, ON_TIME, claim

RETRIED = (State.WAITING, State.UNKNOWN, State.HANDED_OFF)

Committed = Callable[[Publication | None, Publication, Attempt | None, By], None]
"""Hears every commit: the row before it, the row after it, the attempt that was begun or completed with it, whose move."""


@dataclass
class Rows:
    """What is durable. `now` is the server's clock, which counts leases where several computers share the store."""

    now: Callable[[], datetime]
    shared: bool
    committed: Committed = lambda *_: None
    publications: dict[str, Publication] = field(default_factory=dict)
    attempts: dict[tuple[str, int], Attempt] = field(default_factory=dict)
    accounts: dict[str, Account] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)

    def lease_clock(self, now: datetime) -> datetime:
        return self.now() if self.shared else now

    def fits(self, stored: Publication | None, pub: Publication, fence: int | None) -> bool:
        """The guard of every write: version, and fence where one is given."""
        same = stored is not None and stored.version == pub.version
        return same and (fence is None or stored.fence == fence)  # type: ignore[union-attr]

    def write(self, pub: Publication, fence: int | None, by: By, attempt: Attempt | None = None) -> Publication:
        before = self.publications.get(pub.id)
        if before is None or not self.fits(before, pub, fence):
            raise Conflict("changed_meanwhile")
        if before.state in TERMINAL and pub.state is not before.state:
            raise Conflict("changed_meanwhile")
        if before.state in TERMINAL and pub.state not in TERMINAL:
            self._one_live(pub)
        saved = self.publications[pub.id] = replace(pub, version=before.version + 1)
        if attempt is not None:
            self.attempts[attempt.publication_id, attempt.n] = attempt
        self.committed(before, saved, attempt, by)
        return saved

    def insert(self, pub: Publication, by: By) -> Publication:
        self._one_live(pub)
        self.publications[pub.id] = pub
        self.committed(None, pub, None, by)
        return pub

    def minute_is_free(self, pub: Publication) -> None:
        for other in self.publications.values():
            mine = other.account_id == pub.account_id and other.id != pub.id and other.state not in TERMINAL
            if mine and abs(other.due_at - pub.due_at) < SAME_MINUTE:
                raise Conflict("slot_taken")

    def _one_live(self, pub: Publication) -> None:
        for other in self.publications.values():
            same = other.draft_id == pub.draft_id and other.account_id == pub.account_id and other.id != pub.id
            if same and other.state not in TERMINAL and pub.state not in TERMINAL:
                raise Conflict("already_scheduled")


class MemoryPublications:
    """Implements `ports.store.Publications` over rows; `gate` is passed before each call, where a process may stand still."""

    def __init__(self, rows: Rows, gate: Callable[[str], object]) -> None:
        self._rows = rows
        self._gate = gate

    async def add(
        self, publications: Sequence[Publication], *, by: By = By.PROGRAM, alone: Collection[str] = ()
    ) -> list[Publication]:
        await self._gate("add")  # type: ignore[misc]
        for pub in publications:
            if pub.id in alone:
                self._rows.minute_is_free(pub)
        return [self._rows.insert(p, by) for p in publications]

    async def save(
        self, publication: Publication, *, fence: int | None = None, by: By = By.PROGRAM, alone: bool = False
    ) -> Publication:
        await self._gate("save")  # type: ignore[misc]
        if alone:
            self._rows.minute_is_free(publication)
        return self._rows.write(publication, fence, by)

    async def begin(self, publication: Publication, attempt: Attempt) -> Publication:
        await self._gate("begin")  # type: ignore[misc]
        if publication.lease_until is not None:
            started = attempt.started_at
            until = self._rows.lease_clock(started) + (publication.lease_until - started)
            publication = replace(publication, lease_until=until)
        if (attempt.publication_id, attempt.n) in self._rows.attempts:
            raise Conflict("changed_meanwhile")
        saved = self._rows.write(publication, publication.fence, By.PROGRAM, attempt)
        # The process may die or stand still once it is durable, before it knows.
        await self._gate("begun")  # type: ignore[misc]
        return saved

    async def conclude(self, publication: Publication, attempt: Attempt) -> Publication:
        await self._gate("conclude")  # type: ignore[misc]
        begun = self._rows.attempts.get((attempt.publication_id, attempt.n))
        if begun is None or begun.outcome:
            raise Conflict("changed_meanwhile")
        saved = self._rows.write(publication, publication.fence, By.PROGRAM, attempt)
        await self._gate("concluded")  # type: ignore[misc]
        return saved

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
        await self._gate("claim")  # type: ignore[misc]
        rows = self._rows
        claimed = {p.account_id for p in rows.publications.values() if p.lease_until is not None}
        rests = set(resting)
        if rows.shared:
            rests |= {p.account_id for p in rows.publications.values() if _caught_up(p, now)}

        def due(p: Publication) -> bool:
            soon = p.due_at <= now or (p.early and p.due_at <= early_until)
            again = (p.state in RETRIED or _to_hand_over(p)) and p.retry_at is not None and p.retry_at <= now
            if p.lease_until is not None or not ((p.state is State.SCHEDULED and soon) or again):
                return False
            if paused and not p.in_a_pause:
                return False
            if p.account_id in busy or (rows.shared and p.account_id in claimed):
                return False
            waits = p.state in (State.SCHEDULED, State.WAITING) and not p.late_ok
            overdue = waits and on_time_from is not None and p.due_at < on_time_from
            return not (overdue and p.account_id in rests)

        def order(p: Publication) -> tuple[bool, datetime]:
            return on_time_from is not None and not p.late_ok and _moment(p) < on_time_from, _moment(p)

        first: dict[str, Publication] = {}
        for pub in sorted(filter(due, rows.publications.values()), key=lambda p: (order(p), p.created_at, p.id)):
            first.setdefault(pub.account_id, pub)
        until = rows.lease_clock(now) + (lease_until - now)
        taken = [rows.write(claim(p, owner, until, now), None, By.PROGRAM) for p in list(first.values())[:limit]]
        await self._gate("claimed")  # type: ignore[misc]
        return taken

    async def remote_ids(self, *, account_id: str, apart_from: str, changed_since: datetime) -> frozenset[str]:
        await self._gate("remote_ids")  # type: ignore[misc]
        others = (p for p in self._rows.publications.values() if p.account_id == account_id and p.id != apart_from)
        parts = (part for p in others if p.updated_at >= changed_since for part in p.parts)
        return frozenset(part.remote_id for part in parts if part.remote_id)

    async def expired(self, *, now: datetime, owners_gone: Collection[str] = ()) -> list[Publication]:
        await self._gate("expired")  # type: ignore[misc]
        clock = self._rows.lease_clock(now)
        leased = (p for p in self._rows.publications.values() if p.lease_until is not None)
        return [p for p in leased if p.lease_until <= clock or p.lease_owner in owners_gone]  # type: ignore[operator]

    async def owners(self) -> frozenset[str]:
        await self._gate("owners")  # type: ignore[misc]
        return frozenset(p.lease_owner for p in self._rows.publications.values() if p.lease_until is not None)

    async def next_due(
        self, *, early: float, but: Collection[str] = (), now: datetime | None = None, paused: bool = False
    ) -> datetime | None:
        await self._gate("next_due")  # type: ignore[misc]
        return next_due(self._rows, early=early, but=but, now=now, paused=paused)

    async def get(self, publication_id: str) -> Publication | None:
        await self._gate("get")  # type: ignore[misc]
        return self._rows.publications.get(publication_id)

    async def query(
        self,
        *,
        draft_id: str | None = None,
        account_id: str | None = None,
        states: Collection[State] | None = None,
        reasons: Collection[str] | None = None,
        due_from: datetime | None = None,
        due_to: datetime | None = None,
        changed_since: datetime | None = None,
        limit: int = 1000,
    ) -> list[Publication]:
        await self._gate("query")  # type: ignore[misc]

        def fits(p: Publication) -> bool:
            return (
                (draft_id is None or p.draft_id == draft_id)
                and (account_id is None or p.account_id == account_id)
                and (states is None or p.state in states)
                and (reasons is None or p.reason in reasons)
                and (due_from is None or p.due_at >= due_from)
                and (due_to is None or p.due_at < due_to)
                and (changed_since is None or p.updated_at >= changed_since)
            )

        found = filter(fits, self._rows.publications.values())
        return sorted(found, key=lambda p: (p.due_at, p.created_at, p.id))[:limit]

    async def planned_times(
        self, *, states: Collection[State], due_from: datetime, due_to: datetime | None = None
    ) -> list[PlannedTime]:
        found = await self.query(states=states, due_from=due_from, due_to=due_to, limit=100_000)
        return [PlannedTime(p.id, p.due_at, p.zone, p.local_time) for p in found]

    async def attempts(self, publication_ids: Collection[str]) -> list[Attempt]:
        await self._gate("attempts")  # type: ignore[misc]
        return [a for (owner, _), a in sorted(self._rows.attempts.items()) if owner in publication_ids]


def next_due(
    rows: Rows, *, early: float, but: Collection[str] = (), now: datetime | None = None, paused: bool = False
) -> datetime | None:
    """When the queue next wants attention, as `ports.store.Publications.next_due` says."""
    claimed = {p.account_id for p in rows.publications.values() if p.lease_until is not None}
    moments = []
    for p in rows.publications.values():
        if p.lease_until is not None:
            moments.append(p.lease_until if now is None else p.lease_until + (now - rows.lease_clock(now)))
        if p.account_id in but or (rows.shared and p.account_id in claimed) or (paused and not p.in_a_pause):
            continue
        if p.state is State.SCHEDULED:
            moments.append(p.due_at - timedelta(seconds=early) if p.early else p.due_at)
        if (p.state in RETRIED or _to_hand_over(p)) and p.retry_at is not None:
            moments.append(p.retry_at)
    return min(moments, default=None)


def _to_hand_over(pub: Publication) -> bool:
    return pub.state is State.SCHEDULED and pub.hand_off is HandOff.WISHED


def _moment(pub: Publication) -> datetime:
    return pub.due_at if pub.state is State.SCHEDULED else pub.retry_at or pub.due_at


def _caught_up(pub: Publication, now: datetime) -> bool:
    at = pub.published_at
    just_now = at is not None and now - CATCH_UP <= at <= now + HOLDS and pub.updated_at > now - CATCH_UP
    return just_now and pub.state is State.PUBLISHED and (pub.late_by_s or 0) > ON_TIME.total_seconds()


class MemoryAccounts:
    """The accounts, as the publisher needs them."""

    def __init__(self, rows: Rows, gate: Callable[[str], object]) -> None:
        self._rows = rows
        self._gate = gate

    async def get(self, account_id: str) -> Account | None:
        await self._gate("account")  # type: ignore[misc]
        return self._rows.accounts.get(account_id)

    async def all(self, *, workspace_id: str | None = None, removed: bool = False) -> list[Account]:
        return [a for a in self._rows.accounts.values() if removed or a.removed_at is None]

    async def save(self, account: Account) -> Account:
        await self._gate("account saved")  # type: ignore[misc]
        if self._rows.accounts[account.id].version != account.version:
            raise Conflict("changed_meanwhile")
        saved = self._rows.accounts[account.id] = replace(account, version=account.version + 1)
        return saved

    async def forget_secrets(self, account_id: str) -> None:
        """None are kept here."""


class NoWorkspaces:
    """The planner asks for a client's rules: here every post comes with its own."""

    async def get(self, workspace_id: str) -> None:
        return None


class MemorySettings:
    """The settings as text."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    async def all(self) -> dict[str, str]:
        return self._rows.settings

    async def set(self, name: str, value: str) -> None:
        self._rows.settings[name] = value


class MemoryStore:
    """One process's door to the rows."""

    def __init__(self, rows: Rows, gate: Callable[[str], object]) -> None:
        self.shared = rows.shared
        self.publications = MemoryPublications(rows, gate)
        self.accounts = MemoryAccounts(rows, gate)
        self.settings = MemorySettings(rows)
        self.workspaces = NoWorkspaces()

    async def changed_outside(self) -> bool:
        return False
