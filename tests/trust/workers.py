"""Plays walks in forked workers that share one counting server, and counts what ran."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import struct
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

import anyio._backends._asyncio  # noqa: F401  (what httpx imports late is there before the first fork)
import httpcore  # noqa: F401
import httpx

from inkom_desktop.store import sqlite
from inkom_desktop.web.client import Web
from tests.trust import server
from tests.trust.judge import ask, judge
from tests.trust.life import Told, live, prepare
from tests.trust.networks import CLASSES
from tests.trust.runs import Stage, Walk, lengths
from tests.trust.scenes import SCENES


@dataclass
class Tally:
    """What came of runs."""

    runs: int = 0
    kills: int = 0
    frozen: int = 0
    points: int = 0
    """Places at which a first life was killed or stood still."""
    wrong: list[str] = field(default_factory=list)
    by_class: Counter[str] = field(default_factory=Counter)
    by_scene: Counter[str] = field(default_factory=Counter)
    by_fault: Counter[str] = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        """Count another's in."""
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    def __str__(self) -> str:
        frozen = f", {self.frozen} frozen" if self.frozen else ""
        return (
            f"{self.kills} kills in {self.runs} runs{frozen}, {self.points} first places, {len(self.wrong)} wrong\n"
            f"kills by class {dict(self.by_class)}\nby scene {dict(self.by_scene)}\nby fault {dict(self.by_fault)}"
        )


def play_all(walks: Sequence[Walk], workers: int, stop_at_wrong: bool = False) -> Tally:
    """Play walks. Workers take the next one as they come free."""
    with _world() as (folder, port):
        return _shared_out(walks, workers, folder, port, stop_at_wrong)


def counted_lengths() -> dict[tuple[str, str], int]:
    """Return `lengths` in a world of their own."""
    with _world() as (folder, port):
        return lengths(Stage(folder, port))


@contextmanager
def _world() -> Iterator[tuple[Path, int]]:
    """A folder in memory where there is one, and the port of a counting server."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        pid, port = server.start()
        try:
            with _warm(Path(folder) / "warm", port):
                yield Path(folder), port
        finally:
            os.kill(pid, 9)
            os.waitpid(pid, 0)


@contextmanager
def _warm(folder: Path, port: int) -> Iterator[None]:
    """What a program that runs has at hand is made once, before the forks: certificates, compiled statements, imports."""
    Web._context = Web._context or httpx.create_ssl_context()
    # Looked for by httpcore with each call, and never there.
    absent = {name: None for name in ("trio", "sniffio") if name not in sys.modules}
    with patch.object(sqlite, "create_engine", _one_dialect(sqlite.create_engine)), patch.dict(sys.modules, absent):
        folder.mkdir()
        scene = SCENES[-1]
        told = Told(CLASSES[2], scene, folder, f"http://127.0.0.1:{port}/warm")
        ask(told.base, "begin", {"honours_keys": True, "faults": {}})
        for work in (prepare(told), live(told), judge(folder, told.base, scene, all_done=True)):
            if wrong := asyncio.run(work):  # type: ignore[func-returns-value]
                raise AssertionError(wrong)
        yield


def _one_dialect(create_engine: Any) -> Any:
    """Engines that share the dialect of the first one, and with it what it has compiled; connections stay their own."""
    made: list[Any] = []

    def create(*args: Any, **named: Any) -> Any:
        engine = create_engine(*args, **named)
        if made:
            engine.dialect = engine.pool._dialect = made[0].dialect
            engine._compiled_cache = made[0]._compiled_cache
        made.append(engine)
        del made[1:]
        return engine

    return create


def _shared_out(walks: Sequence[Walk], workers: int, folder: Path, port: int, stop_at_wrong: bool) -> Tally:
    turns, numbers = os.pipe()
    started = []
    for number in range(workers):
        place = folder / str(number)
        place.mkdir()
        if (pid := os.fork()) == 0:
            code = 1
            try:
                os.close(numbers)
                said = _worker(walks, turns, Stage(place, port), stop_at_wrong)
                (place / "tally.json").write_text(json.dumps(vars(said)))
                code = 0
            finally:
                os._exit(code)
        started.append((pid, place / "tally.json"))
    os.close(turns)
    _hand_out(len(walks), numbers)
    whole = Tally()
    for pid, path in started:
        if os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]):
            raise AssertionError("a worker of the runs fell")
        said = json.loads(path.read_text())
        counters = {name: Counter(said[name]) for name in ("by_class", "by_scene", "by_fault")}
        whole.add(Tally(**{**said, **counters}))
    return whole


def _hand_out(turns: int, numbers: int) -> None:
    """Write the numbers of the walks where the workers take them."""
    try:
        for number in range(turns):
            os.write(numbers, struct.pack("q", number))
    except BrokenPipeError:
        pass  # All workers have stopped at what is wrong.
    finally:
        os.close(numbers)


def _worker(walks: Sequence[Walk], turns: int, stage: Stage, stop_at_wrong: bool) -> Tally:
    tally = Tally()
    # The forked lives need not walk what is there before them.
    gc.collect()
    gc.freeze()
    while turn := os.read(turns, 8):
        walk = walks[struct.unpack("q", turn)[0]]
        for run, played in walk.play(stage):
            tally.add(
                Tally(
                    1,
                    played.kills,
                    played.frozen,
                    played.reached,
                    played.wrong,
                    Counter({run.kind.name: played.kills}),
                    Counter({run.scene.name: played.kills}),
                    Counter({run.fault or "none": played.kills}),
                )
            )
            if played.wrong and stop_at_wrong:
                # The others find nothing left to do.
                while os.read(turns, 4096):
                    pass
                return tally
    return tally
