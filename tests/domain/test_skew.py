from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from inkom_desktop.domain.skew import Reading, consensus, judged_at, not_before, read_clock
from tests.fakes.clock import NOW

SECOND = timedelta(seconds=1)


def reading(seconds: float, server: str = "a", error: float = 0.5) -> Reading:
    return Reading(server, timedelta(seconds=seconds), timedelta(seconds=error))


@pytest.mark.parametrize("true_offset", [-400.0, -31.2, -0.4, 0.0, 0.49, 29.9, 31.0, 86_400.25])
@pytest.mark.parametrize("there", [0.0, 0.3, 1.0])
@pytest.mark.parametrize("back", [0.0, 0.7, 2.0])
def test_the_truth_lies_within_the_error_wherever_on_the_way_the_server_wrote_its_date(
    true_offset: float, there: float, back: float
) -> None:
    asked, answered = NOW, NOW + (there + back) * SECOND
    at_server = NOW + (there + true_offset) * SECOND

    found = read_clock("a", at_server.replace(microsecond=0), asked, answered)

    assert found is not None
    assert abs(found.offset - true_offset * SECOND) <= found.error


@pytest.mark.parametrize(
    "date", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2000, 1, 1, tzinfo=UTC), datetime(2150, 1, 1, tzinfo=UTC)]
)
def test_a_date_that_no_clock_can_show_is_no_witness(date: datetime) -> None:
    assert read_clock("a", date, NOW, NOW) is None


def test_an_answer_before_its_question_is_no_witness() -> None:
    assert read_clock("a", NOW, NOW, NOW - SECOND) is None


def test_the_distance_leaves_out_what_may_be_an_error() -> None:
    assert reading(0.4).distance == timedelta(0)
    assert reading(-31, error=1).distance == 30 * SECOND


@pytest.mark.parametrize(
    ("offsets", "agreed"),
    [([], None), ([3600], 3600), ([3600, 0], 0), ([3600, 3601], 3600), ([3600, 0, 3601], 3600), ([0, -3600, 1], 1)],
)
def test_the_middle_of_the_witnesses_counts_and_the_lesser_of_two(offsets: list[float], agreed: float | None) -> None:
    found = consensus([reading(o, str(i)) for i, o in enumerate(offsets)])
    assert (found.offset.total_seconds() if found else None) == agreed


def test_a_fast_clock_waits_until_it_is_certainly_time_and_others_go_by_themselves() -> None:
    fast, right, slow = reading(-10), reading(-0.4), reading(20)
    assert not_before(NOW, fast) == NOW + 10.5 * SECOND
    assert not_before(NOW, right) == NOW
    assert not_before(NOW, slow) == NOW


def test_lateness_goes_by_the_earlier_clock_unless_the_two_are_too_far_apart() -> None:
    assert judged_at(NOW, None) == NOW
    assert judged_at(NOW, reading(-120)) == NOW - 120 * SECOND
    assert judged_at(NOW, reading(120)) == NOW
    assert judged_at(NOW, reading(-86_400)) == NOW
