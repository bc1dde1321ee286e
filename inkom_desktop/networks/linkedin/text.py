"""LinkedIn's little text format, in which a post is written.

https://learn.microsoft.com/linkedin/marketing/community-management/shares/little-text-format

An unescaped sign of the format silently cuts the text there, with an answer that says success: everything is escaped but
what is meant. Comments, titles and alternative texts are plain and must not be escaped.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from inkom_desktop.domain.counting import utf16_units
from inkom_desktop.ports.network import Mark

RESERVED = re.compile(r"[\\|{}@\[\]()<>#*_~]")
_TOKEN = re.compile(
    r"@\[(?P<name>[^\[\]\n]{1,200})\]\((?P<to>urn:li:(?:organization|person):[\w-]{1,60}"
    r"|(?:https?://)?(?:www\.)?linkedin\.com/company/[\w%-]{1,100}/?)\)"
)
"""A mention as an author writes it: @[Shown name](urn:li:organization:1) or @[Shown name](linkedin.com/company/name)."""
_HASHTAG = re.compile(r"(?<![\w&#/])#(\w*[^\W\d_]\w*)")
_LINK = re.compile(r"https?://[^\s<>\"]+")
_TRAILING = ".,;:!?'\")]}»”…"
_WRITTEN = re.compile(r"\{hashtag\|\\?#\|([^{}|]*)\}|@\[((?:\\.|[^\]\\])*)\]\([^)]*\)|\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody who is named: where, how it is shown, and whom it means (a URN or the address of a page)."""

    start: int
    end: int
    name: str
    to: str

    @property
    def urn(self) -> str:
        """The URN, empty where an address stands for it."""
        return self.to if self.to.startswith("urn:") else ""

    @property
    def page(self) -> str:
        """The page's own name in its address, empty where a URN is given."""
        return "" if self.urn else self.to.rstrip("/").rsplit("/", 1)[-1]


def mentions(text: str) -> Iterator[Mention]:
    """Yield the mentions of a text, in order."""
    for found in _TOKEN.finditer(text):
        yield Mention(found.start(), found.end(), found["name"], found["to"])


def shown(text: str) -> str:
    """Return the text as a reader sees it: a mention is its name."""
    return _TOKEN.sub(lambda found: found["name"], text)


def measure(text: str) -> int:
    """Return its length. The unit is not published; UTF-16 units are the most that any count could be."""
    return utf16_units(shown(text))


def written(text: str, known: Mapping[str, str] | None = None) -> str:
    """Return the text in the little text format. `known` are the URNs of pages by their name; who is not known is a name."""
    pieces, at = [], 0
    for mention in mentions(text):
        pieces.append(_escaped(text[at : mention.start]))
        urn, name = mention.urn or (known or {}).get(mention.page, ""), RESERVED.sub(r"\\\g<0>", mention.name)
        pieces.append(f"@[{name}]({urn})" if urn else name)
        at = mention.end
    pieces.append(_escaped(text[at:]))
    return "".join(pieces)


def _escaped(text: str) -> str:
    pieces, at = [], 0
    for tag in _hashtags(text):
        pieces.append(RESERVED.sub(r"\\\g<0>", text[at : tag.start()]))
        pieces.append("{hashtag|\\#|" + RESERVED.sub(r"\\\g<0>", tag[1]) + "}")
        at = tag.end()
    pieces.append(RESERVED.sub(r"\\\g<0>", text[at:]))
    return "".join(pieces)


def _hashtags(text: str) -> list[re.Match[str]]:
    """Return the hashtags of a text; what stands in an address is none."""
    inside = links(text)
    return [tag for tag in _HASHTAG.finditer(text) if not any(a <= tag.start() < b for a, b in inside)]


def read(commentary: str) -> str:
    """Return what a reader sees of a text in the little text format."""

    def plain(found: re.Match[str]) -> str:
        if found[1] is not None:
            return "#" + re.sub(r"\\(.)", r"\1", found[1])
        return re.sub(r"\\(.)", r"\1", found[2]) if found[2] is not None else found[3]

    return _WRITTEN.sub(plain, commentary)


def canonical(text: str) -> str:
    """Return the form in which what was sent and what came back are compared: NFC, one space for any white space."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def links(text: str) -> list[tuple[int, int]]:
    """Return where the links of a text are."""
    found = []
    for match in _LINK.finditer(text):
        link = match.group()
        while link and (link[-1] in _TRAILING and not (link[-1] == ")" and link.count("(") >= link.count(")"))):
            link = link[:-1]
        found.append((match.start(), match.start() + len(link)))
    return found


def marks(text: str) -> tuple[Mark, ...]:
    """Return links, mentions and hashtags as readers see them."""
    found = [Mark(m.start, m.end, m.name) for m in mentions(text)]
    taken = [(m.start, m.end) for m in found]
    more = [Mark(a, b) for a, b in links(text)] + [Mark(m.start(), m.end()) for m in _hashtags(text)]
    found += [m for m in more if not any(a < m.end and m.start < b for a, b in taken)]
    kept: list[Mark] = []
    for mark in sorted(found, key=lambda m: m.start):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return tuple(kept)
