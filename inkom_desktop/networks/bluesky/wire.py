"""XRPC: how a personal data server (PDS) is asked, and what its answers mean. https://atproto.com/specs/xrpc

Readers are tolerant: a wrong type or shape gives None, never an exception.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from inkom_desktop.domain.outcome import Outcome, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.web.client import DEADLINE_S, UPLOAD_DEADLINE_S, Answer, Reply, Web
from inkom_desktop.web.translate import refusal, reset_at, retry_after

POST = "app.bsky.feed.post"
APP_VIEW = "https://public.api.bsky.app"
"""Bluesky's public index; answers without a sign-in."""
ENTRYWAY = "https://bsky.social"
"""Where accounts hosted by Bluesky sign in."""
DIRECTORY = "https://plc.directory"

_DID = re.compile(r"did:[a-z]+:[A-Za-z0-9._:%-]{1,2000}\Z")
_CID = re.compile(r"[A-Za-z0-9+/=]{8,256}\Z")
_TOKEN = re.compile(r"\bey[\w-]{8,}\.[\w-]+\.[\w-]*|\b[a-z2-7]{4}(?:-[a-z2-7]{4}){3}\b")
# A server of 2026 says "grapheme too big (maximum 300, got 301) at $.record.text", older ones "Record/text must not be longer".
_TOO_LONG = re.compile(r"too (?:big|long).* at \$\.record\.text\b|/text must not be longer")
_BAD_BLOB = re.compile(r"\bblob\b.* at \$\.record\.embed\b|embed/images.*(?:size|type)", re.IGNORECASE)
_TAG = re.compile(r"<[^>]{0,500}>")

ENDED = frozenset({"AuthMissing", "AuthenticationRequired", "InvalidToken", "ExpiredToken", "AuthFactorTokenRequired"})
STOPPED = frozenset(
    {"AccountTakedown", "AccountDeactivated", "AccountSuspended", "AccountDeleted", "AccountNotFound", "RepoNotFound"}
)
MEDIA = frozenset({"BlobTooLarge", "InvalidMimeType", "BlobNotFound"})


class Xrpc:
    """Asks servers by method name (NSID)."""

    def __init__(self, web: Web) -> None:
        self._web = web

    @property
    def gateway(self) -> str:
        """The address that every call goes to when there is a gateway, which is then the only server; else empty."""
        return self._web.base or ""

    @property
    def locks(self) -> Path | None:
        """The folder of the locks that the programs of this installation share."""
        return self._web.locks

    async def get(self, url: str, *, allow_lan: bool = False, deadline_s: float = DEADLINE_S) -> Reply:
        """Read an address that is no method (a DID document)."""
        return await self._web.read(url, headers={"Accept": "*/*"}, allow_lan=allow_lan, deadline_s=deadline_s)

    async def query(
        self,
        server: str,
        method: str,
        params: Mapping[str, Any] | None = None,
        *,
        token: str = "",
        allow_lan: bool = False,
        deadline_s: float = DEADLINE_S,
    ) -> Reply:
        """Ask a question (GET)."""
        return await self._web.read(
            f"{server}/xrpc/{method}",
            params=params,
            headers=_bearer(token),
            allow_lan=allow_lan,
            deadline_s=deadline_s,
        )

    async def do(
        self, server: str, method: str, body: Any = None, *, token: str = "", allow_lan: bool = False
    ) -> Reply:
        """Call a procedure (POST) with a JSON body or none."""
        return await self._web.write(
            "POST", f"{server}/xrpc/{method}", json_body=body, headers=_bearer(token), allow_lan=allow_lan
        )

    async def upload(self, server: str, content: bytes, mime: str, *, token: str, allow_lan: bool) -> Reply:
        """Store a blob. https://docs.bsky.app/docs/api/com-atproto-repo-upload-blob"""
        return await self._web.write(
            "POST",
            f"{server}/xrpc/com.atproto.repo.uploadBlob",
            content=content,
            headers={**_bearer(token), "Content-Type": mime},
            allow_lan=allow_lan,
            deadline_s=UPLOAD_DEADLINE_S,
        )


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"} if token else {}


def error_of(reply: Reply) -> tuple[str, str]:
    """Return the name and the sentence of an XRPC error; both empty when it is none."""
    if not isinstance(reply, Answer) or reply.ok:
        return "", ""
    said = reply.object()
    name, message = said.get("error"), said.get("message")
    return (name[:200] if isinstance(name, str) else "", message[:4000] if isinstance(message, str) else "")


