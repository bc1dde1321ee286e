"""The posting slots of an account, as `domain.slots` writes them."""

from inkom_desktop.store.migrations.kinds import run

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

STATEMENTS = ("ALTER TABLE account ADD COLUMN slots TEXT DEFAULT '' NOT NULL",)


def upgrade() -> None:
    """Add the column; nobody has slots yet."""
    run(STATEMENTS)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
