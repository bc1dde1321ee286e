"""The score of the palette: what fits, what fits better, and which letters are lit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkom_desktop.ui.shell.palette.fuzzy import Needle, Text, fold


def score(typed: str, *texts: str) -> float:
    return Needle(typed).points([Text(t) for t in texts])


def lit(typed: str, text: str) -> str | None:
    fit = Needle(typed).fits(Text(text))
    return None if fit is None else "".join(text[i] for i in fit.marks[0])


@pytest.mark.parametrize(
    ("typed", "text", "letters"),
    [
        ("sch", "Schedule to the next free slot", "Sch"),
        ("nfs", "Schedule to the next free slot", "nfs"),
        ("schnext", "Schedule to the next free slot", "Schnext"),
        ("school", "Alma Coffee School visit", "School"),
        ("uber", "Über uns", "Über"),
        ("strasse 5", "Straße 5", "Straße5"),
        ("cafe", "Cafe\u0301 Lis", "Cafe\u0301"),
        ("now pub", "Publish now", "Publishnow".replace("lish", "")),
        ("eden", "Garden eden", "eden"),
        ("shdl", "Schedule", "Shdl"),
        ("日本", "東京と日本", "日本"),
    ],
)
def test_the_letters_that_were_met(typed: str, text: str, letters: str) -> None:
    found = lit(typed, text)
    assert found is not None
    assert sorted(found) == sorted(letters) if " " in typed else fold(found) == fold(letters)


@pytest.mark.parametrize(("typed", "text"), [("zzz", "Schedule"), ("o", "Today"), ("hcs", "Schedule"), ("a b", "a c")])
def test_what_does_not_fit(typed: str, text: str) -> None:
    assert score(typed, text) == 0.0
    assert lit(typed, text) is None


def test_the_order_of_fits() -> None:
    texts = ["Print", "Blue print", "Pick red ink", "Blueprint", "Paired"]
    assert sorted(texts, key=lambda t: -score("pri", t)) == [*texts[:2], "Pick red ink", "Blueprint", "Paired"]
    assert score("today", "Today") > score("today", "Today and tomorrow")
    assert score("post", "Post") > score("post", "Postman")


def test_the_name_counts_more_than_other_words_and_these_more_than_the_note() -> None:
    assert score("time", "Time", "", "") > score("time", "Schedule", "", "time") > score("time", "Schedule", "time", "")


def test_every_word_must_fit_somewhere() -> None:
    assert score("time slot", "Slot", "Time") > 0
    assert score("time slots", "Slot", "Time") == 0


def test_hostile_text_takes_no_time() -> None:
    """Letters in order that never meet would explode in a naive pattern; this returns at once or the suite hangs."""
    assert score("a" * 30 + "b", "a" * 2000) == 0
    assert score("ab" * 15 + "c", "ab " * 500) == 0


@given(st.text(max_size=30), st.text(max_size=60))
def test_marks_lie_inside_the_text_and_both_ways_of_scoring_agree(typed: str, text: str) -> None:
    needle, made = Needle(typed), Text(text)
    fit = needle.fits(made)
    if needle.is_empty:
        return
    assert (fit is None) == (needle.points([made]) == 0)
    if fit is not None:
        assert all(0 <= place < len(text) for place in fit.marks[0])
        assert list(fit.marks[0]) == sorted(set(fit.marks[0]))


@given(st.text(alphabet="abc de", min_size=1, max_size=20))
def test_a_text_fits_itself(text: str) -> None:
    if text.strip():
        assert score(text, text) > 0
