"""The late rule stands with each change of a publication, so that another one leaves its row."""

from inkom_desktop.store.migrations.kinds import run

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

STATEMENTS = (
    "ALTER TABLE transition ADD COLUMN late_then TEXT",
    "ALTER TABLE transition ADD COLUMN late_window_s INTEGER",
)


def upgrade() -> None:
    """Add the columns. What the rule was at earlier changes is not made up."""
    run(STATEMENTS)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
