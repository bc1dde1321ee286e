"""The local store: SQLAlchemy Core on SQLite."""
