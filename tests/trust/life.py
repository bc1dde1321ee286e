"""One life of a publisher: a forked process on the real SQLite store, killed with SIGKILL at one of its steps.

Steps are counted where the code passes, not listed: before and after each writing transaction and before its commit, at each
event of the HTTP connection (httpcore's trace), at each look at a media file and each opening of a sign-in. Time is virtual
and lives in memory that outlasts the process.
"""

from __future__ import annotations

import asyncio
import logging
import mmap
import os
import signal
import struct
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.draft import Attachment, Draft, MediaFile
from inkom_desktop.domain.publication import Reason, State
from inkom_desktop.domain.workspace import Late, LateRule, Workspace
from inkom_desktop.ports.network import Session
from inkom_desktop.publishing.connection import Connection
from inkom_desktop.publishing.desk import Desk
from inkom_desktop.publishing.mending import Mending
from inkom_desktop.publishing.planner import Planner
from inkom_desktop.publishing.publisher import Publisher
from inkom_desktop.publishing.recovery import Recovery
from inkom_desktop.publishing.steps import StepRunner
from inkom_desktop.publishing.true_time import TrueTime
from inkom_desktop.store.database import Database
from inkom_desktop.store.sqlite import SqliteDatabase
from inkom_desktop.store.store import open_store
from tests.fakes.clock import NOW, FixedClock
from tests.fakes.witness import FakeWitness
from tests.trust.networks import Class, TrustNetwork

PICTURE = MediaFile("a" * 64, "image/png", 10, 1, 1, "picture.png")
STORE = "inkom.sqlite3"


class Memory:
    """What outlasts a process: how many steps it took, and the time."""

    def __init__(self) -> None:
        self._map = mmap.mmap(-1, 16)

    @property
    def steps(self) -> int:
        return int(struct.unpack_from("q", self._map, 0)[0])

    @steps.setter
    def steps(self, value: int) -> None:
        struct.pack_into("q", self._map, 0, value)

    @property
    def seconds(self) -> float:
        return float(struct.unpack_from("d", self._map, 8)[0])

    @seconds.setter
    def seconds(self, value: float) -> None:
        struct.pack_into("d", self._map, 8, value)


class KeptClock(FixedClock):
    """A clock that a test moves, and that goes on in the next life where it stood."""

    def __init__(self, memory: Memory) -> None:
        super().__init__(NOW + timedelta(seconds=memory.seconds))
        self._memory = memory

    def move(self, **by: float) -> Any:
        moved = super().move(**by)
        self._memory.seconds = (moved - NOW).total_seconds()
        return moved


@dataclass
class Steps:
    """Counts the steps of a life, and ends it at one of them."""

    memory: Memory
    kill_at: int

    def take(self) -> None:
        self.memory.steps += 1
        if self.memory.steps == self.kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def install(self) -> None:
        """Count where the store writes and where the client talks."""
        steps, transaction, build = self, Database._in_transaction, httpx.AsyncClient.build_request

        def counted(database: Database, work: Callable[[Any], Any], write: bool) -> Any:
            if not write:
                return transaction(database, work, write)

            def then_commit(connection: Any) -> Any:
                done = work(connection)
                steps.take()
                return done

            steps.take()
            done = transaction(database, then_commit, write)
            steps.take()
            return done

        async def traced(_event: str, _info: Any) -> None:
            steps.take()

        def with_trace(client: httpx.AsyncClient, *args: Any, **named: Any) -> httpx.Request:
            request = build(client, *args, **named)
            request.extensions["trace"] = traced
            return request

        Database._in_transaction = counted  # type: ignore[method-assign]
        httpx.AsyncClient.build_request = with_trace  # type: ignore[method-assign]


class NoSecrets:
    def read(self) -> dict[str, str]:
        return {}

    async def write(self, secrets: object) -> None:
        raise AssertionError("no secret changes here")


@dataclass
class CountedSessions:
    steps: Steps

    async def open(self, account: Account) -> Session:
        self.steps.take()
        return Session(account, NoSecrets())

    async def elsewhere(self) -> frozenset[str]:
        return frozenset()


@dataclass
class CountedMedia:
    steps: Steps

    async def take_in(self, source: Path) -> MediaFile:
        raise NotImplementedError

    def path(self, file: MediaFile) -> Path:
        self.steps.take()
        return Path(file.name)

    async def intact(self, file: MediaFile) -> bool:
        self.steps.take()
        return True


@dataclass
class Catalogue:
    network: TrustNetwork

    def get(self, key: str) -> TrustNetwork:
        return self.network

    def __iter__(self) -> Any:
        return iter((self.network,))


