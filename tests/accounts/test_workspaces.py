"""Clients: changed, archived, brought back; none is put away while posts of it are on their way."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from inkom_desktop.accounts.workspaces import WorkspaceBook
from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import Conflict, NotFound, UsageRefused
from inkom_desktop.domain.publication import State
from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.store.store import SqlStore, open_store
from tests.fakes.clock import NOW, FixedClock
from tests.fakes.publications import publication


@pytest.fixture
async def store(tmp_path: Path, clock: FixedClock) -> AsyncIterator[SqlStore]:
    opened = await open_store(tmp_path / "inkom.sqlite3", clock=clock)
    yield opened
    await opened.close()


@pytest.fixture
def book(store: SqlStore, clock: FixedClock) -> WorkspaceBook:
    return WorkspaceBook(store, clock, lambda _: None)


async def test_all_facts_of_a_client_are_changed_at_once(book: WorkspaceBook) -> None:
    made = await book.add("Fern", "Europe/Lisbon", 5)
    assert made.colour == 5
    late = LateRule(Late.SKIP, timedelta(minutes=5))
    changed = await book.edit(made, "  Fern &  Flint ", "Europe/London", 2, late, True)
    assert (changed.name, changed.zone, changed.colour, changed.late, changed.alt_required) == (
        "Fern & Flint",
        "Europe/London",
        2,
        late,
        True,
    )
    with pytest.raises(UsageRefused, match="unknown_zone"):
        await book.edit(changed, "Fern", "Mars/Base", 2, late, True)
    await book.add("Other", "UTC")
    with pytest.raises(Conflict, match="name_taken"):
        await book.edit(changed, "Other", "UTC", 2, late, True)


async def test_an_archived_client_comes_back_unless_its_name_is_taken(book: WorkspaceBook, store: SqlStore) -> None:
    first, second = await book.add("One", "UTC"), await book.add("Two", "UTC")
    away = await book.archive(second)
    assert [w.id for w in await store.workspaces.all()] == [first.id]
    back = await book.unarchive(away)
    assert back.archived_at is None
    away = await book.archive(back)
    await book.add("Two", "UTC")
    with pytest.raises(Conflict, match="name_taken"):
        await book.unarchive(await book.get(away.id))
    with pytest.raises(NotFound, match="workspace_unknown"):
        await book.get("nobody")


@pytest.mark.parametrize(("state", "away"), [(State.SCHEDULED, False), (State.HELD, False), (State.CANCELLED, True)])
async def test_a_client_with_posts_on_their_way_stays(
    book: WorkspaceBook, store: SqlStore, state: State, away: bool
) -> None:
    from dataclasses import replace

    await book.add("One", "UTC")
    busy = await book.add("Two", "UTC")
    await store.accounts.add(Account("acc", busy.id, "fake", "https://x", "me", "me", "Me", AccountState.HEALTHY, NOW))
    await store.drafts.add(Draft("draft", busy.id, NOW, NOW, parts=("hello",)))
    await store.publications.add([replace(publication(), workspace_id=busy.id, state=state)])
    if away:
        assert (await book.archive(busy)).archived_at is not None
    else:
        with pytest.raises(UsageRefused, match="workspace_busy"):
            await book.archive(busy)
