"""Numbers in the store: what is kept beside the samples says what the samples say, whatever the clock did."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from inkom_desktop.domain.collecting import Watch
from inkom_desktop.domain.metrics import Gain, Metric, Reading, Sample, gains
from inkom_desktop.domain.publication import State
from inkom_desktop.store.store import SqlStore
from tests.fakes.clock import NOW
from tests.fakes.publications import publication
from tests.store.conftest import account

BOTH_KINDS = True
LISBON = "Europe/Lisbon"
EVER = (date(2000, 1, 1), date(2100, 1, 1))
NAMES = ("likes", "replies", "followers")


async def read(store: SqlStore, at: datetime, *, post: str = "pub", zone: str = LISBON, **numbers: int) -> None:
    metrics = tuple(Metric(name, value, at) for name, value in numbers.items())
    await store.metrics.add([Reading("acc", post, 0, metrics)], [], zone=zone)


async def gained(store: SqlStore) -> list[Gain]:
    return await store.metrics.gained(account_ids=["acc"], names=NAMES, first=EVER[0], last=EVER[1])


async def test_the_newest_numbers_and_the_gains_of_a_day(store: SqlStore) -> None:
    await read(store, NOW, likes=3, replies=1)
    await read(store, NOW + timedelta(hours=1), likes=10)
    await read(store, NOW + timedelta(days=1), likes=9)
    await read(store, NOW, post="", followers=500)
    latest = {(s.publication_id, s.name): s.value for s in await store.metrics.latest(account_ids=["acc"])}
    assert latest == {("pub", "likes"): 9, ("pub", "replies"): 1, ("", "followers"): 500}
    assert [s.value for s in await store.metrics.latest(publication_ids=["pub", "none"])] == [9, 1]
    day = NOW.date()
    assert await gained(store) == [
        Gain("acc", "likes", day, 10),
        Gain("acc", "likes", day + timedelta(days=1), -1),
        Gain("acc", "replies", day, 1),
    ]
    only = await store.metrics.gained(account_ids=["acc"], names=["likes"], first=day, last=day)
    assert only == [Gain("acc", "likes", day, 10)]


async def test_of_a_run_of_equal_numbers_the_ends_are_kept(store: SqlStore) -> None:
    for hour, likes in enumerate((1, 4, 4, 4, 4, 5, 4)):
        await read(store, NOW + timedelta(hours=hour), likes=likes)
    history = await store.metrics.history(account_id="acc", publication_id="pub")
    assert [((s.at - NOW) // timedelta(hours=1), s.value) for s in history] == [(0, 1), (1, 4), (4, 4), (5, 5), (6, 4)]
    some = await store.metrics.history(
        account_id="acc", since=NOW + timedelta(hours=1), before=NOW + timedelta(hours=5)
    )
    assert [s.value for s in some] == [4, 4]


async def test_what_a_clock_that_was_ahead_wrote_is_counted_once(store: SqlStore) -> None:
    ahead = NOW + timedelta(days=400)
    await read(store, NOW, likes=2)
    await read(store, ahead, likes=7)
    await read(store, ahead + timedelta(days=1), likes=8)
    await read(store, NOW + timedelta(days=1), likes=9)
    history = await store.metrics.history(account_id="acc", publication_id="pub")
    assert [(s.at, s.value) for s in history] == [(NOW, 2), (NOW + timedelta(days=1), 9)]
    assert await gained(store) == gains(history, LISBON)
    assert sum(g.gained for g in await gained(store)) == 9


async def test_another_zone_tells_the_days_anew(store: SqlStore) -> None:
    late = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)
    await read(store, late, zone="UTC", likes=5)
    assert [g.day for g in await gained(store)] == [date(2026, 7, 1)]
    await read(store, late + timedelta(minutes=10), zone="Asia/Kathmandu", likes=6)
    assert [(g.day, g.gained) for g in await gained(store)] == [(date(2026, 7, 2), 6)]


@pytest.mark.parametrize("seed", range(3))
async def test_the_gains_are_those_of_a_plain_recomputation(store: SqlStore, seed: int) -> None:
    """Random posts, numbers up and down, clocks that jump both ways, zones that change: the samples and the gains agree."""
    chance, at, zone = random.Random(seed), NOW, LISBON
    true: dict[tuple[str, str], int] = {}
    for _ in range(60):
        at += timedelta(minutes=chance.choice([1, 30, 600, 3000, -900]))
        zone = chance.choice([zone] * 9 + ["Australia/Lord_Howe", "America/New_York"])
        readings = []
        for post in chance.sample(["a", "b", "c", ""], 2):
            names = [n for n in NAMES if (n == "followers") == (post == "")]
            for name in names:
                true[post, name] = max(0, true.get((post, name), 0) + chance.choice([-1, 0, 0, 2, 5]))
            metrics = tuple(Metric(n, true[post, n], at) for n in names)
            readings.append(Reading("acc", post, 0, metrics))
        await store.metrics.add(readings, [], zone=zone)
    history = await store.metrics.history(account_id="acc")
    assert await gained(store) == gains(history, zone)
    newest: dict[tuple[str, str], Sample] = {(s.publication_id, s.name): s for s in history}
    assert {key: s.value for key, s in newest.items()} == true
    assert sorted(newest.values(), key=repr) == sorted(await store.metrics.latest(account_ids=["acc"]), key=repr)


async def test_what_is_due_is_taken_once_and_comes_back(
    store: SqlStore, open_again: Callable[[], Awaitable[SqlStore]]
) -> None:
    hour = timedelta(hours=1)
    await store.metrics.watch([Watch("acc", "", NOW), Watch("acc", "a", NOW - hour), Watch("acc", "b", NOW + hour)])
    other = await open_again()
    taken = await store.metrics.take_due(now=NOW, until=NOW + hour / 6, limit=9)
    assert [w.publication_id for w in taken] == ["a", ""]
    assert await other.metrics.take_due(now=NOW, until=NOW + hour, limit=9) == []
    await store.metrics.add([], [replace(taken[0], next_at=None, read_at=NOW)], zone=LISBON)
    again = await other.metrics.take_due(now=NOW + hour, until=NOW + 2 * hour, limit=1)
    assert [w.publication_id for w in again] == [""]
    watched = {w.publication_id: (w.next_at, w.read_at) for w in await store.metrics.watched(["acc"])}
    assert watched["a"] == (None, NOW)
    await other.close()


async def test_live_posts_that_nobody_watches(store: SqlStore) -> None:
    await store.accounts.add(account("other"))
    live = replace(publication(), state=State.PUBLISHED, published_at=NOW)
    await store.drafts.add(replace((await store.drafts.get("draft")), id="d1"))  # type: ignore[type-var]
    waiting = publication(id_="waits", draft_id="d1")
    await store.publications.add([live, waiting])
    assert await store.metrics.unwatched(["acc", "other"]) == [("acc", "pub", NOW)]
    assert await store.metrics.unwatched(["other"]) == []
    await store.metrics.watch([Watch("acc", "pub", None)])
    assert await store.metrics.unwatched(["acc"]) == []
