"""What X charges for a call of an app without a contract: https://docs.x.com/x-api/getting-started/pricing ."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from inkom_desktop.domain.draft import ContentPart
from inkom_desktop.domain.tariff import Rate, Tariff
from inkom_desktop.domain.weighted import links

POST, LINK, ALT, READ, DELETE = "post", "post_with_link", "alt_text", "read", "delete"
TARIFF = Tariff(
    "USD",
    (
        Rate(POST, 15_000, "a post"),
        Rate(LINK, 200_000, "a post with a link"),
        Rate(ALT, 5_000, "an alternative text"),
        Rate(READ, 1_000, "reading an own post"),
        Rate(DELETE, 10_000, "deleting a post"),
    ),
    date(2026, 8, 22),
    "https://docs.x.com/x-api/getting-started/pricing",
)
"""The prices of August 2026. Own posts are read by the app's owner ("Owned Reads")."""


def rate_of(part: ContentPart) -> str:
    """Return the rate of the post itself. That a reply with a link costs as much as a post with one is taken for granted."""
    return LINK if links(part.text) else POST


def charges(part: ContentPart) -> Mapping[str, int]:
    """Return what sending a part takes."""
    texts = sum(1 for a in part.media if a.alt.strip() and a.file.mime.startswith("image/"))
    return {rate_of(part): 1, **({ALT: texts} if texts else {})}
