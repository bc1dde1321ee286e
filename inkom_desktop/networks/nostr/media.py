"""Pictures and films go to a media server (Blossom) and stand in the note by their address. NIP-B7, BUD-02, NIP-92.

https://github.com/hzrd149/blossom/blob/master/buds/02.md . A file is known by its hash: the same one twice is one file.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import re
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urlsplit

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.draft import Attachment
from inkom_desktop.domain.media_rules import FileRules, MediaKind, MediaRules
from inkom_desktop.domain.outcome import Outcome, Published, Receipt, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.networks.nostr.events import MEDIA_SIGN_IN, Event, Key
from inkom_desktop.networks.nostr.relay import line
from inkom_desktop.ports.network import Job
from inkom_desktop.web.address import is_loopback
from inkom_desktop.web.client import UPLOAD_DEADLINE_S, Answer, Reply, Web
from inkom_desktop.web.translate import refusal, retry_after

MOST_BYTES = 20_000_000
"""Free servers commonly take 10 to 100 MB; a server's own limit comes as its refusal."""
_FILES = FileRules(frozenset({"image/jpeg", "image/png", "image/webp"}), MOST_BYTES)
MEDIA = MediaRules(
    20,
    2000,
    {
        MediaKind.IMAGE: _FILES,
        MediaKind.GIF: FileRules(frozenset({"image/gif"}), MOST_BYTES),
        MediaKind.VIDEO: FileRules(frozenset({"video/mp4", "video/webm"}), 100_000_000),
    },
    alone=frozenset(),
    alt_strict=False,
)
ENDINGS = {
    "image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp", "video/mp4": "mp4",
    "video/webm": "webm",
}  # fmt: skip
SIGNED_FOR_S = 600
"""Seconds that a leave to upload is good for."""


def servers(account: Account) -> tuple[str, ...]:
    """Return the media servers of an account."""
    kept = account.abilities.get("media")
    return tuple(s for s in kept if isinstance(s, str) and s)[:5] if isinstance(kept, list) else ()


async def upload(web: Web, key: Key, job: Job) -> Outcome:
    """Give a file to the first of the account's media servers that takes it."""
    attachment = job.words.media[job.step.media or 0]
    try:
        content = await asyncio.to_thread(job.media_path(attachment.file).read_bytes)
    except OSError as e:
        return Rejected("media_refused", f"{attachment.file.name} cannot be read ({e.strerror})")
    outcome: Outcome = Rejected("media_refused", "The account has no media server; reconnect it with one.")
    for server in servers(job.account):
        outcome = await _put(web, server, key, content, attachment, job)
        if isinstance(outcome, Published):
            break
    return outcome


async def _put(web: Web, server: str, key: Key, content: bytes, attachment: Attachment, job: Job) -> Outcome:
    digest, mime = hashlib.sha256(content).hexdigest(), attachment.file.mime
    leave = _leave(key, digest, server, job.now)
    # The specification wants base64url without padding; older servers read plain base64 alone.
    reply: Reply = Answer(401, {}, b"")
    for written in (base64.urlsafe_b64encode(leave).rstrip(b"="), base64.b64encode(leave)):
        headers = {"Authorization": f"Nostr {written.decode()}", "Content-Type": mime, "X-SHA-256": digest}
        reply = await web.write(
            "PUT",
            f"{server}/upload",
            content=content,
            headers=headers,
            allow_lan=job.account.allow_lan,
            deadline_s=UPLOAD_DEADLINE_S / 2,
        )
        if not isinstance(reply, Answer) or reply.status != 401:
            break
    said = reply.object() if isinstance(reply, Answer) and reply.status in (200, 201) else {}
    address = _address(said.get("url"), digest, mime)
    if address and said.get("sha256") == digest:
        return Published(digest, receipt={"url": address, "sha256": digest}, http_status=200)
    return _refused(reply, attachment.file.name, job.now)


def _leave(key: Key, digest: str, server: str, now: datetime) -> bytes:
    """Return the signed event that allows this upload and no other (BUD-11)."""
    at = int(now.timestamp())
    tags = [["t", "upload"], ["x", digest], ["expiration", str(at + SIGNED_FOR_S)], ["server", urlsplit(server).netloc]]
    event: Event = key.sign(MEDIA_SIGN_IN, at - 1, "Upload a file for a post", tags)
    return json.dumps(dict(event), separators=(",", ":")).encode()


def _address(value: object, digest: str, mime: str) -> str:
    """Return the address of a file as it is put into a note: with an ending, or clients show it as a bare link."""
    if not isinstance(value, str) or len(value) > 2000 or not re.fullmatch(r"https?://[\x21-\x7e]+", value):
        return ""
    try:
        parts = urlsplit(value)
        secure = parts.scheme == "https" or is_loopback(parts.hostname or "")
    except ValueError:
        return ""
    if not secure:
        return ""
    return f"{value}.{ENDINGS.get(mime, 'bin')}" if parts.path.rpartition("/")[2] == digest else value


def _refused(reply: Reply, name: str, now: datetime) -> Outcome:
    if not isinstance(reply, Answer):
        return refusal(reply, now)
    words = line(reply.headers.get("x-reason", ""))
    status, detail = reply.status, f"{name}: {words or f'HTTP {reply.status}'}"[:200]
    if status == 429:
        return Throttled(retry_after(reply, now), detail, status)
    if status == 401:
        return SignInNeeded(detail, status)
    if status == 413:
        return Rejected("too_large_for_server", detail, status)
    if status == 415:
        return Rejected("media_refused", detail, status)
    if not 400 <= status < 500 or status in (408, 409, 425):
        return refusal(reply, now, detail=detail)
    if not words:
        return Unknown(f"HTTP {status} without a reason", status)
    return Rejected("no_right_to_publish" if status in (402, 403) else "media_refused", detail, status)


def described(attachment: Attachment, receipt: Receipt) -> list[str]:
    """Return the tag that describes a file beside its address (NIP-92)."""
    file, kept = attachment.file, dict(receipt)
    tag = ["imeta", f"url {kept['url']}", f"m {file.mime}", f"x {kept['sha256']}"]
    if file.width > 0 and file.height > 0:
        tag.append(f"dim {file.width}x{file.height}")
    if alt := " ".join(attachment.alt.split()):
        tag.append(f"alt {alt}")
    return tag


def uploads_of(job: Job) -> list[Mapping[str, object]]:
    """Return what was kept of each file of the part in hand."""
    return [dict(u.receipt or {}) for u in job.part.uploads]
