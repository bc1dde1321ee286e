"""What pages that were linked said of themselves, so that their cards are there offline."""

from inkom_desktop.store.migrations.kinds import run

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE link_card (
    url TEXT NOT NULL,
    card JSON NOT NULL,
    fetched_at BIGINT NOT NULL,
    PRIMARY KEY (url)
)""",
)


def upgrade() -> None:
    """Make the table; nothing was kept before."""
    run(STATEMENTS)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
