"""Windows and macOS by stand-ins of their libraries: what is registered, what rings, what is given back."""

from __future__ import annotations

import asyncio
import ctypes
import os
import threading
from typing import Any

import pytest

from inkom_desktop.system.power.macos import CLOCK, NETWORK, REUSE, MacSignals
from inkom_desktop.system.power.windows import ADDRESS, RESUMED, Recipient, WindowsSignals

SUSPEND = 0x4


class Rings:
    def __init__(self) -> None:
        self.heard: list[str] = []
        self.rang = asyncio.Event()

    def __call__(self, what: str) -> Any:
        def ring() -> None:
            self.heard.append(what)
            self.rang.set()

        return ring


@pytest.fixture
async def rings() -> Rings:
    return Rings()


class Powrprof:
    given_back = 0

    def PowerRegisterSuspendResumeNotification(self, flags: Any, recipient: Any, handle: Any) -> int:  # noqa: N802
        assert flags.value == 2
        self.call = ctypes.cast(recipient, ctypes.POINTER(Recipient)).contents.callback
        handle._obj.value = 7
        return 0

    def PowerUnregisterSuspendResumeNotification(self, handle: Any) -> int:  # noqa: N802
        assert handle.value == 7
        self.given_back += 1
        return 0


class Iphlpapi:
    given_back = 0

    def NotifyUnicastIpAddressChange(self, family: Any, call: Any, context: Any, at_once: Any, handle: Any) -> int:  # noqa: N802
        assert isinstance(call, ADDRESS)
        assert (family.value, context, at_once.value) == (0, None, 0)
        self.call = call
        handle._obj.value = 9
        return 0

    def CancelMibChangeNotify2(self, handle: Any) -> int:  # noqa: N802
        assert handle.value == 9
        self.given_back += 1
        return 0


async def test_windows_rings_on_a_resume_and_on_a_new_address_from_its_own_threads(rings: Rings) -> None:
    power, net = Powrprof(), Iphlpapi()
    signals = WindowsSignals(power, net)
    await signals.start(rings("woke"), rings("net"))

    def system() -> None:
        power.call(None, SUSPEND, None)
        for event in sorted(RESUMED):
            power.call(None, event, None)
        net.call(None, None, 0)

    thread = threading.Thread(target=system)
    thread.start()
    await asyncio.to_thread(thread.join)
    await asyncio.sleep(0)
    assert rings.heard == ["woke", "woke", "net"]
    await signals.stop()
    await signals.stop()
    assert (power.given_back, net.given_back) == (1, 1)


async def test_a_windows_that_refuses_is_silent(rings: Rings) -> None:
    class Refuses:
        def PowerRegisterSuspendResumeNotification(self, *_: Any) -> int:  # noqa: N802
            return 5

    signals = WindowsSignals(Refuses(), Refuses())
    await signals.start(rings("woke"), rings("net"))
    await signals.stop()
    assert rings.heard == []


class LibSystem:
    def __init__(self, status: int = 0) -> None:
        self.read_end, self.write_end = os.pipe()
        self.asked: list[tuple[bytes, int]] = []
        self.cancelled: list[int] = []
        self._status = status

    def notify_register_file_descriptor(self, name: bytes, fd: Any, flags: Any, token: Any) -> int:
        self.asked.append((name, flags.value))
        if self._status == 0:
            if flags.value & REUSE:
                assert fd._obj.value == self.read_end
            fd._obj.value = self.read_end
            token._obj.value = len(self.asked)
        return self._status

    def notify_cancel(self, token: Any) -> int:
        self.cancelled.append(token.value)
        return 0

    def close(self) -> None:
        os.close(self.read_end)
        os.close(self.write_end)


async def test_macos_tells_of_network_and_clock_through_one_descriptor(rings: Rings) -> None:
    system = LibSystem()
    signals = MacSignals(system)
    await signals.start(rings("woke"), rings("net"))
    assert system.asked == [(NETWORK, 0), (CLOCK, REUSE)]
    os.write(system.write_end, b"\0\0\0\1\0\0\0\1")
    async with asyncio.timeout(10):
        await rings.rang.wait()
    assert rings.heard == ["net"]
    await signals.stop()
    await signals.stop()
    assert system.cancelled == [1, 2]
    system.close()


async def test_a_macos_that_refuses_is_silent(rings: Rings) -> None:
    system = LibSystem(status=1)
    signals = MacSignals(system)
    await signals.start(rings("woke"), rings("net"))
    await signals.stop()
    assert (rings.heard, system.cancelled) == ([], [])
    system.close()
