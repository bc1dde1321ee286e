"""Every change of where a publication stands, kept for good: from which state to which, why, when, and by whom."""

from inkom_desktop.store.migrations.kinds import rule, run

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE transition (
    publication_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    at BIGINT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    by TEXT NOT NULL,
    owner TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    PRIMARY KEY (publication_id, version),
    FOREIGN KEY(publication_id) REFERENCES publication (id)
)""",
    """CREATE TRIGGER transition_is_kept BEFORE DELETE ON transition
        WHEN NOT EXISTS (SELECT 1 FROM publication JOIN workspace ON workspace.id = publication.workspace_id
            WHERE publication.id = old.publication_id AND workspace.sample)
        BEGIN SELECT RAISE(ABORT, 'transitions are kept'); END""",
    """CREATE TRIGGER transition_stays BEFORE UPDATE ON transition
        BEGIN SELECT RAISE(ABORT, 'transitions stay as they are'); END""",
)

POSTGRESQL = (
    *rule(
        "transition_is_kept",
        "transition",
        "DELETE",
        """NOT EXISTS (SELECT 1 FROM publication JOIN workspace ON workspace.id = publication.workspace_id
            WHERE publication.id = old.publication_id AND workspace.sample)""",
        "transitions are kept",
    ),
    *rule("transition_stays", "transition", "UPDATE", "true", "transitions stay as they are"),
)


def upgrade() -> None:
    """Make the table. What changed before is not made up: old publications begin it with their next change."""
    run(STATEMENTS, POSTGRESQL)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
