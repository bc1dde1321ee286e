"""Counting in every unit, held against values published with the networks' sheets and the Unicode standard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkom_desktop.domain import counting


@pytest.mark.parametrize(
    ("text", "graphemes", "points", "utf16", "utf8"),
    [
        ("👋🏽é", 2, 3, 5, 10),
        ("", 0, 0, 0, 0),
        ("abc", 3, 3, 3, 3),
        ("a\r\nb", 3, 4, 4, 4),
        ("👩‍👩‍👧‍👦", 1, 7, 11, 25),
        ("🇵🇹🇳🇵", 2, 4, 8, 16),
        ("नमस्ते", 3, 6, 6, 18),
        ("e\u0301", 1, 2, 2, 3),
    ],
)
def test_lengths(text: str, graphemes: int, points: int, utf16: int, utf8: int) -> None:
    assert counting.graphemes(text) == graphemes
    assert counting.code_points(text) == points
    assert counting.utf16_units(text) == utf16
    assert counting.utf8_bytes(text) == utf8


@given(st.text())
def test_the_units_keep_their_order(text: str) -> None:
    assert (
        counting.graphemes(text)
        <= counting.code_points(text)
        <= counting.utf16_units(text)
        <= counting.utf8_bytes(text)
    )
    assert "".join(counting.split_graphemes(text)) == text
    assert len(counting.split_graphemes(text)) == counting.graphemes(text)


def test_control_characters_are_found_and_line_breaks_are_not() -> None:
    assert counting.forbidden_controls("a\x00b\x1b[31m\ttab\r\n\x7f") == ("\x00", "\x1b", "\x7f")
