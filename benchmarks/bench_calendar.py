"""What the calendar costs with a month of thousands in a store of 100,000: opening it, and each frame of a drag.

Usage: bench_calendar.py [POSTS [MONTH]]   (100,000 posts, 5,000 of them in the month that is opened). Beside each number stands
how long a reference loop took in the same run: trust ratios, not milliseconds, on a machine that does other work too.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from benchmarks.stock import fill
from inkom_desktop.bootstrap import open_house
from inkom_desktop.ui.bridge.bridge import Bridge
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.pages.calendar.viewmodel import Mode
from inkom_desktop.ui.shell.tray import Tray
from inkom_desktop.ui.shell.window import Window
from inkom_desktop.ui.theme import ThemeSwitcher

FRAMES = 180
ROUNDS = 7
FRAME_MS = 1000 / 60


def reference() -> float:
    """How long a fixed piece of Python work takes now, ms."""
    begun = time.perf_counter()
    total = 0
    for number in range(200_000):
        total += number * number % 7
    return (time.perf_counter() - begun) * 1000


def said(values: list[float]) -> str:
    """A distribution in words."""
    cuts = statistics.quantiles(values, n=100)
    return f"p50 {cuts[49]:.1f} ms, p95 {cuts[94]:.1f} ms, max {max(values):.1f} ms"


async def until(fits: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    while not fits():
        await asyncio.sleep(0)


async def opening(page, mode: Mode) -> list[float]:  # type: ignore[no-untyped-def]
    """From the wish for a page of days to its pixels: read, divided by days, laid out, painted."""
    vm, took = page.vm, []
    vm.set_mode(mode)
    await asyncio.sleep(0.5)
    home = vm.shown.anchor
    for _ in range(ROUNDS):
        vm.turn(40)
        await asyncio.sleep(0.4)
        done: list[bool] = []

        def painted(done: list[bool] = done) -> None:
            page.repaint()
            done.append(True)

        vm.changed.connect(painted)
        begun = time.perf_counter()
        vm.go_to(home)
        await until(lambda done=done: bool(done))  # type: ignore[misc]
        took.append((time.perf_counter() - begun) * 1000)
        vm.changed.disconnect(painted)
        await asyncio.sleep(0.2)
    return took


async def dragging(page, mode: Mode) -> list[float]:  # type: ignore[no-untyped-def]
    """The frames of a drag across the days: the pointer moves, what changed is painted."""
    page.vm.set_mode(mode)
    await asyncio.sleep(0.8)
    canvas = page.canvas()
    spot = next(s for s in canvas.spots() if s.posts)
    start = canvas.mapToGlobal(spot.rect.center().toPoint())
    page.dragging.pick_up(spot, start)
    port = page.week.area.viewport() if mode is Mode.WEEK else canvas
    corner, wide, tall = port.mapToGlobal(QPoint(60, 40)), port.width() - 120, port.height() - 80
    QApplication.sendPostedEvents()
    frames = []
    for number in range(FRAMES):
        part = number / FRAMES
        at = QPointF(corner) + QPointF(wide * part, tall * abs((part * 4) % 2 - 1))
        begun = time.perf_counter()
        page.dragging.carrying.move(at.toPoint())
        # What was asked to be painted is painted here; nothing else may run inside a frame.
        QApplication.sendPostedEvents()
        frames.append((time.perf_counter() - begun) * 1000)
    page.dragging.carrying.end()
    return frames


async def measure(bridge: Bridge, desktop: Desktop, window: Window) -> None:
    """Open the window and measure."""
    ready = asyncio.get_running_loop().create_future()
    desktop.ready.connect(lambda: ready.done() or ready.set_result(None))
    bridge.start()
    await ready
    window.show()
    window.show_page("calendar")
    await asyncio.sleep(1.5)
    page = window.page("calendar")
    for mode in (Mode.MONTH, Mode.WEEK, Mode.LIST):
        took = await opening(page, mode)
        print(f"{mode.value} of {len(page.vm.board)} posts opened: {said(took)} (reference {reference():.0f} ms)")
    for mode in (Mode.MONTH, Mode.WEEK):
        frames = await dragging(page, mode)
        over = sum(f > FRAME_MS for f in frames)
        print(
            f"dragging in the {mode.value}: {said(frames)}, {over} of {len(frames)} frames over {FRAME_MS:.1f} ms "
            f"(reference {reference():.0f} ms)"
        )
    window.end()
    await window.settled()
    await desktop.close()


def main(posts: int, month: int) -> None:
    """Fill a store, then measure on it."""
    with tempfile.TemporaryDirectory() as name:
        os.environ["INKOM_DATA_DIR"] = name
        # As many a day as make the wanted month.
        asyncio.run(fill(Path(name), posts, spread_days=max(1, round(posts / month * 30))))
        app = QApplication([])
        loop = QEventLoop(app)
        asyncio.set_event_loop(loop)
        bridge = Bridge(open_house)
        desktop = Desktop(bridge)
        window = Window(desktop, ThemeSwitcher(app, "light"), Tray(desktop))
        with loop:
            loop.run_until_complete(measure(bridge, desktop, window))
            bridge.stop()


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:3]]
    main(*[*given, *(100_000, 5_000)[len(given) :]])
