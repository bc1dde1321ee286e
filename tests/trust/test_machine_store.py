"""The store of the machine keeps the contract of the real one: the same calls come to the same, over and over."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import Conflict
from inkom_desktop.domain.publication import Attempt, By, HandOff, PartState, Publication, State, StepKind
from inkom_desktop.domain.workspace import LateRule, Workspace
from inkom_desktop.store.store import open_store
from tests.fakes.clock import NOW, FixedClock
from tests.fakes.publications import publication
from tests.trust.machine_store import MemoryStore, Rows

CALLS = 120


async def _nowhere(_: str) -> None:
    """No gate."""


def _any(rng: random.Random, known: list[str], now: datetime) -> tuple[str, dict[str, Any]]:
    """One call, often one that must be refused."""
    id_ = rng.choice(known)
    changes = {
        "state": rng.choice([*State, State.SCHEDULED, State.WAITING, State.UNKNOWN]),
        "hand_off": rng.choice([HandOff.NONE, HandOff.WISHED]),
        "retry_at": rng.choice([None, now, now + timedelta(seconds=90)]),
        "early": rng.random() < 0.3,
        "late_ok": rng.random() < 0.3,
        "lease_until": rng.choice([None, None, now + timedelta(seconds=30)]),
        "lease_owner": "me",
        "due_at": now + timedelta(seconds=rng.choice([-4000, -30, 0, 60, 400])),
    }
    stale = rng.choice([0, 0, 0, -1, 1])
    part = rng.choice([PartState.PENDING, PartState.ACCEPTED, PartState.TO_DELETE])
    what = rng.choice(("add", "save", "save", "save", "alone", "fenced", "begin", "conclude", "claim_due", "look"))
    return what, {
        "id": id_,
        "changes": changes,
        "stale": stale,
        "n": rng.randint(1, 4),
        "draft": rng.randint(0, 3),
        "part": part,
    }


async def _do(publications: Any, what: str, said: dict[str, Any], now: datetime) -> object:
    pub: Publication | None = await publications.get(said["id"])
    try:
        if what == "add":
            made = publication(id_=said["id"], account_id=f"acc{said['draft'] % 2}", draft_id=f"draft{said['draft']}")
            return await publications.add([made], by=By.PERSON) if pub is None else None
        if pub is None:
            return None
        changed = replace(pub, **said["changes"], version=pub.version + said["stale"])
        if what == "save":
            part = replace(changed.parts[0], state=said["part"])
            return await publications.save(changed.with_part(0, part), alone=said["stale"] == 1)
        if what == "alone":
            return await publications.save(replace(pub, **said["changes"]), alone=True)
        if what == "fenced":
            return await publications.save(replace(pub, **said["changes"]), fence=pub.fence + said["stale"])
        attempt = Attempt(pub.id, said["n"], 0, StepKind.SEND, now, pub.fence, "key")
        if what == "begin" and said["stale"] == 0 and said["n"] == pub.attempts + 1:
            return await publications.begin(replace(pub, attempts=pub.attempts + 1), attempt)
        if what == "conclude":
            return await publications.conclude(changed, replace(attempt, outcome="unknown", ended_at=now))
    except Conflict as e:
        return e.code
    return None


async def _seen(publications: Any, now: datetime, ids: list[str]) -> object:
    pubs = [await publications.get(i) for i in ids]
    return (
        pubs,
        await publications.attempts(ids),
        await publications.next_due(early=90, now=now),
        await publications.next_due(early=90, now=now, paused=True),
        await publications.owners(),
        {p.id for p in await publications.expired(now=now, owners_gone={"you"})},
        [p.id for p in await publications.query(states={State.WAITING, State.HELD}, due_from=now)],
        await publications.remote_ids(account_id="acc0", apart_from=ids[0], changed_since=now - timedelta(days=1)),
    )


@pytest.mark.parametrize("seed", range(2))
async def test_the_same_calls_come_to_the_same(seed: int, tmp_path: Path) -> None:
    rng = random.Random(seed)
    clock = FixedClock()
    real = await open_store(tmp_path / "inkom.sqlite3", clock=clock)
    await real.workspaces.add(Workspace("ws", "Client", "UTC", LateRule(), 0, NOW))
    rows = Rows(clock.now, shared=False)
    for n in range(2):
        account = Account(f"acc{n}", "ws", "fake", f"https://{n}.example", "me", "me", "Me", AccountState.HEALTHY, NOW)
        await real.accounts.add(account)
    for n in range(4):
        await real.drafts.add(Draft(f"draft{n}", "ws", NOW, NOW, parts=("hello",)))
    memory = MemoryStore(rows, _nowhere)
    ids = [f"pub{n}" for n in range(6)]
    refused = 0
    for _ in range(CALLS):
        now = clock.move(seconds=rng.choice([0, 1, 20]))
        what, said = _any(rng, ids, now)
        if what == "claim_due":
            asked: dict[str, Any] = {
                "now": now,
                "early_until": now + timedelta(seconds=90),
                "owner": rng.choice(["you", "me"]),
                "lease_until": now + timedelta(seconds=90),
                "limit": rng.choice([1, 16]),
                "busy": frozenset(rng.choice([(), ("acc0",)])),
                "resting": frozenset(rng.choice([(), ("acc1",)])),
                "on_time_from": now - timedelta(seconds=60),
                "paused": rng.random() < 0.3,
            }
            one: object = await real.publications.claim_due(**asked)
            other: object = await memory.publications.claim_due(**asked)
        else:
            one = await _do(real.publications, what, said, now)
            other = await _do(memory.publications, what, said, now)
        assert one == other, f"{what} {said}"
        refused += isinstance(one, str)
        assert await _seen(real.publications, now, ids) == await _seen(memory.publications, now, ids)
    assert refused > 10
    await real.close()
