"""A report's sentences say what was counted, and compare only what can be compared."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from inkom_desktop.domain.overview import Figure, Line, Overview, Period, Rate
from inkom_desktop.domain.report import ClientReport, Named
from inkom_desktop.wording import as_written
from inkom_desktop.wording.report import say_change, say_method, say_rate, say_summary

PERIOD = Period(date(2026, 9, 1), date(2026, 9, 28))
NONE = Figure(None, None)


def report(
    *,
    impressions: Figure = NONE,
    engagements: Figure = NONE,
    followers: Figure = NONE,
    posts: Figure = NONE,
    rates: tuple[Rate, ...] = (),
    silent: tuple[str, ...] = (),
) -> ClientReport:
    lines = (Line("a", (1,) * 28), Line("b", (1,) * 28))
    overview = Overview(PERIOD, impressions, engagements, followers, posts, lines, rates)
    names = {key: Named(f"@{key}", "Network", "Nw", "#123456") for key in ("a", "b", "c")}
    pictures: dict[str, Path] = {}
    return ClientReport("Client", 0, "", date(2026, 9, 29), "Europe/Lisbon", overview, names, pictures, silent)


def test_numbers_are_said_with_how_they_grew() -> None:
    said = say_summary(
        report(
            impressions=Figure(1200, 1000),
            engagements=Figure(40, 50),
            followers=Figure(-1, 4),
            posts=Figure(9, 12),
        ),
        as_written,
        "",
    )
    assert said == [
        "9 posts went out in these days. That is 3 fewer than in the days before.",
        "Posts were seen 1200 times. That is 20 % more than in the days before.",
        "People reacted 40 times: likes, shares, replies and clicks. That is 20 % less than in the days before.",
        "One person less follows.",
    ]


def test_small_numbers_are_compared_as_numbers_and_the_unread_not_at_all() -> None:
    said = say_summary(report(engagements=Figure(12, 6), posts=Figure(1, None)), as_written, "")
    assert said == [
        "One post went out in these days.",
        "People reacted 12 times: likes, shares, replies and clicks. That is 6 more than in the days before.",
    ]


def test_of_nothing_nothing_is_said() -> None:
    empty = ClientReport("C", 0, "", PERIOD.last, "UTC", Overview(PERIOD, NONE, NONE, NONE, Figure(0, 0)), {}, {})
    assert say_summary(empty, as_written, "") == ["Nothing was read or published in these days."]


@pytest.mark.parametrize(
    ("rates", "named"),
    [
        ((Rate("a", 40, 4.0, False), Rate("b", 50, 2.0, False)), "@a did best: 4.0"),
        # Too few reactions to tell anything from, another base, a tie, nobody to compare with.
        ((Rate("a", 19, 4.0, False), Rate("b", 50, 2.0, False)), None),
        ((Rate("a", 40, 4.0, False), Rate("b", 50, 2.0, True)), None),
        ((Rate("a", 40, 4.0, True), Rate("b", 50, 4.0, True)), None),
        ((Rate("a", 40, 4.0, False),), None),
    ],
)
def test_the_best_rate_is_named_only_among_those_that_can_be_compared(
    rates: tuple[Rate, ...], named: str | None
) -> None:
    said = " ".join(say_summary(report(engagements=Figure(90, None), rates=rates), as_written, ""))
    assert (named in said) if named is not None else ("did best" not in said)


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (Figure(120, 100), "+20 %"),
        (Figure(80, 100), "−20 %"),
        (Figure(12, 10), "+2"),
        (Figure(5, 5), "No change"),
        (Figure(5, None), "No comparison"),
    ],
)
def test_a_change_in_a_word(figure: Figure, said: str) -> None:
    assert say_change(figure, as_written) == said


def test_a_rate_tells_its_base() -> None:
    assert say_rate(Rate("a", 3, 4.25, True), as_written) == "4.2 % of followers"
    assert say_rate(Rate("a", 3, 4.25, False), as_written) == "4.2 % of impressions"
    assert say_rate(Rate("a", 0, None, False), as_written) == "–"


def test_what_is_missing_is_said() -> None:
    assert "These networks report no numbers: One, Two." in say_method(report(silent=("One", "Two")), as_written)
    assert not any("report no numbers" in s for s in say_method(report(), as_written))
    assert "Days are those of the time zone Europe/Lisbon." in say_method(report(), as_written)
