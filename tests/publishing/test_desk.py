"""Undo at the desk: what a person decided can be taken back, and a promise is never broken by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from inkom_desktop.domain import decisions
from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.errors import Conflict, UsageRefused
from inkom_desktop.domain.publication import By, PartState, Publication, Reason, State, Upload, late_changed
from inkom_desktop.domain.transitions import block
from inkom_desktop.domain.workspace import Late, LateRule
from tests.fakes.clock import NOW
from tests.fakes.publications import publication
from tests.publishing.conftest import Desktop


async def test_an_unschedule_is_taken_back_and_the_post_goes_out_once_on_time(desktop: Desktop) -> None:
    pub = await desktop.schedule("hello", seconds=600)
    await desktop.desk.unschedule(pub.id)
    back = await desktop.desk.take_back(pub)
    assert (back.state, back.due_at, back.reason) == (State.SCHEDULED, pub.due_at, Reason.NONE)
    await desktop.run()
    assert [text for _, text, _ in desktop.network.posts] == ["hello"]
    assert (await desktop.get(pub)).state is State.CANCELLED
    # A second undo of the same thing would be the same post a second time.
    for _ in range(2):
        with pytest.raises(Conflict, match="already_scheduled"):
            await desktop.desk.take_back(pub)
    await desktop.run()
    assert len(desktop.network.posts) == 1


async def test_what_is_being_sent_or_has_gone_out_is_not_taken_back(desktop: Desktop) -> None:
    pub = await desktop.schedule("hello", seconds=600)
    moved = await desktop.desk.reschedule(pub.id, Due(NOW + timedelta(seconds=60), "UTC", ""))
    await desktop.run()
    assert (await desktop.get(moved)).state is State.PUBLISHED
    with pytest.raises(Conflict, match="undo_too_late"):
        await desktop.desk.take_back(pub)


@pytest.mark.parametrize(
    ("rule", "state"),
    [
        (LateRule(Late.ASK), State.HELD),
        (LateRule(Late.SKIP), State.CANCELLED),
        (LateRule(Late.SEND), State.PUBLISHED),
        (LateRule(Late.ASK, timedelta(hours=3)), State.PUBLISHED),
    ],
)
async def test_an_undo_whose_time_has_passed_goes_through_the_late_rule(
    desktop: Desktop, rule: LateRule, state: State
) -> None:
    pub = await desktop.schedule(seconds=60, late=rule)
    await desktop.desk.unschedule(pub.id)
    desktop.clock.move(hours=2)
    back = await desktop.desk.take_back(pub)
    await desktop.run(hours=1)
    assert (await desktop.get(back)).state is state


async def test_publish_now_does_not_come_back_with_an_undo(desktop: Desktop) -> None:
    pub = await desktop.schedule(seconds=3600)
    urgent = await desktop.desk.send_now(pub.id)
    assert urgent.late_ok
    await desktop.desk.unschedule(pub.id)
    desktop.clock.move(hours=2)
    back = await desktop.desk.take_back(urgent)
    assert not back.late_ok
    await desktop.run(hours=1)
    assert desktop.network.posts == []
    assert (await desktop.get(back)).reason == Reason.MISSED


async def test_another_time_is_taken_back_and_a_missed_post_stays_held(desktop: Desktop) -> None:
    pub = await desktop.schedule(seconds=60)
    desktop.clock.move(hours=3)
    await desktop.beat()
    held = await desktop.get(pub)
    assert held.state is State.HELD
    later = desktop.clock.now() + timedelta(days=1)
    await desktop.desk.reschedule(pub.id, Due(later, "UTC", later.isoformat()))
    back = await desktop.desk.take_back(held)
    assert (back.state, back.reason, back.due_at) == (State.HELD, Reason.MISSED, held.due_at)
    await desktop.run(hours=48)
    assert desktop.network.posts == []


async def test_a_draft_scheduled_anew_is_not_scheduled_twice_by_an_undo(desktop: Desktop) -> None:
    pub = await desktop.schedule("hello", seconds=600)
    await desktop.desk.unschedule(pub.id)
    draft = await desktop.store.drafts.get(pub.draft_id)
    assert draft is not None
    at = desktop.clock.now() + timedelta(seconds=300)
    await desktop.planner.schedule(draft, Due(at, "UTC", at.isoformat()))
    with pytest.raises(Conflict, match="already_scheduled") as refused:
        await desktop.desk.take_back(pub)
    assert refused.value.params["accounts"] == ["me"]
    await desktop.run()
    assert len(desktop.network.posts) == 1
    with pytest.raises(Conflict, match="already_scheduled"):
        await desktop.desk.take_back(pub)


async def test_what_waited_for_a_sign_in_goes_on_when_the_account_is_well_meanwhile(desktop: Desktop) -> None:
    pub = await desktop.schedule(seconds=600)
    waits = await desktop.store.publications.save(block(pub, Reason.SIGN_IN, "", NOW))
    await desktop.desk.skip(pub.id)
    account = await desktop.store.accounts.get("acc")
    assert account is not None
    ill = await desktop.store.accounts.save(replace(account, state=AccountState.SIGN_IN_NEEDED))
    back = await desktop.desk.take_back(waits)
    assert back.state is State.BLOCKED
    desktop.clock.move(seconds=1)
    await desktop.desk.skip(back.id)
    well = await desktop.store.accounts.save(replace(ill, state=AccountState.HEALTHY))
    desktop.clock.move(seconds=1)
    again = await desktop.desk.take_back(back)
    assert again.state is State.SCHEDULED
    await desktop.desk.unschedule(again.id)
    await desktop.store.accounts.save(replace(well, removed_at=NOW))
    with pytest.raises(Conflict, match="undo_account_gone"):
        await desktop.desk.take_back(again)


def _lost(pub: Publication) -> Publication:
    part = replace(pub.parts[0], prepared={"key": "k"}, uploads=(Upload("m"),), lost=True, sent_at=NOW)
    return replace(pub.with_part(0, part), state=State.WAITING, retry_at=NOW)


def test_what_keeps_a_second_send_from_doubling_survives_another_time_and_its_undo() -> None:
    pub = _lost(publication())
    moved = decisions.reschedule(pub, NOW + timedelta(days=1), "UTC", "", NOW)
    assert moved.parts == pub.parts
    assert decisions.take_back(moved, pub, NOW).parts == pub.parts
    fresh = replace(pub.with_part(0, replace(pub.parts[0], lost=False, sent_at=None)))
    again = decisions.take_back(decisions.unschedule(fresh, NOW), fresh, NOW)
    assert (again.parts[0].prepared, again.parts[0].uploads, again.early) == (None, (Upload(),), True)


@pytest.mark.parametrize("state", [PartState.SENDING, PartState.UNKNOWN, PartState.ACCEPTED])
def test_what_may_be_live_is_never_taken_back_into_the_queue(state: PartState) -> None:
    before = publication()
    now = replace(before.with_part(0, replace(before.parts[0], state=state)), state=State.WAITING, retry_at=NOW)
    with pytest.raises(Conflict, match="undo_too_late"):
        decisions.take_back(now, before, NOW)


def test_a_skipped_review_comes_back_as_review() -> None:
    part = replace(publication().parts[0], state=PartState.UNKNOWN, lost=True, sent_at=NOW)
    review = replace(publication().with_part(0, part), state=State.REVIEW, reason=Reason.CANNOT_LOOK)
    back = decisions.take_back(decisions.skip(review, NOW), review, NOW)
    assert (back.state, back.reason, back.parts) == (State.REVIEW, Reason.CANNOT_LOOK, review.parts)


@pytest.mark.parametrize(
    ("away", "code"), [(timedelta(minutes=-2), "when_past"), (timedelta(days=366 * 5 + 1), "when_too_far")]
)
async def test_nothing_is_moved_to_the_past_or_too_far(desktop: Desktop, away: timedelta, code: str) -> None:
    pub = await desktop.schedule("hello", seconds=600)
    other = await desktop.schedule("other", seconds=900)
    at = desktop.clock.now() + away
    due = Due(at, "UTC", at.isoformat())
    with pytest.raises(UsageRefused, match=code):
        await desktop.desk.reschedule(pub.id, due)
    good = Due(desktop.clock.now() + timedelta(hours=2), "UTC", "")
    with pytest.raises(UsageRefused, match=code):
        await desktop.desk.reschedule_all([(other.id, good), (pub.id, due)])
    assert [(await desktop.get(p)).due_at for p in (pub, other)] == [pub.due_at, other.due_at]


async def test_several_are_moved_or_none(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = await desktop.schedule("one", seconds=600), await desktop.schedule("other", seconds=900)
    times = [(one.id, Due(other.due_at, "UTC", "")), (other.id, Due(one.due_at, "UTC", ""))]
    save_all = desktop.store.publications.save_all

    async def taken(pubs: list[Publication], **named: Any) -> list[Publication]:
        # Another process changes the last one in this moment.
        await desktop.desk.set_late(other.id, LateRule(Late.SEND))
        return await save_all(pubs, **named)

    with monkeypatch.context() as patch:
        patch.setattr(desktop.store.publications, "save_all", taken)
        with pytest.raises(Conflict, match="changed_meanwhile"):
            await desktop.desk.reschedule_all(times)
    assert [(await desktop.get(p)).due_at for p in (one, other)] == [one.due_at, other.due_at]
    await desktop.desk.reschedule_all(times)
    assert [(await desktop.get(p)).due_at for p in (one, other)] == [other.due_at, one.due_at]


async def test_another_late_rule_leaves_its_row_with_whose_it_was(desktop: Desktop) -> None:
    pub = await desktop.schedule("hello", seconds=600)
    rule = LateRule(Late.SEND, timedelta(minutes=5))
    await desktop.desk.set_late(pub.id, rule)
    first, second = await desktop.store.publications.transitions([pub.id])
    assert (first.late, second.late, second.by) == (pub.late, rule, By.PERSON)
    assert late_changed(first, second) == rule
    desktop.clock.move(hours=5)
    await desktop.run()
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_undo_of_another_time_brings_its_late_rule_back(desktop: Desktop) -> None:
    pub = await desktop.schedule("hello", seconds=600)
    due = Due(NOW + timedelta(seconds=60), "UTC", "")
    await desktop.desk.reschedule(pub.id, due, late=LateRule(Late.SKIP, timedelta(0)))
    assert (await desktop.desk.take_back(pub)).late == pub.late
