"""The store fails in earnest while a publisher runs on it: nothing is sent that could not be kept, and nothing is lost.

Real faults of a real file: a small disk of its own that is full or read-only, another program's lock, a corrupt page.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.domain.events import StoreTrouble
from inkom_desktop.domain.publication import Reason, State
from inkom_desktop.domain.workspace import LateRule, Workspace
from inkom_desktop.ports.network import Job
from inkom_desktop.store import dialect
from inkom_desktop.store.restore import newest_good, put_back
from inkom_desktop.store.store import open_store
from tests.fakes.clock import NOW, FixedClock
from tests.fakes.network import FakeNetwork
from tests.publishing.conftest import Desktop, OpenSessions, Pictures

BUSY_MS = 20


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MiB, where this computer lets tests mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m,mode=0700", "tmpfs", str(place)]
    if sys.platform != "linux" or os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("only where disks can be mounted")
    yield place
    subprocess.run(["umount", str(place)], check=True)


async def _desktop(path: Path, clock: FixedClock) -> Desktop:
    store = await open_store(path, clock=clock, busy_ms=BUSY_MS)
    if not await store.workspaces.all():
        await store.workspaces.add(Workspace("ws", "Client", "UTC", LateRule(), 0, NOW))
        await store.accounts.add(
            Account("acc", "ws", "fake", "https://fake.example", "me", "me", "Me", AccountState.HEALTHY, NOW)
        )
    return Desktop(store, clock, FakeNetwork(), OpenSessions(), Pictures())


@pytest.fixture
async def small(disk: Path, clock: FixedClock) -> AsyncIterator[Desktop]:
    """A desktop on the small disk."""
    desktop = await _desktop(disk / "inkom.sqlite3", clock)
    yield desktop
    await desktop.store.close()


@pytest.fixture
async def own(tmp_path: Path, clock: FixedClock) -> AsyncIterator[Desktop]:
    """A desktop that waits only a moment for other programs."""
    desktop = await _desktop(tmp_path / "inkom.sqlite3", clock)
    yield desktop
    await desktop.store.close()


def fill(disk: Path) -> Path:
    """Take every byte that is left on a disk."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as f, contextlib.suppress(OSError):
        for size in (65536, 4096, 1):
            with contextlib.suppress(OSError):
                while True:
                    f.write(b"x" * size)
    return filler


def remount(disk: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(disk)], check=True)


async def troubles(desktop: Desktop) -> list[str]:
    """One beat; what it says of the store, as the engine tells it."""
    before = len(desktop.facts)
    said = []
    try:
        await desktop.beat()
    except StoreUnusable as e:
        said.append(e.code)
    return said + [f.code for f in desktop.facts[before:] if isinstance(f, StoreTrouble)]


async def test_a_disk_that_is_full_before_a_send_sends_nothing(small: Desktop, disk: Path) -> None:
    pub = await small.schedule()
    filler = fill(disk)
    assert await troubles(small) == ["store_full"]
    assert small.network.calls == []
    filler.unlink()
    small.clock.move(seconds=91)
    await small.run()
    assert (await small.get(pub)).state is State.PUBLISHED
    assert len(small.network.posts) == 1


async def test_a_disk_that_fills_up_during_a_send_sends_nothing_twice(small: Desktop, disk: Path) -> None:
    pub = await small.schedule()

    def filled(network: FakeNetwork, job: Job) -> None:
        fill(disk)

    small.network.faults.append(filled)
    assert await troubles(small) == ["store_full"]
    assert len(small.network.posts) == 1
    for _ in range(6):
        # Half a minute of it: the same again, and no further call.
        small.clock.move(seconds=5)
        assert await troubles(small) == ["store_full"]
    assert len(small.network.calls) == 1
    (disk / "filler").unlink()
    small.clock.move(seconds=91)
    await small.run()
    assert (await small.get(pub)).state is State.PUBLISHED
    assert len(small.network.posts) == 1
    assert [a.outcome for a in await small.ledger(pub)] == ["", "published"]


