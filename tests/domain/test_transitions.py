"""The rules of a publication's walk: what each outcome and each look leads to."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from inkom_desktop.domain import decisions
from inkom_desktop.domain import transitions as t
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.errors import Conflict, UsageRefused
from inkom_desktop.domain.outcome import (
    Absent,
    Accepted,
    Outcome,
    Published,
    Rejected,
    SignInNeeded,
    Throttled,
    Unclear,
    Unknown,
    Unreachable,
)
from inkom_desktop.domain.publication import (
    PartState,
    Publication,
    Reason,
    State,
    Step,
    StepKind,
    Upload,
)
from inkom_desktop.domain.workspace import Late, LateRule
from tests.fakes.clock import NOW
from tests.fakes.publications import publication

KEYED = Copies(CopyRule.RECORD_KEY)
LISTED = Copies(CopyRule.LOOK_UP)
SERVER = Copies(CopyRule.SERVER_KEY, timedelta(minutes=50))
BLIND = Copies(CopyRule.NONE)
SEND = Step(StepKind.SEND, 0)
LOOK = Step(StepKind.LOOK, 0, of=StepKind.SEND)


def sending(pub: Publication | None = None, at: datetime = NOW, part: int = 0) -> Publication:
    pub = pub or publication()
    if pub.state is not State.PREPARING:
        pub = t.claim(pub, "me", at + timedelta(seconds=90), at)
    return t.begin(pub, Step(StepKind.SEND, part), "hash", at)


def after(outcome: Outcome, copies: Copies = KEYED, pub: Publication | None = None) -> Publication:
    return t.conclude(pub or sending(), SEND, outcome, copies, NOW, 0.5)


def test_published_ends_it_and_says_how_late() -> None:
    pub = t.conclude(sending(), SEND, Published("1", "https://x"), KEYED, NOW + timedelta(seconds=3), 0.5)
    assert (pub.state, pub.permalink, pub.late_by_s, pub.lease_owner) == (State.PUBLISHED, "https://x", 3.0, "")


@pytest.mark.parametrize(
    ("outcome", "state", "part"),
    [
        (Rejected("refused_by_network", "no"), State.FAILED, PartState.PENDING),
        (SignInNeeded(), State.BLOCKED, PartState.PENDING),
        (Throttled(NOW + timedelta(minutes=3)), State.WAITING, PartState.PENDING),
        (Unreachable("connect"), State.WAITING, PartState.PENDING),
        (Unknown("HTTP 500"), State.UNKNOWN, PartState.UNKNOWN),
    ],
)
def test_each_outcome_has_its_place(outcome: Outcome, state: State, part: PartState) -> None:
    pub = after(outcome)
    assert (pub.state, pub.parts[0].state) == (state, part)


@pytest.mark.parametrize("copies", [KEYED, LISTED, SERVER])
def test_an_unknown_outcome_is_looked_for_and_never_sent(copies: Copies) -> None:
    pub = after(Unknown("lost"), copies)
    claimed = t.claim(pub, "me", NOW, NOW)
    step = claimed.next_step(prepares=False)
    assert claimed.state is State.UNKNOWN
    assert step == LOOK


def test_without_any_way_to_look_the_person_is_asked_at_once() -> None:
    assert after(Unknown("lost"), BLIND).state is State.REVIEW


def test_absence_sends_again_by_itself_only_where_copies_are_refused() -> None:
    lost = {c.rule: t.claim(after(Unknown(""), c), "me", NOW, NOW) for c in (KEYED, SERVER, LISTED)}
    seen = {
        rule: t.sighted(pub, LOOK, Absent(), c, NOW, 0.5)
        for (rule, pub), c in zip(lost.items(), (KEYED, SERVER, LISTED), strict=True)
    }
    assert seen[CopyRule.RECORD_KEY].state is State.WAITING
    assert seen[CopyRule.RECORD_KEY].parts[0].key == "pub-key-0"
    assert seen[CopyRule.SERVER_KEY].state is State.WAITING
    assert seen[CopyRule.LOOK_UP].state is State.UNKNOWN


def test_a_server_key_past_its_life_no_longer_sends_again() -> None:
    lost = t.claim(after(Unknown(""), SERVER), "me", NOW, NOW)
    old = t.sighted(lost, LOOK, Absent(), SERVER, NOW + timedelta(minutes=49, seconds=30), 0.5)
    assert old.state is State.UNKNOWN


def test_a_look_before_the_settle_time_is_none_of_the_two_that_prove_absence() -> None:
    """The post was still on its way then: with it, one stale listing later would be the whole proof."""
    early = NOW + timedelta(seconds=30)
    pub = t.sighted(t.claim(after(Unknown(""), LISTED), "me", NOW, NOW), LOOK, Absent(), LISTED, early, 0.5)
    assert pub.parts[0].absent_looks == 0
    stale = NOW + timedelta(minutes=31)
    pub = t.sighted(t.claim(pub, "me", stale, stale), LOOK, Absent(), LISTED, stale, 0.5)
    assert (pub.state, pub.retry_at) == (State.UNKNOWN, stale + t.LOOKS_APART)


@pytest.mark.parametrize("said", [Unknown(""), Accepted()], ids=["answer lost", "accepted"])
def test_what_may_be_live_is_not_skipped_by_the_late_rule(said: Outcome) -> None:
    lost = t.sighted(t.claim(after(said, KEYED), "me", NOW, NOW), LOOK, Absent(), KEYED, NOW, 0.5)
    skipped = t.missed(t.claim(lost, "me", NOW, NOW), Late.SKIP, NOW)
    assert (skipped.state, skipped.reason) == (State.REVIEW, Reason.ABSENT_UNSURE)
    assert skipped.parts[0].state is PartState.UNKNOWN


def test_what_the_network_has_accepted_is_not_late_any_more() -> None:
    skip = LateRule(Late.SKIP)
    accepted = replace(after(Accepted(), KEYED), late=skip)
    assert accepted.parts[0].state is PartState.ACCEPTED
    assert t.lateness(accepted, NOW + timedelta(hours=5)) is None
    assert t.lateness(publication(late=skip), NOW + timedelta(hours=5)) is Late.SKIP


def test_two_listings_a_minute_apart_and_five_minutes_after_ask_the_person() -> None:
    pub = t.claim(after(Unknown(""), LISTED), "me", NOW, NOW)
    when = NOW
    looks = 0
    while pub.state is State.UNKNOWN:
        looks += 1
        when = pub.retry_at or when
        pub = t.claim(pub, "me", when, when)
        pub = t.sighted(pub, LOOK, Absent(), LISTED, when, 0.5)
    assert (pub.state, pub.reason) == (State.REVIEW, Reason.ABSENT_UNSURE)
    assert looks >= 2
    assert when - NOW >= t.SETTLE


def test_looking_that_never_tells_ends_with_the_person() -> None:
    pub = after(Unknown(""), KEYED)
    when, looks = NOW, 0
    while pub.state is State.UNKNOWN:
        when = max(when, pub.retry_at or when)
        pub = t.sighted(t.claim(pub, "me", when, when), LOOK, Unclear("HTTP 503"), KEYED, when, 1.0)
        looks += 1
    assert (pub.state, pub.reason) == (State.REVIEW, Reason.CANNOT_LOOK)
    assert looks < 60


def test_a_crash_while_sending_is_unknown_and_while_preparing_goes_on() -> None:
    assert t.recover(sending(), KEYED, NOW).state is State.UNKNOWN
    preparing = t.claim(publication(), "me", NOW, NOW)
    again = t.recover(preparing, KEYED, NOW)
    assert (again.state, again.retry_at) == (State.WAITING, NOW)


def test_three_crashes_before_sending_are_held() -> None:
    pub = publication()
    for _ in range(t.MOST_CRASHES):
        pub = t.recover(t.claim(pub, "me", NOW, NOW), KEYED, NOW)
    assert (pub.state, pub.reason) == (State.HELD, Reason.CRASHES)


def test_an_offline_spell_does_not_age_the_key() -> None:
    pub = after(Unreachable("connect"), SERVER)
    assert pub.parts[0].sent_at is None
    again = sending(pub, NOW + timedelta(hours=3))
    assert again.parts[0].sent_at == NOW + timedelta(hours=3)


def test_a_lost_send_keeps_the_age_of_its_key_through_later_tries() -> None:
    lost = t.claim(after(Unknown(""), SERVER), "me", NOW, NOW)
    back = t.sighted(lost, LOOK, Absent(), SERVER, NOW, 0.5)
    later = NOW + timedelta(minutes=20)
    offline = t.conclude(sending(back, later), SEND, Unreachable(""), SERVER, later, 0.5)
    assert offline.parts[0].sent_at == NOW


def test_a_thread_goes_on_part_by_part_and_stops_at_the_first_refusal() -> None:
    pub = sending(publication("one", "two", "three"))
    pub = t.conclude(pub, SEND, Published("1", "u1"), KEYED, NOW, 0.5)
    assert (pub.state, pub.current_part, pub.parts_live) == (State.PREPARING, 1, 1)
    step = pub.next_step(prepares=False)
    assert step == Step(StepKind.SEND, 1)
    pub = t.conclude(t.begin(pub, step, "h", NOW), step, Rejected("x", "too rude"), KEYED, NOW, 0.5)
    assert (pub.state, pub.reason, pub.remote_ids) == (State.HELD, Reason.THREAD_STOPPED, ("1",))


def test_steps_come_in_order_uploads_preparation_send() -> None:
    pub = publication()
    pub = pub.with_part(0, replace(pub.parts[0], uploads=(Upload(), Upload())))
    pub = t.claim(pub, "me", NOW, NOW)
    first = pub.next_step(prepares=True)
    assert first == Step(StepKind.UPLOAD, 0, 0)
    pub = t.conclude(t.begin(pub, first, "h", NOW), first, Accepted({"id": "7"}), KEYED, NOW, 0.5)
    assert (pub.state, pub.reason) == (State.WAITING, Reason.PROCESSING)
    pub = t.claim(pub, "me", NOW, NOW)
    look = pub.next_step(prepares=True)
    assert look == Step(StepKind.LOOK, 0, 0, StepKind.UPLOAD)
    pub = t.sighted(t.begin(pub, look, "h", NOW), look, Published("7"), KEYED, NOW, 0.5)
    assert pub.next_step(prepares=True) == Step(StepKind.UPLOAD, 0, 1)
    second = Step(StepKind.UPLOAD, 0, 1)
    pub = t.conclude(t.begin(pub, second, "h", NOW), second, Published("8"), KEYED, NOW, 0.5)
    assert pub.next_step(prepares=True) == Step(StepKind.PREPARE, 0)
    assert pub.next_step(prepares=False) == SEND


@pytest.mark.parametrize(
    ("late_by", "rule", "expected"),
    [
        (timedelta(minutes=30), LateRule(), None),
        (timedelta(minutes=30, seconds=1), LateRule(), Late.ASK),
        (timedelta(days=3), LateRule(Late.SEND), None),
        (timedelta(minutes=31), LateRule(Late.SKIP), Late.SKIP),
        (timedelta(seconds=61), LateRule(Late.ASK, timedelta(0)), Late.ASK),
        (timedelta(seconds=60), LateRule(Late.ASK, timedelta(0)), None),
        (timedelta(0), LateRule(Late.ASK, timedelta(0)), None),
    ],
)
def test_the_late_rule_decides(late_by: timedelta, rule: LateRule, expected: Late | None) -> None:
    assert t.lateness(publication(late=rule), NOW + late_by) is expected


def test_half_a_thread_is_finished_whatever_the_hour() -> None:
    pub = t.conclude(sending(publication("one", "two")), SEND, Published("1"), KEYED, NOW, 0.5)
    assert t.lateness(pub, NOW + timedelta(days=1)) is None


def test_a_person_cannot_move_what_may_be_live() -> None:
    for pub in (sending(), after(Unknown("")), after(Published("1")), t.claim(publication(), "me", NOW, NOW)):
        with pytest.raises(Conflict):
            decisions.unschedule(pub, NOW)
        with pytest.raises(Conflict):
            decisions.reschedule(pub, NOW, "UTC", "", NOW)


@pytest.mark.parametrize(
    "reason", [Reason.SIGN_IN, Reason.VAULT, Reason.PAUSED, Reason.ACCOUNT_REMOVED, Reason.ADAPTER_FAULT]
)
def test_what_may_be_live_is_skipped_by_a_last_look_alone(reason: Reason) -> None:
    blocked = t.block(t.claim(after(Unknown("")), "me", NOW, NOW), reason, "", NOW)
    asked = decisions.skip(blocked, NOW)
    assert (asked.state, asked.reason, asked.parts) == (State.REVIEW, Reason.CANNOT_LOOK, blocked.parts)
    assert decisions.skip(asked, NOW).state is State.CANCELLED


def test_what_was_lost_once_and_missed_its_hour_is_skipped_as_it_is_unscheduled() -> None:
    lost = t.sighted(t.claim(after(Unknown("")), "me", NOW, NOW), LOOK, Absent(), KEYED, NOW, 0.5)
    held = t.missed(t.claim(lost, "me", NOW, NOW), Late.ASK, NOW)
    assert (held.state, held.parts[0].lost) == (State.HELD, True)
    assert decisions.skip(held, NOW) == decisions.unschedule(held, NOW)
    assert decisions.skip(held, NOW).state is State.REVIEW


def test_send_again_takes_a_new_key_and_send_now_keeps_it() -> None:
    review = after(Unknown(""), BLIND)
    again = decisions.send_now(review, NOW)
    assert again.parts[0].key != review.parts[0].key
    assert (again.state, again.parts[0].state, again.late_ok) == (State.WAITING, PartState.PENDING, True)
    held = t.missed(t.claim(publication(), "me", NOW, NOW), Late.ASK, NOW)
    assert decisions.send_now(held, NOW).parts[0].key == held.parts[0].key


def test_the_person_saw_it() -> None:
    pub = decisions.said_published(after(Unknown(""), BLIND), "https://x/1", NOW)
    assert (pub.state, pub.permalink, pub.reason) == (State.PUBLISHED, "https://x/1", Reason.SAID_PUBLISHED)


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "x", " https://a.example"])
def test_where_it_is_said_to_be_is_a_web_address(address: str) -> None:
    with pytest.raises(UsageRefused, match="address_not_web"):
        decisions.said_published(after(Unknown(""), BLIND), address, NOW)
    assert decisions.said_published(after(Unknown(""), BLIND), "", NOW).permalink == ""


@pytest.mark.parametrize("state", [State.PUBLISHED, State.FAILED, State.CANCELLED])
def test_what_has_ended_stays_ended(state: State) -> None:
    ended = replace(publication(), state=state)
    for change in (
        lambda: t.claim(ended, "me", NOW, NOW),
        lambda: t.block(ended, Reason.MEDIA, "", NOW),
        lambda: decisions.send_now(ended, NOW),
        lambda: decisions.skip(ended, NOW),
        lambda: decisions.look_again(ended, NOW),
        lambda: decisions.said_published(ended, "", NOW),
    ):
        with pytest.raises(Conflict):
            change()


def test_what_the_network_has_accepted_is_never_held_by_crashes() -> None:
    pub = after(Accepted({"id": "1"}))
    for _ in range(5):
        pub = t.recover(t.claim(pub, "owner", NOW + timedelta(seconds=90), NOW), KEYED, NOW)
    # Held, it could be skipped and never looked for.
    assert pub.state is State.WAITING
    assert t.maybe_live(pub)


def test_another_late_rule_leaves_everything_else() -> None:
    rule = LateRule(Late.SKIP, timedelta(minutes=5))
    assert decisions.set_late(publication(), rule, NOW) == replace(publication(), late=rule)
    for state in (State.PUBLISHED, State.SENDING, State.REVIEW):
        with pytest.raises(Conflict, match="publication_not_movable"):
            decisions.set_late(replace(publication(), state=state), rule, NOW)


def test_an_upload_that_is_not_finished_goes_on_where_it_stood_and_ages_nothing() -> None:
    part = replace(publication().parts[0], uploads=(Upload(),))
    pub = replace(publication().with_part(0, part), tries=7)
    step = Step(StepKind.UPLOAD, 0, 0)
    begun = t.conclude(pub, step, Accepted({"id": "9", "unfinished": True}, NOW), KEYED, NOW, 0.5)
    assert (begun.state, begun.tries, begun.next_step(prepares=False)) == (State.WAITING, 1, step)
    assert begun.parts[0].uploads[0].begun == {"id": "9", "unfinished": True}
    there = t.conclude(begun, step, Accepted({"id": "9"}), KEYED, NOW, 0.5)
    assert there.next_step(prepares=False) == Step(StepKind.LOOK, 0, 0, of=StepKind.UPLOAD)


@pytest.mark.parametrize("code", ["credits_spent", "spend_cap"])
def test_a_refusal_about_money_holds_what_is_right(code: str) -> None:
    held = after(Rejected(code, "No credits."))
    assert (held.state, held.reason, held.parts[0].state) == (State.HELD, code, PartState.PENDING)
    assert decisions.send_now(held, NOW).state is State.WAITING
