"""Needs attention: one card for each cause, with the exact words and remedies that fit."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.coverage import Up
from inkom_desktop.domain.publication import Attempt, Part, PartState, Publication, Reason, State, StepKind
from inkom_desktop.domain.slots import Slot
from inkom_desktop.networks import catalogue
from inkom_desktop.ui.pages.today.causes import Remedy, Scene, causes_of
from tests.fakes.clock import NOW
from tests.fakes.publications import publication

CARDS = catalogue({})
ACCOUNT = Account("acc", "ws", "mastodon", "https://a.example", "1", "@me@a.example", "Me", AccountState.HEALTHY, NOW)


def post(id_: str = "p", state: State = State.HELD, reason: str = "", **more: object) -> Publication:
    made = publication(f"Words of {id_}.", id_=id_, draft_id=id_, due_at=NOW - timedelta(hours=1))
    return replace(made, network="mastodon", state=state, reason=reason, **more)  # type: ignore[arg-type]


def scene(*signed_out: Account, waits: tuple[Publication, ...] = (), each: bool = False) -> Scene:
    accounts = {a.id: a for a in (ACCOUNT, *signed_out)}
    return Scene(
        NOW, "UTC", accounts, lambda key: CARDS.get(key).card, signed_out, {a.id: waits for a in signed_out}, each
    )


def test_several_posts_that_wait_for_one_sign_in_are_one_card() -> None:
    out = replace(ACCOUNT, state=AccountState.SIGN_IN_NEEDED, checked_at=NOW - timedelta(hours=2))
    blocked = post("a", State.BLOCKED, Reason.SIGN_IN)
    coming = replace(post("b", State.SCHEDULED), due_at=NOW + timedelta(hours=3))
    (card,) = causes_of([blocked], scene(out, waits=(blocked, coming)))
    assert card.title == "Mastodon signed you out"
    assert "2 posts wait for it" in card.sentence
    assert "no longer worked today at" in card.sentence
    assert card.remedies == (Remedy.RECONNECT, Remedy.MOVE, Remedy.DETAILS)
    assert {p.id for p in card.publications} == {"a", "b"}


def test_a_sign_in_with_an_end_says_when_it_ended() -> None:
    out = replace(ACCOUNT, state=AccountState.SIGN_IN_NEEDED, expires_at=NOW - timedelta(minutes=5), checked_at=NOW)
    (card,) = causes_of([], scene(out))
    assert card.sentence.startswith("The sign-in ended today at")
    assert card.sentence.endswith("No post waits for it.")
    assert card.remedies == (Remedy.RECONNECT,)


@pytest.mark.parametrize(("days", "said"), [(11, False), (10, True), (1, True), (-1, False)])
def test_a_sign_in_that_ends_within_days_asks_for_its_person(days: int, said: bool) -> None:
    account = replace(ACCOUNT, id="soon", expires_at=NOW + timedelta(days=days))
    cards = causes_of([], replace(scene(), accounts={account.id: account}))
    assert bool(cards) is said
    for card in cards:
        assert card.title == "The sign-in of Mastodon ends soon"
        assert card.remedies == (Remedy.RECONNECT,)
        assert card.accounts == (account,)


def test_a_locked_keyring_is_one_card_for_all_accounts() -> None:
    one = replace(ACCOUNT, state=AccountState.VAULT_LOCKED)
    other = replace(one, id="acc2", handle="@you@a.example")
    waits = post("a", State.BLOCKED, Reason.VAULT)
    (card,) = causes_of([waits], scene(one, other, waits=(waits,)))
    assert card.title == "The keyring is locked"
    assert "@me@a.example, @you@a.example" in card.sentence
    assert card.remedies[0] is Remedy.UNLOCK
    assert card.accounts == (one, other)


def test_a_missed_post_says_that_nothing_was_sent() -> None:
    (card,) = causes_of([post(reason=Reason.MISSED)], scene())
    assert card.title == "Missed while Inkom was not publishing"
    assert card.sentence.endswith("Nothing was sent.")
    assert card.remedies == (Remedy.PUBLISH_NOW, Remedy.ANOTHER_TIME, Remedy.SKIP)
    (tried,) = causes_of([post(reason=Reason.MISSED, attempts=3)], scene())
    assert tried.title == "Could not go out in time"


def test_many_missed_posts_are_one_card_until_it_is_opened() -> None:
    missed = [post(f"p{n}", reason=Reason.MISSED) for n in range(6)]
    (card,) = causes_of(missed, scene())
    assert card.remedies == (Remedy.PUBLISH_NOW, Remedy.SHOW_EACH, Remedy.SKIP_ALL)
    assert len(card.publications) == 6
    assert len(causes_of(missed, scene(each=True))) == 6


def test_posting_times_are_offered_where_every_account_has_some() -> None:
    posted = replace(ACCOUNT, slots=(Slot(0, 540),))
    missed = [post(f"p{n}", reason=Reason.MISSED) for n in range(6)]
    held = replace(scene(), accounts={posted.id: posted})
    assert causes_of(missed, held)[0].remedies[:2] == (Remedy.PUBLISH_NOW, Remedy.NEXT_SLOTS)
    assert Remedy.NEXT_SLOTS in causes_of(missed[:1], held)[0].remedies
    strange = replace(missed[0], account_id="other")
    assert Remedy.NEXT_SLOTS not in causes_of([strange, *missed], held)[0].remedies


def test_a_missed_post_says_when_nothing_was_published_or_what_the_last_try_met() -> None:
    missed = post(reason=Reason.MISSED)
    pause = Up(NOW - timedelta(hours=3), NOW - timedelta(minutes=5))
    (card,) = causes_of([missed], replace(scene(), away={missed.id: pause}))
    assert "Inkom was not publishing from today at" in card.sentence
    (card,) = causes_of([replace(missed, tries=4, attempts=4, detail="connect")], scene())
    assert card.sentence.endswith("Nothing was sent. No connection.")


def test_what_the_network_did_not_give_back_is_told() -> None:
    kept = post(state=State.HANDED_OFF, reason=Reason.NOT_TAKEN_BACK, detail="Not yours.")
    (card,) = causes_of([kept], scene())
    assert card.title == "Mastodon did not give it back"
    assert card.remedies == (Remedy.PROFILE, Remedy.DETAILS)
    assert "Not yours." in card.sentence


def test_one_that_the_network_lost_is_not_said_to_have_been_sent() -> None:
    (card,) = causes_of([post(state=State.REVIEW, reason=Reason.HANDED_GONE)], scene())
    assert "no longer holds it" in card.sentence
    assert "connection" not in card.sentence


def test_one_draft_for_two_accounts_missed_is_one_card() -> None:
    one = post(reason=Reason.MISSED)
    (card,) = causes_of([one, replace(one, id="q", account_id="other")], scene())
    assert len(card.publications) == 2


@pytest.mark.parametrize(
    ("reason", "said"), [(Reason.ABSENT_UNSURE, "found no post"), (Reason.CANNOT_LOOK, "could not look")]
)
def test_an_unknown_result_is_never_sent_again_by_itself(reason: Reason, said: str) -> None:
    lost = Part("key", PartState.UNKNOWN, sent_at=NOW, absent_looks=2)
    (card,) = causes_of([post(state=State.REVIEW, reason=reason, parts=(lost,))], scene())
    assert card.title == "Was this posted to Mastodon?"
    assert said in card.sentence
    assert card.sentence.endswith("It will not send again by itself.")
    assert card.remedies == (Remedy.PROFILE, Remedy.IT_IS_THERE, Remedy.SEND_AGAIN, Remedy.SKIP)


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ("", "The server answered with status 502 at 12:00:09."),
        ("it is overloaded.", "The server answered with status 502 at 12:00:09: “it is overloaded”."),
    ],
)
def test_what_the_server_answered_stands_on_the_card_of_an_unknown_outcome(detail: str, said: str) -> None:
    lost = Part("key", PartState.UNKNOWN, sent_at=NOW, absent_looks=2)
    pub = post(state=State.REVIEW, reason=Reason.ABSENT_UNSURE, parts=(lost,))
    at = NOW.replace(hour=12, minute=0, second=9)
    tried = Attempt(
        "p", 1, 0, StepKind.SEND, at, 1, "key", ended_at=at, outcome="unknown", detail=detail, http_status=502
    )
    (card,) = causes_of([pub], replace(scene(), answers={"p": tried}))
    assert f"{said} Inkom looked 2 times and found no post." in card.sentence
    # Without a status there was no answer: the connection broke.
    (card,) = causes_of([pub], replace(scene(), answers={"p": replace(tried, http_status=None)}))
    assert "The connection broke after sending" in card.sentence


def test_a_stopped_thread_goes_on_now_or_later_is_deleted_or_left() -> None:
    parts = (Part("a", PartState.PUBLISHED), Part("b"), Part("c"))
    (card,) = causes_of([post(reason=Reason.THREAD_STOPPED, parts=parts)], scene())
    assert card.title == "The thread stopped after part 1 of 3"
    assert card.remedies == (
        Remedy.GO_ON,
        Remedy.ANOTHER_TIME,
        Remedy.PROFILE,
        Remedy.TAKE_DOWN,
        Remedy.LEAVE,
    )


def test_a_refused_post_can_be_dismissed() -> None:
    (card,) = causes_of([post(state=State.FAILED, reason="media_refused", detail="too wide")], scene())
    assert card.tone == "danger"
    assert "too wide" in card.sentence
    assert "Nothing was posted there." in card.sentence
    assert card.remedies == (Remedy.OPEN_DRAFT, Remedy.DISMISS)


def test_a_card_offers_profile_pages_of_the_network() -> None:
    assert CARDS.get("mastodon").card.profile_of(ACCOUNT) == "https://a.example/@me"
    assert (
        CARDS.get("bluesky").card.profile_of(replace(ACCOUNT, handle="me.example"))
        == "https://bsky.app/profile/me.example"
    )
    assert CARDS.get("wordpress").card.profile_of(ACCOUNT) == "https://a.example"


def test_posts_that_one_wrong_clock_holds_are_one_card() -> None:
    held = [post(f"p{n}", reason=Reason.CLOCK, detail="-7200 a.example") for n in range(3)]
    (card,) = causes_of(held, scene())
    assert card.title == "This computer’s clock is wrong"
    assert card.sentence == (
        "This computer’s clock is 2 h 0 min ahead of a.example. Nothing was sent."
        " Set it: 3 posts are held and go on by themselves then."
    )
    assert [c.remedies[0] for c in causes_of(held, scene(each=True))] == [Remedy.PUBLISH_NOW] * 3
    (one,) = causes_of(held[:1], scene())
    assert one.sentence.endswith("Or send it now, choose another time, or skip it.")


def test_a_post_whose_server_was_not_reached_did_not_miss_its_time_because_inkom_was_away() -> None:
    (card,) = causes_of([post(reason=Reason.MISSED, tries=4)], scene())
    assert card.title == "Could not go out in time"


def test_a_missed_post_whose_answer_was_lost_does_not_say_that_nothing_was_sent() -> None:
    pub = post(reason=Reason.MISSED)
    lost = pub.with_part(0, replace(pub.parts[0], lost=True))
    (card,) = causes_of([lost], scene())
    assert "Nothing was sent." not in card.sentence
    assert "was lost" in card.sentence
