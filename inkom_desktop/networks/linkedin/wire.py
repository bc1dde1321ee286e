"""What LinkedIn's interface says, read with tolerance: wrong types become absences, nothing raises.

https://learn.microsoft.com/linkedin/marketing/community-management/shares/posts-api · /shares/images-api · /shares/videos-api ·
/shares/documents-api · /shares/comments-api · /linkedin/shared/api-guide/concepts/error-handling
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from inkom_desktop.domain.outcome import Outcome, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.web.client import Answer, Reply
from inkom_desktop.web.translate import refusal, retry_after

SITE = "https://www.linkedin.com"
_POST = re.compile(r"urn:li:(?:share|ugcPost):(\d{10,25})\Z", re.ASCII)
_COMMENT = re.compile(r"urn:li:comment:\(urn:li:\w{1,20}:\d{10,25},\d{5,25}\)\Z", re.ASCII)
_NAMED = re.compile(r"urn:li:(?:share|ugcPost|activity):\d{10,25}(?!\d)", re.ASCII)
_MEDIUM = re.compile(r"urn:li:(?:image|video|document|digitalmediaAsset):[\w.~-]{1,200}\Z", re.ASCII)
_FIRST, _LAST = datetime(2012, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)


def encoded(urn: str) -> str:
    """Return a URN as a part of a path or a query."""
    return quote(urn, safe="")


def text_of(value: object) -> str:
    """Return a string, empty for everything else."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def whole(value: object) -> int | None:
    """Return a whole number that is not negative, else None."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**18 else None


def branch(value: object, *path: str) -> Mapping[str, Any]:
    """Return the object at the end of a path of keys, an empty one where something else stands."""
    for key in path:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else {}


def post_urn(value: object) -> str:
    """Return the URN of a post, empty for what is none."""
    return value if isinstance(value, str) and _POST.match(value) else ""


def comment_urn(value: object) -> str:
    """Return the URN of a comment, empty for what is none."""
    return value if isinstance(value, str) and _COMMENT.match(value) else ""


def medium_urn(value: object) -> str:
    """Return the URN of a medium, empty for what is none."""
    return value if isinstance(value, str) and _MEDIUM.match(value) else ""


def born(urn: str) -> datetime | None:
    """Return when a post was made: the numbers of posts carry it in milliseconds above 22 bits. None where that cannot be."""
    number = urn.rsplit(":", 1)[-1]
    try:
        at = datetime.fromtimestamp((int(number) >> 22) / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return at if _FIRST < at < _LAST else None


def permalink(urn: str) -> str:
    """Return the page of a post."""
    return f"{SITE}/feed/update/{urn}/"


def moment(value: object) -> datetime | None:
    """Read a time in milliseconds as aware UTC."""
    number = whole(value)
    try:
        return None if number is None else datetime.fromtimestamp(number / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None


@dataclass(frozen=True, slots=True)
class Post:
    """A post as a page's own listing tells it. `media` are the URNs of its files."""

    urn: str
    author: str
    commentary: str
    created_at: datetime | None
    media: tuple[str, ...]
    live: bool


def read_post(data: object) -> Post | None:
    """Read a post; None when it is none."""
    urn = post_urn(branch(data).get("id"))
    if not urn:
        return None
    content, said = branch(data, "content"), branch(data)
    listed = branch(content, "multiImage").get("images")
    pictures = listed if isinstance(listed, list) else []
    media = [branch(content, "media").get("id"), *(branch(picture).get("id") for picture in pictures)]
    created = moment(said.get("createdAt")) or moment(said.get("publishedAt"))
    live = text_of(said.get("lifecycleState")) in ("", "PUBLISHED")
    found = tuple(m for m in map(medium_urn, media) if m)
    return Post(urn, text_of(said.get("author")), text_of(said.get("commentary")), created, found, live)


def sentence(reply: Reply) -> str:
    """Return LinkedIn's own words about a refusal as one plain line of at most 200 characters."""
    words = text_of(reply.object().get("message")) if isinstance(reply, Answer) else ""
    return " ".join("".join(c if c.isprintable() and c not in "<>" else " " for c in words).split())[:200]


def codes_of(reply: Reply) -> frozenset[str]:
    """Return every code that an error carries, upper-case."""
    said = reply.object() if isinstance(reply, Answer) and not reply.ok else {}
    listed = branch(said, "errorDetails").get("inputErrors")
    inner = [text_of(branch(e).get("code")) for e in listed] if isinstance(listed, list) else []
    return frozenset(c.upper() for c in (text_of(said.get("code")), *inner) if c)


def duplicate_of(reply: Reply) -> str | None:
    """Return the URN of the post that this one would repeat ("" where none is named), None when it is no such answer."""
    if not isinstance(reply, Answer) or reply.status not in (400, 409, 422):
        return None
    words = text_of(reply.object().get("message"))
    listed = branch(reply.object(), "errorDetails").get("inputErrors")
    more = [text_of(branch(e).get("description")) for e in listed] if isinstance(listed, list) else []
    if "DUPLICATE_POST" not in codes_of(reply) and "duplicate of urn:" not in words.lower():
        return None
    named = _NAMED.search(" ".join([words, *more]))
    return named.group() if named else ""


def midnight(now: datetime) -> datetime:
    """Return the next midnight UTC, when the day's count begins anew."""
    return (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)


def until(reply: Reply, now: datetime) -> datetime:
    """Return when a 429 ends: when it says so, else at midnight UTC, for the counters are those of a day."""
    return (retry_after(reply, now) if isinstance(reply, Answer) else None) or midnight(now)


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what a refusal means. A 4xx without LinkedIn's own words is a gateway's page and proves nothing."""
    if not isinstance(reply, Answer):
        return refusal(reply, now)
    words, codes, status = sentence(reply), codes_of(reply), reply.status
    if status == 429:
        return Throttled(until(reply, now), words or f"HTTP {status}", status)
    if status == 401 or codes & {"REVOKED_ACCESS_TOKEN", "EXPIRED_ACCESS_TOKEN", "INVALID_ACCESS_TOKEN"}:
        return SignInNeeded(words or f"HTTP {status}", status)
    if status == 426 or "NONEXISTENT_VERSION" in codes:
        return Rejected("api_version_retired", words, status)
    if not 400 <= status < 500 or status in (408, 409, 413, 425):
        return refusal(reply, now, detail=words or f"HTTP {status}")
    if not words and not codes:
        return Unknown(f"HTTP {status} without a reason", status)
    if status == 403 or "organization permissions" in words.lower():
        return Rejected("no_right_to_publish", words, status)
    low = words.lower()
    if "too long" in low or ("exceed" in low and "character" in low):
        return Rejected("text_too_long", words, status)
    media = any(w in low for w in ("image", "video", "document", "media"))
    return Rejected("media_refused" if media else "validation_failed", words, status)
