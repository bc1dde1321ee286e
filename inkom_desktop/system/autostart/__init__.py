"""Starting with the computer, on each system in its own way."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from inkom_desktop.ports.autostart import Autostart, AutostartState


def autostart_here(platform: str = sys.platform) -> Autostart:
    """Return the way of this system."""
    from inkom_desktop.system.autostart.launch import launch_here

    if platform == "win32":
        from inkom_desktop.system.autostart.windows import RunKeyAutostart, WindowsRegistry

        return RunKeyAutostart(launch_here, WindowsRegistry())
    if platform == "darwin":
        from inkom_desktop.system.autostart.macos import LaunchAgentAutostart, launchctl

        return LaunchAgentAutostart(launch_here, Path.home() / "Library" / "LaunchAgents", launchctl)
    if platform in ("ios", "android", "emscripten", "wasi"):
        return NoAutostart()
    from inkom_desktop.system.autostart.linux import XdgAutostart

    return XdgAutostart(launch_here, os.environ)


class NoAutostart:
    """A system without a way we know."""

    def state(self) -> AutostartState:
        """Say so."""
        return AutostartState.UNSUPPORTED

    enable = state
    disable = state
