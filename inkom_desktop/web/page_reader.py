"""Reads what a linked page says of itself, with its picture, through `safe_fetch`."""

from __future__ import annotations

from inkom_desktop.ports.pages import Page
from inkom_desktop.web.open_graph import read_page
from inkom_desktop.web.safe_fetch import PAGE_CAP, PAGES, PICTURES, Fetched, SafeFetch

PICTURE_CAP = 5_000_000
"""Bytes of a page's picture that are read at most."""


class PageReader:
    """Implements `ports.pages.ReadsPages`."""

    def __init__(self, fetch: SafeFetch) -> None:
        self._fetch = fetch

    async def read(self, url: str) -> Page | None:
        """Return what the page says of itself."""
        page = await self._fetch.fetch(url, mimes=PAGES, cap=PAGE_CAP, cut=True)
        if not isinstance(page, Fetched):
            return None
        words = read_page(page.body, page.content_type, page.url)
        if not words.title:
            return None
        picture = b""
        if words.image:
            found = await self._fetch.fetch(words.image, mimes=PICTURES, cap=PICTURE_CAP)
            picture = found.body if isinstance(found, Fetched) else b""
        return Page(words.title, words.description, picture)
