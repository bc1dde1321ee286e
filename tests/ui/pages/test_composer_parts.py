"""Edits of parts: no word and no picture is lost, pictures stay with their part, an account's own text keeps its hands off them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inkom_desktop.domain.draft import Attachment, Draft, MediaFile
from inkom_desktop.domain.options import Chosen, Poll
from inkom_desktop.ui.pages.composer import parts as edits
from tests.fakes.clock import NOW

FILE = MediaFile("ab" * 32, "image/png", 3, 1, 1, "a.png")
COMMON, OWN = "", "acc"


def draft() -> Draft:
    media = tuple(Attachment(name, FILE, "", part=part) for name, part in (("a", 0), ("b", 1), ("c", 2)))
    return Draft("d", "ws", NOW, NOW, parts=("one", "two", "three"), own_texts={OWN: ("mine", "too")}, media=media)


def places(found: Draft) -> list[int]:
    return [a.part for a in found.media]


def test_a_part_that_goes_leaves_its_pictures_to_the_one_before() -> None:
    gone = edits.without_part(draft(), COMMON, 1)
    assert (gone.parts, places(gone)) == (("one", "three"), [0, 0, 1])
    back = edits.with_part_back(gone, COMMON, 1, "two", draft())
    assert back == draft()


def test_what_is_chosen_for_a_part_goes_with_it_and_comes_back() -> None:
    poll, other = Poll(("a", "b")), Poll(("c", "d"))
    before = replace(
        draft(), options={"x": Chosen({"who": "few"}, {1: {"poll": poll}}), OWN: Chosen(parts={1: {"poll": other}})}
    )
    gone = edits.without_part(before, COMMON, 1)
    assert gone.options == {"x": Chosen({"who": "few"}), OWN: before.options[OWN]}
    assert edits.with_part_back(gone, COMMON, 1, "two", before) == before
    assert edits.with_parts_swapped(before, COMMON, 1, 2).options["x"].parts == {2: {"poll": poll}}
    assert edits.with_part_split(before, COMMON, 0, 1).options["x"].parts == {2: {"poll": poll}}
    own = edits.with_parts_swapped(before, OWN, 0, 1)
    assert (own.options["x"], own.options[OWN].parts) == (before.options["x"], {0: {"poll": other}})


def test_parts_change_places_with_their_pictures() -> None:
    moved = edits.with_parts_swapped(draft(), COMMON, 0, 1)
    assert (moved.parts, places(moved)) == (("two", "one", "three"), [1, 0, 2])


def test_what_is_split_off_pushes_later_pictures_along() -> None:
    cut = edits.with_part_split(draft(), COMMON, 1, 1)
    assert (cut.parts, places(cut)) == (("one", "t", "wo", "three"), [0, 1, 3])


@pytest.mark.parametrize(
    ("edit", "left"),
    [
        (lambda d: edits.without_part(d, OWN, 0), ("too",)),
        (lambda d: edits.with_parts_swapped(d, OWN, 0, 1), ("too", "mine")),
        (lambda d: edits.with_part_split(d, OWN, 0, 2), ("mi", "ne", "too")),
        (lambda d: edits.with_part_back(d, OWN, 5, "last", d), ("mine", "too", "last")),
    ],
)
def test_a_text_of_ones_own_leaves_the_common_one_and_its_pictures_alone(edit, left: tuple[str, ...]) -> None:  # type: ignore[no-untyped-def]
    changed = edit(draft())
    assert changed.own_texts[OWN] == left
    assert (changed.parts, places(changed)) == (draft().parts, [0, 1, 2])


def test_parts_that_were_cut_keep_their_pictures_and_options_with_their_first_piece() -> None:
    poll = Poll(("a", "b"))
    before = replace(draft(), options={"x": Chosen(parts={1: {"poll": poll}})})
    cut = edits.with_parts_cut(before, COMMON, (("o", "ne"), ("two",), ("th", "re", "e")))
    assert cut.parts == ("o", "ne", "two", "th", "re", "e")
    assert (places(cut), cut.options["x"].parts) == ([0, 2, 3], {2: {"poll": poll}})
    own = edits.with_parts_cut(before, OWN, (("mi", "ne"), ("too",)))
    assert (own.own_texts[OWN], own.parts, places(own)) == (("mi", "ne", "too"), before.parts, [0, 1, 2])
