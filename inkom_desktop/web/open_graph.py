"""What a public page says of itself for a link card: OpenGraph, then Twitter card, then its own title and description.

Words only: nothing of the page is kept as markup, nothing in it is run. https://ogp.me
The standard library's HTML parser is not used: on Python 3.11 a page of 64 KB made of half tags costs it 10 s (measured),
and that in the thread that publishes. What is read here is bounded, so that any page costs time by its size.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from itertools import islice
from urllib.parse import urljoin, urlsplit

MOST_TITLE = 300
MOST_DESCRIPTION = 1000
"""Characters of each that are kept."""

MOST_METAS = 200
MOST_ATTRIBUTES = 12

_META = re.compile(r"<meta(?=[\s/])", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"""[\s/]{1,200}([a-z][a-z0-9:._-]{0,60})(?:\s{0,20}=\s{0,20}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s"'<>=`]{1,4000})))?""",
    re.IGNORECASE,
)
_TITLE = re.compile(r"<title(?:\s[^<>]{0,200})?>([^<]{0,4000})", re.IGNORECASE)
_BODY = re.compile(r"<body[\s>]", re.IGNORECASE)
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
    html = _without_comments(_decoded(body, content_type))
    said = _metas(html)
    title = said.get("og:title") or said.get("twitter:title") or _title(html)
    description = said.get("og:description") or said.get("twitter:description") or said.get("description") or ""
    image = said.get("og:image:secure_url") or said.get("og:image") or said.get("twitter:image") or ""
    return PageWords(_plain(title, MOST_TITLE), _plain(description, MOST_DESCRIPTION), _absolute(image, url))


def _metas(html: str) -> dict[str, str]:
    """Return the first value of each meta name."""
    said: dict[str, str] = {}
    for tag in islice(_META.finditer(html), MOST_METAS):
        given: dict[str, str] = {}
        at = tag.end()
        for _ in range(MOST_ATTRIBUTES):
            attribute = _ATTRIBUTE.match(html, at)
            if attribute is None:
                break
            at = attribute.end()
            name, *values = attribute.groups()
            given.setdefault(name.lower(), next((v for v in values if v is not None), ""))
        name = unescape(given.get("property") or given.get("name") or "").strip().lower()
        content = unescape(given.get("content", "")).strip()
        if name and content:
            said.setdefault(name, content)
    return said


def _title(html: str) -> str:
    found = _TITLE.search(html)
    body = _BODY.search(html)
    return unescape(found[1]) if found and not (body and body.start() < found.start()) else ""


def _without_comments(html: str) -> str:
    kept: list[str] = []
    at = 0
    while (start := html.find("<!--", at)) >= 0:
        kept.append(html[at:start])
        end = html.find("-->", start + 4)
        if end < 0:
            return "".join(kept)
        at = end + 3
    kept.append(html[at:])
    return "".join(kept)


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
