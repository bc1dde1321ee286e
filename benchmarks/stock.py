"""A store filled for measuring: many drafts with their words indexed, and a queue of publications around today."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, insert

from inkom_desktop.bootstrap import open_house
from inkom_desktop.domain.calendar import wall
from inkom_desktop.domain.draft import Content, ContentPart, Draft
from inkom_desktop.domain.publication import Part, PartState, Publication, State
from inkom_desktop.domain.workspace import LateRule
from inkom_desktop.ports.network import SignInAsk
from inkom_desktop.store import drafts as draft_rows
from inkom_desktop.store import publications as publication_rows
from inkom_desktop.store.schema import draft as draft_table
from inkom_desktop.store.schema import publication as publication_table
from inkom_desktop.store.store import SqlStore

WORDS = [
    "harvest",
    "roast",
    "cup",
    "lot",
    "bourbon",
    "caturra",
    "price",
    "bag",
    "bar",
    "flight",
    "notes",
    "spring",
    "label",
    "film",
    "farm",
    "honey",
    "wash",
    "dry",
]
AT_ONCE = 5000


def sentence(chance: random.Random, number: int) -> str:
    """A sentence of common words and one rare one."""
    return " ".join(chance.choices(WORDS, k=24)) + f" lot{number}"


async def fill(folder: Path, posts: int, *, spread_days: int = 730) -> None:
    """Fill the store in a data folder: `posts` drafts, each with one publication; half lie in the past and are published."""
    house = await open_house({"INKOM_DATA_DIR": str(folder)})
    try:
        workspace = await house.workspaces.first("UTC")
        accounts = [
            await house.accounts.connect(
                "folder", SignInAsk(server=str(folder / f"site-{n}")), workspace.id, f"site {n}"
            )
            for n in range(6)
        ]
        assert isinstance(house.store, SqlStore)
        chance, now = random.Random(1), house.clock.now()
        for start in range(0, posts, AT_ONCE):
            drafts, pubs = [], []
            for n in range(start, min(posts, start + AT_ONCE)):
                account = accounts[n % len(accounts)]
                at = now + timedelta(days=spread_days * (n / posts - 0.5), minutes=1)
                text = sentence(chance, n)
                draft = Draft(f"d{n:08}", workspace.id, now, now - timedelta(seconds=posts - n), parts=(text,))
                drafts.append(replace(draft, account_ids=(account.id,)))
                pubs.append(
                    publication(
                        n, drafts[-1], account.id, at, now, state=State.PUBLISHED if at < now else State.SCHEDULED
                    )
                )

            def write(c: Connection, drafts: list[Draft] = drafts, pubs: list[Publication] = pubs) -> None:
                c.execute(insert(draft_table), [draft_rows.draft_row(d) for d in drafts])
                for draft in drafts:
                    draft_rows.write_beside(c, draft)
                c.execute(insert(publication_table), [publication_rows.publication_row(p) for p in pubs])

            await house.store._database.write(write)
    finally:
        await house.close()


def publication(n: int, draft: Draft, account: str, at: datetime, now: datetime, *, state: State) -> Publication:
    """One post of a draft, due `at` (aware UTC), scheduled or published."""
    out = state is State.PUBLISHED
    part = Part(key=f"k{n}", state=PartState.PUBLISHED, published_at=at) if out else Part(key=f"k{n}")
    return Publication(
        id=f"p{n:08}",
        draft_id=draft.id,
        workspace_id=draft.workspace_id,
        account_id=account,
        network="folder",
        content=Content("", (ContentPart(draft.parts[0]),)),
        parts=(part,),
        due_at=at,
        zone="UTC",
        local_time=wall(at, "UTC"),
        late=LateRule(),
        created_at=now,
        updated_at=now,
        state=state,
        published_at=at if out else None,
    )
