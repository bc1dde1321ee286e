"""Phrases and find-and-replace in the composer: put in at the cursor, kept for the client, taken back."""

from __future__ import annotations

import asyncio

from inkom_desktop.domain.phrases import Phrase, PhraseKind, say_phrases
from inkom_desktop.domain.replacing import Wanted
from inkom_desktop.ui.pages.composer.view_phrases import PhrasesPopover
from inkom_desktop.ui.pages.composer.view_replace import ReplaceDialog
from inkom_desktop.ui.widgets.slot import SlotRow
from tests.ui.pages.test_composer_page import composing
from tests.ui.shell.conftest import Screen, told


def test_a_phrase_is_kept_from_the_selection_and_put_in_at_the_cursor(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen)
        editor = page._editors[0]
        editor.setPlainText("We are open. {client}!")
        editor.selectAll()
        page.ask_phrases()
        popover = page.questions.open
        assert isinstance(popover, PhrasesPopover)
        popover._show_form()
        popover._keep()
        assert popover._name.message() == "A phrase needs a name and a text."
        popover._name.set_text("  Opening   hours ")
        kept = asyncio.ensure_future(told(page.phrases.changed))
        popover._keep()
        await kept
        assert [p.name for p in page.phrases.all] == ["Opening hours"]
        popover.search.set_text("open")
        assert len(popover.findChildren(SlotRow)) >= 1
        popover.entered()
        workspace = screen.desktop.now.workspace
        assert workspace is not None
        assert page.vm.parts == (f"We are open. {workspace.name}!",)
        await screen.window.settled()

    screen.run(scenario())


def test_a_phrase_that_was_removed_comes_back_and_windows_do_not_overwrite_each_other(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen)
        kept = asyncio.ensure_future(told(page.phrases.changed))
        page.phrases.add(PhraseKind.HASHTAGS, "one", "#one")
        await kept
        (one,) = page.phrases.all
        other = Phrase("x", PhraseKind.SNIPPET, "of another window", "words")
        name = next(
            k for k in await screen.bridge.call(lambda house: house.store.settings.all()) if k.startswith("phrases.")
        )

        await screen.bridge.call(lambda house: house.store.settings.set(name, say_phrases((one, other))))
        gone = asyncio.ensure_future(told(page.phrases.changed))
        page.phrases.remove(one)
        await gone
        assert page.phrases.all == (other,)
        back = asyncio.ensure_future(told(page.phrases.changed))
        assert screen.desktop.undo.take_back()
        await back
        assert page.phrases.all == (other, one)
        await screen.window.settled()

    screen.run(scenario())


def test_links_are_tagged_and_words_replaced_in_all_texts(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen)
        vm = page.vm
        vm.write(0, "Huila: https://a.example/x")
        vm.add_part(text="huila again")
        vm.tag_links("utm_source=s")
        assert vm.parts[0] == "Huila: https://a.example/x?utm_source=s"
        page.questions.replacement()
        dialog = page.questions.open
        assert isinstance(dialog, ReplaceDialog)
        dialog._find.set_text("huila")
        assert dialog._go.label() == "Replace 2 places"
        dialog._by.set_text("Nariño")
        dialog.accept()
        assert vm.parts == ("Nariño: https://a.example/x?utm_source=s", "Nariño again")
        assert vm.count_of(Wanted("huila")) == 0
        changed = asyncio.ensure_future(told(vm.changed, lambda: vm.parts[1] == "huila again"))
        assert screen.desktop.undo.take_back()
        await changed
        await screen.window.settled()

    screen.run(scenario())
