"""A mark on the sample workspace, and leave to take its attempts away with it; all others stay append-only."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATEMENTS = (
    "ALTER TABLE workspace ADD COLUMN sample BOOLEAN NOT NULL DEFAULT 0",
    "DROP TRIGGER attempt_is_kept",
    """CREATE TRIGGER attempt_is_kept BEFORE DELETE ON attempt
        WHEN NOT EXISTS (SELECT 1 FROM publication JOIN workspace ON workspace.id = publication.workspace_id
            WHERE publication.id = old.publication_id AND workspace.sample)
        BEGIN SELECT RAISE(ABORT, 'attempts are kept'); END""",
)


def upgrade() -> None:
    """Add the mark."""
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
