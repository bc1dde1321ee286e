"""Claims what is due and walks it, one task per publication, one publication per account at a time."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.errors import Conflict, InkomError, StoreUnusable, VaultUnusable
from inkom_desktop.domain.events import AccountChanged, PublicationChanged, StoreTrouble
from inkom_desktop.domain.handing_over import turned
from inkom_desktop.domain.publication import BRINGS_OUT, Publication, Reason, State, StepKind
from inkom_desktop.domain.transitions import (
    CATCH_UP,
    ON_TIME,
    block,
    distrust,
    lateness,
    lost,
    missed,
    must_look,
    not_yet,
    prepared_early,
    unreached,
    until_resumed,
)
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.media import MediaFiles
from inkom_desktop.ports.network import HandsOff, Network, Networks, Session, Sessions
from inkom_desktop.ports.store import Store
from inkom_desktop.ports.witness import NotReached
from inkom_desktop.publishing.budget import Budget
from inkom_desktop.publishing.connection import Connection
from inkom_desktop.publishing.mending import lost_media
from inkom_desktop.publishing.steps import StepRunner
from inkom_desktop.publishing.true_time import Distrusted, TrueTime

log = logging.getLogger(__name__)

EARLY = timedelta(seconds=90)
"""How long before the due time uploads and preparations may begin; the send never does."""
AT_ONCE = 16
"""How many accounts are served at the same time."""


class Publisher:
    """Publishes what is due. `owner` names this process in the leases."""

    def __init__(
        self,
        store: Store,
        networks: Networks,
        sessions: Sessions,
        media: MediaFiles,
        steps: StepRunner,
        true_time: TrueTime,
        connection: Connection,
        clock: Clock,
        tell: Tell,
        owner: str,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._store = store
        self._networks = networks
        self._sessions = sessions
        self._media = media
        self._steps = steps
        self._true_time = true_time
        self._connection = connection
        self._clock = clock
        self._tell = tell
        self.owner = owner
        self._jitter = jitter
        self._running: dict[str, asyncio.Task[None]] = {}
        self._working_on: set[str] = set()
        self._budget = Budget(store, networks, clock)
        self._rests: dict[str, float] = {}
        """Until when (monotonic seconds) an account catches its breath after an overdue post."""

    @property
    def resting(self) -> frozenset[str]:
        """The accounts that sent an overdue post just now: their next overdue one waits a little."""
        now = self._clock.monotonic()
        self._rests = {account: end for account, end in self._rests.items() if end > now}
        return frozenset(self._rests)

    @property
    def working_on(self) -> frozenset[str]:
        """The publications that are being walked here: whatever the wall clock says of their leases, they are in hand."""
        return frozenset(self._working_on)

    @property
    def busy(self) -> bool:
        """Tell whether a publication is being worked on."""
        return bool(self._running)

    async def start_due(self, when_done: Callable[[], None], *, paused: bool = False) -> int:
        """Claim what is due and start a task for each; `when_done` is called as each ends. Returns how many were started.

        While publishing is `paused` nothing is brought out, but what may be live is looked for, and what the person wants back
        or deleted comes back and is deleted.
        """
        room = AT_ONCE - len(self._running)
        if room <= 0:
            return 0
        now = self._clock.now()
        claimed = await self._store.publications.claim_due(
            now=now,
            early_until=now + EARLY,
            owner=self.owner,
            lease_until=now + self._steps.lease,
            limit=room,
            # What only another computer can sign in to is left to that one.
            busy=frozenset(self._running) | await self._sessions.elsewhere(),
            resting=self.resting,
            on_time_from=now - ON_TIME,
            paused=paused,
        )
        for pub in claimed:
            task = asyncio.create_task(self._guarded(pub, paused), name=f"publication {pub.id}")
            self._running[pub.account_id] = task
            self._working_on.add(pub.id)
            task.add_done_callback(partial(self._ended, pub, when_done))
        return len(claimed)

    def _ended(self, pub: Publication, when_done: Callable[[], None], _task: asyncio.Task[None]) -> None:
        self._running.pop(pub.account_id, None)
        self._working_on.discard(pub.id)
        when_done()

    async def next_attention(self, *, paused: bool = False) -> datetime | None:
        """Return when the queue next wants attention of this computer (aware UTC); `paused`: what is done in a pause, too."""
        return await self._store.publications.next_due(
            early=EARLY.total_seconds(), but=await self._sessions.elsewhere(), now=self._clock.now(), paused=paused
        )

    async def finish(self, seconds: float) -> None:
        """Wait for what is running, at most so long; what is still under way then is left to recovery."""
        if not self._running:
            return
        tasks = list(self._running.values())
        _, late = await asyncio.wait(tasks, timeout=seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _guarded(self, pub: Publication, paused: bool) -> None:
        try:
            await self._walk(pub, paused)
        except Conflict as e:
            log.info("publication %s was taken over: %s", pub.id, e.code)
        except StoreUnusable as e:
            self._tell(StoreTrouble(e.code))
        except Exception:
            log.exception("publication %s stopped; recovery will take it up", pub.id)

    async def _walk(self, pub: Publication, paused: bool = False) -> None:
        self._tell(PublicationChanged(pub))
        if await self._too_late(pub):
            return
        ready = await self._ready(pub)
        if ready is None:
            return
        network, session = ready
        while True:
            step = pub.next_step(prepares=network.card.prepares)
            if step is None:
                raise AssertionError(f"publication {pub.id} has no step left but was claimed")
            if paused and step.kind in BRINGS_OUT:
                await self._save(until_resumed(pub, self._clock.now()))
                return
            if step.kind in BRINGS_OUT and (why := await self._budget.refuses(pub, session.account)):
                await self._save(block(pub, Reason.BUDGET, why, self._clock.now()))
                return
            window = network.hand_off_window(session.account) if isinstance(network, HandsOff) else None
            turn = turned(pub, step, window, self._clock.now())
            if isinstance(turn, Publication):
                await self._save(turn)
                return
            pub, step = turn
            if step.kind is StepKind.SEND and self._clock.now() < pub.due_at:
                await self._save(prepared_early(pub, self._clock.now()))
                return
            # Uploads may have taken their time, and the process may have stood still.
            if step.kind is StepKind.SEND and await self._too_late(pub):
                return
            if step.kind is StepKind.SEND and (stopped := await self._not_now(pub, session.account)) is not None:
                await self._save(stopped)
                return
            # The server that was asked for the time may have taken its own; the computer may have slept over the answer.
            if step.kind is StepKind.SEND and await self._too_late(pub):
                return
            if must_look(pub, step, network.copies(session.account), self._clock.now()):
                await self._save(lost(pub, step.part, "", network.copies(session.account), self._clock.now()))
                return
            if step.kind is StepKind.SEND and self._true_time.judged_now(session.account) - pub.due_at > ON_TIME:
                self._rests[pub.account_id] = self._clock.monotonic() + CATCH_UP.total_seconds()
            pub = await self._steps.run(pub, step, network, session)
            if pub.reason == Reason.OFFLINE:
                self._connection.unreached(session.account)
            if pub.state is State.BLOCKED and pub.reason == Reason.SIGN_IN:
                await self._sign_in_ended(session.account)
            if pub.state is not State.PREPARING:
                return

    async def _too_late(self, pub: Publication) -> bool:
        """Let the late rule have its say, by a clock that a server has vouched for; tell whether the walk ends here."""
        if pub.state is State.UNKNOWN or (what := lateness(pub, self._clock.now())) is None:
            return False
        if (account := await self._store.accounts.get(pub.account_id)) is not None:
            if not self._true_time.vouched and (stopped := await self._not_now(pub, account)) is not None:
                await self._save(stopped)
                return True
            if (what := lateness(pub, self._true_time.judged_now(account))) is None:
                return False
        await self._save(missed(pub, what, self._clock.now()))
        return True

    async def _not_now(self, pub: Publication, account: Account) -> Publication | None:
        """Return where a post stands that may not go out at this moment because of the time or the net; None when it may.

        The person's own word goes before the clock's, and what is half out goes on.
        """
        if pub.late_ok or pub.parts_live:
            return None
        verdict = await self._true_time.judge(account, pub.due_at)
        now = self._clock.now()
        if isinstance(verdict, NotReached):
            self._connection.unreached(account)
            return unreached(pub, verdict.detail, now, self._jitter())
        if isinstance(verdict, Distrusted):
            return distrust(pub, verdict.reading.offset, verdict.reading.server, now)
        return not_yet(pub, verdict.not_before, now) if verdict.not_before > now else None

    async def _ready(self, pub: Publication) -> tuple[Network, Session] | None:
        """Return what the walk needs, or stop the publication with a reason that a person can mend."""
        now = self._clock.now()
        account = await self._store.accounts.get(pub.account_id)
        if account is None or account.removed_at is not None:
            await self._save(block(pub, Reason.ACCOUNT_REMOVED, "", now))
            return None
        held = pub.state is State.HANDED_OFF
        if account.state is AccountState.PAUSED and not held:
            await self._save(block(pub, Reason.PAUSED, "", now))
            return None
        if (
            pub.state is not State.UNKNOWN
            and not held
            and not pub.taking_down
            and (name := await lost_media(self._media, pub))
        ):
            await self._save(block(pub, Reason.MEDIA, name, now))
            return None
        try:
            network = self._networks.get(pub.network)
            session = await self._sessions.open(account)
            if account.state is AccountState.VAULT_LOCKED:
                await self._set_state(account, AccountState.HEALTHY)
            return network, session
        except VaultUnusable as e:
            await self._save(block(pub, Reason.VAULT, e.code, now))
            await self._set_state(account, AccountState.VAULT_LOCKED)
        except InkomError as e:
            await self._save(block(pub, Reason.ADAPTER_FAULT, e.code, now))
        return None

    async def _sign_in_ended(self, account: Account) -> None:
        await self._set_state(account, AccountState.SIGN_IN_NEEDED)

    async def _set_state(self, account: Account, state: AccountState) -> None:
        fresh = await self._store.accounts.get(account.id)
        if fresh is None or fresh.state is state:
            return
        saved = await self._store.accounts.save(replace(fresh, state=state, checked_at=self._clock.now()))
        self._tell(AccountChanged(saved))

    async def _save(self, pub: Publication) -> Publication:
        saved = await self._store.publications.save(pub, fence=pub.fence)
        self._tell(PublicationChanged(saved))
        return saved
