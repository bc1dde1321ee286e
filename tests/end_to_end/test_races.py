"""Several publishers as real processes: one is frozen longer than its lease and woken, others are killed; nothing twice."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

import inkom_desktop
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.publication import State
from inkom_desktop.domain.workspace import LateRule, Workspace
from inkom_desktop.store.store import SqlStore, open_store
from inkom_desktop.system.clock import SystemClock
from tests.fakes.publications import publication
from tests.store.conftest import account

ROOT = Path(inkom_desktop.__file__).parents[1]
RACER = Path(__file__).with_name("racer.py")
POINTS = ("claimed", "intent", "calling", "stored")
LIMIT_S = 240
"""How long a process may take, s: many times what it needs on a computer with nothing else to do."""


def racer(url: str, folder: Path, role: str) -> subprocess.Popen[str]:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(RACER), url, str(folder), role]
    return subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


async def fill(url: str, accounts: list[str], posts: int) -> SqlStore:
    """A store with so many posts for each account, all due now."""
    clock = SystemClock()
    store = await open_store(url, clock=clock)
    now = clock.now()
    await store.workspaces.add(Workspace("ws", "Client", "UTC", LateRule(), 0, now))
    for name in accounts:
        await store.accounts.add(account(name))
    made = []
    for n in range(posts):
        await store.drafts.add(Draft(f"d{n}", "ws", now, now, parts=("hello",)))
        made += [
            replace(
                publication(id_=f"{a}-{n}", draft_id=f"d{n}", account_id=a, due_at=now),
                created_at=now,
                updated_at=now,
            )
            for a in accounts
        ]
    await store.publications.add(made)
    return store


def _stopped(process: subprocess.Popen[str]) -> int:
    return os.waitpid(process.pid, os.WUNTRACED)[1]


def judged(folder: Path) -> Counter[str]:
    """How often the judge has each post's key."""
    return Counter(line.split()[1] for line in (folder / "judge").read_text("utf-8").splitlines())


async def test_a_frozen_publisher_that_wakes_sends_nothing_twice(postgres_url: str, tmp_path: Path) -> None:
    roles = [(f"{point}-{kind}", f"{point}:{point}-{kind}") for point in POINTS for kind in ("keys", "looks")]
    store = await fill(postgres_url, [name for name, _ in roles], 1)
    (tmp_path / "judge").touch()
    frozen = {name: racer(postgres_url, tmp_path, role) for name, role in roles}
    try:
        for name, process in frozen.items():
            status = _stopped(process)
            assert os.WIFSTOPPED(status), f"{name} ended instead: {process.stdout and process.stdout.read()}"
        said, _ = racer(postgres_url, tmp_path, "all").communicate(timeout=LIMIT_S)
        before = {p.account_id: p for p in await store.publications.query()}
        said_by = {}
        for name, process in frozen.items():
            os.kill(process.pid, signal.SIGCONT)
            said_by[name], _ = process.communicate(timeout=LIMIT_S)
    finally:
        for process in frozen.values():
            process.kill()
    after = {p.account_id: p for p in await store.publications.query()}
    await store.close()
    # The stale fence changed no row, and each that woke was told so, or had lost its connection meanwhile.
    assert after == before
    told = ("was taken over", "store_unreachable")
    assert all(any(each in words for each in told) for words in said_by.values()), said_by
    count = judged(tmp_path)
    assert max(count.values()) == 1, (count, said)
    for name, pub in after.items():
        if pub.state is State.PUBLISHED:
            assert count[pub.parts[0].key] == 1, name
        else:
            # The answer is lost, the server honours no key: it is looked for, never sent again by itself.
            assert (pub.state, name) in [(State.UNKNOWN, "intent-looks"), (State.UNKNOWN, "calling-looks")]
    assert count["calling-looks-0-key-0"] == 1  # frozen between the check and the call: the one send it made
    assert count["intent-looks-0-key-0"] == 0  # frozen before the check: nothing left that computer any more


async def test_publishers_that_are_killed_leave_nothing_twice_and_nothing_lost(
    postgres_url: str, tmp_path: Path
) -> None:
    names = [f"a{n}-keys" for n in range(6)]
    store = await fill(postgres_url, names, 4)
    (tmp_path / "judge").touch()
    dice = random.Random(7)
    running = [racer(postgres_url, tmp_path, "all") for _ in range(3)]
    killed = 0
    try:
        while killed < 6:
            victim = running.pop(0)
            assert victim.stdout is not None
            for _ in range(dice.randint(1, 3)):
                if not victim.stdout.readline():
                    break
            killed += victim.poll() is None
            victim.kill()
            victim.communicate()
            running.append(racer(postgres_url, tmp_path, "all"))
        for process in running:
            process.communicate(timeout=LIMIT_S)
    finally:
        for process in running:
            process.kill()
    pubs = await store.publications.query(limit=100)
    await store.close()
    assert {p.state for p in pubs} == {State.PUBLISHED}
    count = judged(tmp_path)
    assert len(count) == 24
    assert max(count.values()) == 1


@pytest.mark.parametrize("first", ["window", "headless"])
def test_on_a_file_the_second_one_says_who_holds_it_also_when_that_one_is_frozen(first: str, tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "INKOM_DATA_DIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    inkom = [sys.executable, "-m", "inkom_desktop"]
    holder = subprocess.Popen(
        [*inkom, "--hidden"] if first == "window" else [*inkom, "publisher", "run"],
        env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    try:
        _until_it_publishes(inkom, env, holder)
        os.kill(holder.pid, signal.SIGSTOP)
        second = subprocess.run(
            [*inkom, "publisher", "run"], env=env, capture_output=True, text=True, timeout=LIMIT_S, check=False
        )
        os.kill(holder.pid, signal.SIGCONT)
        assert second.returncode == 4
        assert f"({first}, process {holder.pid})" in second.stderr
        status = subprocess.run([*inkom, "publisher", "status"], env=env, capture_output=True, text=True, check=False)
        assert f"process {holder.pid}" in status.stdout
        holder.terminate()
        holder.communicate(timeout=LIMIT_S)
    finally:
        holder.kill()
        holder.communicate()
    third = subprocess.run(
        [*inkom, "publisher", "run", "--until-idle"],
        env=env, capture_output=True, text=True, timeout=LIMIT_S, check=False,
    )  # fmt: skip
    assert third.returncode == 0, third.stderr


def _until_it_publishes(inkom: list[str], env: dict[str, str], holder: subprocess.Popen[str]) -> None:
    for _ in range(60):
        said = subprocess.run([*inkom, "publisher", "status"], env=env, capture_output=True, text=True, check=False)
        if f"process {holder.pid}" in said.stdout:
            return
        assert holder.poll() is None, holder.stdout and holder.stdout.read()
    raise AssertionError("it never took the seat")
