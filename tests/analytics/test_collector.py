"""The collector: what is due is read, once, and never in the way of publishing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.events import MetricsChanged, PublicationChanged
from inkom_desktop.domain.outcome import SignInNeeded, Throttled, Unreachable
from inkom_desktop.domain.publication import Publication, State
from tests.analytics.conftest import Analyst

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


async def live(analyst: Analyst, *texts: str) -> Publication:
    pub = await analyst.desktop.schedule(*texts)
    await analyst.desktop.beat()
    fresh = await analyst.desktop.get(pub)
    assert fresh.state is State.PUBLISHED
    analyst.collector(PublicationChanged(fresh))
    return fresh


async def likes(analyst: Analyst, pub: Publication) -> list[int]:
    history = await analyst.desktop.store.metrics.history(account_id="acc", publication_id=pub.id)
    return [s.value for s in history]


async def look_after(analyst: Analyst, pause: timedelta) -> None:
    analyst.desktop.clock.move(seconds=pause.total_seconds())
    await analyst.collector.look()


async def test_a_young_post_is_read_often_and_an_account_once_a_day(analyst: Analyst) -> None:
    pub = await live(analyst, "hello")
    key = pub.parts[0].remote_id
    for n, pause in enumerate((MINUTE, 14 * MINUTE, 44 * MINUTE, MINUTE, 2 * HOUR)):
        analyst.network.likes[key] = n
        await look_after(analyst, pause)
    assert await likes(analyst, pub) == [1, 3, 4]
    assert analyst.network.asked == [(), (key,), (key,), (key,)]
    await look_after(analyst, DAY)
    assert len(analyst.network.asked) == 5
    followers = await analyst.desktop.store.metrics.history(account_id="acc", publication_id="")
    assert [s.value for s in followers] == [101, 105]
    told = [f for f in analyst.desktop.facts if isinstance(f, MetricsChanged)]
    assert len(told) == 5


async def test_each_part_of_a_thread_has_its_numbers(analyst: Analyst) -> None:
    pub = await live(analyst, "one", "two")
    for part, count in zip(pub.parts, (4, 9), strict=True):
        analyst.network.likes[part.remote_id] = count
    await look_after(analyst, 15 * MINUTE)
    latest = await analyst.desktop.store.metrics.latest(publication_ids=[pub.id])
    assert [(s.part, s.value) for s in latest] == [(0, 4), (1, 9)]


async def test_what_is_about_to_be_published_comes_first(analyst: Analyst) -> None:
    await live(analyst, "out")
    analyst.desktop.clock.move(minutes=14, seconds=30)
    await analyst.desktop.schedule("soon", seconds=60)
    await look_after(analyst, 30 * timedelta(seconds=1))
    assert analyst.network.asked == []
    await analyst.desktop.run(hours=0.1)
    await look_after(analyst, 4 * MINUTE)
    assert len(analyst.network.asked) == 1


async def test_a_network_that_does_not_answer_is_left_alone_for_a_while(analyst: Analyst) -> None:
    pub = await live(analyst, "hello")
    now = analyst.desktop.clock.now()
    analyst.network.answers = [Unreachable("no net"), Unreachable("no net"), Throttled(now + 5 * HOUR)]
    await look_after(analyst, 15 * MINUTE)
    await look_after(analyst, 14 * MINUTE)
    assert len(analyst.network.asked) == 1
    await look_after(analyst, MINUTE)
    await look_after(analyst, 30 * MINUTE)
    assert len(analyst.network.asked) == 3  # the third was asked to wait
    await look_after(analyst, 3 * HOUR)
    assert len(analyst.network.asked) == 3
    await look_after(analyst, 2 * HOUR)
    assert await likes(analyst, pub) == [0]


async def test_an_ended_sign_in_is_told_by_the_account_and_not_asked_again(analyst: Analyst) -> None:
    await live(analyst, "hello")
    analyst.network.answers = [SignInNeeded("gone")]
    await look_after(analyst, 15 * MINUTE)
    assert analyst.asked_for == ["acc"]
    account = await analyst.desktop.store.accounts.get("acc")
    assert account is not None
    account = await analyst.desktop.store.accounts.save(replace(account, state=AccountState.SIGN_IN_NEEDED))
    await look_after(analyst, 2 * HOUR)
    assert len(analyst.network.asked) == 1
    await analyst.desktop.store.accounts.save(replace(account, state=AccountState.HEALTHY))
    await look_after(analyst, 2 * HOUR)
    assert len(analyst.network.asked) == 2


async def test_a_post_that_is_gone_is_let_go(analyst: Analyst) -> None:
    pub = await live(analyst, "hello")
    analyst.network.hidden.add(pub.parts[0].remote_id)
    for _ in range(5):
        await look_after(analyst, 6 * HOUR)
    asked = [a for a in analyst.network.asked if a]
    assert len(asked) == 3
    assert await likes(analyst, pub) == []


async def test_a_locked_keyring_delays_and_loses_nothing(analyst: Analyst) -> None:
    pub = await live(analyst, "hello")
    analyst.desktop.sessions.locked = True
    await look_after(analyst, 15 * MINUTE)
    assert analyst.network.asked == []
    analyst.desktop.sessions.locked = False
    await look_after(analyst, HOUR)
    assert await likes(analyst, pub) == [0]


async def test_a_person_asks_for_all_of_it_now(analyst: Analyst) -> None:
    first, second = await live(analyst, "one"), await live(analyst, "two")
    progress: list[tuple[int, int, str]] = []
    collected = await analyst.collector.collect(progress=lambda *said: progress.append(said))
    assert {r.publication_id for r in collected.readings} == {"", first.id, second.id}
    assert (collected.silent, collected.trouble, progress) == ([], [], [(1, 1, "me")])
    analyst.network.answers = [Unreachable("no net")]
    failed = await analyst.collector.collect()
    assert [type(answer) for _, answer in failed.trouble] == [Unreachable]


async def test_a_network_without_numbers_is_named(analyst: Analyst) -> None:
    account = await analyst.desktop.store.accounts.get("acc")
    assert account is not None
    analyst.collector._networks = type(analyst.collector._networks)(analyst.desktop.network.__class__.__mro__[1]())
    collected = await analyst.collector.collect()
    assert [a.id for a in collected.silent] == ["acc"]
    await analyst.collector.look()
    assert analyst.network.asked == []
