"""A store on a PostgreSQL server: migrated once, troubles told by code and never with a password, leases by its own clock."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, inspect

from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import Conflict, InkomError, StoreUnusable
from inkom_desktop.domain.publication import State
from inkom_desktop.domain.workspace import LateRule, Workspace
from inkom_desktop.ports.seat import Surroundings
from inkom_desktop.ports.vault import Sealed
from inkom_desktop.store import schema
from inkom_desktop.store.location import register_password
from inkom_desktop.store.postgres import Others, PostgresDatabase, parsed, place_of
from inkom_desktop.store.server_seat import ServerSeat
from inkom_desktop.store.store import SqlStore, open_server, open_store
from inkom_desktop.wording.errors import say_error
from tests.fakes.clock import NOW, FixedClock
from tests.fakes.publications import publication
from tests.servers.postgres import PostgresServer
from tests.store.conftest import account


@pytest.fixture
async def store(postgres_url: str, clock: FixedClock) -> AsyncIterator[SqlStore]:
    """A store whose leases are counted by the server's own clock."""
    opened = await open_store(postgres_url, clock=clock)
    await opened.workspaces.add(Workspace("ws", "Client", "UTC", LateRule(), 0, NOW))
    await opened.accounts.add(account("acc"))
    await opened.drafts.add(Draft("draft", "ws", NOW, NOW, parts=("hello",)))
    yield opened
    await opened.close()


def shape(connection: Connection) -> dict[str, Any]:
    """Tables with their columns and keys, and the indexes with what they are over."""
    found: dict[str, Any] = {}
    look = inspect(connection)
    for name in look.get_table_names():
        if name not in ("alembic_version", "draft_words", "draft_grams"):
            columns = {(c["name"], str(c["type"]).split(" COLLATE")[0], c["nullable"]) for c in look.get_columns(name)}
            key = look.get_pk_constraint(name)["constrained_columns"]
            indexes = {
                (i["name"], tuple(i["column_names"]), i["unique"], str(i.get("dialect_options", {})))
                for i in look.get_indexes(name)
            }
            found[name] = (columns, key, {i for i in indexes if not str(i[0]).endswith("_key")})
    return found


async def test_the_migrations_lead_to_the_schema(postgres_server: PostgresServer, postgres_url: str) -> None:
    empty = postgres_server.new_database()
    grown = create_engine(parsed(postgres_url))
    wanted = create_engine(parsed(postgres_server.url(empty)))
    for index in (i for table in schema.metadata.tables.values() for i in table.indexes):
        index.dialect_options["postgresql"]["where"] = index.dialect_options["sqlite"]["where"]
    with grown.connect() as g, wanted.begin() as w:
        schema.metadata.create_all(w)
        schema.shared.create_all(w)
        assert shape(g) == shape(w)
    grown.dispose()
    wanted.dispose()
    postgres_server.drop(empty)


async def test_four_at_once_make_one_store(postgres_server: PostgresServer, clock: FixedClock) -> None:
    name = postgres_server.new_database()
    stores = await asyncio.gather(*(open_store(postgres_server.url(name), clock=clock) for _ in range(4)))
    await stores[0].workspaces.add(Workspace("w", "One", "UTC", LateRule(), 0, NOW))
    assert [len(await s.workspaces.all()) for s in stores] == [1] * 4
    await asyncio.gather(*(s.close() for s in stores))
    postgres_server.drop(name)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE alembic_version SET version_num = '9999'", "store_newer"),
        ("DROP TABLE alembic_version", "store_foreign"),
    ],
)
async def test_a_newer_and_a_foreign_database_are_refused(
    store: SqlStore, postgres_url: str, clock: FixedClock, statement: str, code: str
) -> None:
    assert store.server is not None
    await store.server.write(lambda c: c.exec_driver_sql(statement))
    with pytest.raises(StoreUnusable) as refused:
        await open_store(postgres_url, clock=clock)
    assert refused.value.code == code
    assert len(await store.workspaces.all()) == 1


async def test_no_trouble_names_the_password(postgres_server: PostgresServer, clock: FixedClock) -> None:
    wrong = postgres_server.url(password="hunter2secret")
    gone = wrong.replace(f":{postgres_server.port}/", ":1/")
    for url, code in ((wrong, "store_sign_in"), (gone, "store_unreachable")):
        with pytest.raises(StoreUnusable) as refused:
            await open_store(url, clock=clock)
        assert refused.value.code == code
        told = f"{refused.value!r} {refused.value} {say_error(refused.value)} {refused.value.params}"
        assert "hunter2" not in told
        assert "postgres on 127.0.0.1" in str(say_error(refused.value))
    assert "(connection refused)" in str(say_error(refused.value))


