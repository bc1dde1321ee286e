"""What the interface says, and what its refusals mean.

https://developers.google.com/my-business/reference/rest/v4/accounts.locations.localPosts
"""

from __future__ import annotations

import re
from datetime import datetime

from inkom_desktop.domain.outcome import Outcome, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.web.client import Answer, Reply
from inkom_desktop.web.google import reasons, sentence
from inkom_desktop.web.translate import refusal, retry_after

_POST = re.compile(r"accounts/[\w-]{1,40}/locations/[\w-]{1,40}/localPosts/[\w-]{1,80}\Z", re.ASCII)


def post_name(value: object) -> str:
    """Return the name of a post, empty for what is none."""
    return value if isinstance(value, str) and _POST.match(value) else ""


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what a refusal means. A 4xx without Google's own words is a gateway's page and proves nothing."""
    if not isinstance(reply, Answer):
        return refusal(reply, now)
    told, why, status = sentence(reply), reasons(reply), reply.status
    if status == 429 and '"quota_limit_value": "0"' in reply.text(20_000).replace('":"', '": "'):
        return Rejected("no_right_to_publish", "Google has not approved the project: its quota is nothing.", status)
    if status == 429:
        return Throttled(retry_after(reply, now), told or f"HTTP {status}", status)
    if status == 401:
        return SignInNeeded(told or f"HTTP {status}", status)
    if not 400 <= status < 500 or status in (408, 409, 413, 425):
        return refusal(reply, now, detail=told or f"HTTP {status}")
    if not told and not why:
        return Unknown(f"HTTP {status} without a reason", status)
    if status == 403:
        return Rejected("no_right_to_publish", told, status)
    return Rejected("validation_failed" if status == 400 else "refused_by_network", told, status)
