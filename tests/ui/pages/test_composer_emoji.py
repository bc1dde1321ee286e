"""Emoji: found by words, in the person's skin tone, put in where the cursor was, remembered."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inkom_desktop.domain.counting import graphemes
from inkom_desktop.ui.pages.composer.emoji import RECENT, TONE, TONES, find, groups
from inkom_desktop.ui.pages.composer.view_emoji import EmojiPopover
from tests.ui.pages.test_composer_page import composing
from tests.ui.shell.conftest import Screen, told


def test_every_emoji_is_one_sign_in_every_tone() -> None:
    every = [e for g in groups() for e in g.emoji]
    assert len(every) > 1800
    assert len({e.sign for e in every}) == len(every)
    for each in every:
        for tone in TONES:
            assert graphemes(each.toned(tone)) == 1, each
    by_sign = {e.sign: e for e in every}
    assert by_sign["👋"].toned(TONES[3]) == "👋🏽"
    assert by_sign["❤️"].toned(TONES[3]) == "❤️"


@pytest.mark.parametrize(
    ("words", "language", "sign"),
    [
        ("red heart", "en", "❤️"),
        ("thumbs up", "en", "👍"),
        ("coeur rouge", "fr", "❤️"),
        ("cœur rouge", "fr", "❤️"),
        ("Rotes Herz", "de", "❤️"),
        ("corazon rojo", "es", "❤️"),
        ("wav", "en", "👋"),
        ("+1", "en", "👍"),
    ],
)
def test_words_find_it(words: str, language: str, sign: str) -> None:
    assert sign in [e.sign for e in find(words, language)][:12]


def test_nothing_is_found_by_nothing() -> None:
    assert find("  ", "en") == ()
    assert find("qqqqq", "en") == ()


def test_it_is_put_in_by_the_keyboard_and_remembered(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen)
        page._editors[0].setPlainText("Hello ")
        page.focus_part(0)
        page.ask_emoji()
        popover = page.questions.open
        assert isinstance(popover, EmojiPopover)
        popover.search.edit.setText("waving hand")
        popover._shelf.wear(TONES[5])
        QTest.keyClick(popover.search.edit, Qt.Key.Key_Down)
        QTest.keyClick(popover.grid, Qt.Key.Key_Return)
        assert page.vm.parts[0] == "Hello 👋🏿"
        assert not popover.is_open()
        await screen.window.settled()
        await page.emoji._tasks.settled()
        kept = await screen.bridge.call(lambda house: house.store.settings.all())
        assert (kept[RECENT], kept[TONE]) == ("👋🏿", TONES[5])
        page.emoji.recent = ()
        read = asyncio.ensure_future(told(page.emoji.changed))
        page.emoji.load()
        await read
        assert page.emoji.recent == ("👋🏿",)

    screen.run(scenario())


def test_the_keys_go_from_sign_to_sign_across_sections(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen)
        page.ask_emoji()
        popover = page.questions.open
        assert isinstance(popover, EmojiPopover)
        grid = popover.grid
        first = grid.current()
        QTest.keyClick(grid, Qt.Key.Key_Right)
        assert grid.current() != first
        QTest.keyClick(grid, Qt.Key.Key_Home)
        assert grid.current() == first
        for _ in range(25):
            QTest.keyClick(grid, Qt.Key.Key_Down)
        below = grid.current()
        QTest.keyClick(grid, Qt.Key.Key_End)
        assert grid.current() not in (first, below)
        QTest.keyClick(grid, Qt.Key.Key_Home)
        QTest.keyClick(grid, Qt.Key.Key_Up)
        assert all(item.name for item in grid.accessible_items())
        popover.close_now()
        await screen.window.settled()

    screen.run(scenario())
