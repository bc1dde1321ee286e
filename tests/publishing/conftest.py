"""A publisher on the real store, with a network in memory and a clock that a test moves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.draft import Draft, MediaFile
from inkom_desktop.domain.errors import VaultUnusable
from inkom_desktop.domain.events import Fact
from inkom_desktop.domain.publication import Attempt, Publication
from inkom_desktop.domain.workspace import LateRule, Workspace
from inkom_desktop.ports.network import Session
from inkom_desktop.publishing.connection import Connection
from inkom_desktop.publishing.desk import Desk
from inkom_desktop.publishing.mending import Mending
from inkom_desktop.publishing.planner import Planner
from inkom_desktop.publishing.publisher import Publisher
from inkom_desktop.publishing.recovery import Recovery
from inkom_desktop.publishing.steps import StepRunner
from inkom_desktop.publishing.true_time import TrueTime
from inkom_desktop.store.postgres import PostgresDatabase, parsed
from inkom_desktop.store.store import SqlStore, open_server, open_store
from tests.fakes.clock import NOW, FixedClock
from tests.fakes.network import FakeNetwork, FakeNetworks
from tests.fakes.secrets import NoSecrets
from tests.fakes.witness import FakeWitness
from tests.servers.fixtures import KINDS


@dataclass
class OpenSessions:
    locked: bool = False
    others: set[str] = field(default_factory=set)
    """The accounts that only other computers can sign in to."""

    async def open(self, account: Account) -> Session:
        if self.locked:
            raise VaultUnusable("vault_locked")
        return Session(account, NoSecrets())

    async def elsewhere(self) -> frozenset[str]:
        return frozenset(self.others)


@dataclass
class Pictures:
    """A media folder of which a test can lose a file."""

    lost: set[str] = field(default_factory=set)

    async def take_in(self, source: Path) -> MediaFile:
        raise NotImplementedError

    def path(self, file: MediaFile) -> Path:
        return Path("/nowhere") / file.sha256

    async def intact(self, file: MediaFile) -> bool:
        return file.sha256 not in self.lost


class Crash(BaseException):
    """The process dies here."""


@dataclass
class Desktop:
    """Everything around one publisher."""

    store: SqlStore
    clock: FixedClock
    network: FakeNetwork
    sessions: OpenSessions
    media: Pictures
    facts: list[Fact] = field(default_factory=list)

    def __post_init__(self) -> None:
        networks = FakeNetworks(self.network)
        tell = self.facts.append
        self.planner = Planner(self.store, networks, self.media, self.clock, tell)
        self.desk = Desk(self.store, self.clock, tell)
        self.recovery = Recovery(self.store, networks, self.clock, tell, gone=lambda _: True)
        steps = StepRunner(self.store, self.media, self.clock, tell, jitter=lambda: 0.5)
        self.witness = FakeWitness(self.clock)
        self.true_time = TrueTime(self.store.accounts.all, self.witness, self.clock, tell)
        self.connection = Connection(self.store, self.store.accounts.all, self.witness, self.clock, tell)
        self.mending = Mending(
            self.store,
            networks,
            self.sessions,
            self.media,
            self._vault_ready,
            self.true_time,
            self.clock,
            tell,
        )
        self.publisher = Publisher(
            self.store,
            networks,
            self.sessions,
            self.media,
            steps,
            self.true_time,
            self.connection,
            self.clock,
            tell,
            owner="this computer",
            jitter=lambda: 0.5,
        )

    async def schedule(
        self, *texts: str, seconds: float = 0, late: LateRule | None = None, **fields: object
    ) -> Publication:
        number = len(await self.store.drafts.all(limit=10_000))
        draft = Draft(f"draft{number}", "ws", NOW, NOW, parts=texts or ("hello",), account_ids=("acc",), **fields)  # type: ignore[arg-type]
        await self.store.drafts.add(draft)
        at = self.clock.now() + timedelta(seconds=seconds)
        (pub,) = await self.planner.schedule(draft, Due(at, "UTC", at.isoformat()), late=late)
        return pub

    async def beat(self, *, paused: bool = False) -> None:
        """One beat of recovery and publishing, to its end."""
        await self.recovery.run(owner=self.publisher.owner, in_hand=self.publisher.working_on)
        await self.mending.run()
        await self.publisher.start_due(lambda: None, paused=paused)
        while self.publisher.busy:
            await asyncio.sleep(0)
            await asyncio.gather(*self.publisher._running.values(), return_exceptions=True)

    async def run(self, hours: float = 8) -> None:
        """Beat at every moment the queue asks for, for so long."""
        end = self.clock.now() + timedelta(hours=hours)
        for _ in range(1000):
            await self.beat()
            upcoming = await self.store.publications.next_due(early=90)
            if upcoming is None or upcoming > end:
                return
            if upcoming > self.clock.now():
                self.clock.move(seconds=(upcoming - self.clock.now()).total_seconds())
            elif self.publisher.resting:
                self.clock.move(seconds=1)
        raise AssertionError("it never came to rest")

    async def _vault_ready(self) -> bool:
        return not self.sessions.locked

    async def get(self, pub: Publication) -> Publication:
        found = await self.store.publications.get(pub.id)
        assert found is not None
        return found

    async def ledger(self, pub: Publication) -> list[Attempt]:
        return await self.store.publications.attempts([pub.id])


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A module that says BOTH_KINDS runs on a file and on a PostgreSQL server."""
    if "kind" in metafunc.fixturenames:
        both = getattr(metafunc.module, "BOTH_KINDS", False)
        metafunc.parametrize("kind", KINDS if both else KINDS[:1])


@pytest.fixture
async def desktop(
    kind: str, tmp_path: Path, clock: FixedClock, request: pytest.FixtureRequest
) -> AsyncIterator[Desktop]:
    if kind == "sqlite":
        store = await open_store(tmp_path / "inkom.sqlite3", clock=clock)
    else:
        database = PostgresDatabase(parsed(request.getfixturevalue("postgres_url")), clock=lambda _: clock.now())
        store = await asyncio.to_thread(open_server, database)
    await store.workspaces.add(Workspace("ws", "Client", "UTC", LateRule(), 0, NOW))
    await store.accounts.add(
        Account("acc", "ws", "fake", "https://fake.example", "me", "me", "Me", AccountState.HEALTHY, NOW)
    )
    yield Desktop(store, clock, FakeNetwork(), OpenSessions(), Pictures())
    await store.close()
