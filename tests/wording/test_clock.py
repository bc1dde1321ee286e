from __future__ import annotations

from dataclasses import replace

import pytest

from inkom_desktop.domain.publication import Reason, State
from inkom_desktop.wording.clock import say_clock, say_span
from inkom_desktop.wording.standing import say_standing
from tests.fakes.publications import publication


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(31, "31 s"), (-59.6, "1 min 0 s"), (310, "5 min 10 s"), (7_260, "2 h 1 min"), (-93_600, "1 d 2 h")],
)
def test_spans_are_said_in_two_units(seconds: float, said: str) -> None:
    assert say_span(seconds) == said


def test_a_held_post_says_by_how_much_and_what_to_do() -> None:
    pub = replace(publication(), state=State.HELD, reason=Reason.CLOCK, detail="-86400 social.example")
    said = say_standing(pub)
    assert said.what == "This computer’s clock is 1 d 0 h ahead of social.example. Nothing was sent."
    assert said.todo.startswith("Set this computer’s clock; the post then goes on by itself.")


def test_a_detail_that_is_gone_still_makes_a_sentence() -> None:
    pub = replace(publication(), state=State.HELD, reason=Reason.CLOCK)
    assert str(say_standing(pub)).startswith("This computer’s clock does not agree with the server’s.")


def test_a_slow_clock_is_behind() -> None:
    assert say_clock(40, "a.example", holds=False).what == "This computer’s clock is 40 s behind a.example."


def test_certificates_that_are_not_valid_now_point_to_the_clock() -> None:
    pub = replace(publication(), state=State.WAITING, reason=Reason.OFFLINE, detail="certificate_time")
    assert say_standing(pub).todo == "Check this computer’s date and time; it goes on by itself."
    assert "could not be reached" in say_standing(replace(pub, detail="connect")).what
