from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from email.utils import format_datetime

import pytest

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.skew import Reading
from inkom_desktop.ports.witness import NotReached
from inkom_desktop.web.client import Web
from inkom_desktop.web.witness import ServerClocks
from tests.fakes.clock import NOW, FixedClock
from tests.servers.faults import Answer, CutBefore, FaultProxy


def account(server: str, network: str = "mastodon") -> Account:
    return Account("acc", "ws", network, server, "me", "me", "Me", AccountState.HEALTHY, NOW)


def dated(at: datetime | str, **further: str) -> Answer:
    said = at if isinstance(at, str) else format_datetime(at, usegmt=True)
    return Answer(200, (("Date", said), *further.items()))


@pytest.fixture
def proxy() -> Iterator[FaultProxy]:
    with FaultProxy() as running:
        yield running


async def test_a_server_is_asked_with_a_head_that_carries_no_sign_in(proxy: FaultProxy, clock: FixedClock) -> None:
    clocks = ServerClocks({}, clock)
    proxy.script(dated(NOW + timedelta(minutes=7)))

    found = await clocks.ask(account(proxy.address))

    assert isinstance(found, Reading)
    assert found.offset == timedelta(minutes=7, seconds=0.5)
    (seen,) = proxy.seen
    assert (seen.method, seen.header("authorization"), seen.header("cookie")) == ("HEAD", None, None)
    assert clocks.known(60) == [found]


@pytest.mark.parametrize("by", [-3600, -3, 3, 3600])
async def test_what_was_heard_before_the_clock_was_set_is_not_known_any_more(
    proxy: FaultProxy, clock: FixedClock, by: int
) -> None:
    clocks = ServerClocks({}, clock)
    proxy.script(dated(NOW))
    found = await clocks.ask(account(proxy.address))
    clock.move(seconds=300)
    assert clocks.known(600) == [found]
    clock.jump(seconds=by)
    assert clocks.known(600) == []


@pytest.mark.parametrize(
    "says", [dated("yesterday"), dated("Thu, 01 Jan 1970 00:00:10 GMT"), Answer(200), Answer(500), CutBefore()]
)
async def test_a_server_without_a_usable_date_is_no_witness(proxy: FaultProxy, clock: FixedClock, says: Answer) -> None:
    clocks = ServerClocks({}, clock)
    proxy.script(says)
    assert await clocks.ask(account(proxy.address)) is None
    assert clocks.known(60) == []


async def test_a_refusal_has_a_date_too(proxy: FaultProxy, clock: FixedClock) -> None:
    proxy.script(Answer(405, (("Date", format_datetime(NOW, usegmt=True)),)))
    assert isinstance(await ServerClocks({}, clock).ask(account(proxy.address)), Reading)


async def test_the_age_in_a_cache_is_counted_in(proxy: FaultProxy, clock: FixedClock) -> None:
    proxy.script(dated(NOW - timedelta(hours=2), Age="7200"))
    found = await ServerClocks({}, clock).ask(account(proxy.address))
    assert isinstance(found, Reading)
    assert found.distance == timedelta(0)


async def test_a_server_that_is_not_there_is_not_reached(clock: FixedClock) -> None:
    with FaultProxy() as gone:
        address = gone.address
    assert await ServerClocks({}, clock).ask(account(address)) == NotReached("connect")


async def test_every_answer_is_overheard(proxy: FaultProxy, clock: FixedClock) -> None:
    clocks = ServerClocks({}, clock)
    proxy.script(dated(NOW - timedelta(minutes=3)))
    await Web("mastodon", {}, hears=clocks).write("POST", f"{proxy.address}/api/v1/statuses", json_body={})
    (found,) = clocks.known(60)
    assert (found.server, found.offset) == (proxy.address.partition("://")[2], timedelta(minutes=-3, seconds=0.5))


async def test_a_gateway_is_the_server_that_is_asked(proxy: FaultProxy, clock: FixedClock) -> None:
    clocks = ServerClocks({"INKOM_API_BASE_MASTODON": proxy.address}, clock)
    proxy.script(dated(NOW))
    there = account("https://social.example")
    found = await clocks.ask(there)
    assert isinstance(found, Reading)
    assert found.server == clocks.server_of(there) == proxy.address.partition("://")[2]


def test_a_folder_is_no_server(clock: FixedClock) -> None:
    assert ServerClocks({}, clock).server_of(account("/home/me/posts", "folder")) == ""


def test_what_was_heard_while_the_computer_slept_says_nothing(clock: FixedClock) -> None:
    clocks = ServerClocks({}, clock)
    asked = clocks.begin()
    clock.jump(hours=3)
    clocks.heard("a", {"date": format_datetime(NOW, usegmt=True)}, asked)
    assert clocks.known(60) == []


def test_a_slow_answer_says_too_little(clock: FixedClock) -> None:
    clocks = ServerClocks({}, clock)
    asked = clocks.begin()
    clock.move(seconds=25)
    clocks.heard("a", {"date": format_datetime(NOW, usegmt=True)}, asked)
    assert clocks.known(60) == []


def test_readings_grow_old_and_are_forgotten(clock: FixedClock) -> None:
    clocks = ServerClocks({}, clock)
    clocks.heard("a", {"date": format_datetime(NOW, usegmt=True)}, clocks.begin())
    clock.move(seconds=50)
    assert len(clocks.known(60)) == 1
    clock.move(seconds=11)
    assert clocks.known(60) == []
    clocks.heard("a", {"date": format_datetime(NOW, usegmt=True)}, clocks.begin())
    clocks.forget()
    assert clocks.known(60) == []
