"""Runs what decodes pictures in a child process with a time and a memory limit (OWASP ASVS 5, 5.2.6)."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from inkom_desktop.system import image_probe, picture_writer

log = logging.getLogger(__name__)

PROBE_TIME_S = 20.0
WRITE_TIME_S = 90.0


def look(path: Path, upright: Path) -> dict[str, Any]:
    """Return what `image_probe` finds; a picture that its metadata turns is written upright to `upright`."""
    return _run(
        image_probe.__file__,
        PROBE_TIME_S,
        [str(path), str(upright)],
        lambda: image_probe.probe(str(path), str(upright)),
        "media_broken",
    )


def write_anew(path: Path, target: Path, order: dict[str, Any]) -> dict[str, Any]:
    """Return what `picture_writer` made of an order."""
    return _run(
        picture_writer.__file__,
        WRITE_TIME_S,
        [str(path), str(target), json.dumps(order, sort_keys=True)],
        lambda: picture_writer.write(str(path), str(target), order),
        "media_unfit",
    )


def _run(
    script: str, seconds: float, arguments: list[str], here: Callable[[], dict[str, Any]], failed: str
) -> dict[str, Any]:
    """Run a program of ours in a child, or in this thread where a frozen program has no interpreter to start."""
    if getattr(sys, "frozen", False):
        return here()  # the pixel cap holds here too; the time and memory limits do not
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        ended = subprocess.run(
            [sys.executable, "-P", str(Path(script)), *arguments],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
            creationflags=flags,
        )
    except subprocess.TimeoutExpired:
        log.warning("a picture took longer than %d s", seconds)
        return {"refused": failed}
    try:
        found = json.loads(ended.stdout)
    except ValueError:
        found = None
    if ended.returncode != 0 or not isinstance(found, dict):
        log.warning("the program for pictures ended with %d", ended.returncode)
        return {"refused": failed}
    return found
