"""A real store in a temporary folder."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.workspace import LateRule, Workspace
from inkom_desktop.store.store import SqlStore, open_store
from tests.fakes.clock import NOW, FixedClock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "inkom.sqlite3"


@pytest.fixture
async def store(path: Path, clock: FixedClock) -> AsyncIterator[SqlStore]:
    opened = await open_store(path, clock=clock, busy_ms=200)
    await opened.workspaces.add(Workspace("ws", "Client", "Europe/Lisbon", LateRule(), 0, NOW))
    await opened.accounts.add(account("acc"))
    await opened.drafts.add(Draft("draft", "ws", NOW, NOW, parts=("hello",)))
    yield opened
    await opened.close()


def account(id_: str) -> Account:
    return Account(id_, "ws", "fake", "https://fake.example", f"remote-{id_}", id_, id_, AccountState.HEALTHY, NOW)
