"""The migrations: a new store and one that grew are alike, and nothing written before is lost on the way."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine

from inkom_desktop.store import dialect, migrate, schema
from inkom_desktop.store.store import open_store
from tests.fakes.clock import FixedClock

FIRST = importlib.import_module("inkom_desktop.store.migrations.versions.0001_first")
AT = 1_760_000_000_000_000


def connect(path: Path) -> Any:
    return dialect.driver().connect(str(path))


def shape(connection: Any) -> dict[str, set[tuple[Any, ...]]]:
    """Tables with their columns (name, type, not null, part of the key), indexes and triggers with their words."""
    names = [n for (n,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    found: dict[str, set[tuple[Any, ...]]] = {}
    for name in names:
        if name != "alembic_version" and not name.startswith(("sqlite_", "draft_words", "draft_grams")):
            columns = connection.execute(f"PRAGMA table_info({name})").fetchall()
            found[name] = {(c[1], c[2].upper(), c[3], c[5]) for c in columns}
    others = connection.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('index', 'trigger')").fetchall()
    found["indexes and triggers"] = {(name, " ".join(sql.split())) for name, sql in others if sql}
    return found


def older(path: Path) -> None:
    """A store as the first migration left it, with a row in each table that matters here."""
    path.parent.mkdir(parents=True)
    made = connect(path)
    for statement in FIRST.STATEMENTS:
        made.execute(statement)
    made.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    made.execute("INSERT INTO alembic_version VALUES ('0001')")
    made.execute(f"INSERT INTO workspace VALUES ('ws', 'Client', 'UTC', 'ask', 1800, 0, {AT}, NULL, 3)")
    made.execute(
        "INSERT INTO account VALUES ('acc', 'ws', 'fake', 's', 'r', 'h', 'n', 'healthy', ?, '[]', NULL, NULL, '{}', NULL, 0, 1)",
        (AT,),
    )
    held = '{"media": [{"id": "m", "file": {"sha256": "abc"}}]}'
    made.execute("INSERT INTO draft VALUES (1, 'd', 'ws', '', ?, ?, ?, NULL, 1)", (held, AT, AT))
    columns = [c[1] for c in made.execute("PRAGMA table_info(publication)").fetchall()]
    values = {
        "id": "p", "draft_id": "d", "workspace_id": "ws", "account_id": "acc", "network": "fake",
        "content": '{"title": "", "labels": [], "parts": [{"text": "What  it\\nsays", "media": []}]}',
        "parts": "[]", "zone": "UTC", "local_time": "", "late_then": "ask", "state": "published", "reason": "",
        "detail": "", "lease_owner": "", "permalink": "", "retry_at": None, "lease_until": None, "published_at": AT,
        "late_by_s": 0.0,
    }  # fmt: skip
    row = [values.get(name, 0) for name in columns]
    made.execute(f"INSERT INTO publication VALUES ({', '.join('?' * len(row))})", row)
    made.execute(
        "INSERT INTO attempt VALUES ('p', 1, 0, 'send', NULL, ?, 1, 'k', '', ?, 'published', '', 200, NULL)", (AT, AT)
    )
    made.commit()
    made.close()


async def test_the_migrations_lead_to_the_schema(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "data" / "inkom.sqlite3"
    await (await open_store(path, clock=clock)).close()
    grown = connect(path)
    module = dialect.driver()
    wanted = create_engine("sqlite+pysqlite://", module=module, creator=lambda: module.connect(":memory:"))
    with wanted.connect() as c:
        schema.metadata.create_all(c)
        for statement in schema.TRIGGERS:
            c.exec_driver_sql(statement)
        assert shape(grown) == shape(c.connection)
    grown.close()
    wanted.dispose()


def test_the_newest_migration_is_the_one_the_program_wants() -> None:
    """Else each start would migrate again, after another backup."""
    assert max(migrate._known()) == schema.HEAD


async def test_an_older_store_keeps_what_it_holds(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "data" / "inkom.sqlite3"
    older(path)
    opened = await open_store(path, clock=clock)
    (workspace,) = await opened.workspaces.all()
    assert (workspace.name, workspace.version, workspace.sample, workspace.alt_required) == ("Client", 3, False, False)
    assert await opened.media_uses.unused({"abc", "def"}) == {"def"}
    (tried,) = await opened.publications.attempts(["p"])
    assert tried.outcome == "published"
    assert await opened.drafts.count_unpublished("ws") == 0
    read = opened._database.read
    assert await read(lambda c: c.exec_driver_sql("SELECT words FROM publication").scalar()) == "What it says"
    await opened.close()
    assert len(list((path.parent / "backups").glob("*.sqlite3"))) == 1
    again = connect(path)
    with pytest.raises(dialect.driver().IntegrityError, match="attempts are kept"):
        again.execute("DELETE FROM attempt")
    again.close()
