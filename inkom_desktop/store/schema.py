"""The tables, as the newest migration leaves them. Instants are whole microseconds since 1970 in UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

HEAD = "0016"
"""The newest migration."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """An aware UTC datetime as whole microseconds: exact, ordered, and free of any zone's rules."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Refuse a naive datetime: it would mean another instant on another computer."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime cannot be stored")
        return (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Return aware UTC."""
        return None if value is None else instant_of(int(value))


def instant_of(microseconds: int) -> datetime:
    """Return the aware UTC datetime of microseconds since 1970."""
    return _EPOCH + timedelta(microseconds=microseconds)


class Words(TypeDecorator[str]):
    """Any text of Unicode. PostgreSQL's text holds no NUL, which people's words may: there it is written as two characters,
    the first of which (a noncharacter, U+FDD0) is then doubled in words that hold it.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Write NUL as PostgreSQL can hold it."""
        if value is None or dialect.name != "postgresql" or not ("\0" in value or _MARK in value):
            return value
        return value.replace(_MARK, _MARK + "1").replace("\0", _MARK + "0")

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Read it back."""
        if value is None or dialect.name != "postgresql" or _MARK not in value:
            return value
        return value.replace(_MARK + "0", "\0").replace(_MARK + "1", _MARK)


_MARK = "\ufdd0"

metadata = MetaData()
# Indexes over some of the rows say so to SQLite alone: to name the same for PostgreSQL loads that whole dialect at every start.
# What a store on a server has comes from the migrations, and a test holds it against these.

workspace = Table(
    "workspace",
    metadata,
    Column("id", Words, primary_key=True),
    Column("name", Words, nullable=False),
    Column("zone", Words, nullable=False),
    Column("late_then", Words, nullable=False),
    Column("late_window_s", Integer, nullable=False),
    Column("colour", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("archived_at", Instant),
    Column("version", Integer, nullable=False),
    Column("sample", Boolean, nullable=False, server_default=false()),
    Column("slots", Words, nullable=False, server_default=""),
    Column("alt_required", Boolean, nullable=False, server_default=false()),
)
Index(
    "workspace_live_name",
    workspace.c.name,
    unique=True,
    sqlite_where=workspace.c.archived_at.is_(None),
)

account = Table(
    "account",
    metadata,
    Column("id", Words, primary_key=True),
    Column("workspace_id", Words, ForeignKey("workspace.id"), nullable=False),
    Column("network", Words, nullable=False),
    Column("server", Words, nullable=False),
    Column("remote_id", Words, nullable=False),
    Column("handle", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("scopes", JSON, nullable=False),
    Column("expires_at", Instant),
    Column("checked_at", Instant),
    Column("abilities", JSON, nullable=False),
    Column("removed_at", Instant),
    Column("allow_lan", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("slots", Words, nullable=False, server_default=""),
    Column("paused_until", Instant),
    Column("budget", BigInteger),
)
Index(
    "account_live_profile",
    account.c.workspace_id,
    account.c.network,
    account.c.server,
    account.c.remote_id,
    unique=True,
    sqlite_where=account.c.removed_at.is_(None),
)

account_secret = Table(
    "account_secret",
    metadata,
    Column("account_id", Words, ForeignKey("account.id"), nullable=False),
    Column("field", Words, nullable=False),
    Column("key_id", Words, nullable=False),
    Column("nonce", LargeBinary, nullable=False),
    Column("ciphertext", LargeBinary, nullable=False),
    PrimaryKeyConstraint("account_id", "field", "key_id"),
)

draft = Table(
    "draft",
    metadata,
    # A number that stays through VACUUM: the full-text tables use it as their rowid.
    Column("n", Integer, primary_key=True),
    Column("id", Words, nullable=False, unique=True),
    Column("workspace_id", Words, ForeignKey("workspace.id"), nullable=False),
    Column("title", Words, nullable=False),
    Column("body", JSON, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("deleted_at", Instant),
    Column("version", Integer, nullable=False),
    # Whether it went out anywhere; triggers keep it.
    Column("published", Boolean, nullable=False, server_default=false()),
    # Whether it has a publication that was not taken out of the queue; triggers keep it.
    Column("scheduled", Boolean, nullable=False, server_default=false()),
)
TO_PLACE = "deleted_at IS NULL AND NOT scheduled"
"""As the index of drafts to place says it."""
Index(
    "draft_to_place",
    *(draft.c.workspace_id, draft.c.updated_at),
    sqlite_where=text(TO_PLACE),
    postgresql_where=text(TO_PLACE),
)
UNPUBLISHED = "deleted_at IS NULL AND NOT published"
"""As the index of what is still to come says it: a query finds the index by these words alone."""
Index(
    "draft_unpublished",
    # All that the words ask of: rows are counted in the index, none is read.
    *(draft.c.workspace_id, draft.c.deleted_at, draft.c.published),
    sqlite_where=text(UNPUBLISHED),
)
Index("draft_newest", draft.c.workspace_id, draft.c.deleted_at, draft.c.updated_at)
Index("draft_title", draft.c.title)

draft_label = Table(
    "draft_label",
    metadata,
    Column("draft_id", Words, ForeignKey("draft.id", ondelete="CASCADE"), nullable=False),
    Column("label", Words, nullable=False),
    PrimaryKeyConstraint("label", "draft_id"),
)
Index("draft_label_of", draft_label.c.draft_id)

draft_version = Table(
    "draft_version",
    metadata,
    Column("draft_id", Words, ForeignKey("draft.id", ondelete="CASCADE"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("saved_at", Instant, nullable=False),
    Column("title", Words, nullable=False),
    Column("body", JSON, nullable=False),
    PrimaryKeyConstraint("draft_id", "version"),
)

publication = Table(
    "publication",
    metadata,
    Column("id", Words, primary_key=True),
    Column("draft_id", Words, ForeignKey("draft.id"), nullable=False),
    Column("workspace_id", Words, ForeignKey("workspace.id"), nullable=False),
    Column("account_id", Words, ForeignKey("account.id"), nullable=False),
    Column("network", Words, nullable=False),
    Column("content", JSON, nullable=False),
    Column("parts", JSON, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("zone", Words, nullable=False),
    Column("local_time", Words, nullable=False),
    Column("late_then", Words, nullable=False),
    Column("late_window_s", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("state", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("detail", Words, nullable=False),
    Column("retry_at", Instant),
    Column("early", Boolean, nullable=False),
    Column("late_ok", Boolean, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("crashes", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("lease_owner", Words, nullable=False),
    Column("lease_until", Instant),
    Column("fence", Integer, nullable=False),
    Column("published_at", Instant),
    Column("late_by_s", Float),
    Column("permalink", Words, nullable=False),
    Column("version", Integer, nullable=False),
    Column("hand_off", Words, nullable=False, server_default=""),
    Column("words", Words, nullable=False, server_default=""),
)
_ENDED = "('published', 'failed', 'cancelled')"
Index("publication_due", publication.c.state, publication.c.due_at)
Index("publication_retry", publication.c.state, publication.c.retry_at)
Index(
    "publication_lease",
    publication.c.lease_until,
    sqlite_where=publication.c.lease_until.is_not(None),
)
Index("publication_account", publication.c.account_id, publication.c.due_at)
Index("publication_changed", publication.c.updated_at)
Index(
    # Holds all that a calendar shows, so that a month of thousands is read without the rows themselves.
    "publication_when",
    publication.c.workspace_id,
    publication.c.due_at,
    publication.c.state,
    publication.c.id,
    publication.c.draft_id,
    publication.c.account_id,
    publication.c.network,
    publication.c.zone,
    publication.c.reason,
    publication.c.hand_off,
    publication.c.late_by_s,
    publication.c.version,
    publication.c.words,
)
Index(
    "publication_live",
    publication.c.draft_id,
    publication.c.account_id,
    unique=True,
    sqlite_where=text(f"state NOT IN {_ENDED}"),
)
Index("publication_draft", publication.c.draft_id)

pencilled = Table(
    "pencilled",
    metadata,
    Column("draft_id", Words, ForeignKey("draft.id", ondelete="CASCADE"), primary_key=True),
    Column("workspace_id", Words, ForeignKey("workspace.id"), nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("zone", Words, nullable=False),
    Column("local_time", Words, nullable=False),
)
Index("pencilled_when", pencilled.c.workspace_id, pencilled.c.due_at)

series = Table(
    "series",
    metadata,
    Column("id", Words, primary_key=True),
    Column("workspace_id", Words, ForeignKey("workspace.id"), nullable=False),
    Column("rule", Words, nullable=False),
    Column("zone", Words, nullable=False),
    Column("local_time", Words, nullable=False),
    Column("variants", JSON, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("version", Integer, nullable=False),
)

occurrence = Table(
    "occurrence",
    metadata,
    Column("series_id", Words, ForeignKey("series.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("draft_id", Words, ForeignKey("draft.id", ondelete="CASCADE"), nullable=False),
    PrimaryKeyConstraint("series_id", "number"),
)
Index("occurrence_draft", occurrence.c.draft_id)

attempt = Table(
    "attempt",
    metadata,
    Column("publication_id", Words, ForeignKey("publication.id"), nullable=False),
    Column("n", Integer, nullable=False),
    Column("part", Integer, nullable=False),
    Column("step", Words, nullable=False),
    Column("media", Integer),
    Column("started_at", Instant, nullable=False),
    Column("fence", Integer, nullable=False),
    Column("key", Words, nullable=False),
    Column("body_hash", Words, nullable=False),
    Column("ended_at", Instant),
    Column("outcome", Words, nullable=False),
    Column("detail", Words, nullable=False),
    Column("http_status", Integer),
    Column("retry_at", Instant),
    PrimaryKeyConstraint("publication_id", "n"),
)

transition = Table(
    "transition",
    metadata,
    Column("publication_id", Words, ForeignKey("publication.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("at", Instant, nullable=False),
    Column("before", Words, nullable=False),
    Column("after", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("by", Words, nullable=False),
    Column("owner", Words, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("late_then", Words),
    Column("late_window_s", Integer),
    PrimaryKeyConstraint("publication_id", "version"),
)

setting = Table(
    "setting",
    metadata,
    Column("name", Words, primary_key=True),
    Column("value", Words, nullable=False),
)

finding = Table(
    "finding",
    metadata,
    Column("key", Words, primary_key=True),
    Column("trouble", Words, nullable=False),
    Column("subject", Words, nullable=False),
    Column("posts", JSON, nullable=False),
    Column("params", JSON, nullable=False),
    Column("found_at", Instant, nullable=False),
    Column("told", Boolean, nullable=False),
)

uptime = Table(
    "uptime",
    metadata,
    Column("machine", Words, nullable=False),
    Column("began", Instant, nullable=False),
    Column("ended", Instant, nullable=False),
    PrimaryKeyConstraint("machine", "began"),
)

media_use = Table(
    "media_use",
    metadata,
    Column("sha256", Words, nullable=False),
    # The id of a draft or a publication; one that is gone counts no more.
    Column("owner", Words, nullable=False),
    PrimaryKeyConstraint("sha256", "owner"),
)
Index("media_use_of", media_use.c.owner)

media_idle = Table(
    "media_idle",
    metadata,
    Column("sha256", Words, primary_key=True),
    Column("since", Instant, nullable=False),
)

metric_series = Table(
    "metric_series",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("account_id", Words, ForeignKey("account.id"), nullable=False),
    # Empty for the account itself: a key that may be NULL is not unique.
    Column("publication_id", Words, nullable=False),
    Column("part", Integer, nullable=False),
    Column("name", Words, nullable=False),
    Column("value", BigInteger, nullable=False),
    Column("at", Instant, nullable=False),
    UniqueConstraint("account_id", "publication_id", "part", "name"),
)

metric_sample = Table(
    "metric_sample",
    metadata,
    Column("series_id", Integer, ForeignKey("metric_series.id", ondelete="CASCADE"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("value", BigInteger, nullable=False),
    PrimaryKeyConstraint("series_id", "at"),
    sqlite_with_rowid=False,
)

metric_day = Table(
    "metric_day",
    metadata,
    Column("account_id", Words, ForeignKey("account.id"), nullable=False),
    Column("name", Words, nullable=False),
    # Days since 0001-01-01 as `date.toordinal` counts them, on the calendar of `metric_watch.zone`.
    Column("day", Integer, nullable=False),
    Column("gained", BigInteger, nullable=False),
    PrimaryKeyConstraint("account_id", "name", "day"),
    sqlite_with_rowid=False,
)

metric_watch = Table(
    "metric_watch",
    metadata,
    Column("account_id", Words, ForeignKey("account.id"), nullable=False),
    Column("publication_id", Words, nullable=False),
    Column("next_at", Instant),
    Column("read_at", Instant),
    Column("absent", Integer, nullable=False),
    # Of the account itself: the zone by whose days its gains are told.
    Column("zone", Words, nullable=False),
    PrimaryKeyConstraint("account_id", "publication_id"),
    Index("metric_watch_next", "next_at"),
)

link_card = Table(
    "link_card",
    metadata,
    Column("url", Words, primary_key=True),
    Column("card", JSON, nullable=False),
    Column("fetched_at", Instant, nullable=False),
)

spend = Table(
    "spend",
    metadata,
    Column("id", Words, primary_key=True),
    Column("account_id", Words, ForeignKey("account.id"), nullable=False),
    Column("publication_id", Words, nullable=False),
    Column("rate", Words, nullable=False),
    Column("count", Integer, nullable=False),
    Column("millionths", BigInteger, nullable=False),
    Column("at", Instant, nullable=False),
    Column("settled", Boolean, nullable=False),
)
Index("spend_account_at", spend.c.account_id, spend.c.at)

shared = MetaData()
"""What a store has only on a server, where several computers use it."""

publisher = Table(
    "publisher",
    shared,
    Column("id", Words, primary_key=True),
    Column("machine", Words, nullable=False),
    Column("host", Words, nullable=False),
    Column("pid", Integer, nullable=False),
    Column("door", Words, nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Column("last_beat", Instant),
    Column("next_due", Instant),
    Column("offline_since", Instant),
    Column("clock_off_s", Float),
    Column("clock_server", Words, nullable=False),
)

media_bytes = Table(
    "media_bytes", shared, Column("sha256", Words, primary_key=True), Column("bytes", LargeBinary, nullable=False)
)

TRIGGERS = (
    # What has ended stays ended (invariant I7).
    f"""CREATE TRIGGER publication_ends_once BEFORE UPDATE ON publication
        WHEN old.state IN {_ENDED} AND new.state <> old.state
        BEGIN SELECT RAISE(ABORT, 'a publication that has ended stays ended'); END""",
    # Attempts are append-only, but for those of the sample; one without an outcome may be completed once.
    """CREATE TRIGGER attempt_is_kept BEFORE DELETE ON attempt
        WHEN NOT EXISTS (SELECT 1 FROM publication JOIN workspace ON workspace.id = publication.workspace_id
            WHERE publication.id = old.publication_id AND workspace.sample)
        BEGIN SELECT RAISE(ABORT, 'attempts are kept'); END""",
    # So are the changes of state.
    """CREATE TRIGGER transition_is_kept BEFORE DELETE ON transition
        WHEN NOT EXISTS (SELECT 1 FROM publication JOIN workspace ON workspace.id = publication.workspace_id
            WHERE publication.id = old.publication_id AND workspace.sample)
        BEGIN SELECT RAISE(ABORT, 'transitions are kept'); END""",
    """CREATE TRIGGER transition_stays BEFORE UPDATE ON transition
        BEGIN SELECT RAISE(ABORT, 'transitions stay as they are'); END""",
    """CREATE TRIGGER attempt_is_completed_once BEFORE UPDATE ON attempt WHEN old.outcome <> ''
        BEGIN SELECT RAISE(ABORT, 'an attempt is completed once'); END""",
    # A draft knows that it went out.
    """CREATE TRIGGER draft_begins_published AFTER INSERT ON publication WHEN new.state = 'published'
        BEGIN UPDATE draft SET published = 1 WHERE id = new.draft_id AND NOT published; END""",
    """CREATE TRIGGER draft_is_published AFTER UPDATE OF state ON publication WHEN new.state = 'published'
        BEGIN UPDATE draft SET published = 1 WHERE id = new.draft_id AND NOT published; END""",
    # And whether it is, or was, in the queue.
    """CREATE TRIGGER draft_is_scheduled AFTER INSERT ON publication WHEN new.state <> 'cancelled'
        BEGIN UPDATE draft SET scheduled = 1 WHERE id = new.draft_id AND NOT scheduled; END""",
    """CREATE TRIGGER draft_is_taken_out AFTER UPDATE OF state ON publication
        WHEN new.state = 'cancelled' AND old.state <> 'cancelled'
        BEGIN UPDATE draft SET scheduled = EXISTS (SELECT 1 FROM publication
            WHERE draft_id = new.draft_id AND state <> 'cancelled') WHERE id = new.draft_id; END""",
)

SEARCH = (
    # Words, diacritics folded; prefixes of two and three letters are indexed for search while typing.
    """CREATE VIRTUAL TABLE draft_words USING fts5(
        body, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3')""",
    # Scripts without spaces between words (Chinese, Japanese, Thai ...) are found as parts of the text.
    """CREATE VIRTUAL TABLE draft_grams USING fts5(body, tokenize = 'trigram')""",
)
