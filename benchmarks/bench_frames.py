"""How late the window's thread is while the engine works hard, beside the same window at rest, in one run.

Usage: bench_frames.py [DRAFTS]   (100,000). A timer on the window's thread rings every 4 ms; how late it rings is what a
person would feel. Meanwhile 50 posts with pictures of 1 MB go out and drafts are written and indexed.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from benchmarks.stock import sentence
from inkom_desktop.bootstrap import open_house
from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.publication import State
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import SignInAsk
from inkom_desktop.ui.bridge.bridge import Bridge
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.shell.tray import Tray
from inkom_desktop.ui.shell.window import Window
from inkom_desktop.ui.theme import ThemeSwitcher

EVERY_MS = 4
REST_S = 5.0
POSTS = 50


class Lateness:
    """Rings on the window's thread and notes by how much each ring is late."""

    def __init__(self) -> None:
        self.values: list[float] = []
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=EVERY_MS)
        self._timer.timeout.connect(self._ring)
        self._last = 0.0

    def start(self) -> None:
        """Begin anew."""
        self.values, self._last = [], time.perf_counter()
        self._timer.start()

    def stop(self) -> str:
        """End, and say what was seen."""
        self._timer.stop()
        cuts = statistics.quantiles(self.values, n=1000)
        over = sum(v > 16 for v in self.values)
        return (
            f"p50 {cuts[499]:.1f} ms, p99 {cuts[989]:.1f} ms, max {max(self.values):.1f} ms, "
            f"{over} of {len(self.values)} rings over 16 ms"
        )

    def _ring(self) -> None:
        now = time.perf_counter()
        self.values.append(max(0.0, (now - self._last) * 1000 - EVERY_MS))
        self._last = now


async def posts(house: House, folder: Path) -> None:
    """Schedule posts with a picture of about 1 MB each, due within seconds of each other."""
    workspace = await house.workspaces.first("UTC")
    accounts = [
        await house.accounts.connect("folder", SignInAsk(server=str(folder / f"site-{n}")), workspace.id, f"s{n}")
        for n in range(10)
    ]
    picture = folder / "noise.png"
    Image.frombytes("RGB", (640, 540), os.urandom(640 * 540 * 3)).save(picture)
    for n in range(POSTS):
        photo = await house.drafts.attach(picture, "noise")
        account = accounts[n % 10].id
        draft = await house.drafts.new(workspace.id, parts=(f"Post {n}.",), account_ids=[account], media=[photo])
        at = house.clock.now() + timedelta(seconds=3 + n * 0.2)
        await house.planner.schedule(draft, Due(at, "UTC", wall(at, "UTC")))


async def write(house: House, drafts: int) -> None:
    """Write drafts one by one, as a person's import would; each is indexed."""
    import random

    workspace, chance = await house.workspaces.first("UTC"), random.Random(1)
    for n in range(drafts):
        await house.drafts.new(workspace.id, parts=(sentence(chance, n),))


async def until_published(desktop: Desktop) -> None:
    """Wait until every post is out."""

    async def left(house: House) -> int:
        counts = await house.store.publications.counts()
        return POSTS - counts.get(State.PUBLISHED, 0)

    while await desktop.bridge.call(left):
        await asyncio.sleep(0.5)


async def measure(bridge: Bridge, desktop: Desktop, window: Window, folder: Path, drafts: int) -> None:
    """At rest, then under load."""
    ready = asyncio.get_running_loop().create_future()
    desktop.ready.connect(lambda: ready.done() or ready.set_result(None))
    bridge.start()
    await ready
    window.show()
    window.show_page("today")
    await asyncio.sleep(3)
    lateness = Lateness()
    lateness.start()
    await asyncio.sleep(REST_S)
    print(f"at rest: {lateness.stop()}")
    await bridge.call(lambda house: posts(house, folder))
    bridge.wake()
    lateness.start()
    begun = time.perf_counter()
    writing = asyncio.ensure_future(bridge.call(lambda house: write(house, drafts)))
    await until_published(desktop)
    print(f"{POSTS} posts with 1 MB each while drafts are written: {lateness.stop()}")
    lateness.start()
    await writing
    seconds = time.perf_counter() - begun
    print(f"{drafts} drafts written and indexed in {seconds:.0f} s: {lateness.stop()}")
    window.end()
    await window.settled()
    await desktop.close()


def main(drafts: int) -> None:
    """Open the window and measure."""
    with tempfile.TemporaryDirectory() as name:
        os.environ["INKOM_DATA_DIR"] = name
        app = QApplication([])
        loop = QEventLoop(app)
        asyncio.set_event_loop(loop)
        bridge = Bridge(open_house)
        desktop = Desktop(bridge)
        window = Window(desktop, ThemeSwitcher(app, "light"), Tray(desktop))
        with loop:
            loop.run_until_complete(measure(bridge, desktop, window, Path(name), drafts))
            bridge.stop()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
