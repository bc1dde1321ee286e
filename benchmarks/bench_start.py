"""Start to the first picture of Today with 100,000 posts in the store, beside a bare PySide6 window, in one run, alternating.

Usage: bench_start.py [ROUNDS] [POSTS]   (5, 100,000). INKOM_BENCH_STORE names a folder where the filled store is kept for the
next run; each start gets a fresh copy. "Today" is the first line of its queue, painted; "window" the picture before it, which
has no content and is no mark. Wall time is from the start of the process, processor time that of all its threads.

"Cold" drops the page cache before each start where this process may (root on Linux); the bytecode is there in both, in a
folder of the benchmark's own, so that what a developer's shell says of bytecode changes nothing. Memory is
read when the program was started with --hidden and has rested, with Today never shown.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
BARE = """
import os, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class W(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, app.quit)
app = QApplication([]); w = W(); w.resize(1440, 900); w.show(); app.exec()
clock = time.clock_gettime(time.CLOCK_BOOTTIME)
ticks = int(open('/proc/self/stat').read().rsplit(')', 1)[1].split()[19])
print(f"bare {(clock - ticks / os.sysconf('SC_CLK_TCK')) * 1000:.0f} {time.process_time() * 1000:.0f}")
"""
BARE_MEMORY = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([]); w = QWidget(); w.resize(1440, 900); w.show(); w.hide(); app.exec()
"""
PROGRAM = [sys.executable, "-m", "inkom_desktop"]
REST_S = 20.0
Times = dict[str, tuple[float, float]]


def measure(program: list[str], environ: dict[str, str]) -> Times:
    """Return wall and processor milliseconds of each moment that the program tells."""
    run = subprocess.run(program, cwd=ROOT, env=environ, capture_output=True, text=True, check=True, timeout=120)
    lines = (line.split() for line in run.stdout.splitlines())
    return {name: (float(wall), float(cpu)) for name, wall, cpu in lines}


def drop_caches() -> bool:
    """Empty the page cache; tells whether that was allowed."""
    try:
        os.sync()
        Path("/proc/sys/vm/drop_caches").write_text("3")
    except OSError:
        return False
    return True


def filled(posts: int, beside: Path) -> Path:
    """Return a store with so many posts, made now where none is kept."""
    from benchmarks.stock import fill

    kept = os.environ.get("INKOM_BENCH_STORE")
    folder = Path(kept) / f"posts-{posts}" if kept else beside / "filled"
    if not (folder / "filled").exists():
        shutil.rmtree(folder, ignore_errors=True)
        asyncio.run(fill(folder, posts))
        (folder / "filled").touch()
    return folder


def starts(rounds: int, store: Path, environ: dict[str, str], *, cold: bool) -> bool:
    """Start both in turn and print the medians; tells whether the page cache could be dropped."""
    seen: dict[str, list[tuple[float, float]]] = {}
    allowed = True
    for _ in range(rounds):
        for program in ([sys.executable, "-c", BARE], PROGRAM):
            with tempfile.TemporaryDirectory() as folder:
                shutil.copytree(store, folder, dirs_exist_ok=True)
                if cold:
                    allowed = drop_caches()
                for name, times in measure(program, {**environ, "INKOM_DATA_DIR": folder}).items():
                    seen.setdefault(name, []).append(times)
    middle = {name: [statistics.median(column) for column in zip(*t, strict=True)] for name, t in seen.items()}
    shown = ", ".join(f"{name} {wall:.0f} ms (processor {cpu:.0f})" for name, (wall, cpu) in middle.items())
    ratios = [middle["today"][n] / middle["bare"][n] for n in (0, 1)]
    print(f"{'cold' if cold else 'warm'}: {shown}; Today to bare {ratios[0]:.2f} (processor {ratios[1]:.2f})")
    return allowed


def memory(program: list[str], environ: dict[str, str]) -> str:
    """Return what a process holds when it has rested, in MiB: all it maps, its share of it, and what is its own."""
    process = subprocess.Popen(program, cwd=ROOT, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(REST_S)
        lines = Path(f"/proc/{process.pid}/smaps_rollup").read_text("ascii").splitlines()[1:]
        kib = {line.split(":")[0]: int(line.split()[1]) for line in lines}
        own = kib["Private_Clean"] + kib["Private_Dirty"]
        return f"RSS {kib['Rss'] / 1024:.0f}, PSS {kib['Pss'] / 1024:.0f}, USS {own / 1024:.0f} MiB"
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)


def main(rounds: int, posts: int) -> None:
    """Measure and print."""
    environ = {**os.environ}
    environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    told = {**environ, "INKOM_MEASURE_START": "1"}
    with tempfile.TemporaryDirectory() as folder:
        environ["PYTHONPYCACHEPREFIX"] = told["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        store = filled(posts, Path(folder))
        copy = Path(folder) / "copy"
        shutil.copytree(store, copy)
        # Once beforehand, so that the bytecode is there.
        measure(PROGRAM, {**told, "INKOM_DATA_DIR": str(copy)})
        measure([sys.executable, "-c", BARE], told)
        if not starts(rounds, store, told, cold=True):
            print("      the page cache could not be dropped: that was as warm")
        starts(rounds, store, told, cold=False)
        print(f"hidden: {memory([*PROGRAM, '--hidden'], {**environ, 'INKOM_DATA_DIR': str(copy)})}")
        print(f"hidden bare window: {memory([sys.executable, '-c', BARE_MEMORY], environ)}")


if __name__ == "__main__":
    numbers = [int(n) for n in sys.argv[1:]]
    main(*(numbers + [5, 100_000][len(numbers) :]))
