"""Finding drafts while typing: 100,000 drafts, one answer for each key, as the page Drafts asks for it.

Usage: bench_search.py [--drafts N] [--json]. An answer is the first hundred drafts with what became of them (two reads of the
store). Words that every draft has, words that one has, and everything between, key by key; in milliseconds of the wall clock.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

from benchmarks.stock import fill  # noqa: E402 - the path comes first
from inkom_desktop.bootstrap import open_house  # noqa: E402
from inkom_desktop.engine.house import House  # noqa: E402
from inkom_desktop.ui.pages.drafts.reading import read_rows  # noqa: E402

GOAL_MS = 30.0
TYPED = (
    "harvest",
    "honey lot",
    "lot{rare}",
    "price bag notes",
    "caturra bourbon film",
    "zebra",
    "h",
    "spring label dry wash cup",
)


def keys(drafts: int) -> list[str]:
    """Every beginning of what is typed."""
    typed = [words.format(rare=drafts // 3) for words in TYPED]
    return [words[: n + 1] for words in typed for n in range(len(words)) if words[: n + 1].strip()]


async def measure(house: House, drafts: int) -> list[float]:
    """The time of each answer."""
    workspace = await house.workspaces.first("UTC")
    spent = []
    await read_rows(house, workspace.id, "warm", "", 100)
    for words in keys(drafts):
        begun = time.perf_counter()
        await read_rows(house, workspace.id, words, "", 100)
        spent.append((time.perf_counter() - begun) * 1000)
    return spent


async def main(drafts: int, as_json: bool) -> int:
    with tempfile.TemporaryDirectory() as folder:
        await fill(Path(folder), drafts)
        house = await open_house({"INKOM_DATA_DIR": folder})
        try:
            spent = await measure(house, drafts)
        finally:
            await house.close()
    told = {
        "drafts": drafts,
        "keys": len(spent),
        "median_ms": round(statistics.median(spent), 1),
        "p95_ms": round(statistics.quantiles(spent, n=20)[-1], 1),
        "worst_ms": round(max(spent), 1),
    }
    print(json.dumps(told) if as_json else "\n".join(f"{k:10} {v}" for k, v in told.items()))
    return 0 if told["p95_ms"] <= GOAL_MS else 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--drafts", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    sys.exit(asyncio.run(main(given.drafts, given.json)))
