"""What servers' clocks say: overheard in every answer, and asked for with a HEAD where nothing was heard lately."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.skew import Reading, read_clock
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.witness import NotReached
from inkom_desktop.web.client import Answer, NotSent, Web, http_date

log = logging.getLogger(__name__)

ASK_DEADLINE_S = 10.0
SLOWEST_S = 20.0
"""An answer that took longer says too little of the moment it was written."""
DISTURBED_S = 2.0
"""Wall and monotonic time that part by more than this during a request or after it: the computer slept, or its clock was set."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment by both clocks: aware UTC, monotonic seconds."""

    wall: datetime
    steady: float


@dataclass(frozen=True, slots=True)
class _Kept:
    reading: Reading
    at: Moment

    def holds(self, now: Moment, within_s: float) -> bool:
        """Tell whether it is recent, and the computer neither slept nor had its clock set since."""
        passed = now.steady - self.at.steady
        return passed <= within_s and abs((now.wall - self.at.wall).total_seconds() - passed) <= DISTURBED_S


class ServerClocks:
    """Implements `ports.witness.Witness` and hears every answer of `web.client.Web`."""

    def __init__(self, environ: Mapping[str, str], clock: Clock) -> None:
        self._environ = environ
        self._clock = clock
        self._kept: dict[str, _Kept] = {}
        self._asking: dict[str, asyncio.Task[Reading | NotReached | None]] = {}
        self.last_answer = -math.inf

    def begin(self) -> Moment:
        """Take the time before a request."""
        return Moment(self._clock.now(), self._clock.monotonic())

    def heard(self, server: str, headers: Mapping[str, str], asked: Moment) -> None:
        """Take note of an answer's Date; `headers` have lower-case names, `server` is host and port."""
        date = http_date(headers.get("date", ""))
        answered = self.begin()
        self.last_answer = answered.steady
        took = answered.steady - asked.steady
        disturbed = abs((answered.wall - asked.wall).total_seconds() - took) > DISTURBED_S
        if date is None or took > SLOWEST_S or disturbed:
            return
        age = headers.get("age", "").strip()
        if age.isascii() and age.isdigit() and len(age) < 9:
            # A cache on the way kept the answer for so long.
            date += timedelta(seconds=int(age))
        reading = read_clock(server, date, asked.wall, answered.wall)
        if reading is not None:
            self._kept[server] = _Kept(reading, answered)

    def server_of(self, account: Account) -> str:
        """Return host and port, empty where it is none on the net."""
        return self._web(account).server_of(account.server)

    def known(self, within_s: float) -> list[Reading]:
        """Return one reading for each server that was heard lately."""
        now = self.begin()
        return [kept.reading for kept in self._kept.values() if kept.holds(now, within_s)]

    async def ask(self, account: Account) -> Reading | NotReached | None:
        """Ask an account's server; those who ask meanwhile get the same answer."""
        server = self.server_of(account)
        task = self._asking.get(server)
        if task is None:
            task = asyncio.create_task(self._ask(account, server), name=f"time of {server}")
            self._asking[server] = task
            task.add_done_callback(lambda _: self._asking.pop(server, None))
        return await asyncio.shield(task)

    async def _ask(self, account: Account, server: str) -> Reading | NotReached | None:
        self._kept.pop(server, None)
        reply = await self._web(account).head(account.server, allow_lan=account.allow_lan, deadline_s=ASK_DEADLINE_S)
        if isinstance(reply, NotSent):
            return NotReached(reply.detail)
        kept = self._kept.get(server)
        if kept is None:
            answered = isinstance(reply, Answer)
            log.info("%s tells no usable time (%s)", server, "no Date" if answered else "no answer")
        return kept.reading if kept else None

    def forget(self) -> None:
        """Forget all readings."""
        self._kept.clear()

    def _web(self, account: Account) -> Web:
        return Web(account.network, self._environ, hears=self)
