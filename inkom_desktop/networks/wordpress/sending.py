"""One try of one step: a picture up, the article prepared as a draft, the draft made public.

A site has no threads: the first part carries the whole article, the further parts find it there and call nothing.
https://developer.wordpress.org/rest-api/reference/posts/#create-a-post , #update-a-post , media/#create-a-media-item .
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta

from inkom_desktop.domain.draft import Attachment, Content
from inkom_desktop.domain.outcome import Accepted, Outcome, Published, Rejected, Unknown
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.wordpress import terms, text, wire
from inkom_desktop.networks.wordpress.options import (
    CATEGORIES,
    TAGS,
    entries,
    prepared_fields,
    public_fields,
    status_in,
    title_in,
)
from inkom_desktop.networks.wordpress.wire import Api, Picture, Post
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Answer, Reply, Web

log = logging.getLogger(__name__)

PICTURES_UNTIL_S = 40.0
"""Seconds of a preparation after which no further picture is begun; the next try finds those that are up."""
ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp"}
JOINED = "joined"
"""The mark of a picture or preparation of a further part: it went with the first one."""


@dataclass(frozen=True, slots=True)
class _Time:
    """How long a step has been at work, in seconds of the loop's own clock."""

    began: float

    def spent(self) -> float:
        return asyncio.get_running_loop().time() - self.began


class Sending:
    """The part of the adapter that writes."""

    _web: Web

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step. Never retries, never raises for what a site may do."""
        if job.step.part > 0:
            return joined(job)
        api = Api.of(self._web, job.session)
        match job.step.kind:
            case StepKind.UPLOAD:
                return await self._upload(api, job)
            case StepKind.PREPARE:
                return await self._prepare(api, job)
            case StepKind.SEND:
                return await self._send(api, job)
            case StepKind.LOOK | StepKind.DELETE | StepKind.HAND_OVER | StepKind.TAKE_BACK:
                raise ValueError(f"{job.step.kind} is not published")

    async def _upload(self, api: Api, job: Job) -> Outcome:
        number = job.step.media or 0
        placed = await _place(api, job, 0, number)
        if not isinstance(placed, Picture):
            return placed
        return Published(str(placed.id), receipt={"address": placed.address})

    async def _prepare(self, api: Api, job: Job) -> Outcome:
        """Put the whole article there as a draft, under a slug of its own; a draft of an earlier try is written anew."""
        time = _Time(asyncio.get_running_loop().time())
        pictures = await _pictures(api, job, time)
        if not isinstance(pictures, list):
            return pictures
        slug = slug_for(job)
        there = await look_by_slug(api, slug)
        if not isinstance(there, (Post, type(None))):
            return wire.refused(there, job.now)
        if there is not None and is_out(job, there):
            return _prepared(there, slug)
        sorted_in = await terms.categories(api, entries(job.content, CATEGORIES), job.now)
        if not isinstance(sorted_in, list):
            return sorted_in
        wanted = [*entries(job.content, TAGS), *text.hashtags(part.text for part in job.content.parts)]
        tags = await terms.tags(api, wanted, time.spent)
        if not isinstance(tags, list):
            return tags
        texts = [part.text for part in job.content.parts]
        body: dict[str, object] = {
            "title": text.title_markup(article_title(job.content)),
            "content": text.article(list(zip(texts, pictures, strict=True))),
            "status": "draft",
            "tags": tags,
            **prepared_fields(job.content),
        }
        if sorted_in:
            body["categories"] = sorted_in
        first = next((p[0] for of_part in pictures for p in of_part), None)
        if first is not None:
            body["featured_media"] = first
        if there is None:
            body["slug"] = slug
        reply = await api.post(wire.post_path(there.id) if there else wire.POSTS, body)
        post = wire.read_post(reply.json()) if isinstance(reply, Answer) and reply.ok else None
        return _prepared(post, slug) if post else wire.refused(reply, job.now)

    async def _send(self, api: Api, job: Job) -> Outcome:
        """Make the draft public. No date is sent: the site's own clock dates it, and it cannot become "future"."""
        number = wire.text_of((job.part.prepared or {}).get("remote_id"))
        if not number:
            return Rejected("wp_draft_gone", "no draft was prepared")
        seen = await api.get(wire.post_path(number), {"context": "edit", "_fields": wire.POST_FIELDS})
        post = wire.read_post(seen.json()) if isinstance(seen, Answer) and seen.ok else None
        if post is None or post.id != number:
            return wire.refused(seen, job.now)
        if is_out(job, post):
            return published(job, post, 200)
        if post.status == "trash":
            # Publishing it would bring back what somebody threw away.
            return Rejected("wp_draft_gone", "it is in the trash of the site", 200)
        body: dict[str, object] = {"status": status_in(job.content), **public_fields(job.content)}
        if post.status == "future":
            body["date_gmt"] = (job.now - timedelta(minutes=1)).strftime("%Y-%m-%dT%H:%M:%S")
        reply = await api.post(wire.post_path(number), body)
        post = wire.read_post(reply.json()) if isinstance(reply, Answer) and reply.ok else None
        if post is None or post.id != number:
            return wire.refused(reply, job.now)
        return after(job, post)


def joined(job: Job) -> Published:
    """Return what stands for a further part: the article that the first part published."""
    if job.step.kind is not StepKind.SEND and job.step.of is not StepKind.SEND:
        return Published(JOINED)
    first = job.earlier[0]
    return Published(first.remote_id, first.permalink, dict(first.receipt))


