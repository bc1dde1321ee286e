"""Announcing a film, sending its bytes, and asking what became of it by its number.

https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide · content-posting-api-reference-get-video-status

There is no call that publishes: it happens when the last byte is there. So the film is announced before its hour, its bytes
go at the hour, and the number that was kept tells for certain what became of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.outcome import Absent, Accepted, Outcome, Published, Rejected, Sighting, Unclear, Unknown
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.tiktok import wire
from inkom_desktop.networks.tiktok.forms import FLOW, SITE
from inkom_desktop.networks.tiktok.options import PRIVACY, is_direct, post_info
from inkom_desktop.ports.network import Job, Session
from inkom_desktop.web.client import UPLOAD_DEADLINE_S, Answer, Reply, Web
from inkom_desktop.web.reading import items, line, whole, words
from inkom_desktop.web.translate import unclear

BASE = "https://open.tiktokapis.com"
WHOLE = 64_000_000
"""A film up to here goes in one piece; a larger one must be split."""
PIECE = 10_000_000
PIECES_S = 50.0
SOON = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Api:
    """The interface as seen by one sign-in."""

    web: Web
    first_token: str = field(default="", repr=False)
    session: Session | None = None

    async def get(self, path: str, params: Mapping[str, Any]) -> Reply:
        """Ask something."""
        return await FLOW.with_token(
            self.web,
            self.session,
            self.first_token,
            lambda token: self.web.read(BASE + path, params=params, headers={"Authorization": f"Bearer {token}"}),
        )

    async def post(self, path: str, body: Mapping[str, Any]) -> Reply:
        """Ask or write something, once."""
        kind = {"Content-Type": "application/json; charset=UTF-8"}
        return await FLOW.with_token(
            self.web,
            self.session,
            self.first_token,
            lambda token: self.web.write(
                "POST", BASE + path, headers={"Authorization": f"Bearer {token}", **kind}, json_body=dict(body)
            ),
        )


def caption_of(content: Content) -> str:
    """Return the caption: all parts of a draft, a line between them."""
    return "\n\n".join(p.text.strip() for p in content.parts if p.text.strip())


class Sending:
    """The part of the adapter that writes, and looks."""

    _web: Web

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step. A further part went with the first one and calls nothing."""
        if job.step.part:
            return _joined(job)
        api = Api(self._web, session=job.session)
        match job.step.kind:
            case StepKind.UPLOAD:
                return Published("kept")
            case StepKind.PREPARE:
                return await _announce(api, job)
            case StepKind.SEND:
                return await _send(api, job)
            case _:
                raise ValueError(f"{job.step.kind} is not published")

    async def confirm(self, job: Job) -> Sighting:
        """Ask by its number what became of it. Writes nothing, although TikTok wants the question as a POST."""
        if job.step.part:
            return _joined(job)
        if job.step.of is StepKind.UPLOAD:
            return Absent("the upload has no id")
        reply = await _ask(Api(self._web, session=job.session), job)
        found = _became(reply, job)
        if isinstance(found, Published | Accepted | Absent):
            return found
        if isinstance(found, Rejected):
            return Absent(found.detail)
        if isinstance(reply, Answer) and reply.ok:
            return Unclear("the answer does not say what became of it")
        outcome = wire.refused(reply, job.now)
        return unclear(reply, job.now, until=getattr(outcome, "until", None))


def _joined(job: Job) -> Published:
    if job.step.kind is not StepKind.SEND and job.step.of is not StepKind.SEND:
        return Published("joined")
    first = job.earlier[0]
    return Published(first.remote_id, first.permalink, dict(first.receipt))


def _film(job: Job) -> Path | None:
    return job.media_path(job.words.media[0].file) if job.words.media else None


