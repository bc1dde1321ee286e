"""Bringing a file up in pieces, as many steps as that takes: https://docs.x.com/x-api/media/quickstart/media-upload-chunked ."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any

from inkom_desktop.domain.media_rules import MediaKind, kind_of
from inkom_desktop.domain.outcome import Absent, Accepted, Outcome, Published, Rejected, Sighting, Unclear, Unknown
from inkom_desktop.domain.publication import UNFINISHED
from inkom_desktop.networks.x import wire
from inkom_desktop.networks.x.api import Api
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Answer, Reply
from inkom_desktop.web.reading import branch, line, whole, words
from inkom_desktop.web.translate import unclear

PIECE = 1 << 20
"""Larger pieces were refused with 413."""
PIECES_S = 50.0
"""Seconds after which no further piece is begun in this step; the next step goes on with it."""
CATEGORIES = {MediaKind.IMAGE: "tweet_image", MediaKind.GIF: "tweet_gif", MediaKind.VIDEO: "tweet_video"}


async def upload(api: Api, job: Job) -> Outcome:
    """Announce a file, send its pieces, close it; one that takes longer than a step goes on in the next."""
    file = job.words.media[job.step.media or 0].file
    begun = job.part.uploads[job.step.media or 0].begun or {}
    medium, at = wire.number(begun.get("id")), whole(begun.get("next")) or 0
    if not medium:
        category = CATEGORIES[kind_of(file.mime) or MediaKind.IMAGE]
        size = (await asyncio.to_thread(job.media_path(file).stat)).st_size
        asked = {"media_type": file.mime, "total_bytes": size, "media_category": category}
        reply = await api.post("/2/media/upload/initialize", asked)
        medium, at = _medium(reply), 0
        if not medium:
            return _refused(reply, job)
    sent = await _pieces(api, job, medium, at)
    if sent is not None:
        return sent
    reply = await api.post(f"/2/media/upload/{medium}/finalize", {})
    data = branch(reply.object(), "data") if isinstance(reply, Answer) and reply.ok else {}
    if wire.number(data.get("id")) != medium:
        return _refused(reply, job)
    return _state(medium, data, job)


async def _pieces(api: Api, job: Job, medium: str, at: int) -> Outcome | None:
    """Send the pieces from number `at`; None when all are there."""
    path = job.media_path(job.words.media[job.step.media or 0].file)
    size = (await asyncio.to_thread(path.stat)).st_size
    loop = asyncio.get_running_loop()
    began = loop.time()
    for number in range(at, -(-size // PIECE)):
        if number > at and loop.time() - began > PIECES_S:
            return Accepted({"id": medium, "next": number, UNFINISHED: True}, job.now)
        reply = await api.append(
            f"/2/media/upload/{medium}/append", await asyncio.to_thread(_read, path, number), number
        )
        if at and isinstance(reply, Answer) and reply.status in (400, 404, 410):
            # The upload that was begun earlier is not known any more: another one begins.
            return Accepted({UNFINISHED: True}, job.now + timedelta(seconds=5))
        if not _is_stored(reply):
            return _refused(reply, job)
    return None


def _read(path: Path, number: int) -> bytes:
    with path.open("rb") as file:
        file.seek(number * PIECE)
        return file.read(PIECE)


def _is_stored(reply: Reply) -> bool:
    """Tell whether a piece was taken: a success that says nothing, or says no error in X's own shape."""
    if not isinstance(reply, Answer) or reply.status not in (200, 201, 204):
        return False
    return not reply.body.strip() or ("data" in reply.object() and not reply.object().get("errors"))


def _medium(reply: Reply) -> str:
    good = isinstance(reply, Answer) and reply.ok
    return wire.number(branch(reply.object(), "data").get("id")) if good and isinstance(reply, Answer) else ""


def _state(medium: str, data: Any, job: Job) -> Published | Accepted | Rejected | Unknown:
    """Return how far a file is that is up: without anything said of it, it is ready."""
    if "processing_info" not in data:
        return Published(medium, receipt={"id": medium})
    info = branch(data, "processing_info")
    state = words(info.get("state"))
    if state == "succeeded":
        return Published(medium, receipt={"id": medium})
    if state in ("pending", "in_progress"):
        pause = min(max(whole(info.get("check_after_secs")) or 5, 1), 60)
        return Accepted({"id": medium}, job.now + timedelta(seconds=pause))
    if state == "failed":
        told = line(branch(info, "error").get("message")) or "the file could not be worked on"
        return Rejected("media_refused", told)
    return Unknown("the answer to the upload makes no sense")


def _refused(reply: Reply, job: Job) -> Outcome:
    outcome = wire.refused(reply, job.now)
    if isinstance(outcome, Rejected) and outcome.code in ("validation_failed", "refused_by_network"):
        return Rejected("media_refused", outcome.detail, outcome.http_status)
    return outcome


async def look_for_upload(api: Api, job: Job) -> Sighting:
    """Ask how far a film or a GIF is."""
    medium = wire.number((job.part.uploads[job.step.media or 0].receipt or {}).get("id"))
    if not medium:
        return Absent("the upload has no id")
    reply = await api.get("/2/media/upload", {"command": "STATUS", "media_id": medium})
    data = branch(reply.object(), "data") if isinstance(reply, Answer) and reply.status == 200 else {}
    if wire.number(data.get("id")) == medium:
        told = _state(medium, data, job)
        if isinstance(told, Rejected):
            return Absent(told.detail)
        return Unclear(told.detail) if isinstance(told, Unknown) else told
    if isinstance(reply, Answer) and reply.status == 404 and wire.sentence(reply):
        return Absent("the upload has ended")
    until = wire.until(reply, job.now) if isinstance(reply, Answer) and reply.status == 429 else None
    return unclear(reply, job.now, until=until)
