"""Whether a draft went out anywhere, kept beside it: to count those that did not, no publication is read any more."""

from inkom_desktop.store.migrations.kinds import run

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

STATEMENTS = (
    "ALTER TABLE draft ADD COLUMN published BOOLEAN NOT NULL DEFAULT 0",
    """CREATE INDEX draft_unpublished ON draft (workspace_id, deleted_at, published) """
    """WHERE deleted_at IS NULL AND NOT published""",
    """CREATE TRIGGER draft_begins_published AFTER INSERT ON publication WHEN new.state = 'published'
        BEGIN UPDATE draft SET published = 1 WHERE id = new.draft_id AND NOT published; END""",
    """CREATE TRIGGER draft_is_published AFTER UPDATE OF state ON publication WHEN new.state = 'published'
        BEGIN UPDATE draft SET published = 1 WHERE id = new.draft_id AND NOT published; END""",
)
POSTGRESQL = (
    """CREATE FUNCTION draft_is_published() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF new.state = 'published' THEN
                UPDATE draft SET published = true WHERE id = new.draft_id AND NOT published;
            END IF;
            RETURN NULL;
        END $$""",
    """CREATE TRIGGER draft_is_published AFTER INSERT OR UPDATE OF state ON publication
        FOR EACH ROW EXECUTE FUNCTION draft_is_published()""",
)
WENT_OUT = (
    "UPDATE draft SET published = (1 = 1) WHERE id IN (SELECT draft_id FROM publication WHERE state = 'published')",
)


def upgrade() -> None:
    """Add the mark, and set it where something went out before."""
    run(STATEMENTS, POSTGRESQL)
    run(WENT_OUT)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
