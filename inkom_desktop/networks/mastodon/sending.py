"""One try of one step: a picture up, or a status out. Nothing here repeats anything.

https://docs.joinmastodon.org/methods/media/ and https://docs.joinmastodon.org/methods/statuses/ .
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any

from inkom_desktop.domain.outcome import Accepted, Outcome, Published, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.mastodon import wire
from inkom_desktop.networks.mastodon.api import Api
from inkom_desktop.networks.mastodon.options import said_of
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.translate import refusal

PROCESSING = timedelta(seconds=2)
"""How soon after an upload that is still worked on the first look comes."""
NOT_YET = timedelta(seconds=10)
"""How long to wait when a status was refused because its media are not ready."""
_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp"} | {
    "video/mp4": "mp4",
    "video/webm": "webm",
    "video/quicktime": "mov",
}
_SIGNED_OUT = ("outside the authorized scopes", "login is currently disabled", "access token", "pending approval")


class Sending:
    """The part of the adapter that writes."""

    _web: Web

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step (UPLOAD or SEND). Never retries, never raises for what a server may do."""
        api = Api.of(self._web, job.session)
        if job.step.kind is StepKind.UPLOAD:
            return await self._upload(api, job)
        if job.step.kind is StepKind.SEND:
            return await self._send(api, job)
        raise ValueError(f"Mastodon has no step {job.step.kind}")

    async def _upload(self, api: Api, job: Job) -> Outcome:
        """POST /api/v2/media: 200 = ready, 202 = still being processed."""
        medium = job.words.media[job.step.media or 0]
        content = await asyncio.to_thread(job.media_path(medium.file).read_bytes)
        # The person's own file name stays on this computer.
        name = f"{medium.file.sha256[:16]}.{_ENDINGS.get(medium.file.mime, 'bin')}"
        form = {"description": medium.alt} if medium.alt else {}
        reply = await api.upload("/api/v2/media", name, content, medium.file.mime, form)
        if isinstance(reply, Answer) and reply.ok:
            key = wire.key_of(reply.object().get("id"))
            if not key:
                return Unknown("the answer to the upload names no medium", reply.status)
            if reply.status == 202:
                return Accepted({"media_id": key}, job.now + PROCESSING, reply.status)
            return Published(key, receipt={"media_id": key}, http_status=reply.status)
        if isinstance(reply, Answer) and (reply.status == 422 or "processing thumbnail" in wire.sentence(reply)):
            return Rejected("media_refused", wire.sentence(reply), reply.status)
        return refused(reply, job.now)

    async def _send(self, api: Api, job: Job) -> Outcome:
        """POST /api/v1/statuses with the part's key. The key is always sent; `copies` says where it is trusted."""
        reply = await api.post("/api/v1/statuses", json_body=body(job), headers={"Idempotency-Key": job.part.key})
        if not isinstance(reply, Answer) or not reply.ok:
            return refused(reply, job.now)
        status = wire.read_status(reply.json())
        if status is None:
            return Unknown("the answer is no status", reply.status)
        return Published(status.id, status.url, {"id": status.id}, reply.status)


def body(job: Job) -> dict[str, Any]:
    """Return the status to send: https://docs.joinmastodon.org/methods/statuses/#create .

    What was not chosen (visibility, language …) is left to the account's own preferences on its server.
    """
    said: dict[str, Any] = {"status": job.words.text, **said_of(job.content, job.words)}
    if job.part.uploads:
        said["media_ids"] = [u.remote_id for u in job.part.uploads]
    if job.earlier:
        said["in_reply_to_id"] = job.earlier[-1].remote_id
    return said


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what a refusal means: https://docs.joinmastodon.org/client/intro/#api-errors , else the general table."""
    if not isinstance(reply, Answer):
        return refusal(reply, now)
    words, status = wire.sentence(reply), reply.status
    low = words.lower()
    if status == 400 and "idempotency" in low:
        # Pixelfed says that the key is known, not which post has it: the first one may be live.
        return Unknown(words, status)
    if status == 403 and any(s in low for s in _SIGNED_OUT):
        return SignInNeeded(words, status)
    if status == 422 and "not finished processing" in low:
        return Throttled(now + NOT_YET, words, status)
    if status in (404, 410) and not words:
        return Rejected("server_gone", "", status)
    if 400 <= status < 500 and status not in (401, 408, 409, 413, 425, 429):
        if not words:
            # A gateway's page, not the server's own word: it may say nothing about the post.
            return Unknown(f"HTTP {status} without a reason", status)
        return Rejected(_code(status, low), words, status)
    return refusal(reply, now, detail=words or f"HTTP {status}", until=wire.until(reply, now))


def _code(status: int, low: str) -> str:
    """Return the code of a refusal for good, by the server's own words."""
    if status == 403:
        return "no_right_to_publish"
    if status == 422 and ("character" in low or "too long" in low):
        return "text_too_long"
    if status == 422 and any(w in low for w in ("media", "file", "attach", "could not be found")):
        return "media_refused"
    return "validation_failed" if status == 422 else "refused_by_network"
