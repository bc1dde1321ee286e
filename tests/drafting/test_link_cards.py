"""Cards under links: read once a day, kept for when there is no connection."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from inkom_desktop.drafting.link_cards import FRESH, CardReader
from inkom_desktop.ports.pages import Page
from inkom_desktop.store.store import SqlStore, open_store
from inkom_desktop.system.media_files import MediaFolder
from tests.fakes.clock import FixedClock

LINK = "https://www.example.com/a"


class Pages:
    """One page that may be out of reach."""

    def __init__(self) -> None:
        self.page: Page | None = Page("A page", "What it says")
        self.reads = 0

    async def read(self, url: str) -> Page | None:
        self.reads += 1
        return self.page


@pytest.fixture
async def store(tmp_path: Path, clock: FixedClock) -> AsyncIterator[SqlStore]:
    opened = await open_store(tmp_path / "inkom.sqlite3", clock=clock)
    yield opened
    await opened.close()


def png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 20)).save(out, "PNG")
    return out.getvalue()


async def test_a_card_is_read_once_a_day_and_kept_for_offline(
    store: SqlStore, clock: FixedClock, tmp_path: Path
) -> None:
    pages = Pages()
    reader = CardReader(store.link_cards, pages, MediaFolder(tmp_path / "media"), clock)
    card = await reader.card(LINK)
    assert card is not None
    assert (card.url, card.title, card.description, card.picture, card.shown) == (
        LINK,
        "A page",
        "What it says",
        None,
        True,
    )
    assert await reader.card(LINK) == card
    assert pages.reads == 1
    clock.move(seconds=(FRESH + timedelta(minutes=1)).total_seconds())
    pages.page = None
    assert await reader.card(LINK) == card
    assert pages.reads == 2
    pages.page = Page("Another", "")
    assert (await reader.card(LINK)).title == "Another"  # type: ignore[union-attr]
    pages.page = None
    assert await reader.card("https://elsewhere.example/") is None


async def test_its_picture_is_taken_in_and_a_damaged_one_left_out(
    store: SqlStore, clock: FixedClock, tmp_path: Path
) -> None:
    pages, folder = Pages(), MediaFolder(tmp_path / "media")
    reader = CardReader(store.link_cards, pages, folder, clock)
    pages.page = Page("A page", "", png())
    card = await reader.card(LINK)
    assert card is not None
    assert card.picture is not None
    assert (card.picture.width, card.picture.name) == (40, "www.example.com.jpg")
    assert await folder.intact(card.picture)
    kept = await store.link_cards.get(LINK)
    assert kept is not None
    assert kept[0] == card
    pages.page = Page("A page", "", b"\x89PNG\r\n\x1a\nbroken")
    other = await reader.card("https://other.example/")
    assert other is not None
    assert other.picture is None
