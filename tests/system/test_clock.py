from __future__ import annotations

import time

import pytest

from inkom_desktop.system.clock import SystemClock, elapsed
from inkom_desktop.system.home_zone import HomeZone


def test_the_wall_clock_is_aware_utc() -> None:
    assert SystemClock().now().utcoffset().total_seconds() == 0  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("platform", "clock"), [("linux", "CLOCK_BOOTTIME"), ("darwin", "CLOCK_MONOTONIC"), ("win32", "")]
)
def test_each_system_has_a_clock_that_goes_on_in_a_sleep(
    monkeypatch: pytest.MonkeyPatch, platform: str, clock: str
) -> None:
    if clock and not hasattr(time, clock):
        pytest.skip(f"{clock} is not of this system.")
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr(time, "clock_gettime", lambda number: -float(number) - 1)
    expected = -float(getattr(time, clock)) - 1 if clock else None
    assert elapsed() == expected if clock else elapsed() > 0


def test_a_system_without_one_has_the_monotonic_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)
    before = time.monotonic()
    assert before <= elapsed() <= time.monotonic()


def test_a_journey_is_seen_at_the_next_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Lisbon")
    home = HomeZone()
    home.look()
    assert home.zone == "Europe/Lisbon"
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert home.zone == "Europe/Lisbon"
    assert home.look() == home.zone == "Asia/Tokyo"
