"""The card under a link. Bluesky's servers fetch nothing: the app reads the page and uploads its picture itself.

https://docs.bsky.app/docs/advanced-guides/posts#website-card-embeds
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Protocol

from inkom_desktop.domain.draft import LinkCard
from inkom_desktop.networks.bluesky.text import Span
from inkom_desktop.web.open_graph import read_page
from inkom_desktop.web.safe_fetch import PAGE_CAP, PAGES, PICTURES, Fetched, NotFetched

SECONDS = 8.0
"""How long a card may hold a post up, in all."""
THUMB_CAP = 1_000_000
"""Bytes of a card's picture (lexicon app.bsky.embed.external)."""

UploadThumb = Callable[[bytes, str], Awaitable[dict[str, Any] | None]]
"""Stores a picture and gives its reference, None when the server did not take it."""


class Fetcher(Protocol):
    """What a card needs of `web.safe_fetch`."""

    async def fetch(
        self, url: str, *, mimes: frozenset[str] = PAGES, cap: int = PAGE_CAP, cut: bool = False
    ) -> Fetched | NotFetched:
        """GET a public address."""
        ...


def link_of(spans: Sequence[Span]) -> str:
    """Return the address that gets a card: the first link, empty where there is none."""
    return next((s.value for s in spans if s.kind == "link"), "")


async def given(card: LinkCard, read: Callable[[], Awaitable[bytes]], upload: UploadThumb) -> dict[str, Any] | None:
    """Return the card that the post was approved with, None when it is to have none. A picture that is gone is left out."""
    if not card.shown or not card.title:
        return None
    external: dict[str, Any] = {"uri": card.url, "title": card.title, "description": card.description}
    if card.picture is not None:
        try:
            thumb = await upload(await read(), card.picture.mime)
        except OSError:
            thumb = None
        if thumb:
            external["thumb"] = thumb
    return {"$type": "app.bsky.embed.external", "external": external}


async def card(spans: Sequence[Span], fetcher: Fetcher, upload: UploadThumb) -> dict[str, Any] | NotFetched | None:
    """Return the card of the first link; None when there is none to be had, NotFetched when its page was not reached."""
    link = link_of(spans)
    if not link:
        return None
    external: dict[str, Any] = {}
    try:
        async with asyncio.timeout(SECONDS):
            page = await fetcher.fetch(link, mimes=PAGES, cap=PAGE_CAP, cut=True)
            if isinstance(page, NotFetched):
                return page
            words = read_page(page.body, page.content_type, page.url)
            if not words.title:
                return None
            external = {"uri": link, "title": words.title, "description": words.description}
            if words.image and (thumb := await _thumb(words.image, fetcher, upload)):
                external["thumb"] = thumb
    except TimeoutError:
        if not external:
            return NotFetched("deadline")
    return {"$type": "app.bsky.embed.external", "external": external} if external else None


async def _thumb(address: str, fetcher: Fetcher, upload: UploadThumb) -> dict[str, Any] | None:
    picture = await fetcher.fetch(address, mimes=PICTURES, cap=THUMB_CAP)
    return await upload(picture.body, picture.mime) if isinstance(picture, Fetched) and picture.body else None
