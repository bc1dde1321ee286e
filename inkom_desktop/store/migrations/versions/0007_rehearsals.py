"""What rehearsals have found, until it is mended; and when a publisher ran, for the forecast."""

from inkom_desktop.store.migrations.kinds import run

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE finding (
    key TEXT NOT NULL,
    trouble TEXT NOT NULL,
    subject TEXT NOT NULL,
    posts JSON NOT NULL,
    params JSON NOT NULL,
    found_at BIGINT NOT NULL,
    told BOOLEAN NOT NULL,
    PRIMARY KEY (key)
)""",
    """CREATE TABLE uptime (
    machine TEXT NOT NULL,
    began BIGINT NOT NULL,
    ended BIGINT NOT NULL,
    PRIMARY KEY (machine, began)
)""",
)


def upgrade() -> None:
    """Make the tables. Nothing is known of earlier times."""
    run(STATEMENTS)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
