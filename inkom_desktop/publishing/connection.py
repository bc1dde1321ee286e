"""Online or offline, by what servers do: offline when no account's server is reached, online when one has answered.

No system's word is taken for it: a network that is "connected" may be a hotel's sign-in page.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import datetime

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.errors import Conflict
from inkom_desktop.domain.events import ConnectionChanged, PublicationChanged
from inkom_desktop.domain.publication import Reason, State
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.store import Store
from inkom_desktop.ports.witness import NotReached, Witness
from inkom_desktop.publishing.true_time import AccountsOnTheNet, one_for_each_server

log = logging.getLogger(__name__)

FIRST_PROBE_S, LONGEST_PROBE_S = 10.0, 120.0
"""How soon after a failure the servers are asked again, and how long the doubling pause grows."""
MOST_ASKED = 4


class Connection:
    """Hears which servers were not reached, finds out whether it is the net, and lets posts go on when it is back."""

    def __init__(self, store: Store, accounts: AccountsOnTheNet, witness: Witness, clock: Clock, tell: Tell) -> None:
        self._store = store
        self._accounts = accounts
        self._witness = witness
        self._clock = clock
        self._tell = tell
        self._failed: Account | None = None
        self._failed_at = 0.0
        self._next_probe = 0.0
        self._pause = FIRST_PROBE_S
        self.offline_since: datetime | None = None

    def unreached(self, account: Account) -> None:
        """A server was not reached: is it the server, or the net? A folder that is away is neither."""
        if not self._witness.server_of(account):
            return
        if self._failed is None:
            self._failed_at = self._next_probe = self._clock.monotonic()
        self._failed = account

    def probe_soon(self, after_s: float = 0.0) -> None:
        """The computer woke or its network changed: where something is not reached, ask again after so many seconds."""
        self._pause = FIRST_PROBE_S
        self._next_probe = self._clock.monotonic() + after_s

    @property
    def wants_probe(self) -> bool:
        """Tell whether it is time to ask."""
        return self._failed is not None and self._clock.monotonic() >= self._next_probe

    @property
    def probe_in(self) -> float | None:
        """Return in how many seconds it is time to ask, None where all is well."""
        return None if self._failed is None else max(0.0, self._next_probe - self._clock.monotonic())

    async def look(self) -> None:
        """Notice that a server has answered since one was not reached. Asks nobody."""
        if self._failed is not None and self._witness.last_answer > self._failed_at:
            await self._online()

    async def probe(self) -> None:
        """Ask servers until one answers; with none, this computer is offline."""
        failed = self._failed
        if failed is None:
            return
        if await self._one_answers(failed):
            await self._online()
            return
        self._failed_at = self._clock.monotonic()
        self._next_probe = self._failed_at + self._pause
        self._pause = min(self._pause * 2, LONGEST_PROBE_S)
        if self.offline_since is None:
            self.offline_since = self._clock.now()
            log.warning("offline: no server of any account is reached")
            self._tell(ConnectionChanged(self.offline_since, online=False))

    async def _one_answers(self, failed: Account) -> bool:
        asked = one_for_each_server([failed, *await self._accounts()], self._witness)[:MOST_ASKED]
        answers = await asyncio.gather(*(self._witness.ask(a) for a in asked))
        return any(not isinstance(answer, NotReached) for answer in answers)

    async def _online(self) -> None:
        self._failed, self._pause = None, FIRST_PROBE_S
        if self.offline_since is None:
            return
        self.offline_since = None
        log.info("online again: a server has answered")
        self._tell(ConnectionChanged(self._clock.now(), online=True))
        now = self._clock.now()
        for pub in await self._store.publications.query(states={State.WAITING}, reasons={Reason.OFFLINE}):
            if pub.retry_at is not None and pub.retry_at > now:
                try:
                    saved = await self._store.publications.save(replace(pub, retry_at=now, updated_at=now))
                except Conflict:
                    continue
                self._tell(PublicationChanged(saved))
