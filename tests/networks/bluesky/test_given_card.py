"""The card that a post was approved with is the one that is sent."""

from __future__ import annotations

from typing import Any

from inkom_desktop.domain.draft import Attachment, Content, ContentPart, LinkCard, MediaFile
from inkom_desktop.networks.bluesky import link_card
from inkom_desktop.networks.bluesky.text import find
from inkom_desktop.ports.network import with_card
from tests.networks.bluesky import stage

LINK = "https://example.com/a"
PICTURE = MediaFile("a" * 64, "image/jpeg", 10, 4, 2, "a.jpg")
CARD = LinkCard(LINK, "A page", "What it says", PICTURE)


def _one(part: ContentPart) -> Content:
    return Content("", (part,))


async def sent(card: LinkCard, *, gone: bool = False) -> dict[str, Any] | None:
    async def read() -> bytes:
        if gone:
            raise FileNotFoundError
        return b"picture"

    async def upload(content: bytes, mime: str) -> dict[str, Any] | None:
        return {"ref": content.decode(), "mimeType": mime}

    return await link_card.given(card, read, upload)


async def test_words_and_picture_are_the_given_ones() -> None:
    made = await sent(CARD)
    assert made is not None
    assert made["external"] == {
        "uri": LINK,
        "title": "A page",
        "description": "What it says",
        "thumb": {"ref": "picture", "mimeType": "image/jpeg"},
    }


async def test_a_picture_that_is_gone_is_left_out_and_no_card_is_none() -> None:
    made = await sent(CARD, gone=True)
    assert made is not None
    assert "thumb" not in made["external"]
    assert await sent(LinkCard(LINK, "A page", shown=False)) is None
    assert await sent(LinkCard(LINK)) is None


def test_the_first_link_of_a_part_without_pictures_gets_the_card() -> None:
    network = stage.adapter()
    part = ContentPart(f"look {LINK} and https://example.com/b")
    assert network.card_link(_one(part), 0) == LINK == link_card.link_of(find(part.text))
    assert network.card_link(_one(ContentPart("no link")), 0) == ""
    assert network.card_link(_one(ContentPart(LINK, (Attachment("m", PICTURE),))), 0) == ""
    assert with_card(_one(part), 0, network, {LINK: CARD}).card == CARD
    assert with_card(_one(part), 0, network, {}).card is None
