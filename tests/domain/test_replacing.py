"""Find and replace: the words as they stand, everywhere, and nothing else."""

from __future__ import annotations

import pytest

from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.replacing import Wanted, count_in, replaced
from tests.fakes.clock import NOW

DRAFT = Draft("d", "w", NOW, NOW, title="Cup", parts=("A cup, cups.", "CUP (c+p)"), own_texts={"a": ("cup",)})


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (Wanted("cup"), 5),
        (Wanted("cup", case=True), 3),
        (Wanted("cup", whole=True), 4),
        (Wanted("c+p"), 1),
        (Wanted(""), 0),
        (Wanted("bowl"), 0),
    ],
)
def test_counting(wanted: Wanted, count: int) -> None:
    assert count_in(DRAFT, wanted) == count


def test_replacing_everywhere_takes_words_as_they_stand() -> None:
    made = replaced(DRAFT, Wanted("cup", whole=True), r"\1 bowl")
    assert (made.title, made.parts[0], made.own_texts["a"]) == (r"\1 bowl", r"A \1 bowl, cups.", (r"\1 bowl",))
    assert replaced(DRAFT, Wanted(""), "x") == DRAFT
    assert replaced(DRAFT, Wanted("(c+p)"), "").parts[1] == "CUP "
