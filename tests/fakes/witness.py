"""Servers whose clocks a test sets."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.skew import Reading
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.witness import NotReached
from inkom_desktop.web.witness import DISTURBED_S

ERROR = timedelta(milliseconds=600)


@dataclass
class FakeWitness:
    """Implements `ports.witness.Witness`. `ahead` is how far each server's clock is ahead of ours, or what else it says."""

    clock: Clock
    ahead: dict[str, timedelta | NotReached | None] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    last_answer: float = -math.inf
    _kept: dict[str, tuple[Reading, float, datetime]] = field(default_factory=dict)

    def server_of(self, account: Account) -> str:
        return account.server.partition("://")[2]

    def known(self, within_s: float) -> list[Reading]:
        steady, wall, known = self.clock.monotonic(), self.clock.now(), []
        for reading, at, said in self._kept.values():
            passed = steady - at
            if passed <= within_s and abs((wall - said).total_seconds() - passed) <= DISTURBED_S:
                known.append(reading)
        return known

    async def ask(self, account: Account) -> Reading | NotReached | None:
        server = self.server_of(account)
        self.asked.append(server)
        says = self.ahead.get(server, timedelta(0))
        if not isinstance(says, NotReached):
            self.last_answer = self.clock.monotonic()
        if not isinstance(says, timedelta):
            return says
        reading = Reading(server, says, ERROR)
        self._kept[server] = (reading, self.clock.monotonic(), self.clock.now())
        return reading

    def forget(self) -> None:
        self._kept.clear()
