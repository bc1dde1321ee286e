"""Whether this computer's clock can be believed, asked before a post goes out: nothing is sent before its true time.

The account's own server is the first witness. When it finds the clock wrong, servers of other accounts are asked too, because
a server's clock may be the wrong one. A server without a usable Date holds nothing: another witness speaks, or this computer's
clock is believed.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Awaitable, Callable, Collection, Iterable
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
AHEAD_S = 120.0
"""A reading that would grow old within this time is taken anew before a post is due."""
AGAIN_S = 60.0
"""How long a reading is believed that held a post: the person may have set the clock since."""
PATIENCE_S = 4.0
"""How long a beat waits for the word that a clock is right again."""
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
        self._mute: dict[str, float] = {}
        """When (monotonic seconds) a server was asked that told no usable time: it is not asked at every post."""
        self.vouched = False
        """Whether somebody vouched for the clock since the start, or since it was last set."""

    def forget(self, *, clock_set: bool) -> None:
        """The computer slept, or its clock was set: what was heard before says nothing of now."""
        self._witness.forget()
        self._mute.clear()
        if clock_set:
            self.vouched = False

    def judged_now(self, account: Account) -> datetime:
        """Return the moment by which an account's posts are late."""
        server = self._witness.server_of(account)
        known = [r for r in self._witness.known(FRESH_S) if r.server == server]
        return judged_at(self._clock.now(), known[0] if known else None)

    async def judge(self, account: Account, due_at: datetime) -> Go | Distrusted | NotReached:
        """Say whether a post that is due then may go to this account. Asks its server when nothing was heard lately."""
        if not self._witness.server_of(account):
            # A folder asks nobody, but what is known of a wrong clock holds for it too.
            known = consensus(self._witness.known(FRESH_S))
            return Distrusted(known) if known is not None and known.distance > HOLDS else Go(due_at)
        weighed = await self._weigh(account, FRESH_S)
        if isinstance(weighed, NotReached):
            return weighed
        own, agreed = weighed
        if agreed is None:
            log.info("no server says what time it is; this computer's clock is believed")
            return Go(due_at)
        if agreed.distance > HOLDS:
            return Distrusted(agreed)
        return Go(not_before(due_at, agreed if own is None or own.distance > HOLDS else own))

    async def right_for(self, account: Account) -> bool:
        """Tell whether a server says that the clock which held a post is right now; silence does not."""
        asked = [account] if self._witness.server_of(account) else (await self._servers())[:OTHERS]
        try:
            async with asyncio.timeout(PATIENCE_S):
                for one in asked:
                    weighed = await self._weigh(one, AGAIN_S)
                    if not isinstance(weighed, NotReached):
                        return weighed[1] is not None and weighed[1].distance <= HOLDS
        except TimeoutError:
            return False
        # With no server left that could say anything, this computer's clock is believed.
        return not asked

    async def _weigh(self, account: Account, within_s: float) -> tuple[Reading | None, Reading | None] | NotReached:
        """Return what the account's own server says, and what all witnesses agree on."""
        server = self._witness.server_of(account)
        own = next((r for r in self._witness.known(within_s) if r.server == server), None)
        if own is None:
            answer = await self._ask(account)
            if isinstance(answer, NotReached):
                return answer
            own = answer
        agreed = own
        if own is None or own.distance > SAID:
            others = await self._others(server, within_s)
            agreed = consensus([*([own] if own else []), *others])
        self.vouched = agreed is None or agreed.distance <= HOLDS
        self._say(agreed)
        return own, agreed

    @property
    def distrusted(self) -> bool:
        """Tell whether the clock was found so far off that it holds posts, and not yet found right again."""
        return self._class > 1

    @property
    def doubtful(self) -> bool:
        """Tell whether what was overheard lately says something else of the clock than was told: time to `look`."""
        agreed = consensus(self._witness.known(FRESH_S))
        return agreed is not None and _found(agreed) != self._class

    async def look(self) -> Account | None:
        """Say how the clock is, before anything is due: ask servers until one finds it right, or three were asked.

        One server that was overheard is not believed alone where others can be asked. Returns an account whose server was not
        reached, when no other one was.
        """
        unreached = None
        for account in (await self._servers())[:OTHERS]:
            known = self._witness.known(FRESH_S)
            agreed = consensus(known)
            if agreed is not None and agreed.distance <= SAID:
                break
            if self._witness.server_of(account) in {r.server for r in known}:
                continue
            answer = await self._ask(account)
            unreached = account if isinstance(answer, NotReached) and unreached is None else unreached
        agreed = consensus(self._witness.known(FRESH_S))
        self._say(agreed)
        return unreached if agreed is None else None

    async def ask_ahead(self, accounts: Collection[Account]) -> None:
        """Ask the servers of these accounts where nothing was heard lately, so that a send need not wait for the answer."""
        heard = {r.server for r in self._witness.known(FRESH_S - AHEAD_S)}
        wanted = {s: a for a in accounts if (s := self._witness.server_of(a)) and s not in heard}
        await asyncio.gather(*(self._ask(a) for a in wanted.values()))

    async def ask_all(self) -> list[tuple[str, Reading | NotReached | None]]:
        """Ask every server of the accounts; for `inkom doctor`."""
        accounts = await self._servers()
        answers = await asyncio.gather(*(self._witness.ask(a) for a in accounts))
        return [(self._witness.server_of(a), answer) for a, answer in zip(accounts, answers, strict=True)]

    def _say(self, agreed: Reading | None) -> None:
        """Tell when the clock is found off, or right again."""
        if agreed is None or _found(agreed) == self._class:
            return
        self._class = found = _found(agreed)
        seconds = agreed.offset.total_seconds()
        log.log(
            logging.WARNING if found else logging.INFO, "the clock of %s is %+.0f s from ours", agreed.server, seconds
        )
        self._tell(ClockChecked(self._clock.now(), agreed.offset, agreed.server, off=found > 0, holds=found > 1))

    async def _ask(self, account: Account) -> Reading | NotReached | None:
        """Ask an account's server, unless it was mute a short while ago."""
        server, now = self._witness.server_of(account), self._clock.monotonic()
        if now - self._mute.get(server, -math.inf) < FRESH_S:
            return None
        answer = await self._witness.ask(account)
        if answer is None:
            self._mute[server] = now
        return answer

    async def _others(self, server: str, within_s: float) -> list[Reading]:
        known = {r.server: r for r in self._witness.known(within_s) if r.server != server}
        for account in await self._servers():
            if len(known) >= OTHERS:
                break
            other = self._witness.server_of(account)
            if other not in known and other != server:
                answer = await self._ask(account)
                if isinstance(answer, Reading):
                    known[other] = answer
        return list(known.values())

    async def _servers(self) -> list[Account]:
        return one_for_each_server(await self._accounts(), self._witness)


def one_for_each_server(accounts: Iterable[Account], witness: Witness) -> list[Account]:
    """Return the first account of each server on the net."""
    found: dict[str, Account] = {}
    for account in accounts:
        if server := witness.server_of(account):
            found.setdefault(server, account)
    return list(found.values())


def _found(agreed: Reading) -> int:
    """Return 0 for a clock that is right, 1 for one that is said to be off, 2 for one that holds posts."""
    return (agreed.distance > SAID) + (agreed.distance > HOLDS)
