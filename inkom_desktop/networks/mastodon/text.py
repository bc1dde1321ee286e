"""How Mastodon counts a text, and how a text comes back from a server.

Counting: https://docs.joinmastodon.org/user/posting/ (a link counts as `characters_reserved_per_url`, of `@user@domain`
only `@user` counts, everything else as grapheme clusters). A link needs its scheme to count as one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from html.parser import HTMLParser

from inkom_desktop.domain.counting import graphemes
from inkom_desktop.ports.network import Mark

_LINK = re.compile(
    r"(?<![\w@#/.-])https?://(?:[\w-]+\.)+(?:xn--[\w-]+|[^\W\d_]{2,})(?::\d+)?(?:[/?#][^\s<>\"]*)?", re.I
)
_MENTION = re.compile(r"(?<![\w/=])@([a-z0-9_]+(?:[a-z0-9_.-]*[a-z0-9_])?)@(?:\[[0-9a-f:]+\]|\w[\w.-]*)(?::\d+)?", re.I)
_TRAILING = ".,:;!?'\"*_~»”’…"
_PAIRS = {")": "(", "]": "[", "}": "{"}
_SPACES = re.compile(r"\s+")
_MARKS = re.compile(r"[*_`~>#|\[\]()!\\-]+")


def _links(text: str) -> list[tuple[int, int]]:
    """Return where links stand, without the punctuation of the sentence around them."""
    found = []
    for match in _LINK.finditer(text) if "://" in text else ():
        link = match.group()
        while link and (link[-1] in _TRAILING or _unpaired(link)):
            link = link[:-1]
        found.append((match.start(), match.start() + len(link)))
    return found


def _unpaired(link: str) -> bool:
    opener = _PAIRS.get(link[-1])
    return opener is not None and link.count(link[-1]) > link.count(opener)


@lru_cache(maxsize=16)
def measure(text: str, url_characters: int) -> int:
    """Return the length as the server counts it, in grapheme clusters; a link counts as `url_characters`."""
    counted, at, links = [], 0, 0
    for start, end in _links(text):
        counted.append(text[at:start])
        at, links = end, links + 1
    counted.append(text[at:])
    # Where no sign of a mention stands none is looked for: this runs at each key.
    return sum(graphemes(_MENTION.sub(r"@\1", p) if "@" in p else p) for p in counted) + links * url_characters


_HASHTAG = re.compile(r"(?<![\w/&])#(\w*[^\W\d_]\w*)")
_SHOWN_LINK = 30
"""How many characters of an address servers show, without its scheme; the rest is hidden behind an ellipsis."""


def marks(text: str) -> tuple[Mark, ...]:
    """Return links, mentions and hashtags as servers show them: shortened addresses, mentions without their server."""
    found: list[Mark] = []
    for start, end in _links(text):
        bare = text[start:end].partition("://")[2].removeprefix("www.")
        found.append(Mark(start, end, bare if len(bare) <= _SHOWN_LINK else bare[:_SHOWN_LINK] + "…"))
    found += [Mark(m.start(), m.end(), f"@{m[1]}") for m in _MENTION.finditer(text)]
    found += [Mark(m.start(), m.end()) for m in _HASHTAG.finditer(text)]
    kept: list[Mark] = []
    for mark in sorted(found, key=lambda m: m.start):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return tuple(kept)


class _Reader(HTMLParser):
    """Reads the text of a status; with `whole_links` a link is read as its address, because servers shorten what they show."""

    def __init__(self, whole_links: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._whole_links = whole_links
        self._href = ""
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "a":
            # Mentions and hashtags are links too, but their words are the person's.
            named = bool({"mention", "hashtag"} & set(given.get("class", "").split()))
            self._href = given.get("href", "") if self._whole_links and not named else ""
            self._inside = bool(self._href)
            self.words.append(self._href)
        elif tag in ("br", "p", "div", "li", "blockquote", "pre"):
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._inside = False
        elif tag in ("p", "div", "li", "blockquote", "pre"):
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self.words.append(data)


def plain(content: str, *, whole_links: bool = True) -> str:
    """Return the text of a status's HTML, its links as their whole address or as they are shown."""
    reader = _Reader(whole_links)
    reader.feed(content)
    reader.close()
    return "".join(reader.words)


def says(content: str, source: str, wanted: str) -> bool:
    """Tell whether a status says exactly what was sent, by its source where the server gives it, else by its HTML."""
    sent = canonical(wanted)
    forms = (source,) if source else (plain(content), plain(content, whole_links=False))
    return any(canonical(form) == sent for form in forms)


def canonical(text: str) -> str:
    """Return the form in which what was sent and what came back are compared.

    NFC, one space for any white space, `@user@domain` as `@user` (servers add or take away the domain), an address
    without its closing slash.
    """
    text = unicodedata.normalize("NFC", _MENTION.sub(r"@\1", text))
    words = [w.rstrip("/") if w.startswith(("http://", "https://")) else w for w in _SPACES.split(text) if w]
    return " ".join(words)


def loose(text: str) -> str:
    """Return what is left of the canonical form when a server rewrites links and marks: equal here is a doubt, no proof."""
    kept, at = [], 0
    for start, end in _links(text):
        kept.append(text[at:start])
        at = end
    kept.append(text[at:])
    return canonical(_MARKS.sub("", "\u2022".join(kept))).casefold()
