"""A sample of the proof for every day, even over all classes, scenes and faults; `python -m tests.trust` is the whole of it."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable

import pytest

if sys.platform == "win32":
    pytest.skip("needs fork and SIGKILL", allow_module_level=True)

from tests.trust.apart import asked, played
from tests.trust.networks import CLASSES, REAL_CLASSES
from tests.trust.planted import PLANTED
from tests.trust.scenes import SCENES
from tests.trust.server import FAULTS

ROUNDS = int(os.environ.get("INKOM_PROOF_ROUNDS", "1"))
"""What has the time for more asks for more: each round kills more than two thousand times."""
KILLS = 2000
WORKERS = ("--workers", str((os.cpu_count() or 1) + 1))
"""One more than there are cores: servers that hang are waited for."""


def test_killed_at_any_step_nothing_is_published_twice_lost_or_claimed(capsys: pytest.CaptureFixture[str]) -> None:
    tally = played("--sample", str(ROUNDS), *WORKERS)
    with capsys.disabled():
        print(f"\n{tally}")
    assert tally.wrong == []
    assert tally.kills >= KILLS * ROUNDS
    assert set(tally.by_class) == {kind.name for kind in (*CLASSES, *REAL_CLASSES)}
    assert set(tally.by_scene) == {scene.name for scene in SCENES}
    assert set(tally.by_fault) == {"none", *FAULTS}


def test_who_stood_still_while_another_took_over_changes_nothing() -> None:
    tally = played("--frozen", "--every", "16", *WORKERS)
    assert tally.wrong == []
    assert tally.frozen >= 36


@functools.cache
def planted() -> dict[str, str]:
    """What caught each planted fault, by its name; they are played together, once."""
    return {said["name"]: said["caught"] for said in asked("--planted", *WORKERS)}


@pytest.mark.xdist_group("planted faults of the kill runner")
@pytest.mark.parametrize("plant", PLANTED, ids=lambda plant: plant.__name__)
def test_the_same_runs_catch_a_planted_fault(plant: Callable[[], None]) -> None:
    assert planted()[plant.__name__], f"nobody saw it: {plant.__doc__}"
