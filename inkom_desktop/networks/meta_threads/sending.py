"""One try of one step: a container made, a container published.

https://developers.facebook.com/docs/threads/posts · /reference/publishing
A container is seen by nobody and lives a day; one that is left over harms nobody. Its number is stored before it is published,
and it is published once, so that its state tells what a lost answer left behind. `auto_publish_text` has none, and is not used.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from inkom_desktop.domain.outcome import Outcome, Published, Rejected, Throttled, Unknown, Unreachable
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.meta_threads import wire
from inkom_desktop.networks.meta_threads.options import REPLIES, poll_of, topic_of
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.graph import Graph, line, number_of, read_error, text_of

SOON = timedelta(seconds=5)
LINK_S = 8.0


class Sending:
    """The part of the adapter that writes."""

    _web: Web

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step. Never retries, never raises for what a server may do."""
        api = wire.of(self._web, job.session)
        match job.step.kind:
            case StepKind.PREPARE:
                return await _prepare(api, job)
            case StepKind.SEND:
                return await _send(api, job)
            case _:
                raise ValueError(f"{job.step.kind} is not published")


def body(job: Job) -> dict[str, Any]:
    """Return what a container is made of."""
    said: dict[str, Any] = {"media_type": "TEXT", "text": job.words.text}
    if job.earlier:
        said["reply_to_id"] = job.earlier[-1].remote_id
    else:
        control = job.content.options.get(REPLIES.key)
        if isinstance(control, str) and control:
            said["reply_control"] = control
        if topic := topic_of(job.content):
            said["topic_tag"] = topic
    if poll := poll_of(job.words):
        said["poll_attachment"] = poll
    return said


async def _prepare(api: Graph, job: Job) -> Outcome:
    reply = await api.post(f"{job.account.remote_id}/threads", body(job))
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    if container := number_of(said.get("id")):
        return Published(container, receipt={"container": container}, http_status=200)
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the answer names no container", reply.status)
    return wire.refused(reply, job.now)


def container_of(job: Job) -> str:
    """Return the number of the container that was prepared."""
    return number_of((job.part.prepared or {}).get("container"))


async def _send(api: Graph, job: Job) -> Outcome:
    container = container_of(job)
    if not container:
        return Rejected("validation_failed", "the container was not prepared")
    early = await _not_ready(api, job, container)
    if early is not None:
        return early
    reply = await api.post(f"{job.account.remote_id}/threads_publish", {"creation_id": container})
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    if number := number_of(said.get("id")):
        # It is out, whatever comes of asking for its address.
        told = await api.get(number, {"fields": "permalink"}, deadline_s=LINK_S)
        address = told.object().get("permalink") if isinstance(told, Answer) and told.status == 200 else ""
        link = wire.permalink(address, job.account.handle)
        return Published(number, link, {"id": number, "container": container}, 200)
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the answer names no post", reply.status)
    return wire.refused(reply, job.now)


async def _not_ready(api: Graph, job: Job, container: str) -> Outcome | None:
    """Ask how far the container is; None when it can be published. Nothing is sent yet, so that nothing here is lost."""
    reply = await api.get(container, {"fields": "id,status,error_message"})
    status, words = state_of(reply, container)
    match status:
        case "FINISHED":
            return None
        case "IN_PROGRESS":
            return Throttled(job.now + SOON, "the network is still working on it")
        case "PUBLISHED":
            return Unknown("it is out already", 200)
        case "ERROR" | "EXPIRED":
            return Rejected("validation_failed", words or "the prepared post has expired", 200)
    if read_error(reply) is None and (not isinstance(reply, Answer) or reply.ok or reply.status >= 500):
        return Unreachable("The network gave no answer before the post was sent.")
    return wire.refused(reply, job.now)


def state_of(reply: Reply, container: str) -> tuple[str, str]:
    """Read how far a container is, and why it failed; empty where the answer does not say."""
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    mine = said.get("id") == container
    return (text_of(said.get("status")), line(said.get("error_message"))) if mine else ("", "")
