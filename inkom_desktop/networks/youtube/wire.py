"""What YouTube's interface says, and what its refusals mean: https://developers.google.com/youtube/v3/docs/errors ."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from inkom_desktop.domain.outcome import Outcome, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.web.client import Answer, Reply
from inkom_desktop.web.google import reasons, sentence
from inkom_desktop.web.translate import refusal, retry_after

_ID = re.compile(r"[\w-]{6,20}\Z", re.ASCII)
PACIFIC = ZoneInfo("America/Los_Angeles")
"""Where the day of the quota ends."""
SPENT = frozenset({"quotaExceeded", "dailyLimitExceeded", "uploadLimitExceeded"})
QUICK = frozenset({"rateLimitExceeded", "userRateLimitExceeded"})
NO_RIGHT = frozenset(
    {"insufficientPermissions", "forbidden", "youtubeSignupRequired", "accessNotConfigured", "SERVICE_DISABLED"}
)


def film_id(value: object) -> str:
    """Return the id of a film, empty for what is none."""
    return value if isinstance(value, str) and _ID.match(value) else ""


def permalink(film: str) -> str:
    """Return the page of a film."""
    return f"https://www.youtube.com/watch?v={film}"


def tomorrow(now: datetime) -> datetime:
    """Return when the quota of the day begins anew (midnight in California), as aware UTC."""
    local = now.astimezone(PACIFIC)
    midnight = (local + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight.astimezone(now.tzinfo)


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what a refusal means. A 4xx without Google's own words is a gateway's page and proves nothing."""
    if not isinstance(reply, Answer):
        return refusal(reply, now)
    told, why, status = sentence(reply), reasons(reply), reply.status
    if why & SPENT:
        return Throttled(tomorrow(now), told, status)
    if status == 429 or why & QUICK:
        return Throttled(retry_after(reply, now), told or f"HTTP {status}", status)
    if status == 401:
        return SignInNeeded(told or f"HTTP {status}", status)
    if not 400 <= status < 500 or status in (408, 409, 413, 425):
        return refusal(reply, now, detail=told or f"HTTP {status}")
    if not told and not why:
        return Unknown(f"HTTP {status} without a reason", status)
    if why & NO_RIGHT:
        return Rejected("no_right_to_publish", told, status)
    return Rejected("validation_failed" if status == 400 else "refused_by_network", told, status)
