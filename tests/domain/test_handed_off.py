"""What a network holds goes out by itself: no road leads from there to a send by Inkom."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from inkom_desktop.domain import decisions
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.errors import Conflict
from inkom_desktop.domain.handing_over import Returned, handed, looked, returned
from inkom_desktop.domain.outcome import (
    Absent,
    Accepted,
    Outcome,
    Published,
    Rejected,
    Sighting,
    SignInNeeded,
    Throttled,
    Unclear,
    Unknown,
    Unreachable,
)
from inkom_desktop.domain.publication import AT_NETWORK, HandOff, PartState, Publication, Reason, State, Step, StepKind
from inkom_desktop.domain.transitions import begin, claim, lateness, missed, restored
from inkom_desktop.domain.workspace import Late, LateRule
from tests.fakes.clock import NOW
from tests.fakes.publications import publication


def handed_off() -> Publication:
    pub = replace(publication("one"), state=State.HANDED_OFF, hand_off=HandOff.WISHED)
    return pub.with_part(0, replace(pub.parts[0], state=PartState.HANDED, handed_for=pub.due_at))


@pytest.mark.parametrize("wish", list(HandOff))
@pytest.mark.parametrize("stands", sorted(AT_NETWORK))
def test_a_claim_of_it_is_never_for_a_send(wish: HandOff, stands: PartState) -> None:
    pub = replace(handed_off(), hand_off=wish)
    pub = pub.with_part(0, replace(pub.parts[0], state=stands))
    claimed = claim(pub, "owner", NOW + timedelta(seconds=90), NOW)
    step = claimed.next_step(prepares=True)
    assert claimed.state is State.HANDED_OFF
    assert step is not None
    assert step.kind in (StepKind.LOOK, StepKind.TAKE_BACK)


def test_no_decision_sends_it_or_lets_it_go() -> None:
    with pytest.raises(Conflict):
        decisions.send_now(handed_off(), NOW)
    with pytest.raises(Conflict):
        decisions.skip(handed_off(), NOW)


def test_another_time_and_out_of_the_queue_ask_the_network_first() -> None:
    moved = decisions.reschedule(handed_off(), NOW + timedelta(hours=1), "UTC", "", NOW)
    gone = decisions.unschedule(handed_off(), NOW)
    assert (moved.state, moved.hand_off) == (State.HANDED_OFF, HandOff.MOVE)
    assert (gone.state, gone.hand_off) == (State.HANDED_OFF, HandOff.TAKE_BACK)
    with pytest.raises(Conflict, match="network_asked_now"):
        decisions.unschedule(replace(handed_off(), lease_owner="somebody"), NOW)


def test_skipped_while_the_network_holds_it_is_asked_back_first() -> None:
    blocked = replace(handed_off(), state=State.BLOCKED, reason=Reason.SIGN_IN)
    skipped = decisions.skip(blocked, NOW)
    assert (skipped.state, skipped.reason, skipped.hand_off) == (State.BLOCKED, Reason.SIGN_IN, HandOff.TAKE_BACK)
    assert skipped == decisions.unschedule(blocked, NOW)


def test_skipped_while_nobody_knows_whether_the_network_holds_it_needs_the_last_look() -> None:
    blocked = replace(handed_off(), state=State.BLOCKED, reason=Reason.SIGN_IN)
    blocked = blocked.with_part(0, replace(blocked.parts[0], state=PartState.HANDING, lost=True))
    skipped = decisions.skip(blocked, NOW)
    assert (skipped.state, skipped.reason, skipped.parts) == (State.REVIEW, Reason.CANNOT_LOOK, blocked.parts)


SIGHTINGS: list[Sighting] = [
    Published("1", "https://x.example/1"),
    Accepted(),
    Absent(),
    Unclear(),
    Unclear(sign_in=True),
]
OUTCOMES: list[Outcome] = [
    Published("1", "https://x.example/1"),
    Accepted(),
    Rejected("no"),
    SignInNeeded(),
    Throttled(),
    Unreachable(),
    Unknown(),
]
RETURNS: list[Returned] = [Absent(), Rejected("no"), SignInNeeded(), Throttled(), Unreachable(), Unknown()]
MOMENTS = [timedelta(hours=h) for h in (-48, -1, 0, 1, 48)]


def every() -> Iterator[tuple[Publication, Copies, datetime]]:
    for wish, stands, rule, since in itertools.product(HandOff, sorted(AT_NETWORK), CopyRule, MOMENTS):
        for looks in (0, 1):
            pub = replace(handed_off(), hand_off=wish)
            part = replace(
                pub.parts[0],
                state=stands,
                sent_at=NOW - timedelta(hours=50),
                handed_for=NOW,
                absent_looks=looks,
                last_absent_at=NOW - timedelta(hours=49) if looks else None,
            )
            yield pub.with_part(0, part), Copies(rule, timedelta(hours=1)), NOW + since


def never_both(before: Publication, after: Publication, copies: Copies, proved: bool) -> None:
    """A part comes back to be sent only by a proof, and whoever waits has a time at which it goes on."""
    part = after.parts[0]
    assert (after.retry_at is not None) == (after.state in (State.HANDED_OFF, State.UNKNOWN, State.WAITING)) or (
        after.state is State.SCHEDULED
    )
    assert after.lease_owner == ""
    if part.state is PartState.PENDING:
        assert proved
        assert part.handed_for is None
        if before.hand_off is HandOff.TAKE_BACK:
            assert after.state is State.CANCELLED
    elif after.state in (State.SCHEDULED, State.WAITING):
        raise AssertionError("the network may have it, and it is in the queue for a send")


def test_every_sighting_has_an_answer_and_only_absence_gives_it_back() -> None:
    for (pub, copies, at), sighting in itertools.product(every(), SIGHTINGS):
        look = Step(StepKind.LOOK, 0, of=StepKind.HAND_OVER)
        after = looked(pub, look, sighting, copies, at, 0.5)
        never_both(pub, after, copies, isinstance(sighting, Absent))
        own = copies.rule in (CopyRule.RECORD_KEY, CopyRule.PREPARED)
        if after.parts[0].state is PartState.PENDING and pub.parts[0].state is PartState.HANDING:
            assert own


def test_every_outcome_of_a_hand_over_has_an_answer_and_a_lost_one_is_never_sent() -> None:
    for (pub, copies, at), outcome in itertools.product(every(), OUTCOMES):
        if pub.parts[0].state is not PartState.HANDING:
            continue
        after = handed(pub, Step(StepKind.HAND_OVER, 0), outcome, copies, at, 0.5)
        refused = isinstance(outcome, Rejected | SignInNeeded | Throttled | Unreachable)
        if refused:
            assert after.parts[0].state is PartState.PENDING
        else:
            never_both(pub, after, copies, False)


def test_every_answer_to_taking_back_leads_on_and_only_the_networks_word_gives_it_back() -> None:
    for (pub, copies, at), answer in itertools.product(every(), RETURNS):
        if pub.parts[0].state is not PartState.TAKING_BACK or pub.hand_off not in (HandOff.MOVE, HandOff.TAKE_BACK):
            continue
        after = returned(pub, Step(StepKind.TAKE_BACK, 0), answer, copies, at, 0.5)
        never_both(pub, after, copies, isinstance(answer, Absent))


def test_one_look_that_misses_a_lost_hand_over_is_no_reason_to_forget_it() -> None:
    copies, look = Copies(CopyRule.RECORD_KEY), Step(StepKind.LOOK, 0, of=StepKind.HAND_OVER)
    pub = replace(
        publication("one"), hand_off=HandOff.WISHED, due_at=NOW + timedelta(hours=1), late=LateRule(Late.SKIP)
    )
    pub = handed(begin(pub, Step(StepKind.HAND_OVER, 0), "h", NOW), look, Unknown("cut"), copies, NOW, 0.5)
    at = pub.due_at + timedelta(hours=2)
    again = looked(pub, look, Absent("not listed"), copies, at, 0.5)
    assert again.state is State.WAITING
    assert lateness(again, at) is Late.SKIP
    assert missed(again, Late.SKIP, at).state is State.REVIEW
    assert decisions.unschedule(again, at).state is State.REVIEW


def test_near_its_hour_the_networks_word_alone_is_no_proof() -> None:
    pub = replace(handed_off(), hand_off=HandOff.MOVE)
    pub = pub.with_part(0, replace(pub.parts[0], state=PartState.TAKING_BACK, handed_for=NOW))
    at = NOW - timedelta(minutes=2)
    after = returned(pub, Step(StepKind.TAKE_BACK, 0), Absent(), Copies(CopyRule.LOOK_UP), at, 0.5)
    assert (after.state, after.parts[0].state) == (State.HANDED_OFF, PartState.TAKING_BACK)


def test_a_backup_that_has_it_leaves_it_to_a_look() -> None:
    back = restored(handed_off(), NOW, NOW - timedelta(days=2))
    assert (back.state, back.reason) == (State.REVIEW, Reason.RESTORED)
    assert back.parts[0].state is PartState.HANDING
    assert back.parts[0].lost


def test_a_key_never_sends_again_what_a_backup_has_as_handed_off() -> None:
    """A network publishes what it held without the key of a send, so a key that lives proves nothing."""
    copies = Copies(CopyRule.SERVER_KEY, timedelta(hours=1))
    pub = decisions.look_again(restored(handed_off(), NOW, NOW), NOW)
    look = Step(StepKind.LOOK, 0, of=StepKind.HAND_OVER)
    assert pub.next_step(prepares=False) == look
    for minute in range(0, 10, 2):
        at = NOW + timedelta(minutes=minute)
        pub = looked(pub, look, Absent("looked"), copies, at, 0.5)
        assert pub.parts[0].state is PartState.HANDING
        if pub.state is State.REVIEW:
            break
    assert (pub.state, pub.reason) == (State.REVIEW, Reason.ABSENT_UNSURE)


def test_what_could_not_be_seen_long_after_its_hour_is_for_the_person() -> None:
    pub, step = handed_off(), Step(StepKind.LOOK, 0, of=StepKind.HAND_OVER)
    at, looks = pub.due_at + timedelta(minutes=1), 0
    while pub.state is State.HANDED_OFF and looks < 50:
        pub = looked(pub, step, Unclear("no answer"), Copies(CopyRule.LOOK_UP), at, 0.5)
        looks += 1
        at = pub.retry_at or at
    assert (pub.state, pub.reason) == (State.REVIEW, Reason.CANNOT_LOOK)
    assert at - pub.due_at > timedelta(hours=2)


def test_a_computer_that_was_off_for_a_day_looks_more_than_once_before_it_asks() -> None:
    step = Step(StepKind.LOOK, 0, of=StepKind.HAND_OVER)
    late = handed_off().due_at + timedelta(days=1)
    pub = looked(handed_off(), step, Unclear("offline"), Copies(CopyRule.LOOK_UP), late, 0.5)
    assert (pub.state, pub.reason) == (State.HANDED_OFF, Reason.HELD_UNSEEN)
    assert pub.retry_at is not None


def test_where_nobody_can_look_a_lost_hand_over_is_the_persons_at_once_also_after_a_crash() -> None:
    pub = replace(handed_off(), state=State.UNKNOWN)
    pub = pub.with_part(0, replace(pub.parts[0], state=PartState.HANDING, lost=True, sent_at=NOW))
    step = Step(StepKind.LOOK, 0, of=StepKind.HAND_OVER)
    blind = looked(pub, step, Unclear("cannot be read"), Copies(CopyRule.NONE), NOW, 0.5)
    assert (blind.state, blind.reason) == (State.REVIEW, Reason.CANNOT_LOOK)
    assert looked(pub, step, Unclear("no route"), Copies(CopyRule.LOOK_UP), NOW, 0.5).state is State.UNKNOWN


def test_what_is_not_given_back_keeps_its_hour_to_the_second() -> None:
    pub = replace(handed_off(), due_at=NOW + timedelta(hours=3), zone="UTC", hand_off=HandOff.MOVE)
    hour = NOW + timedelta(minutes=20, seconds=7)
    pub = pub.with_part(0, replace(pub.parts[0], state=PartState.TAKING_BACK, handed_for=hour))
    stays = returned(pub, Step(StepKind.TAKE_BACK, 0), Rejected("no"), Copies(CopyRule.LOOK_UP), NOW, 0.5)
    # A wall time without its seconds would be moved by the next look at the zone rules.
    assert (stays.due_at, stays.local_time[-3:]) == (hour, ":07")


def test_hand_overs_whose_answers_are_always_lost_end_with_inkom_sending_it() -> None:
    copies, hour = Copies(CopyRule.PREPARED), NOW + timedelta(days=400)
    pub = replace(publication(), due_at=hour, hand_off=HandOff.WISHED)
    at, rounds = NOW, 0
    while pub.hand_off is HandOff.WISHED and rounds < 100:
        step = Step(StepKind.HAND_OVER, 0)
        pub = handed(begin(pub, step, "", at), step, Unknown("500"), copies, at, 0.5)
        at, rounds = at + timedelta(minutes=31), rounds + 1
        pub = looked(pub, Step(StepKind.LOOK, 0, of=StepKind.HAND_OVER), Absent(), copies, at, 0.5)
    assert (pub.state, pub.reason, rounds) == (State.SCHEDULED, Reason.HAND_OFF_REFUSED, 41)
    assert pub.parts[0].state is PartState.PENDING
