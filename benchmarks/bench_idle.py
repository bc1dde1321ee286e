"""What Inkom costs while it waits: wake-ups a minute and processor time, headless and in the tray.

Usage: bench_idle.py [--minutes 5] [--posts 1000] [--json]. Linux only (/proc). A store with that many posts around today, the
next due in hours. The window runs hidden, under Xvfb with a tray where `Xvfb` and `trayer` are installed, else offscreen.
A wake-up is a voluntary context switch of any thread: the process slept and was woken. Beside it, a Python that sleeps.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.stock import fill

ROOT = Path(__file__).resolve().parent.parent
SETTLE_S = 30.0
"""What a start costs is not what waiting costs."""
SCREEN = ":97"


@dataclass(frozen=True)
class Spent:
    """Voluntary switches and processor seconds of a process so far, and its resident megabytes."""

    wakes: int
    cpu_s: float
    rss_mb: float


def spent(pid: int) -> Spent:
    """Read what a process has spent, all its threads together."""
    wakes = ticks = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        with contextlib.suppress(FileNotFoundError):
            status = (thread / "status").read_text()
            wakes += int(status.split("voluntary_ctxt_switches:")[1].split()[0])
            fields = (thread / "stat").read_text().rsplit(")", 1)[1].split()
            ticks += int(fields[11]) + int(fields[12])
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return Spent(wakes, ticks / os.sysconf("SC_CLK_TCK"), pages * os.sysconf("SC_PAGE_SIZE") / 1e6)


@contextlib.contextmanager
def running(command: list[str], environ: dict[str, str]) -> Iterator[int]:
    """Run a program for a while; gives its pid."""
    program = subprocess.Popen(command, cwd=ROOT, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield program.pid
    finally:
        program.terminate()
        program.wait(30)


@contextlib.contextmanager
def screen(environ: dict[str, str]) -> Iterator[dict[str, str]]:
    """A screen with a tray where there are the programs for it."""
    if shutil.which("Xvfb") is None or shutil.which("trayer") is None:
        yield {**environ, "QT_QPA_PLATFORM": "offscreen"}
        return
    on = {**environ, "DISPLAY": SCREEN, "QT_QPA_PLATFORM": "xcb"}
    with running(["Xvfb", SCREEN, "-screen", "0", "1280x800x24"], environ):
        time.sleep(2)
        with running(["trayer", "--widthtype", "request"], on):
            time.sleep(1)
            yield on


def measure(command: list[str], environ: dict[str, str], minutes: float) -> dict[str, float]:
    """Let a program settle and watch it."""
    with running(command, environ) as pid:
        time.sleep(SETTLE_S)
        before = spent(pid)
        time.sleep(minutes * 60)
        after = spent(pid)
    return {
        "wakeups_per_minute": round((after.wakes - before.wakes) / minutes, 1),
        "cpu_percent": round(100 * (after.cpu_s - before.cpu_s) / (minutes * 60), 3),
        "rss_mb": round(after.rss_mb),
    }


def main() -> None:
    """Measure one after the other and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--posts", type=int, default=1000)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        environ = {**os.environ, "INKOM_DATA_DIR": folder, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        asyncio.run(fill(Path(folder), args.posts | 1))  # an odd number: none is due at once
        inkom = [sys.executable, "-m", "inkom_desktop"]
        found = {
            "python asleep": measure([sys.executable, "-c", "import time; time.sleep(9999)"], environ, 0.2),
            "headless": measure([*inkom, "publisher", "run"], environ, args.minutes),
        }
        with screen(environ) as on:
            found["window in the tray"] = measure([*inkom, "--hidden"], on, args.minutes)
    for name, values in found.items():
        shown = ", ".join(f"{value} {key.replace('_', ' ')}" for key, value in values.items())
        print(json.dumps({"what": name, **values}) if args.json else f"{name}: {shown}")


if __name__ == "__main__":
    main()
