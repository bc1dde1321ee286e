"""What a network holds goes out by itself: no road leads from there to a send by Inkom."""

from dataclasses import replace
from datetime import timedelta

import pytest

from inkom_desktop.domain import decisions
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.errors import Conflict
from inkom_desktop.domain.outcome import Absent
from inkom_desktop.domain.publication import PartState, Publication, Reason, State, Step, StepKind
from inkom_desktop.domain.transitions import claim, restored, sighted
from tests.fakes.clock import NOW
from tests.fakes.publications import publication


def handed_off() -> Publication:
    return replace(publication("one"), state=State.HANDED_OFF)


def test_it_is_never_claimed() -> None:
    with pytest.raises(Conflict):
        claim(handed_off(), "owner", NOW + timedelta(seconds=90), NOW)


def test_no_decision_sends_it_moves_it_or_forgets_it() -> None:
    with pytest.raises(Conflict):
        decisions.send_now(handed_off(), NOW)
    with pytest.raises(Conflict):
        decisions.reschedule(handed_off(), NOW + timedelta(hours=1), "UTC", "", NOW)
    with pytest.raises(Conflict):
        decisions.unschedule(handed_off(), NOW)
    with pytest.raises(Conflict):
        decisions.skip(handed_off(), NOW)


def test_a_backup_that_has_it_leaves_it_to_a_look() -> None:
    back = restored(handed_off(), NOW, NOW - timedelta(days=2))
    assert (back.state, back.reason) == (State.REVIEW, Reason.RESTORED)
    assert back.parts[0].state is PartState.UNKNOWN
    assert back.parts[0].lost


def test_a_key_never_sends_again_what_a_backup_has_as_handed_off() -> None:
    """A network publishes what it held without the key of a send, so a key that lives proves nothing."""
    copies = Copies(CopyRule.SERVER_KEY, timedelta(hours=1))
    pub = decisions.look_again(restored(handed_off(), NOW, NOW), NOW)
    look = Step(StepKind.LOOK, 0, of=StepKind.SEND)
    for minute in range(0, 10, 2):
        at = NOW + timedelta(minutes=minute)
        pub = sighted(pub, look, Absent("looked"), copies, at, 0.5)
        assert pub.parts[0].state is PartState.UNKNOWN
        if pub.state is State.REVIEW:
            break
    assert (pub.state, pub.reason) == (State.REVIEW, Reason.ABSENT_UNSURE)
