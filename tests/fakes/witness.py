"""Servers whose clocks a test sets."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.skew import Reading
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.witness import NotReached

ERROR = timedelta(milliseconds=600)


@dataclass
class FakeWitness:
    """Implements `ports.witness.Witness`. `ahead` is how far each server's clock is ahead of ours, or what else it says."""

    clock: Clock
    ahead: dict[str, timedelta | NotReached | None] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    last_answer: float = -math.inf
    _kept: dict[str, tuple[Reading, float]] = field(default_factory=dict)

    def server_of(self, account: Account) -> str:
        return account.server.partition("://")[2]

    def known(self, within_s: float) -> list[Reading]:
        since = self.clock.monotonic() - within_s
        return [reading for reading, at in self._kept.values() if at >= since]

    async def ask(self, account: Account) -> Reading | NotReached | None:
        server = self.server_of(account)
        self.asked.append(server)
        says = self.ahead.get(server, timedelta(0))
        if not isinstance(says, NotReached):
            self.last_answer = self.clock.monotonic()
        if not isinstance(says, timedelta):
            return says
        reading = Reading(server, says, ERROR)
        self._kept[server] = (reading, self.clock.monotonic())
        return reading

    def forget(self) -> None:
        self._kept.clear()
