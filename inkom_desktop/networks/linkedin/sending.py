"""One try of one step: a file up, a card prepared, a post or a comment out.

https://learn.microsoft.com/linkedin/marketing/community-management/shares/posts-api · comments-api
LinkedIn knows no key for a try. It refuses the same words twice and names the post that has them: that answer is looked into.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from inkom_desktop.domain.outcome import Outcome, Published, Rejected, Throttled, Unknown
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.linkedin import wire
from inkom_desktop.networks.linkedin.api import Api
from inkom_desktop.networks.linkedin.card import Fetcher, make_card
from inkom_desktop.networks.linkedin.options import (
    CARD,
    DOCUMENT_TITLE,
    DURATIONS,
    NO_RESHARE,
    VISIBILITY,
    chosen_text,
    poll_of,
    question_of,
    reshared,
)
from inkom_desktop.networks.linkedin.text import canonical, mentions, read, shown, written
from inkom_desktop.networks.linkedin.uploading import upload
from inkom_desktop.networks.linkedin.who import is_page
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Answer, Reply, Web

AROUND = timedelta(minutes=2)
"""How far a post's own time may be before the hour it was due and still be ours."""
SPREADING = timedelta(minutes=10)
"""How long after a post its comments may be refused because it is still being spread."""
SOON = timedelta(seconds=15)
FRESH = timedelta(minutes=2)
"""So soon after an upload LinkedIn sometimes says that the file is forbidden."""


