"""How Bluesky counts a text, and where links, mentions and hashtags stand in it (facets).

A post holds 300 graphemes and 3,000 bytes of UTF-8. Without facets links and mentions are dead words; their positions are
UTF-8 byte offsets, the end exclusive. https://docs.bsky.app/docs/advanced-guides/post-richtext
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import regex

from inkom_desktop.domain.counting import graphemes, utf8_bytes
from inkom_desktop.ports.network import Mark

MOST_GRAPHEMES = 300
MOST_BYTES = 3000
TAG_GRAPHEMES = 64
TAG_BYTES = 640

Kind = Literal["link", "mention", "tag"]


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a text: byte offsets, and what it means (an address, a handle, a tag without its sign)."""

    start: int
    end: int
    kind: Kind
    value: str

    def facet(self, did: str = "") -> dict[str, Any]:
        """Return the facet; a mention needs the DID its handle stands for."""
        feature: dict[str, str] = {"$type": f"app.bsky.richtext.facet#{self.kind}"}
        feature |= {"link": {"uri": self.value}, "mention": {"did": did}, "tag": {"tag": self.value}}[self.kind]
        return {
            "$type": "app.bsky.richtext.facet",
            "index": {"byteStart": self.start, "byteEnd": self.end},
            "features": [feature],
        }


_LINK = regex.compile(r"(?<![\p{L}\p{N}_@/])https?://[^\s<>\"\u200b\u2060]+", regex.IGNORECASE)
# A host without a scheme, as people write it: example.com/path.
_BARE = regex.compile(
    r"(?<=^|[\s(])((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,24}))(?::\d{1,5})?([/?#][^\s<>\"\u200b\u2060]*)?"
    r"(?![\p{L}\p{N}_@-])",
    regex.IGNORECASE | regex.MULTILINE,
)
# https://atproto.com/specs/handle
_MENTION = regex.compile(
    r"(?<=^|[\s(])@((?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)"
    r"(?![\p{L}\p{N}_-])",
    regex.MULTILINE,
)
_SHORT_MENTION = regex.compile(r"(?<=^|[\s(])@([\p{L}\p{N}_-]+)(?![\p{L}\p{N}_@-]|\.[\p{L}\p{N}])", regex.MULTILINE)
_TAG = regex.compile(r"(?<=^|[\s(])[#＃](?!\ufe0f)([^\s\u00ad\u2060\u200a-\u200d\u20e2]+)", regex.MULTILINE)
_TRAILING = regex.compile(r"\p{P}+$")
_MEANT = regex.compile(r"[^\p{N}\p{P}]")
_GENERIC = frozenset(
    """com org net info edu gov mil int biz name pro dev app blog page site online shop store news social media studio design
    agency academy art cloud club company community digital email events foundation games guide live love network photo
    photos press software space team tech today tools tv wiki works world xyz""".split()  # noqa: SIM905 - read as words
)
"""Endings that make a bare name a link by themselves. Of two letters (countries) only with www. or a path: so README.md,
main.py and install.sh stay words."""


def find(text: str) -> list[Span]:
    """Return links, mentions and hashtags in order, none overlapping another."""
    return [
        Span(utf8_bytes(text[:start]), utf8_bytes(text[:stop]), kind, value)
        for start, stop, kind, value in _found(text)
    ]


def marks(text: str) -> tuple[Mark, ...]:
    """Return the same places as character positions."""
    return tuple(Mark(start, stop) for start, stop, _, _ in _found(text))


def _found(text: str) -> list[tuple[int, int, Kind, str]]:
    """Return start and end (characters), kind and value of each."""
    found: list[tuple[int, int, Kind, str]] = []
    for match in _LINK.finditer(text):
        address = _trimmed(match.group())
        if len(address.partition("://")[2]) > 1:
            found.append((match.start(), match.start() + len(address), "link", address))
    for match in _BARE.finditer(text):
        address = _trimmed(match.group())
        if _plausible(match[1].lower(), match[2].lower(), bool(match[3])):
            found.append((match.start(), match.start() + len(address), "link", f"https://{address}"))
    for match in _MENTION.finditer(text):
        found.append((match.start(), match.end(), "mention", match[1].lower()))
    for match in _TAG.finditer(text):
        tag = _TRAILING.sub("", match[1])
        if tag and _MEANT.search(tag) and graphemes(tag) <= TAG_GRAPHEMES and utf8_bytes(tag) <= TAG_BYTES:
            found.append((match.start(), match.start() + 1 + len(tag), "tag", tag))
    kept: list[tuple[int, int, Kind, str]] = []
    end = 0
    for start, stop, kind, value in sorted(found):
        if start >= end:
            kept.append((start, stop, kind, value))
            end = stop
    return kept


def short_mentions(text: str) -> list[str]:
    """Return the mentions that are no full handle (@name without a domain), with their sign."""
    return [match.group() for match in _SHORT_MENTION.finditer(text)]


def _plausible(host: str, ending: str, has_path: bool) -> bool:
    return ending in _GENERIC or (len(ending) == 2 and (has_path or host.startswith("www.")))


def _trimmed(address: str) -> str:
    """Take away what belongs to the sentence: its punctuation, and a bracket that was opened outside the address."""
    while True:
        last = address[-1]
        if last in ".,;:!?'\"’”“»«…*" or (
            last in ")]}" and address.count(last) > address.count("([{"[")]}".index(last)])
        ):
            address = address[:-1]
        else:
            return address
