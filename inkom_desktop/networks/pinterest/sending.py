"""One try of one step: a film up, a pin made; and looking for what a try left behind. Pinterest knows no key for a try.

https://developers.pinterest.com/docs/api/v5/pins-create · media-create · pins-list
"""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from inkom_desktop.domain.draft import MediaFile
from inkom_desktop.domain.media_rules import MediaKind, kind_of
from inkom_desktop.domain.outcome import Absent, Accepted, Outcome, Published, Rejected, Sighting, Unclear, Unknown
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.pinterest import wire
from inkom_desktop.networks.pinterest.checking import TITLE, description_of, media_of
from inkom_desktop.networks.pinterest.forms import FLOW
from inkom_desktop.networks.pinterest.options import board_of, link_of
from inkom_desktop.ports.network import Job, Session
from inkom_desktop.web.client import UPLOAD_DEADLINE_S, Answer, Reply, Web
from inkom_desktop.web.reading import branch, items, words
from inkom_desktop.web.translate import unclear

BASE = "https://api.pinterest.com/v5"
BACK = timedelta(seconds=60)
MOST_PAGES = 8
SOON = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Api:
    """The interface as seen by one sign-in."""

    web: Web
    first_token: str = field(default="", repr=False)
    session: Session | None = None

    async def get(self, path: str, params: Mapping[str, Any] | None = None) -> Reply:
        """Ask something."""
        return await FLOW.with_token(
            self.web,
            self.session,
            self.first_token,
            lambda token: self.web.read(BASE + path, params=params, headers={"Authorization": f"Bearer {token}"}),
        )

    async def write(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Reply:
        """Write something, once."""
        return await FLOW.with_token(
            self.web,
            self.session,
            self.first_token,
            lambda token: self.web.write(
                method,
                BASE + path,
                headers={"Authorization": f"Bearer {token}"},
                json_body=body,
                deadline_s=UPLOAD_DEADLINE_S,
            ),
        )


class Sending:
    """The part of the adapter that writes, and looks."""

    _web: Web

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step. A further part went with the first one and calls nothing."""
        if job.step.part:
            return _joined(job)
        api = Api(self._web, session=job.session)
        if job.step.kind is StepKind.UPLOAD:
            file = job.words.media[job.step.media or 0].file
            return await _film(api, job, file) if kind_of(file.mime) is MediaKind.VIDEO else Published("kept")
        if job.step.kind is not StepKind.SEND:
            raise ValueError(f"{job.step.kind} is not published")
        reply = await api.write("POST", "/pins", await _body(job))
        said = reply.object() if isinstance(reply, Answer) and reply.status in (200, 201) else {}
        if (pin := wire.number(said.get("id"))) and (
            not board_of(job.content) or said.get("board_id") == board_of(job.content)
        ):
            return Published(pin, wire.permalink(pin), {"id": pin}, 201)
        if isinstance(reply, Answer) and reply.ok:
            return Unknown("the answer names no post", reply.status)
        return wire.refused(reply, job.now)

    async def confirm(self, job: Job) -> Sighting:
        """Look for what a step left behind (`job.step.of`: SEND or UPLOAD). Never writes."""
        if job.step.part:
            return _joined(job)
        api = Api(self._web, session=job.session)
        if job.step.of is StepKind.UPLOAD:
            return await _how_far(api, job)
        return await _find(api, job, (job.part.sent_at or job.now) - BACK)


def _joined(job: Job) -> Published:
    if job.step.kind is not StepKind.SEND and job.step.of is not StepKind.SEND:
        return Published("joined")
    first = job.earlier[0]
    return Published(first.remote_id, first.permalink, dict(first.receipt))


async def _body(job: Job) -> dict[str, Any]:
    """Return the pin to send: pictures go with it, a film by its number."""
    media = media_of(job.content)
    said: dict[str, Any] = {"description": description_of(job.content)}
    told = {
        "board_id": board_of(job.content),
        "title": job.content.title.strip()[:TITLE],
        "link": link_of(job.content),
        "alt_text": media[0].alt.strip() if media else "",
    }
    said |= {k: v for k, v in told.items() if v}
    if media and kind_of(media[0].file.mime) is MediaKind.VIDEO:
        film = {"source_type": "video_id", "media_id": job.part.uploads[0].remote_id, "cover_image_key_frame_time": 1}
        return {**said, "media_source": film}
    pictures = [await _picture(job, a.file) for a in media]
    if len(pictures) == 1:
        said["media_source"] = {"source_type": "image_base64", **pictures[0]}
    elif pictures:
        said["media_source"] = {"source_type": "multiple_image_base64", "items": pictures, "index": 0}
    return said


async def _picture(job: Job, file: MediaFile) -> dict[str, str]:
    content = await asyncio.to_thread(job.media_path(file).read_bytes)
    return {"content_type": file.mime, "data": base64.b64encode(content).decode("ascii")}


async def _film(api: Api, job: Job, file: MediaFile) -> Outcome:
    """Announce a film and send it to where Pinterest says, which is another's server: without the token."""
    reply = await api.write("POST", "/media", {"media_type": "video"})
    said = reply.object() if isinstance(reply, Answer) and reply.status in (200, 201) else {}
    medium, address, form = (
        wire.number(said.get("media_id")),
        words(said.get("upload_url")),
        branch(said, "upload_parameters"),
    )
    if not medium or not address.startswith("https://") or not all(isinstance(v, str) for v in form.values()):
        return wire.refused(reply, job.now)
    path = job.media_path(file)
    handle = await asyncio.to_thread(path.open, "rb")
    try:
        sent = await api.web.write(
            "POST",
            address,
            form=dict(form),
            files={"file": (file.name, handle, file.mime)},
            deadline_s=UPLOAD_DEADLINE_S,
        )
    finally:
        await asyncio.to_thread(handle.close)
    if isinstance(sent, Answer) and sent.status in (200, 201, 204):
        return Accepted({"id": medium}, job.now + SOON, sent.status)
    if isinstance(sent, Answer) and 400 <= sent.status < 500 and sent.status != 413:
        return Rejected("media_refused", f"HTTP {sent.status} with no reason", sent.status)
    return wire.refused(sent, job.now)


async def _how_far(api: Api, job: Job) -> Sighting:
    medium = wire.number((job.part.uploads[job.step.media or 0].receipt or {}).get("id"))
    if not medium:
        return Absent("the upload has no id")
    reply = await api.get(f"/media/{medium}")
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    match words(said.get("status")) if said.get("media_id") == medium else "":
        case "succeeded":
            return Published(medium, receipt={"id": medium}, http_status=200)
        case "registered" | "processing":
            return Accepted({"id": medium}, job.now + SOON, 200)
        case "failed":
            return Absent("the file could not be worked on")
    return _trouble(reply, job.now)


async def _find(api: Api, job: Job, since: datetime) -> Sighting:
    """Look among the account's own pins for one that was made since and says the same."""
    query: dict[str, Any] = {"page_size": 25}
    found: list[str] = []
    seen = 0
    for _ in range(MOST_PAGES):
        reply = await api.get("/pins", query)
        said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        if not isinstance(said.get("items"), list):
            return _trouble(reply, job.now)
        pins = [branch(p) for p in items(said["items"])]
        if any(not wire.number(p.get("id")) for p in pins):
            return Unclear("the listing cannot be read")
        found += [str(p["id"]) for p in pins if _is_ours(p, job, since)]
        seen += len(pins)
        times = [wire.made_at(p.get("created_at")) for p in pins]
        more = words(said.get("bookmark"))
        if not more or (times and all(t is not None and t < since for t in times)):
            break
        query["bookmark"] = more
    else:
        return Unclear("the listing does not reach back to the send")
    if len(found) > 1:
        return Unclear(f"{len(found)} posts say the same")
    if not found:
        return Absent(f"not among {seen} own posts since the send")
    return Published(found[0], wire.permalink(found[0]), {"id": found[0]}, 200)


def _is_ours(pin: Mapping[str, Any], job: Job, since: datetime) -> bool:
    made = wire.made_at(pin.get("created_at"))
    if str(pin["id"]) in job.taken or made is None or made < since:
        return False
    board = board_of(job.content)
    told = [" ".join(words(pin.get(k)).split()) for k in ("title", "description", "link")]
    wanted = [job.content.title.strip()[:TITLE], description_of(job.content), link_of(job.content)]
    return told == [" ".join(w.split()) for w in wanted] and (not board or pin.get("board_id") == board)


def _trouble(reply: Reply, now: datetime) -> Unclear:
    if isinstance(reply, Answer) and reply.ok:
        return Unclear("the answer is no listing")
    return unclear(reply, now, until=wire.until(reply, now))
