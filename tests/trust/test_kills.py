"""A sample of the proof for every day, even over all classes, scenes and faults; `python -m tests.trust` is the whole of it."""

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
from tests.trust.runs import frozen, sample
from tests.trust.scenes import SCENES
from tests.trust.server import FAULTS
from tests.trust.workers import counted_lengths, play_all

ROUNDS = int(os.environ.get("INKOM_PROOF_ROUNDS", "1"))
"""What has the time for more asks for more: each round kills more than two thousand times."""
KILLS = 2000
WORKERS = (os.cpu_count() or 1) + 1
"""One more than there are cores: servers that hang are waited for."""


def test_killed_at_any_step_nothing_is_published_twice_lost_or_claimed(capsys: pytest.CaptureFixture[str]) -> None:
    tally = play_all(list(sample(counted_lengths(), ROUNDS)), WORKERS)
    with capsys.disabled():
        print(f"\n{tally}")
    assert tally.wrong == []
    assert tally.kills >= KILLS * ROUNDS
    assert set(tally.by_class) == {kind.name for kind in CLASSES}
    assert set(tally.by_scene) == {scene.name for scene in SCENES}
    assert set(tally.by_fault) == {"none", *FAULTS}


def test_who_stood_still_while_another_took_over_changes_nothing() -> None:
    tally = play_all(list(frozen(every=16)), WORKERS)
    assert tally.wrong == []
    assert tally.frozen >= 36


@pytest.mark.parametrize("plant", PLANTED, ids=lambda plant: plant.__name__)
def test_the_same_runs_catch_a_planted_fault(plant: Callable[[], None]) -> None:
    tally, caught = catch(plant, WORKERS)
    assert caught, f"{tally.runs} runs and nobody saw it: {plant.__doc__}"
