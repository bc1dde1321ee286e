"""Linux: logind tells of sleep over D-Bus, the kernel of addresses and routes over netlink. Neither needs a desktop.

https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html (PrepareForSleep), man 7 rtnetlink.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import socket
from collections.abc import Callable

log = logging.getLogger(__name__)

MANAGER = "org.freedesktop.login1.Manager"
SYSTEM_BUS = "unix:path=/run/dbus/system_bus_socket"
CHANGES = 0x10 | 0x40 | 0x100
"""RTMGRP_IPV4_IFADDR, RTMGRP_IPV4_ROUTE, RTMGRP_IPV6_IFADDR (linux/rtnetlink.h)."""
_NETLINK, _ROUTE = 16, 0


class LinuxSignals:
    """Implements `ports.power.PowerSignals`. `address` is the system bus, else the usual one."""

    def __init__(self, address: str = "") -> None:
        self._address = address or os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or SYSTEM_BUS
        self._listener: asyncio.Task[None] | None = None
        self._kernel: socket.socket | None = None

    async def start(self, woke: Callable[[], None], network_changed: Callable[[], None]) -> None:
        """Begin to listen; what cannot be opened stays silent."""
        self._listener = asyncio.create_task(self._hear_logind(woke), name="logind")
        try:
            kernel = socket.socket(_NETLINK, socket.SOCK_RAW | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC, _ROUTE)
            kernel.bind((0, CHANGES))
        except OSError as e:
            log.info("no word of the network from the kernel: %s", e.strerror)
            return
        self._kernel = kernel
        asyncio.get_running_loop().add_reader(kernel, self._hear_kernel, kernel, network_changed)

    async def stop(self) -> None:
        """Stop listening."""
        if self._kernel is not None:
            asyncio.get_running_loop().remove_reader(self._kernel)
            self._kernel.close()
            self._kernel = None
        if self._listener is not None:
            self._listener.cancel()
            await asyncio.gather(self._listener, return_exceptions=True)
            self._listener = None

    @staticmethod
    def _hear_kernel(kernel: socket.socket, network_changed: Callable[[], None]) -> None:
        """Empty the socket: that something changed is all that counts (also where so much did that some is lost)."""
        with contextlib.suppress(OSError):
            while kernel.recv(65536):
                pass
        network_changed()

    async def _hear_logind(self, woke: Callable[[], None]) -> None:
        try:
            await self._listen(woke)
        except asyncio.CancelledError:
            raise
        except Exception as e:
            # No bus, no logind, a bus that went away: the heartbeat finds a sleep out by itself.
            log.debug("no word of sleep from logind: %s", type(e).__name__)

    async def _listen(self, woke: Callable[[], None]) -> None:
        from jeepney import HeaderFields, MatchRule, MessageType
        from jeepney.bus_messages import message_bus
        from jeepney.io.asyncio import open_dbus_connection

        async with await open_dbus_connection(self._address) as bus:
            rule = MatchRule(
                type="signal", sender="org.freedesktop.login1", interface=MANAGER, member="PrepareForSleep"
            )
            await bus.send(message_bus.AddMatch(rule))
            while True:
                message = await bus.receive()
                fields = message.header.fields
                ours = (
                    message.header.message_type is MessageType.signal and fields.get(HeaderFields.interface) == MANAGER
                )
                if ours and fields.get(HeaderFields.member) == "PrepareForSleep" and message.body == (False,):
                    woke()
