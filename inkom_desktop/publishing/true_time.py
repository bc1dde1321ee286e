"""Whether this computer's clock can be believed, asked before a post goes out: nothing is sent before its true time.

The account's own server is the first witness. When it finds the clock wrong, servers of other accounts are asked too, because
a server's clock may be the wrong one. A server without a usable Date holds nothing: another witness speaks, or this computer's
clock is believed.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.events import ClockChecked
from inkom_desktop.domain.skew import HOLDS, SAID, Reading, consensus, judged_at, not_before
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.witness import NotReached, Witness

log = logging.getLogger(__name__)

FRESH_S = 600.0
"""How long a reading is believed; a jump of the clock or a sleep ends it at once."""
AGAIN_S = 60.0
"""How long a reading is believed that held a post: the person may have set the clock since."""
OTHERS = 3
"""How many servers of other accounts are asked when one finds the clock wrong."""

AccountsOnTheNet = Callable[[], Awaitable[list[Account]]]
"""Returns the connected accounts that posts go out to, without those of the sample."""


@dataclass(frozen=True, slots=True)
class Go:
    """The clock is believed; nothing goes out before this moment by this computer's clock (aware UTC)."""

    not_before: datetime


@dataclass(frozen=True, slots=True)
class Distrusted:
    """The clock is off by more than five minutes, as this reading says."""

    reading: Reading


class TrueTime:
    """Weighs what the witnesses say, and tells a fact when the clock is found off, or right again."""

    def __init__(self, accounts: AccountsOnTheNet, witness: Witness, clock: Clock, tell: Tell) -> None:
        self._accounts = accounts
        self._witness = witness
        self._clock = clock
        self._tell = tell
        self._class = 0
        self.vouched = False
        """Whether somebody vouched for the clock since the start, or since it was last set."""

    def forget(self, *, clock_set: bool) -> None:
        """The computer slept, or its clock was set: what was heard before says nothing of now."""
        self._witness.forget()
        if clock_set:
            self.vouched = False

    def judged_now(self, account: Account) -> datetime:
        """Return the moment by which an account's posts are late."""
        server = self._witness.server_of(account)
        known = [r for r in self._witness.known(FRESH_S) if r.server == server]
        return judged_at(self._clock.now(), known[0] if known else None)

    async def judge(
        self, account: Account, due_at: datetime, *, within_s: float = FRESH_S
    ) -> Go | Distrusted | NotReached:
        """Say whether a post that is due then may go to this account. Asks its server when nothing was heard lately."""
        server = self._witness.server_of(account)
        if not server:
            return Go(due_at)
        own = next((r for r in self._witness.known(within_s) if r.server == server), None)
        if own is None:
            answer = await self._witness.ask(account)
            if isinstance(answer, NotReached):
                return answer
            own = answer
        agreed = own
        if own is None or own.distance > SAID:
            others = await self._others(server, within_s)
            agreed = consensus([*([own] if own else []), *others])
        self.vouched = True
        self.watch(agreed)
        if agreed is None:
            log.info("no server says what time it is; this computer's clock is believed")
            return Go(due_at)
        if agreed.distance > HOLDS:
            return Distrusted(agreed)
        if own is None or own.distance > HOLDS:
            own = agreed
        return Go(not_before(due_at, own))

    async def right_for(self, account: Account) -> bool:
        """Tell whether the clock that held a post is right now."""
        return isinstance(await self.judge(account, self._clock.now(), within_s=AGAIN_S), Go)

    async def look(self) -> None:
        """Ask one server, where nothing was heard lately, so that a wrong clock is said before a post is due."""
        if self._witness.known(FRESH_S):
            self.watch()
            return
        for account in (await self._servers())[:OTHERS]:
            if not isinstance(await self.judge(account, self._clock.now()), NotReached):
                return

    async def ask_all(self) -> list[tuple[str, Reading | NotReached | None]]:
        """Ask every server of the accounts; for `inkom doctor`."""
        accounts = await self._servers()
        return [(self._witness.server_of(a), await self._witness.ask(a)) for a in accounts]

    def watch(self, agreed: Reading | None = None) -> None:
        """Tell when the clock was found off or right again. Cheap; without a reading it goes by what was heard lately."""
        agreed = agreed or consensus(self._witness.known(FRESH_S))
        if agreed is None:
            return
        found = (agreed.distance > SAID) + (agreed.distance > HOLDS)
        if found == self._class:
            return
        self._class = found
        seconds = agreed.offset.total_seconds()
        log.log(
            logging.WARNING if found else logging.INFO, "the clock of %s is %+.0f s from ours", agreed.server, seconds
        )
        self._tell(ClockChecked(self._clock.now(), agreed.offset, agreed.server, off=found > 0, holds=found > 1))

    async def _others(self, server: str, within_s: float) -> list[Reading]:
        known = {r.server: r for r in self._witness.known(within_s) if r.server != server}
        for account in await self._servers():
            if len(known) >= OTHERS:
                break
            other = self._witness.server_of(account)
            if other not in known and other != server:
                answer = await self._witness.ask(account)
                if isinstance(answer, Reading):
                    known[other] = answer
        return list(known.values())

    async def _servers(self) -> list[Account]:
        """One account for each server."""
        found: dict[str, Account] = {}
        for account in await self._accounts():
            if server := self._witness.server_of(account):
                found.setdefault(server, account)
        return list(found.values())