async def test_without_the_driver_a_sentence_says_what_to_install(
    clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StoreUnusable) as refused:
        await open_store("postgresql+psycopg://me:hunter2@box.example/inkom", clock=clock)
    assert refused.value.code == "store_driver"
    assert "inkom-desktop[postgres]" in str(say_error(refused.value))


def test_the_place_is_said_without_user_and_password() -> None:
    assert place_of(parsed("postgresql://me:hunter2@box.example:5433/inkom?sslmode=verify-full")) == (
        "inkom on box.example:5433"
    )
    assert place_of(parsed("postgresql+psycopg:///inkom?host=/run/postgresql")) == "inkom on /run/postgresql"


def test_passwords_are_hidden_as_written_and_as_meant() -> None:
    hidden: list[str] = []
    register_password("postgresql+psycopg://me:p%40ss@box/inkom?sslpassword=other", hidden.append)
    assert hidden == ["p%40ss", "p@ss", "other", "other"]


async def test_it_goes_on_by_itself_when_the_server_was_started_again(
    store: SqlStore, postgres_server: PostgresServer
) -> None:
    await store.settings.set("theme", "dark")
    postgres_server.stop()
    try:
        with pytest.raises(StoreUnusable) as refused:
            await store.settings.all()
        assert refused.value.code == "store_unreachable"
    finally:
        postgres_server.start()
    assert dict(await store.settings.all()) == {"theme": "dark"}


async def test_what_could_lose_commits_is_seen(store: SqlStore) -> None:
    assert store.info.facts()["commits"] == "fsync off, full_page_writes off"  # as the tests' cluster runs
    assert store.info.shared


async def test_each_computer_has_its_own_sealed_sign_in(store: SqlStore) -> None:
    mine, theirs = Sealed("k1", b"n" * 12, b"mine"), Sealed("k2", b"n" * 12, b"theirs")
    assert await store.accounts.sealed_for_others({"k1"}) == frozenset()
    await store.accounts.put_secret("acc", "token", theirs)
    assert await store.accounts.sealed_for_others({"k1"}) == {"acc"}
    await store.accounts.put_secret("acc", "token", mine)
    assert await store.accounts.secrets("acc", key_ids={"k1"}) == {"token": mine}
    assert await store.accounts.secrets("acc", key_ids={"k2"}) == {"token": theirs}
    assert await store.accounts.sealed_for_others({"k1"}) == frozenset()
    await store.accounts.forget_secrets("acc")
    assert await store.accounts.secrets("acc") == {}


async def test_the_servers_clock_alone_judges_leases(store: SqlStore, clock: FixedClock) -> None:
    """The clock of this test stands days away from the server's, and moves an hour on."""
    await store.publications.add([publication()])
    (mine,) = await store.publications.claim_due(
        now=NOW, early_until=NOW, owner="me", lease_until=NOW + timedelta(seconds=90), limit=1, busy=()
    )
    later = clock.move(hours=1)
    assert await store.publications.expired(now=later) == []
    ends = await store.publications.next_due(early=90, now=later)
    assert ends is not None
    assert timedelta(seconds=80) < ends - later <= timedelta(seconds=90)
    (short,) = await store.publications.expired(now=later, owners_gone=["me"])
    assert (short.fence, short.lease_until) == (mine.fence, mine.lease_until)


async def test_an_account_in_another_computers_hand_wants_nothing(store: SqlStore) -> None:
    await store.drafts.add(Draft("other", "ws", NOW, NOW, parts=("second",)))
    await store.publications.add([publication(), publication(id_="second", draft_id="other")])
    lease = NOW + timedelta(seconds=90)
    claim = store.publications.claim_due
    (first,) = await claim(now=NOW, early_until=NOW, owner="a", lease_until=lease, limit=9, busy=())
    assert await claim(now=NOW, early_until=NOW, owner="b", lease_until=lease, limit=9, busy=()) == []
    ends = await store.publications.next_due(early=90, now=NOW)
    assert ends is not None
    assert ends > NOW + timedelta(seconds=80)
    await store.publications.save(
        replace(first, state=State.FAILED, lease_until=None, lease_owner=""), fence=first.fence
    )
    assert await store.publications.next_due(early=90, now=NOW) == NOW
    (second,) = await claim(now=NOW, early_until=NOW, owner="b", lease_until=lease, limit=9, busy=())
    with pytest.raises(Conflict):
        await store.publications.save(replace(second, detail="late"), fence=second.fence - 1)


