"""A clock that was set back: what is counted from times that now lie in the future."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from inkom_desktop.domain import transitions as t
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.outcome import Absent, Unclear
from inkom_desktop.domain.publication import PartState, Publication, Reason, State, Step, StepKind
from tests.fakes.clock import NOW
from tests.fakes.publications import publication

DAY = timedelta(days=1)
SERVER = Copies(CopyRule.SERVER_KEY, timedelta(minutes=50))
LISTED = Copies(CopyRule.LOOK_UP)
SEND, LOOK = Step(StepKind.SEND, 0), Step(StepKind.LOOK, 0, of=StepKind.SEND)


def lost(state: PartState, ahead: timedelta) -> Publication:
    """A post whose answer was lost while the clock was so far ahead."""
    then = NOW + ahead
    pub = publication()
    part = replace(pub.parts[0], state=state, lost=True, sent_at=then, last_absent_at=then, absent_looks=1)
    waits = replace(pub, state=State.UNKNOWN, reason=Reason.LOST_ANSWER, updated_at=then)
    return replace(waits.with_part(0, part), retry_at=then + timedelta(seconds=30))


def test_a_pause_keeps_its_length() -> None:
    assert t.after_set_back(lost(PartState.UNKNOWN, DAY), NOW).retry_at == NOW + timedelta(seconds=30)


def test_a_pause_that_is_over_begins_at_once() -> None:
    pub = replace(lost(PartState.UNKNOWN, DAY), retry_at=NOW)
    assert t.after_set_back(pub, NOW).retry_at == NOW


@pytest.mark.parametrize("mended", [False, True])
def test_no_key_that_was_used_in_the_future_is_believed_to_be_alive(mended: bool) -> None:
    """Really hours ago: the server has forgotten it, and a send with it would be a second post."""
    pub = lost(PartState.PENDING, DAY)
    pub = t.after_set_back(pub, NOW) if mended else pub
    assert t.must_look(pub, SEND, SERVER, NOW)
    looked = t.sighted(lost(PartState.UNKNOWN, DAY), LOOK, Absent("not listed"), SERVER, NOW, 0.5)
    assert looked.reason != Reason.ABSENT_RESEND


def test_looks_end_with_the_person_as_ever() -> None:
    pub, at = t.after_set_back(lost(PartState.UNKNOWN, DAY), NOW), NOW
    assert pub.parts[0].absent_looks == 0
    for _ in range(2):
        assert pub.state is State.UNKNOWN
        at += timedelta(seconds=61)
        pub = t.sighted(pub, LOOK, Absent("not listed"), LISTED, at, 0.5)
    assert (pub.state, pub.reason) == (State.REVIEW, Reason.ABSENT_UNSURE)


def test_what_lies_in_the_past_stays() -> None:
    pub = lost(PartState.UNKNOWN, -timedelta(minutes=3))
    assert t.after_set_back(pub, NOW).parts == pub.parts


def test_what_another_computers_clock_sent_far_ahead_is_looked_for_as_something_old() -> None:
    """Its row may have been written since by a clock that is right, so that no set-back is noticed."""
    pub, at = lost(PartState.UNKNOWN, DAY), NOW
    looked = t.sighted(t.begin(pub, LOOK, "", at), LOOK, Absent("not listed"), SERVER, at, 0.5)
    assert looked.reason != Reason.ABSENT_RESEND
    while pub.state is State.UNKNOWN and at < NOW + DAY:
        pub = t.sighted(t.begin(pub, LOOK, "", at), LOOK, Unclear("HTTP 503"), LISTED, at, 0.5)
        at = pub.retry_at or at
    assert (pub.state, pub.reason) == (State.REVIEW, Reason.CANNOT_LOOK)
    assert at - NOW < timedelta(hours=1)


def test_clocks_that_differ_by_little_change_nothing() -> None:
    pub = lost(PartState.UNKNOWN, timedelta(minutes=4))
    assert t.begin(pub, LOOK, "", NOW).parts == pub.parts
