"""Counting by weights, as the published rules of twitter-text 3 say: a link counts 23, an emoji 2, most other letters 1 or 2.

https://github.com/twitter/twitter-text/blob/master/config/v3.json : scale 100, default weight 200, weight 100 for U+0000 to
U+10FF, U+2000 to U+200D, U+2010 to U+201F and U+2032 to U+2037; text is normalised to NFC first. Which bare names are links
hangs on the list of top-level domains, of which the common ones stand here: a rarer one without https:// counts as text.

Nothing here reaches over a space, so a text is counted word by word and each word once: while typing, all but one are known.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

import regex

LINK = 23
EMOJI = 2

_DEAR = re.compile("[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]+")
# UTS 51 sequences: flags, keycaps, tags, joined ones; four signs are emoji only when they say so.
_EMOJI = regex.compile(
    r"\p{RI}\p{RI}|[#*0-9]\uFE0F?\u20E3|[©®™♟]\uFE0F"
    r"|(?![©®™♟])\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:[\U000E0020-\U000E007E]+\U000E007F)?"
    r"(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*"
)
_LABEL = r"[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?"
_LINK = regex.compile(
    rf"(?<![A-Za-z0-9@＠$#＃\u202A-\u202E])(?:(https?://)|(?<![-_./]))((?:{_LABEL}\.)+)([\p{{L}}]{{2,24}}|xn--[a-z0-9-]+)"
    r"(?![\p{L}\p{N}@_-])(?::\d+)?(/[^\s<>\"]*)?(\?[^\s<>\"]*)?",
    regex.IGNORECASE,
)
_TRAILING = ".,;:!?'\"’”»…)]}"
_GENERIC = frozenset(
    """com org net info edu gov mil int biz name pro mobi tel travel museum coop aero asia jobs dev app blog page site online
    shop store news social media studio design agency academy art cloud club company community digital email events
    foundation games guide live love network photo photos press software space team tech today tools tv wiki works world
    xyz top link click group center solutions services consulting coffee""".split()  # noqa: SIM905 - read as words
)
_SHORT_ALONE = frozenset({"co", "tv"})
"""Country endings that make a link of one bare word: t.co, twitch.tv."""
_KEPT = 8192
"""How many words are remembered."""
_WORD = 64
"""What is longer is counted anew each time: a text without spaces is one word, and another one after each key."""


def without_links(text: str) -> str:
    """Return the text without its links; a line or a gap that only a link filled is gone too."""
    pieces, at = [], 0
    for start, end in links(text):
        pieces.append(text[at:start])
        at = end
    lines, before = "".join([*pieces, text[at:]]).split("\n"), text.split("\n")
    kept = [" ".join(line.split(" ")).rstrip() for line in lines]
    kept = [
        " ".join(w for w in line.split(" ") if w) if line != old else line
        for line, old in zip(kept, before, strict=True)
    ]
    return "\n".join(new for new, old in zip(kept, before, strict=True) if new or not old.strip()).strip("\n")


@lru_cache(maxsize=32)
def weighted(text: str) -> int:
    """Return the weighted length of a text."""
    if text.isascii() and "." not in text:
        return len(text)
    words = unicodedata.normalize("NFC", text).split(" ")
    if max(map(len, words)) <= _WORD:
        return sum(map(_weight, words)) + len(words) - 1
    return sum(_weight(w) if len(w) <= _WORD else _weight.__wrapped__(w) for w in words) + len(words) - 1


@lru_cache(maxsize=_KEPT)
def _weight(word: str) -> int:
    length, at = 0, 0
    for start, end in _links(word) if "." in word else ():
        length += _plain(word[at:start]) + LINK
        at = end
    return length + _plain(word[at:])


def _plain(text: str) -> int:
    if text.isascii():
        return len(text)
    bare, emoji = _EMOJI.subn("", text)
    return len(bare) + sum(map(len, _DEAR.findall(bare))) + EMOJI * int(emoji)


def links(text: str) -> list[tuple[int, int]]:
    """Return where links stand, in order."""
    found, at = [], 0
    for word in text.split(" ") if "." in text else ():
        if "." in word:
            inside = _links(word) if len(word) <= _WORD else _links.__wrapped__(word)
            found += [(at + start, at + end) for start, end in inside]
        at += len(word) + 1
    return found


@lru_cache(maxsize=_KEPT)
def _links(text: str) -> Sequence[tuple[int, int]]:
    found = []
    for match in _LINK.finditer(text):
        scheme, host, ending, path = match[1], match[2], match[3].lower(), match[4] or match[5]
        if not scheme:
            generic = ending in _GENERIC
            country = len(ending) == 2 and (host.count(".") > 1 or path or ending in _SHORT_ALONE)
            if not (generic or country):
                continue
        end = match.end()
        while path and text[end - 1] in _TRAILING and end > match.end(3):
            end -= 1
        found.append((match.start(), end))
    return found
