"""The runs: each is a class of networks, a scene, a fault of its server, and the steps at which the publisher is killed.

Steps are enumerated by walking: killed at the first step, then at the second, until a life ends before it is killed.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tests.trust.judge import ask, judge
from tests.trust.life import STOPPED, Told, ended, fork, live, prepare
from tests.trust.networks import CLASSES, DEADLINE_S, HANGING_S, REAL_CLASSES, Class
from tests.trust.scenes import SCENES, Scene
from tests.trust.server import FAULTS
from tests.trust.steps import Memory

AWAY_S = (0.0, 3.0, 100.0, 400.0)
"""How long nobody publishes after a kill (virtual seconds); all of them below the life of a server key."""
LEASE_OVER_S = 100.0
STAGED = tuple(
    (kind, scene)
    for scene in SCENES
    for kind in (*CLASSES, *REAL_CLASSES)
    if scene.name in kind.scenes or not kind.scenes
)
"""Each class in each scene that it is played in."""
FIVE = ("cut_before", "cut_after", "error_after", "slow_commit", "throttled")
"""The faults of the pairs: nothing stored, stored and the answer lost, an error, stored later, too soon."""


@dataclass(frozen=True)
class Run:
    """One run. `fault` befalls write number `at`; `kills` are steps, one for each life that is cut short.

    With `freeze` a life before these is stopped (SIGSTOP) at one of its rests, and wakes after them, its lease long over.
    """

    kind: Class
    scene: Scene
    fault: str = ""
    at: int = 0
    kills: tuple[int, ...] = ()
    freeze: int = 0
    away_s: float = 0.0
    plant: Callable[[], None] | None = None

    def __str__(self) -> str:
        frozen = f"frozen at {self.freeze}, " if self.freeze else ""
        fault = f"{self.fault} at write {self.at}" if self.fault else "no fault"
        return f"{self.kind.name}, {self.scene.name}, {fault}, {frozen}killed at {self.kills}, away {self.away_s} s"


@dataclass(frozen=True)
class Played:
    """What came of a run: `reached` says whether its first kill or freeze was; `steps` are those of its last life."""

    wrong: list[str]
    kills: int
    reached: bool
    frozen: bool
    steps: int = 0


class Stage:
    """Templates of stores and the port of the counting server, for the runs of one process."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.port = port
        self._number = 0

    def _template(self, run: Run) -> Path:
        folder = self.folder / f"{run.kind.name} {run.scene.name}"
        if not folder.exists():
            folder.mkdir()
            told = Told(run.kind, run.scene, folder, "http://127.0.0.1:9/prepared")
            if ended(fork(lambda: prepare(told), folder)):
                raise AssertionError((folder / "fault.txt").read_text())
        return folder

    def play(self, run: Run) -> Played:
        """Play a run and judge it."""
        self._number += 1
        folder = self.folder / "run"
        shutil.copytree(self._template(run), folder)
        try:
            return self._play(run, folder)
        finally:
            shutil.rmtree(folder)

    def _play(self, run: Run, folder: Path) -> Played:
        base = f"http://127.0.0.1:{self.port}/{os.getpid()}-{self._number}"
        faults = {str(run.at): run.fault} if run.fault else {}
        ask(base, "begin", {"honours_keys": run.kind.keeps_keys, "faults": faults, "real": run.kind.real})
        deadline_s = HANGING_S if run.fault == "hang" else DEADLINE_S
        told = Told(run.kind, run.scene, folder, base, deadline_s, run.plant, memory=Memory())
        ends: list[int] = []
        frozen = self._begun(replace(told, freeze_at=run.freeze)) if run.freeze else 0
        if run.freeze and not frozen:
            return self._judged(run, told, Played([], 0, reached=False, frozen=False))
        told.memory.seconds += LEASE_OVER_S if frozen else 0.0
        for kill_at in run.kills:
            ends.append(self._lived(replace(told, kill_at=kill_at)))
            if ends[-1] != -signal.SIGKILL:
                # Nothing is left to do.
                break
            told.memory.seconds += run.away_s
        if frozen:
            os.kill(frozen, signal.SIGCONT)
            ends.append(ended(frozen))
        killed = ends.count(-signal.SIGKILL)
        reached = bool(frozen) or (bool(ends) and ends[0] == -signal.SIGKILL)
        if any(end not in (0, -signal.SIGKILL) for end in ends):
            return Played([f"{run}: {(folder / 'fault.txt').read_text()}"], killed, reached, bool(frozen))
        return self._judged(run, told, Played([], killed, reached, bool(frozen)))

    def _begun(self, told: Told) -> int:
        """Return the process id of a life that stands still, 0 when it ended before."""
        told.memory.rests = 0
        pid = fork(lambda: live(told), told.folder)
        return pid if ended(pid) == STOPPED else 0

    def _lived(self, told: Told) -> int:
        told.memory.steps = told.memory.rests = 0
        return ended(fork(lambda: live(told), told.folder))

    def _judged(self, run: Run, told: Told, so_far: Played) -> Played:
        if self._lived(told):
            return replace(so_far, wrong=[f"{run}: {(told.folder / 'fault.txt').read_text()}"])
        all_done = run.kind.honours and run.fault != "redirect" and run.away_s < 2000
        wrong = asyncio.run(judge(told.folder, told.base, run.scene, all_done))
        return replace(so_far, wrong=[f"{run}: {w}" for w in wrong], steps=told.memory.steps)


