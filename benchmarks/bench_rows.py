"""What Today costs the window's thread with 10,000 posts: a page, a scroll, a jump, one fact, fifty at once.

Usage: bench_rows.py [POSTS]   (10,000). Times are those of the thread itself, so that other programs do not count; a reference
loop of plain Python runs before, to compare machines. The engine sleeps: only the window works.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QScrollArea
from qasync import QEventLoop

from inkom_desktop.bootstrap import open_house
from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.publication import State
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import SignInAsk
from inkom_desktop.ui.bridge.bridge import Bridge
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.pages.today.view import TodayPage
from inkom_desktop.ui.shell.tray import Tray
from inkom_desktop.ui.shell.window import Window
from inkom_desktop.ui.theme import ThemeSwitcher


def said(values: list[float]) -> str:
    """Say a distribution in milliseconds."""
    cuts = statistics.quantiles(values, n=100)
    return f"p50 {cuts[49]:.1f} ms, p99 {cuts[98]:.1f} ms, max {max(values):.1f} ms"


def timed(work: Callable[[], object]) -> float:
    """Return how long the thread worked, ms."""
    begun = time.thread_time()
    work()
    return (time.thread_time() - begun) * 1000


async def fill(house: House, folder: Path, posts: int) -> None:
    """Put published posts into the queue, one a minute from now on: nothing becomes due."""
    workspace = await house.workspaces.first("UTC")
    account = await house.accounts.connect("folder", SignInAsk(server=str(folder / "site")), workspace.id, "site")
    draft = await house.drafts.new(workspace.id, parts=("Post",), account_ids=[account.id])
    made = []
    for number in range(posts):
        at = house.clock.now() + timedelta(minutes=number)
        one = replace(draft, parts=(f"Post number {number} about coffee and cups",))
        pub = house.planner._publication(one, account, Due(at, "UTC", wall(at, "UTC")), workspace.late)
        made.append(replace(pub, state=State.PUBLISHED))
    await house.store.publications.add(made)


def measure(page: TodayPage, app: QApplication) -> None:
    """Scroll, jump and change."""
    area = page.findChild(QScrollArea)
    bar = area.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + 120)
        app.sendPostedEvents()

    print(f"a scroll by two rows, painted: {said([timed(scroll) for _ in range(300)])}")
    print(f"a jump: {said([timed(lambda n=n: bar.setValue((n * 7919) % bar.maximum())) for n in range(40)])}")
    rows = page.vm.state.rows
    for count in (1, 50):
        spent = []
        for turn in range(20):
            facts = [replace(r.first, state=State.SENDING, version=9 + turn) for r in rows[: count * 3 : 3]]

            def change(facts: list = facts) -> None:  # type: ignore[type-arg]
                for pub in facts:
                    page.vm._on_publication(pub)
                page.vm._show()

            spent.append(timed(change))
        print(f"{count} fact(s), drawn once: {said(spent)}")


def main(posts: int) -> None:
    """Open the window and measure."""
    folder = Path(tempfile.mkdtemp())
    os.environ["INKOM_DATA_DIR"] = str(folder)
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    print(f"reference loop (a million additions): {timed(lambda: sum(range(1_000_000))):.1f} ms")
    app = QApplication([])
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    bridge = Bridge(open_house)
    desktop = Desktop(bridge)
    window = Window(desktop, ThemeSwitcher(app, "light"), Tray(desktop))

    async def run() -> None:
        ready = loop.create_future()
        desktop.ready.connect(lambda: ready.done() or ready.set_result(None))
        bridge.start()
        await ready
        await bridge.call(lambda house: fill(house, folder, posts))
        window.show()
        page = window.page("today")
        assert isinstance(page, TodayPage)
        window.show_page("today")
        while len(page.vm.state.rows) < posts:
            before = len(page.vm.state.rows)
            page.vm.more()
            await window.settled()
            if len(page.vm.state.rows) == before and not page.vm._reading:
                page.vm.load()
                await window.settled()
        print(f"{len(page.vm.state.rows)} rows, {page.queue.made()} of them widgets")
        measure(page, app)
        window.end()
        await window.settled()
        await desktop.close()

    with loop:
        loop.run_until_complete(run())
        bridge.stop()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