async def _announce(api: Api, job: Job) -> Outcome:
    """Announce the film and keep its number; an announcement that is never filled harms nobody."""
    film = _film(job)
    size = (await asyncio.to_thread(film.stat)).st_size if film is not None else 0
    piece = size if size <= WHOLE else PIECE
    source = {
        "source": "FILE_UPLOAD",
        "video_size": size,
        "chunk_size": piece,
        "total_chunk_count": max(1, size // piece) if piece else 1,
    }
    path, said = "/v2/post/publish/inbox/video/init/", {"source_info": source}
    if is_direct(job.content):
        reply = await api.post("/v2/post/publish/creator_info/query/", {})
        allowed = items(wire.data(reply).get("privacy_level_options"))
        if not allowed:
            return wire.refused(reply, job.now)
        if words(job.content.options.get(PRIVACY.key)) not in allowed:
            return Rejected("validation_failed", "TikTok does not let this profile choose who sees it in this way.")
        path, said = (
            "/v2/post/publish/video/init/",
            {"post_info": post_info(job.content, caption_of(job.content)), **said},
        )
    reply = await api.post(path, said)
    told = wire.data(reply)
    number, address = words(told.get("publish_id")), words(told.get("upload_url"))
    if not number or not address.startswith("https://"):
        return wire.refused(reply, job.now)
    return Published("prepared", receipt={"number": number[:100], "address": address, "piece": piece})


def _number(job: Job) -> str:
    return words((job.part.prepared or {}).get("number"))


async def _ask(api: Api, job: Job) -> Reply:
    return await api.post("/v2/post/publish/status/fetch/", {"publish_id": _number(job)})


async def _send(api: Api, job: Job) -> Outcome:
    """Send the bytes that are not there yet; the last of them publishes it."""
    film, known = _film(job), job.part.prepared or {}
    sent = False
    if film is not None:
        size = (await asyncio.to_thread(film.stat)).st_size
        # An earlier try may have brought some of it, or all.
        before = await _ask(api, job)
        told = wire.data(before)
        if not told:
            return wire.refused(before, job.now)
        at = (whole(told.get("uploaded_bytes")) or 0) if words(told.get("status")) == "PROCESSING_UPLOAD" else size
        failed = await _bytes(api, job, film, at, size, whole(known.get("piece")) or size)
        if failed is not None:
            return failed
        sent = at < size
    reply = await _ask(api, job)
    found = _became(reply, job)
    if isinstance(found, Published | Accepted | Rejected):
        return found
    if sent:
        # All bytes are there: it is being published, whatever this question came to.
        return Accepted({"number": _number(job)}, job.now + SOON)
    if isinstance(found, Absent):
        return Unknown(found.detail)
    return wire.refused(reply, job.now)


async def _bytes(api: Api, job: Job, film: Path, at: int, size: int, piece: int) -> Outcome | None:
    """Send what is missing, in order; None when all is there."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    address = words((job.part.prepared or {}).get("address"))
    while at < size:
        if loop.time() - began > PIECES_S:
            return Unknown("its bytes are still going up")
        # The last piece takes the rest, so that none is too small.
        end = size if size - at < 2 * piece else at + piece
        content = await asyncio.to_thread(_read, film, at, end)
        reach = {"Content-Range": f"bytes {at}-{end - 1}/{size}", "Content-Type": job.words.media[0].file.mime}
        reply = await api.web.write("PUT", address, headers=reach, content=content, deadline_s=UPLOAD_DEADLINE_S)
        if isinstance(reply, Answer) and reply.status in (403, 404, 410):
            return Rejected("media_refused", "The address for its bytes has ended: schedule it again.", reply.status)
        if not isinstance(reply, Answer) or reply.status not in (200, 201, 206):
            return wire.refused(reply, job.now)
        at = end
    return None


def _read(path: Path, at: int, end: int) -> bytes:
    with path.open("rb") as file:
        file.seek(at)
        return file.read(end - at)


def _became(reply: Reply, job: Job) -> Published | Accepted | Absent | Rejected | None:
    """Return what became of a film by the answer to its number; None where the answer does not tell."""
    told, number = wire.data(reply), _number(job)
    match words(told.get("status")):
        case "PUBLISH_COMPLETE" | "SEND_TO_USER_INBOX" as state:
            named = [str(n) for n in items(told.get("publicaly_available_post_id")) if str(n).isdigit()]
            user = words(job.account.abilities.get("username"))
            link = f"{SITE}/@{user}/video/{named[0]}" if named and user else ""
            receipt = {"number": number, "inbox": state == "SEND_TO_USER_INBOX"}
            return Published(named[0] if named else number, link, receipt, 200)
        case "PROCESSING_UPLOAD":
            film, there = _film(job), whole(told.get("uploaded_bytes"))
            if film is not None and there is not None and there < job.words.media[0].file.bytes:
                return Absent(f"{there} bytes of it are there")
            return Accepted({"number": number}, job.now + SOON, 200)
        case "PROCESSING_DOWNLOAD":
            return Accepted({"number": number}, job.now + SOON, 200)
        case "FAILED":
            return Rejected("media_refused", line(told.get("fail_reason")) or "the file could not be worked on", 200)
    return None