def clean(words: str) -> str:
    """Return a server's words fit for a ledger: one line, no tags, nothing that looks like a token, 200 characters."""
    plain = _TOKEN.sub("[hidden]", _TAG.sub(" ", words[:4000]))
    return " ".join("".join(c if c.isprintable() else " " for c in plain).split())[:200]


def wait_until(answer: Answer, now: datetime) -> datetime | None:
    """Read when to come back: Retry-After, else ratelimit-reset (unix seconds, judged by the server's own clock)."""
    if (at := retry_after(answer, now)) is not None:
        return at
    at = reset_at(answer.headers.get("ratelimit-reset", ""), now)
    return None if at is None else now + max(at - (answer.date() or now), timedelta(seconds=1))


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what an answer means that is not the success hoped for. https://atproto.com/specs/xrpc#error-responses

    An answer of 4xx that is no XRPC error did not come from the server's own program (a gateway's page): Unknown.
    """
    name, message = error_of(reply)
    detail = clean(message or name)
    if not isinstance(reply, Answer):
        return refusal(reply, now)
    status = reply.status
    if status == 429 or name == "RateLimitExceeded":
        return Throttled(wait_until(reply, now), detail, status)
    if name in ENDED or name in STOPPED:
        return SignInNeeded(detail, status)
    if status >= 500 or status in (401, 408, 409, 425) or status < 400:
        return refusal(reply, now, detail=detail or clean(reply.text()))
    if status == 413:
        return Rejected("too_large_for_server", detail, status)
    if not name:
        return Unknown(clean(reply.text()) or f"HTTP {status}", status)
    if name in MEDIA or _BAD_BLOB.search(message):
        return Rejected("media_refused", detail, status)
    if _TOO_LONG.search(message):
        return Rejected("text_too_long", detail, status)
    return Rejected(
        "validation_failed" if name in ("InvalidRequest", "InvalidRecord") else "refused_by_network", detail, status
    )


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a sign-in or its renewal gave. https://docs.bsky.app/docs/api/com-atproto-server-create-session"""

    did: str
    handle: str
    access: str = field(repr=False)
    refresh: str = field(repr=False)
    active: bool = True
    status: str = ""
    document: Mapping[str, Any] = field(default_factory=dict)


def tokens_of(reply: Reply) -> Tokens | None:
    """Read the answer of createSession or refreshSession."""
    if not isinstance(reply, Answer) or reply.status != 200:
        return None
    said = reply.object()
    did, access, refresh = said.get("did"), said.get("accessJwt"), said.get("refreshJwt")
    if not (is_did(did) and isinstance(access, str) and access and isinstance(refresh, str) and refresh):
        return None
    handle, status, document = said.get("handle"), said.get("status"), said.get("didDoc")
    return Tokens(
        did=str(did),
        handle=handle if isinstance(handle, str) else "",
        access=access,
        refresh=refresh,
        active=said.get("active") is not False,
        status=status if isinstance(status, str) else "",
        document=document if isinstance(document, dict) else {},
    )


def is_did(value: object) -> bool:
    """Tell whether a value is a decentralised identifier. https://atproto.com/specs/did"""
    return isinstance(value, str) and bool(_DID.match(value))


@dataclass(frozen=True, slots=True)
class Record:
    """A record that is there: its full address (at://...), the hash of its content, and the content where it was read."""

    uri: str
    cid: str
    value: Mapping[str, Any] = field(default_factory=dict)


def record_of(reply: Reply, did: str, rkey: str) -> Record | None:
    """Read the answer of putRecord or getRecord; None unless it names exactly this record."""
    if not isinstance(reply, Answer) or reply.status != 200:
        return None
    said = reply.object()
    uri, cid, value = said.get("uri"), said.get("cid"), said.get("value")
    if uri != address(did, rkey) or not isinstance(cid, str) or not _CID.match(cid):
        return None
    return Record(uri, cid, value if isinstance(value, dict) else {})


def address(did: str, rkey: str) -> str:
    """Return the address of a post. https://atproto.com/specs/at-uri-scheme"""
    return f"at://{did}/{POST}/{rkey}"


def blob_of(reply: Reply) -> dict[str, Any] | None:
    """Read the answer of uploadBlob: the reference that a record carries."""
    blob = reply.object().get("blob") if isinstance(reply, Answer) and reply.status == 200 else None
    link = blob.get("ref", {}).get("$link") if isinstance(blob, dict) and isinstance(blob.get("ref"), dict) else None
    return dict(blob) if isinstance(blob, dict) and isinstance(link, str) and link else None
