"""The craft of Meta's Graph interface, for every network that is spoken to through it: one request, what a refusal means, how
long a throttle lasts, and a long-lived token that is renewed while it can be.

https://developers.facebook.com/docs/graph-api : guides/error-handling · overview/rate-limiting · guides/secure-requests
Throttles come as 400 or 403 with a code, not as 429; the token goes in a header, because addresses end up in logs.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from inkom_desktop.domain.outcome import Outcome, Rejected, SignInNeeded, Throttled, Unclear, Unknown, Unreachable
from inkom_desktop.ports.network import NotNow, Session
from inkom_desktop.web.client import DEADLINE_S, Answer, Reply, Web
from inkom_desktop.web.oauth.renewal import NoRenewal, Renewals
from inkom_desktop.web.oauth.tokens import read_tokens
from inkom_desktop.web.translate import not_now, refusal, retry_after, unclear

ENDED = frozenset({102, 190})
"""The sign-in is dead: expired, revoked, the password changed, the app removed."""
TOO_MANY = frozenset({4, 17, 32, 341, 613, *range(80000, 80015)})
"""Throttles of app, user, page, custom limits, and of business use cases."""
NOT_ALLOWED = frozenset({10, 368, *range(200, 300)})
PASSING = frozenset({1, 2})
"""Codes of a fault on their side, which may come after the work was done."""
GONE = (100, 33)
"""What was named is not there, or not to be seen with this sign-in."""
FULL = 80
"""Percent of an allowance above which nothing is asked that can wait."""
RENEW_AFTER = timedelta(days=7)
"""A token of sixty days is renewed so long after it was made; it must be a day old and alive."""


@dataclass(frozen=True, slots=True)
class GraphError:
    """A refusal in Graph's own envelope. `words` is one plain line, theirs for people where there are any."""

    code: int
    subcode: int
    words: str
    transient: bool = False

    @property
    def gone(self) -> bool:
        """Tell whether what was named does not exist (any more)."""
        return (self.code, self.subcode) == GONE


Verdict = Callable[[GraphError, int], Outcome | None]
"""What one network's own codes mean (with the status), None where it is as everywhere."""


def plain_error(error: GraphError, status: int) -> Outcome | None:
    """Say that a network has no codes of its own."""
    return None


def text_of(value: object) -> str:
    """Return a string, empty for everything else."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def whole(value: object) -> int | None:
    """Return a whole number that is not negative, else None."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**18 else None


def number_of(value: object) -> str:
    """Return the number of a thing as Graph writes it (digits in a string), empty for what is none."""
    return value if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 25 else ""


def branch(value: object, *path: str) -> Mapping[str, Any]:
    """Return the object at the end of a path of keys, an empty one where something else stands."""
    for key in path:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else {}


def line(text: object, most: int = 200) -> str:
    """Return words of theirs as one plain line."""
    return " ".join("".join(c if c.isprintable() and c not in "<>" else " " for c in text_of(text)).split())[:most]


def moment(value: object) -> datetime | None:
    """Read a time as Graph writes it (2026-11-23T09:00:00+0000, or Unix seconds) as aware UTC."""
    try:
        if isinstance(value, int) and not isinstance(value, bool):
            return datetime.fromtimestamp(value, UTC)
        at = datetime.fromisoformat(text_of(value))
        return at.astimezone(UTC) if at.tzinfo else None
    except (ValueError, OverflowError, OSError):
        return None


def read_error(reply: Reply) -> GraphError | None:
    """Read a refusal; None when the answer is none in Graph's own shape."""
    said = branch(reply.object(), "error") if isinstance(reply, Answer) and not reply.ok else {}
    code = whole(said.get("code"))
    if code is None:
        return None
    words = line(said.get("error_user_msg")) or line(said.get("message"))
    return GraphError(code, whole(said.get("error_subcode")) or 0, words, said.get("is_transient") is True)


