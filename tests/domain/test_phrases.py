"""Phrases: stored and read back, variables filled, links given parameters and never broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkom_desktop.domain.phrases import (
    Phrase,
    PhraseKind,
    filled,
    offered,
    read_phrases,
    say_phrases,
    with_parameters,
)

SNIPPET = Phrase("1", PhraseKind.SNIPPET, "Hours", "Open until {time}, {not ours}.")
TAGS = Phrase("2", PhraseKind.HASHTAGS, "harvest-26", "#coffee #huila", "acc")


def test_what_was_stored_comes_back_and_the_unreadable_is_left_out() -> None:
    assert read_phrases(say_phrases((SNIPPET, TAGS))) == (SNIPPET, TAGS)
    assert read_phrases('[{"id": 1}, 7, {"id":"x","kind":"moon","name":"n","text":"t","account_id":""}]') == ()
    assert read_phrases("{") == read_phrases("") == read_phrases('{"a": 1}') == ()


def test_variables() -> None:
    assert filled(SNIPPET.text, {"time": "19:00"}) == "Open until 19:00, {not ours}."
    assert filled("{client} {unknown}", {"client": "A {time}"}) == "A {time} {unknown}"


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("See https://a.example/x.", "See https://a.example/x?utm_source=s&utm_medium=m%20m."),
        ("https://a.example/?b=1&utm_source=old#c", "https://a.example/?b=1&utm_source=s&utm_medium=m%20m#c"),
        ("no link, mailto:a@b.example", "no link, mailto:a@b.example"),
        ("https://[broken", "https://[broken"),
    ],
)
def test_links_get_parameters(text: str, made: str) -> None:
    assert with_parameters(text, "utm_source=s&utm_medium=m m") == made
    assert with_parameters(made, "utm_source=s&utm_medium=m m") == made
    assert with_parameters(text, "") == text


@given(st.text(max_size=60), st.text(max_size=20))
def test_any_text_and_parameters_are_taken(text: str, parameters: str) -> None:
    assert isinstance(with_parameters(text + " https://a.example/" + text, parameters), str)


def test_what_is_offered() -> None:
    assert offered((TAGS, SNIPPET), "", "acc") == (TAGS, SNIPPET)
    assert offered((TAGS, SNIPPET), "", "") == (SNIPPET,)
    assert offered((TAGS, SNIPPET), "HUILA", "acc") == (TAGS,)
