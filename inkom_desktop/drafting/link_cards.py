"""The cards under links: read once from their pages, kept for when there is no connection."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlsplit

from inkom_desktop.domain.draft import LinkCard
from inkom_desktop.domain.errors import MediaRefused
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.media import MediaFiles
from inkom_desktop.ports.pages import ReadsPages
from inkom_desktop.ports.store import LinkCards

FRESH = timedelta(days=1)
"""How long a page is not read again."""


class CardReader:
    """Gives the card of an address."""

    def __init__(self, kept: LinkCards, pages: ReadsPages, media: MediaFiles, clock: Clock) -> None:
        self._kept = kept
        self._pages = pages
        self._media = media
        self._clock = clock

    async def card(self, url: str) -> LinkCard | None:
        """Return the card of an address: the kept one while it is fresh, else as the page is now; the kept one, however old,
        when the page is not reached; None when there is none. Raises StoreUnusable.
        """
        kept = await self._kept.get(url)
        now = self._clock.now()
        if kept is not None and now - kept[1] < FRESH:
            return kept[0]
        page = await self._pages.read(url)
        if page is None:
            return kept[0] if kept is not None else None
        card = LinkCard(url, page.title, page.description)
        if page.picture:
            # A page's damaged picture is no reason to have no card.
            with contextlib.suppress(MediaRefused):
                name = f"{urlsplit(url).hostname or 'page'}.jpg"
                card = replace(card, picture=await self._media.take_bytes(page.picture, name))
        await self._kept.put(card, now)
        return card
