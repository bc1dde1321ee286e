"""Waking up and the network, as each system tells of them. Where one tells nothing, the heartbeat's own look finds it out."""

from __future__ import annotations

import sys
from collections.abc import Callable

from inkom_desktop.ports.power import PowerSignals


def power_signals(platform: str = sys.platform) -> PowerSignals:
    """Return what this system has."""
    if platform == "win32":
        from inkom_desktop.system.power.windows import WindowsSignals

        return WindowsSignals()
    if platform == "darwin":
        from inkom_desktop.system.power.macos import MacSignals

        return MacSignals()
    if platform == "linux":
        from inkom_desktop.system.power.linux import LinuxSignals

        return LinuxSignals()
    return NoSignals()


class NoSignals:
    """A system whose signals we do not know."""

    async def start(self, woke: Callable[[], None], network_changed: Callable[[], None]) -> None:
        """Hear nothing."""

    async def stop(self) -> None:
        """Hear nothing."""
