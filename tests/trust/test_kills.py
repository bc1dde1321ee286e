"""A slice of the proof for every day; `python -m tests.trust --kills 10000` is the whole of it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import pytest

if sys.platform == "win32":
    pytest.skip("needs fork and SIGKILL", allow_module_level=True)

from tests.trust.__main__ import catch
from tests.trust.networks import CLASSES
from tests.trust.planted import PLANTED
from tests.trust.runs import counted_lengths, drawn, play_all

KILLS = int(os.environ.get("INKOM_PROOF_KILLS", "60"))
"""How many kills at least; what has the time for more asks for more."""


@pytest.fixture(scope="module")
def steps() -> dict[str, int]:
    return counted_lengths()


def test_killed_at_any_step_nothing_is_published_twice_lost_or_claimed(
    steps: dict[str, int], capsys: pytest.CaptureFixture[str]
) -> None:
    tally = play_all(list(drawn(steps, KILLS, seed=4)), workers=os.cpu_count() or 1)
    with capsys.disabled():
        print(f" [{tally.kills} kills in {tally.runs} runs: {dict(tally.by_class)}] ", end="")
    assert tally.wrong == []
    assert tally.kills >= KILLS * 0.9
    assert set(tally.by_class) == {kind.name for kind in CLASSES}


@pytest.mark.parametrize("plant", PLANTED, ids=lambda plant: plant.__name__)
def test_the_same_runs_catch_a_planted_fault(steps: dict[str, int], plant: Callable[[], None]) -> None:
    runs, caught = catch(steps, plant, seed=1, workers=2)
    assert caught, f"{runs} runs and nobody saw it: {plant.__doc__}"