@dataclass
class Told:
    """Where to find the world, and what the person does."""

    kind: Class
    folder: Path
    base: str
    person: bool = True
    plant: Callable[[], None] | None = None
    kill_at: int = 0
    memory: Memory = field(default_factory=Memory)


DRAFTS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("one", ("good morning",), ("acc0", "acc1")),
    ("twin", ("good morning",), ("acc0",)),
    ("thread", ("part one", "part two", "part three"), ("acc0",)),
    ("picture", ("with a picture",), ("acc1",)),
)
"""What is scheduled: two posts with the same words, a thread, a picture; two accounts."""


async def prepare(folder: Path, told: Told) -> None:
    """Make the store that every run begins with."""
    clock = KeptClock(told.memory)
    store = await open_store(folder / STORE, clock=clock)
    await store.workspaces.add(Workspace("ws", "Client", "UTC", LateRule(), 0, NOW))
    for name in ("acc0", "acc1"):
        server = "https://trust.example"
        await store.accounts.add(Account(name, "ws", "trust", server, name, name, name, AccountState.HEALTHY, NOW))
    planner = Planner(store, Catalogue(TrustNetwork(told.kind, told.base)), clock, lambda _: None)
    for number, (name, texts, accounts) in enumerate(DRAFTS):
        media = (Attachment(f"att{number}", PICTURE, "a picture"),) if name == "picture" else ()
        draft = Draft(name, "ws", NOW, NOW, parts=texts, account_ids=accounts, media=media)
        await store.drafts.add(draft)
        at = NOW + timedelta(seconds=20 * number)
        await planner.schedule(draft, Due(at, "UTC", at.isoformat()), late=LateRule(Late.SEND))
    await store.close()


async def live(told: Told) -> None:
    """Publish until nothing is left to do, or until the kill."""
    steps = Steps(told.memory, told.kill_at)
    clock = KeptClock(told.memory)
    if told.plant:
        told.plant()
    store = await open_store(told.folder / STORE, clock=clock)
    steps.install()
    await check_durable(store._database)

    def tell(_fact: object) -> None: ...

    networks, media, sessions = (
        Catalogue(TrustNetwork(told.kind, told.base)),
        CountedMedia(steps),
        CountedSessions(steps),
    )
    witness = FakeWitness(clock)
    true_time = TrueTime(store.accounts.all, witness, clock, tell)
    connection = Connection(store, store.accounts.all, witness, clock, tell)
    runner = StepRunner(store, media, clock, tell, jitter=lambda: 0.5)
    recovery = Recovery(store, networks, clock, tell)

    async def ready() -> bool:
        return True

    mending = Mending(store, networks, sessions, media, ready, true_time, clock, tell)
    owner = f"process {os.getpid()}"
    publisher = Publisher(
        store, networks, sessions, media, runner, true_time, connection, clock, tell, owner, jitter=lambda: 0.5
    )
    desk = Desk(store, clock, tell)
    await recovery.run(all_claims=True)
    for _ in range(2000):
        await recovery.run(owner=owner, in_hand=publisher.working_on)
        await mending.run()
        await publisher.start_due(lambda: None)
        while publisher.busy:
            await asyncio.gather(*publisher._running.values(), return_exceptions=True)
            await asyncio.sleep(0)
        upcoming = await publisher.next_attention()
        if upcoming is None:
            if not (told.person and await _person(store, desk)):
                break
        elif upcoming > clock.now():
            clock.move(seconds=(upcoming - clock.now()).total_seconds())
        else:
            clock.move(seconds=1)
    else:
        raise AssertionError("it never came to rest")
    await store.close()


async def _person(store: Any, desk: Desk) -> bool:
    """Send again what Inkom says is not there, and what it held after many crashes: a person believes it."""
    unsure = await store.publications.query(states=[State.REVIEW], reasons=[Reason.ABSENT_UNSURE])
    unsure += await store.publications.query(states=[State.HELD], reasons=[Reason.CRASHES])
    for pub in unsure:
        await desk.send_now(pub.id)
    return bool(unsure)


async def check_durable(database: Database) -> None:
    """The very connection that writes must sync every commit: a kill alone proves nothing about a power cut."""
    assert isinstance(database, SqliteDatabase)
    found = await database.read(lambda c: c.exec_driver_sql("PRAGMA synchronous").scalar_one())
    assert found == 2, f"commits are not synced (synchronous = {found})"


def fork(work: Callable[[], Any], folder: Path) -> int:
    """Run a coroutine in a forked process; return its end as os.waitstatus_to_exitcode does (-9: killed)."""
    if (pid := os.fork()) == 0:
        code = 1
        try:
            logging.disable(logging.CRITICAL)
            asyncio.run(work())
            code = 0
        except BaseException:
            (folder / "fault.txt").write_text(traceback.format_exc())
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
