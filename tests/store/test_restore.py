"""Going back to a backup: the store that failed is kept, and nothing of the backup goes out by itself."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.domain.publication import PartState, Publication, Reason, State
from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.store import backup as backups
from inkom_desktop.store.restore import newest_good, put_back
from inkom_desktop.store.store import SqlStore, open_store
from tests.fakes.clock import NOW, FixedClock
from tests.fakes.publications import publication


def _posts() -> list[Publication]:
    """One post in each state that a backup may show, each to an account of its own draft."""
    made = []
    for number, state in enumerate(State):
        pub = publication(id_=f"pub-{state}", due_at=NOW + timedelta(hours=number - 3), late=LateRule(Late.SEND))
        part = pub.parts[0]
        if state in (State.SENDING, State.UNKNOWN, State.REVIEW):
            part = replace(part, state=PartState.SENDING if state is State.SENDING else PartState.UNKNOWN, sent_at=NOW)
        if state is State.HANDED_OFF:
            part = replace(part, state=PartState.HANDED, sent_at=NOW, handed_for=pub.due_at)
        retry = NOW if state in (State.WAITING, State.UNKNOWN) else None
        made.append(
            replace(pub.with_part(0, part), state=state, retry_at=retry, draft_id=f"draft-{number}", late_ok=True)
        )
    return made


async def _filled(store: SqlStore) -> None:
    from inkom_desktop.domain.draft import Draft

    for pub in _posts():
        await store.drafts.add(Draft(pub.draft_id, "ws", NOW, NOW, parts=("hello",)))
        await store.publications.add([replace(pub, account_id="acc")])


async def test_what_was_on_its_way_waits_for_the_person(store: SqlStore, path: Path, clock: FixedClock) -> None:
    await _filled(store)
    backups.create(path, path.parent / "backups", NOW, "before-test")
    await store.close()
    path.write_bytes(b"this is no store any more")
    with pytest.raises(StoreUnusable, match="store_damaged"):
        await open_store(path, clock=clock)
    found = newest_good(path)
    assert found is not None
    assert found.made_at == NOW
    clock.move(hours=2)
    put = await put_back(path, found, clock)
    assert put.aside.read_bytes() == b"this is no store any more"
    assert not list(path.parent.glob("*.restoring*"))
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
    opened = await open_store(path, clock=clock)
    try:
        pubs = {p.id.removeprefix("pub-"): p for p in await opened.publications.query()}
        assert await opened.publications.next_due(early=90) is None
    finally:
        await opened.close()
    ended = {"published", "failed", "cancelled"}
    maybe_live = {"sending", "unknown", "review", "handed_off"}
    assert {k for k, p in pubs.items() if p.state is State.REVIEW} == maybe_live
    assert {k for k, p in pubs.items() if p.state is State.HELD} == {str(s) for s in State} - ended - maybe_live
    assert put.held == len(pubs) - len(ended)
    waiting = [p for k, p in pubs.items() if k not in ended]
    assert {(p.reason, p.detail, p.late_ok, p.lease_owner) for p in waiting} == {
        (Reason.RESTORED, "2026-11-23 09:00 UTC", False, "")
    }
    assert all(pubs[k].parts[0].state is PartState.UNKNOWN for k in maybe_live - {"handed_off"})
    assert pubs["handed_off"].parts[0].state is PartState.HANDING


async def test_only_a_backup_that_is_whole_is_taken(store: SqlStore, path: Path) -> None:
    folder = path.parent / "backups"
    good = backups.create(path, folder, NOW, "before-old")
    newer = backups.create(path, folder, NOW + timedelta(days=1), "before-new")
    newer.write_bytes(newer.read_bytes()[:4096])
    (folder / "inkom-20990101T000000Z-before-foreign.sqlite3").write_bytes(b"")
    (folder / "inkom-99999999T999999Z-before-strange.sqlite3").write_bytes(b"")
    found = newest_good(path)
    assert found is not None
    assert found.path == good
    good.unlink()
    assert newest_good(path) is None


async def test_a_failed_return_leaves_everything_as_it_was(store: SqlStore, path: Path, clock: FixedClock) -> None:
    backup = backups.create(path, path.parent / "backups", NOW, "before-test")
    found = newest_good(path)
    assert found is not None
    await store.close()
    path.write_bytes(b"damaged")
    backup.write_bytes(b"damaged too")
    with pytest.raises(StoreUnusable):
        await put_back(path, found, clock)
    assert path.read_bytes() == b"damaged"
    assert not list(path.parent.glob("*.restoring*"))
    assert not list(path.parent.glob("*.damaged-*"))
