"""The heartbeat: rings the engine at the right moment, and sooner when something changed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Protocol

Beat = Callable[[], Awaitable[datetime | None]]
"""Runs one beat; returns when the next piece of work is due (aware UTC), None when nothing is."""


class Alarm(Protocol):
    """Rings the beat. Beats never overlap: a ring during a beat leads to one more right after it."""

    async def start(self, beat: Beat) -> None:
        """Begin to ring; the first ring comes at once."""
        ...

    def ring(self) -> None:
        """Ring as soon as possible. May be called from any thread."""
        ...

    async def stop(self) -> None:
        """Stop ringing and wait for a running beat to end."""
        ...
