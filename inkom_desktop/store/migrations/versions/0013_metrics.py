"""The numbers that networks report: each series with its newest value, its samples, the gains by day, and when to read again."""

from inkom_desktop.store.migrations.kinds import run

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE metric_series (
    id INTEGER NOT NULL,
    account_id TEXT NOT NULL,
    publication_id TEXT NOT NULL,
    part INTEGER NOT NULL,
    name TEXT NOT NULL,
    value BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (account_id, publication_id, part, name),
    FOREIGN KEY(account_id) REFERENCES account (id)
)""",
    """CREATE TABLE metric_sample (
    series_id INTEGER NOT NULL,
    at BIGINT NOT NULL,
    value BIGINT NOT NULL,
    PRIMARY KEY (series_id, at),
    FOREIGN KEY(series_id) REFERENCES metric_series (id) ON DELETE CASCADE
)
 WITHOUT ROWID""",
    """CREATE TABLE metric_day (
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    day INTEGER NOT NULL,
    gained BIGINT NOT NULL,
    PRIMARY KEY (account_id, name, day),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 WITHOUT ROWID""",
    """CREATE TABLE metric_watch (
    account_id TEXT NOT NULL,
    publication_id TEXT NOT NULL,
    next_at BIGINT,
    read_at BIGINT,
    absent INTEGER NOT NULL,
    zone TEXT NOT NULL,
    PRIMARY KEY (account_id, publication_id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)""",
    "CREATE INDEX metric_watch_next ON metric_watch (next_at)",
)


def upgrade() -> None:
    """Make the tables. Nothing was read before."""
    run(STATEMENTS)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
