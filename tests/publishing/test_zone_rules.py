"""A government moves its clocks: the wall time stays, the instant moves, and it is told."""

from __future__ import annotations

import shutil
import zoneinfo
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path

import pytest

from inkom_desktop.domain.calendar import Due, parse_when
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.events import MovedByRules
from inkom_desktop.domain.publication import PlannedTime, Publication, Reason, State
from inkom_desktop.publishing.zone_rules import AHEAD, NEAR, ZoneRules
from inkom_desktop.wording.standing import say_standing
from tests.fakes.clock import NOW
from tests.publishing.conftest import Desktop

ZONE = "Europe/Lisbon"


@pytest.fixture(autouse=True)
def _rules() -> Iterator[None]:
    before = zoneinfo.TZPATH
    yield
    zoneinfo.reset_tzpath(before)
    zoneinfo.ZoneInfo.clear_cache()


def lisbon_goes_by(zone: str, folder: Path) -> None:
    """New rules: Lisbon has the clocks of another zone from now on."""
    place = folder / ZONE
    place.parent.mkdir(exist_ok=True)
    shutil.copyfile(str(resources.files("tzdata") / "zoneinfo" / zone), place)
    zoneinfo.reset_tzpath((str(folder),))
    zoneinfo.ZoneInfo.clear_cache()


async def planned(desktop: Desktop, when: str, zone: str = ZONE) -> Publication:
    number = len(await desktop.store.drafts.all(limit=1000))
    draft = Draft(f"draft{number}", "ws", NOW, NOW, parts=("hello",), account_ids=("acc",))
    await desktop.store.drafts.add(draft)
    due: Due = parse_when(when, zone, desktop.clock.now())
    (pub,) = await desktop.planner.schedule(draft, due)
    return pub


def keeper(desktop: Desktop) -> ZoneRules:
    return ZoneRules(desktop.store, desktop.clock, desktop.facts.append)


async def test_a_post_keeps_its_wall_time_and_is_told_of(desktop: Desktop, tmp_path: Path) -> None:
    pub = await planned(desktop, "2026-12-24 09:00")
    other = await planned(desktop, "2026-12-24 09:00", "Asia/Tokyo")
    lisbon_goes_by("Europe/Madrid", tmp_path)

    assert await keeper(desktop).run() == 1
    moved = await desktop.get(pub)
    assert moved.due_at == datetime(2026, 12, 24, 8, tzinfo=UTC) == pub.due_at - timedelta(hours=1)
    assert (moved.local_time, moved.state, moved.reason) == ("2026-12-24T09:00", State.SCHEDULED, Reason.RULES_MOVED)
    assert "2026-12-24 09:00, and so goes out 1 h 0 min earlier" in str(say_standing(moved))
    assert [f for f in desktop.facts if isinstance(f, MovedByRules)] == [MovedByRules(moved, pub.due_at)]
    assert (await desktop.get(other)).due_at == other.due_at

    assert await keeper(desktop).run() == 0


async def test_a_post_that_moved_goes_out_at_its_new_instant(desktop: Desktop, tmp_path: Path) -> None:
    pub = await planned(desktop, "2026-11-23 10:00")
    lisbon_goes_by("Atlantic/Azores", tmp_path)
    await keeper(desktop).run()
    desktop.clock.move(minutes=61)
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.SCHEDULED
    desktop.clock.move(minutes=60)
    await desktop.beat()
    done = await desktop.get(pub)
    assert (done.state, done.reason) == (State.PUBLISHED, Reason.NONE)


@pytest.mark.parametrize("when", ["2026-10-25T00:30:00Z", "2027-03-28 01:30", "2026-12-24T09:00:00.250000Z", "+90s"])
async def test_rules_that_stay_move_nothing(desktop: Desktop, when: str) -> None:
    """Also not the second of two instants of one wall time, one after a gap, or one between two seconds."""
    desktop.clock.move(days=-40)
    pub = await planned(desktop, when)
    assert await keeper(desktop).run() == 0
    assert await desktop.get(pub) == pub


async def test_a_wall_time_that_is_kept_to_the_minute_moves_nothing(desktop: Desktop) -> None:
    pub = await planned(desktop, "2026-12-24T09:00:29.6Z")
    saved = await desktop.store.publications.save(replace(pub, local_time="2026-12-24T09:00"))
    assert await keeper(desktop).run() == 0
    assert await desktop.get(pub) == saved


async def test_what_is_past_or_done_stays(desktop: Desktop, tmp_path: Path) -> None:
    pub = await planned(desktop, "2026-11-23 09:30")
    desktop.clock.move(minutes=31)
    lisbon_goes_by("Europe/Madrid", tmp_path)
    assert await keeper(desktop).run() == 0
    assert (await desktop.get(pub)).due_at == pub.due_at


async def test_a_zone_that_is_gone_from_the_rules_keeps_the_instant(desktop: Desktop) -> None:
    pub = await planned(desktop, "2026-12-24 09:00")
    saved = await desktop.store.publications.save(replace(pub, zone="Mars/Olympus"))
    assert await keeper(desktop).run() == 0
    assert (await desktop.get(pub)).due_at == saved.due_at


async def test_a_publisher_begins_with_what_is_near_and_the_rest_follows(desktop: Desktop, tmp_path: Path) -> None:
    near = await planned(desktop, "2026-11-24 09:00")
    far = await planned(desktop, "2026-12-24 09:00")
    lisbon_goes_by("Europe/Madrid", tmp_path)
    assert await keeper(desktop).run(within=NEAR) == 1
    assert (await desktop.get(near)).reason == Reason.RULES_MOVED
    assert (await desktop.get(far)).due_at == far.due_at
    assert await keeper(desktop).run() == 1
    assert (await desktop.get(far)).reason == Reason.RULES_MOVED


async def test_what_was_given_another_time_meanwhile_is_left_to_it(desktop: Desktop, tmp_path: Path) -> None:
    pub = await planned(desktop, "2026-12-24 09:00")
    times = await desktop.store.publications.planned_times(states=AHEAD, due_from=desktop.clock.now())
    lisbon_goes_by("Europe/Madrid", tmp_path)
    moved = await desktop.store.publications.save(replace(pub, due_at=pub.due_at + timedelta(days=1)))

    class Before(type(desktop.store.publications)):  # type: ignore[misc]
        async def planned_times(self, **_: object) -> list[PlannedTime]:
            return times

    desktop.store.publications.__class__ = Before
    assert await keeper(desktop).run() == 0
    assert (await desktop.get(pub)).due_at == moved.due_at
