"""Bringing a film up, unseen, over as many steps as it takes.

https://developers.google.com/youtube/v3/guides/using_resumable_upload_protocol .

The address of the upload is kept before a byte is sent. Asking it how far it is tells the truth also after a crash, and
names the film when all bytes are there: a film never comes up twice.
"""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

from inkom_desktop.domain.media_rules import MediaKind, kind_of
from inkom_desktop.domain.outcome import Accepted, Outcome, Published, Rejected, Unknown
from inkom_desktop.domain.publication import UNFINISHED
from inkom_desktop.networks.youtube import wire
from inkom_desktop.networks.youtube.api import UPLOAD, Api
from inkom_desktop.networks.youtube.checking import description_of, title_of
from inkom_desktop.networks.youtube.options import snippet_of, status_of
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Answer, Reply
from inkom_desktop.web.reading import words

PIECE = 8 << 20
"""A whole number of the 256 KiB that pieces are made of."""
PIECES_S = 45.0
"""Seconds after which no further piece is begun in this step."""
_RANGE = re.compile(r"bytes=0-(\d{1,13})\Z", re.ASCII)


async def upload(api: Api, job: Job) -> Outcome:
    """Make one step of bringing a file up. A picture is kept for the step that makes it the thumbnail."""
    file = job.words.media[job.step.media or 0].file
    if kind_of(file.mime) is not MediaKind.VIDEO:
        return Published("kept", receipt={"kept": True})
    begun = job.part.uploads[job.step.media or 0].begun or {}
    address = words(begun.get("address"))
    if not address:
        return await _begin(api, job, file.mime)
    path = job.media_path(file)
    size = (await asyncio.to_thread(path.stat)).st_size
    reply = await api.put_bytes(address, b"", f"*/{size}")
    loop = asyncio.get_running_loop()
    began = loop.time()
    while (at := _reached(reply)) is not None and loop.time() - began < PIECES_S:
        content = await asyncio.to_thread(_read, path, at)
        reply = await api.put_bytes(address, content, f"{at}-{at + len(content) - 1}/{size}")
        if (there := _reached(reply)) is not None and there <= at:
            return Unknown("the upload does not go on")
    if at is not None:
        return Accepted(dict(begun), job.now)
    return _ended(reply, job)


async def _begin(api: Api, job: Job, mime: str) -> Outcome:
    """Announce a film; its address is kept before a byte goes there."""
    size = (await asyncio.to_thread(job.media_path(job.words.media[job.step.media or 0].file).stat)).st_size
    said = {
        "snippet": snippet_of(job.content, title_of(job.content), description_of(job.content)),
        "status": status_of(job.content, "private"),
    }
    headers = {"X-Upload-Content-Type": mime, "X-Upload-Content-Length": str(size)}
    params = {"uploadType": "resumable", "part": "snippet,status"}
    reply = await api.write("POST", f"{UPLOAD}/videos", params=params, json_body=said, headers=headers)
    address = reply.headers.get("location", "") if isinstance(reply, Answer) and reply.status == 200 else ""
    if not is_google(address):
        return wire.refused(reply, job.now)
    return Accepted({"address": address, UNFINISHED: True}, job.now)


def is_google(address: str) -> bool:
    """Tell whether an address is one of Google's: the film goes nowhere else."""
    host = address.partition("://")[2].partition("/")[0].rpartition("@")[2].partition(":")[0].lower()
    return address.startswith("https://") and (host == "googleapis.com" or host.endswith(".googleapis.com"))


def _reached(reply: Reply) -> int | None:
    """Return how many bytes are there, None where the answer is not that more are wanted."""
    if not isinstance(reply, Answer) or reply.status != 308:
        return None
    found = _RANGE.match(reply.headers.get("range", ""))
    return int(found[1]) + 1 if found else 0


def _read(path: Path, at: int) -> bytes:
    with path.open("rb") as file:
        file.seek(at)
        return file.read(PIECE)


def _ended(reply: Reply, job: Job) -> Outcome:
    said: dict[str, Any] = reply.object() if isinstance(reply, Answer) and reply.status in (200, 201) else {}
    if film := wire.film_id(said.get("id")):
        return Published(film, receipt={"id": film})
    if isinstance(reply, Answer) and reply.status in (404, 410):
        # The address has ended, after about a week: another one is asked for.
        return Accepted({UNFINISHED: True}, job.now + timedelta(seconds=5))
    outcome = wire.refused(reply, job.now)
    if isinstance(outcome, Rejected) and outcome.code == "validation_failed":
        return Rejected("media_refused", outcome.detail, outcome.http_status)
    return outcome
