"""Columns of the board: named, moved, removed, and read back whatever was stored."""

from __future__ import annotations

import pytest

from inkom_desktop.domain.board import (
    FIRST,
    LONGEST,
    BoardColumn,
    column_of,
    moved,
    read_columns,
    renamed,
    say_columns,
    without,
)

A, B = BoardColumn("a", "One"), BoardColumn("b", "Two “ü”")


def test_what_was_stored_comes_back() -> None:
    assert read_columns(say_columns((A, B))) == (A, B)


@pytest.mark.parametrize("stored", ["", "[]", "{", "null", '{"a": 1}', '[{"id": "x"}]', "7"])
def test_what_cannot_be_read_is_the_first_columns(stored: str) -> None:
    assert read_columns(stored) == FIRST


def test_a_draft_without_a_column_stands_in_the_first() -> None:
    assert [column_of(stage, (A, B)) for stage in ("", "b", "gone")] == ["a", "b", "a"]


def test_names() -> None:
    assert renamed((A, B), "a", "  New   name ") == (BoardColumn("a", "New name"), B)
    assert renamed((A, B), "a", " ") == (A, B)
    assert len(renamed((A,), "a", "x" * 99)[0].name) == LONGEST


def test_moves_and_removals() -> None:
    assert moved((A, B), "a", 1) == (B, A)
    assert moved((A, B), "a", -1) == (A, B)
    assert moved((A, B), "gone", 1) == (A, B)
    assert without((A, B), "a") == (B,)
    assert without((A,), "a") == (A,)