async def test_a_store_that_becomes_read_only_sends_nothing(own: Desktop) -> None:
    pub = await own.schedule()

    def only_read(on: bool) -> object:
        return own.store._database.read(lambda c: c.exec_driver_sql(f"PRAGMA query_only = {int(on)}") and None)

    await only_read(True)  # type: ignore[misc]
    assert await troubles(own) == ["store_read_only"]
    assert own.network.calls == []
    await only_read(False)  # type: ignore[misc]
    await own.run()
    assert (await own.get(pub)).state is State.PUBLISHED


async def test_a_store_on_a_read_only_disk_says_so_at_the_start(disk: Path, clock: FixedClock) -> None:
    path = disk / "inkom.sqlite3"
    desktop = await _desktop(path, clock)
    pub = await desktop.schedule()
    await desktop.store.close()
    remount(disk, "ro")
    with pytest.raises(StoreUnusable) as refused:
        await open_store(path, clock=clock)
    assert refused.value.code == "store_read_only"
    remount(disk, "rw")
    again = await _desktop(path, clock)
    await again.run()
    assert (await again.get(pub)).state is State.PUBLISHED
    await again.store.close()


@pytest.mark.parametrize("during", [False, True], ids=["before a send", "during a send"])
async def test_a_store_that_another_program_holds_for_half_a_minute(own: Desktop, during: bool, tmp_path: Path) -> None:
    pub = await own.schedule()
    other = dialect.driver().connect(str(tmp_path / "inkom.sqlite3"), isolation_level=None)

    def held(network: FakeNetwork, job: Job) -> None:
        other.execute("BEGIN IMMEDIATE")

    if during:
        own.network.faults.append(held)
    else:
        other.execute("BEGIN IMMEDIATE")
    for _ in range(6):
        assert await troubles(own) == ["store_locked"]
        own.clock.move(seconds=5)
    assert len(own.network.calls) == during
    other.execute("ROLLBACK")
    other.close()
    await own.run()
    assert (await own.get(pub)).state is State.PUBLISHED
    assert len(own.network.posts) == 1


async def test_a_corrupt_page_stops_everything_and_the_backup_has_it_all(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "inkom.sqlite3"
    desktop = await _desktop(path, clock)
    pub = await desktop.schedule()
    assert await desktop.store.back_up(clock.now()) is not None

    def where(c: object) -> tuple[int, int]:
        root = "SELECT rootpage FROM sqlite_master WHERE name = 'publication'"
        size = c.exec_driver_sql("PRAGMA page_size").scalar_one()  # type: ignore[attr-defined]
        return c.exec_driver_sql(root).scalar_one(), size  # type: ignore[attr-defined]

    page, size = await desktop.store._database.read(where)
    await desktop.store.close()
    with path.open("r+b") as f:
        f.seek((page - 1) * size)
        f.write(b"\xff" * size)
    said, broken = [], None
    try:
        broken = await _desktop(path, clock)
        said = await troubles(broken)
        assert broken.network.calls == []
    except StoreUnusable as e:
        said = [e.code]
    finally:
        if broken is not None:
            await broken.store.close()
    assert said == ["store_damaged"]
    found = newest_good(path)
    assert found is not None
    put = await put_back(path, found, clock)
    assert put.aside.exists(), "what is damaged is kept"
    back = await _desktop(path, clock)
    try:
        held = await back.get(pub)
        assert (held.state, held.reason) == (State.HELD, Reason.RESTORED)
        assert held.content == pub.content
    finally:
        await back.store.close()


async def test_a_keyring_that_is_locked_and_unlocked_delays_a_post_and_loses_none(own: Desktop) -> None:
    pub = await own.schedule()
    own.sessions.locked = True
    for _ in range(6):
        await own.beat()
        own.clock.move(seconds=5)
    blocked = await own.get(pub)
    assert (blocked.state, blocked.reason) == (State.BLOCKED, Reason.VAULT)
    states = [t.after for t in await own.store.publications.transitions([pub.id])]
    assert states.count(State.BLOCKED) == 1, "said once"
    assert own.network.calls == []
    own.sessions.locked = False
    own.clock.move(seconds=60)
    await own.run()
    assert (await own.get(pub)).state is State.PUBLISHED
    assert len(own.network.posts) == 1
