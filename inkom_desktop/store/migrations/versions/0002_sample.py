"""A mark on the sample workspace, and leave to take its attempts away with it; all others stay append-only."""

from inkom_desktop.store.migrations.kinds import rule, run

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


POSTGRESQL = rule(
    "attempt_is_kept", "attempt", "DELETE",
    """NOT EXISTS (SELECT 1 FROM publication JOIN workspace ON workspace.id = publication.workspace_id
        WHERE publication.id = old.publication_id AND workspace.sample)""",
    "attempts are kept",
)


def upgrade() -> None:
    """Add the mark."""
    run(STATEMENTS, POSTGRESQL)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
