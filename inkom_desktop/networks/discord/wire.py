"""Discord's webhooks: addresses, and readers that take any answer without raising.

https://discord.com/developers/docs/resources/webhook · /topics/rate-limits · /topics/opcodes-and-status-codes
The token is a part of every address: no address is ever written into an outcome.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from inkom_desktop import __version__
from inkom_desktop.domain.outcome import Outcome, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.ports.network import Session
from inkom_desktop.web.client import UPLOAD_DEADLINE_S, Answer, Reply, Web
from inkom_desktop.web.translate import refusal, retry_after

BASE = "https://discord.com/api/v10"
AGENT = f"DiscordBot (https://discord.com/developers/docs, {__version__})"
"""Discord asks every program for a name of this shape, and blocks others at its edge."""
_WEBHOOK = re.compile(
    r"https://(?:(?:ptb|canary)\.)?discord(?:app)?\.com/api(?:/v\d{1,2})?/webhooks/(\d{15,21})/([\w-]{20,120})(?:/[a-z]{1,20})?/?\Z",
    re.ASCII,
)
_NUMBER = re.compile(r"\d{15,21}\Z", re.ASCII)
_SECRET = re.compile(r"/webhooks/\S+|\b[\w-]{60,120}\b", re.ASCII)
GONE = frozenset({10003, 10015, 50027})
"""Channel or webhook unknown, or its token invalid: a new address is needed."""
LONGEST_WAIT_S = 86_400.0


@dataclass(frozen=True, slots=True)
class Webhook:
    """One webhook. `token` is its secret."""

    web: Web
    number: str
    token: str = field(repr=False)

    @classmethod
    def of(cls, web: Web, session: Session) -> Webhook:
        """Return the webhook of a signed-in account."""
        return cls(web, session.account.remote_id, session.secrets.read().get("webhook_token", ""))

    def _address(self, rest: str = "") -> str:
        return f"{BASE}/webhooks/{self.number}/{self.token}{rest}"

    async def ask(self) -> Reply:
        """Ask what it is."""
        return await self.web.read(self._address(), headers={"User-Agent": AGENT}, deadline_s=20.0)

    async def send(self, query: str, body: Mapping[str, Any], files: Mapping[str, Any], payload: str) -> Reply:
        """Post a message, once; with files as a form whose `payload_json` is the message."""
        headers, address = {"User-Agent": AGENT}, self._address(f"?{query}")
        if not files:
            return await self.web.write("POST", address, headers=headers, json_body=dict(body))
        form = {"payload_json": payload}
        return await self.web.write(
            "POST", address, headers=headers, form=form, files=files, deadline_s=UPLOAD_DEADLINE_S
        )

    async def delete(self, message: str, query: str = "") -> Reply:
        """Take a message down, once."""
        address = self._address(f"/messages/{message}{query}")
        return await self.web.write("DELETE", address, headers={"User-Agent": AGENT})


def read_address(typed: str) -> tuple[str, str] | None:
    """Return number and token of a webhook's address, None when it is none."""
    found = _WEBHOOK.match(typed.strip())
    return (found[1], found[2]) if found else None


def number_of(value: object) -> str:
    """Return a snowflake, empty for what is none."""
    return value if isinstance(value, str) and _NUMBER.match(value) else ""


def line(value: object) -> str:
    """Return a text as one line of at most 200 characters; what looks like a webhook's secret is hidden."""
    text = _SECRET.sub("[hidden]", value) if isinstance(value, str) else ""
    return " ".join("".join(c if c.isprintable() and c not in "<>" else " " for c in text).split())[:200]


def code_of(reply: Reply) -> int:
    """Return Discord's own code of an error, 0 where it gives none."""
    code = reply.object().get("code") if isinstance(reply, Answer) and not reply.ok else None
    return code if isinstance(code, int) and not isinstance(code, bool) else 0


def words_of(reply: Reply) -> str:
    """Return Discord's own words about a refusal, the first of its form's errors among them."""
    said = reply.object() if isinstance(reply, Answer) and not reply.ok else {}
    return line(f"{line(said.get('message'))} {_first(said.get('errors'), 0)}".strip())


def _first(errors: object, depth: int) -> str:
    if not isinstance(errors, Mapping) or depth > 8:
        return ""
    listed = errors.get("_errors")
    if isinstance(listed, list) and listed and isinstance(listed[0], Mapping):
        return line(listed[0].get("message"))
    return next((said for value in errors.values() if (said := _first(value, depth + 1))), "")


def until(reply: Reply, now: datetime) -> datetime | None:
    """Return when a 429 ends: `retry_after` of the body, else the headers (seconds, with fractions)."""
    if not isinstance(reply, Answer):
        return None
    told = reply.object().get("retry_after")
    for value in (told, reply.headers.get("retry-after"), reply.headers.get("x-ratelimit-reset-after")):
        try:
            seconds = float(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else math.nan
        except (ValueError, OverflowError):
            seconds = math.nan
        if 0 <= seconds < math.inf:
            return now + timedelta(seconds=min(seconds, LONGEST_WAIT_S))
    return retry_after(reply, now)


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what a refusal means. A 4xx without Discord's own words is the edge's page and proves nothing."""
    if not isinstance(reply, Answer):
        return refusal(reply, now)
    words, code, status = words_of(reply), code_of(reply), reply.status
    if status == 429:
        return Throttled(until(reply, now), words or f"HTTP {status}", status)
    if code in GONE or status == 401:
        return SignInNeeded(words or f"HTTP {status}", status)
    if status == 413 or code == 40005:
        return Rejected("too_large_for_server", words or f"HTTP {status}", status)
    if not 400 <= status < 500 or status in (408, 409, 425):
        return refusal(reply, now, detail=words or f"HTTP {status}")
    if not words and not code:
        return Unknown(f"HTTP {status} without a reason", status)
    if status == 403:
        return Rejected("no_right_to_publish", words, status)
    if "2000 or fewer" in words:
        return Rejected("text_too_long", words, status)
    return Rejected("validation_failed" if status == 400 else "refused_by_network", words, status)
