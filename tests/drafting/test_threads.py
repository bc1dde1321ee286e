"""Threads: every part fits, nothing is lost, sentences stay whole where they can, numbers are right."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkom_desktop.domain.counting import graphemes
from inkom_desktop.drafting.threads import Numbering, as_thread, bare, place_to_cut

LIMIT = 40
STYLES = list(Numbering)


def fits(text: str) -> bool:
    return graphemes(text) <= LIMIT


TEXT = st.lists(
    st.sampled_from(["word", "a", "sentence.", "End!", "\n\n", "日本語。", "👩‍👩‍👧", "x" * 60, "Dr.", "3.5", "שלום"]),
    min_size=1,
).map(" ".join)


@settings(deadline=None)
@given(st.lists(TEXT, min_size=1, max_size=3), st.sampled_from(STYLES))
def test_every_part_fits_and_no_word_is_lost(parts: list[str], style: Numbering) -> None:
    made = as_thread(parts, fits, style)
    assert len(made) == len(parts)
    flat = [piece for pieces in made for piece in pieces]
    assert all(fits(piece) for piece in flat)
    told = [[re.sub(r"\s+", "", t) for t in bare(flat)]] if len(flat) > 1 else [[re.sub(r"\s+", "", t) for t in flat]]
    assert "".join(told[0]) == re.sub(r"\s+", "", "".join(bare(parts)))


def test_sentences_stay_whole() -> None:
    (made,) = as_thread(["One short sentence here. Another one comes. And a third."], fits, Numbering.NONE)
    assert made == ("One short sentence here.", "Another one comes. And a third.")


def test_paragraphs_before_sentences_and_abbreviations_are_no_ends() -> None:
    (made,) = as_thread(["We met Dr. Silva in the long afternoon of yesterday."], fits, Numbering.NONE)
    assert made == ("We met Dr. Silva in the long afternoon", "of yesterday.")


@pytest.mark.parametrize(
    ("style", "made"),
    [
        (Numbering.SLASH, ("One short sentence here.\n\n1/2", "Another one comes.\n\n2/2")),
        (Numbering.BRACKETS, ("One short sentence here. (1/2)", "Another one comes. (2/2)")),
        (Numbering.DOT, ("1. One short sentence here.", "2. Another one comes.")),
    ],
)
def test_numbers(style: Numbering, made: tuple[str, ...]) -> None:
    assert as_thread(["One short sentence here. Another one comes."], fits, style) == (made,)
    # Numbered once more, in whatever way, the numbers are replaced and not doubled.
    assert as_thread(made, fits, style) == tuple((m,) for m in made)
    assert bare(made) == ("One short sentence here.", "Another one comes.")


def test_a_total_of_two_digits_is_measured_too() -> None:
    (made,) = as_thread([" ".join(["four"] * 120)], fits, Numbering.BRACKETS)
    assert len(made) > 9
    assert all(fits(m) for m in made)
    assert made[0].endswith(f"(1/{len(made)})")


def test_what_fits_alone_gets_no_number() -> None:
    assert as_thread(["short"], fits, Numbering.SLASH) == (("short",),)


def test_a_long_text_takes_no_time() -> None:
    began = time.process_time()
    (made,) = as_thread(["A sentence of some words. " * 8_000], lambda t: graphemes(t) <= 300, Numbering.SLASH)
    assert len(made) > 600
    assert time.process_time() - began < 20


def test_one_grapheme_at_least() -> None:
    assert place_to_cut("👩‍👩‍👧👩‍👩‍👧", lambda _: False) == len("👩‍👩‍👧")
