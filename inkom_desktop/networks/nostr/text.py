"""What of a note becomes a link, a hashtag or a mention, and how a mention is written. NIP-21, NIP-24, NIP-27, NIP-05.

A note is plain text; what it means by a word stands in tags beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import regex

from inkom_desktop.networks.nostr.nip19 import Entity, decode, encode
from inkom_desktop.ports.network import Mark

_ENTITY = regex.compile(
    r"(?<![\p{L}\p{N}_/.-])(?:nostr:|@)?((?:npub|nprofile|note|nevent)1[02-9ac-hj-np-z]{20,1500})(?![\p{L}\p{N}])",
    regex.IGNORECASE,
)
_NAME = regex.compile(
    r"(?<=^|[\s(])@([a-z0-9._-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24})(?![\p{L}\p{N}_-])",
    regex.IGNORECASE | regex.MULTILINE,
)
_TAG = regex.compile(r"(?<=^|[\s(])[#＃]((?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]{1,100})", regex.MULTILINE)
_LINK = regex.compile(r"(?<![\p{L}\p{N}_@/])https?://[^\s<>\"]+", regex.IGNORECASE)
_SECRET = regex.compile(r"(?:nsec|ncryptsec)1[02-9ac-hj-np-z]{20,}", regex.IGNORECASE)
MOST_TAGS = 30


@dataclass(frozen=True, slots=True)
class Written:
    """A note as it is signed: its text, whom it mentions, which events it quotes, its hashtags."""

    content: str
    people: tuple[Entity, ...]
    quotes: tuple[Entity, ...]
    hashtags: tuple[str, ...]


def write(text: str, names: Mapping[str, Entity]) -> Written:
    """Return a text with its mentions as addresses (nostr:...). `names` are those that were found, by name@domain."""

    def by_name(match: regex.Match[str]) -> str:
        found = names.get(match[1].lower())
        return f"nostr:{encode('npub', found.value)}" if found else str(match.group())

    text = str(_NAME.sub(by_name, text))
    people: dict[str, Entity] = {}
    quotes: dict[str, Entity] = {}

    def by_entity(match: regex.Match[str]) -> str:
        entity = decode(match[1].lower())
        if entity is None:
            return str(match.group())
        kept = people if entity.prefix in ("npub", "nprofile") else quotes
        kept.setdefault(entity.value, entity)
        return f"nostr:{match[1].lower()}"

    content = str(_ENTITY.sub(by_entity, text))
    return Written(content, tuple(people.values()), tuple(quotes.values()), hashtags(content))


def hashtags(text: str) -> tuple[str, ...]:
    """Return the hashtags of a text in lower case, each once."""
    return tuple(dict.fromkeys(match[1].lower() for match in _TAG.finditer(text)))[:MOST_TAGS]


def names(text: str) -> tuple[str, ...]:
    """Return who is mentioned as @name@domain (NIP-05), each once."""
    return tuple(dict.fromkeys(match[1].lower() for match in _NAME.finditer(text)))


def mistyped(text: str) -> list[str]:
    """Return what looks like a key or an event and is none: a sign was lost when it was copied."""
    return [match[1] for match in _ENTITY.finditer(text) if decode(match[1].lower()) is None]


def holds_secret(text: str) -> bool:
    """Tell whether a secret key stands in a text: who reads it owns the account."""
    return bool(_SECRET.search(text))


def marks(text: str) -> tuple[Mark, ...]:
    """Return the places that clients show as links, mentions and hashtags."""
    found = [Mark(m.start(), m.start() + len(m.group().rstrip(".,;:!?'\"’”»…)"))) for m in _LINK.finditer(text)]
    for match in _ENTITY.finditer(text):
        if decode(match[1].lower()) is not None:
            found.append(Mark(match.start(), match.end(), f"@{match[1][:10]}…"))
    found += [Mark(m.start(), m.end()) for pattern in (_NAME, _TAG) for m in pattern.finditer(text)]
    kept: list[Mark] = []
    for mark in sorted(found, key=lambda m: m.start):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return tuple(kept)