class Sending:
    """The part of the adapter that writes."""

    _web: Web
    _fetcher: Fetcher

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step. Never retries, never raises for what a server may do."""
        api = Api.of(self._web, job.session)
        match job.step.kind:
            case StepKind.UPLOAD:
                return await upload(api, job)
            case StepKind.PREPARE:
                return await self._prepare(api, job)
            case StepKind.SEND:
                return await (_comment(api, job) if job.step.part else _post(api, job))
            case _:
                raise ValueError(f"{job.step.kind} is not published")

    async def _prepare(self, api: Api, job: Job) -> Outcome:
        """Find out what a post needs and nobody sees yet: whom it names, and the card of its link."""
        if job.step.part:
            return Published("prepared")
        known: dict[str, str] = {}
        for page in {m.page for m in mentions(job.words.text) if m.page} if is_page(job.account) else set():
            reply = await api.get(f"/rest/organizations?q=vanityName&vanityName={page}", finder=True)
            if not isinstance(reply, Answer) or reply.status in (401, 429) or reply.status >= 500:
                return wire.refused(reply, job.now)
            found = reply.object().get("elements")
            number = wire.whole(wire.branch(found[0]).get("id")) if isinstance(found, list) and found else None
            if number:
                known[page] = f"urn:li:organization:{number}"
        card = await make_card(api, job, self._fetcher)
        if not isinstance(card, dict):
            return card
        return Published("prepared", receipt={"pages": known, "card": card})


def body(job: Job) -> dict[str, Any]:
    """Return the post to send."""
    prepared, content = job.part.prepared or {}, job.content
    said: dict[str, Any] = {
        "author": job.account.remote_id,
        "commentary": written(job.words.text, wire.branch(prepared.get("pages"))),
        "visibility": chosen_text(content, VISIBILITY) or "PUBLIC",
        "distribution": {"feedDistribution": "MAIN_FEED", "targetEntities": [], "thirdPartyDistributionChannels": []},
        "lifecycleState": "PUBLISHED",
        "isReshareDisabledByAuthor": content.options.get(NO_RESHARE.key) is True,
    }
    parent = reshared(content)
    if parent:
        said["reshareContext"] = {"parent": parent}
    elif inside := _content(job, wire.branch(prepared.get("card"))):
        said["content"] = inside
    return said


def _content(job: Job, card: Any) -> dict[str, Any]:
    """Return what goes with the words: a poll, a card, pictures, a film or a document."""
    poll = poll_of(job.words)
    if poll is not None:
        answers = [{"text": " ".join(a.split())} for a in poll.answers if a.strip()]
        settings = {"duration": DURATIONS.get(poll.minutes, "THREE_DAYS")}
        return {
            "poll": {"question": question_of(job.content, job.words.text), "options": answers, "settings": settings}
        }
    urns = [upload.remote_id for upload in job.part.uploads]
    if card:
        own = {"thumbnail": urns[0]} if urns and chosen_text(job.content, CARD) == "picture" else {}
        return {"article": {**card, **own}}
    media = job.words.media
    if not media:
        return {}
    images = [{"id": u, **({"altText": a.alt} if a.alt.strip() else {})} for u, a in zip(urns, media, strict=True)]
    if len(images) > 1:
        return {"multiImage": {"images": images}}
    file = media[0].file
    if file.mime.startswith("image/"):
        return {"media": images[0]}
    title = chosen_text(job.content, DOCUMENT_TITLE) if file.mime == "application/pdf" else ""
    return {"media": {"id": urns[0], "title": title or file.name.rpartition(".")[0] or file.name}}


async def _post(api: Api, job: Job) -> Outcome:
    reply = await api.post("/rest/posts", body(job))
    urn = wire.post_urn(reply.headers.get("x-restli-id")) if isinstance(reply, Answer) and reply.status == 201 else ""
    if urn:
        return Published(urn, wire.permalink(urn), {"urn": urn}, 201)
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the answer names no post", reply.status)
    named = wire.duplicate_of(reply)
    if named is not None and isinstance(reply, Answer):
        return await _duplicate(api, job, named, reply.status)
    outcome = wire.refused(reply, job.now)
    if isinstance(outcome, Rejected) and outcome.http_status == 403 and _fresh(job):
        return Throttled(job.now + SOON, outcome.detail, 403)
    return outcome


def _fresh(job: Job) -> bool:
    """Tell whether a file went up a moment ago."""
    times = [wire.text_of((u.receipt or {}).get("at")) for u in job.part.uploads]
    return any(t and t > (job.now - FRESH).isoformat() for t in times)


async def _duplicate(api: Api, job: Job, urn: str, status: int) -> Outcome:
    """Look into the answer that the same words are there already, as the post it names."""
    link = wire.permalink(urn) if urn else ""
    if urn in job.taken or urn in {p.remote_id for p in job.earlier}:
        return Rejected("duplicate_refused", link, status)
    if not wire.post_urn(urn):
        return Unknown("The network says that it has these words already, and not where.", status)
    there = await _is_there(api, job, urn)
    if there is False:
        return Rejected(
            "duplicate_refused", "The same words were deleted there a short time ago: change some of them.", status
        )
    made = wire.born(urn)
    if there is None or made is None:
        return Unknown(f"The network says that it has these words already: {link}", status)
    if job.due_at - AROUND <= made <= job.now + AROUND:
        # Nothing else of the ledger is it, and it was made since this one was due: a send whose answer was lost.
        return Published(urn, link, {"urn": urn, "duplicate": True}, status, at=min(made, job.now))
    return Rejected("duplicate_refused", link, status)


async def _is_there(api: Api, job: Job, urn: str) -> bool | None:
    """Tell whether a post is there and ours; None when that cannot be told. A page reads the post itself; a member only
    how it is received, which is enough to tell a post from the ghost of a deleted one.
    """
    page = is_page(job.account)
    reply = await api.get(f"/rest/posts/{wire.encoded(urn)}" if page else f"/v2/socialActions/{wire.encoded(urn)}")
    if isinstance(reply, Answer) and reply.status == 404 and (wire.sentence(reply) or wire.codes_of(reply)):
        return False
    if not isinstance(reply, Answer) or reply.status != 200 or not reply.object():
        return None
    if not page:
        return True if "likesSummary" in reply.object() or "commentsSummary" in reply.object() else None
    post = wire.read_post(reply.json())
    ours = post is not None and post.author == job.account.remote_id
    return True if post and ours and says(post.commentary, job.words.text) else None


def says(commentary: str, wanted: str) -> bool:
    """Tell whether a post says what was sent."""
    return canonical(read(commentary)) == canonical(shown(wanted))


async def _comment(api: Api, job: Job) -> Outcome:
    """Write a comment under the post: a first comment, or the next part of what was too long."""
    post = job.earlier[0].remote_id
    said = {"actor": job.account.remote_id, "object": post, "message": {"text": job.words.text}}
    reply = await api.post(f"/rest/socialActions/{wire.encoded(post)}/comments", said)
    if isinstance(reply, Answer) and reply.status == 201:
        told = reply.object()
        named = (told.get("commentUrn"), told.get("$URN"), reply.headers.get("x-restli-id"))
        urn = next((u for u in map(wire.comment_urn, named) if u), "")
        if urn:
            link = f"{wire.permalink(post)}?commentUrn={wire.encoded(urn)}"
            return Published(urn, link, {"urn": urn, "post": post}, 201)
    return _comment_refused(reply, job)


def _comment_refused(reply: Reply, job: Job) -> Outcome:
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the answer names no comment", reply.status)
    since = job.earlier[0].published_at
    words = wire.sentence(reply)
    if isinstance(reply, Answer) and reply.status == 404 and words and since and job.now - since < SPREADING:
        return Throttled(job.now + SOON, words, 404)
    outcome = wire.refused(reply, job.now)
    if isinstance(outcome, Rejected) and outcome.http_status == 403:
        detail = "The app may not comment; look for a comment right (…_social_feed) on its Auth page."
        return Rejected("no_right_to_publish", detail, 403)
    return outcome
