"""Looking for what a try left behind. Never writes.

https://developers.facebook.com/docs/graph-api/reference/page/published_posts · scheduled_posts · video · object/comments
A film has its number before it is closed and is asked for by it; everything else is found among the page's own posts.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from inkom_desktop.domain.outcome import Absent, Accepted, Published, Sighting, Unclear
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.facebook import wire
from inkom_desktop.networks.facebook.text import canonical
from inkom_desktop.networks.facebook.uploading import film_of
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Answer, Web
from inkom_desktop.web.graph import Graph, branch, moment, number_of, pages, read_error, text_of, trouble

BACK = timedelta(minutes=2)
PAGE = 25
MOST_PAGES = 8
AGAIN = timedelta(seconds=30)
GRAIN = timedelta(seconds=2)
POST_FIELDS = "id,message,created_time,permalink_url,attachments{target{id},subattachments{target{id}}}"
FILM_FIELDS = "id,published,permalink_url,status"


class Looking:
    """The part of the adapter that looks."""

    _web: Web

    async def confirm(self, job: Job) -> Sighting:
        """Look for what a step left behind (SEND, UPLOAD, HAND_OVER or TAKE_BACK). Never writes.

        What the network holds is asked for before what is live: it goes from there to here, never back.
        """
        api = wire.of(self._web, job.session)
        if job.step.of is StepKind.UPLOAD:
            return Absent("an upload is finished when its call is")
        film = film_of(job)
        if film is not None and not job.step.part:
            return await look_for_film(api, job, film[0])
        if job.step.of in (StepKind.HAND_OVER, StepKind.TAKE_BACK):
            held = await _held(api, job)
            if held is not None:
                return held
        return await (_comments(api, job) if job.step.part else _posts(api, job))


async def look_for_film(api: Graph, job: Job, number: str) -> Sighting:
    """GET /{video}: how far it is, and whether it is out."""
    reply = await api.get(number, {"fields": FILM_FIELDS})
    error = read_error(reply)
    if error is not None and error.gone:
        return Absent("the film is not there")
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    if said.get("id") != number or not isinstance(said.get("published"), bool):
        return trouble(reply, job.now)
    status = branch(said, "status")
    held = job.step.of in (StepKind.HAND_OVER, StepKind.TAKE_BACK)
    upload, working = (text_of(branch(status, key).get("status")) for key in ("uploading_phase", "processing_phase"))
    if upload in ("not_started", "in_progress"):
        return Absent("the film was never closed")
    if "error" in (upload, working, text_of(status.get("video_status"))):
        return Absent("the network could not use the film")
    if said["published"] is True:
        return Published(number, wire.permalink(number, said.get("permalink_url")), {"id": number}, 200)
    return Accepted({"id": number}, None if held else job.now + AGAIN, 200)


async def _held(api: Graph, job: Job) -> Sighting | None:
    """Return what became of a post that the network was given for an hour, None when it does not hold it."""
    number = wire.post_id(job.part.receipt.get("id"), job.account.remote_id)
    if number:
        reply = await api.get(number, {"fields": "id,is_published,permalink_url,created_time"})
        error = read_error(reply)
        if error is not None and error.gone:
            return None
        said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        if said.get("id") != number or not isinstance(said.get("is_published"), bool):
            return trouble(reply, job.now)
        if said["is_published"] is True:
            return Published(number, wire.permalink(number, said.get("permalink_url")), {"id": number}, 200)
        return Accepted({"id": number}, None, 200)
    asked = {"fields": "id,message,scheduled_publish_time", "limit": PAGE}
    items, bad, whole = await pages(lambda q: api.get(f"{job.account.remote_id}/scheduled_posts", q), asked, MOST_PAGES)
    if bad is not None:
        return trouble(bad, job.now)
    due = job.part.handed_for or job.due_at
    found = []
    for item in items:
        one = branch(item)
        number, at = wire.post_id(one.get("id"), job.account.remote_id), moment(one.get("scheduled_publish_time"))
        if not number or at is None:
            return Unclear("the listing of what is scheduled cannot be read")
        if canonical(text_of(one.get("message"))) == canonical(job.words.text) and abs(at - due) < GRAIN:
            found.append(number)
    if len(found) > 1:
        return Unclear(f"{len(found)} scheduled posts say the same")
    if found:
        return Accepted({"id": found[0]}, None, 200)
    return None if whole else Unclear("the listing of what is scheduled is too long")


async def _posts(api: Graph, job: Job) -> Sighting:
    """Read the page's posts since the send. The listing is asked for by time, so that its end proves something."""
    since = (job.part.sent_at or job.now) - BACK
    asked = {"fields": POST_FIELDS, "limit": PAGE, "since": int(since.timestamp())}
    items, bad, whole = await pages(lambda q: api.get(f"{job.account.remote_id}/published_posts", q), asked, MOST_PAGES)
    if bad is not None:
        return trouble(bad, job.now)
    found = []
    for item in items:
        one: Mapping[str, Any] = branch(item)
        number, at = wire.post_id(one.get("id"), job.account.remote_id), moment(one.get("created_time"))
        if not number or at is None:
            return Unclear("the listing cannot be read")
        if number not in job.taken and at >= since and _is_ours(one, job):
            found.append((number, wire.permalink(number, one.get("permalink_url")), at))
    if len(found) > 1:
        return Unclear(f"{len(found)} posts say the same")
    if found:
        number, link, at = found[0]
        return Published(number, link, {"id": number}, 200, at=min(at, job.now))
    return Absent(f"not among {len(items)} own posts since the send") if whole else Unclear("the listing is too long")


