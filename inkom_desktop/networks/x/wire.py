"""What X's interface says, and what its refusals mean: https://docs.x.com/x-api/fundamentals/response-codes-and-errors ."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from inkom_desktop.domain.outcome import Outcome, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.web.client import Answer, Reply
from inkom_desktop.web.reading import branch, items, line, words
from inkom_desktop.web.translate import refusal, reset_at, retry_after

_ID = re.compile(r"[0-9]{1,19}\Z", re.ASCII)
_EPOCH = 1_288_834_974_657
"""Milliseconds since 1970 at which the numbers of posts begin; they carry their time above 22 bits."""
LEAST_WAIT = timedelta(seconds=60)
_DAYS = ("x-user-limit-24hour", "x-app-limit-24hour")


def number(value: object) -> str:
    """Return the number of a post, a medium or a user, empty for what is none."""
    return value if isinstance(value, str) and _ID.match(value) else ""


def born(post: str) -> datetime | None:
    """Return when a post was made, by its number; None where that cannot be."""
    try:
        return datetime.fromtimestamp(((int(post) >> 22) + _EPOCH) / 1000, UTC) if int(post) >> 40 else None
    except (ValueError, OverflowError, OSError):
        return None


def permalink(handle: str, post: str) -> str:
    """Return the page of a post."""
    return f"https://x.com/{handle.lstrip('@') or 'i'}/status/{post}"


def sentence(reply: Reply) -> str:
    """Return X's own words about a refusal as one line."""
    said = reply.object() if isinstance(reply, Answer) else {}
    inner = [branch(e) for e in items(said.get("errors"))]
    told = [words(said.get("detail")), *(words(e.get("message")) or words(e.get("detail")) for e in inner)]
    return line(next((t for t in [*told, words(said.get("title"))] if t), ""))


def kind(reply: Reply) -> str:
    """Return the kind of a problem, the last word of its address."""
    said = reply.object() if isinstance(reply, Answer) else {}
    given = words(said.get("type")) or next((words(branch(e).get("type")) for e in items(said.get("errors"))), "")
    return given.rstrip("/").rsplit("/", 1)[-1]


def is_duplicate(reply: Reply) -> bool:
    """Tell whether it says that the account has these words already."""
    return isinstance(reply, Answer) and reply.status in (400, 403) and "duplicate content" in sentence(reply).lower()


def until(reply: Answer, now: datetime) -> datetime:
    """Return when a 429 ends: the latest of the counters that are used up, and not before a minute."""
    if (wait := retry_after(reply, now)) is not None:
        return wait
    named = [p for p in _DAYS if reply.headers.get(f"{p}-remaining", "").strip() == "0"] or ["x-rate-limit"]
    ends = [at for p in named if (at := reset_at(reply.headers.get(f"{p}-reset", ""), now)) is not None]
    return max([*ends, now + LEAST_WAIT])


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what a refusal means. A 4xx without X's own words is a gateway's page and proves nothing."""
    if not isinstance(reply, Answer):
        return refusal(reply, now)
    told, status, problem = sentence(reply), reply.status, kind(reply)
    if status == 429 and problem == "usage-capped":
        return Rejected("spend_cap", told, status)
    if status == 429:
        return Throttled(until(reply, now), told or f"HTTP {status}", status)
    if status == 401:
        return SignInNeeded(told or f"HTTP {status}", status)
    if status == 402:
        return Rejected("credits_spent", told, status)
    if not 400 <= status < 500 or status in (408, 409, 413, 425):
        return refusal(reply, now, detail=told or f"HTTP {status}")
    if not told:
        return Unknown(f"HTTP {status} without a reason", status)
    return Rejected(_code(told.lower(), problem), told, status)


def _code(said: str, problem: str) -> str:
    if (
        problem in ("client-forbidden", "oauth1-permissions")
        or "suspended" in said
        or "locked" in said
        or "scope" in said
    ):
        return "no_right_to_publish"
    if "too long" in said or "characters" in said:
        return "text_too_long"
    if "media" in said or "video" in said or "image" in said:
        return "media_refused"
    return "validation_failed" if problem == "invalid-request" else "refused_by_network"
