"""Posts that come again: their rules, and the draft of each of their times."""

from inkom_desktop.store.migrations.kinds import run

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE series (
    id TEXT NOT NULL,
    workspace_id TEXT NOT NULL,
    rule TEXT NOT NULL,
    zone TEXT NOT NULL,
    local_time TEXT NOT NULL,
    variants JSON NOT NULL,
    created_at BIGINT NOT NULL,
    ended_at BIGINT,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workspace_id) REFERENCES workspace (id)
)""",
    """CREATE TABLE occurrence (
    series_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    draft_id TEXT NOT NULL,
    PRIMARY KEY (series_id, number),
    FOREIGN KEY(series_id) REFERENCES series (id) ON DELETE CASCADE,
    FOREIGN KEY(draft_id) REFERENCES draft (id) ON DELETE CASCADE
)""",
    "CREATE INDEX occurrence_draft ON occurrence (draft_id)",
)


def upgrade() -> None:
    """Add the tables; nothing comes again yet."""
    run(STATEMENTS)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
