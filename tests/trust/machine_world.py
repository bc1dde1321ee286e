"""The world around the publishers: one true time, servers that may be slow, and processes that may stand still or die anywhere.

Nothing here waits: the loop's clock is the world's, and a turn of the loop ends when everybody stands at a gate or sleeps.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from inkom_desktop.accounts.accounts import AccountBook
from inkom_desktop.domain import decisions, handing_over
from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.draft import MediaFile
from inkom_desktop.domain.errors import VaultUnusable
from inkom_desktop.domain.skew import Reading
from inkom_desktop.engine.bus import Bus
from inkom_desktop.engine.engine import Engine
from inkom_desktop.engine.jumps import Jumps
from inkom_desktop.ports.network import Session
from inkom_desktop.ports.witness import NotReached
from inkom_desktop.publishing import planner
from inkom_desktop.publishing.connection import Connection
from inkom_desktop.publishing.desk import Desk
from inkom_desktop.publishing.mending import Mending
from inkom_desktop.publishing.planner import Planner
from inkom_desktop.publishing.publisher import Publisher
from inkom_desktop.publishing.recovery import Recovery
from inkom_desktop.publishing.steps import StepRunner
from inkom_desktop.publishing.true_time import TrueTime
from inkom_desktop.publishing.zone_rules import ZoneRules
from tests.fakes.clock import NOW
from tests.fakes.witness import ERROR, FakeWitness
from tests.trust.machine_servers import RULES, SECRET, MachineNetwork, Server
from tests.trust.machine_store import MemoryStore, Rows


class Dead(BaseException):
    """The process has ended; nothing of it runs on."""


class _Nobody(selectors.SelectSelector):
    """Waits for nothing: when no task can run, the turn is over."""

    loop: asyncio.AbstractEventLoop | None = None

    def select(self, timeout: float | None = None) -> list[Any]:
        if (timeout is None or timeout > 0) and self.loop is not None:
            self.loop.stop()
        return []


class WorldLoop(asyncio.SelectorEventLoop):
    """A loop whose time is the world's."""

    def __init__(self, world: World) -> None:
        self._world = world
        nobody = _Nobody()
        super().__init__(nobody)
        nobody.loop = self
        self.set_exception_handler(lambda *_: None)

    def time(self) -> float:
        return self._world.steady


