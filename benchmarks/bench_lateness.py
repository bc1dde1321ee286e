"""Lateness of scheduled posts against their due second, through the real store, alarm, engine and folder network.

Usage: bench_lateness.py [POSTS] [TOGETHER] [ACCOUNTS]   (1,000 posts, 20 due in the same second, 20 accounts)

The resident memory is read each time another tenth of the posts is out: with 10,000 posts it tells whether publishing leaks.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.resident import resident_mb
from inkom_desktop.bootstrap import house
from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.publication import State, StepKind
from inkom_desktop.ports.network import SignInAsk
from inkom_desktop.ports.store import Store


async def main(posts: int, together: int, accounts: int) -> None:
    """Schedule, publish, report."""
    async with house() as h:
        workspace = await h.workspaces.first("UTC")
        ids = [
            (await h.accounts.connect("folder", SignInAsk(server=f"{h.data}/site-{n}"), workspace.id, f"site {n}")).id
            for n in range(accounts)
        ]
        start = (h.clock.now() + timedelta(seconds=10 + posts * 0.02)).replace(microsecond=0)
        for n in range(posts):
            draft = await h.drafts.new(workspace.id, parts=(f"Post number {n}.",), account_ids=[ids[n % accounts]])
            at = start + timedelta(seconds=n // together)
            await h.planner.schedule(draft, Due(at, "UTC", wall(at, "UTC")))
        print(
            f"{posts} posts scheduled, {together} due in the same second, {accounts} accounts; first due in "
            f"{(start - h.clock.now()).total_seconds():.1f} s"
        )
        async with h.publishing("headless") as engine:
            watch = asyncio.create_task(_memory(h.store, posts))
            await engine.until_idle()
            print("resident memory at each tenth:", ", ".join(f"{mb:.0f}" for mb in await watch), "MB")
        done = await h.store.publications.query(states={State.PUBLISHED}, limit=10 * posts)
        sends = {
            a.publication_id: a
            for a in await h.store.publications.attempts([p.id for p in done])
            if a.step is StepKind.SEND
        }
        begun = sorted((sends[p.id].started_at - p.due_at).total_seconds() * 1000 for p in done)
        live = sorted((p.late_by_s or 0) * 1000 for p in done)
        for name, values in (("send begun", begun), ("live on the network", live)):
            cuts = statistics.quantiles(values, n=100)
            print(
                f"{name}: p50 {cuts[49]:.1f} ms, p99 {cuts[98]:.1f} ms, max {values[-1]:.1f} ms, early {sum(v < 0 for v in values)}"
            )
        print(f"published {len(done)} of {posts}")


async def _memory(store: Store, posts: int) -> list[float]:
    """Return the resident memory in MB, read at the start and whenever another tenth of the posts is published."""
    read = [resident_mb()]
    while len(read) <= 10:
        await asyncio.sleep(1)
        out = (await store.publications.counts()).get(State.PUBLISHED, 0)
        while len(read) <= min(10, out * 10 // posts):
            read.append(resident_mb())
    return read


if __name__ == "__main__":
    numbers = [int(a) for a in sys.argv[1:]] or [1000, 20, 20]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["INKOM_DATA_DIR"] = folder
        asyncio.run(main(*numbers))
