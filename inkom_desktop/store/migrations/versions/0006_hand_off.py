"""Whether the network is to publish a post by itself, as `domain.publication.HandOff` writes it."""

from inkom_desktop.store.migrations.kinds import run

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

STATEMENTS = ("ALTER TABLE publication ADD COLUMN hand_off TEXT DEFAULT '' NOT NULL",)


def upgrade() -> None:
    """Add the column; nothing is handed over yet."""
    run(STATEMENTS)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
