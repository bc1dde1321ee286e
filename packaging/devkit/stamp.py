"""The stamp in `.venv`: what was set up, from which files, for which Python. It is written last.

Warm starts read it and nothing else; no process is started to find out that there is nothing to do.
"""

import hashlib
import json
import os
from dataclasses import dataclass, field
from pathlib import Path

NAME = "inkom-stamp.json"
# The files that decide what is set up. This folder's own lists of system libraries belong to them.
SOURCES = (
    "pyproject.toml",
    "packaging/requirements/run.txt",
    "packaging/requirements/build.txt",
    "packaging/requirements/test.txt",
    "packaging/devkit/system.py",
)


def digest(root: Path) -> str:
    """SHA-256 over the names and contents of SOURCES. Raises OSError when one cannot be read."""
    total = hashlib.sha256()
    for name in SOURCES:
        content = (root / name).read_bytes().replace(b"\r\n", b"\n")
        total.update(f"{name}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()


def python_of(venv: Path) -> Path:
    """The Python inside this virtual environment, there or not."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def python_identity(venv: Path) -> str:
    """Which Python stands behind the environment: its version and real path; empty when it is gone.

    A system upgrade that swaps the Python below changes one or both, and then the environment has to be made anew.
    """
    try:
        lines = (venv / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ""
    values = {key.strip(): value.strip() for key, found, value in (line.partition("=") for line in lines) if found}
    inside = python_of(venv)
    if not inside.exists() or not Path(values.get("home", "")).is_dir():
        return ""
    return f"{values.get('version', '?')} {os.path.realpath(inside)}"


@dataclass
class Stamp:
    """What is known to be set up: purpose (`packages:run`, `system:test`, …) to the digest it was set up from."""

    root: str
    python: str
    done: dict[str, str] = field(default_factory=dict)


def read(root: Path, venv: Path) -> Stamp:
    """The stamp as far as it still counts: empty when there is none, or the folder moved, or the Python changed."""
    now = Stamp(str(root), python_identity(venv))
    try:
        found = json.loads((venv / NAME).read_text(encoding="utf-8"))
        same = found["root"] == now.root and now.python and found["python"] == now.python
        return Stamp(now.root, now.python, {str(k): str(v) for k, v in found["done"].items()}) if same else now
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return now


def write(root: Path, venv: Path, done: dict[str, str]) -> None:
    """Keep what is done, in one step: a reader sees the old stamp or the new one, never half of it."""
    content = json.dumps({"root": str(root), "python": python_identity(venv), "done": done}, indent=1)
    fresh = venv / f"{NAME}.{os.getpid()}"
    fresh.write_text(content, encoding="utf-8")
    os.replace(fresh, venv / NAME)
