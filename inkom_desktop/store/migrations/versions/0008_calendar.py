"""What a calendar reads: the beginning of each post's words beside it, an index that holds all of it, and pencilled drafts."""

import json

from sqlalchemy import text

from alembic import op

from inkom_desktop.domain.entry import beginning
from inkom_desktop.store.migrations.kinds import run

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

STATEMENTS = (
    "ALTER TABLE publication ADD COLUMN words TEXT DEFAULT '' NOT NULL",
    """CREATE TABLE pencilled (
    draft_id TEXT NOT NULL,
    workspace_id TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    zone TEXT NOT NULL,
    local_time TEXT NOT NULL,
    PRIMARY KEY (draft_id),
    FOREIGN KEY(draft_id) REFERENCES draft (id) ON DELETE CASCADE,
    FOREIGN KEY(workspace_id) REFERENCES workspace (id)
)""",
    "CREATE INDEX pencilled_when ON pencilled (workspace_id, due_at)",
    "DROP INDEX publication_when",
)
INDEX = (
    """CREATE INDEX publication_when ON publication (workspace_id, due_at, state, id, draft_id, account_id, network, zone, """
    """reason, hand_off, late_by_s, version, words)""",
)
AT_ONCE = 500


def upgrade() -> None:
    """Add what is new, and write down the words of the posts there are."""
    run(STATEMENTS)
    _write_words()
    run(INDEX)


def _write_words() -> None:
    connection, last = op.get_bind(), ""
    some = text("SELECT id, content FROM publication WHERE id > :last ORDER BY id LIMIT :some")
    while rows := connection.execute(some, {"last": last, "some": AT_ONCE}).all():
        last = rows[-1].id
        said = [{"id": row.id, "words": _words(row.content)} for row in rows]
        connection.execute(text("UPDATE publication SET words = :words WHERE id = :id"), said)


def _words(content: object) -> str:
    """As `domain.entry.words_of`, of a content as it is stored; nothing of one that is not as it should be."""
    held = json.loads(content) if isinstance(content, str) else content
    parts = held.get("parts") if isinstance(held, dict) else None
    if not parts:
        return ""
    return beginning(str(held.get("title") or parts[0].get("text", "")))


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
