"""Posts at hours when the computer is usually off: claimed from enough days alone, in the post's own zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from inkom_desktop.domain.calendar import resolve
from inkom_desktop.domain.coverage import BLUR, Seen, Up, away_at, risk_of
from inkom_desktop.wording.coverage import WEEKDAYS, say_risk

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
"""A Wednesday."""
HALF_AN_HOUR = timedelta(minutes=30)
THURSDAY = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


def office(days: int, *, weekdays: tuple[int, ...] = (0, 1, 2, 3, 4), start: int = 8, end: int = 18) -> list[Up]:
    """The computer is on at these hours of these weekdays, for so many days up to now."""
    found = []
    for back in range(days, -1, -1):
        day = (NOW - timedelta(days=back)).replace(hour=0)
        up = Up(day.replace(hour=start), min(day.replace(hour=end), NOW))
        if day.weekday() in weekdays and up.began < NOW:
            found.append(up)
    return found


def risk(due: datetime, seen: list[Up], late: timedelta = HALF_AN_HOUR, zone: str = "UTC"):  # type: ignore[no-untyped-def]
    return risk_of("p", due, zone, late, Seen.of(seen), NOW)


def test_an_hour_at_which_it_is_on_is_no_risk() -> None:
    assert risk(THURSDAY, office(60)) is None
    assert risk(THURSDAY.replace(hour=17), office(60)) is None


def test_a_day_at_which_it_is_usually_off() -> None:
    saturday = THURSDAY + timedelta(days=2)
    found = risk(saturday, office(45))
    assert (found.off, found.of, found.weekday) == (6, 6, 5)
    assert say_risk(found).what == "This computer was off, or Inkom closed, at this hour on 6 of the last 6 Saturdays."
    assert risk(THURSDAY.replace(hour=21), office(45)).weekday == 3
    assert len(WEEKDAYS) == 7


def test_nothing_is_claimed_below_a_sound_number_of_days() -> None:
    evening = THURSDAY.replace(hour=21)
    assert risk(evening, []) is None
    assert risk(evening, office(9)) is None
    # Ten days of any kind, but not four Thursdays yet.
    found = risk(evening, office(12))
    assert (found.off, found.of, found.weekday) == (12, 12, None)
    assert say_risk(found).what == "This computer was off, or Inkom closed, at this hour on 12 of the last 12 days."
    assert risk(evening, office(30)).weekday == 3


def test_usually_is_two_thirds() -> None:
    thursdays = [THURSDAY.replace(hour=21) - timedelta(weeks=w) for w in range(1, 7)]
    seen = [*office(44), *(Up(t, t + timedelta(hours=1)) for t in thursdays[:2])]
    assert (risk(THURSDAY.replace(hour=21), seen).off, risk(THURSDAY.replace(hour=21), seen).of) == (4, 6)
    seen.append(Up(thursdays[2], thursdays[2] + timedelta(hours=1)))
    assert risk(THURSDAY.replace(hour=21), seen) is None


def test_a_computer_that_comes_on_inside_the_late_window_counts_as_on() -> None:
    early = THURSDAY.replace(hour=7, minute=45)
    assert risk(early, office(60)) is None
    assert risk(early, office(60), late=timedelta(minutes=5)).off == 8
    # The last note may be some minutes old when the computer went off.
    closing = THURSDAY.replace(hour=18) + BLUR
    assert risk(closing, office(60), late=timedelta(0)) is None
    assert risk(closing + timedelta(minutes=1), office(60), late=timedelta(0)) is not None


def test_the_wall_time_counts_across_a_change_of_clocks() -> None:
    zone = "Europe/Lisbon"  # back to winter time on 25 October
    walls = [THURSDAY.replace(tzinfo=None) - timedelta(weeks=w) for w in range(1, 9)]
    seen = [Up(at - timedelta(minutes=1), at + timedelta(minutes=10)) for w in walls for at in (resolve(w, zone).at,)]
    seen.sort(key=lambda up: up.began)
    assert risk(THURSDAY, seen, late=timedelta(0), zone=zone) is None


def test_what_is_due_in_a_moment_is_not_foretold() -> None:
    assert risk(NOW + timedelta(minutes=50), office(60, weekdays=())) is None
    assert (
        risk_of(
            "p",
            THURSDAY.replace(hour=21),
            "UTC",
            HALF_AN_HOUR,
            Seen.of(office(60)),
            THURSDAY.replace(hour=20, minute=30),
        )
        is None
    )


def test_intervals_of_several_computers_are_joined() -> None:
    def up(began: int, ended: int) -> Up:
        return Up(NOW + timedelta(hours=began), NOW + timedelta(hours=ended))

    seen = Seen.of([up(5, 6), up(0, 4), up(1, 2), up(6, 8)])
    assert list(zip(seen.began, seen.ended, strict=True)) == [
        (NOW, NOW + timedelta(hours=4)),
        (NOW + timedelta(hours=5), NOW + timedelta(hours=8)),
    ]

    def ran(first: float, last: float) -> bool:
        return seen.ran(NOW + timedelta(hours=first), NOW + timedelta(hours=last))

    assert [ran(3, 3.5), ran(4, 4.5), ran(4.2, 4.8), ran(4.2, 5), ran(8.1, 9), ran(-1, -0.1), ran(-1, 0)] == [
        True, True, False, True, False, False, True,
    ]  # fmt: skip
    assert not Seen.of([]).ran(NOW, NOW)


def test_the_pause_in_which_a_post_was_due() -> None:
    morning, noon = NOW.replace(hour=6), NOW.replace(hour=10)
    seen = [Up(morning, morning + timedelta(hours=1)), Up(noon, NOW)]
    assert away_at(NOW.replace(hour=8), seen) == Up(morning + timedelta(hours=1), noon)
    assert away_at(NOW.replace(hour=11), seen) is None  # a publisher ran
    assert away_at(NOW.replace(hour=5), seen) is None  # before anything is known
    assert away_at(NOW + timedelta(hours=1), seen) is None  # none has begun since
