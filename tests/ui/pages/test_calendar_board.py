"""What the calendar holds and where its tiles lie: grouping, filters, lanes, folding, states."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.entry import Pencilled, entry_of
from inkom_desktop.domain.publication import Publication, Reason, State
from inkom_desktop.ui.pages.calendar.board import Board, Filter, Post, post_key
from inkom_desktop.ui.pages.calendar.geometry import LANES, Wish, places
from inkom_desktop.ui.pages.calendar.standing import late_words, needs_words, tile_state
from inkom_desktop.ui.widgets.post_tile import PostTileState
from tests.fakes.clock import NOW
from tests.fakes.publications import publication

LISBON, APIA = "Europe/Lisbon", "Pacific/Apia"
TODAY = date(2026, 11, 23)


def pub(id_: str, *, minutes: int = 0, draft: str = "", account: str = "acc", **changes: object) -> Publication:
    made = publication(f"Words of {draft or id_}", due_at=NOW + timedelta(minutes=minutes), id_=id_, account_id=account)
    return replace(made, draft_id=draft or id_, **changes)  # type: ignore[arg-type]


def board(*pubs: Publication, zone: str = LISBON) -> Board:
    made = Board(zone, {"acc": 1, "first": 0}.get)  # type: ignore[arg-type]
    made.replace([entry_of(p) for p in pubs], [])
    return made


def test_publications_of_one_draft_at_one_moment_are_one_post_in_the_order_of_accounts() -> None:
    held = board(pub("a", draft="d"), pub("b", draft="d", account="first"), pub("c", minutes=1, draft="d"))
    one, two = held.day(TODAY)
    assert [e.id for e in one.entries] == ["b", "a"]
    assert two.entries[0].id == "c"
    assert held.post(one.key) is one
    assert held.post(post_key("d", NOW + timedelta(hours=9))) is None
    assert held.post("day 2026-11-23") is None


def test_a_day_is_that_of_the_zone_of_the_calendar() -> None:
    # 12:00 UTC is one o'clock in the next night there.
    held = board(pub("a", minutes=180), zone=APIA)
    assert held.day(TODAY) == ()
    assert [p.draft_id for p in held.day(date(2026, 11, 24))] == ["a"]
    assert held.minute_of(NOW + timedelta(minutes=180)) == 60


def test_a_changed_publication_changes_its_days_and_an_older_one_nothing() -> None:
    held = board(pub("a"), pub("b", minutes=60))
    before = held.day(TODAY)
    tomorrow = TODAY + timedelta(days=1)
    assert held.day(tomorrow) == ()
    assert held.put(entry_of(replace(pub("a", minutes=24 * 60), version=3)))
    assert [p.draft_id for p in held.day(TODAY)] == ["b"]
    assert [p.draft_id for p in held.day(tomorrow)] == ["a"]
    assert not held.put(entry_of(replace(pub("a"), version=2)))
    assert held.put(entry_of(replace(pub("a", minutes=24 * 60), version=4, state=State.CANCELLED)))
    assert held.day(tomorrow) == ()
    assert not held.put(entry_of(replace(pub("x"), state=State.CANCELLED)))
    assert len(before) == 2


def test_a_draft_with_a_place_is_a_post_until_it_is_scheduled() -> None:
    held = Board(LISBON)
    place = Pencilled("d", "ws", NOW, LISBON, "2026-11-23T09:00")
    held.replace([], [(place, Draft("d", "ws", NOW, NOW, parts=("  Some   words\n",), account_ids=("acc",)))])
    (post,) = held.day(TODAY)
    assert (post.pencilled, post.words) == (True, "Some words")
    held.put(entry_of(pub("p", draft="d")))
    assert [p.pencilled for p in held.day(TODAY)] == [False]


def test_filters_hide_accounts_drafts_and_states() -> None:
    held = board(pub("a", draft="d"), pub("b", draft="d", account="first"), pub("c", minutes=5, state=State.PUBLISHED))
    held.set_filter(Filter(hidden=frozenset({"first"})))
    assert [[e.id for e in p.entries] for p in held.day(TODAY)] == [["a"], ["c"]]
    held.set_filter(Filter(states=frozenset({State.PUBLISHED})))
    assert [p.draft_id for p in held.day(TODAY)] == ["c"]
    held.set_filter(Filter(drafts=frozenset({"d"})))
    assert [p.draft_id for p in held.day(TODAY)] == ["d"]


# where tiles lie


def test_tiles_far_apart_have_their_whole_height_and_near_ones_are_cut() -> None:
    first, second, third = places([Wish(("a",), 0, 62), Wish(("b",), 30, 62), Wish(("c",), 200, 62)], 24, 2)
    assert (first.height, second.height, third.height) == (28, 62, 62)
    assert {p.width for p in (first, second, third)} == {1}


def test_tiles_too_near_stand_beside_each_other() -> None:
    one, two = places([Wish(("a",), 0, 62), Wish(("b",), 10, 62)], 24, 2)
    assert (one.left, one.width, two.left, two.width) == (0, 0.5, 0.5, 0.5)


def test_three_at_one_minute_are_one_and_so_is_a_crowd() -> None:
    (many,) = places([Wish((n,), 0, 62) for n in "abc"], 24, 2)
    assert many.keys == ("a", "b", "c")
    (crowd,) = places([Wish((str(n),), 3.0 * n, 62) for n in range(LANES + 1)], 24, 2)
    assert len(crowd.keys) == LANES + 1


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.integers(0, 700), max_size=20))
def test_no_tile_covers_another_and_none_is_lost(tops: list[int]) -> None:
    wishes = [Wish((str(n),), float(top), 62) for n, top in enumerate(tops)]
    found = places(wishes, 24, 2)
    assert sorted(key for place in found for key in place.keys) == sorted(key for w in wishes for key in w.keys)
    for one in found:
        assert one.height >= 24
        assert one.left >= 0
        assert one.left + one.width <= 1 + 1e-9
        for other in found:
            beside = one.left + one.width <= other.left + 1e-9 or other.left + other.width <= one.left + 1e-9
            apart = one.top + one.height <= other.top + 1e-6 or other.top + other.height <= one.top + 1e-6
            assert one is other or beside or apart


# what a tile says


def post(*pubs: Publication) -> Post:
    (found,) = board(*pubs).day(TODAY)
    return found


@pytest.mark.parametrize(
    ("states", "said"),
    [
        ((State.SCHEDULED,), PostTileState.SCHEDULED),
        ((State.WAITING,), PostTileState.SCHEDULED),
        ((State.PUBLISHED, State.SENDING), PostTileState.PUBLISHING),
        ((State.UNKNOWN,), PostTileState.PUBLISHING),
        ((State.PUBLISHED, State.SCHEDULED), PostTileState.SCHEDULED),
        ((State.PUBLISHED, State.BLOCKED), PostTileState.NEEDS_YOU),
        ((State.FAILED,), PostTileState.NEEDS_YOU),
        ((State.HANDED_OFF, State.PUBLISHED), PostTileState.HELD_BY_NETWORK),
        ((State.PUBLISHED,), PostTileState.PUBLISHED),
    ],
)
def test_of_several_states_the_tile_says_what_most_wants_to_be_seen(
    states: tuple[State, ...], said: PostTileState
) -> None:
    held = post(*(pub(str(n), draft="d", state=state) for n, state in enumerate(states)))
    assert tile_state(held, NOW) is said


def test_never_published_before_the_network_said_so() -> None:
    for state in set(State) - {State.PUBLISHED, State.CANCELLED}:
        assert tile_state(post(pub("a", state=state)), NOW + timedelta(days=1)) is not PostTileState.PUBLISHED


def test_late_is_what_went_out_late_and_what_is_overdue() -> None:
    assert tile_state(post(pub("a", state=State.PUBLISHED, late_by_s=840.0)), NOW) is PostTileState.LATE
    assert tile_state(post(pub("a", state=State.PUBLISHED, late_by_s=30.0)), NOW) is PostTileState.PUBLISHED
    assert tile_state(post(pub("a")), NOW + timedelta(minutes=3)) is PostTileState.LATE
    spans = (timedelta(minutes=14), timedelta(hours=5), timedelta(days=3))
    assert [late_words(span) for span in spans] == ["14 min late", "5 h late", "3 d late"]


def test_why_a_post_needs_the_person_in_a_word() -> None:
    def word(state: State, reason: str = "") -> str:
        return needs_words(post(pub("a", state=state, reason=reason)).entries)

    assert word(State.BLOCKED, Reason.SIGN_IN) == "sign-in"
    assert word(State.HELD, Reason.MISSED) == "missed"
    assert word(State.FAILED) == "refused"
    assert word(State.REVIEW) == "look"
