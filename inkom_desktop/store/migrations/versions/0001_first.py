"""The first store: workspaces, accounts, drafts with versions and search, publications, attempts, settings.

A migration never changes once it has landed: its statements stand here as they were then, whatever `schema` says today.
"""

from inkom_desktop.store.migrations.kinds import rule, run

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE setting (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name)
)""",
    """CREATE TABLE workspace (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    late_then TEXT NOT NULL,
    late_window_s INTEGER NOT NULL,
    colour INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    archived_at BIGINT,
    version INTEGER NOT NULL,
    PRIMARY KEY (id)
)""",
    """CREATE UNIQUE INDEX workspace_live_name ON workspace (name) WHERE archived_at IS NULL""",
    """CREATE TABLE account (
    id TEXT NOT NULL,
    workspace_id TEXT NOT NULL,
    network TEXT NOT NULL,
    server TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    handle TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    scopes JSON NOT NULL,
    expires_at BIGINT,
    checked_at BIGINT,
    abilities JSON NOT NULL,
    removed_at BIGINT,
    allow_lan BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workspace_id) REFERENCES workspace (id)
)""",
    """CREATE UNIQUE INDEX account_live_profile ON account (workspace_id, network, server, remote_id) WHERE removed_at IS NULL""",
    """CREATE TABLE draft (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    workspace_id TEXT NOT NULL,
    title TEXT NOT NULL,
    body JSON NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    deleted_at BIGINT,
    version INTEGER NOT NULL,
    PRIMARY KEY (n),
    UNIQUE (id),
    FOREIGN KEY(workspace_id) REFERENCES workspace (id)
)""",
    """CREATE INDEX draft_newest ON draft (workspace_id, deleted_at, updated_at)""",
    """CREATE INDEX draft_title ON draft (title)""",
    """CREATE TABLE account_secret (
    account_id TEXT NOT NULL,
    field TEXT NOT NULL,
    key_id TEXT NOT NULL,
    nonce BLOB NOT NULL,
    ciphertext BLOB NOT NULL,
    PRIMARY KEY (account_id, field),
    FOREIGN KEY(account_id) REFERENCES account (id)
)""",
    """CREATE TABLE draft_label (
    draft_id TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (label, draft_id),
    FOREIGN KEY(draft_id) REFERENCES draft (id) ON DELETE CASCADE
)""",
    """CREATE INDEX draft_label_of ON draft_label (draft_id)""",
    """CREATE TABLE draft_version (
    draft_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    saved_at BIGINT NOT NULL,
    title TEXT NOT NULL,
    body JSON NOT NULL,
    PRIMARY KEY (draft_id, version),
    FOREIGN KEY(draft_id) REFERENCES draft (id) ON DELETE CASCADE
)""",
    """CREATE TABLE publication (
    id TEXT NOT NULL,
    draft_id TEXT NOT NULL,
    workspace_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    network TEXT NOT NULL,
    content JSON NOT NULL,
    parts JSON NOT NULL,
    due_at BIGINT NOT NULL,
    zone TEXT NOT NULL,
    local_time TEXT NOT NULL,
    late_then TEXT NOT NULL,
    late_window_s INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    retry_at BIGINT,
    early BOOLEAN NOT NULL,
    late_ok BOOLEAN NOT NULL,
    tries INTEGER NOT NULL,
    crashes INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    lease_owner TEXT NOT NULL,
    lease_until BIGINT,
    fence INTEGER NOT NULL,
    published_at BIGINT,
    late_by_s FLOAT,
    permalink TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(draft_id) REFERENCES draft (id),
    FOREIGN KEY(workspace_id) REFERENCES workspace (id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)""",
    """CREATE INDEX publication_account ON publication (account_id, due_at)""",
    """CREATE INDEX publication_changed ON publication (updated_at)""",
    """CREATE INDEX publication_draft ON publication (draft_id)""",
    """CREATE INDEX publication_due ON publication (state, due_at)""",
    """CREATE INDEX publication_lease ON publication (lease_until) WHERE lease_until IS NOT NULL""",
    """CREATE UNIQUE INDEX publication_live ON publication (draft_id, account_id) WHERE state NOT IN ('published', 'failed', 'cancelled')""",
    """CREATE INDEX publication_retry ON publication (state, retry_at)""",
    """CREATE INDEX publication_when ON publication (workspace_id, due_at)""",
    """CREATE TABLE attempt (
    publication_id TEXT NOT NULL,
    n INTEGER NOT NULL,
    part INTEGER NOT NULL,
    step TEXT NOT NULL,
    media INTEGER,
    started_at BIGINT NOT NULL,
    fence INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    ended_at BIGINT,
    outcome TEXT NOT NULL,
    detail TEXT NOT NULL,
    http_status INTEGER,
    retry_at BIGINT,
    PRIMARY KEY (publication_id, n),
    FOREIGN KEY(publication_id) REFERENCES publication (id)
)""",
    """CREATE TRIGGER publication_ends_once BEFORE UPDATE ON publication
        WHEN old.state IN ('published', 'failed', 'cancelled') AND new.state <> old.state
        BEGIN SELECT RAISE(ABORT, 'a publication that has ended stays ended'); END""",
    """CREATE TRIGGER attempt_is_kept BEFORE DELETE ON attempt
        BEGIN SELECT RAISE(ABORT, 'attempts are kept'); END""",
    """CREATE TRIGGER attempt_is_completed_once BEFORE UPDATE ON attempt WHEN old.outcome <> ''
        BEGIN SELECT RAISE(ABORT, 'an attempt is completed once'); END""",
    """CREATE VIRTUAL TABLE draft_words USING fts5(
        body, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3')""",
    """CREATE VIRTUAL TABLE draft_grams USING fts5(body, tokenize = 'trigram')""",
)


POSTGRESQL = (
    *rule(
        "publication_ends_once", "publication", "UPDATE",
        "old.state IN ('published', 'failed', 'cancelled') AND new.state <> old.state",
        "a publication that has ended stays ended",
    ),
    *rule("attempt_is_kept", "attempt", "DELETE", "true", "attempts are kept"),
    *rule("attempt_is_completed_once", "attempt", "UPDATE", "old.outcome <> ''", "an attempt is completed once"),
    "CREATE TABLE draft_words (n BIGINT PRIMARY KEY, body TSVECTOR NOT NULL)",
    "CREATE INDEX draft_words_body ON draft_words USING gin (body)",
    'CREATE TABLE draft_grams (n BIGINT PRIMARY KEY, body TEXT COLLATE "C" NOT NULL)',
)


def upgrade() -> None:
    """Make everything."""
    run(STATEMENTS, POSTGRESQL)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
