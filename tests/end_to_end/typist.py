"""Somebody who types, in a real process on a real store, until it is killed; and what is left of it.

    python -m tests.end_to_end.typist 1000      kills that often and says what was missing

Each life is a fork that has imported everything and begun nothing; its store is a copy of one that was made before.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import multiprocessing
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from PySide6.QtCore import QCoreApplication
from qasync import QEventLoop

from inkom_desktop.bootstrap import open_house
from inkom_desktop.ui.bridge.bridge import Bridge
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.pages.composer.viewmodel import ComposerViewModel

KEY_S = 0.01
LIVES_AT_ONCE = 4
AT_MOST_S = 1.0
"""How much of what was typed may be missing."""
WORDS = "The first container of this year's harvest landed on Friday. "


@dataclass(frozen=True)
class Life:
    """One life: how many characters were typed and stored, and how long before the end the first lost one was typed, in seconds."""

    typed: int
    stored: int
    lost_s: float
    whole: bool

    @property
    def good(self) -> bool:
        return self.whole and self.lost_s <= AT_MOST_S


def text(count: int) -> str:
    return (WORDS * (count // len(WORDS) + 1))[:count]


def type_on(data: Path, pipe: int) -> None:
    """Open the store as a window does and type for ever; each key is told with its moment before it is pressed."""
    os.environ["INKOM_DATA_DIR"] = str(data)
    app = QCoreApplication([])
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    bridge = Bridge(open_house)
    desktop = Desktop(bridge)

    async def life() -> None:
        ready = asyncio.get_running_loop().create_future()
        desktop.ready.connect(lambda: ready.done() or ready.set_result(None))
        bridge.start()
        await ready
        vm = ComposerViewModel(desktop)
        vm.begin()
        count = 0
        while True:
            count += 1
            os.write(pipe, f"{count} {time.monotonic()}\n".encode())
            vm.write(0, text(count))
            await asyncio.sleep(KEY_S)

    with loop:
        loop.run_until_complete(life())


def forked(work, *arguments: object) -> int:  # type: ignore[no-untyped-def]
    child = os.fork()
    if child:
        return child
    try:
        work(*arguments)
    finally:
        os._exit(0)


def made(data: Path) -> None:
    """Make a store with a client in it."""
    os.environ["INKOM_DATA_DIR"] = str(data)

    async def work() -> None:
        house = await open_house()
        await house.workspaces.first("Europe/Lisbon")
        await house.close()

    asyncio.run(work())


def live(template: Path, folder: Path, seconds: float) -> Life:
    """One life of so many seconds from its first key, and its end."""
    shutil.copytree(template, folder)
    out, into = os.pipe()
    child = forked(type_on, folder, into)
    os.close(into)
    with os.fdopen(out, "r") as keys:
        first = keys.readline()
        if first:
            time.sleep(seconds)
        ended = time.monotonic()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines = [first, *keys.read().splitlines()]
    at = {
        int(count): float(moment)
        for count, _, moment in (line.strip().partition(" ") for line in lines if line.strip())
    }
    stored, whole = left(folder)
    shutil.rmtree(folder)
    lost = at.get(stored + 1)
    return Life(max(at, default=0), stored, 0.0 if lost is None else ended - lost, whole and bool(first))


def left(folder: Path) -> tuple[int, bool]:
    """How many characters the store has, and whether they are what was typed and the store is whole."""
    with contextlib.closing(sqlite3.connect(folder / "inkom.sqlite3")) as store:
        rows = store.execute("SELECT body FROM draft").fetchall()
        (sound,) = store.execute("PRAGMA quick_check").fetchone()
    if not rows:
        return 0, sound == "ok"
    ((body,),) = rows
    words = json.loads(body)["parts"][0]
    return len(words), sound == "ok" and words == text(len(words))


def lives(runs: int, seed: int = 1) -> list[Life]:
    """So many lives, some at once."""
    chance = random.Random(seed)
    lengths = [chance.uniform(0.05, 2.2) for _ in range(runs)]
    with tempfile.TemporaryDirectory() as place:
        template = Path(place) / "template"
        template.mkdir()
        # Here and not in a fork: what it imports, every life has then.
        made(template)
        # Processes, for Qt's application must be made in the main thread of what is forked.
        with ProcessPoolExecutor(LIVES_AT_ONCE, multiprocessing.get_context("fork")) as pool:
            waiting = [pool.submit(live, template, Path(place) / str(n), s) for n, s in enumerate(lengths)]
            return [each.result() for each in waiting]


def main(runs: int) -> int:
    found = lives(runs)
    wrong = [life for life in found if not life.good]
    worst = max(found, key=lambda life: life.lost_s)
    print(json.dumps({"runs": len(found), "typed": sum(x.typed for x in found), "worst_s": round(worst.lost_s, 3)}))
    for life in wrong:
        print(life, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
