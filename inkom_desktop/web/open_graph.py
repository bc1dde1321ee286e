"""What a public page says of itself for a link card: OpenGraph, then Twitter card, then its own title and description.

Words only: nothing of the page is kept as markup, nothing in it is run. https://ogp.me
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

MOST_TITLE = 300
MOST_DESCRIPTION = 1000
"""Characters of each that are kept."""

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-zA-Z0-9_.:-]{1,40})""", re.IGNORECASE)
_UNSEEN = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff\u202a-\u202e\u2066-\u2069]+")


@dataclass(frozen=True, slots=True)
class PageWords:
    """A page's title, description and the absolute address of its picture; each empty where it has none."""

    title: str = ""
    description: str = ""
    image: str = ""


def read_page(body: bytes, content_type: str, url: str) -> PageWords:
    """Read a page that was fetched from `url`. Never raises: a page that cannot be read says nothing of itself."""
    reader = _Reader()
    try:
        reader.feed(_decoded(body, content_type))
        reader.close()
    except (AssertionError, ValueError, RecursionError):
        pass  # what was read so far still counts
    said = reader.said
    title = said.get("og:title") or said.get("twitter:title") or "".join(reader.title)
    description = said.get("og:description") or said.get("twitter:description") or said.get("description") or ""
    image = said.get("og:image:secure_url") or said.get("og:image") or said.get("twitter:image") or ""
    return PageWords(_plain(title, MOST_TITLE), _plain(description, MOST_DESCRIPTION), _absolute(image, url))


class _Reader(HTMLParser):
    """Collects the first value of each meta name and the title."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: dict[str, str] = {}
        self.title: list[str] = []
        self._in_title = False
        self._over = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            self._over = True
        elif tag == "title":
            self._in_title = not self._over and not self.title
        elif tag == "meta":
            given = {name: value or "" for name, value in attrs}
            name = (given.get("property") or given.get("name") or "").strip().lower()
            content = given.get("content", "").strip()
            if name and content:
                self.said.setdefault(name, content)

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title.append(data)


def _decoded(body: bytes, content_type: str) -> str:
    named = re.search(r"charset\s*=\s*[\"']?\s*([a-zA-Z0-9_.:-]{1,40})", content_type, re.IGNORECASE)
    inside = _CHARSET.search(body[:4096])
    charset = named[1] if named else inside[1].decode("ascii") if inside else "utf-8"
    try:
        return body.decode(charset, "replace")
    except (LookupError, ValueError):
        return body.decode("utf-8", "replace")


def _plain(text: str, most: int) -> str:
    return " ".join(_UNSEEN.sub(" ", text).split())[:most].strip()


def _absolute(address: str, base: str) -> str:
    try:
        full = urljoin(base, address.strip()) if address.strip() else ""
        return full if urlsplit(full).scheme in ("http", "https") else ""
    except ValueError:
        return ""
