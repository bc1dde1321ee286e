"""macOS: notifyd tells that the network's configuration or the clock changed, through a file descriptor (notify.h, notify(3)).

A wake has no name there, but every wake changes the network's configuration: that rings the heartbeat, which finds the sleep
by its clocks. IOKit's own wake-up call would need a run loop in a thread of its own and an answer to every question of the
kernel; a mistake in it would delay everybody's sleep by half a minute.
"""

from __future__ import annotations

import asyncio
import ctypes
import logging
import os
from collections.abc import Callable
from typing import Any

log = logging.getLogger(__name__)

NETWORK = b"com.apple.system.config.network_change"
CLOCK = b"com.apple.system.clock_set"
REUSE = 0x1
"""NOTIFY_REUSE: all names tell through one descriptor."""
LIBRARY = "/usr/lib/libSystem.B.dylib"


class MacSignals:
    """Implements `ports.power.PowerSignals`. `library` is libSystem; a test gives another."""

    def __init__(self, library: Any = None) -> None:
        self._library = library
        self._fd = -1
        self._tokens: list[int] = []

    async def start(self, woke: Callable[[], None], network_changed: Callable[[], None]) -> None:
        """Begin to listen; what cannot be registered stays silent."""
        try:
            system = self._library or ctypes.CDLL(LIBRARY)
            register = system.notify_register_file_descriptor
        except (OSError, AttributeError) as e:
            log.info("no word of the network from the system: %s", type(e).__name__)
            return
        fd, token = ctypes.c_int(-1), ctypes.c_int(0)
        for name in (NETWORK, CLOCK):
            flags = REUSE if self._tokens else 0
            status = register(name, ctypes.byref(fd), ctypes.c_int(flags), ctypes.byref(token))
            if status != 0:
                log.info("no word of %s: status %s", name.decode(), status)
                continue
            self._tokens.append(token.value)
        if self._tokens:
            self._library, self._fd = system, fd.value
            os.set_blocking(self._fd, False)
            asyncio.get_running_loop().add_reader(self._fd, self._hear, network_changed)

    async def stop(self) -> None:
        """Stop listening; the descriptor ends with its last token."""
        if self._fd >= 0:
            asyncio.get_running_loop().remove_reader(self._fd)
            for token in self._tokens:
                self._library.notify_cancel(ctypes.c_int(token))
            self._fd, self._tokens = -1, []

    def _hear(self, network_changed: Callable[[], None]) -> None:
        """Empty the descriptor (each change is a token of four bytes)."""
        try:
            while os.read(self._fd, 4096):
                pass
        except BlockingIOError:
            pass
        except OSError as e:
            log.info("the system's word ended: %s", e.strerror)
            asyncio.get_running_loop().remove_reader(self._fd)
            return
        network_changed()