@dataclass(frozen=True)
class Walk:
    """Runs that differ in where they are killed alone: at step `first`, then `every` steps further, until a life is not.

    Where `every` is 0 there is one run. Each run is killed `more` times again, soon after its next start. A walk in `pairs`
    is killed at every second step for every first one; one that `freezes` stands still at these places instead, and the life
    after it is killed.
    """

    kind: Class
    scene: Scene
    fault: str = ""
    at: int = 0
    first: int = 1
    every: int = 1
    more: int = 1
    pairs: bool = False
    freezes: bool = False
    away_s: float | None = None
    plant: Callable[[], None] | None = None

    def play(self, stage: Stage) -> Iterator[tuple[Run, Played]]:
        """Yield each run and what came of it."""
        step = self.first
        while True:
            run = self._run(step)
            if not self.pairs:
                yield run, (played := stage.play(run))
            else:
                for played in self._second(stage, run):
                    yield run, played
            if not (played.reached and self.every):
                return
            step += self.every

    def _second(self, stage: Stage, run: Run) -> Iterator[Played]:
        step = 1
        while True:
            played = stage.play(replace(run, kills=(run.kills[0], step)))
            yield played
            if played.kills < 2:
                return
            step += 1

    def _run(self, step: int) -> Run:
        # What comes after a kill is killed within its first steps, now sooner, now later. Primes spread them.
        again = tuple(1 + (step * 7 + self.at * 11 + n * 13) % (25 if n % 2 else 11) for n in range(self.more))
        away = AWAY_S[(step + self.at) % len(AWAY_S)] if self.away_s is None else self.away_s
        kills = again if self.freezes else (step, *again)
        return Run(self.kind, self.scene, self.fault, self.at, kills, step if self.freezes else 0, away, self.plant)


def whole(every: int = 1) -> Iterator[Walk]:
    """Yield all walks: each class, each scene, each fault at each write; of their steps one in `every`."""
    for number, (kind, scene) in enumerate(STAGED):
        for place, (fault, at) in enumerate(_befalls(scene)):
            yield Walk(kind, scene, fault, at, 1 + (number + place) % every, every)


def lengths(stage: Stage) -> dict[tuple[str, str], int]:
    """Return how many steps a life has where nothing goes wrong, by class and scene: counted, not listed."""
    return {(k.name, s.name): stage.play(Run(k, s)).steps for k, s in STAGED}


def sample(steps: dict[tuple[str, str], int], rounds: int = 1, more: int = 12) -> Iterator[Walk]:
    """Yield the runs of each day: a third of the faults in each class and scene, killed at places spread evenly.

    More rounds take others and lie between these places. Of the real adapters it is a sixth.
    """
    faults = ("", *FAULTS)
    for turn in range(rounds):
        for number, (kind, scene) in enumerate(STAGED):
            most = steps[kind.name, scene.name]
            for place, fault in enumerate(faults):
                if (number + place + turn) % (6 if kind.real else 3) == 0:
                    at = (number + place + turn) % scene.writes if fault else 0
                    first = 1 + (place * rounds + turn) * most // (len(faults) * rounds)
                    yield Walk(kind, scene, fault, at, first, every=0, more=more)


def pairs(scenes: Iterable[Scene] = SCENES[:1]) -> Iterator[Walk]:
    """Yield every pair of kill points, for each class without a fault and with each of five."""
    for scene in scenes:
        for kind in CLASSES:
            for fault in ("", *FIVE):
                for at in range(scene.writes if fault else 1):
                    yield Walk(kind, scene, fault, at, pairs=True)


def frozen(every: int = 1) -> Iterator[Walk]:
    """Yield the walks in which a life stands still at each place between its store and the network, and wakes too late."""
    for number, (kind, scene) in enumerate(STAGED):
        yield Walk(kind, scene, first=1 + number % every, every=every, freezes=True)


def _befalls(scene: Scene) -> Iterator[tuple[str, int]]:
    yield "", 0
    for fault in FAULTS:
        for at in range(scene.writes):
            yield fault, at
