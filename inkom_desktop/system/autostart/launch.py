"""How this Inkom is started: frozen, installed, or from a source checkout."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import inkom_desktop

PATIENCE_S = 20.0


@dataclass(frozen=True, slots=True)
class Launch:
    """A command that opens Inkom in the tray.

    `folder` is where it must be started, empty when that does not matter; `environment` what it needs set beyond the usual.
    """

    program: str
    arguments: tuple[str, ...]
    folder: str = ""
    environment: tuple[tuple[str, str], ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Program and arguments."""
        return (self.program, *self.arguments)


def launch_here() -> Launch:
    """Return the command that starts this Inkom hidden, found by looking and not by guessing. Takes up to a second."""
    data = os.environ.get("INKOM_DATA_DIR", "")
    environment = (("INKOM_DATA_DIR", os.path.abspath(data)),) if data else ()
    if getattr(sys, "frozen", False):
        # An AppImage runs from a folder that is gone after it ends; the file itself is in APPIMAGE.
        return Launch(os.environ.get("APPIMAGE") or sys.executable, ("--hidden",), "", environment)
    root = Path(inkom_desktop.__file__).resolve().parents[1]
    python = Path(sys.executable)
    if _is_installed(root):
        script = python.with_name("inkom")
        if os.name != "nt" and os.access(script, os.X_OK):
            return Launch(str(script), ("--hidden",), "", environment)
        return Launch(str(_windowless(python)), ("-m", "inkom_desktop", "--hidden"), "", environment)
    return Launch(str(_windowless(python)), ("-m", "inkom_desktop", "--hidden"), str(root), environment)


def _windowless(python: Path) -> Path:
    """On Windows the Python that opens no console."""
    quiet = python.with_name("pythonw.exe")
    return quiet if os.name == "nt" and quiet.exists() else python


def _is_installed(root: Path) -> bool:
    """Ask this Python whether it finds the same Inkom from anywhere, without our folder and our PYTHONPATH."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    try:
        asked = subprocess.run(
            [sys.executable, "-P", "-c", "import inkom_desktop; print(inkom_desktop.__file__)"],
            cwd=os.path.abspath(os.sep),
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    found = asked.stdout.strip()
    return asked.returncode == 0 and bool(found) and Path(found).resolve().parents[1] == root
