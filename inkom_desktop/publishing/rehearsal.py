"""The rehearsal: what is due in the next hours is gone through before its hour, and what would fail is said in time.

Nothing is written to any network: each account is asked the cheap question that a health check asks (which reads the limits
anew), files are held against their hashes, and the network's own checks are made again with the limits of today.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.calendar import rules_changed
from inkom_desktop.domain.draft import ContentPart, MediaFile
from inkom_desktop.domain.errors import Conflict, InkomError, NotFound, UsageRefused, VaultUnusable
from inkom_desktop.domain.outcome import SignInNeeded, Throttled, Unknown, Unreachable
from inkom_desktop.domain.publication import Publication
from inkom_desktop.domain.rehearsal import REHEARSED, Finding, Meant, Trouble, asked_in_vain, joined
from inkom_desktop.domain.skew import HOLDS, consensus
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.media import MediaFiles
from inkom_desktop.ports.network import Networks, NotNow, cost_of
from inkom_desktop.ports.store import Store
from inkom_desktop.ports.witness import NotReached, Witness
from inkom_desktop.publishing.budget import Budget
from inkom_desktop.publishing.checking import checked
from inkom_desktop.publishing.mending import still_to_upload
from inkom_desktop.publishing.pausing import Pause, Pausing
from inkom_desktop.publishing.true_time import FRESH_S, TrueTime

log = logging.getLogger(__name__)

HOURS = 24.0
"""How far ahead a rehearsal looks when nobody says otherwise."""
AT_ONCE = 4
"""How many accounts are asked side by side."""
MOST = 100_000
OTHER_SERVERS = 4
"""How many servers of other accounts are asked before this computer is said to be offline."""

AskAccount = Callable[[Account], Awaitable[NotNow | None]]
"""Asks the network whether an account's sign-in works and reads its limits anew; None = it does. Raises VaultUnusable, Conflict."""
Progress = Callable[[int, int, str], None]
"""Hears how many accounts were asked, of how many, and the handle of the last one."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What the posts of one network will cost, in millionths of the currency, where it charges: for so many parts."""

    network: str
    parts: int
    millionths: int
    currency: str


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What a rehearsal came to: how many posts it went through, and what would keep some from going out by themselves."""

    at: datetime
    until: datetime
    posts: tuple[Publication, ...]
    findings: tuple[Finding, ...]
    costs: tuple[Cost, ...] = ()

    @property
    def offline(self) -> bool:
        """Tell whether this computer is offline, so that no network could be asked."""
        return any(f.trouble is Trouble.OFFLINE for f in self.findings)


Answer = NotNow | VaultUnusable | None


class Rehearsal:
    """Goes through what is due soon. Reads, and keeps what accounts and servers say of themselves; sends nothing."""

    def __init__(
        self,
        store: Store,
        networks: Networks,
        media: MediaFiles,
        ask: AskAccount,
        witness: Witness,
        true_time: TrueTime,
        clock: Clock,
    ) -> None:
        self._store = store
        self._networks = networks
        self._media = media
        self._ask = ask
        self._witness = witness
        self._true_time = true_time
        self._clock = clock
        self._budget = Budget(store, networks, clock)
        self._pausing = Pausing(store.settings, clock)

    async def run(
        self, *, hours: float = HOURS, workspace_id: str | None = None, progress: Progress | None = None
    ) -> Rehearsed:
        """Rehearse what is due within so many hours, of one workspace or of all but the sample. May be cancelled anywhere."""
        until = self._clock.now() + timedelta(hours=hours)
        return await self.of(await self._due(until, workspace_id), until, progress)

    async def of(
        self, posts: Sequence[Publication], until: datetime | None = None, progress: Progress | None = None
    ) -> Rehearsed:
        """Rehearse these posts; `until` (aware UTC) is how far ahead they were looked for. May be cancelled anywhere."""
        now = self._clock.now()
        answers = await self._ask_all({p.account_id for p in posts}, progress)
        accounts = {a.id: a for a in await self._store.accounts.all()}
        posts = [p for p in posts if p.account_id in accounts]
        found = [*await self._of_accounts(posts, accounts, answers, now)]
        found += await self._of_this_computer(posts, now)
        found += await self._budget.findings(posts, list(accounts.values()))
        intact: dict[str, bool] = {}
        for pub in posts:
            found += [*self._of_words(pub, accounts[pub.account_id], now), *_of_zone(pub, now)]
            found += await self._of_media(pub, intact, now)
        return Rehearsed(now, until or now, tuple(posts), joined(found), self._costs(posts))

    async def _due(self, until: datetime, workspace_id: str | None) -> list[Publication]:
        pubs = await self._store.publications.query(
            workspace_id=workspace_id, states=REHEARSED, due_to=until, limit=MOST
        )
        samples = {w.id for w in await self._store.workspaces.all(archived=True) if w.sample}
        return [p for p in pubs if workspace_id is not None or p.workspace_id not in samples]

    # accounts and their servers

    async def _ask_all(self, wanted: set[str], progress: Progress | None) -> dict[str, Answer]:
        """Ask each account that something is due for; a few at once, because servers may be slow."""
        accounts = [a for a in await self._store.accounts.all() if a.id in wanted]
        turn, done = asyncio.Semaphore(AT_ONCE), 0

        async def ask(account: Account) -> Answer:
            nonlocal done
            async with turn:
                answer = await self._answer(account)
            done += 1
            if progress is not None:
                progress(done, len(accounts), account.handle)
            return answer

        try:
            async with asyncio.TaskGroup() as group:
                tasks = {a.id: group.create_task(ask(a)) for a in accounts}
        except ExceptionGroup as failed:
            # Only what ends the whole rehearsal gets here: a store that cannot be used.
            raise failed.exceptions[0] from failed
        return {account_id: task.result() for account_id, task in tasks.items()}

    async def _answer(self, account: Account) -> Answer:
        for _ in range(2):
            try:
                return await self._ask(account)
            except VaultUnusable as e:
                # A sign-in that another computer of the store holds is that one's to rehearse.
                return None if e.code == "vault_elsewhere" else e
            except NotFound:
                return None  # said by the checks: this program knows no such network
            except Conflict:
                account = await self._store.accounts.get(account.id) or account
            except InkomError:
                raise
            except Exception as e:
                log.exception("the account %s could not be asked", account.id)
                return Unknown(f"adapter fault ({type(e).__name__})")
        return Unknown("it was changed at the same time")

    async def _of_accounts(
        self, posts: Sequence[Publication], accounts: dict[str, Account], answers: dict[str, Answer], now: datetime
    ) -> list[Finding]:
        offline = await self._offline(accounts, answers)
        found = []
        for pub in posts:
            account, answer = accounts[pub.account_id], answers.get(pub.account_id)
            if account.state is AccountState.PAUSED:
                facts: dict[str, object] = {"account": account.handle}
                found.append(Finding(Trouble.ACCOUNT_PAUSED, account.id, (Meant.of(pub),), now, facts))
            if isinstance(answer, VaultUnusable):
                found.append(Finding(Trouble.VAULT, answer.code, (Meant.of(pub),), now))
            elif answer is not None:
                found.append(self._finding(pub, account, answer, now, offline=offline))
        return found

    def _finding(self, pub: Publication, account: Account, answer: NotNow, now: datetime, *, offline: bool) -> Finding:
        trouble, server = asked_in_vain(answer), self._witness.server_of(account)
        facts: dict[str, object] = {
            "account": account.handle,
            "network": account.network,
            "server": server or account.server,
            "detail": answer.detail,
        }
        match answer:
            case SignInNeeded():
                subject = account.id
            case Unreachable() if offline and server:
                return Finding(Trouble.OFFLINE, "", (Meant.of(pub),), now)
            case Throttled(until=until):
                subject = server
                facts |= {"until": until.isoformat() if until else ""}
            case _:
                subject = server or account.server
        return Finding(trouble, subject, (Meant.of(pub),), now, facts)

    async def _offline(self, accounts: dict[str, Account], answers: dict[str, Answer]) -> bool:
        """Tell whether nobody on the net is reached: of the accounts asked and, where none was, a few others."""
        on_the_net = {i: self._witness.server_of(a) for i, a in accounts.items() if self._witness.server_of(a)}
        asked = {i: a for i, a in answers.items() if i in on_the_net and not isinstance(a, VaultUnusable)}
        if not asked or any(not isinstance(a, Unreachable) for a in asked.values()):
            return False
        others = {s: accounts[i] for i, s in on_the_net.items() if s not in {on_the_net[a] for a in asked}}
        heard = await asyncio.gather(*(self._witness.ask(a) for a in list(others.values())[:OTHER_SERVERS]))
        return all(isinstance(answer, NotReached) for answer in heard)

    # this computer

    async def _of_this_computer(self, posts: Sequence[Publication], now: datetime) -> list[Finding]:
        if not posts:
            return []
        pause = await self._pausing.now()
        found = [_paused(pub, pause, now) for pub in posts if pause is not None and _outlasts(pause, pub)]
        await self._true_time.look()
        agreed = consensus(self._witness.known(FRESH_S))
        if agreed is not None and agreed.distance > HOLDS:
            facts: dict[str, object] = {"seconds": agreed.offset.total_seconds(), "server": agreed.server}
            found += [Finding(Trouble.CLOCK, "", (Meant.of(pub),), now, facts) for pub in posts]
        return found

    # the post itself

    def _of_words(self, pub: Publication, account: Account, now: datetime) -> Iterator[Finding]:
        try:
            network = self._networks.get(pub.network)
        except NotFound:
            facts: dict[str, object] = {"network": pub.network}
            yield Finding(Trouble.NETWORK_UNKNOWN, pub.network, (Meant.of(pub),), now, facts)
            return
        for problem in checked(network, pub.content, account).errors:
            subject = f"{pub.id}:{problem.code}:{'' if problem.part is None else problem.part}"
            facts = {**problem.params, "problem": problem.code, "network": network.card.name}
            yield Finding(Trouble.CHECK, subject, (Meant.of(pub),), now, facts)

    async def _of_media(self, pub: Publication, intact: dict[str, bool], now: datetime) -> list[Finding]:
        """Hold each file against its hash, once however many posts it is in."""
        lost: dict[str, MediaFile] = {}
        for file in still_to_upload(pub):
            if file.sha256 not in intact:
                intact[file.sha256] = await self._media.intact(file)
            if not intact[file.sha256]:
                lost[file.sha256] = file
        return [
            Finding(Trouble.MEDIA, sha256, (Meant.of(pub),), now, {"name": file.name}) for sha256, file in lost.items()
        ]

    def _costs(self, posts: Sequence[Publication]) -> tuple[Cost, ...]:
        parts: dict[str, list[ContentPart]] = {}
        for pub in posts:
            parts.setdefault(pub.network, []).extend(pub.content.parts[pub.parts_live :])
        costs = []
        for key, left in parts.items():
            try:
                network = self._networks.get(key)
            except NotFound:
                continue
            if network.card.tariff is not None:
                costs.append(Cost(key, len(left), cost_of(network, left), network.card.tariff.currency))
        return tuple(costs)


def _outlasts(pause: Pause, pub: Publication) -> bool:
    return pause.until is None or pause.until > pub.due_at


def _paused(pub: Publication, pause: Pause, now: datetime) -> Finding:
    until = "" if pause.until is None else pause.until.isoformat()
    return Finding(Trouble.PAUSED, "", (Meant.of(pub),), now, {"until": until})


def _of_zone(pub: Publication, now: datetime) -> Iterator[Finding]:
    """A publisher moves what new rules move; where none runs, the person hears of it here."""
    facts: dict[str, object] = {"zone": pub.zone, "local_time": pub.local_time}
    try:
        due = rules_changed(pub.due_at, pub.zone, pub.local_time)
    except UsageRefused:
        yield Finding(Trouble.ZONE, pub.id, (Meant.of(pub),), now, facts)
        return
    if due is not None:
        facts |= {"seconds": int((due.at - pub.due_at).total_seconds())}
        yield Finding(Trouble.ZONE, pub.id, (Meant.of(pub),), now, facts)
