"""Who uses which media, and since when nobody does; and the rule that pictures have alternative text."""

import json
from collections.abc import Iterator

from sqlalchemy import text

from alembic import op

from inkom_desktop.store.migrations.kinds import run

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

STATEMENTS = (
    "ALTER TABLE workspace ADD COLUMN alt_required BOOLEAN NOT NULL DEFAULT 0",
    """CREATE TABLE media_use (
    sha256 TEXT NOT NULL,
    owner TEXT NOT NULL,
    PRIMARY KEY (sha256, owner)
)""",
    "CREATE INDEX media_use_of ON media_use (owner)",
    """CREATE TABLE media_idle (
    sha256 TEXT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (sha256)
)""",
)
WRITTEN = (("draft", "id", "body"), ("draft_version", "draft_id", "body"), ("publication", "id", "content"))


def upgrade() -> None:
    """Make the tables, and write down who uses what until now."""
    run(STATEMENTS)
    connection, uses = op.get_bind(), set()
    for table, owner, column in WRITTEN:
        # What names no picture needs no reading.
        said = f"SELECT {owner} AS owner, {column} AS held FROM {table} WHERE CAST({column} AS TEXT) LIKE '%sha256%'"
        for row in connection.execute(text(said)):
            held = json.loads(row.held) if isinstance(row.held, str) else row.held
            uses |= {(sha256, row.owner) for sha256 in _hashes(held)}
    if uses:
        connection.execute(
            text("INSERT INTO media_use (sha256, owner) VALUES (:sha256, :owner)"),
            [{"sha256": sha256, "owner": owner} for sha256, owner in sorted(uses)],
        )


def _hashes(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("sha256"), str):
            yield value["sha256"]
        for each in value.values():
            yield from _hashes(each)
    elif isinstance(value, list):
        for each in value:
            yield from _hashes(each)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
