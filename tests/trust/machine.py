"""The state machine: random lives of publications in a world of lost answers, frozen and dying processes and wrong clocks.

By hand: `python -m tests.trust.machine --examples 10000 [--seed 1]` prints how often each transition was taken.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from collections import Counter
from unittest.mock import patch

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import rule, run_state_machine_as_test

from tests.trust.machine_deeds import COURSE, DECISIVE, POSSIBLE, STORIES, WORLD, Deeds
from tests.trust.machine_judge import Broken
from tests.trust.machine_table import TRANSITIONS, Taken
from tests.trust.machine_world import NUMBERS

KINDS = (COURSE, COURSE, WORLD, STORIES, DECISIVE)


class Machine(Deeds):
    """One rule: what happens next is the life's luck.

    Where Hypothesis chooses among rules it leaves most of them out of a life; here a life needs all of them.
    """

    @rule()
    def something_happens(self) -> None:
        """One of all things that can happen now."""
        possible = [d for d in self.luck.choice(KINDS) if d not in POSSIBLE or POSSIBLE[d](self)]
        if possible:
            deed = self.luck.choice(possible)
            self.judge.note(f"-- {deed}")
            getattr(self, deed)()


def play(examples: int, *, steps: int = 30, of: int | None = None) -> Counter[Taken]:
    """Play so many lives and return the transitions that were taken; `of` is a seed, without one they are always the same.

    Raises what the first wrong life raises, without looking for a shorter one where many are played.
    """
    logging.disable(logging.CRITICAL)
    machine = type("Machine", (Machine,), {"taken": Counter()})
    profile = settings(
        max_examples=examples,
        stateful_step_count=steps,
        derandomize=of is None,
        database=None,
        deadline=None,
        print_blob=False,
        report_multiple_bugs=False,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    played = seed(of)(machine) if of is not None else machine
    try:
        with NUMBERS.in_charge():
            run_state_machine_as_test(played, settings=profile)
    finally:
        logging.disable(logging.NOTSET)
    return machine.taken


def traced(examples: int, *, of: int) -> list[str]:
    """Return everything that happened in so many lives of a seed, in order."""
    traces: list[list[str]] = []
    with patch.object(Machine, "traces", traces):
        play(examples, of=of)
    return [line for trace in traces for line in trace]


def table(taken: Counter[Taken]) -> str:
    """The transitions and how often each was taken, as lines."""
    every = sorted(TRANSITIONS | set(taken))
    return "\n".join(f"{taken[t]:>9,}  {t[0] or '-':>10} -> {t[1]:<10}  {t[2]}" for t in every)


def _planted(examples: int, steps: int, of: int) -> int:
    from tests.trust.machine_planted import PLANTED

    missed = 0
    for planted in PLANTED:
        try:
            with planted():
                play(examples, steps=steps, of=of)
            missed, said = missed + 1, "NOT FOUND"
        except Broken as e:
            said = str(e).splitlines()[0]
        print(f"{planted.__name__}: {said}", flush=True)
    return 1 if missed else 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.trust.machine")
    parser.add_argument("--examples", type=int, default=10_000)
    parser.add_argument("--steps", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--planted", action="store_true", help="play with each planted fault and say which are found")
    asked = parser.parse_args()
    if asked.planted:
        return _planted(asked.examples, asked.steps, asked.seed)
    started = time.perf_counter()
    taken = play(asked.examples, steps=asked.steps, of=asked.seed)
    print(table(taken))
    rare = sorted(t for t in TRANSITIONS if taken[t] < 100)
    new = sorted(set(taken) - TRANSITIONS)
    print(f"{asked.examples:,} lives, {sum(taken.values()):,} transitions, {time.perf_counter() - started:.0f} s")
    print(f"taken fewer than 100 times: {rare or 'none'}; not in the table: {new or 'none'}")
    return 1 if rare or new else 0


if __name__ == "__main__":
    sys.exit(main())
