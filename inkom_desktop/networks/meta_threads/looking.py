"""Looking for what a try left behind. Never writes. The container's own state is the proof.

https://developers.facebook.com/docs/threads/reference/media-container-status · /retrieve-and-discover-posts
It does not name the post, which is found among the profile's own ones by what it says.
"""

from __future__ import annotations

from datetime import timedelta

from inkom_desktop.domain.outcome import Absent, Published, Sighting, Unclear
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.meta_threads import wire
from inkom_desktop.networks.meta_threads.sending import container_of, state_of
from inkom_desktop.networks.meta_threads.text import canonical
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Web
from inkom_desktop.web.graph import Graph, branch, moment, number_of, pages, text_of, trouble

BACK = timedelta(minutes=2)
PAGE = 25
MOST_PAGES = 4


class Looking:
    """The part of the adapter that looks."""

    _web: Web

    async def confirm(self, job: Job) -> Sighting:
        """Look for what a send left behind."""
        api, container = wire.of(self._web, job.session), container_of(job)
        if job.step.of is StepKind.UPLOAD or not container:
            return Absent("nothing was prepared")
        reply = await api.get(container, {"fields": "id,status,error_message"})
        status, words = state_of(reply, container)
        if status == "PUBLISHED":
            return await _find(api, job)
        if status in ("FINISHED", "ERROR", "EXPIRED"):
            return Absent(words or f"its container says {status}")
        return Unclear("the network is still working on it") if status == "IN_PROGRESS" else trouble(reply, job.now)


async def _find(api: Graph, job: Job) -> Sighting:
    """Find the post that is certainly out."""
    since = (job.part.sent_at or job.now) - BACK
    where = "replies" if job.earlier else "threads"
    asked = {"fields": "id,text,timestamp,permalink", "since": int(since.timestamp()), "limit": PAGE}
    items, bad, _ = await pages(lambda q: api.get(f"{job.account.remote_id}/{where}", q), asked, MOST_PAGES)
    if bad is not None:
        return trouble(bad, job.now)
    found = []
    for item in items:
        one = branch(item)
        number, at = number_of(one.get("id")), moment(one.get("timestamp"))
        if not number or at is None:
            return Unclear("the listing cannot be read")
        same = canonical(text_of(one.get("text"))) == canonical(job.words.text)
        if same and at >= since and number not in job.taken and number not in {p.remote_id for p in job.earlier}:
            found.append(
                Published(number, wire.permalink(one.get("permalink"), job.account.handle), {"id": number}, 200)
            )
    if len(found) == 1:
        return found[0]
    return Unclear(f"{len(found)} posts say the same" if found else "it is out, and not in the listing yet")
