"""A real store: in a temporary folder, and for modules that say BOTH_KINDS also on a PostgreSQL server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.workspace import LateRule, Workspace
from inkom_desktop.store.postgres import PostgresDatabase, parsed
from inkom_desktop.store.store import SqlStore, open_server, open_store
from tests.fakes.clock import NOW, FixedClock
from tests.servers.fixtures import KINDS


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "inkom.sqlite3"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "kind" in metafunc.fixturenames:
        both = getattr(metafunc.module, "BOTH_KINDS", False)
        metafunc.parametrize("kind", KINDS if both else KINDS[:1])


@pytest.fixture
def open_again(kind: str, request: pytest.FixtureRequest, clock: FixedClock) -> Callable[[], Awaitable[SqlStore]]:
    """Open the test's store, as one more process would; leases are counted by the test's clock."""
    if kind == "sqlite":
        path = request.getfixturevalue("path")
        return lambda: open_store(path, clock=clock, busy_ms=5000)
    url = parsed(request.getfixturevalue("postgres_url"))

    async def on_server() -> SqlStore:
        return await asyncio.to_thread(open_server, PostgresDatabase(url, clock=lambda _: clock.now()))

    return on_server


@pytest.fixture
async def store(
    kind: str, path: Path, clock: FixedClock, open_again: Callable[[], Awaitable[SqlStore]]
) -> AsyncIterator[SqlStore]:
    opened = await (open_store(path, clock=clock, busy_ms=200) if kind == "sqlite" else open_again())
    await opened.workspaces.add(Workspace("ws", "Client", "Europe/Lisbon", LateRule(), 0, NOW))
    await opened.accounts.add(account("acc"))
    await opened.drafts.add(Draft("draft", "ws", NOW, NOW, parts=("hello",)))
    yield opened
    await opened.close()


def account(id_: str) -> Account:
    return Account(id_, "ws", "fake", "https://fake.example", f"remote-{id_}", id_, id_, AccountState.HEALTHY, NOW)
