"""Finds a Python that Inkom runs on. Read by any Python from 3.7 on, so nothing newer is used here.

3.14 is out because qasync breaks on it; 3.10 and older lack what the code uses (`requires-python` in pyproject.toml).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

# The first is what most people meet on Debian 12; all three are tested.
NAMES = ("python3.13", "python3.12", "python3.11")
OLDEST = (3, 11)
TOO_NEW = (3, 14)
_ASK = "import sys; print('%d.%d' % sys.version_info[:2])"


def fits(version: tuple[int, ...]) -> bool:
    """True when Inkom runs on this (major, minor)."""
    return OLDEST <= tuple(version[:2]) < TOO_NEW


def candidates(windows: bool | None = None) -> list[list[str]]:
    """Commands that may start a fitting Python, in the order in which they are tried."""
    if os.name == "nt" if windows is None else windows:
        launcher = shutil.which("py")
        return [[launcher, "-" + name[len("python") :]] for name in NAMES] if launcher else []
    found = (shutil.which(name) for name in NAMES)
    return [[path] for path in found if path]


def version_of(command: list[str]) -> tuple[int, ...] | None:
    """(major, minor) of the Python this command starts; None when it does not start.

    A name on PATH proves nothing: version switchers leave a file for each version they could run.
    """
    try:
        answer = subprocess.run(
            [*command, "-c", _ASK],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=30,
            check=False,
        )
        return tuple(int(part) for part in answer.stdout.decode("ascii").split(".")) if answer.returncode == 0 else None
    except (OSError, ValueError, subprocess.SubprocessError):
        return None


def find() -> list[str] | None:
    """The command of an installed Python that fits, or None."""
    for command in candidates():
        version = version_of(command)
        if version and fits(version):
            return command
    return None


def what_to_install() -> str:
    """One sentence: what to install so that a fitting Python is there."""
    if os.name == "nt":
        return "Install Python 3.12 from python.org or with `winget install Python.Python.3.12`, then start this again."
    if sys.platform == "darwin":
        return "Install Python 3.12 from python.org or with `brew install python@3.12`, then start this again."
    for name in NAMES:
        if _in_apt(name):
            return f"Install it (`sudo apt-get install -y {name} {name}-venv`), then start this again."
    for tool, command in (
        ("dnf", "sudo dnf install python3.12"),
        ("zypper", "sudo zypper install python312"),
        ("pacman", "uv python install 3.12"),
    ):
        if shutil.which(tool):
            return f"Install Python 3.12 (`{command}`, or from python.org), then start this again."
    return "Install Python 3.12 from python.org, then start this again."


def _in_apt(name: str) -> bool:
    """True when Debian's installer knows this package: each release carries other versions of Python."""
    if not shutil.which("apt-cache"):
        return False
    asked = ["apt-cache", "show", "--no-all-versions", name]
    return subprocess.call(asked, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0


def start_again(arguments: list[str]) -> int:
    """Run the same command with a Python that fits; without one, say in one sentence what to install and return 1."""
    command = find()
    if command is None:
        here = ".".join(str(part) for part in sys.version_info[:2])
        sys.stderr.write(f"Inkom needs Python 3.11, 3.12 or 3.13; this is {here}. {what_to_install()}\n")
        return 1
    try:
        return subprocess.call(command + arguments)
    except KeyboardInterrupt:
        return 130
