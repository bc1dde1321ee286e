"""logind's signal on a real bus of our own, and the kernel's word on a socket."""

from __future__ import annotations

import asyncio
import shutil
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from importlib.util import find_spec

import pytest

from inkom_desktop.system.power import NoSignals, power_signals
from inkom_desktop.system.power.linux import LinuxSignals

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="logind and netlink are Linux's."),
    pytest.mark.skipif(
        shutil.which("dbus-daemon") is None or find_spec("jeepney") is None,
        reason="No bus can be started here: dbus-daemon or the Python library jeepney is not installed.",
    ),
]


class Heard:
    """What the signals rang."""

    def __init__(self) -> None:
        self.woke = self.changed = 0
        self.rang = asyncio.Event()

    def on_wake(self) -> None:
        self.woke += 1
        self.rang.set()

    def on_network(self) -> None:
        self.changed += 1
        self.rang.set()


@pytest.fixture
def bus() -> Iterator[str]:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


class Logind:
    """Plays the sleep manager, or a stranger who says the same."""

    def __init__(self, connection: object) -> None:
        self._connection = connection

    @classmethod
    async def at(cls, address: str, name: str = "org.freedesktop.login1") -> Logind:
        from jeepney.bus_messages import message_bus
        from jeepney.io.asyncio import open_dbus_connection

        connection = await open_dbus_connection(address)
        await connection.send(message_bus.RequestName(name))
        return cls(connection)

    async def prepare_for_sleep(self, asleep: bool) -> None:
        from jeepney import DBusAddress, new_signal

        where = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")
        await self._connection.send(new_signal(where, "PrepareForSleep", "b", (asleep,)))  # type: ignore[attr-defined]

    async def close(self) -> None:
        await self._connection.close()  # type: ignore[attr-defined]


@pytest.fixture
async def heard() -> Heard:
    return Heard()


@pytest.fixture
async def signals(bus: str, heard: Heard) -> AsyncIterator[LinuxSignals]:
    made = LinuxSignals(bus)
    await made.start(heard.on_wake, heard.on_network)
    await _listens(bus, made)
    yield made
    await made.stop()


async def _listens(bus: str, made: LinuxSignals) -> None:
    """Return when the bus knows that somebody waits for logind: two clients are there, and the match is in."""
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.asyncio import open_dbus_router

    stats = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus.Debug.Stats")
    async with open_dbus_router(bus) as router, asyncio.timeout(10):
        while True:
            answer = await router.send_and_get_reply(new_method_call(stats, "GetAllMatchRules"))
            if any("PrepareForSleep" in rule for rules in answer.body[0].values() for rule in rules):
                return


async def test_a_wake_is_heard_and_a_falling_asleep_is_not(bus: str, signals: LinuxSignals, heard: Heard) -> None:
    logind = await Logind.at(bus)
    await logind.prepare_for_sleep(True)
    await logind.prepare_for_sleep(False)
    async with asyncio.timeout(10):
        await heard.rang.wait()
    assert heard.woke == 1
    await logind.close()


async def test_a_stranger_who_says_the_same_is_not_heard(bus: str, signals: LinuxSignals, heard: Heard) -> None:
    stranger, logind = await Logind.at(bus, "org.example.Stranger"), await Logind.at(bus)
    await stranger.prepare_for_sleep(False)
    await logind.prepare_for_sleep(False)
    async with asyncio.timeout(10):
        await heard.rang.wait()
    assert heard.woke == 1
    await stranger.close()
    await logind.close()


async def test_a_bus_that_goes_away_or_is_not_there_is_silence(tmp_path: object, heard: Heard) -> None:
    nowhere = LinuxSignals(f"unix:path={tmp_path}/nothing")
    await nowhere.start(heard.on_wake, heard.on_network)
    assert nowhere._listener is not None
    async with asyncio.timeout(10):
        await nowhere._listener
    await nowhere.stop()
    assert heard.woke == 0


async def test_what_the_kernel_says_is_read_to_its_end_and_told_once(heard: Heard) -> None:
    ours, kernel = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    ours.setblocking(False)
    for _ in range(3):
        kernel.send(b"RTM_NEWADDR")
    LinuxSignals._hear_kernel(ours, heard.on_network)
    assert heard.changed == 1
    with pytest.raises(BlockingIOError):
        ours.recv(1)
    ours.close()
    kernel.close()


def test_each_system_has_its_own_way() -> None:
    kinds = {p: type(power_signals(p)).__name__ for p in ("linux", "darwin", "win32", "freebsd14")}
    assert kinds == {
        "linux": "LinuxSignals",
        "darwin": "MacSignals",
        "win32": "WindowsSignals",
        "freebsd14": "NoSignals",
    }


async def test_a_system_without_signals_is_silent(heard: Heard) -> None:
    silent = NoSignals()
    await silent.start(heard.on_wake, heard.on_network)
    await silent.stop()
    assert (heard.woke, heard.changed) == (0, 0)
