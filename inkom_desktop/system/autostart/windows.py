"""Windows: a value of the person's Run key, and the switch that Task Manager keeps beside it.

https://learn.microsoft.com/windows/win32/setupapi/run-and-runonce-registry-keys. The switch (StartupApproved) has no page of
Microsoft's: twelve bytes, of which an odd first one means that the person switched the entry off.
"""

from __future__ import annotations

import ntpath
import os
import subprocess
import sys
from collections.abc import Callable
from typing import Protocol

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.ports.autostart import AutostartState
from inkom_desktop.system.autostart.launch import Launch

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
NAME = "Inkom"
ALLOWED = b"\x02" + bytes(11)
LONGEST = 260
"""The longest command line that the key takes, in characters."""


class Registry(Protocol):
    """The person's own part of the registry (HKEY_CURRENT_USER)."""

    def get(self, key: str, name: str) -> str | bytes | None:
        """Return a value, None when there is none. Raises OSError."""
        ...

    def put(self, key: str, name: str, value: str | bytes) -> None:
        """Write a value: text as REG_SZ, bytes as REG_BINARY. Raises OSError."""
        ...

    def drop(self, key: str, name: str) -> None:
        """Take a value away; one that is not there is no error. Raises OSError."""
        ...


class RunKeyAutostart:
    """`launch` tells how Inkom is started."""

    def __init__(
        self,
        launch: Callable[[], Launch],
        registry: Registry,
        exists: Callable[[str], bool] = os.path.isfile,
    ) -> None:
        self._launch, self._registry, self._exists = launch, registry, exists

    def state(self) -> AutostartState:
        """Say how it stands."""
        try:
            command = self._registry.get(RUN, NAME)
            switch = self._registry.get(APPROVED, NAME)
        except OSError:
            return AutostartState.BROKEN
        if not isinstance(command, str):
            return AutostartState.OFF
        if isinstance(switch, bytes) and switch and switch[0] & 1:
            return AutostartState.OFF_BY_SYSTEM
        return AutostartState.ON if self._exists(_program(command)) else AutostartState.BROKEN

    def enable(self) -> AutostartState:
        """Write the value; one that the person had switched off is allowed again, because the person asks for it now."""
        command = command_of(self._launch())
        if len(command) > LONGEST:
            raise InkomError("autostart_failed", detail=f"the path is longer than {LONGEST} characters")
        try:
            self._registry.put(RUN, NAME, command)
            if self._registry.get(APPROVED, NAME) is not None:
                self._registry.put(APPROVED, NAME, ALLOWED)
        except OSError as e:
            raise InkomError("autostart_failed", detail=e.strerror or str(e)) from e
        found = self.state()
        if found is not AutostartState.ON:
            raise InkomError("autostart_failed", detail=found.value)
        return found

    def disable(self) -> AutostartState:
        """Take the value away, and the switch with it."""
        try:
            self._registry.drop(RUN, NAME)
            self._registry.drop(APPROVED, NAME)
        except OSError as e:
            raise InkomError("autostart_failed", detail=e.strerror or str(e)) from e
        found = self.state()
        if found is not AutostartState.OFF:
            raise InkomError("autostart_failed", detail=found.value)
        return found


def command_of(launch: Launch) -> str:
    """Return the command line. INKOM_DATA_DIR is the person's own variable on Windows and is set before Run is read."""
    words = list(launch.words)
    if launch.folder:
        # The key starts a program in the system's folder, so that a source checkout must be told where it lies.
        start = "import sys;sys.path.insert(0,sys.argv[1]);from inkom_desktop.__main__ import main;main(sys.argv[2:])"
        words = [launch.program, "-c", start, launch.folder, "--hidden"]
    return subprocess.list2cmdline(words)


def _program(command: str) -> str:
    """Return the program of a command line."""
    line = command.strip()
    if line.startswith('"'):
        return line[1:].partition('"')[0]
    first = line.partition(" ")[0]
    return line if ntpath.splitext(line)[1].lower() == ".exe" else first


class WindowsRegistry:
    """HKEY_CURRENT_USER itself."""

    def get(self, key: str, name: str) -> str | bytes | None:
        """Return a value."""
        if sys.platform != "win32":
            raise OSError("there is no registry here")
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                value, _kind = winreg.QueryValueEx(opened, name)
        except FileNotFoundError:
            return None
        return value if isinstance(value, str | bytes) else None

    def put(self, key: str, name: str, value: str | bytes) -> None:
        """Write a value."""
        if sys.platform != "win32":
            raise OSError("there is no registry here")
        import winreg

        kind = winreg.REG_SZ if isinstance(value, str) else winreg.REG_BINARY
        with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
            winreg.SetValueEx(opened, name, 0, kind, value)

    def drop(self, key: str, name: str) -> None:
        """Take a value away."""
        if sys.platform != "win32":
            raise OSError("there is no registry here")
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                winreg.DeleteValue(opened, name)
        except FileNotFoundError:
            return
