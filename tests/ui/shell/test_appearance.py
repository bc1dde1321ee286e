"""The look on the real window: worn at once, remembered, followed when another process changes it."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkom_desktop.engine.house import House
from inkom_desktop.ui.shell.appearance import first_switcher
from inkom_desktop.ui.shell.first_look import FILE, MOST_BYTES, FirstLook, read_first_look, write_first_look
from inkom_desktop.ui.shell.settings_page import SettingsPage
from inkom_desktop.ui.theme import apply_theme, current_theme, load_theme
from inkom_desktop.ui.widgets.toggles import Segmented
from inkom_desktop.ui.words.language import wear_language
from tests.ui.shell.conftest import Screen

NAMES = ("theme", "window.text_size", "window.reduced_motion")


@pytest.fixture(autouse=True)
def in_the_light_after(qapp: QApplication) -> object:
    locale = QLocale()
    yield
    apply_theme(qapp, load_theme("light"))
    wear_language("en")
    QLocale.setDefault(locale)


async def stored(screen: Screen) -> dict[str, str]:
    async def read(house: House) -> dict[str, str]:
        return dict(await house.store.settings.all())

    return await screen.bridge.call(read)


async def put(screen: Screen, name: str, value: str) -> None:
    """Another process changes a setting, and the store's doorbell rings."""

    async def write(house: House) -> None:
        await house.store.settings.set(name, value)

    await screen.bridge.call(write)
    screen.desktop.publication_changed.emit(None)
    await screen.window.settled()


def choice(dialog: SettingsPage, name: str) -> Segmented:
    return next(each for each in dialog.findChildren(Segmented) if each.accessibleName() == name)


def test_the_settings_dress_the_window_at_once_and_are_kept(screen: Screen) -> None:
    async def scenario() -> None:
        screen.window.show()
        screen.window.open_settings()
        await screen.window.settled()
        dialog = screen.window.page("settings")
        assert isinstance(dialog, SettingsPage)
        choice(dialog, "Theme").set_current("contrast")
        choice(dialog, "Text size").set_current("150")
        choice(dialog, "Motion").set_current("on")
        worn = current_theme()
        assert worn.contrast
        assert worn.scale == 1.5
        assert worn.still
        await screen.window.settled()
        kept = await stored(screen)
        assert [kept[name] for name in NAMES] == ["contrast", "150", "on"]
        assert read_first_look(screen.data) == FirstLook("contrast", "150", "on", "system")

    screen.run(scenario())


def test_the_keys_change_the_text_size_and_the_side_becomes_the_rail(screen: Screen, qapp: QApplication) -> None:
    async def scenario() -> None:
        window = screen.window
        window.show()
        window.activateWindow()
        window.show_page("today")
        await window.settled()
        assert window.sidebar.width() == 240
        for key, size in (
            (Qt.Key.Key_Plus, 110),
            (Qt.Key.Key_Equal, 125),
            (Qt.Key.Key_Minus, 110),
            (Qt.Key.Key_0, 100),
        ):
            QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
            assert window.look.text_size == size
        for _ in range(5):
            QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        assert window.look.text_size == 200
        assert window.sidebar.width() == 112
        await window.settled()
        assert (await stored(screen))["window.text_size"] == "200"
        QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
        assert window.sidebar.width() == 240
        await window.settled()

    screen.run(scenario())


def test_the_command_line_is_followed_without_a_restart(screen: Screen) -> None:
    async def scenario() -> None:
        await put(screen, "theme", "dark")
        assert current_theme().name == "dark"
        await put(screen, "window.text_size", "125")
        assert (current_theme().name, current_theme().scale) == ("dark", 1.25)
        # A store of a later version: what it says is not known here, and nothing breaks.
        await put(screen, "window.text_size", "350")
        assert current_theme().scale == 1.0

    screen.run(scenario())


def test_what_was_chosen_just_now_is_not_undone_by_an_older_reading(screen: Screen) -> None:
    async def scenario() -> None:
        screen.window.look.set_theme("dark")
        screen.desktop.publication_changed.emit(None)
        await asyncio.sleep(0)
        await screen.window.settled()
        assert current_theme().name == "dark"
        assert (await stored(screen))["theme"] == "dark"

    screen.run(scenario())


def test_the_first_picture_wears_the_look_of_the_last_time(qapp: QApplication, tmp_path: Path) -> None:
    write_first_look(tmp_path, FirstLook("dark", "175", "on"))
    switcher = first_switcher(qapp, tmp_path)
    worn = current_theme()
    assert (worn.name, worn.scale, worn.still) == ("dark", 1.75, True)
    assert [file.name for file in tmp_path.iterdir()] == [FILE]
    switcher.deleteLater()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no json",
        "[]",
        '"dark"',
        json.dumps({"theme": "dark"}),
        json.dumps({"theme": "sepia", "text_size": "100", "motion": "system"}),
        json.dumps({"theme": ["dark"], "text_size": "100", "motion": "system"}),
        json.dumps({"theme": "dark", "text_size": "999", "motion": "system"}),
        json.dumps({"theme": "dark", "text_size": "100", "motion": "system", "more": "x" * MOST_BYTES}),
    ],
)
def test_a_file_that_says_something_else_is_no_look(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    assert read_first_look(tmp_path) == FirstLook()


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    write_first_look(tmp_path / "nowhere", FirstLook("dark"))
    assert read_first_look(tmp_path / "nowhere") == FirstLook()
