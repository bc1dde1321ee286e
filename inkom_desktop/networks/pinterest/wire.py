"""What Pinterest's interface says, and what its refusals mean: https://developers.pinterest.com/docs/api/v5/ ."""

from __future__ import annotations

from datetime import UTC, datetime

from inkom_desktop.domain.outcome import Outcome, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.web.client import Answer, Reply
from inkom_desktop.web.reading import line
from inkom_desktop.web.translate import refusal, reset_at, retry_after


def number(value: object) -> str:
    """Return the number of a pin, a board or a medium, empty for what is none."""
    good = isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 30
    return value if good and isinstance(value, str) else ""


def permalink(pin: str) -> str:
    """Return the page of a pin."""
    return f"https://www.pinterest.com/pin/{pin}/"


def made_at(value: object) -> datetime | None:
    """Read a time, which has no zone and is UTC; None for what is none."""
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return None if at is None else at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def sentence(reply: Reply) -> str:
    """Return Pinterest's own words about a refusal as one line."""
    return line(reply.object().get("message")) if isinstance(reply, Answer) and not reply.ok else ""


def until(reply: Reply, now: datetime) -> datetime | None:
    """Return when a 429 ends, None when it does not say."""
    if not isinstance(reply, Answer) or reply.status != 429:
        return None
    return retry_after(reply, now) or reset_at(reply.headers.get("x-ratelimit-reset", ""), now)


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what a refusal means. A 4xx without Pinterest's own words is a gateway's page and proves nothing."""
    if not isinstance(reply, Answer):
        return refusal(reply, now)
    told, status = sentence(reply), reply.status
    if status == 429:
        return Throttled(until(reply, now), told or f"HTTP {status}", status)
    if status == 401:
        return SignInNeeded(told or f"HTTP {status}", status)
    if not 400 <= status < 500 or status in (408, 409, 413, 425):
        return refusal(reply, now, detail=told or f"HTTP {status}")
    if not told:
        return Unknown(f"HTTP {status} without a reason", status)
    if status == 403:
        return Rejected("no_right_to_publish", told, status)
    low = told.lower()
    if any(word in low for word in ("image", "video", "media", "cover")):
        return Rejected("media_refused", told, status)
    return Rejected(
        "validation_failed" if status == 400 and "save pins" not in low else "refused_by_network", told, status
    )
