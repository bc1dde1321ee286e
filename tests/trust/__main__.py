"""The runs by hand: `python -m tests.trust [--every 1 | --sample 5 | --pairs | --frozen | --planted] [--workers 2]`."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable

from tests.trust.apart import written
from tests.trust.planted import PLANTED, walks_with
from tests.trust.runs import frozen, pairs, sample, whole
from tests.trust.scenes import SCENES
from tests.trust.workers import Tally, counted_lengths, play_all


def catch(plant: Callable[[], None], workers: int) -> tuple[Tally, str]:
    """Return the runs that it took to catch a planted fault, and what caught it (empty: nothing did)."""
    tally = play_all(walks_with(plant), workers, stop_at_wrong=True)
    return tally, tally.wrong[0].strip().splitlines()[-1] if tally.wrong else ""


def _planted(workers: int, as_json: bool) -> int:
    missed = 0
    for plant in PLANTED:
        tally, said = catch(plant, workers)
        line = f"{plant.__name__:26} {tally.runs:5} runs  {said[-140:] or 'NOT CAUGHT'}"
        told = json.dumps({"name": plant.__name__, "runs": tally.runs, "caught": said})
        print(told if as_json else line, flush=True)
        missed += not said
    return 1 if missed else 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.trust")
    parser.add_argument("--every", type=int, default=1, help="of the steps of each life one in so many (1: all)")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--pairs", action="store_true", help="every pair of kill points of a scene, under five faults")
    parser.add_argument("--scene", default="post", choices=[scene.name for scene in SCENES], help="for --pairs")
    parser.add_argument("--frozen", action="store_true", help="stand still instead, and wake when another has gone on")
    parser.add_argument("--planted", action="store_true", help="see that every planted fault is caught")
    parser.add_argument(
        "--sample", type=int, default=0, metavar="ROUNDS", help="the runs of the tests, so many times more"
    )
    parser.add_argument("--json", action="store_true", help="one line of JSON for each answer")
    asked = parser.parse_args()
    if asked.planted:
        return _planted(asked.workers, asked.json)
    if asked.pairs:
        walks = list(pairs(scene for scene in SCENES if scene.name == asked.scene))
    elif asked.sample:
        walks = list(sample(counted_lengths(), asked.sample))
    else:
        walks = list(frozen(asked.every) if asked.frozen else whole(asked.every))
    began = time.monotonic()
    tally = play_all(walks, asked.workers)
    if asked.json:
        print(written(tally))
    else:
        used = sum(os.times()[:4])
        print(f"{tally}\n{time.monotonic() - began:.0f} s, {used:.0f} s of processor time")
        print(*tally.wrong[:20], sep="\n")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
