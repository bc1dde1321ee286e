"""Alembic's entry: runs migrations on the connection that the store hands in. Forward only."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=False)
with context.begin_transaction():
    context.run_migrations()
