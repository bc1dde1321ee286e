"""Reads the numbers of posts and accounts when they are due, beside the publishing and never in its way.

What is due is kept in the store, so that a computer that was off goes on where it stopped, and of several computers on one
store one reads each number. Posts of an account are read together, few questions for many. An account that is about to
publish, or whose network does not answer, is left alone for a while.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.collecting import Watch, absent, after_failure, first_reading, next_snapshot, seen
from inkom_desktop.domain.errors import VaultUnusable
from inkom_desktop.domain.events import Fact, MetricsChanged, PublicationChanged
from inkom_desktop.domain.metrics import Metric, Reading
from inkom_desktop.domain.outcome import SignInNeeded, Throttled
from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.network import Networks, NotNow, ReadsMetrics, Sessions
from inkom_desktop.ports.store import Store

log = logging.getLogger(__name__)

LOOKS_S = 60.0
"""How often a running publisher looks whether numbers are due."""
AT_ONCE = 100
"""So many posts are read in one look, and asked for in one call of an adapter."""
TAKEN_FOR = timedelta(minutes=10)
"""How long nobody else reads what one computer has taken."""
NEAR = timedelta(minutes=2)
"""An account whose post is due within this time is left alone: its requests are for publishing."""
LATER = timedelta(hours=1)
"""When an account that cannot be signed in to is looked at again."""

Progress = Callable[[int, int, str], None]
"""How many accounts are done, of how many, and the handle of the one that was just read."""


@dataclass(slots=True)
class Collected:
    """What a collection came to: what was read, accounts whose network reports nothing, and those that gave no answer."""

    readings: list[Reading] = field(default_factory=list)
    silent: list[Account] = field(default_factory=list)
    trouble: list[tuple[Account, NotNow | None]] = field(default_factory=list)
    """With what the network said; None where the keyring is locked."""


class Collector:
    """The readings of one house. Hears facts, so that a new post is watched from its first minute on."""

    def __init__(
        self,
        store: Store,
        networks: Networks,
        sessions: Sessions,
        real_accounts: Callable[[], Awaitable[list[Account]]],
        ask_account: Callable[[Account], Awaitable[object]],
        clock: Clock,
        tell: Tell,
    ) -> None:
        self._store = store
        self._networks = networks
        self._sessions = sessions
        self._real_accounts = real_accounts
        self._ask_account = ask_account
        self._clock = clock
        self._tell = tell
        self._new_posts = True
        self._failures: dict[str, int] = {}

    def __call__(self, fact: Fact, /) -> None:
        """Hear a fact: a post that went out is one to watch."""
        match fact:
            case PublicationChanged(publication) if publication.state is State.PUBLISHED:
                self._new_posts = True

    async def look(self) -> None:
        """Read what is due. For a chore: may be cancelled anywhere, and then reads it later."""
        if self._new_posts:
            self._new_posts = False
            await self._begin_watching(await self._reporting())
        now = self._clock.now()
        due = await self._store.metrics.take_due(now=now, until=now + TAKEN_FOR, limit=AT_ONCE)
        if not due:
            return
        accounts = await self._reporting()
        by_account: dict[str, list[Watch]] = defaultdict(list)
        for watch in due:
            by_account[watch.account_id].append(watch)
        publishing = await self._publishing_soon()
        for account_id, watches in by_account.items():
            account = accounts.get(account_id)
            if account is None:
                await self._put_off(watches, None)
            elif account.state is not AccountState.HEALTHY:
                await self._put_off(watches, now + LATER)
            elif account_id in publishing:
                await self._put_off(watches, now + 2 * NEAR)
            else:
                await self._read(account, watches, Collected())

    async def collect(self, *, workspace_id: str | None = None, progress: Progress | None = None) -> Collected:
        """Read everything that is watched now, due or not: a person asks. May be cancelled; what was read stays."""
        collected = Collected()
        reporting = await self._reporting()
        everyone = [a for a in await self._real_accounts() if workspace_id is None or a.workspace_id == workspace_id]
        collected.silent = [a for a in everyone if a.id not in reporting]
        await self._begin_watching(reporting)
        wanted = [a for a in everyone if a.id in reporting]
        for number, account in enumerate(wanted, start=1):
            watches = [w for w in await self._store.metrics.watched([account.id]) if not w.gone]
            for start in range(0, len(watches), AT_ONCE):
                if not await self._read(account, watches[start : start + AT_ONCE], collected):
                    break
            if progress is not None:
                progress(number, len(wanted), account.handle)
        return collected

    async def _reporting(self) -> dict[str, Account]:
        """The accounts whose network reports numbers."""
        every = await self._real_accounts()
        return {a.id: a for a in every if isinstance(self._networks.get(a.network), ReadsMetrics)}

    async def _begin_watching(self, accounts: Mapping[str, Account]) -> None:
        now = self._clock.now()
        known = {w.account_id for w in await self._store.metrics.watched(list(accounts)) if not w.publication_id}
        new = [Watch(account_id, "", now) for account_id in accounts if account_id not in known]
        for account_id, publication_id, published_at in await self._store.metrics.unwatched(list(accounts)):
            new.append(Watch(account_id, publication_id, first_reading(published_at, now)))
        if new:
            await self._store.metrics.watch(new)

    async def _publishing_soon(self) -> frozenset[str]:
        now = self._clock.now()
        soon = await self._store.publications.query(
            states={State.SCHEDULED, State.WAITING, State.PREPARING, State.SENDING},
            due_from=now - NEAR,
            due_to=now + NEAR,
            limit=1000,
        )
        return frozenset(p.account_id for p in soon)

    async def _read(self, account: Account, watches: Sequence[Watch], collected: Collected) -> bool:
        """Read these of an account and keep what it says; tells whether it answered."""
        network = self._networks.get(account.network)
        if not isinstance(network, ReadsMetrics):
            raise AssertionError(f"{account.network} reports no numbers")
        now = self._clock.now()
        ids = [w.publication_id for w in watches if w.publication_id]
        publications = {p.id: p for p in await self._store.publications.get_all(ids)}
        parts = [part for p in publications.values() for part in p.parts if part.remote_id]
        try:
            session = await self._sessions.open(account)
        except VaultUnusable:
            collected.trouble.append((account, None))
            await self._put_off(watches, now + LATER)
            return False
        answer = await network.metrics(session, parts)
        if isinstance(answer, NotNow):
            collected.trouble.append((account, answer))
            await self._put_off(watches, await self._again_at(account, answer, now))
            return False
        self._failures.pop(account.id, None)
        await self._keep(account, watches, publications, answer, collected)
        return True

    async def _again_at(self, account: Account, answer: NotNow, now: datetime) -> datetime:
        """Return when an account that gave no numbers is asked again."""
        if isinstance(answer, SignInNeeded):
            # Asked in its own way, so that an account is said to need its person for one reason only.
            await self._ask_account(account)
            return now + LATER
        failures = self._failures[account.id] = self._failures.get(account.id, 0) + 1
        again = now + after_failure(failures)
        return max(again, answer.until) if isinstance(answer, Throttled) and answer.until is not None else again

    async def _keep(
        self,
        account: Account,
        watches: Sequence[Watch],
        publications: Mapping[str, Publication],
        answer: Mapping[str, tuple[Metric, ...]],
        collected: Collected,
    ) -> None:
        workspace = await self._store.workspaces.get(account.workspace_id)
        zone = workspace.zone if workspace is not None else "UTC"
        now, readings, after = self._clock.now(), [], []
        for watch in watches:
            if not watch.publication_id:
                after.append(replace(watch, next_at=next_snapshot(now, zone), read_at=now))
                readings += [Reading(account.id, "", 0, answer[""])] if answer.get("") else []
                continue
            pub = publications.get(watch.publication_id)
            if pub is None or pub.state is not State.PUBLISHED or pub.published_at is None:
                after.append(replace(watch, next_at=None))
                continue
            told = [(n, answer[p.remote_id]) for n, p in enumerate(pub.parts) if p.remote_id in answer]
            readings += [Reading(account.id, pub.id, n, metrics) for n, metrics in told if metrics]
            after.append((seen if told else absent)(watch, pub.published_at, now))
        await self._store.metrics.add(readings, after, zone=zone)
        collected.readings += readings
        if readings:
            self._tell(MetricsChanged(account.id))

    async def _put_off(self, watches: Collection[Watch], until: datetime | None) -> None:
        await self._store.metrics.watch([replace(w, next_at=until) for w in watches])
