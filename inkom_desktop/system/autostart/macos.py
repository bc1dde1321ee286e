"""macOS: a launch agent of the person, launchd.plist(5). It starts at the next sign-in; nothing is started now."""

from __future__ import annotations

import os
import plistlib
import re
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.ports.autostart import AutostartState
from inkom_desktop.system.autostart.launch import Launch
from inkom_desktop.system.paths import write_private

LABEL = "inkom.desktop.autostart"
PATIENCE_S = 5.0

Control = Callable[[Sequence[str]], str]
"""Runs launchctl with arguments and returns what it printed; empty when it failed."""


class LaunchAgentAutostart:
    """`launch` tells how Inkom is started, `control` speaks to launchd."""

    def __init__(self, launch: Callable[[], Launch], folder: Path, control: Control) -> None:
        self._launch, self._control = launch, control
        self.path = folder / f"{LABEL}.plist"

    def state(self) -> AutostartState:
        """Say how it stands: the agent's file, and what launchd was told to leave out."""
        try:
            agent: dict[str, Any] = plistlib.loads(self.path.read_bytes())
            program = str(agent["ProgramArguments"][0])
        except FileNotFoundError:
            return AutostartState.OFF
        except (OSError, ValueError, KeyError, IndexError, TypeError, plistlib.InvalidFileException):
            return AutostartState.BROKEN
        if agent.get("Disabled") is True or self._is_disabled():
            return AutostartState.OFF_BY_SYSTEM
        return AutostartState.ON if os.access(program, os.X_OK) else AutostartState.BROKEN

    def enable(self) -> AutostartState:
        """Write the agent; one that the person had switched off is allowed again, because the person asks for it now."""
        launch = self._launch()
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_private(self.path, plistlib.dumps(agent_of(launch)), durable=True)
        except OSError as e:
            raise InkomError("autostart_failed", detail=e.strerror or str(e)) from e
        if self._is_disabled():
            self._control(("enable", f"{_domain()}/{LABEL}"))
        found = self.state()
        if found is not AutostartState.ON:
            raise InkomError("autostart_failed", detail=found.value)
        return found

    def disable(self) -> AutostartState:
        """Take the agent away."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as e:
            raise InkomError("autostart_failed", detail=e.strerror or str(e)) from e
        return self.state()

    def _is_disabled(self) -> bool:
        listed = self._control(("print-disabled", _domain()))
        found = re.search(rf'"{re.escape(LABEL)}"\s*=>\s*(\w+)', listed)
        return found is not None and found[1] in ("true", "disabled")


def agent_of(launch: Launch) -> dict[str, Any]:
    """Return the agent that starts Inkom hidden."""
    agent: dict[str, Any] = {
        "Label": LABEL,
        "ProgramArguments": list(launch.words),
        "RunAtLoad": True,
        "ProcessType": "Interactive",
        "LimitLoadToSessionType": "Aqua",
    }
    if launch.folder:
        agent["WorkingDirectory"] = launch.folder
    if launch.environment:
        agent["EnvironmentVariables"] = dict(launch.environment)
    return agent


def launchctl(arguments: Sequence[str]) -> str:
    """Run launchctl."""
    try:
        done = subprocess.run(
            ["/bin/launchctl", *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout if done.returncode == 0 else ""


def _domain() -> str:
    return f"gui/{os.getuid()}"
