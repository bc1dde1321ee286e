"""A computer that was off: what many overdue posts cost when the publisher starts, by the default late rule.

Usage: bench_backlog.py [POSTS]   (10,000 posts, due from two days to one hour ago, 20 accounts)

All lie beyond their window, so that each has to be held for a decision and none may go out. Beside them one post is due in
half a minute: it has to go out on time. Prints how long the holding took, the lateness of that post, and the memory.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sqlalchemy import insert

from benchmarks.resident import resident_mb
from benchmarks.stock import publication
from inkom_desktop.bootstrap import house
from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.publication import State
from inkom_desktop.ports.network import SignInAsk
from inkom_desktop.store import drafts as draft_rows
from inkom_desktop.store import publications as publication_rows
from inkom_desktop.store.schema import draft as draft_table
from inkom_desktop.store.schema import publication as publication_table
from inkom_desktop.store.store import SqlStore

ACCOUNTS = 20


async def main(posts: int) -> None:
    """Fill, start, report."""
    async with house() as h:
        assert isinstance(h.store, SqlStore)
        workspace = await h.workspaces.first("UTC")
        ids = [
            (await h.accounts.connect("folder", SignInAsk(server=f"{h.data}/site-{n}"), workspace.id, f"site {n}")).id
            for n in range(ACCOUNTS)
        ]
        now = h.clock.now()
        drafts = [Draft(f"d{n:08}", workspace.id, now, now, parts=(f"Post number {n}.",)) for n in range(posts)]
        span = timedelta(days=2) - timedelta(hours=1)
        rows = [
            publication(
                n, draft, ids[n % ACCOUNTS], now - timedelta(hours=1) - span * (n / posts), now, state=State.SCHEDULED
            )
            for n, draft in enumerate(drafts)
        ]
        await h.store._database.write(
            lambda c: c.execute(insert(draft_table), [draft_rows.draft_row(d) for d in drafts])
        )
        await h.store._database.write(
            lambda c: c.execute(insert(publication_table), [publication_rows.publication_row(p) for p in rows])
        )
        at = (h.clock.now() + timedelta(seconds=30)).replace(microsecond=0)
        fresh = await h.drafts.new(workspace.id, parts=("The one that is on time.",), account_ids=[ids[0]])
        (on_time,) = await h.planner.schedule(fresh, Due(at, "UTC", wall(at, "UTC")))
        before = resident_mb()
        begun, processor = time.monotonic(), time.process_time()
        async with h.publishing("headless") as engine:
            while (await h.store.publications.counts()).get(State.SCHEDULED, 0) > 1:
                await asyncio.sleep(0.25)
            held_after, held_cost = time.monotonic() - begun, time.process_time() - processor
            await engine.until_idle()
        held = await h.store.publications.query(states={State.HELD}, limit=2 * posts)
        out = await h.store.publications.query(states={State.PUBLISHED}, limit=2 * posts)
        print(f"held {len(held)} of {posts} in {held_after:.1f} s ({held_cost:.1f} s of processor)")
        print(
            f"published {len(out)}: {[p.id == on_time.id for p in out]}, late by {out[0].late_by_s if out else None} s"
        )
        print(f"resident memory: {before:.0f} MB before, {resident_mb():.0f} MB after")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        os.environ["INKOM_DATA_DIR"] = folder
        asyncio.run(main(*([int(a) for a in sys.argv[1:]] or [10_000])))
