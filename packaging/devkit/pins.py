"""`lock`: the pinned requirement files, made anew from pyproject.toml and the .in files for every system at once."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from devkit import stamp
from devkit.telling import Trouble, say

_ADDRESS = re.compile(r"https?://|file:|--(?:extra-)?index-url|--find-links")
_UV = ("--universal", "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-header", "--quiet")


def lock(root: Path, python: Path, arguments: list[str]) -> int:
    """Renew run.txt, test.txt and build.txt (`--upgrade` takes newer versions too). Raises Trouble."""
    uv = _uv(root, python)
    folder = root / "packaging" / "requirements"
    for name, source in (("run", "pyproject.toml"), ("test", None), ("build", None)):
        target = folder / f"{name}.txt"
        same_as_run = [] if name == "run" else ["-c", "packaging/requirements/run.txt"]
        origin = source or f"packaging/requirements/{name}.in"
        command = [uv, "pip", "compile", *_UV, "--python-version", "3.11", *same_as_run, *arguments, origin]
        # A relative name, because uv writes where each pin came from.
        done = subprocess.run(
            [*command, "-o", str(target.relative_to(root))], cwd=root, stdout=subprocess.DEVNULL, check=False
        )
        if done.returncode:
            raise Trouble(f"{target.name} could not be renewed; what uv said stands above.")
        if _ADDRESS.search(target.read_text(encoding="utf-8")):
            raise Trouble(f"{target.name} names an address; pins name none. Look at uv's settings.")
        say(f"{target.relative_to(root)} renewed.")
    say("Now renew the notices too: python3 packaging/dev.py run once, then .venv's python packaging/notices.py")
    return 0


def _uv(root: Path, python: Path) -> str:
    """The program uv: the installed one, else one in build/ for this purpose alone."""
    if found := shutil.which("uv"):
        return found
    home = root / "build" / "lock-tool"
    program = stamp.python_of(home).with_name("uv.exe" if sys.platform == "win32" else "uv")
    if not program.exists():
        say("Getting uv, which makes the pins, into build/lock-tool.")
        for step in (["-m", "venv", str(home)], ["-m", "pip", "--python", str(home), "install", "-q", "uv"]):
            if subprocess.run([str(python), *step], check=False).returncode:
                raise Trouble("uv could not be installed. Install it yourself, then start this again.")
    return str(program)
