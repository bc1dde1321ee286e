"""The Forem API, version 1: requests, and readers that take any answer without raising. https://developers.forem.com/api/v1"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from inkom_desktop.domain.outcome import Outcome, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.ports.network import Session
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.translate import refusal, retry_after

V1 = "application/vnd.forem.api-v1+json"
BACK_OFF = timedelta(seconds=30)
"""How long to wait where the site does not say (it allows ten new articles in thirty seconds)."""


@dataclass(frozen=True, slots=True)
class Api:
    """The API of one site, with one key."""

    web: Web
    server: str
    key: str = field(repr=False)
    allow_lan: bool = False

    @classmethod
    def of(cls, web: Web, session: Session) -> Api:
        """Return the API as seen by a signed-in account."""
        account = session.account
        return cls(web, account.server, session.secrets.read().get("api_key", ""), account.allow_lan)

    def _headers(self) -> dict[str, str]:
        return {"api-key": self.key, "Accept": V1}

    async def get(self, path: str) -> Reply:
        """Ask something."""
        return await self.web.read(
            f"{self.server}/api{path}", headers=self._headers(), allow_lan=self.allow_lan, deadline_s=20.0
        )

    async def write(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Reply:
        """Write something, once."""
        return await self.web.write(
            method,
            f"{self.server}/api{path}",
            headers=self._headers(),
            json_body=None if body is None else dict(body),
            allow_lan=self.allow_lan,
        )


def text_of(value: object) -> str:
    """Return a string, empty for everything else."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def whole(value: object) -> int | None:
    """Return a whole number that is not negative, else None."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**18 else None


@dataclass(frozen=True, slots=True)
class Article:
    """What is needed of an article. `live` tells that it is public."""

    id: str
    title: str
    url: str
    body: str
    live: bool
    raw: Mapping[str, Any] = field(repr=False)


def read_article(data: object) -> Article | None:
    """Read an article; None when it is none."""
    said = data if isinstance(data, Mapping) else {}
    number, url = whole(said.get("id")), text_of(said.get("url"))
    if not number or not url.startswith(("https://", "http://")):
        return None
    at = text_of(said.get("published_at")) or text_of(said.get("published_timestamp"))
    live = said.get("published") is not False and bool(at)
    return Article(str(number), text_of(said.get("title")), url[:2000], text_of(said.get("body_markdown")), live, said)


def read_articles(reply: Reply) -> list[Article] | None:
    """Read a listing; None when it is none or a part of it cannot be read."""
    data = reply.json() if isinstance(reply, Answer) and reply.status == 200 else None
    if not isinstance(data, list):
        return None
    found = [read_article(item) for item in data]
    return None if any(a is None for a in found) else [a for a in found if a is not None]


def sentence(reply: Reply) -> str:
    """Return the site's own words about a refusal as one plain line of at most 200 characters."""
    said = reply.object() if isinstance(reply, Answer) and not reply.ok else {}
    words = text_of(said.get("error"))
    return " ".join("".join(c if c.isprintable() and c not in "<>" else " " for c in words).split())[:200]


def until(reply: Reply, now: datetime) -> datetime:
    """Return when a 429 ends."""
    return (retry_after(reply, now) if isinstance(reply, Answer) else None) or now + BACK_OFF


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what a refusal means. A 4xx without the site's own words is a gateway's page and proves nothing."""
    if not isinstance(reply, Answer):
        return refusal(reply, now)
    words, status = sentence(reply), reply.status
    if status == 429:
        return Throttled(until(reply, now), words or f"HTTP {status}", status)
    if status == 401:
        return SignInNeeded(words or f"HTTP {status}", status)
    if status == 413:
        return Rejected("too_large_for_server", words or f"HTTP {status}", status)
    if not 400 <= status < 500 or status in (408, 409, 425):
        return refusal(reply, now, detail=words or f"HTTP {status}")
    if not words:
        return Unknown(f"HTTP {status} without a reason", status)
    if status == 403:
        return Rejected("no_right_to_publish", words, status)
    return Rejected("validation_failed" if status in (400, 422) else "refused_by_network", words, status)
