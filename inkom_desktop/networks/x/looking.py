"""Looking for what a try left behind among the account's own posts: https://docs.x.com/x-api/users/get-posts . Never writes."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from inkom_desktop.domain.outcome import Absent, Published, Sighting, Unclear
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.x import wire
from inkom_desktop.networks.x.api import Api
from inkom_desktop.networks.x.text import canonical, shown
from inkom_desktop.networks.x.uploading import look_for_upload
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.reading import branch, items, moment, whole, words
from inkom_desktop.web.translate import unclear

BACK = timedelta(seconds=60)
PAGE = 10
"""Posts of one question: each that comes back is charged."""
MOST_PAGES = 5
FIELDS = "created_at,entities,conversation_id,attachments,note_post"


class Looking:
    """The part of the adapter that looks."""

    _web: Web

    async def confirm(self, job: Job) -> Sighting:
        """Look for what a step left behind (`job.step.of`: SEND or UPLOAD)."""
        api = Api.of(self._web, job.session, job.publication_id)
        if job.step.of is StepKind.UPLOAD:
            return await look_for_upload(api, job)
        return await find(api, job, (job.part.sent_at or job.now) - BACK)


async def find(api: Api, job: Job, since: datetime) -> Sighting:
    """Look for the part in hand among the posts that the account made since then."""
    query: dict[str, Any] = {
        "max_results": PAGE,
        "exclude": "retweets",
        "start_time": f"{since:%Y-%m-%dT%H:%M:%SZ}",
    }
    found: list[str] = []
    seen = 0
    for _ in range(MOST_PAGES):
        reply = await api.get_posts(f"/2/users/{job.account.remote_id}/tweets", query, FIELDS, PAGE)
        posts, more = _listed(reply)
        if posts is None:
            return _trouble(reply, job.now)
        if any(not wire.number(branch(p).get("id")) or not isinstance(branch(p).get("text"), str) for p in posts):
            return Unclear("the listing cannot be read")
        found += [str(p["id"]) for p in posts if _is_ours(p, job, since)]
        seen += len(posts)
        if not more:
            break
        query["pagination_token"] = more
    else:
        return Unclear("the listing does not reach back to the send")
    if len(found) > 1:
        return Unclear(f"{len(found)} posts say the same")
    if not found:
        return Absent(f"not among {seen} own posts since the send")
    link = wire.permalink(job.account.handle, found[0])
    return Published(found[0], link, {"id": found[0]}, 200, at=wire.born(found[0]))


def _listed(reply: Reply) -> tuple[list[Any] | None, str]:
    """Return the posts of a listing, None where it is none, and how to ask for the next page."""
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    data, meta = said.get("data"), branch(said, "meta")
    if said.get("errors") or whole(meta.get("result_count")) is None:
        return None, ""
    if data is None and meta.get("result_count") == 0:
        return [], ""
    if not isinstance(data, list) or len(data) != whole(meta.get("result_count")):
        return None, ""
    return data, words(meta.get("next_token"))


def _is_ours(post: Any, job: Job, since: datetime) -> bool:
    """Tell whether a post is the one: where it hangs, the files it shows, and what it says."""
    number, made = str(post["id"]), moment(post.get("created_at"))
    if number in job.taken or number in {p.remote_id for p in job.earlier} or (made is not None and made < since):
        return False
    thread = words(post.get("conversation_id"))
    if thread and thread != (job.earlier[0].remote_id if job.earlier else number):
        return False
    keys = items(branch(post, "attachments").get("media_keys"))
    files = {k.rsplit("_", 1)[-1] for k in keys if isinstance(k, str)}
    if keys and files != {u.remote_id for u in job.part.uploads}:
        return False
    note = branch(post, "note_post") or branch(post, "note_tweet")
    said, told = (note, words(note.get("text"))) if words(note.get("text")) else (post, words(post["text"]))
    return canonical(shown(told, items(branch(said, "entities").get("urls")))) == canonical(job.words.text)


def _trouble(reply: Reply, now: datetime) -> Unclear:
    if isinstance(reply, Answer) and reply.ok:
        return Unclear("the answer is no listing")
    return unclear(
        reply, now, until=wire.until(reply, now) if isinstance(reply, Answer) and reply.status == 429 else None
    )
