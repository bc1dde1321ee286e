"""One try of one step: a file up, a post or a comment out.

https://developers.facebook.com/docs/pages-api/posts · /docs/graph-api/reference/page/photos · /video · /object/comments
A photo goes up unseen and is named by the post. A film is a post of its own: its bytes go up unseen, and closing it publishes it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from inkom_desktop.domain.outcome import Outcome, Published, Unknown
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.facebook import wire
from inkom_desktop.networks.facebook.options import NO_CARD, VIDEO_TITLE
from inkom_desktop.networks.facebook.text import links
from inkom_desktop.networks.facebook.uploading import film_of, upload
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.graph import Graph


class Sending:
    """The part of the adapter that writes."""

    _web: Web

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step. Never retries, never raises for what a server may do."""
        api = wire.of(self._web, job.session)
        match job.step.kind:
            case StepKind.UPLOAD:
                return await upload(api, job)
            case StepKind.SEND:
                return await (_comment(api, job) if job.step.part else _post(api, job))
            case _:
                raise ValueError(f"{job.step.kind} is not published")


async def _post(api: Graph, job: Job) -> Outcome:
    reply, number = await write_post(api, job, None)
    if number:
        said = reply.object() if isinstance(reply, Answer) else {}
        return Published(number, wire.permalink(number, said.get("permalink_url")), {"id": number}, 200)
    return no_post(reply, job.now)


def no_post(reply: Reply, now: datetime) -> Outcome:
    """Return what it means that an answer names no post."""
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the answer names no post", reply.status)
    return wire.refused(reply, now)


async def write_post(api: Graph, job: Job, at: datetime | None) -> tuple[Reply, str]:
    """Write a post, for now or for a later hour (aware UTC); return the answer and the number of what it made, if it names it."""
    page, when = job.account.remote_id, _when(at)
    film = film_of(job)
    if film is not None:
        number, upload_session = film
        title = job.content.options.get(VIDEO_TITLE.key)
        form = {"upload_phase": "finish", "upload_session_id": upload_session, "description": job.words.text, **when}
        if isinstance(title, str) and title.strip():
            form["title"] = title.strip()
        reply = await api.post(f"{page}/videos", form, base=wire.FILMS)
        done = isinstance(reply, Answer) and reply.status == 200 and reply.object().get("success") is True
        return reply, number if done else ""
    said: dict[str, Any] = {"message": job.words.text, "fields": "id,permalink_url", **(when or {"published": "true"})}
    if photos := [u.remote_id for u in job.part.uploads]:
        said["attached_media"] = [{"media_fbid": photo} for photo in photos]
    elif (found := links(job.words.text)) and job.content.options.get(NO_CARD.key) is not True:
        said["link"] = job.words.text[slice(*found[0])]
    reply = await api.post(f"{page}/feed", said)
    told = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    return reply, wire.post_id(told.get("id"), page)


def _when(at: datetime | None) -> dict[str, Any]:
    """Whole seconds; without `published` the real one refuses the hour."""
    return {} if at is None else {"published": "false", "scheduled_publish_time": int(at.timestamp())}


async def _comment(api: Graph, job: Job) -> Outcome:
    """Write a comment under the post: a first comment, or the next part of what was too long."""
    post = job.earlier[0].remote_id
    reply = await api.post(f"{post}/comments", {"message": job.words.text})
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    if number := wire.comment_id(said.get("id")):
        return Published(number, f"{wire.SITE}/{number}", {"id": number, "post": post}, 200)
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the answer names no comment", reply.status)
    return wire.refused(reply, job.now)
