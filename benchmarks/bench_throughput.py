"""Posts a second of 1, 2 and 4 `inkom publisher run` on one PostgreSQL (fsync on), to a server that takes each after a while.

Usage: bench_throughput.py [ACCOUNTS] [POSTS_EACH] [SERVER_MS]   (60 accounts, 8 posts each, 250 ms)

All posts are due in one second. Each publisher is a process of the real program; PostgreSQL and the server that takes the
posts run on the same computer, and share its processors.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.stand_in import SlowServer
from inkom_desktop.bootstrap import house
from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.publication import TERMINAL, State
from inkom_desktop.networks.mastodon.wire import Abilities
from tests.servers.postgres import PostgresServer, launch

ROOT = Path(__file__).resolve().parent.parent


async def measure(publishers: int, accounts: int, each: int, server: SlowServer) -> None:
    """Fill a store, start the publishers, wait for the last post, report."""
    server.taken.clear()
    async with house() as h:
        workspace = await h.workspaces.first("UTC")
        ids = [f"account{n}" for n in range(accounts)]
        abilities = Abilities(honours_key=True).json()
        for id_ in ids:
            await h.store.accounts.add(
                Account(
                    id_, workspace.id, "mastodon", f"http://127.0.0.1:{server.port}", id_, f"@{id_}", id_,
                    AccountState.HEALTHY, h.clock.now(), abilities=abilities,
                )
            )  # fmt: skip
            await h.secrets.keep(id_, {"access_token": f"token-of-{id_}-1234567890"})
        running = [_publisher() for _ in range(publishers)]
        try:
            while len(h.seat.status().others) + 1 < publishers or not h.seat.status().running:
                await asyncio.sleep(0.2)
            await _schedule(h, workspace.id, ids, each)
            await _report(h, publishers, accounts * each, server)
        finally:
            for process in running:
                process.terminate()
            for process in running:
                process.wait()


def _publisher() -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "inkom_desktop", "publisher", "run"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


async def _schedule(h, workspace_id: str, ids: list[str], each: int) -> None:  # type: ignore[no-untyped-def]
    at = h.clock.now() + timedelta(seconds=3 + len(ids) * each * 0.03)
    for n in range(each):
        draft = await h.drafts.new(workspace_id, parts=(f"Post number {n}.",), account_ids=ids)
        await h.planner.schedule(draft, Due(at, "UTC", wall(at, "UTC")))


async def _report(h, publishers: int, posts: int, server: SlowServer) -> None:  # type: ignore[no-untyped-def]
    limit = time.monotonic() + 240
    while time.monotonic() < limit:
        counts = await h.store.publications.counts()
        if sum(counts.get(s, 0) for s in TERMINAL) == posts:
            break
        await asyncio.sleep(0.5)
    done = await h.store.publications.query(states={State.PUBLISHED}, limit=10 * posts)
    late = sorted(p.late_by_s or 0.0 for p in done)
    twice = sum(n > 1 for n in server.taken.values())
    print(
        f"{publishers} publisher{'s' if publishers > 1 else ' '}: {len(done)} of {posts} posts, {len(done) / late[-1]:.1f} a "
        f"second; late p50 {late[len(late) // 2]:.1f} s, last {late[-1]:.1f} s; sent twice {twice}",
        flush=True,
    )


def main(accounts: int, each: int, delay_ms: int) -> None:
    """Measure with 1, 2 and 4 publishers, each with a database of its own on one cluster."""
    cluster: PostgresServer = launch(durable=True)
    server = SlowServer(delay_ms / 1000)
    print(f"{accounts} accounts, {each} posts each, all due in one second; the server takes {delay_ms} ms a post")
    try:
        for publishers in (1, 2, 4):
            with tempfile.TemporaryDirectory() as folder:
                os.environ |= {
                    "INKOM_DATA_DIR": folder,
                    "INKOM_DATABASE_URL": cluster.url(cluster.new_database()),
                    "INKOM_BENCH_KEYS": f"{folder}/keys.json",
                    "PYTHON_KEYRING_BACKEND": "benchmarks.stand_in.FileKeyring",
                    "PYTHONPATH": str(ROOT),
                }
                asyncio.run(measure(publishers, accounts, each, server))
    finally:
        cluster.stop()


if __name__ == "__main__":
    given = [int(a) for a in sys.argv[1:]]
    main(*(given + [60, 8, 250][len(given) :]))