def _usage(reply: Reply) -> list[Mapping[str, Any]]:
    """Return every allowance that the headers tell of."""
    if not isinstance(reply, Answer):
        return []
    found: list[Mapping[str, Any]] = []
    for name in ("x-app-usage", "x-page-usage", "x-business-use-case-usage"):
        try:
            told = json.loads(reply.headers.get(name, "null"))
        except (ValueError, RecursionError):
            continue
        if name == "x-business-use-case-usage" and isinstance(told, dict):
            found += [branch(u) for per in told.values() if isinstance(per, list) for u in per]
        else:
            found.append(branch(told))
    return found


def strained(reply: Reply) -> bool:
    """Tell whether so much of an allowance is used that what can wait should."""
    kinds = ("call_count", "total_time", "total_cputime")
    return any((whole(u.get(kind)) or 0) >= FULL for u in _usage(reply) for kind in kinds)


def until(reply: Reply, now: datetime) -> datetime | None:
    """Return when a throttle ends by the headers (they count minutes), None where they do not say."""
    minutes = max((whole(u.get("estimated_time_to_regain_access")) or 0 for u in _usage(reply)), default=0)
    if minutes:
        return now + timedelta(minutes=min(minutes, 14 * 1440))
    return retry_after(reply, now) if isinstance(reply, Answer) else None


def refused(reply: Reply, now: datetime, verdict: Verdict = plain_error) -> Outcome:
    """Return what a refusal means. A 4xx without Graph's own words is a gateway's page and proves nothing."""
    error = read_error(reply)
    if not isinstance(reply, Answer) or reply.status >= 500 or reply.status < 400:
        return refusal(reply, now, detail=error.words if error else "")
    status = reply.status
    if error is None:
        if status in (401, 413, 429):
            return refusal(reply, now, until=until(reply, now))
        return Unknown(f"HTTP {status} without a reason", status)
    own = verdict(error, status)
    if own is not None:
        return replace(own, until=own.until or until(reply, now)) if isinstance(own, Throttled) else own
    words = error.words or f"code {error.code}"
    if error.code in ENDED or status == 401:
        return SignInNeeded(words, status)
    if error.code in TOO_MANY or status == 429:
        return Throttled(until(reply, now), words, status)
    if error.code in PASSING or error.transient or status in (408, 409, 425):
        return Unknown(words, status)
    if error.code in NOT_ALLOWED:
        return Rejected("no_right_to_publish", words, status)
    return Rejected("validation_failed", words, status)


def trouble(reply: Reply, now: datetime) -> Unclear:
    """Return why a look could not tell."""
    if isinstance(reply, Answer) and reply.ok:
        return Unclear("the answer is not what was asked for")
    match refused(reply, now):
        case SignInNeeded(detail):
            return Unclear(detail, sign_in=True)
        case Throttled(at):
            return Unclear("throttled", at)
    return unclear(reply, now)


def no_answer(reply: Reply, now: datetime) -> NotNow:
    """Return why a question has no answer now."""
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the answer is not what was asked for", reply.status)
    outcome = refused(reply, now)
    if isinstance(outcome, SignInNeeded | Throttled | Unreachable | Unknown):
        return outcome
    detail = outcome.detail if isinstance(outcome, Rejected) else ""
    return Unknown(detail, reply.status) if isinstance(reply, Answer) else not_now(reply, now)


@dataclass(frozen=True, slots=True)
class Renewal:
    """How a long-lived token is renewed: GET `address` with `grant_type` and the token itself, which gives it anew."""

    address: str
    grant_type: str


