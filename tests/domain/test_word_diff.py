"""Differences of words: both texts can be read out of them, and only what changed is told."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.word_diff import (
    Change,
    Piece,
    around_changes,
    changed_words,
    whole_text,
    word_diff,
)
from tests.fakes.clock import NOW

SAME, ADDED, REMOVED = Change.SAME, Change.ADDED, Change.REMOVED
WORDS = st.lists(
    st.sampled_from(["one", "two", " ", "\n", "é", "👩‍👩‍👧", "日", "本", ".", "שלום", "e\u0301"]), max_size=12
).map("".join)


@given(WORDS | st.text(max_size=20), WORDS | st.text(max_size=20))
def test_both_texts_are_in_it(before: str, after: str) -> None:
    pieces = word_diff(before, after)
    assert "".join(p.text for p in pieces if p.change is not ADDED) == before
    assert "".join(p.text for p in pieces if p.change is not REMOVED) == after
    assert all(a.change is not b.change for a, b in itertools.pairwise(pieces))


def test_only_the_changed_word_is_told() -> None:
    pieces = word_diff("We kept three lots.", "We kept four lots.")
    assert pieces == (Piece("We kept "), Piece("three", REMOVED), Piece("four", ADDED), Piece(" lots."))
    assert changed_words(pieces) == (1, 1)


def test_a_script_without_spaces_is_compared_sign_by_sign() -> None:
    assert word_diff("今日は雨", "今日は晴") == (Piece("今日は"), Piece("雨", REMOVED), Piece("晴", ADDED))


@pytest.mark.parametrize("text", ["", "same words"])
def test_nothing_changed_is_nothing_told(text: str) -> None:
    assert all(p.change is SAME for p in word_diff(text, text))


def test_a_long_text_that_is_wholly_another_takes_no_time() -> None:
    before = " ".join(f"a{n}" for n in range(50_000))
    began = time.process_time()
    pieces = word_diff(before, " ".join(f"b{n}" for n in range(50_000)))
    assert [p.change for p in pieces] == [REMOVED, ADDED]
    assert time.process_time() - began < 5
    assert word_diff(before, before + " more")[-1] == Piece(" more", ADDED)


def test_what_stayed_is_cut_at_words() -> None:
    cut = around_changes(word_diff("one two three four five six seven", "one two three four five six eight"), 8)
    assert cut == (Piece("… six "), Piece("seven", REMOVED), Piece("eight", ADDED))


def test_a_draft_as_one_text() -> None:
    draft = Draft("d", "w", NOW, NOW, title="T", parts=("one", ""), own_texts={"b": ("own",)})
    assert whole_text(draft) == "T\n\none\n\nown"
