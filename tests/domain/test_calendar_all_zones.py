"""Every zone and every change of its clocks from 2024 to 2032, held against the C library's own reading of the same files."""

from __future__ import annotations

import os
import time
import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path

import pytest

from inkom_desktop.domain.calendar import Resolved, resolve, rules_changed

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="The C library here takes no zone files.")

FIRST = int(datetime(2024, 1, 1, tzinfo=UTC).timestamp())
LAST = int(datetime(2033, 1, 1, tzinfo=UTC).timestamp())
STEP = 5 * 86_400


class OtherLibrary:
    """localtime(3), for one zone file at a time."""

    def __init__(self, file: Path) -> None:
        os.environ["TZ"] = f":{file}"
        time.tzset()

    def offset(self, at: int) -> int:
        return time.localtime(at).tm_gmtoff

    def changes(self) -> Iterator[tuple[int, int, int]]:
        """Each change of the offset: the first second of the new one, the old offset, the new one (seconds)."""
        before, offset = FIRST, self.offset(FIRST)
        for at in range(FIRST + STEP, LAST, STEP):
            low, high = before, at
            if (now := self.offset(at)) != offset:
                while high - low > 1:
                    middle = (low + high) // 2
                    low, high = (middle, high) if self.offset(middle) == offset else (low, middle)
                yield high, offset, now
            before, offset = at, now


@pytest.fixture
def rules() -> Iterator[Path]:
    """The shipped rules as files, in force for both libraries."""
    folder, zone, path = Path(str(resources.files("tzdata") / "zoneinfo")), os.environ.get("TZ"), zoneinfo.TZPATH
    zoneinfo.reset_tzpath(())
    zoneinfo.ZoneInfo.clear_cache()
    yield folder
    zoneinfo.reset_tzpath(path)
    zoneinfo.ZoneInfo.clear_cache()
    os.environ.pop("TZ", None) if zone is None else os.environ.update(TZ=zone)
    time.tzset()


def reading(at: int, offset: int) -> datetime:
    """What a wall clock with this offset shows."""
    return datetime.fromtimestamp(at + offset, UTC).replace(tzinfo=None)


def moment(at: int) -> datetime:
    return datetime.fromtimestamp(at, UTC)


def check(name: str, at: int, old: int, new: int) -> None:
    """Hold `resolve` to one change: the seconds around it, and what lies in its gap or comes twice."""
    size = abs(new - old)
    assert resolve(reading(at - size - 1, old), name).at == moment(at - size - 1)
    assert resolve(reading(at + size, new), name).at == moment(at + size)
    for inside in {0, 1, size // 2, size - 1}:
        if new > old:
            due = resolve(reading(at + inside, old), name)
            assert (due.at, due.resolved, due.again) == (moment(at), Resolved.GAP, None)
        else:
            due = resolve(reading(at + inside, new), name)
            assert (due.at, due.again) == (moment(at - size + inside), moment(at + inside))
            assert due.resolved is Resolved.FOLD
            assert rules_changed(due.at, name, due.local_time) is None
            assert rules_changed(moment(at + inside), name, due.local_time) is None


def test_all_zones_and_all_their_changes(rules: Path, record_property: pytest.RecordProperty) -> None:
    zones = sorted(z for z in zoneinfo.available_timezones() if (rules / z).is_file())
    changes = 0
    for name in zones:
        other = OtherLibrary(rules / name)
        for at, old, new in other.changes():
            changes += 1
            check(name, at, old, new)
        for at in range(FIRST, LAST, 89 * 86_400 + 12_345):
            due = resolve(reading(at, other.offset(at)), name)
            assert moment(at) in (due.at, due.again), (name, at)
    record_property("zones", len(zones))
    record_property("changes", changes)
    assert len(zones) > 400
    assert changes > 3_000


def test_the_other_library_reads_the_files_it_is_given(rules: Path) -> None:
    lisbon = OtherLibrary(rules / "Europe" / "Lisbon")
    spring = int(datetime(2026, 3, 29, 1, tzinfo=UTC).timestamp())
    assert (spring, 0, 3600) in list(lisbon.changes())
    assert timedelta(seconds=OtherLibrary(rules / "Asia" / "Kathmandu").offset(spring)) == timedelta(
        hours=5, minutes=45
    )
