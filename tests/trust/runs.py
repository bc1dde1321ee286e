"""The runs: each is a class of networks, a fault of its server, and the steps at which the publisher is killed."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import anyio._backends._asyncio  # noqa: F401  (what httpx imports late is there before the first fork)
import httpcore  # noqa: F401
import httpx

from inkom_desktop.web.client import Web
from tests.trust import server
from tests.trust.judge import ask, judge
from tests.trust.life import Memory, Told, fork, live, prepare
from tests.trust.networks import CLASSES, Class
from tests.trust.server import FAULTS

AWAY_S = (0.0, 3.0, 100.0, 400.0)
"""How long nobody publishes after a kill (virtual seconds); all of them below the life of a server key."""


@dataclass(frozen=True)
class Run:
    """One run. `fault` befalls the sends numbered in `at`; `kills` are steps, one for each life that is cut short."""

    kind: Class
    fault: str
    at: tuple[int, ...]
    kills: tuple[int, ...]
    away_s: float
    plant: Callable[[], None] | None = None

    def __str__(self) -> str:
        return (
            f"{self.kind.name}, {self.fault or 'no fault'} at {self.at}, killed at {self.kills}, away {self.away_s} s"
        )


@dataclass
class Tally:
    """What came of runs."""

    runs: int = 0
    kills: int = 0
    wrong: list[str] = field(default_factory=list)
    by_class: Counter[str] = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        self.runs += other.runs
        self.kills += other.kills
        self.wrong += other.wrong
        self.by_class += other.by_class


class Stage:
    """Templates of stores and the port of the counting server, for the runs of one process."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.port = port
        self._number = 0
        # Made before any fork, as in a program that runs: 0.3 s each otherwise.
        Web._context = Web._context or httpx.create_ssl_context()

    def _template(self, kind: Class) -> Path:
        folder = self.folder / kind.rule
        if not folder.exists():
            folder.mkdir()
            told = Told(kind, folder, "http://127.0.0.1:9")
            if fork(lambda: prepare(folder, told), folder):
                raise AssertionError((folder / "fault.txt").read_text())
        return folder

    def play(self, run: Run) -> tuple[list[str], int, int]:
        """Return what was wrong, how many kills there were, and how many steps the last life took."""
        self._number += 1
        template = self._template(run.kind)
        folder = self.folder / "run"
        shutil.copytree(template, folder)
        try:
            return self._play(run, folder)
        finally:
            shutil.rmtree(folder)

    def _play(self, run: Run, folder: Path) -> tuple[list[str], int, int]:
        base = f"http://127.0.0.1:{self.port}/{os.getpid()}-{self._number}"
        faults = dict.fromkeys(map(str, run.at), run.fault) if run.fault else {}
        ask(base, "begin", {"honours_keys": run.kind.keeps_keys, "faults": faults})
        memory, killed = Memory(), 0
        for kill_at in (*run.kills, 0):
            memory.steps = 0
            told = Told(run.kind, folder, base, kill_at == 0, run.plant, kill_at, memory)
            match fork(lambda told=told: live(told), folder):  # type: ignore[misc]
                case -9:
                    killed += 1
                    memory.seconds += run.away_s
                case 0:
                    if kill_at:
                        continue
                case _:
                    return [f"{run}: {(folder / 'fault.txt').read_text()}"], killed, memory.steps
        wrong = asyncio.run(judge(folder, base, run.kind.honours and run.fault != "redirect" and run.away_s < 2000))
        return [f"{run}: {w}" for w in wrong], killed, memory.steps


def lengths(stage: Stage) -> dict[str, int]:
    """Return how many steps a life has where nothing is killed, by class: counted, not listed."""
    return {kind.name: stage.play(Run(kind, "", (), (), 0.0))[2] for kind in CLASSES}


CHAIN = 8
"""How many kills a run of the second kind meets: a life that is killed early costs little."""


def drawn(steps: dict[str, int], kills: int, seed: int) -> Iterator[Run]:
    """Yield runs of two kills each: classes and faults in turn, first kill points in order, second ones drawn."""
    dice = random.Random(seed)
    for number in range(kills // 2 + kills // 20):
        kind, fault = _turn(number)
        most = steps[kind.name]
        first = 1 + (number * 7919) % most
        # A second life is shorter the later the first one ended.
        second = 1 + dice.randrange(max(1, most - first + 8))
        yield Run(kind, fault, _befallen(dice), (first, second), dice.choice(AWAY_S))


def chained(steps: dict[str, int], kills: int, seed: int) -> Iterator[Run]:
    """Yield runs of CHAIN kills each: one life after the other gets a little further than the one before."""
    dice = random.Random(seed)
    for number in range(kills // CHAIN + kills // (8 * CHAIN) + 1):
        kind, fault = _turn(number)
        further = max(2, steps[kind.name] // (CHAIN // 2))
        killed = tuple(1 + dice.randrange(further) for _ in range(CHAIN))
        yield Run(kind, fault, _befallen(dice), killed, dice.choice(AWAY_S))


def _turn(number: int) -> tuple[Class, str]:
    faults = ("", *FAULTS)
    return CLASSES[number % len(CLASSES)], faults[(number // len(CLASSES)) % len(faults)]


def _befallen(dice: random.Random) -> tuple[int, ...]:
    return tuple(sorted(dice.sample(range(6), 2)))


def play_all(runs: Sequence[Run], workers: int, stop_at_wrong: bool = False) -> Tally:
    """Play runs in forked workers that share one counting server."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        pid, port = server.start()
        try:
            return _shared_out(runs, workers, Path(folder), port, stop_at_wrong)
        finally:
            os.kill(pid, 9)
            os.waitpid(pid, 0)


def _shared_out(runs: Sequence[Run], workers: int, folder: Path, port: int, stop_at_wrong: bool) -> Tally:
    started = []
    for number in range(workers):
        place = folder / str(number)
        place.mkdir()
        if (pid := os.fork()) == 0:
            code = 1
            try:
                said = _worker(runs[number::workers], Stage(place, port), stop_at_wrong)
                (place / "tally.json").write_text(json.dumps(said))
                code = 0
            finally:
                os._exit(code)
        started.append((pid, place / "tally.json"))
    whole = Tally()
    for pid, path in started:
        if os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]):
            raise AssertionError("a worker of the runs fell")
        said = json.loads(path.read_text())
        whole.add(Tally(said["runs"], said["kills"], said["wrong"], Counter(said["by_class"])))
    return whole


def _worker(runs: Sequence[Run], stage: Stage, stop_at_wrong: bool) -> dict[str, object]:
    tally = Tally()
    # The forked lives need not walk what is there before them.
    gc.collect()
    gc.freeze()
    for run in runs:
        wrong, killed, _ = stage.play(run)
        tally.add(Tally(1, killed, wrong, Counter({run.kind.name: killed})))
        if wrong and stop_at_wrong:
            break
    return vars(tally)


def counted_lengths() -> dict[str, int]:
    """Return `lengths` by a server of their own."""
    with tempfile.TemporaryDirectory() as folder:
        pid, port = server.start()
        try:
            return lengths(Stage(Path(folder), port))
        finally:
            os.kill(pid, 9)
            os.waitpid(pid, 0)


__all__ = ["CHAIN", "Run", "Stage", "Tally", "chained", "counted_lengths", "drawn", "play_all"]
