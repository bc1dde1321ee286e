"""Where a post stands, in words: "nothing was sent" is said of no post of which that is not certain."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from inkom_desktop.domain.publication import MAYBE_LIVE, PartState, Publication, Reason, State
from inkom_desktop.wording.standing import NOT_NOTHING, REASONS, say_standing
from tests.fakes.clock import NOW
from tests.fakes.publications import publication

SURE = (Reason.SKIPPED_LATE, Reason.RESTORED)
"""Nothing that was lost is skipped by its rule; a backup says itself what may have happened since."""
SAY_NOTHING = sorted(r for r, (what, _) in REASONS.items() if "Nothing was sent." in what and r not in SURE)


def standing(reason: str, **part: object) -> Publication:
    pub = replace(publication("one"), state=State.BLOCKED, reason=reason)
    return pub.with_part(0, replace(pub.parts[0], **part))  # type: ignore[arg-type]


@pytest.mark.parametrize("reason", SAY_NOTHING)
def test_nothing_was_sent_is_said_where_it_is_true_alone(reason: str) -> None:
    assert "Nothing was sent." in say_standing(standing(reason)).what
    for state in MAYBE_LIVE:
        assert "Nothing was sent." not in say_standing(standing(reason, state=state)).what
    assert "Nothing was sent." not in say_standing(standing(reason, lost=True)).what


@pytest.mark.parametrize("reason", sorted(NOT_NOTHING))
def test_what_the_network_holds_is_said_with_its_hour(reason: str) -> None:
    held = standing(reason, state=PartState.HANDED, handed_for=NOW + timedelta(hours=2))
    said = say_standing(held).what
    assert "The network holds it and publishes it at" in said
    assert f"{NOW + timedelta(hours=2):%H:%M}" in said
    assert "may be live" in say_standing(standing(reason, state=PartState.UNKNOWN)).what


def test_a_taking_back_says_that_it_ends_with_the_hour_and_how_to_stop_it_then() -> None:
    todo = say_standing(replace(standing(Reason.TAKING_BACK), state=State.HANDED_OFF)).todo
    assert "only looks" in todo
    assert "delete it on the network" in todo
