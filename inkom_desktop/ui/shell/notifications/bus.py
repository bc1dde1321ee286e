"""The person's session bus, as far as notifications need it.

Spoken with jeepney and not with QtDBus: in PySide6 an int is always written as a signed one, so that `replaces_id` (uint32)
and `urgency` (a byte) cannot be said with Qt, and servers refuse the call (docs/decisions).
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Callable, Mapping
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, HeaderFields, MatchRule, Message, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, open_dbus_connection
from jeepney.io.common import RouterClosed
from jeepney.wrappers import unwrap_msg

SERVER = DBusAddress("/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.Notifications")
LOST = (OSError, EOFError, RuntimeError, ValueError, DBusErrorResponse, RouterClosed)
"""What a call ends with when the bus or the server is not there, goes away, or answers with an error."""

Hear = Callable[[str, tuple[Any, ...]], None]


def bus_address(environ: Mapping[str, str]) -> str:
    """Return the address of the session bus, empty when there is none."""
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    usual = f"unix:path={runtime}/bus" if runtime and os.path.exists(f"{runtime}/bus") else ""
    return environ.get("DBUS_SESSION_BUS_ADDRESS") or usual


class Bus:
    """A connection to the notification server. `capabilities` is what it can do."""

    def __init__(self, connection: DBusConnection, hear: Hear) -> None:
        self.capabilities: frozenset[str] = frozenset()
        self._connection = connection
        self._router = DBusRouter(connection)
        self._heard: asyncio.Queue[Message] = asyncio.Queue(64)
        self._filter = self._router.filter(_signals(), queue=self._heard)
        self._listener = asyncio.ensure_future(self._listen(hear))

    @classmethod
    async def open(cls, address: str, hear: Hear) -> Bus:
        """Connect; `hear` gets the name and the values of each signal of the server. Raises LOST."""
        bus = cls(await open_dbus_connection(address), hear)
        try:
            # The bus itself sees to it that only the owner of the server's name is heard.
            rule = _signals(sender=SERVER.bus_name)
            unwrap_msg(await bus._router.send_and_get_reply(message_bus.AddMatch(rule)))
            (found,) = await bus.call("GetCapabilities")
            bus.capabilities = frozenset(found)
        except BaseException:
            await bus.close()
            raise
        return bus

    async def call(self, method: str, signature: str | None = None, values: tuple[Any, ...] = ()) -> tuple[Any, ...]:
        """Call a method of the server and return what it answers. Raises LOST."""
        answer = await self._router.send_and_get_reply(new_method_call(SERVER, method, signature, values))
        return tuple(unwrap_msg(answer))

    async def close(self) -> None:
        """Leave the bus. Never raises."""
        self._listener.cancel()
        self._filter.close()
        with contextlib.suppress(*LOST):
            await self._router.__aexit__(None, None, None)
        with contextlib.suppress(*LOST):
            await self._connection.close()

    async def _listen(self, hear: Hear) -> None:
        while True:
            message = await self._heard.get()
            hear(message.header.fields.get(HeaderFields.member, ""), message.body)


def _signals(sender: str | None = None) -> MatchRule:
    return MatchRule(type="signal", sender=sender, interface=SERVER.interface, path=SERVER.object_path)
