"""The state machine for every day; `python -m tests.trust.machine --examples 10000` is the whole of it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from tests.trust.machine import play, table, traced
from tests.trust.machine_judge import Broken
from tests.trust.machine_planted import PLANTED
from tests.trust.machine_table import DAILY, TRANSITIONS

LIVES = 500


def test_the_invariants_hold_and_every_daily_transition_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    taken = play(LIVES)
    with capsys.disabled():
        print(f"\n{table(taken)}")
    assert set(taken) - TRANSITIONS == set(), "a transition that machine_table does not know"
    assert {t for t in DAILY if not taken[t]} == set(), "a transition that no life took"


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: planted.__name__)
def test_a_planted_fault_is_found(planted: Callable[[], AbstractContextManager[None]]) -> None:
    with planted(), pytest.raises(Broken):
        play(LIVES)


def test_i16_the_same_seed_leads_to_the_same_trace() -> None:
    once, again = traced(10, of=4), traced(10, of=4)
    assert once == again
    assert len(once) > 100
    assert traced(10, of=5) != once
