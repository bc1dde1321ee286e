"""Starting with the computer, and whether the desktop has a tray: what the system knows and a person may want to change."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class AutostartState(StrEnum):
    """Whether Inkom starts when the person signs in to this computer.

    OFF_BY_SYSTEM: Inkom asked for it and the person switched it off in the system's own settings. BROKEN: the entry names a
    program that is gone. UNSUPPORTED: this system has no way we know.
    """

    ON = "on"
    OFF = "off"
    OFF_BY_SYSTEM = "off_by_system"
    BROKEN = "broken"
    UNSUPPORTED = "unsupported"


class Autostart(Protocol):
    """The entry that starts Inkom in the tray. All calls read files or the registry: never on the window's thread."""

    def state(self) -> AutostartState:
        """Say how it stands, from what the system will read. Never raises."""
        ...

    def enable(self) -> AutostartState:
        """Start with the computer from now on; the answer is read back. Raises InkomError("autostart_failed", detail)."""
        ...

    def disable(self) -> AutostartState:
        """Start no more; the answer is read back. Raises InkomError("autostart_failed", detail)."""
        ...


class TrayState(StrEnum):
    """Whether there is a tray. UNKNOWN: it cannot be told from here."""

    THERE = "there"
    ABSENT = "absent"
    UNKNOWN = "unknown"
