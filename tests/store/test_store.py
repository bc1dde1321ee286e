"""The file itself: private, safe journal, migrated after a backup, its troubles told by code."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
from pathlib import Path

import pytest

from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.domain.workspace import LateRule, Workspace
from inkom_desktop.ports.vault import Sealed
from inkom_desktop.store import backup, dialect
from inkom_desktop.store.location import make_private, marker, path_of
from inkom_desktop.store.store import SqlStore, open_store
from tests.fakes.clock import NOW, FixedClock


def test_the_race_is_known_by_version() -> None:
    assert dialect.has_race((3, 40, 1))
    assert dialect.has_race((3, 51, 2))
    assert dialect.has_race((3, 50, 6))
    assert not any(dialect.has_race(v) for v in ((3, 51, 3), (3, 53, 4), (3, 50, 7), (3, 44, 6), (3, 6, 23)))
    assert dialect.journal_mode((3, 40, 1)) == "TRUNCATE"
    assert dialect.journal_mode((3, 53, 4)) == "WAL"


async def test_the_pragmas_hold(store: SqlStore) -> None:
    def ask(c):  # type: ignore[no-untyped-def]
        names = ("synchronous", "foreign_keys", "secure_delete", "journal_mode")
        return {n: c.exec_driver_sql(f"PRAGMA {n}").scalar() for n in names}

    found = await store._database.read(ask)
    assert found == {
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "journal_mode": store.info.journal.lower(),
    }
    version = tuple(map(int, store._database.sqlite_version.split(".")))
    assert store.info.journal == dialect.journal_mode(version)  # type: ignore[arg-type]


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX; Windows closes the folder by its access list")
async def test_nobody_else_may_read_it(store: SqlStore, path: Path) -> None:
    await store.settings.set("theme", "dark")
    files = [f for f in path.parent.iterdir() if f.is_file()]
    assert {stat.S_IMODE(f.stat().st_mode) for f in files} == {0o600}
    assert any(f.name.endswith("-wal") for f in files)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


async def test_secrets_are_kept_replaced_and_forgotten(store: SqlStore) -> None:
    sealed = Sealed("k", b"n" * 12, b"c")
    await store.accounts.put_secret("acc", "token", Sealed("k", b"o" * 12, b"old"))
    await store.accounts.put_secret("acc", "token", sealed)
    assert await store.accounts.secrets("acc") == {"token": sealed}
    await store.accounts.forget_secrets("acc")
    assert await store.accounts.secrets("acc") == {}


async def test_another_process_is_noticed(store: SqlStore, path: Path, clock: FixedClock) -> None:
    assert await store.changed_outside() is False
    await store.settings.set("theme", "dark")
    assert await store.changed_outside() is False
    other = await open_store(path, clock=clock)
    await other.settings.set("theme", "light")
    await other.close()
    assert await store.changed_outside() is True
    assert await store.changed_outside() is False


async def test_ten_processes_at_once_make_one_store(path: Path, clock: FixedClock) -> None:
    stores = await asyncio.gather(*(open_store(path, clock=clock) for _ in range(10)))
    await stores[0].workspaces.add(Workspace("w", "One", "UTC", LateRule(), 0, NOW))
    assert [len(await s.workspaces.all()) for s in stores] == [1] * 10
    await asyncio.gather(*(s.close() for s in stores))


async def test_a_newer_store_is_refused_and_untouched(store: SqlStore, path: Path, clock: FixedClock) -> None:
    await store.close()
    with sqlite3.connect(path) as c:
        c.execute("UPDATE alembic_version SET version_num = '9999'")
    c.close()
    before = path.read_bytes()
    with pytest.raises(StoreUnusable) as refused:
        await open_store(path, clock=clock)
    assert refused.value.code == "store_newer"
    assert path.read_bytes() == before


async def test_an_older_store_is_backed_up_before_it_is_changed(
    store: SqlStore, path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.close()
    with sqlite3.connect(path) as c:
        c.execute("UPDATE alembic_version SET version_num = '0000'")
    c.close()
    from inkom_desktop.store import migrate

    ran: list[str] = []
    monkeypatch.setattr(migrate, "_known", lambda: {"0000", migrate.HEAD})
    monkeypatch.setattr(migrate, "_upgrade", lambda connection: ran.append("upgrade"))
    again = await open_store(path, clock=clock)
    await again.close()
    assert ran == ["upgrade"]
    (copy,) = (path.parent / "backups").glob("*.sqlite3")
    assert backup.verify(copy)["workspace"] == 1
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


async def test_a_broken_backup_is_noticed(store: SqlStore, path: Path, tmp_path: Path) -> None:
    for number in range(200):
        await store.settings.set(f"s{number}", "x" * 200)
    copy = backup.create(path, tmp_path / "b", NOW, "test")
    assert backup.verify(copy)["setting"] == 200
    raw = bytearray(copy.read_bytes())
    raw[len(raw) // 2 : len(raw) // 2 + 3000] = b"\xff" * 3000
    copy.write_bytes(raw)
    with pytest.raises(StoreUnusable) as refused:
        backup.verify(copy)
    assert refused.value.code == "backup_broken"


async def test_the_newest_ten_automatic_backups_are_kept(
    store: SqlStore, path: Path, tmp_path: Path, clock: FixedClock
) -> None:
    folder = tmp_path / "b"
    own = backup.create(path, folder, clock.now(), "mine")
    for _ in range(12):
        newest = backup.create(path, folder, clock.move(seconds=1), backup.AUTOMATIC + "-0002")
        backup.prune(folder, newest)
    kept = sorted(p.name for p in folder.glob("inkom-*.sqlite3") if p != own)
    assert len(kept) == backup.KEEP
    assert kept[0].startswith("inkom-20261123T090003")
    assert kept[-1].startswith("inkom-20261123T090012")
    assert own.exists()


async def test_a_backup_made_after_the_clock_was_set_back_is_kept(
    store: SqlStore, path: Path, tmp_path: Path, clock: FixedClock
) -> None:
    for _ in range(backup.KEEP + 1):
        backup.create(path, tmp_path, clock.move(seconds=1), backup.AUTOMATIC + "-0002")
    newest = backup.create(path, tmp_path, clock.move(seconds=-900), backup.AUTOMATIC + "-0002")
    backup.prune(tmp_path, newest)
    assert newest.exists()
    assert len(list(tmp_path.glob("inkom-*.sqlite3"))) == backup.KEEP


async def test_one_backup_a_day_is_made_and_ten_are_kept(store: SqlStore, path: Path, clock: FixedClock) -> None:
    folder = path.parent / "backups"
    own = backup.create(path, folder, clock.now(), "mine")
    for _ in range(12):
        made = await store.back_up(clock.move(hours=24))
        assert made is not None
        assert backup.verify(made)["draft"] == 1
        os.utime(made, (clock.now().timestamp(), clock.now().timestamp()))
        assert await store.back_up(clock.move(minutes=90)) is None
    daily = [p for p in folder.glob("*.sqlite3") if p != own]
    assert len(daily) == backup.KEEP
    assert own.exists()


async def test_two_backups_of_one_moment_do_not_replace_each_other(store: SqlStore, path: Path, tmp_path: Path) -> None:
    names = {backup.create(path, tmp_path, NOW, "mine").name for _ in range(3)}
    assert len(names) == 3


async def test_a_migration_that_fails_leaves_the_store_as_it_was(
    store: SqlStore, path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inkom_desktop.store import migrate

    await store.close()
    with sqlite3.connect(path) as c:
        c.execute("UPDATE alembic_version SET version_num = '0000'")
    c.close()

    def half_way(connection) -> None:  # type: ignore[no-untyped-def]
        connection.exec_driver_sql("DELETE FROM draft")
        raise RuntimeError("the power went")

    monkeypatch.setattr(migrate, "_known", lambda: {"0000", migrate.HEAD})
    monkeypatch.setattr(migrate, "_upgrade", half_way)
    with pytest.raises(RuntimeError):
        await open_store(path, clock=clock)
    with sqlite3.connect(path) as c:
        assert c.execute("SELECT count(*) FROM draft").fetchone() == (1,)
        assert c.execute("SELECT version_num FROM alembic_version").fetchone() == ("0000",)
    c.close()


async def test_a_store_cut_off_while_it_was_made_is_made_at_the_next_start(path: Path, clock: FixedClock) -> None:
    make_private(path)
    assert path.stat().st_size == 0
    store = await open_store(path, clock=clock)
    await store.close()
    assert path.stat().st_size > 0
    assert not marker(path).exists()


async def test_an_emptied_store_is_not_begun_anew(store: SqlStore, path: Path, clock: FixedClock) -> None:
    await store.close()
    path.write_bytes(b"")
    with pytest.raises(StoreUnusable) as refused:
        await open_store(path, clock=clock)
    assert refused.value.code == "store_damaged"
    assert path.read_bytes() == b""


async def test_another_programs_database_is_left_as_it_is(path: Path, clock: FixedClock) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as c:
        c.execute("CREATE TABLE somebody (letter TEXT)")
    c.close()
    with pytest.raises(StoreUnusable) as refused:
        await open_store(path, clock=clock)
    assert refused.value.code == "store_foreign"
    with sqlite3.connect(path) as c:
        assert c.execute("SELECT name FROM sqlite_master").fetchall() == [("somebody",)]
    c.close()


async def test_a_file_that_is_no_store_is_left_as_it_is(path: Path, clock: FixedClock) -> None:
    path.parent.mkdir()
    path.write_bytes(b"somebody's letter" * 500)
    before = path.read_bytes()
    with pytest.raises(StoreUnusable) as refused:
        await open_store(path, clock=clock)
    assert refused.value.code == "store_damaged"
    assert path.read_bytes() == before


async def test_a_store_held_by_another_program_says_so(store: SqlStore, path: Path) -> None:
    holder = dialect.driver().connect(str(path), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(StoreUnusable) as refused:
            await store.settings.set("theme", "dark")
    finally:
        holder.execute("ROLLBACK")
        holder.close()
    assert refused.value.code == "store_locked"
    await store.settings.set("theme", "dark")
    assert (await store.settings.all())["theme"] == "dark"


async def test_a_full_disk_says_so_and_keeps_what_was_there(store: SqlStore) -> None:
    await store.settings.set("theme", "dark")

    def brim(c):  # type: ignore[no-untyped-def]
        pages = c.exec_driver_sql("PRAGMA page_count").scalar()
        c.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    await store._database.read(brim)
    with pytest.raises(StoreUnusable) as refused:
        await store.settings.set("workspace", "x" * 500_000)
    assert refused.value.code == "store_full"
    assert dict(await store.settings.all()) == {"theme": "dark"}


@pytest.mark.parametrize("url", ["mysql://x/y", "sqlite://", "sqlite:///:memory:", "postgresql+psycopg://u@h/d"])
def test_other_stores_are_refused_with_a_code(url: str) -> None:
    with pytest.raises(StoreUnusable) as refused:
        path_of(url)
    assert refused.value.code == "store_url"


def test_urls_and_paths_name_the_same_file(tmp_path: Path) -> None:
    assert path_of(f"sqlite:///{tmp_path}/a.db") == path_of(str(tmp_path / "a.db")) == tmp_path / "a.db"
