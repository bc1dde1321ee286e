"""The Bot API: requests, and readers that take any answer without raising. https://core.telegram.org/bots/api

The token is a part of every address: no address is ever written into an outcome.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from inkom_desktop.domain.outcome import Outcome, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.ports.network import Session
from inkom_desktop.web.client import UPLOAD_DEADLINE_S, Answer, Reply, Web
from inkom_desktop.web.translate import refusal, retry_after

BASE = "https://api.telegram.org"
_TOKEN = re.compile(r"\d{3,20}:[\w-]{20,100}\Z", re.ASCII)
_ANY_TOKEN = re.compile(r"\d{3,20}:[\w-]{20,100}", re.ASCII)
LONGEST_WAIT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Api:
    """The interface as seen by one bot."""

    web: Web
    token: str = field(repr=False)

    @classmethod
    def of(cls, web: Web, session: Session) -> Api:
        """Return the interface as seen by a signed-in account."""
        return cls(web, session.secrets.read().get("bot_token", ""))

    async def ask(self, method: str, **params: str) -> Reply:
        """Ask something."""
        return await self.web.read(f"{BASE}/bot{self.token}/{method}", params=params, deadline_s=20.0)

    async def do(self, method: str, body: Mapping[str, Any]) -> Reply:
        """Write something, once."""
        return await self.web.write("POST", f"{BASE}/bot{self.token}/{method}", json_body=dict(body))

    async def send_files(
        self, method: str, form: Mapping[str, str], files: Mapping[str, tuple[str, bytes, str]]
    ) -> Reply:
        """Write something with files, once."""
        address = f"{BASE}/bot{self.token}/{method}"
        return await self.web.write("POST", address, form=form, files=files, deadline_s=UPLOAD_DEADLINE_S)


def is_token(text: str) -> bool:
    """Tell whether a text has the shape of a bot's token."""
    return bool(_TOKEN.match(text))


def result(reply: Reply) -> Any:
    """Return what a call gave, None when it gave nothing or was refused."""
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    return said.get("result") if said.get("ok") is True else None


def whole(value: object) -> int | None:
    """Return a whole number, else None."""
    return value if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**18 else None


def branch(value: object, *path: str) -> Mapping[str, Any]:
    """Return the object at the end of a path of keys, an empty one where something else stands."""
    for key in path:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else {}


def line(value: object) -> str:
    """Return a text as one line of at most 200 characters; a token in it is hidden."""
    text = _ANY_TOKEN.sub("[hidden]", value) if isinstance(value, str) else ""
    return " ".join("".join(c if c.isprintable() and c not in "<>" else " " for c in text).split())[:200]


def message_of(data: object, chat: str) -> int | None:
    """Return the number of a message of this chat, None when it is none."""
    number = whole(branch(data).get("message_id"))
    where = whole(branch(data, "chat").get("id"))
    return number if number is not None and number > 0 and str(where) == chat else None


def until(reply: Reply, now: datetime) -> datetime | None:
    """Return when a 429 ends: https://core.telegram.org/bots/api#responseparameters (seconds)."""
    if not isinstance(reply, Answer):
        return None
    seconds = whole(branch(reply.object(), "parameters").get("retry_after"))
    if seconds is not None and seconds >= 0:
        return now + min(timedelta(seconds=seconds), LONGEST_WAIT)
    return retry_after(reply, now)


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what a refusal means. A 4xx without Telegram's own words is a gateway's page and proves nothing."""
    if not isinstance(reply, Answer):
        return refusal(reply, now)
    said, status = reply.object(), reply.status
    words = line(said.get("description")) if said.get("ok") is False else ""
    if status == 429:
        return Throttled(until(reply, now), words or f"HTTP {status}", status)
    if status == 401 or (status == 404 and words):
        return SignInNeeded(words or f"HTTP {status}", status)
    if status == 413:
        return Rejected("too_large_for_server", words or f"HTTP {status}", status)
    if not 400 <= status < 500 or status in (408, 409, 425):
        return refusal(reply, now, detail=words or f"HTTP {status}")
    if not words:
        return Unknown(f"HTTP {status} without a reason", status)
    if status == 403:
        # The bot was taken out of the channel or lost its right: a person puts it back, and the post waits.
        return SignInNeeded(words, status)
    return Rejected(_code(words.lower()), words, status)


def _code(low: str) -> str:
    if "too long" in low:
        return "text_too_long"
    if any(word in low for word in ("photo", "file", "media", "image", "video", "document", "wrong type")):
        return "media_refused"
    return "no_right_to_publish" if "rights" in low or "chat not found" in low else "validation_failed"
