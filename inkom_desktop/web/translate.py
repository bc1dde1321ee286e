"""The one door where what the wire did becomes an outcome. An adapter handles its own network's answers first.

The table is that of docs/architecture.md: only "could not connect" is Unreachable; 5xx, 408, 409 and 425 are always
Unknown for a write; a redirect on a write is refused; a success without the network's own shape is Unknown.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import assert_never

from inkom_desktop.domain.outcome import Outcome, Rejected, SignInNeeded, Throttled, Unclear, Unknown, Unreachable
from inkom_desktop.ports.network import NotNow
from inkom_desktop.web.client import Answer, Lost, NotSent, Reply, http_date


def refusal(reply: Reply, now: datetime, *, detail: str = "", until: datetime | None = None) -> Outcome:
    """Return what a write's reply means when it is not the success the adapter hoped for.

    `detail` is the network's own sentence (shown in the ledger), `until` a wait the adapter read from its headers.
    """
    match reply:
        case NotSent():
            return Unreachable(reply.detail)
        case Lost():
            return Unknown(reply.detail)
        case Answer():
            return _status(reply, now, detail or _words(reply), until)
        case _:
            assert_never(reply)


def _words(answer: Answer) -> str:
    """Return a line for the ledger; a web page where data was expected is told, not quoted."""
    words = answer.text(200)
    return f"HTTP {answer.status} with a web page" if words.lstrip().startswith("<") else words


def _status(answer: Answer, now: datetime, detail: str, until: datetime | None) -> Outcome:
    status = answer.status
    if status == 401:
        return SignInNeeded(detail, status)
    if status == 429:
        return Throttled(until or retry_after(answer, now), detail, status)
    if status in (408, 409, 425) or status >= 500 or status < 300:
        return Unknown(detail, status)
    if status < 400:
        return Rejected("redirected", detail, status)
    if status == 413:
        return Rejected("too_large_for_server", detail, status)
    return Rejected("refused_by_network", detail, status)


def retry_after(answer: Answer, now: datetime) -> datetime | None:
    """Read Retry-After (RFC 9110 section 10.2.3), seconds or date; a date is judged by the server's own clock."""
    value = answer.headers.get("retry-after", "").strip()
    if not value:
        return None
    if value.isascii() and value.isdigit():
        return now + timedelta(seconds=min(int(value[:9]), 10**7))
    at = http_date(value)
    if at is None:
        return None
    return now + min(at - (answer.date() or now), timedelta(seconds=10**7))


def reset_at(value: str, now: datetime) -> datetime | None:
    """Read a rate-limit reset: RFC 3339, unix seconds, or seconds from now; None when malformed."""
    value = value.strip()
    try:
        if value.replace(".", "", 1).isdigit():
            number = float(value)
            return datetime.fromtimestamp(number, UTC) if number > 1e9 else now + timedelta(seconds=number)
        at = datetime.fromisoformat(value)
        return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, OverflowError, OSError):
        return None


def unclear(reply: Reply, now: datetime, *, until: datetime | None = None) -> Unclear:
    """Return what a look's reply means when it could not tell."""
    if not isinstance(reply, Answer):
        return Unclear(reply.detail)
    if reply.status == 429:
        return Unclear("throttled", until or retry_after(reply, now))
    return Unclear(f"HTTP {reply.status}", sign_in=reply.status == 401)


def not_now(reply: Reply, now: datetime, *, until: datetime | None = None) -> NotNow:
    """Return why a question has no answer now; a refusal that is none of ours to mend counts as Unknown."""
    outcome = refusal(reply, now, until=until)
    if isinstance(outcome, SignInNeeded | Throttled | Unreachable | Unknown):
        return outcome
    return Unknown(getattr(outcome, "detail", ""), getattr(outcome, "http_status", None))
