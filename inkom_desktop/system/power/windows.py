"""Windows: powrprof tells of sleep, iphlpapi of addresses; both call back on threads of their own and need no window.

PowerRegisterSuspendResumeNotification (powerbase.h, Windows 8 and later), NotifyUnicastIpAddressChange (netioapi.h).
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import logging
from collections.abc import Callable
from typing import Any

log = logging.getLogger(__name__)

CALLBACK = 2
"""DEVICE_NOTIFY_CALLBACK: the recipient is a structure with a function, not a window."""
RESUMED = frozenset({0x7, 0x12})
"""PBT_APMRESUMESUSPEND (a person is there), PBT_APMRESUMEAUTOMATIC (always)."""
ANY_FAMILY = 0

_callback: Any = getattr(ctypes, "WINFUNCTYPE", ctypes.CFUNCTYPE)
POWER = _callback(ctypes.c_ulong, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p)
ADDRESS = _callback(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)


class Recipient(ctypes.Structure):
    """DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS."""

    _fields_ = (("callback", POWER), ("context", ctypes.c_void_p))


class WindowsSignals:
    """Implements `ports.power.PowerSignals`. `powrprof` and `iphlpapi` are the libraries; a test gives others."""

    def __init__(self, powrprof: Any = None, iphlpapi: Any = None) -> None:
        self._powrprof = powrprof
        self._iphlpapi = iphlpapi
        self._power = ctypes.c_void_p()
        self._address = ctypes.c_void_p()
        self._kept: list[Any] = []
        """What the system holds pointers to: it must outlive the registrations."""

    async def start(self, woke: Callable[[], None], network_changed: Callable[[], None]) -> None:
        """Begin to listen; what cannot be registered stays silent."""
        loop = asyncio.get_running_loop()

        def ring(call: Callable[[], None]) -> None:
            with contextlib.suppress(RuntimeError):  # The loop has closed.
                loop.call_soon_threadsafe(call)

        def on_power(_context: object, event: int, _setting: object) -> int:
            if event in RESUMED:
                ring(woke)
            return 0

        def on_address(_context: object, _row: object, _kind: int) -> None:
            ring(network_changed)

        try:
            powrprof = self._powrprof or _library("powrprof")
            recipient = Recipient(POWER(on_power), None)
            self._kept.append(recipient)
            status = powrprof.PowerRegisterSuspendResumeNotification(
                ctypes.c_ulong(CALLBACK), ctypes.byref(recipient), ctypes.byref(self._power)
            )
            self._powrprof = powrprof
            _say("sleep", status)
        except (OSError, AttributeError) as e:
            log.info("no word of sleep from the system: %s", type(e).__name__)
        try:
            iphlpapi = self._iphlpapi or _library("iphlpapi")
            hears = ADDRESS(on_address)
            self._kept.append(hears)
            status = iphlpapi.NotifyUnicastIpAddressChange(
                ctypes.c_ushort(ANY_FAMILY), hears, None, ctypes.c_ubyte(0), ctypes.byref(self._address)
            )
            self._iphlpapi = iphlpapi
            _say("the network", status)
        except (OSError, AttributeError) as e:
            log.info("no word of the network from the system: %s", type(e).__name__)

    async def stop(self) -> None:
        """Stop listening. Cancelling waits for a call under way, so that it is done off the loop."""
        if self._power.value:
            await asyncio.to_thread(self._powrprof.PowerUnregisterSuspendResumeNotification, self._power)
            self._power = ctypes.c_void_p()
        if self._address.value:
            await asyncio.to_thread(self._iphlpapi.CancelMibChangeNotify2, self._address)
            self._address = ctypes.c_void_p()
        self._kept.clear()


def _library(name: str) -> Any:
    loader: Any = getattr(ctypes, "WinDLL", ctypes.CDLL)
    return loader(f"{name}.dll")


def _say(what: str, status: int) -> None:
    if status != 0:
        log.info("no word of %s from the system: error %d", what, status)
