"""What of a text becomes a link, a mention or a tag, and how what was sent and what came back are compared."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from inkom_desktop.domain.weighted import links
from inkom_desktop.ports.network import Mark
from inkom_desktop.web.reading import branch, words

_TAG = re.compile(r"(?<![\w&/@])(?:[#＃]\w*[^\W\d_]\w*|@\w{1,15}(?!\w)|\$[A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?\b)")
_CASHTAG = re.compile(r"(?<![\w&/@$])\$[A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?(?!\w)")
_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_OWN_MEDIA = re.compile(r"https?://(?:x|twitter)\.com/\w+/status/\d+/(?:photo|video)/\d+\Z", re.ASCII)


def marks(text: str) -> tuple[Mark, ...]:
    """Return links, mentions, hashtags and cashtags."""
    inside = links(text)
    found = [Mark(start, end) for start, end in inside]
    found += [Mark(m.start(), m.end()) for m in _TAG.finditer(text) if not any(a <= m.start() < b for a, b in inside)]
    return tuple(sorted(found, key=lambda m: m.start))


def cashtags(text: str) -> int:
    """Count the cashtags: an app without a contract may write one."""
    if "$" not in text:
        return 0
    inside = links(text)
    return sum(not any(a <= m.start() < b for a, b in inside) for m in _CASHTAG.finditer(text))


def canonical(text: str) -> str:
    """Return the form in which two texts are compared: NFC, one space for any white space, links without scheme and end slash."""
    plain = unicodedata.normalize("NFC", text)
    pieces, at = [], 0
    for start, end in links(plain):
        pieces += [plain[at:start], _SCHEME.sub("", plain[start:end]).rstrip("/")]
        at = end
    return " ".join("".join([*pieces, plain[at:]]).split())


def shown(text: str, urls: Iterable[Any]) -> str:
    """Return what a post says, its short links replaced by what they stand for, and without those to its own media."""
    for url in urls:
        short, whole = words(branch(url).get("url")), words(branch(url).get("expanded_url"))
        if short and whole:
            text = text.replace(short, "" if _OWN_MEDIA.match(whole) or branch(url).get("media_key") else whole)
    return html.unescape(text)