def published(job: Job, post: Post, status: int | None = None) -> Published:
    """Return a live post."""
    link = post.link or f"{job.account.server}/?p={post.id}"
    return Published(post.id, link, {"id": post.id, "slug": post.slug}, status)


def is_out(job: Job, post: Post) -> bool:
    """Tell whether a post stands as it was wished to, or is public."""
    return post.status in ("publish", status_in(job.content))


def article_title(content: Content) -> str:
    """Return the title: the person's own for sites, else the draft's, else what the text begins with."""
    return text.title_of(title_in(content), (part.text for part in content.parts))


def slug_for(job: Job) -> str:
    """Return the slug of the article of a job."""
    title = article_title(job.content)
    return text.slug_of(title, job.part.key)


async def look_by_slug(api: Api, slug: str) -> Post | Reply | None:
    """Return the post with a slug, None when the site has none, the reply when it did not say."""
    query = {"slug": slug, "status": wire.ANY_STATUS, "context": "edit", "_fields": wire.POST_FIELDS}
    reply = await api.get(wire.POSTS, query)
    data = reply.json() if isinstance(reply, Answer) and reply.status == 200 else None
    if not isinstance(data, list):
        return await wire.why_forbidden(api, reply)
    posts = [wire.read_post(item) for item in data]
    if any(p is None for p in posts):
        return reply
    return next((p for p in posts if p is not None and p.slug == slug), None)


async def look_for_picture(api: Api, name: str) -> Picture | Reply | None:
    """Return the picture with a slug, None when the site has none, the reply when it did not say."""
    query = {"slug": name, "context": "edit", "_fields": "id,slug,source_url,alt_text"}
    reply = await api.get(wire.MEDIA, query)
    data = reply.json() if isinstance(reply, Answer) and reply.status == 200 else None
    if not isinstance(data, list):
        return reply
    return wire.read_picture(data[0]) or reply if data else None


def picture_name(job: Job, part: int, number: int) -> str:
    """Return the slug and file name of a picture; the person's own file name stays on this computer."""
    return f"{slug_for(job)}-{part + 1}-{number + 1}"


async def _pictures(api: Api, job: Job, time: _Time) -> list[list[tuple[int, str, str]]] | Outcome:
    """Return the pictures of all parts, number, address and words; those of further parts go up here."""
    every: list[list[tuple[int, str, str]]] = []
    for index, part in enumerate(job.content.parts):
        of_part = []
        for number, attachment in enumerate(part.media):
            placed = _known(job, number) if index == 0 else None
            if placed is None:
                if time.spent() > PICTURES_UNTIL_S:
                    return Unknown("the pictures are still going up")
                answer = await _place(api, job, index, number)
                if not isinstance(answer, Picture):
                    return answer
                placed = answer
            of_part.append((placed.id, placed.address, attachment.alt))
        every.append(of_part)
    return every


def _known(job: Job, number: int) -> Picture | None:
    upload = job.part.uploads[number] if number < len(job.part.uploads) else None
    receipt = (upload.receipt if upload else None) or {}
    key, address = wire.whole(upload.remote_id) if upload else None, wire.text_of(receipt.get("address"))
    return Picture(key, address, "") if key and address else None


async def _place(api: Api, job: Job, part: int, number: int) -> Picture | Outcome:
    """Bring a picture into the media library, unless an earlier try did; then give it its words."""
    attachment, name = job.content.parts[part].media[number], picture_name(job, part, number)
    there = await look_for_picture(api, name)
    if there is None:
        there = await _bring(api, job, attachment, name)
    if not isinstance(there, Picture):
        return wire.refused(there, job.now)
    if not attachment.alt.strip() or there.alt == attachment.alt:
        return there
    words = await api.post(f"{wire.MEDIA}/{there.id}", {"alt_text": attachment.alt}, fields="id,source_url,alt_text")
    if not isinstance(words, Answer) or not words.ok:
        outcome = wire.refused(words, job.now)
        if not isinstance(outcome, Rejected):
            return outcome
        log.info("the site keeps no alternative text in its library: HTTP %s", outcome.http_status)
    return there


async def _bring(api: Api, job: Job, attachment: Attachment, name: str) -> Picture | Reply:
    content = await asyncio.to_thread(job.media_path(attachment.file).read_bytes)
    mime = attachment.file.mime
    reply = await api.upload(f"{name}.{ENDINGS.get(mime, 'bin')}", name, content, mime)
    kept = wire.whole(reply.headers.get("x-wp-upload-attachment-id", "")) if isinstance(reply, Answer) else None
    if isinstance(reply, Answer) and reply.status >= 500 and kept:
        # The file is there, its smaller sizes failed: /rest-api/reference/media/ has a route to go on.
        reply = await api.post(
            f"{wire.MEDIA}/{kept}/post-process",
            {"action": "create-image-subsizes"},
            fields="id,source_url,alt_text",
        )
    picture = wire.read_picture(reply.json()) if isinstance(reply, Answer) and reply.ok else None
    return picture or reply


def _prepared(post: Post, slug: str) -> Published:
    return Published(post.id, receipt={"id": post.id, "slug": post.slug or slug})


def after(job: Job, post: Post) -> Outcome:
    """Return what the site made of a post that it was asked to publish."""
    if is_out(job, post):
        return published(job, post, 200)
    if post.status == "future":
        return Accepted({"id": post.id}, post.date)
    if post.status == "pending":
        return Rejected("wp_held_for_review", "", 200)
    return Unknown(f"the site answers with the status {post.status[:20]}", 200)
