"""Posting slots of a whole workspace, as `domain.slots` writes them, when the pause of an account ends, and whether a draft was
ever scheduled, kept beside it: the drafts to place are found without their publications.
"""

from inkom_desktop.store.migrations.kinds import run

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

STATEMENTS = (
    "ALTER TABLE workspace ADD COLUMN slots TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE account ADD COLUMN paused_until BIGINT",
    "ALTER TABLE draft ADD COLUMN scheduled BOOLEAN NOT NULL DEFAULT 0",
    """CREATE INDEX draft_to_place ON draft (workspace_id, updated_at) WHERE deleted_at IS NULL AND NOT scheduled""",
    """CREATE TRIGGER draft_is_scheduled AFTER INSERT ON publication WHEN new.state <> 'cancelled'
        BEGIN UPDATE draft SET scheduled = 1 WHERE id = new.draft_id AND NOT scheduled; END""",
    """CREATE TRIGGER draft_is_taken_out AFTER UPDATE OF state ON publication
        WHEN new.state = 'cancelled' AND old.state <> 'cancelled'
        BEGIN UPDATE draft SET scheduled = EXISTS (SELECT 1 FROM publication
            WHERE draft_id = new.draft_id AND state <> 'cancelled') WHERE id = new.draft_id; END""",
)
POSTGRESQL = (
    """CREATE FUNCTION draft_is_scheduled() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF new.state <> 'cancelled' THEN
                UPDATE draft SET scheduled = true WHERE id = new.draft_id AND NOT scheduled;
            ELSIF TG_OP = 'UPDATE' AND old.state <> 'cancelled' THEN
                UPDATE draft SET scheduled = EXISTS (SELECT 1 FROM publication
                    WHERE draft_id = new.draft_id AND state <> 'cancelled') WHERE id = new.draft_id;
            END IF;
            RETURN NULL;
        END $$""",
    """CREATE TRIGGER draft_is_scheduled AFTER INSERT OR UPDATE OF state ON publication
        FOR EACH ROW EXECUTE FUNCTION draft_is_scheduled()""",
)
MARKED = (
    "UPDATE draft SET scheduled = (1 = 1) WHERE id IN (SELECT draft_id FROM publication WHERE state <> 'cancelled')",
)


def upgrade() -> None:
    """Add the columns; nobody has slots, nobody is paused; drafts are marked that were scheduled before."""
    run(STATEMENTS, POSTGRESQL)
    run(MARKED)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
