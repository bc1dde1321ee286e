"""The long run by hand: `python -m tests.trust --kills 10000 [--seed 1] [--workers 2] [--chained | --planted]`."""

from __future__ import annotations

import argparse
import sys
import time

from tests.trust.planted import PLANTED, runs_with
from tests.trust.runs import chained, counted_lengths, drawn, play_all


def catch(steps: dict[str, int], plant: object, seed: int, workers: int, kills: int = 4000) -> tuple[int, str]:
    """Return how many runs it took to catch a planted fault, and what caught it (empty: nothing did)."""
    runs = runs_with(plant, drawn(steps, kills, seed))
    tally = play_all(runs, workers, stop_at_wrong=True)
    return tally.runs, tally.wrong[0].strip().splitlines()[-1] if tally.wrong else ""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.trust")
    parser.add_argument("--kills", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--chained", action="store_true", help="eight kills a run, one life after the other")
    parser.add_argument("--planted", action="store_true", help="see that every planted fault is caught, instead")
    asked = parser.parse_args()
    steps, began = counted_lengths(), time.monotonic()
    if asked.planted:
        missed = 0
        for plant in PLANTED:
            runs, said = catch(steps, plant, asked.seed, asked.workers)
            print(f"{plant.__name__:26} {runs:5} runs  {said[-130:] or 'NOT CAUGHT'}", flush=True)
            missed += not said
        return 1 if missed else 0
    how = chained if asked.chained else drawn
    tally = play_all(list(how(steps, asked.kills, asked.seed)), asked.workers)
    print(f"steps of a life: {steps}")
    print(f"{tally.runs} runs, {tally.kills} kills, {len(tally.wrong)} wrong, {time.monotonic() - began:.0f} s")
    print(*tally.wrong[:20], sep="\n")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
