"""Options: values kept and moved with their parts, frozen with the content, and judged by the declarations alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkom_desktop.domain.draft import Attachment, Content, ContentPart, Draft, MediaFile
from inkom_desktop.domain.option_rules import option_problems
from inkom_desktop.domain.options import (
    FIRST_COMMENT,
    Belongs,
    Choice,
    Chosen,
    Option,
    OptionKind,
    OptionValue,
    Poll,
    PollRules,
    plain_values,
    values_from,
    words_in,
)
from inkom_desktop.domain.publication import body_hash
from tests.fakes.clock import NOW

WHO = Option("who", OptionKind.CHOICE, "Who", choices=(Choice("all", "All"), Choice("few", "Few")))
SAFE = Option("safe", OptionKind.FLAG, "Safe")
NOTE = Option("note", OptionKind.TEXT, "Note", longest=5)
TAGS = Option("tags", OptionKind.LIST, "Tags", most=2, longest=4)
TONGUES = Option("tongues", OptionKind.LANGUAGES, "Languages", most=2)
RULES = PollRules(most=3, longest=4, least_minutes=5, most_minutes=60, multiple=False, hidden=True)
POLL = Option("poll", OptionKind.POLL, "Poll", belongs=Belongs.PART, poll=RULES)
COMMENT = Option(FIRST_COMMENT, OptionKind.TEXT, "First comment", longest=8)
OPTIONS = (WHO, SAFE, NOTE, TAGS, TONGUES, POLL)
PICTURE = Attachment("m", MediaFile("ab" * 32, "image/png", 3, 1, 1, "a.png"), "x")

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
VALUE: st.SearchStrategy[OptionValue] = st.one_of(
    TEXT,
    st.booleans(),
    st.lists(TEXT, max_size=3).map(tuple),
    st.builds(Poll, st.lists(TEXT, max_size=4).map(tuple), st.integers(0, 10**6), st.booleans(), st.booleans()),
)


def codes(
    options: tuple[Option, ...] = OPTIONS, part: dict[str, OptionValue] | None = None, **post: OptionValue
) -> list[str]:
    content = Content("", (ContentPart("x", options=part or {}),), options=post)
    return [p.code for p in option_problems(options, content)]


@given(st.dictionaries(TEXT, VALUE, max_size=4))
def test_any_values_come_back_from_json(values: dict[str, OptionValue]) -> None:
    assert values_from(plain_values(values)) == values


@pytest.mark.parametrize(
    ("post", "found"),
    [
        ({}, []),
        ({"who": "few", "safe": False, "note": "12345", "tags": ("a", "b"), "tongues": ("en", "pt-BR")}, []),
        ({"who": "nobody"}, ["option_choice"]),
        ({"safe": "yes"}, ["option_gone"]),
        ({"note": "123456"}, ["option_too_long"]),
        ({"note": "a\x07"}, ["option_controls"]),
        ({"tags": ("a", "b", "c")}, ["option_too_many"]),
        ({"tags": ("abcde",)}, ["option_too_long"]),
        ({"tongues": ("English",)}, ["option_language"]),
        ({"unheard": "x"}, ["option_gone"]),
        ({"poll": Poll(("a", "b"), 30)}, ["option_gone"]),
    ],
)
def test_values_of_the_whole_post(post: dict[str, OptionValue], found: list[str]) -> None:
    assert codes(**post) == found


@pytest.mark.parametrize(
    ("poll", "found"),
    [
        (Poll(("a", "b"), 30), []),
        (Poll(("a", " "), 30), ["poll_few"]),
        (Poll(("a", "b", "c", "d"), 30), ["poll_many"]),
        (Poll(("a", " A"), 30), ["poll_same"]),
        (Poll(("abcde", "b"), 30), ["poll_answer_long"]),
        (Poll(("a", "b"), 61), ["poll_time"]),
        (Poll(("a", "b"), 4), ["poll_time"]),
        (Poll(("a", "b"), 30, multiple=True), ["poll_kind"]),
        (Poll(("a", "b"), 30, hidden=True), []),
    ],
)
def test_polls(poll: Poll, found: list[str]) -> None:
    assert codes(part={"poll": poll}) == found


def test_a_poll_and_pictures_exclude_each_other_where_the_network_says_so() -> None:
    content = Content("", (ContentPart("x"), ContentPart("y", (PICTURE,), {"poll": Poll(("a", "b"), 30)})))
    assert [(p.code, p.part) for p in option_problems(OPTIONS, content)] == [("poll_with_media", 1)]


def test_what_is_required_is_asked_for_once() -> None:
    board = Option("board", OptionKind.CHOICE, "Board", choices=(Choice("a", "A"),), required=True)
    assert codes((board,)) == ["option_missing"]
    assert codes((board,), board="a") == []


def test_a_first_comment_is_a_part_of_its_own_and_judged_by_its_option() -> None:
    draft = Draft(
        "d", "w", NOW, NOW, parts=("one", "two"), options={"a": Chosen({FIRST_COMMENT: "the link", "who": "few"})}
    )
    content = draft.content_for("a")
    assert [(p.text, p.comment) for p in content.parts] == [("one", False), ("two", False), ("the link", True)]
    assert content.options == {"who": "few"}
    assert option_problems((WHO, COMMENT), content) == []
    assert [p.code for p in option_problems((WHO,), content)] == ["option_gone"]
    long = draft.content_for("b")
    assert len(long.parts) == 2


def test_what_is_chosen_moves_with_its_part() -> None:
    poll = Poll(("a", "b"), 30)
    chosen = Chosen().having(POLL, poll, 1).having(WHO, "few")
    assert chosen.get(POLL, 1) == poll
    assert chosen.get(POLL, 0) is None
    assert chosen.moved(lambda p: p + 1).parts == {2: {"poll": poll}}
    assert chosen.moved(lambda p: None if p == 1 else p) == Chosen({"who": "few"})
    assert chosen.having(WHO, "").having(POLL, None, 1) == Chosen()
    assert not Chosen()


def test_the_hash_of_what_was_approved_covers_options_and_stays_the_same_without_them() -> None:
    plain = Content("T", (ContentPart("x", (PICTURE,)),))
    # As publications that were under way before options were known have it.
    assert body_hash(plain, 0) == "13ffc7edd450bc9c22a14f932a66c0639b1a643e1fe5b68142c4f37b40c122ac"
    hashes = {
        body_hash(c, 0)
        for c in (
            plain,
            Content("T", plain.parts, options={"who": "few"}),
            Content("T", plain.parts, options={"who": "all"}),
            Content("T", (ContentPart("x", (PICTURE,), {"poll": Poll(("a", "b"))}),)),
            Content("T", (ContentPart("x", (PICTURE,), comment=True),)),
        )
    }
    assert len(hashes) == 5


def test_words_of_options_can_be_searched() -> None:
    chosen = Chosen({"note": "huila", "safe": True, "tags": ("one", "two")}, {1: {"poll": Poll(("yes", "no"))}})
    assert words_in(chosen) == ["huila", "one", "two", "yes", "no"]