def _is_ours(post: Mapping[str, Any], job: Job) -> bool:
    """Tell whether a post is the one: by the pictures it shows, which no other post has, else by what it says."""
    own, shown = {u.remote_id for u in job.part.uploads if u.remote_id}, _pictures(post)
    if own and shown:
        return shown <= own
    return canonical(text_of(post.get("message"))) == canonical(job.words.text)


def _pictures(post: Mapping[str, Any]) -> set[str]:
    """Return the numbers of the pictures that a post shows."""
    found, first = [], branch(post, "attachments").get("data")
    for item in first if isinstance(first, list) else []:
        below = branch(item, "subattachments").get("data")
        found += below if isinstance(below, list) and below else [item]
    return {number for item in found if (number := number_of(branch(item, "target").get("id")))}


async def _comments(api: Graph, job: Job) -> Sighting:
    post, since = job.earlier[0].remote_id, (job.part.sent_at or job.now) - BACK
    asked = {
        "fields": "id,message,created_time,from",
        "filter": "stream",
        "limit": PAGE,
        "order": "reverse_chronological",
    }
    items, bad, whole = await pages(lambda q: api.get(f"{post}/comments", q), asked, MOST_PAGES)
    if bad is not None:
        return trouble(bad, job.now)
    found, times = [], []
    for item in items:
        one: Mapping[str, Any] = branch(item)
        number, at = wire.comment_id(one.get("id")), moment(one.get("created_time"))
        if not number or at is None:
            return Unclear("the listing cannot be read")
        times.append(at)
        mine = branch(one, "from").get("id") in (job.account.remote_id, None)
        if mine and number not in job.taken and at >= since and _says(one, job):
            found.append(number)
    if len(found) > 1:
        return Unclear(f"{len(found)} comments say the same")
    if found:
        return Published(found[0], f"{wire.SITE}/{found[0]}", {"id": found[0], "post": post}, 200)
    reached = whole or bool(times and min(times) < since)
    return Absent(f"not among {len(items)} comments") if reached else Unclear("the listing does not reach back")


def _says(comment: Mapping[str, Any], job: Job) -> bool:
    return canonical(text_of(comment.get("message"))) == canonical(job.words.text)
