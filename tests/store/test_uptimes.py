"""When a publisher ran: long intervals, parted where it slept, forgotten when they are old."""

from __future__ import annotations

from datetime import timedelta

from inkom_desktop.domain.coverage import Up
from inkom_desktop.store.store import SqlStore
from tests.fakes.clock import NOW

BOTH_KINDS = True
GAP, OLD = timedelta(minutes=12), NOW - timedelta(days=60)


async def note(store: SqlStore, minutes: float, machine: str = "here") -> None:
    await store.uptimes.note(machine, NOW + timedelta(minutes=minutes), gap=GAP, keep_since=OLD)


def up(*minutes: float) -> Up:
    began, ended = (NOW + timedelta(minutes=m) for m in minutes)
    return Up(began, ended)


async def test_notes_that_follow_each_other_are_one_interval(store: SqlStore) -> None:
    for minutes in (0, 5, 10, 22, 34.5, 40):
        await note(store, minutes)
    assert await store.uptimes.all() == [up(0, 22), up(34.5, 40)]


async def test_each_computer_has_its_own(store: SqlStore) -> None:
    await note(store, 0)
    await note(store, 3, "there")
    await note(store, 5)
    await note(store, 8, "there")
    assert await store.uptimes.all() == [up(0, 5), up(3, 8)]


async def test_a_clock_that_was_set_back_begins_another(store: SqlStore) -> None:
    await note(store, 0)
    await note(store, 5)
    await note(store, -600)
    await note(store, -595)
    assert await store.uptimes.all() == [up(-600, -595), up(0, 5)]


async def test_old_ones_are_forgotten(store: SqlStore) -> None:
    await note(store, -60 * 24 * 61)
    await note(store, 0)
    assert await store.uptimes.all() == [up(0, 0)]