@dataclass(frozen=True, slots=True)
class Graph:
    """The interface as seen by one sign-in.

    `base` is scheme, host and the path before the version; `version` (v25.0) is spoken where the settings name none. With an
    `app_secret` every call proves that it comes from the app the token was given to (appsecret_proof). `renewal` is how
    its token is renewed, None where it never ends.
    """

    web: Web
    base: str
    version: str
    token: str = field(repr=False)
    app_secret: str = field(default="", repr=False)
    session: Session | None = None
    renewal: Renewal | None = None

    @property
    def access(self) -> str:
        """The access token that holds now."""
        return self.session.secrets.read().get("access_token", "") if self.session is not None else self.token

    def address(self, path: str) -> str:
        """Return the whole address of a path."""
        return f"{self.base}/{self.web.version or self.version}/{path}"

    def _proof(self) -> dict[str, str]:
        if not self.app_secret:
            return {}
        made = hmac.new(self.app_secret.encode(), self.access.encode(), hashlib.sha256)
        return {"appsecret_proof": made.hexdigest()}

    async def _ready(self) -> dict[str, str]:
        """Return the headers, with a token that was renewed where it was time to."""
        if self.session is not None and self.renewal is not None:
            await renew_in_time(self.web, self.session, self.renewal, datetime.now(UTC))
        return {"Authorization": f"Bearer {self.access}"}

    async def get(self, path: str, params: Mapping[str, Any] | None = None, *, deadline_s: float = DEADLINE_S) -> Reply:
        """Ask something."""
        headers, asked = await self._ready(), {**(params or {}), **self._proof()}
        return await self.web.read(self.address(path), headers=headers, params=asked, deadline_s=deadline_s)

    async def post(
        self,
        path: str,
        form: Mapping[str, Any],
        files: Any = None,
        *,
        base: str = "",
        deadline_s: float = DEADLINE_S,
    ) -> Reply:
        """Write something, once; what is no text in the form goes as JSON. `base` names another host for files."""
        headers = await self._ready()
        fields = {k: v if isinstance(v, str) else json.dumps(v, ensure_ascii=False) for k, v in form.items()}
        at = self.address(path)
        return await self.web.write(
            "POST",
            base + at.removeprefix(self.base) if base else at,
            headers=headers,
            form={**fields, **self._proof()},
            files=files,
            deadline_s=deadline_s,
        )

    async def delete(self, path: str) -> Reply:
        """Take something down, once."""
        headers = await self._ready()
        return await self.web.write("DELETE", self.address(path), headers=headers, params=self._proof() or None)


async def exchange(web: Web, address: str, asked: Mapping[str, str]) -> Reply:
    """Exchange a short-lived token for a long-lived one, which only a GET does."""
    return await web.read(address, params=dict(asked))


async def renew_in_time(web: Web, session: Session, renewal: Renewal, now: datetime) -> None:
    """Renew a token that is a week old. One that cannot be renewed now is used as it is: it holds for weeks still."""
    kept = session.secrets.read()
    made = moment(kept.get("made_at"))
    if made is None or now - made < RENEW_AFTER:
        return

    async def ask(stored: Mapping[str, str]) -> Mapping[str, str] | NoRenewal:
        token = stored.get("access_token", "")
        asked = {"grant_type": renewal.grant_type, "access_token": token}
        tokens = read_tokens(await web.read(renewal.address, params=asked))
        if tokens is None:
            return Unreachable("The sign-in could not be renewed yet.")
        return {**stored, "access_token": tokens.access, "made_at": now.isoformat()}

    await Renewals(web.locks).renew(session, kept.get("access_token", ""), ask)


async def pages(
    ask: Callable[[Mapping[str, Any]], Awaitable[Reply]], params: Mapping[str, Any], most: int
) -> tuple[list[Any], Reply | None, bool]:
    """Read a listing page by page by its cursors.

    Returns the items, the answer that was none (None when all were), and whether the end was reached.
    """
    found: list[Any] = []
    asked = dict(params)
    for _ in range(most):
        reply = await ask(asked)
        said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        items = said.get("data")
        if not isinstance(items, list):
            return found, reply, False
        found += items
        after = text_of(branch(said, "paging", "cursors").get("after"))
        if not items or not after or not text_of(branch(said, "paging").get("next")):
            return found, None, True
        asked["after"] = after
    return found, None, False
