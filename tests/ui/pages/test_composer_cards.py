"""The card under a link in the composer: shown when its page was read, changed, left out, and frozen with the post."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from inkom_desktop.domain.draft import LinkCard
from inkom_desktop.ui.pages.composer.view_link_card import CardStrip, LinkCardDialog
from tests.ui.pages.test_composer_page import composing
from tests.ui.shell.conftest import Screen, told

LINK = "https://example.com/a"
PAGE = LinkCard(LINK, "A page", "What it says")


def test_a_card_is_shown_changed_left_out_and_goes_with_the_post(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def read(url: str) -> LinkCard | None:
        return replace(PAGE, url=url)

    async def scenario() -> None:
        page = await composing(screen, "bluesky")
        monkeypatch.setattr(screen.bridge.house.cards, "card", read)
        page._editors[0].setPlainText(f"look {LINK}")
        known = asyncio.ensure_future(told(page.cards.changed))
        page.cards.look()
        await known
        (strip,) = page.findChildren(CardStrip)
        assert strip.card == PAGE
        page.side.refresh()
        bluesky = next(s for s in page.side.panel._shown if s.account.network == "bluesky")
        folder = next(s for s in page.side.panel._shown if s.account.network == "folder")
        assert bluesky.post.parts[0].card == PAGE
        assert folder.post.parts[0].card is None
        strip.edit.emit()
        dialog = page.questions.open
        assert isinstance(dialog, LinkCardDialog)
        dialog.title.set_text(" ")
        dialog._keep()
        assert dialog.title.message() == "A card has a title."
        dialog.title.set_text("My own words")
        dialog._keep()
        assert page.vm.draft is not None
        assert page.vm.draft.cards == {LINK: replace(PAGE, title="My own words")}
        draft = await page.vm.stored()
        assert draft is not None
        planner = screen.bridge.house.planner
        frozen = await screen.bridge.call(lambda house: planner.frozen(draft, bluesky.account))
        assert frozen.parts[0].card == replace(PAGE, title="My own words")
        assert (await screen.bridge.call(lambda house: planner.frozen(draft, folder.account))).parts[0].card is None
        strips = [s for s in page.findChildren(CardStrip) if s.isVisibleTo(page)]
        strips[-1].toggled.emit()
        assert not page.vm.draft.cards[LINK].shown
        page.side.refresh()
        bluesky = next(s for s in page.side.panel._shown if s.account.network == "bluesky")
        assert bluesky.post.parts[0].card is None
        page.cards.keep(PAGE)
        assert page.vm.draft.cards == {}
        page._editors[0].setPlainText("no link")
        page.vm._check()
        assert all(row.card is None for row in page._rows)
        await page.vm.stored()
        await screen.window.settled()

    screen.run(scenario())
