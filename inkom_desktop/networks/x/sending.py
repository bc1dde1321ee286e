"""One try of one step: a file up, its alternative text, a post out. X knows no key for a try and refuses the same words twice.

https://docs.x.com/x-api/posts/create-post · https://docs.x.com/x-api/media/create-media-metadata
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from inkom_desktop.domain.outcome import Absent, Outcome, Published, Rejected, Throttled, Unknown
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.x import wire
from inkom_desktop.networks.x.api import Api
from inkom_desktop.networks.x.looking import BACK, find
from inkom_desktop.networks.x.options import MADE_WITH_AI, PARTNERSHIP, answers_of, poll_of, quoted, replies_of
from inkom_desktop.networks.x.tariff import ALT, rate_of
from inkom_desktop.networks.x.uploading import upload
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.reading import branch

SOON = timedelta(seconds=15)
SPREADING = timedelta(minutes=2)
"""How long after a post X may say of a reply to it that the post is not there."""


class Sending:
    """The part of the adapter that writes."""

    _web: Web

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step. Never retries, never raises for what a server may do."""
        api = Api.of(self._web, job.session, job.publication_id)
        match job.step.kind:
            case StepKind.UPLOAD:
                return await upload(api, job)
            case StepKind.PREPARE:
                return await _describe(api, job)
            case StepKind.SEND:
                return await _post(api, job)
            case _:
                raise ValueError(f"{job.step.kind} is not published")


async def _describe(api: Api, job: Job) -> Outcome:
    """Give each picture its alternative text, which may be repeated."""
    for attachment, sent in zip(job.words.media, job.part.uploads, strict=True):
        if not attachment.alt.strip() or not attachment.file.mime.startswith("image/"):
            continue
        asked = {"id": sent.remote_id, "metadata": {"alt_text": {"text": attachment.alt}}}
        reply = await api.post("/2/media/metadata", asked, ALT)
        if not isinstance(reply, Answer) or not reply.ok or reply.object().get("errors"):
            return wire.refused(reply, job.now)
    return Published("prepared")


def body(job: Job) -> dict[str, Any]:
    """Return the post to send."""
    said: dict[str, Any] = {"text": job.words.text}
    if uploads := [u.remote_id for u in job.part.uploads]:
        said["media"] = {"media_ids": uploads}
    poll = poll_of(job.words)
    if poll is not None:
        said["poll"] = {"options": answers_of(poll), "duration_minutes": poll.minutes}
    if job.earlier:
        said["reply"] = {"in_reply_to_tweet_id": job.earlier[-1].remote_id}
        return said
    if who := replies_of(job.content):
        said["reply_settings"] = who
    if post := quoted(job.content):
        said["quote_tweet_id"] = post
    for option in (MADE_WITH_AI, PARTNERSHIP):
        if job.content.options.get(option.key) is True:
            said[option.key] = True
    return said


async def _post(api: Api, job: Job) -> Outcome:
    reply = await api.post("/2/tweets", body(job), rate_of(job.words))
    data = branch(reply.object(), "data") if isinstance(reply, Answer) and reply.status in (200, 201) else {}
    if post := wire.number(data.get("id")):
        return Published(post, wire.permalink(job.account.handle, post), {"id": post}, 201)
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the answer names no post", reply.status)
    if wire.is_duplicate(reply):
        return await _duplicate(api, job, reply)
    outcome = wire.refused(reply, job.now)
    if isinstance(outcome, Rejected) and _too_soon(job, outcome):
        return Throttled(job.now + SOON, outcome.detail, outcome.http_status)
    return outcome


def _too_soon(job: Job, refused: Rejected) -> bool:
    """Tell whether a reply came before the post it is under was seen everywhere."""
    since = job.earlier[-1].published_at if job.earlier else None
    return "not visible" in refused.detail.lower() and since is not None and job.now - since < SPREADING


async def _duplicate(api: Api, job: Job, reply: Reply) -> Outcome:
    """Look into the answer that the account has these words already: it may be a send whose answer was lost."""
    status = reply.status if isinstance(reply, Answer) else None
    seen = await find(api, job, min(job.part.sent_at or job.now, job.due_at) - BACK)
    if isinstance(seen, Published):
        return seen
    if isinstance(seen, Absent):
        return Rejected("duplicate_refused", "The same words went out, or were deleted, a short time ago.", status)
    return Unknown("The network says that it has these words already, and not where.", status)
