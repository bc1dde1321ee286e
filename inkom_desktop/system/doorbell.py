"""A doorbell: another process of this user tells the publisher that the store changed.

One UDP datagram on the loopback with a random token that only this user can read (`publisher.json`, 0600). It carries no
data and asks for nothing but a beat; a lost or forged one costs at most a beat, and the naps of the alarm notice a change
without it.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
import secrets
import socket
from collections.abc import Callable
from pathlib import Path

from inkom_desktop.system.publisher_lock import read_facts

log = logging.getLogger(__name__)

_HELLO = b"inkom-ring "
_MOST_BYTES = 128


class Doorbell(asyncio.DatagramProtocol):
    """Listens on 127.0.0.1 and calls `on_ring` on the loop it was opened on."""

    def __init__(self, on_ring: Callable[[], None]) -> None:
        self._on_ring = on_ring
        self._transport: asyncio.DatagramTransport | None = None
        self.port = 0
        self.token = secrets.token_hex(16)

    async def open(self) -> bool:
        """Begin to listen; `port` and `token` hold then. False (logged) where the machine does not allow it."""
        try:
            loop = asyncio.get_running_loop()
            transport, _ = await loop.create_datagram_endpoint(lambda: self, local_addr=("127.0.0.1", 0))
        except OSError as e:
            log.warning("no doorbell: %s", e.strerror)
            return False
        self._transport = transport
        self.port = int(transport.get_extra_info("sockname")[1])
        return True

    def close(self) -> None:
        """Stop listening."""
        if self._transport is not None:
            self._transport.close()
            self._transport = None

    def datagram_received(self, data: bytes, addr: object) -> None:
        """Take one datagram; everything that is not our word and token is ignored in silence."""
        if len(data) <= _MOST_BYTES and hmac.compare_digest(data, _HELLO + self.token.encode()):
            self._on_ring()

    def error_received(self, exc: Exception) -> None:
        """Ignore what the network stack reports about earlier datagrams."""


def ring_doorbell(data: Path) -> bool:
    """Ask the publisher of this data folder to beat now; tells whether a ring was sent. Never raises, never waits."""
    facts = read_facts(data)
    if facts is None or not facts.door_port or not facts.door_token:
        return False
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as door:
            door.setblocking(False)
            door.sendto(_HELLO + facts.door_token.encode(), ("127.0.0.1", facts.door_port))
    except (OSError, ValueError):
        return False
    return True