async def test_a_late_post_lets_the_account_rest_on_every_computer(store: SqlStore) -> None:
    await store.drafts.add(Draft("other", "ws", NOW, NOW, parts=("second",)))
    due = NOW - timedelta(days=2)
    gone_out = replace(
        publication(due_at=due), state=State.PUBLISHED, published_at=NOW, updated_at=NOW, late_by_s=600.0
    )
    await store.publications.add([gone_out, publication(id_="second", draft_id="other", due_at=due)])

    async def claimed(at: timedelta) -> list[str]:
        now = NOW + at
        taken = await store.publications.claim_due(
            now=now, early_until=now, owner="b", lease_until=now, limit=9, busy=(), on_time_from=now
        )
        return [p.id for p in taken]

    assert await claimed(timedelta(seconds=5)) == []
    # One that a clock which was a day ahead wrote holds nothing up until then.
    assert await claimed(-timedelta(days=1)) == ["second"]


async def test_the_rest_after_a_late_post_ends(store: SqlStore) -> None:
    due = NOW - timedelta(minutes=10)
    gone_out = replace(
        publication(due_at=due), state=State.PUBLISHED, published_at=NOW, updated_at=NOW, late_by_s=600.0
    )
    await store.drafts.add(Draft("other", "ws", NOW, NOW, parts=("second",)))
    await store.publications.add([gone_out, publication(id_="second", draft_id="other", due_at=due)])
    later = NOW + timedelta(minutes=2)
    taken = await store.publications.claim_due(
        now=later, early_until=later, owner="b", lease_until=later, limit=9, busy=(), on_time_from=later
    )
    assert [p.id for p in taken] == ["second"]


async def test_what_others_write_is_noticed_and_not_what_is_ours(
    store: SqlStore, postgres_url: str, clock: FixedClock
) -> None:
    assert await store.changed_outside() is False
    await store.settings.set("theme", "dark")
    assert await store.changed_outside() is False
    other = await open_store(postgres_url, clock=clock)
    await other.settings.set("theme", "light")
    await other.close()
    # Twice: it was counted a moment before it could be seen.
    assert [await store.changed_outside() for _ in range(3)] == [True, True, False]


def test_a_number_of_ours_that_is_not_yet_known_hides_nothing() -> None:
    own: deque[int] = deque()
    others = Others(own)
    assert others.wrote(10) is False
    assert others.wrote(11) is True  # ours, but not noted yet
    own.append(11)
    assert others.wrote(12) is True
    assert others.wrote(12) is True
    assert others.wrote(12) is False


async def test_media_are_kept_once_and_given_back(store: SqlStore) -> None:
    await store.media_bytes.put("ab", b"\x00\xffpicture")
    await store.media_bytes.put("ab", b"\x00\xffpicture")
    assert await store.media_bytes.get("ab") == b"\x00\xffpicture"
    await store.media_bytes.forget("ab")
    assert await store.media_bytes.get("ab") is None


async def test_any_number_sit_and_ring_each_other(store: SqlStore, clock: FixedClock) -> None:
    assert store.server is not None
    here = ServerSeat(store.server, "here:m1:1:a", "desk", "m1", 1, clock)
    box = ServerSeat(store.server, "box:m2:1:b", "box", "m2", 1, clock)
    rung = {"here": threading.Event(), "box": threading.Event()}
    assert not here.status().running
    await box.take("headless", rung["box"].set)
    await here.take("window", rung["here"].set)
    try:
        # Each is rung once when it begins to listen.
        assert await asyncio.to_thread(lambda: rung["here"].wait(10) and rung["box"].wait(10))
        box.beat(NOW, NOW + timedelta(hours=1))
        box.note(Surroundings(offline_since=NOW))
        rung["box"].clear()
        here.ring()
        assert await asyncio.to_thread(rung["box"].wait, 10)
        found = await asyncio.to_thread(here.status)
        assert [(s.host, s.kind, s.here) for s in (found, *found.others)] == [
            ("desk", "window", True),
            ("box", "headless", False),
        ]
    finally:
        await here.leave()
        await box.leave()
    assert not (await asyncio.to_thread(here.status)).running


async def test_a_role_that_may_not_write_is_told(store: SqlStore, postgres_server: PostgresServer) -> None:
    assert store.server is not None
    name = store.server.url.database
    assert name is not None
    postgres_server.run("DROP ROLE IF EXISTS reader")
    postgres_server.run("CREATE ROLE reader LOGIN PASSWORD 'readerpass'")
    postgres_server.run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader", name)
    postgres_server.run("GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO reader", name)
    url = postgres_server.url(name, user="reader", password="readerpass")
    reader = await asyncio.to_thread(open_server, PostgresDatabase(parsed(url)))
    try:
        assert len(await reader.workspaces.all()) == 1
        with pytest.raises(InkomError) as refused:
            await reader.settings.set("theme", "dark")
        assert refused.value.code == "store_read_only"
    finally:
        await reader.close()
        postgres_server.run("DROP OWNED BY reader", name)
        postgres_server.run("DROP ROLE reader")
