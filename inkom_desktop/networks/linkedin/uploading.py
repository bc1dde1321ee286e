"""One file up: a picture or a document in one piece, a film in the pieces that LinkedIn asks for.

https://learn.microsoft.com/linkedin/marketing/community-management/shares/images-api · videos-api · documents-api
Nothing of it is seen before the post names it, so that an upload may be repeated; what is left over harms nobody.
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from inkom_desktop.domain.draft import MediaFile
from inkom_desktop.domain.media_rules import MediaKind, kind_of
from inkom_desktop.domain.outcome import Absent, Accepted, Outcome, Published, Rejected, Sighting, Unclear, Unknown
from inkom_desktop.networks.linkedin import wire
from inkom_desktop.networks.linkedin.api import Api, is_linkedin
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Answer, Reply
from inkom_desktop.web.translate import unclear

PLURAL = {
    MediaKind.IMAGE: "images",
    MediaKind.GIF: "images",
    MediaKind.VIDEO: "videos",
    MediaKind.DOCUMENT: "documents",
}
FIRST_LOOK = timedelta(seconds=5)
GRACE = timedelta(seconds=60)
"""How long a file is given to be worked on where a member's sign-in may not ask how far it is."""
PIECES_S = 75.0
"""Seconds after which no further piece of a film is begun: one step has 90."""


async def upload(api: Api, job: Job) -> Outcome:
    """Bring the medium of a step to LinkedIn: announce it, send its bytes, close it where it is a film."""
    file = job.words.media[job.step.media or 0].file
    kind = kind_of(file.mime) or MediaKind.IMAGE
    asked: dict[str, Any] = {"owner": job.account.remote_id}
    if kind is MediaKind.VIDEO:
        asked |= {"fileSizeBytes": file.bytes, "uploadCaptions": False, "uploadThumbnail": False}
    reply = await api.post(f"/rest/{PLURAL[kind]}?action=initializeUpload", {"initializeUploadRequest": asked})
    value = wire.branch(reply.object(), "value") if isinstance(reply, Answer) and reply.status == 200 else {}
    urn = wire.medium_urn(value.get("image") or value.get("document") or value.get("video"))
    if not urn:
        return wire.refused(reply, job.now)
    path = job.media_path(file)
    sent = await (_film(api, job, value, urn, path) if kind is MediaKind.VIDEO else _whole(api, value, file, path))
    if not isinstance(sent, Answer) or not sent.ok:
        return sent if isinstance(sent, Rejected | Unknown) else _not_sent(sent, job.now)
    receipt = {"urn": urn, "at": job.now.isoformat()}
    if kind in (MediaKind.IMAGE, MediaKind.GIF):
        return Published(urn, receipt=receipt, http_status=sent.status)
    return Accepted(receipt, job.now + FIRST_LOOK, sent.status)


def _not_sent(reply: Reply, now: datetime) -> Outcome:
    outcome = wire.refused(reply, now)
    if isinstance(outcome, Rejected) and outcome.code == "validation_failed":
        return Rejected("media_refused", outcome.detail, outcome.http_status)
    return outcome


async def _whole(api: Api, value: Any, file: MediaFile, path: Path) -> Reply | Unknown:
    """Send a picture or a document in one piece: a second piece would overwrite the first."""
    address = wire.text_of(value.get("uploadUrl"))
    if not is_linkedin(address):
        return Unknown("the answer to the upload names no address")
    content = await asyncio.to_thread(path.read_bytes)
    sent = await api.put(address, content, file.mime if file.mime == "application/pdf" else "application/octet-stream")
    if isinstance(sent, Answer) and sent.ok and not is_stored(sent):
        return Unknown("the answer to the upload makes no sense", sent.status)
    return sent


def is_stored(answer: Answer) -> bool:
    """Tell whether a file was taken: 201, and nothing to say (a web page says something)."""
    return answer.status in (200, 201) and not answer.body.strip()


async def _film(api: Api, job: Job, value: Any, urn: str, path: Path) -> Reply | Unknown | Rejected:
    """Send exactly the pieces that were asked for, keep what each answer calls it, and close the film with these."""
    size, named = (await asyncio.to_thread(path.stat)).st_size, []
    pieces = _pieces(value, size)
    if pieces is None:
        return Unknown("the answer to the upload names no address")
    loop = asyncio.get_running_loop()
    began = loop.time()
    for address, first, last in pieces:
        if loop.time() - began > PIECES_S:
            return Rejected("too_large_for_server", "This connection is too slow for a film of this size.")
        content = await asyncio.to_thread(_read, path, first, last)
        sent = await api.put(address, content, "application/octet-stream", PIECES_S)
        if not isinstance(sent, Answer) or not sent.ok:
            return sent
        name = sent.headers.get("etag", "").strip().strip('"')
        if not name:
            return Unknown("the answer to a piece of the film does not name it", sent.status)
        named.append(name)
    body = {"video": urn, "uploadToken": wire.text_of(value.get("uploadToken")), "uploadedPartIds": named}
    done = await api.post("/rest/videos?action=finalizeUpload", {"finalizeUploadRequest": body})
    if isinstance(done, Answer) and done.ok and done.body.lstrip().startswith(b"<"):
        return Unknown("the answer to the upload makes no sense", done.status)
    return done


def _pieces(value: Any, size: int) -> list[tuple[str, int, int]] | None:
    """Return address, first and last byte of each piece; None unless they make up the whole file."""
    told = value.get("uploadInstructions")
    pieces, at = [], 0
    for each in told if isinstance(told, list) else []:
        one = wire.branch(each)
        address, first, last = (
            wire.text_of(one.get("uploadUrl")),
            wire.whole(one.get("firstByte")),
            wire.whole(one.get("lastByte")),
        )
        if not is_linkedin(address) or first != at or last is None or last < first:
            return None
        pieces.append((address, first, last))
        at = last + 1
    return pieces if pieces and at == size else None


def _read(path: Path, first: int, last: int) -> bytes:
    with path.open("rb") as file:
        file.seek(first)
        return file.read(last - first + 1)


def _noted(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


async def look_for_upload(api: Api, job: Job) -> Sighting:
    """Ask whether a film or document is ready; a member's sign-in may not ask, and waits instead."""
    receipt = job.part.uploads[job.step.media or 0].receipt or {}
    urn, kind = wire.medium_urn(receipt.get("urn")), str(receipt.get("urn")).split(":")[2:3]
    if not urn:
        return Absent("the upload has no id")
    reply = await api.get(f"/rest/{kind[0]}s/{wire.encoded(urn)}")
    if not isinstance(reply, Answer):
        return unclear(reply, job.now)
    status = wire.text_of(reply.object().get("status")) if reply.status == 200 else ""
    if status == "AVAILABLE":
        return Published(urn, receipt=dict(receipt), http_status=200)
    if status in ("PROCESSING", "WAITING_UPLOAD"):
        return Accepted(dict(receipt), job.now + FIRST_LOOK, 200)
    if status == "PROCESSING_FAILED":
        return Absent(
            wire.text_of(reply.object().get("processingFailureReason"))[:200] or "the file could not be worked on"
        )
    if reply.status == 403:
        at = _noted(receipt.get("at")) or job.now - GRACE
        if job.now - at >= GRACE:
            return Published(urn, receipt=dict(receipt), http_status=403)
        return Accepted(dict(receipt), at + GRACE, 403)
    if reply.status == 429:
        return Unclear("throttled", wire.until(reply, job.now))
    return unclear(reply, job.now)
