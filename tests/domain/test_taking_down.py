"""Deleting what is live of a stopped thread: from the last part to the first, nothing sent of it again, and stopped at a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from inkom_desktop.domain import decisions
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.errors import Conflict
from inkom_desktop.domain.outcome import Absent, Rejected, SignInNeeded, Throttled, Unknown, Unreachable
from inkom_desktop.domain.publication import PartState, Publication, Reason, State, StepKind
from inkom_desktop.domain.taking_down import Deletion, deleted, take_down
from inkom_desktop.domain.transitions import MOST_TRIES, block, claim, recover, restored, unblock
from tests.fakes.clock import NOW
from tests.fakes.publications import publication


def stopped(live: int = 2) -> Publication:
    pub = publication("one", "two", "three")
    for i in range(live):
        pub = pub.with_part(i, replace(pub.parts[i], state=PartState.PUBLISHED, remote_id=f"id-{i}"))
    return replace(pub, state=State.HELD, reason=Reason.THREAD_STOPPED)


def under_way(live: int = 2) -> Publication:
    return claim(take_down(stopped(live), NOW), "me", NOW + timedelta(seconds=90), NOW)


def test_the_last_live_part_goes_first_and_then_it_has_ended() -> None:
    pub = under_way()
    gone = []
    while (step := pub.next_step(prepares=False)) is not None and pub.state is State.PREPARING:
        assert step.kind is StepKind.DELETE
        gone.append(step.part)
        pub = deleted(pub, step, Absent(), NOW, 0.5)
    assert gone == [1, 0]
    assert (pub.state, pub.reason, pub.lease_until) == (State.CANCELLED, Reason.TAKEN_DOWN, None)
    assert pub.parts_live == 0


@pytest.mark.parametrize(
    ("result", "state", "reason"),
    [
        (Rejected("no", "not yours"), State.HELD, Reason.NOT_TAKEN_DOWN),
        (SignInNeeded(), State.BLOCKED, Reason.SIGN_IN),
        (Throttled(NOW + timedelta(minutes=5)), State.WAITING, Reason.TAKING_DOWN),
        (Unreachable(), State.WAITING, Reason.TAKING_DOWN),
        (Unknown(), State.WAITING, Reason.TAKING_DOWN),
    ],
)
def test_what_a_delete_comes_to(result: Deletion, state: State, reason: Reason) -> None:
    pub = under_way()
    step = pub.next_step(prepares=False)
    assert step is not None
    after = deleted(pub, step, result, NOW, 0.5)
    assert (after.state, after.reason, after.lease_owner) == (state, reason, "")
    assert after.parts_live == 2
    assert (after.retry_at is not None and after.retry_at > NOW) == (state is State.WAITING)


def test_a_delete_is_not_tried_for_ever() -> None:
    pub = replace(under_way(), tries=MOST_TRIES)
    step = pub.next_step(prepares=False)
    assert step is not None
    after = deleted(pub, step, Unknown("cut"), NOW, 0.5)
    assert (after.state, after.reason, after.taking_down) == (State.HELD, Reason.NOT_TAKEN_DOWN, False)


def test_after_a_sign_in_it_goes_on_at_once() -> None:
    pub = under_way()
    step = pub.next_step(prepares=False)
    assert step is not None
    pub = unblock(deleted(pub, step, SignInNeeded(), NOW, 0.5), NOW)
    assert (pub.state, pub.retry_at) == (State.WAITING, NOW)


def test_a_crash_goes_on_deleting_and_never_sends() -> None:
    pub = recover(under_way(), Copies(CopyRule.LOOK_UP), NOW)
    assert (pub.state, pub.reason) == (State.WAITING, Reason.TAKING_DOWN)
    step = pub.next_step(prepares=True)
    assert step is not None
    assert step.kind is StepKind.DELETE


def test_what_is_half_deleted_is_never_sent_on() -> None:
    pub = under_way()
    step = pub.next_step(prepares=False)
    assert step is not None
    half = deleted(deleted(pub, step, Absent(), NOW, 0.5), replace(step, part=0), Rejected("no"), NOW, 0.5)
    assert (half.state, half.parts_live) == (State.HELD, 1)
    for decide in (
        lambda: decisions.send_now(half, NOW),
        lambda: decisions.reschedule(half, NOW, "UTC", "", NOW),
    ):
        with pytest.raises(Conflict, match="publication_taken_down"):
            decide()
    assert take_down(half, NOW).next_step(prepares=False) == replace(step, part=0)
    assert decisions.skip(half, NOW).state is State.CANCELLED


def test_out_of_the_queue_means_delete_no_more() -> None:
    waiting = take_down(stopped(), NOW)
    left = decisions.unschedule(waiting, NOW)
    assert (left.state, left.reason, left.taking_down, left.parts_live) == (State.HELD, Reason.THREAD_STOPPED, False, 2)
    undone = decisions.take_back(waiting, stopped(), NOW)
    assert (undone.state, undone.taking_down, undone.parts_live) == (State.HELD, False, 2)


def test_skipped_while_it_is_being_deleted_what_is_live_stays_said() -> None:
    blocked = block(take_down(stopped(), NOW), Reason.SIGN_IN, "", NOW)
    left = decisions.skip(blocked, NOW)
    assert (left.state, left.reason, left.taking_down, left.parts_live) == (State.HELD, Reason.THREAD_STOPPED, False, 2)


def test_a_backup_deletes_nothing() -> None:
    back = restored(take_down(stopped(), NOW), NOW, NOW)
    assert (back.state, back.taking_down) == (State.HELD, False)


@pytest.mark.parametrize("pub", [stopped(0), replace(stopped(1), state=State.PUBLISHED)])
def test_only_a_stopped_thread_is_taken_down(pub: Publication) -> None:
    with pytest.raises(Conflict):
        take_down(pub, NOW)


def test_a_part_that_may_be_live_is_looked_for_first() -> None:
    pub = stopped(1)
    pub = pub.with_part(1, replace(pub.parts[1], state=PartState.UNKNOWN))
    with pytest.raises(Conflict, match="publication_not_movable"):
        take_down(replace(pub, state=State.BLOCKED), NOW)
