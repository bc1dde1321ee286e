"""What the publisher finds out is written down for other processes."""

from __future__ import annotations

from datetime import datetime, timedelta

from inkom_desktop.domain.events import Beat, ClockChecked, ConnectionChanged
from inkom_desktop.engine.house import _Scribe
from inkom_desktop.ports.seat import Surroundings
from tests.fakes.clock import NOW


class Paper:
    def __init__(self) -> None:
        self.beats: list[datetime] = []
        self.around = Surroundings()

    def beat(self, at: datetime, next_due: datetime | None) -> None:
        self.beats.append(at)

    def note(self, around: Surroundings) -> None:
        self.around = around


def test_offline_and_a_wrong_clock_stand_there_until_they_are_over() -> None:
    paper = Paper()
    scribe = _Scribe(paper)  # type: ignore[arg-type]
    scribe(Beat(NOW, None))
    scribe(ConnectionChanged(NOW, online=False))
    scribe(ClockChecked(NOW, timedelta(seconds=-40), "a.example", off=True, holds=False))
    assert paper.beats == [NOW]
    assert paper.around == Surroundings(NOW, -40.0, "a.example")
    scribe(ConnectionChanged(NOW, online=True))
    assert paper.around == Surroundings(None, -40.0, "a.example")
    scribe(ClockChecked(NOW, timedelta(seconds=0.2), "a.example", off=False, holds=False))
    assert paper.around == Surroundings()