class ProcessClock:
    """Implements `ports.clock.Clock`: the true time, and how far this computer's clock is from it."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.ahead = timedelta(0)

    def now(self) -> datetime:
        return self._world.now + self.ahead

    def monotonic(self) -> float:
        return self._world.steady


class _Witness(FakeWitness):
    process: Process

    async def ask(self, account: Account) -> Reading | NotReached | None:
        await self.process.gate("time")
        server = self.server_of(account)
        off = NotReached("no route") if not self.process.world.online else -self.process.clock.ahead
        self.ahead[server] = off
        answer = await super().ask(account)
        return Reading(answer.server, answer.offset, ERROR) if isinstance(answer, Reading) else answer


class _Still:
    """An alarm and power signals that never ring: the machine beats."""

    async def start(self, *_: object) -> None: ...

    async def stop(self) -> None: ...

    def ring(self) -> None: ...


class _Secrets:
    """The secrets of all accounts, in a keyring that may be locked."""

    def __init__(self, process: Process) -> None:
        self._process = process

    async def open(self, account: Account) -> Session:
        await self._process.gate("secrets")
        if self._process.world.vault_locked:
            raise VaultUnusable("vault_locked")
        return Session(account, self)  # type: ignore[arg-type]

    async def elsewhere(self) -> frozenset[str]:
        return frozenset()

    async def ready(self) -> bool:
        return not self._process.world.vault_locked

    async def forget(self, account_id: str) -> None: ...

    def read(self) -> dict[str, str]:
        return {"token": SECRET}


class _Pictures:
    def __init__(self, world: World) -> None:
        self._world = world

    async def take_in(self, source: Path) -> MediaFile:
        raise NotImplementedError

    def path(self, file: MediaFile) -> Path:
        return Path("/nowhere") / file.sha256

    async def intact(self, file: MediaFile) -> bool:
        return not self._world.pictures_lost


class Process:
    """One running Inkom: an engine with everything around it, which may stand still, go on, or die at any gate."""

    def __init__(self, world: World, owner: str, ahead: timedelta) -> None:
        self.world = world
        self.owner = owner
        self.dead = False
        self._budget: float = 0
        self._parked: list[asyncio.Future[None]] = []
        self._beating: asyncio.Task[Any] | None = None
        self.clock = ProcessClock(world)
        self.clock.ahead = ahead
        store = MemoryStore(world.rows, self.gate)
        networks = {rule.value: MachineNetwork(rule, self) for rule in RULES}
        catalogue: Any = type("Catalogue", (), {"get": lambda _, key: networks[key]})()
        tell = lambda fact: None  # noqa: E731
        secrets = _Secrets(self)
        jitter = lambda: 0.5  # noqa: E731
        s: Any = store
        self.witness = _Witness(self.clock)
        self.witness.process = self
        true_time = TrueTime(s.accounts.all, self.witness, self.clock, tell)
        connection = Connection(s, s.accounts.all, self.witness, self.clock, tell)
        media: Any = _Pictures(world)
        steps = StepRunner(s, media, self.clock, tell, jitter=jitter)
        self.publisher = Publisher(
            s, catalogue, secrets, media, steps, true_time, connection, self.clock, tell, owner, jitter
        )
        self.recovery = Recovery(s, catalogue, self.clock, tell, gone=world.gone)
        mending = Mending(s, catalogue, secrets, media, secrets.ready, true_time, self.clock, tell)
        still: Any = _Still()
        self.engine = Engine(
            s, self.publisher, self.recovery, mending, ZoneRules(s, self.clock, tell), true_time, connection,
            Jumps(self.clock, lambda: world.steady), still, still, self.clock, Bus(),
        )  # fmt: skip
        self.desk = Desk(s, self.clock, tell)
        self.planner = Planner(s, catalogue, media, self.clock, tell)
        self.book = AccountBook(s, catalogue, secrets, self.clock, tell)  # type: ignore[arg-type]
        self.started = False

    async def gate(self, name: str) -> None:
        """Stand still here, unless this process has leave to go on."""
        if self.dead:
            raise Dead
        if self is self.world.person_at:
            return
        while self._budget <= 0:
            here = self.world.loop.create_future()
            self._parked.append(here)
            try:
                await here
            finally:
                if here in self._parked:
                    self._parked.remove(here)
            if self.dead:
                raise Dead
        self._budget -= 1

    @property
    def stands_still(self) -> bool:
        """Tell whether it stands in the middle of something."""
        return bool(self._parked)

    def go(self, gates: float) -> None:
        """Go on from where it stands, or begin a beat, through so many gates."""
        self._budget = gates
        for here in self._parked:
            if not here.done():
                here.set_result(None)
        if self._beating is None or self._beating.done():
            self._beating = self.world.loop.create_task(self._beat())
        self.world.turn()
        self._budget = 0

    async def _beat(self) -> None:
        if not self.started:
            await self.engine.start()
            self.started = True
        await self.engine.beat()

    def die(self) -> None:
        """End here and now: nothing after this gate ever happens."""
        self.dead = True
        for here in self._parked:
            if not here.done():
                here.set_result(None)
        self.world.turn()


class Numbers:
    """Identifiers and keys by number instead of by chance, so that the same seed leads to the same trace (I16)."""

    def __init__(self) -> None:
        self._last = 0

    def begin(self) -> None:
        self._last = 0

    def new_id(self) -> str:
        self._last += 1
        return f"id{self._last:05}"

    def uuid4(self) -> Any:
        return SimpleNamespace(hex=self.new_id())

    @contextmanager
    def in_charge(self) -> Iterator[None]:
        with ExitStack() as stack:
            for module in (planner, decisions):
                stack.enter_context(patch.object(module, "new_id", self.new_id))
                stack.enter_context(patch.object(module, "uuid4", self.uuid4))
            stack.enter_context(patch.object(handing_over, "uuid4", self.uuid4))
            yield


NUMBERS = Numbers()


class World:
    """Everything there is."""

    def __init__(self, *, shared: bool, judge: Any) -> None:
        NUMBERS.begin()
        self.now = NOW
        self.steady = 1000.0
        self.online = True
        self.vault_locked = False
        self.pictures_lost = False
        self.fates: list[str] = []
        self.harms: list[str] = []
        self.delay = timedelta(minutes=3)
        self.person_at: Process | None = None
        self.loop = WorldLoop(self)
        self.server = Server(self)
        self.judge = judge
        self.rows = Rows(lambda: self.now, shared, judge.committed)
        self.processes: dict[str, Process] = {}
        self._lives = 0
        for number, rule in enumerate(RULES):
            self.rows.accounts[rule.value] = Account(
                rule.value, "ws", rule.value, f"https://{rule.value}.example", f"profile-{number}", "me", "Me",
                AccountState.HEALTHY, NOW,
            )  # fmt: skip

    def next_fate(self, *, harmless: bool = False) -> str:
        """What becomes of the next send or look, or of the next upload or preparation."""
        waiting = self.harms if harmless else self.fates
        return waiting.pop(0) if waiting else "fine"

    def start(self, name: str, ahead: timedelta = timedelta(0)) -> Process:
        """A process begins under this name."""
        self._lives += 1
        process = self.processes[name] = Process(self, f"{name}{self._lives}", ahead)
        return process

    def gone(self, owner: str) -> bool:
        return all(p.owner != owner for p in self.processes.values())

    def turn(self) -> None:
        """Let everybody act who may."""
        self.loop.run_forever()

    def pass_time(self, by: timedelta) -> None:
        """Time passes for everybody; what was under way arrives at its moment, and waiting calls meet their deadlines."""
        end = self.now + by
        while True:
            step = max(timedelta(0), min(self.server.next_arrival() or end, end) - self.now)
            self.now += step
            self.steady += step.total_seconds()
            self.server.deliver()
            if self.now >= end:
                break
        self.turn()

    def decide(self, process: Process, work: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
        """A person decides something, all of it in one go. Raises what it raises."""
        self.person_at = process
        task = self.loop.create_task(work())
        self.turn()
        self.person_at = None
        return task.result()

    def close(self) -> None:
        for process in self.processes.values():
            process.die()
        self.loop.close()
