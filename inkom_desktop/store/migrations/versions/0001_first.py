"""The first store: workspaces, accounts, drafts with versions and search, publications, attempts, settings.

A migration never changes once it has landed. The tables are those of `schema` as it stood then; a later migration that
changes a table writes its own statements and freezes these first.
"""

from alembic import op

from inkom_desktop.store import schema

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make everything."""
    schema.metadata.create_all(op.get_bind())
    for statement in (*schema.TRIGGERS, *schema.SEARCH):
        op.execute(statement)


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Stores move forward only; restore a backup instead.")
