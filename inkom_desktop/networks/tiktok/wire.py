"""What TikTok's interface says: every answer carries an error, whose code is "ok" when there is none.

https://developers.tiktok.com/doc/content-posting-api-reference-direct-post · tiktok-api-v2-error-handling
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from inkom_desktop.domain.outcome import Outcome, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.web.client import Answer, Reply
from inkom_desktop.web.reading import branch, line, words
from inkom_desktop.web.translate import refusal, retry_after

TOMORROW = frozenset({"spam_risk_too_many_posts", "reached_active_user_cap", "spam_risk_too_many_pending_share"})
NO_RIGHT = frozenset(
    {
        "scope_not_authorized",
        "scope_permission_missed",
        "unaudited_client_can_only_post_to_private_accounts",
        "app_version_check_failed",
        "spam_risk_user_banned_from_posting",
    }
)
INVALID = frozenset({"privacy_level_option_mismatch", "invalid_params", "invalid_param", "url_ownership_unverified"})


def code(reply: Reply) -> str:
    """Return the code of the error that an answer carries, empty where it carries none."""
    return words(branch(reply.object(), "error").get("code"))[:100] if isinstance(reply, Answer) else ""


def data(reply: Reply) -> Mapping[str, Any]:
    """Return what an answer that is well holds; empty where it is not well."""
    well = isinstance(reply, Answer) and reply.status == 200 and code(reply) == "ok"
    return branch(reply.object(), "data") if well and isinstance(reply, Answer) else {}


def sentence(reply: Reply) -> str:
    """Return TikTok's own words about a refusal as one line."""
    said = branch(reply.object(), "error") if isinstance(reply, Answer) else {}
    return line(said.get("message")) or code(reply)


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what a refusal means: its code goes before the status."""
    if not isinstance(reply, Answer):
        return refusal(reply, now)
    said, told, status = code(reply), sentence(reply), reply.status
    if said == "access_token_invalid" or status == 401:
        return SignInNeeded(told or f"HTTP {status}", status)
    if said in TOMORROW:
        midnight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
        return Throttled(midnight, told, status)
    if said == "rate_limit_exceeded" or status == 429:
        return Throttled(retry_after(reply, now) or now + timedelta(seconds=60), told or f"HTTP {status}", status)
    if not 400 <= status < 500 or status in (408, 409, 413, 425) or said.startswith("internal"):
        return (
            Unknown(told or f"HTTP {status}", status)
            if status != 413 and not 300 <= status < 400
            else refusal(reply, now)
        )
    if not said or said == "ok":
        return Unknown(f"HTTP {status} without a reason", status)
    if said in NO_RIGHT:
        return Rejected("no_right_to_publish", told, status)
    return Rejected("validation_failed" if said in INVALID else "refused_by_network", told, status)
