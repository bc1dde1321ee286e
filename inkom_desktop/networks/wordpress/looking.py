"""Looking for what a step left behind, taking a post down, and counting: all by the site's own numbers.

https://developer.wordpress.org/rest-api/reference/posts/#retrieve-a-post , #delete-a-post , comments/#list-comments .
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.outcome import Absent, Accepted, Published, Rejected, Sighting, Unclear
from inkom_desktop.domain.publication import Part, StepKind
from inkom_desktop.networks.wordpress import wire
from inkom_desktop.networks.wordpress.sending import (
    is_out,
    joined,
    look_by_slug,
    look_for_picture,
    picture_name,
    published,
    slug_for,
)
from inkom_desktop.networks.wordpress.wire import Api, Picture, Post
from inkom_desktop.ports.network import Job, NotNow, Session
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.translate import unclear

_GONE = ("rest_post_invalid_id", "rest_already_trashed")
AT_ONCE = 100
"""How many posts one listing gives at most (per_page)."""


class Looking:
    """The part of the adapter that looks, deletes and counts."""

    _web: Web

    async def confirm(self, job: Job) -> Sighting:
        """Look for a sent article by its number (then by its slug), or for a picture by its slug. Never writes."""
        if job.step.part > 0:
            return joined(job)
        api = Api.of(self._web, job.session)
        if job.step.of is StepKind.UPLOAD:
            found = await look_for_picture(api, picture_name(job, 0, job.step.media or 0))
            if isinstance(found, Picture):
                return Published(str(found.id), receipt={"address": found.address})
            return Absent("no such picture") if found is None else unclear(found, job.now)
        number = wire.text_of((job.part.prepared or {}).get("remote_id"))
        if number:
            reply = await api.get(wire.post_path(number), {"context": "edit", "_fields": wire.POST_FIELDS})
            post = wire.read_post(reply.json()) if isinstance(reply, Answer) and reply.ok else None
            if post is not None and post.id == number:
                return _sighting(job, post)
            if wire.code_of(reply) != "rest_post_invalid_id":
                return unclear(reply, job.now)
        by_slug = await look_by_slug(api, slug_for(job))
        if by_slug is None:
            return Absent("no post with this number or slug")
        return _sighting(job, by_slug) if isinstance(by_slug, Post) else unclear(by_slug, job.now)

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Put a post into the trash, from where a person can bring it back; delete it where a site has no trash."""
        api, now = Api.of(self._web, session), datetime.now(UTC)
        if not part.remote_id:
            return Rejected("refused_by_network", "the number of the post is not known")
        path = wire.post_path(part.remote_id)
        reply = await api.delete(path)
        if wire.code_of(reply) == "rest_trash_not_supported":
            reply = await api.delete(path, {"force": "true"})
        said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        if said.get("deleted") is True or said.get("status") == "trash" or wire.code_of(reply) in _GONE:
            return Absent()
        outcome = wire.refused(reply, now)
        return outcome if isinstance(outcome, Rejected) else wire.no_answer(reply, now)

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        """Return the comments of each post and the number of public posts of the account. Core counts nothing else."""
        api, now = Api.of(self._web, session), datetime.now(UTC)
        mine = {"author": session.account.remote_id, "status": "publish", "per_page": "1", "_fields": "id"}
        total = await _total(api, wire.POSTS, mine)
        if not isinstance(total, int):
            return wire.no_answer(total, now)
        found: dict[str, tuple[Metric, ...]] = {"": (Metric("posts", total, now),)}
        wanted = list(dict.fromkeys(p.remote_id for p in posts if p.remote_id))
        for start in range(0, len(wanted), AT_ONCE):
            live = await _live(api, wanted[start : start + AT_ONCE])
            if not isinstance(live, list):
                return wire.no_answer(live, now)
            for number in live:
                comments = await _total(api, wire.COMMENTS, {"post": number, "per_page": "1", "_fields": "id"})
                if isinstance(comments, int):
                    found[number] = (Metric("comments", comments, now),)
                elif not isinstance(comments, Answer) or comments.status in (401, 429):
                    return wire.no_answer(comments, now)
        return found


async def _total(api: Api, path: str, query: Mapping[str, str]) -> int | Reply:
    """Return the number of things a listing has: /rest-api/using-the-rest-api/pagination/ ."""
    reply = await api.get(path, query)
    listed = isinstance(reply, Answer) and reply.status == 200 and isinstance(reply.json(), list)
    number = wire.whole(reply.headers.get("x-wp-total", "")) if isinstance(reply, Answer) and listed else None
    return reply if number is None else number


async def _live(api: Api, wanted: list[str]) -> list[str] | Reply:
    query = {"include": ",".join(wanted), "per_page": str(AT_ONCE), "_fields": wire.POST_FIELDS}
    reply = await api.get(wire.POSTS, query)
    data = reply.json() if isinstance(reply, Answer) and reply.status == 200 else None
    if not isinstance(data, list):
        return reply
    return [post.id for item in data if (post := wire.read_post(item)) is not None and post.id in wanted]


def _sighting(job: Job, post: Post) -> Sighting:
    if is_out(job, post):
        live = published(job, post)
        handed = job.step.of in (StepKind.HAND_OVER, StepKind.TAKE_BACK)
        return replace(live, at=post.date if post.date and post.date <= job.now else None) if handed else live
    if post.status == "future":
        return Accepted({"id": post.id}, post.date)
    if post.status in ("draft", "pending", "auto-draft", "trash"):
        return Absent(f"the post is there and not public ({post.status})")
    return Unclear(f"the post has the status {post.status[:20]}")
