"""The store at size: point reads, attempts, a month of the queue, the count line, full-text search while typing.

Usage: bench_store.py [POSTS]   (100,000). Prints milliseconds; the first line is a bare SQLite point select in the same run.
"""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.stock import fill
from inkom_desktop.bootstrap import open_house
from inkom_desktop.domain.publication import Attempt, StepKind


async def timed(name: str, work: Callable[[], Awaitable[object]], rounds: int, bare: float) -> None:
    """Run work some times and print its median, its 95th percentile and its ratio to the bare select."""
    values = []
    for _ in range(rounds):
        begun = time.perf_counter()
        await work()
        values.append((time.perf_counter() - begun) * 1000)
    values.sort()
    p95 = values[min(len(values) - 1, int(len(values) * 0.95))]
    print(
        f"{name}: p50 {statistics.median(values):.2f} ms, p95 {p95:.2f} ms, {statistics.median(values) / bare:.0f} x bare"
    )


def bare_select(path: Path) -> float:
    """Return the median milliseconds of a point select with the bare driver."""
    with sqlite3.connect(path) as c:
        values = []
        for n in range(500):
            begun = time.perf_counter()
            c.execute("SELECT * FROM publication WHERE id = ?", (f"p{n:08}",)).fetchone()
            values.append((time.perf_counter() - begun) * 1000)
    c.close()
    return statistics.median(values)


async def main(posts: int) -> None:
    """Fill and measure."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        begun = time.perf_counter()
        await fill(folder, posts)
        size = (folder / "inkom.sqlite3").stat().st_size / 1e6
        print(f"{posts} posts and drafts written in {time.perf_counter() - begun:.0f} s; {size:.0f} MB")
        bare = bare_select(folder / "inkom.sqlite3")
        print(f"bare point select: p50 {bare:.3f} ms")
        house = await open_house({"INKOM_DATA_DIR": name})
        store, now = house.store, house.clock.now()
        pub = await store.publications.get(f"p{posts - 1:08}")
        assert pub is not None
        await timed("point select", lambda: store.publications.get(f"p{posts // 2:08}"), 300, bare)
        number = 0

        async def attempt() -> None:
            nonlocal pub, number
            number += 1
            assert pub is not None
            pub = await store.publications.begin(pub, Attempt(pub.id, number, 0, StepKind.LOOK, now, pub.fence, "k"))

        await timed("attempt committed (synchronous=FULL)", attempt, 200, bare)
        month = {"due_from": now, "due_to": now + timedelta(days=31), "limit": 10_000}
        await timed("a month of the queue", lambda: store.publications.query(**month), 10, bare)
        await timed("counts by state", store.publications.counts, 20, bare)
        await timed("next due", lambda: store.publications.next_due(early=90), 50, bare)
        for words in ("harv", "lot777", "harvest roast cup"):
            await timed(f"search “{words}”", lambda w=words: store.drafts.search(w, limit=50), 20, bare)
        await house.close()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
