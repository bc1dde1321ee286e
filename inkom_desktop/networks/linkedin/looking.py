"""Looking for what a try left behind. Never writes. A page's posts can be read back, a member's cannot.

https://learn.microsoft.com/linkedin/marketing/community-management/shares/posts-api#find-posts-by-authors · comments-api
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from inkom_desktop.domain.outcome import Absent, Published, Sighting, Unclear
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.linkedin import wire
from inkom_desktop.networks.linkedin.api import Api
from inkom_desktop.networks.linkedin.sending import says
from inkom_desktop.networks.linkedin.text import canonical
from inkom_desktop.networks.linkedin.uploading import look_for_upload
from inkom_desktop.networks.linkedin.who import is_page
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.translate import unclear

BACK = timedelta(minutes=2)
PAGE = 20
MOST_PAGES = 8
CLOSED = "LinkedIn lets no app read a member's own posts back."


class Looking:
    """The part of the adapter that looks."""

    _web: Web

    async def confirm(self, job: Job) -> Sighting:
        """Look for what a step left behind (`job.step.of`: SEND or UPLOAD)."""
        api = Api.of(self._web, job.session)
        if job.step.of is StepKind.UPLOAD:
            return await look_for_upload(api, job)
        if not is_page(job.account):
            return await _closed(api, job)
        return await (_comments(api, job) if job.step.part else _posts(api, job))


async def _closed(api: Api, job: Job) -> Sighting:
    """Say that nobody may look; whether the sign-in still works is worth knowing then."""
    reply = await api.get("/v2/userinfo")
    if isinstance(reply, Answer) and reply.status in (401, 429):
        return _trouble(reply, job.now)
    return Unclear(CLOSED)


async def _posts(api: Api, job: Job) -> Sighting:
    """Read the page's posts, newest change first, until they were made before the send."""
    sent_at, found, seen = job.part.sent_at or job.now, [], 0
    for number in range(MOST_PAGES):
        author = wire.encoded(job.account.remote_id)
        query = f"q=author&author={author}&count={PAGE}&start={number * PAGE}&sortBy=CREATED"
        items, trouble = _elements(await api.get(f"/rest/posts?{query}", finder=True), job.now)
        if trouble is not None:
            return trouble
        page = [wire.read_post(item) for item in items]
        if any(p is None for p in page):
            return Unclear("the listing cannot be read")
        found += [p for p in page if p is not None and _is_ours(p, job, sent_at)]
        seen += len(page)
        times = [p.created_at for p in page if p is not None and p.created_at is not None]
        if len(items) < PAGE or (len(times) == len(page) and min(times) < sent_at - BACK):
            break
    else:
        return Unclear("the listing does not reach back to the send")
    if len(found) > 1:
        return Unclear(f"{len(found)} posts say the same")
    if not found:
        return Absent(f"not among {seen} own posts since the send")
    urn = found[0].urn
    return Published(urn, wire.permalink(urn), {"urn": urn}, 200)


def _is_ours(post: wire.Post, job: Job, sent_at: datetime) -> bool:
    """Tell whether a post is the one: by the files it shows, which no other post has, else by what it says."""
    if post.urn in job.taken or not post.live or (post.author and post.author != job.account.remote_id):
        return False
    if post.created_at is not None and post.created_at < sent_at - BACK:
        return False
    own = {u.remote_id for u in job.part.uploads if u.remote_id}
    if own and post.media:
        return set(post.media) <= own
    return len(post.media) == len(own) and says(post.commentary, job.words.text)


async def _comments(api: Api, job: Job) -> Sighting:
    post, wanted, found = job.earlier[0].remote_id, canonical(job.words.text), []
    path = f"/rest/socialActions/{wire.encoded(post)}/comments?count=100&start=0"
    items, trouble = _elements(await api.get(path), job.now)
    if trouble is not None:
        return trouble
    for item in items:
        said: Any = wire.branch(item)
        urn = wire.comment_urn(said.get("commentUrn")) or wire.comment_urn(said.get("$URN"))
        if not urn:
            return Unclear("the listing cannot be read")
        mine = said.get("actor") == job.account.remote_id
        if (
            mine
            and urn not in job.taken
            and canonical(wire.text_of(wire.branch(said, "message").get("text"))) == wanted
        ):
            found.append(urn)
    if len(items) >= 100 and not found:
        return Unclear("the listing does not go further back")
    if len(found) > 1:
        return Unclear(f"{len(found)} posts say the same")
    if not found:
        return Absent(f"not among {len(items)} own posts since the send")
    link = f"{wire.permalink(post)}?commentUrn={wire.encoded(found[0])}"
    return Published(found[0], link, {"urn": found[0], "post": post}, 200)


def _elements(reply: Reply, now: datetime) -> tuple[list[Any], Unclear | None]:
    items = reply.object().get("elements") if isinstance(reply, Answer) and reply.status == 200 else None
    return (items, None) if isinstance(items, list) else ([], _trouble(reply, now))


def _trouble(reply: Reply, now: datetime) -> Unclear:
    if isinstance(reply, Answer) and reply.ok:
        return Unclear("the answer is no listing")
    if isinstance(reply, Answer) and reply.status == 429:
        return Unclear("throttled", wire.until(reply, now))
    return unclear(reply, now)
