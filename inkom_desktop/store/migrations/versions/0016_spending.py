"""What networks charge: a line for each call that may have been charged, and the month's budget of an account."""

from inkom_desktop.store.migrations.kinds import run

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE spend (
    id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    publication_id TEXT NOT NULL,
    rate TEXT NOT NULL,
    count INTEGER NOT NULL,
    millionths BIGINT NOT NULL,
    at BIGINT NOT NULL,
    settled BOOLEAN NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)""",
    "CREATE INDEX spend_account_at ON spend (account_id, at)",
    "ALTER TABLE account ADD COLUMN budget BIGINT",
)


def upgrade() -> None:
    """Make the table. Nothing was counted before, and nobody has a budget."""
    run(STATEMENTS)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
