"""Start to the first painted window: Inkom beside a bare PySide6 window, in one run, alternating.

Usage: bench_start.py [ROUNDS]. "Cold" drops the page cache before each start where this process may (root on Linux).
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
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
print(f"{(clock - ticks / os.sysconf('SC_CLK_TCK')) * 1000:.0f}")
"""


def measure(program: list[str], environ: dict[str, str]) -> float:
    """Return milliseconds from process start to first paint, as the program prints them in its last line."""
    run = subprocess.run(program, cwd=ROOT, env=environ, capture_output=True, text=True, check=True, timeout=120)
    return float(run.stdout.strip().splitlines()[-1].split()[-1])


def drop_caches() -> bool:
    """Empty the page cache; tells whether that was allowed."""
    try:
        os.sync()
        Path("/proc/sys/vm/drop_caches").write_text("3")
    except OSError:
        return False
    return True


def main(rounds: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        environ = {**os.environ, "INKOM_DATA_DIR": folder, "INKOM_MEASURE_START": "1"}
        environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        bare, inkom = [sys.executable, "-c", BARE], [sys.executable, "-m", "inkom_desktop"]
        for name, cold in (("cold", True), ("warm", False)):
            times: dict[str, list[float]] = {"bare": [], "inkom": []}
            allowed = True
            for _ in range(rounds):
                for label, program in (("bare", bare), ("inkom", inkom)):
                    if cold:
                        allowed = drop_caches()
                    times[label].append(measure(program, environ))
            middle = {label: statistics.median(values) for label, values in times.items()}
            note = "" if allowed else " (page cache could not be dropped: as warm)"
            ratio = middle["inkom"] / middle["bare"]
            shown = f"bare {middle['bare']:.0f} ms, inkom {middle['inkom']:.0f} ms, ratio {ratio:.2f}"
            print(f"{name}: {shown}{note}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
