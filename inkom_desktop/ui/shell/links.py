"""inkom:// links: what they may ask for, and nothing else.

A link comes from outside (a web page, a mail), so that it is read as hostile input: it opens a screen and does nothing more.
It never publishes, deletes, imports, or changes a server or a setting; what follows the screen's name is an identifier, never
a flag. A link that is not exactly one of these is ignored, with a line in the log that does not repeat it.

    inkom://today          a page by its key
    inkom://compose        the composer
    inkom://draft/ID       the composer with a draft

No network signs in by such a link (they come back to a loopback address), so that there is none that completes a sign-in.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from inkom_desktop.domain.ids import ALPHABET, LENGTH

SCHEME = "inkom"
MOST_BYTES = 2048
COMPOSER = "composer"

_SHAPE = re.compile(rf"{SCHEME}:(?://)?([a-z][a-z-]{{0,31}})(?:/([{ALPHABET}]{{{LENGTH}}}))?/?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Link:
    """A screen: the key of a page, and the draft that the composer shows."""

    page: str
    draft: str = ""


def is_link(text: str) -> bool:
    """Tell whether this claims to be one of our links, well formed or not."""
    return text[: len(SCHEME) + 1].lower() == f"{SCHEME}:"


def read_link(text: str, pages: Collection[str]) -> Link | None:
    """Return the screen that a link asks for, None when it is not exactly a link we know. `pages` are the keys of pages."""
    if len(text) > MOST_BYTES:
        return None
    # Scheme and host do not mind capitals (RFC 3986, 6.2.2.1), and identifiers are read aloud.
    found = _SHAPE.fullmatch(text.lower())
    if found is None:
        return None
    place, draft = found[1], found[2] or ""
    if place == "draft":
        return Link(COMPOSER, draft) if draft else None
    if draft:
        return None
    if place == "compose":
        return Link(COMPOSER)
    return Link(place) if place in pages and place != COMPOSER else None
