"""Several computers on one store: a sign-in sealed by each computer's own key; on a server also who publishes, the bytes of
the media, and a count of what was written.
"""

from inkom_desktop.store.migrations.kinds import run

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE account_secret_wider (
    account_id TEXT NOT NULL,
    field TEXT NOT NULL,
    key_id TEXT NOT NULL,
    nonce BLOB NOT NULL,
    ciphertext BLOB NOT NULL,
    PRIMARY KEY (account_id, field, key_id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)""",
    "INSERT INTO account_secret_wider SELECT account_id, field, key_id, nonce, ciphertext FROM account_secret",
    "DROP TABLE account_secret",
    "ALTER TABLE account_secret_wider RENAME TO account_secret",
)

POSTGRESQL = (
    "CREATE SEQUENCE inkom_changes",
    """CREATE TABLE publisher (
    id TEXT COLLATE "C" NOT NULL,
    machine TEXT COLLATE "C" NOT NULL,
    host TEXT COLLATE "C" NOT NULL,
    pid INTEGER NOT NULL,
    door TEXT COLLATE "C" NOT NULL,
    started_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    last_beat BIGINT,
    next_due BIGINT,
    offline_since BIGINT,
    clock_off_s DOUBLE PRECISION,
    clock_server TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (id)
)""",
    """CREATE TABLE media_bytes (
    sha256 TEXT COLLATE "C" NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (sha256)
)""",
    # Pictures are packed already.
    "ALTER TABLE media_bytes ALTER COLUMN bytes SET STORAGE EXTERNAL",
)


def upgrade() -> None:
    """Widen the key, and make what computers share."""
    run(STATEMENTS, POSTGRESQL)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
