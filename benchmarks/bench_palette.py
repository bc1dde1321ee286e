"""The palette at size: what one keystroke costs the window's thread with 1,000 clients, 1,000 accounts and 1,000 drafts.

Usage: bench_palette.py. Everything is measured in the processor time of the window's thread and told as a ratio to a
reference loop of the same run (one million additions), so that a busy machine does not change the figure. A keystroke is
what happens between the key and the return to the loop: scoring, ranking, new rows, and painting them. Two figures follow:
the worst keystroke, and the work of an answer of the store arriving.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

from PySide6.QtWidgets import QApplication  # noqa: E402 - a benchmark of the window
from qasync import QEventLoop  # noqa: E402

from inkom_desktop.bootstrap import open_house  # noqa: E402
from inkom_desktop.domain.account import Account, AccountState  # noqa: E402
from inkom_desktop.domain.draft import Draft  # noqa: E402
from inkom_desktop.domain.ids import new_id  # noqa: E402
from inkom_desktop.engine.house import House  # noqa: E402
from inkom_desktop.ui.bridge.bridge import Bridge  # noqa: E402
from inkom_desktop.ui.bridge.desktop import Desktop  # noqa: E402
from inkom_desktop.ui.shell.palette.finder import Finder  # noqa: E402
from inkom_desktop.ui.shell.palette.view import Palette  # noqa: E402
from inkom_desktop.ui.shell.tray import Tray  # noqa: E402
from inkom_desktop.ui.shell.window import Window  # noqa: E402
from inkom_desktop.ui.theme import ThemeSwitcher  # noqa: E402

MANY = 1000
FRAME_MS = 16.0
WORDS = tuple(
    "harbour coffee studio bakery works north design brew school labs print house lantern river copper".split()  # noqa: SIM905
)
TYPED = ("s", "sc", "sch", "h", "ha", "har", "harbour", "cofe", "nrth", "hbr 5", "x", "switch north 7", "@", "@cop", "")


def name(number: int) -> str:
    """Three words and a number, the same in every run."""
    picked = (WORDS[number % 15], WORDS[(number // 15) % 15], WORDS[(number // 225 + number) % 15])
    return " ".join(w.title() for w in picked) + f" {number}"


async def prepared() -> None:
    """Fill the store before there is a window that would read each change."""
    house = await open_house()
    try:
        await fill(house)
    finally:
        await house.close()


async def fill(house: House) -> None:
    """A thousand of each."""
    first = await house.workspaces.first("UTC")
    now = house.clock.now()
    for number in range(MANY):
        client = await house.workspaces.add(name(number), "UTC")
        await house.store.accounts.add(
            Account(
                new_id(), client.id, "mastodon", "https://server.example", new_id(), f"@{name(number)}".replace(" ", "_"),
                name(number), AccountState.HEALTHY, now,
            )
        )  # fmt: skip
        at = now - timedelta(minutes=number)
        draft = Draft(new_id(), first.id, at, at, title=name(number), parts=(f"{name(number + 7)} and more words.",))
        await house.store.drafts.add(draft)


def spent(work: Callable[[], object]) -> float:
    """Milliseconds of this thread's processor time."""
    begun = time.thread_time()
    work()
    return (time.thread_time() - begun) * 1000


def keystroke(finder: Finder, typed: str) -> None:
    """Type, with nothing kept of the search before."""
    finder._found = None
    finder.type(typed)


def reference() -> float:
    """The least of five reference loops."""

    def loop() -> None:
        total = 0
        for number in range(1_000_000):
            total += number

    return min(spent(loop) for _ in range(5))


async def measure(app: QApplication, window: Window) -> None:
    """Type, and tell."""
    unit = reference()
    opening = spent(window.open_palette)
    palette = window._dialog
    assert isinstance(palette, Palette)
    await palette._finder.answered()
    app.processEvents()
    print(f"reference loop {unit:.1f} ms of processor time; opening {opening:.1f} ms, ratio {opening / unit:.3f}")
    worst = answers = 0.0
    finder = palette._finder
    for typed in TYPED:
        find = min(spent(partial(keystroke, finder, typed)) for _ in range(7))
        await finder.answered()
        answer = min(spent(finder._draw) for _ in range(7))
        paint = min(spent(palette.list.grab) for _ in range(7))
        unit = reference()
        worst, answers = max(worst, (find + paint) / unit), max(answers, (answer + paint) / unit)
        shown = f"finding {find:5.2f} ms, painting {paint:5.2f} ms, reference {unit:5.1f} ms"
        print(f"{typed!r:18} {finder.entries:4} entries, {shown}, ratio {(find + paint) / unit:.3f}")
    print(f"worst keystroke: ratio {worst:.3f}; worst answer of the store: ratio {answers:.3f}")
    print(f"where the reference takes 35 ms a frame of {FRAME_MS:.0f} ms is a ratio of {FRAME_MS / 35:.3f}")
    palette.reject()


def main() -> None:
    """Fill a store, open the window, measure."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["INKOM_DATA_DIR"] = folder
        asyncio.run(prepared())
        app = QApplication([])
        loop = QEventLoop(app)
        asyncio.set_event_loop(loop)
        bridge = Bridge(open_house)
        desktop = Desktop(bridge)
        window = Window(desktop, ThemeSwitcher(app, "light"), Tray(desktop))

        async def run() -> None:
            ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            desktop.ready.connect(lambda: ready.done() or ready.set_result(None))
            bridge.start()
            await ready
            window.show()
            await window.settled()
            await measure(app, window)
            window.end()
            await window.settled()
            await desktop.close()

        with loop:
            loop.run_until_complete(run())
            bridge.stop()


if __name__ == "__main__":
    main()
