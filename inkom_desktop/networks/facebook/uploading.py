"""One file up. Nothing of it is seen before a post names it or a film is closed, so that an upload may be repeated.

https://developers.facebook.com/docs/graph-api/reference/page/photos · /docs/video-api/guides/publishing
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from inkom_desktop.domain.media_rules import MediaKind, kind_of
from inkom_desktop.domain.outcome import Outcome, Published, Rejected, Unknown
from inkom_desktop.networks.facebook import wire
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import UPLOAD_DEADLINE_S, Answer, Reply
from inkom_desktop.web.graph import Graph, number_of

PIECE = 16 * 1024 * 1024
"""The most of a film that is read at once, where more is asked for."""
PIECES_S = 75.0
"""Seconds after which no further piece of a film is begun: one step has 90."""


async def upload(api: Graph, job: Job) -> Outcome:
    """Bring the medium of a step up, unseen."""
    medium = job.words.media[job.step.media or 0]
    path = job.media_path(medium.file)
    if kind_of(medium.file.mime) is MediaKind.VIDEO:
        return await _film(api, job, path)
    form = {"published": "false", **({"alt_text_custom": medium.alt.strip()} if medium.alt.strip() else {})}
    content = await asyncio.to_thread(path.read_bytes)
    files = {"source": (f"picture.{medium.file.mime.rpartition('/')[2]}", content, medium.file.mime)}
    reply = await api.post(f"{job.account.remote_id}/photos", form, files, deadline_s=UPLOAD_DEADLINE_S)
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    if number := number_of(said.get("id")):
        return Published(number, receipt={"photo": number}, http_status=200)
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the answer names no picture", reply.status)
    return wire.refused(reply, job.now)


async def _film(api: Graph, job: Job, path: Path) -> Outcome:
    """Announce a film and send exactly the pieces that are asked for; closing it is the send."""
    size = (await asyncio.to_thread(path.stat)).st_size
    to, loop = f"{job.account.remote_id}/videos", asyncio.get_running_loop()
    began = loop.time()
    reply = await api.post(to, {"upload_phase": "start", "file_size": str(size)}, base=wire.FILMS)
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    number, opened = number_of(said.get("video_id")), number_of(said.get("upload_session_id"))
    if not number or not opened:
        return _odd(reply, job)
    while True:
        first, last = (number_of(said.get(key)) for key in ("start_offset", "end_offset"))
        if not first or not last or not int(first) <= int(last) <= size:
            return _odd(reply, job)
        if first == last:
            return Published(f"{number}/{opened}", receipt={"film": number}, http_status=200)
        if loop.time() - began > PIECES_S:
            return Rejected("too_large_for_server", "This connection is too slow for a film of this size.")
        content = await asyncio.to_thread(_read, path, int(first), min(int(last), int(first) + PIECE))
        form = {"upload_phase": "transfer", "upload_session_id": opened, "start_offset": first}
        files = {"video_file_chunk": ("piece", content, "application/octet-stream")}
        reply = await api.post(to, form, files, base=wire.FILMS, deadline_s=PIECES_S)
        said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        if (after := number_of(said.get("start_offset"))) and int(after) <= int(first):
            return Unknown("the network asks for the same piece of the film again", 200)


def _odd(reply: Reply, job: Job) -> Outcome:
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the answer to the upload makes no sense", reply.status)
    return wire.refused(reply, job.now)


def _read(path: Path, first: int, last: int) -> bytes:
    with path.open("rb") as file:
        file.seek(first)
        return file.read(last - first)


def film_of(job: Job) -> tuple[str, str] | None:
    """Return the number of the film that the post is, and of its upload; None where it is none."""
    if not job.words.media or kind_of(job.words.media[0].file.mime) is not MediaKind.VIDEO:
        return None
    number, _, opened = job.part.uploads[0].remote_id.partition("/")
    return number, opened
