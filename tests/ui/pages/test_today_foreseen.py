"""What a rehearsal found, on Today: one card for each cause, with a remedy that exists; nothing is told twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.coverage import Risk
from inkom_desktop.domain.publication import State
from inkom_desktop.domain.rehearsal import Finding, Meant, Trouble
from inkom_desktop.ui.pages.today.causes import Remedy
from inkom_desktop.ui.pages.today.foreseen import LOOKS, causes_at_risk, causes_foreseen
from tests.fakes.clock import NOW
from tests.ui.pages.test_today_causes import ACCOUNT, post, scene

SOON = replace(post("soon", State.SCHEDULED), due_at=NOW + timedelta(hours=2))
LATER = replace(post("later", State.SCHEDULED), due_at=NOW + timedelta(hours=5))
KNOWN = {p.id: p for p in (SOON, LATER)}


def found(trouble: Trouble, subject: str = "", **params: object) -> Finding:
    return Finding(trouble, subject, (Meant.of(SOON), Meant.of(LATER)), NOW, params)


@pytest.mark.parametrize("trouble", Trouble)
def test_each_cause_has_a_card_with_a_remedy(trouble: Trouble) -> None:
    subject = "vault_locked" if trouble is Trouble.VAULT else "x"
    (card,) = causes_foreseen([found(trouble, subject, problem="too_long", network="Mastodon")], KNOWN, scene())
    assert LOOKS[trouble][2] == card.remedies
    assert card.remedies
    assert "{" not in card.title + card.sentence
    assert "It concerns 2 posts, the first: 11:00, “Words of soon.”." in card.sentence


def test_a_picture_says_which_and_what_to_do() -> None:
    (card,) = causes_foreseen([found(Trouble.MEDIA, "ab", name="red.png")], KNOWN, scene())
    assert card.title == "A picture is no longer as it was"
    assert card.sentence.startswith("red.png is no longer as it was when you scheduled it. It concerns 2 posts")
    assert card.sentence.endswith("Add the picture again and schedule anew.")
    assert card.remedies == (Remedy.OPEN_DRAFT, Remedy.MOVE)
    assert card.publications == (SOON, LATER)


def test_an_account_that_is_signed_out_has_its_card_already() -> None:
    out = replace(ACCOUNT, state=AccountState.SIGN_IN_NEEDED)
    assert causes_foreseen([found(Trouble.SIGN_IN, out.id)], KNOWN, scene(out)) == ()
    locked = replace(ACCOUNT, state=AccountState.VAULT_LOCKED)
    assert causes_foreseen([found(Trouble.VAULT, "vault_locked")], KNOWN, scene(locked)) == ()
    assert len(causes_foreseen([found(Trouble.MEDIA, "x", name="red.png")], KNOWN, scene(out, locked))) == 1


def test_a_finding_of_another_client_is_not_shown() -> None:
    assert causes_foreseen([found(Trouble.MEDIA, "x", name="red.png")], {}, scene()) == ()
    (card,) = causes_foreseen([found(Trouble.MEDIA, "x", name="red.png")], {"later": LATER}, scene())
    assert "It concerns one post: 14:00" in card.sentence


def test_posts_at_risk_are_one_card_with_the_reason() -> None:
    risks = {p.id: Risk(p.id, p.due_at, 5, 6, 3) for p in (SOON, LATER)}
    (card,) = causes_at_risk(risks, KNOWN, scene())
    assert card.title == "2 posts are planned while this computer is usually off"
    assert "the first: 11:00, “Words of soon.”" in card.sentence
    assert "at this hour on 5 of the last 6 Thursdays." in card.sentence
    assert card.remedies == (Remedy.MOVE, Remedy.DISMISS)
    # One that got another time since, or lies far ahead, is not told.
    moved = replace(SOON, due_at=NOW + timedelta(hours=3))
    far = replace(LATER, due_at=NOW + timedelta(days=8))
    risks["later"] = replace(risks["later"], due_at=far.due_at)
    assert causes_at_risk(risks, {"soon": moved, "later": far}, scene()) == ()
    assert causes_at_risk({}, {}, scene()) == ()
