"""The card under a link. LinkedIn reads no page for a post that comes from an app: Inkom reads it and sends its picture.

https://learn.microsoft.com/linkedin/marketing/community-management/shares/articles-api
"""

from __future__ import annotations

import asyncio
from typing import Any, Protocol

from inkom_desktop.domain.draft import Content, LinkCard
from inkom_desktop.domain.outcome import Outcome, Unreachable
from inkom_desktop.networks.linkedin import wire
from inkom_desktop.networks.linkedin.api import Api, is_linkedin
from inkom_desktop.networks.linkedin.options import CARD, chosen_text, poll_of, reshared
from inkom_desktop.networks.linkedin.text import links, shown
from inkom_desktop.networks.linkedin.uploading import is_stored
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Answer, NotSent
from inkom_desktop.web.open_graph import read_page
from inkom_desktop.web.safe_fetch import PAGE_CAP, PAGES, PICTURES, Fetched, NotFetched

SECONDS = 12.0
THUMB_CAP = 5_000_000
MOST_TITLE, MOST_DESCRIPTION = 399, 4085


class Fetcher(Protocol):
    """What a card needs of `web.safe_fetch`."""

    async def fetch(
        self, url: str, *, mimes: frozenset[str] = PAGES, cap: int = PAGE_CAP, cut: bool = False
    ) -> Fetched | NotFetched:
        """GET a public address."""
        ...


def link_of(content: Content, index: int) -> str:
    """Return the address whose card stands under a part, empty where there is none: the post alone has one, and no comment."""
    part, wish = content.parts[index], chosen_text(content, CARD)
    other = (part.media and wish != "picture") or poll_of(part) or reshared(content) is not None
    text = shown(part.text)
    found = links(text)
    return "" if index or wish == "none" or other or not found else text[found[0][0] : found[0][1]]


async def given(api: Api, job: Job, approved: LinkCard) -> dict[str, Any]:
    """Return the card that the post was approved with, empty when it is to have none. A picture that is gone is left out."""
    own = chosen_text(job.content, CARD) == "picture"
    if not own and (not approved.shown or not approved.title):
        return {}
    title = approved.title or approved.url.partition("://")[2]
    card = {"source": approved.url, "title": title[:MOST_TITLE]}
    if approved.description:
        card["description"] = approved.description[:MOST_DESCRIPTION]
    if approved.picture is not None and not own:
        try:
            content = await asyncio.to_thread(job.media_path(approved.picture).read_bytes)
        except OSError:
            return card
        if urn := await _upload(api, job, content):
            card["thumbnail"] = urn
    return card


async def make_card(api: Api, job: Job, fetcher: Fetcher) -> dict[str, Any] | Outcome:
    """Return the card of the first link, empty where there is to be none or its page says nothing of itself."""
    wish, card = chosen_text(job.content, CARD), {}
    if not (link := link_of(job.content, job.step.part)):
        return {}
    if job.words.card is not None:
        return await given(api, job, job.words.card)
    try:
        async with asyncio.timeout(SECONDS):
            page = await fetcher.fetch(link, mimes=PAGES, cap=PAGE_CAP, cut=True)
            if isinstance(page, Fetched):
                words = read_page(page.body, page.content_type, page.url)
                if words.title:
                    card = {"source": link, "title": words.title[:MOST_TITLE]}
                if words.title and words.description:
                    card["description"] = words.description[:MOST_DESCRIPTION]
                if (
                    card
                    and words.image
                    and wish != "picture"
                    and (thumb := await _thumb(api, job, words.image, fetcher))
                ):
                    card["thumbnail"] = thumb
    except TimeoutError:
        pass  # A slow page's picture is left out, or the card: the post matters more.
    if not card and wish == "picture":
        # The person's own picture needs a card to stand on, whatever the page says of itself.
        card = {"source": link, "title": link.partition("://")[2][:MOST_TITLE]}
    if not card and await _offline(api):
        return Unreachable("connect")
    return card


async def _offline(api: Api) -> bool:
    """Tell whether the machine is offline, and the card therefore only missing now."""
    return isinstance(await api.get("/v2/userinfo", deadline_s=5.0), NotSent)


async def _thumb(api: Api, job: Job, address: str, fetcher: Fetcher) -> str:
    picture = await fetcher.fetch(address, mimes=PICTURES, cap=THUMB_CAP)
    return await _upload(api, job, picture.body) if isinstance(picture, Fetched) and picture.body else ""


async def _upload(api: Api, job: Job, content: bytes) -> str:
    """Give LinkedIn a picture; empty where it did not take it."""
    asked = {"initializeUploadRequest": {"owner": job.account.remote_id}}
    reply = await api.post("/rest/images?action=initializeUpload", asked)
    value = wire.branch(reply.object(), "value") if isinstance(reply, Answer) and reply.status == 200 else {}
    urn, to = wire.medium_urn(value.get("image")), wire.text_of(value.get("uploadUrl"))
    if not urn or not is_linkedin(to):
        return ""
    sent = await api.put(to, content, "application/octet-stream", 20.0)
    return urn if isinstance(sent, Answer) and is_stored(sent) else ""
