"""One life of a publisher: a forked process on the real SQLite store, killed with SIGKILL at one of its steps.

Time is virtual and lives in memory that outlasts the process. Only servers that hang are waited for in real time.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import traceback
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.draft import Attachment, Draft, MediaFile
from inkom_desktop.domain.errors import Conflict
from inkom_desktop.domain.publication import Reason, State
from inkom_desktop.domain.workspace import Late, LateRule, Workspace
from inkom_desktop.ports.network import Network, Session
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
from inkom_desktop.store.store import SqlStore, open_store
from inkom_desktop.system.media_files import MediaFolder
from tests.fakes.clock import NOW
from tests.fakes.secrets import NoSecrets
from tests.fakes.witness import FakeWitness
from tests.trust.holding import HoldingNetwork
from tests.trust.networks import DEADLINE_S, Class, TrustNetwork
from tests.trust.real import REAL, Opened, adapter
from tests.trust.scenes import Held, Scene
from tests.trust.steps import KeptClock, Memory, Steps

PICTURE = MediaFile("a" * 64, "image/png", 10, 1, 1, "picture.png")
STORE = "inkom.sqlite3"
LONGEST_S = 86_400.0
"""After so long everything has come to rest, or never will: what Inkom does by itself ends within hours."""


@dataclass
class CountedSessions:
    steps: Steps
    kind: Class

    async def open(self, account: Account) -> Session:
        self.steps.take()
        return Session(account, Opened(REAL[self.kind.real].secrets) if self.kind.real else NoSecrets())

    async def elsewhere(self) -> frozenset[str]:
        return frozenset()


@dataclass
class CountedMedia:
    steps: Steps
    folder: Path

    async def take_in(self, source: Path) -> MediaFile:
        raise NotImplementedError

    def path(self, file: MediaFile) -> Path:
        self.steps.take()
        return self.folder / file.name

    async def intact(self, file: MediaFile) -> bool:
        self.steps.take()
        return True


@dataclass
class Catalogue:
    network: Network

    def get(self, key: str) -> Network:
        return self.network

    def __iter__(self) -> Any:
        return iter((self.network,))


@dataclass
class Told:
    """Where to find the world, and where this life ends."""

    kind: Class
    scene: Scene
    folder: Path
    base: str
    deadline_s: float = DEADLINE_S
    plant: Callable[[], None] | None = None
    kill_at: int = 0
    freeze_at: int = 0
    memory: Memory = field(default_factory=Memory)


async def prepare(told: Told) -> None:
    """Make the store that every run of a scene begins with."""
    clock = KeptClock(told.memory)
    store = await open_store(told.folder / STORE, clock=clock)
    await store.workspaces.add(Workspace("ws", "Client", "UTC", LateRule(), 0, NOW))
    (told.folder / PICTURE.name).write_bytes(b"0123456789")
    for account in _accounts(told.kind):
        await store.accounts.add(account)
    planner = Planner(
        store, Catalogue(_network(told, clock)), MediaFolder(told.folder / "media"), clock, lambda _: None
    )
    held = bool(told.scene.held)
    for number, post in enumerate(told.scene.drafts):
        media = (Attachment(f"att{number}", PICTURE, "a picture"),) if post.picture else ()
        draft = Draft(post.name, "ws", NOW, NOW, parts=post.texts, account_ids=post.accounts, media=media)
        await store.drafts.add(draft)
        at = NOW + timedelta(seconds=20 * number, hours=held)
        await planner.schedule(draft, _due(at), late=LateRule(Late.SEND), hand_off=post.accounts if held else ())
    await store.close()


def _accounts(kind: Class) -> list[Account]:
    if kind.real:
        return [REAL[kind.real].account(kind.real.split()[0])]
    server, named = "https://trust.example", (AccountState.HEALTHY, NOW)
    return [Account(name, "ws", "trust", server, name, name, name, *named) for name in ("acc0", "acc1")]


def _network(told: Told, clock: KeptClock) -> Network:
    if told.kind.real:
        return adapter(told.kind.real, told.base, clock, told.deadline_s)
    kind = HoldingNetwork if told.scene.held else TrustNetwork
    return kind(told.kind, told.base, clock, told.deadline_s)


def _due(at: datetime) -> Due:
    return Due(at, "UTC", at.replace(tzinfo=None).isoformat())


async def live(told: Told) -> None:
    """Publish until nothing is left to do, or until the kill."""
    steps = Steps(told.memory, told.kill_at, told.freeze_at)
    clock = KeptClock(told.memory)
    if told.plant:
        told.plant()
    store = await open_store(told.folder / STORE, clock=clock)
    with steps.counted():
        await check_durable(store._database)
        await _publish(told, store, clock, steps)
        await store.close()


async def _publish(told: Told, store: SqlStore, clock: KeptClock, steps: Steps) -> None:
    def tell(_fact: object) -> None: ...

    networks = Catalogue(_network(told, clock))
    media, sessions = CountedMedia(steps, told.folder), CountedSessions(steps, told.kind)
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
    began = clock.monotonic()
    while clock.monotonic() < began + LONGEST_S:
        await recovery.run(owner=owner, in_hand=publisher.working_on)
        await mending.run()
        await publisher.start_due(lambda: None)
        while publisher.busy:
            await asyncio.gather(*publisher._running.values(), return_exceptions=True)
            await asyncio.sleep(0)
        if await _while_held(store, desk, told.scene.held, clock.now()):
            continue
        upcoming = await publisher.next_attention()
        if upcoming is None:
            if not await _person(store, desk):
                return
        else:
            # Due and not taken up: its account rests for a while.
            clock.move(max(1.0, (upcoming - clock.now()).total_seconds()))
    raise AssertionError("it never came to rest")


async def _while_held(store: SqlStore, desk: Desk, what: Held, now: datetime) -> bool:
    """Decide once about what the network holds for later, well before its hour; tell whether something was decided."""
    if what in (Held.NO, Held.STAYS):
        return False
    hour = NOW + timedelta(hours=1)
    held = await store.publications.query(states=[State.HANDED_OFF], reasons=[Reason.HELD_BY_NETWORK])
    held = [p for p in held if p.due_at == hour and now < hour - timedelta(minutes=10)]
    for pub in held:
        # One that stood still decides about what has gone on since: that is refused, and it looks anew.
        with contextlib.suppress(Conflict):
            if what is Held.MOVES:
                await desk.reschedule(pub.id, _due(hour + timedelta(hours=1)))
            else:
                await desk.unschedule(pub.id)
    return bool(held)


async def _person(store: SqlStore, desk: Desk) -> bool:
    """Have a stopped thread deleted; send again what Inkom says is not there, and what it held after crashes."""
    stopped = await store.publications.query(states=[State.HELD], reasons=[Reason.THREAD_STOPPED])
    unsure = await store.publications.query(states=[State.REVIEW], reasons=[Reason.ABSENT_UNSURE])
    crashed = await store.publications.query(states=[State.HELD], reasons=[Reason.CRASHES])
    for pub in stopped + unsure + crashed:
        with contextlib.suppress(Conflict):
            await (desk.take_down(pub.id) if pub in stopped or pub.torn else desk.send_now(pub.id))
    return bool(stopped + unsure + crashed)


async def check_durable(database: Database) -> None:
    """The very connection that writes must sync every commit: a kill alone proves nothing about a power cut."""
    assert isinstance(database, SqliteDatabase)
    found = await database.read(lambda c: c.exec_driver_sql("PRAGMA synchronous").scalar_one())
    assert found == 2, f"commits are not synced (synchronous = {found})"


def fork(work: Callable[[], Coroutine[Any, Any, None]], folder: Path) -> int:
    """Run a coroutine in a forked process and return its process id; what it fell over stands in `fault.txt`."""
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
    return pid


def ended(pid: int) -> int:
    """Wait for a process; return its end as os.waitstatus_to_exitcode does (-9: killed), or 1000 when it stands still."""
    status = os.waitpid(pid, os.WUNTRACED)[1]
    return STOPPED if os.WIFSTOPPED(status) else os.waitstatus_to_exitcode(status)


STOPPED = 1000
