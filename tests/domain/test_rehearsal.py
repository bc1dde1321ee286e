"""What is known after a rehearsal, what of it still stands, and which evening's rehearsal is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.domain.rehearsal import Finding, Meant, Trouble, evening_of, joined, renewed, standing
from tests.fakes.clock import NOW
from tests.fakes.publications import publication

SEVEN = time(19, 0)


def post(id_: str, hours: float = 1) -> Publication:
    return publication(id_=id_, due_at=NOW + timedelta(hours=hours))


def found(trouble: Trouble, subject: str, *pubs: Publication, told: bool = False) -> Finding:
    return Finding(trouble, subject, tuple(Meant.of(p) for p in pubs), NOW, told=told)


def test_one_cause_is_one_finding_with_the_soonest_first() -> None:
    late, soon = post("late", 5), post("soon", 1)
    media = found(Trouble.MEDIA, "x", post("other", 3))
    signed_out, other = joined((found(Trouble.SIGN_IN, "acc", late), media, found(Trouble.SIGN_IN, "acc", soon, late)))
    assert [p.publication_id for p in signed_out.posts] == ["soon", "late"]
    assert other == media


def test_a_cause_that_is_found_again_is_not_told_again() -> None:
    one, two = post("one"), post("two", 2)
    before = (found(Trouble.SIGN_IN, "acc", one, told=True), found(Trouble.MEDIA, "x", two))
    later = NOW + timedelta(hours=1)
    again = replace(found(Trouble.SIGN_IN, "acc", one), found_at=later, params={"detail": "new"})
    after = {f.trouble: f for f in renewed(before, {"one"}, (again,))}
    assert after[Trouble.SIGN_IN].told
    assert after[Trouble.SIGN_IN].found_at == NOW
    assert after[Trouble.SIGN_IN].params == {"detail": "new"}
    # A post that was not rehearsed keeps what was found for it.
    assert after[Trouble.MEDIA] == before[1]
    assert {f.trouble for f in renewed(before, {"one", "two"}, ())} == set()


def test_a_post_that_ended_moved_or_went_takes_its_findings_along() -> None:
    one, two = post("one"), post("two", 2)
    known = (found(Trouble.MEDIA, "x", one, two), found(Trouble.CHECK, "one:too_long:0", one))
    for changed in (replace(one, state=State.CANCELLED), replace(one, due_at=NOW + timedelta(days=2)), None):
        rows = {"two": two} | ({"one": changed} if changed else {})
        (left,) = standing(known, rows, {})
        assert [p.publication_id for p in left.posts] == ["two"]
    assert standing(known, {"one": one, "two": two}, {}) == known


def test_a_sign_in_is_mended_by_a_question_asked_since() -> None:
    one = post("one")
    known = (found(Trouble.SIGN_IN, "acc", one),)
    account = Account("acc", "ws", "fake", "s", "r", "h", "n", AccountState.SIGN_IN_NEEDED, NOW, checked_at=NOW)
    assert standing(known, {"one": one}, {"acc": account}) == known
    stale = replace(account, state=AccountState.HEALTHY, checked_at=NOW - timedelta(minutes=1))
    assert standing(known, {"one": one}, {"acc": stale}) == known
    assert standing(known, {"one": one}, {"acc": replace(stale, checked_at=NOW)}) == ()
    paused = (found(Trouble.ACCOUNT_PAUSED, "acc", one),)
    assert standing(paused, {"one": one}, {"acc": replace(account, state=AccountState.PAUSED)}) == paused
    assert standing(paused, {"one": one}, {"acc": stale}) == ()


def at(day: int, hour: int) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=UTC)


def test_once_an_evening_and_made_up_for_when_it_was_slept_through() -> None:
    assert evening_of(at(20, 18), SEVEN, date(2026, 11, 19)) is None
    assert evening_of(at(20, 19), SEVEN, date(2026, 11, 19)) == date(2026, 11, 20)
    assert evening_of(at(20, 23), SEVEN, date(2026, 11, 20)) is None
    # Asleep from before the evening to the next morning, or for a week.
    assert evening_of(at(21, 8), SEVEN, date(2026, 11, 19)) == date(2026, 11, 20)
    assert evening_of(at(27, 8), SEVEN, date(2026, 11, 19)) == date(2026, 11, 26)
    # The first one ever is the next.
    assert evening_of(at(20, 8), SEVEN, None) is None
    assert evening_of(at(20, 20), SEVEN, None) == date(2026, 11, 20)
    # A journey west, or a clock set back, does not begin the evening anew.
    assert evening_of(at(20, 19), SEVEN, date(2026, 11, 21)) is None
