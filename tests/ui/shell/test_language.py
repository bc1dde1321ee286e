"""Another language while the window is open: everything speaks it at once, and nothing that was written is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel

from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.engine.house import House
from inkom_desktop.ui.pages.composer.view import ComposerPage
from inkom_desktop.ui.pages.drafts.view import DraftsPage
from inkom_desktop.ui.shell.appearance import first_switcher
from inkom_desktop.ui.shell.first_look import FirstLook, read_first_look, write_first_look
from inkom_desktop.ui.shell.palette.entries import Shown
from inkom_desktop.ui.shell.settings_page import SettingsPage
from inkom_desktop.ui.theme import apply_theme, load_theme
from inkom_desktop.ui.widgets.toggles import Segmented
from inkom_desktop.ui.words import language
from inkom_desktop.ui.words.ts import TsFile
from tests.ui.shell.conftest import Screen

FRENCH = {
    "Today": "Aujourd’hui",
    "Drafts": "Brouillons",
    "Settings": "Réglages",
    "Language": "Langue",
    "Compose": "Écrire",
    "Nothing scheduled": "Rien de prévu",
    "Quit": "Quitter",
    "Search drafts": "Chercher",
    "Close": "Fermer",
    "The disk is full.": "Le disque est plein.",
}


@pytest.fixture(autouse=True)
def a_little_french(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    before = QLocale()
    monkeypatch.setattr(language, "_file", lambda key: tmp_path / key)
    monkeypatch.setattr(language, "read_ts", lambda path: TsFile("fr", FRENCH))
    language.wear_language("en")
    yield
    language.wear_language("en")
    QLocale.setDefault(before)
    apply_theme(qapp, load_theme("light"))


async def first_draft(screen: Screen) -> Draft | None:
    async def read(house: House) -> Draft | None:
        found = await house.store.drafts.all(limit=1)
        return found[0] if found else None

    return await screen.bridge.call(read)


async def renewed(screen: Screen) -> None:
    """Return when nothing is under way any more and the window speaks what it was asked to."""
    for _ in range(2):
        await screen.window.settled()
        while screen.window.renewal.is_waiting:  # noqa: ASYNC110 - a timer of Qt
            await asyncio.sleep(0)


def test_everything_speaks_it_at_once_and_it_is_remembered(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        window = screen.window
        window.show()
        window.show_page("drafts")
        window.open_settings()
        dialog = window.page("settings")
        assert isinstance(dialog, SettingsPage)
        row = next(each for each in dialog.findChildren(Segmented) if each.accessibleName() == "Language")
        assert row.current() == "system"
        row.set_current("fr")
        await renewed(screen)
        side = window.sidebar
        assert side.items["drafts"].accessibleName().startswith("Brouillons")
        assert side.status.accessibleName().startswith("Rien de prévu")
        page = window.page("drafts")
        assert isinstance(page, DraftsPage)
        assert page._search.edit.placeholderText() == "Chercher"
        assert "Quitter" in " ".join(a.text() for a in screen.tray.menu.actions())
        again = window.page("settings")
        assert isinstance(again, SettingsPage)
        assert again is not dialog
        assert again.isVisible()
        row = next(each for each in again.findChildren(Segmented) if each.accessibleName() == "Langue")
        assert row.current() == "fr"
        focus = QApplication.focusWidget()
        assert focus is None or row.isAncestorOf(focus)
        assert read_first_look(screen.data).language == "fr"
        settings = await screen.bridge.call(lambda house: house.store.settings.all())
        assert settings["language"] == "fr"

    screen.run(scenario())


def test_what_is_being_written_comes_back_with_its_cursor(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        window = screen.window
        window.show()
        window.compose(None)
        page = window.stack.currentWidget()
        assert isinstance(page, ComposerPage)
        await window.settled()
        page.editor(0).setPlainText("Half a thou")
        page.vm.add_part(text="and more")
        cursor = page.editor(1).textCursor()
        cursor.setPosition(2)
        cursor.setPosition(5, cursor.MoveMode.KeepAnchor)
        page.editor(1).setTextCursor(cursor)
        page.editor(1).setFocus()
        window.look.set_language("fr")
        await renewed(screen)
        after = window.stack.currentWidget()
        assert isinstance(after, ComposerPage)
        assert after is not page
        assert after.vm.parts == ("Half a thou", "and more")
        found = after.editor(1).textCursor()
        assert (found.anchor(), found.position()) == (2, 5)
        assert window.focusWidget() is after.editor(1)
        assert not after.vm.unsaved
        stored = await first_draft(screen)
        assert stored is not None
        assert stored.parts == ("Half a thou", "and more")
        # The page that was lets the draft go: only one hand writes on.
        after.editor(0).setPlainText("Half a thought")
        await renewed(screen)
        window.end()
        await renewed(screen)
        assert after.vm.clash is None
        stored = await first_draft(screen)
        assert stored is not None
        assert stored.parts[0] == "Half a thought"

    screen.run(scenario())


def test_what_was_typed_is_taken_back_step_by_step_in_the_new_language_too(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        window = screen.window
        window.show()
        window.compose(None)
        page = window.stack.currentWidget()
        assert isinstance(page, ComposerPage)
        await window.settled()
        page.editor(0).insertPlainText("Half a thought")
        page.editor(0).textCursor().insertBlock()
        page.editor(0).insertPlainText("and more")
        window.look.set_language("fr")
        await renewed(screen)
        after = window.stack.currentWidget()
        assert isinstance(after, ComposerPage)
        assert after is not page
        assert after.editor(0).document().isUndoAvailable()
        after.editor(0).insertPlainText(" still")
        assert after.vm.parts == ("Half a thought\nand more still",)
        for said in ("Half a thought\n", "Half a thought", ""):  # Qt joins what is typed in one go
            after.editor(0).undo()
            assert after.vm.parts == (said,)
        after.editor(0).redo()
        assert after.vm.parts == ("Half a thought",)

    screen.run(scenario())


def test_what_cannot_be_stored_is_carried_over_and_stored_later(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        window = screen.window
        window.compose(None)
        page = window.stack.currentWidget()
        assert isinstance(page, ComposerPage)
        await window.settled()

        async def full(_draft: Draft) -> Draft:
            from inkom_desktop.domain.errors import StoreUnusable

            raise StoreUnusable("store_full")

        with monkeypatch.context() as patched:
            patched.setattr(screen.bridge.house.store.drafts, "add", full)
            page.editor(0).setPlainText("On a full disk")
            window.look.set_language("fr")
            await renewed(screen)
        after = window.stack.currentWidget()
        assert isinstance(after, ComposerPage)
        assert after is not page
        assert after.vm.parts == ("On a full disk",)
        assert after.vm.unsaved
        after.vm.save()
        await renewed(screen)
        stored = await first_draft(screen)
        assert stored is not None
        assert stored.parts == ("On a full disk",)

    screen.run(scenario())


def test_an_open_sheet_keeps_its_words_until_it_closes(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        window = screen.window
        window.show()
        window.open_shortcuts()
        sheet = window._dialog
        window.look.set_language("fr")
        await renewed(screen)
        assert sheet is not None
        assert sheet.isVisible()
        assert window.sidebar.items["drafts"].accessibleName().startswith("Drafts")
        window._dialog.reject()  # type: ignore[union-attr]
        await renewed(screen)
        assert window.sidebar.items["drafts"].accessibleName().startswith("Brouillons")

    screen.run(scenario())


def test_an_undo_that_was_offered_still_works(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        window = screen.window
        window.show()

        async def make(house: House) -> None:
            workspace = await house.workspaces.first("UTC")
            await house.drafts.new(workspace.id, parts=("Put away",))

        await screen.bridge.call(make)
        window.show_page("drafts")
        await renewed(screen)
        page = window.stack.currentWidget()
        assert isinstance(page, DraftsPage)
        page.vm.bin(page.vm.state.rows)
        await renewed(screen)
        assert await first_draft(screen) is None
        (toast,) = window.toasts.toasts()
        window.look.set_language("fr")
        await renewed(screen)
        assert toast.action is not None
        toast.action.click()
        await renewed(screen)
        assert await first_draft(screen) is not None

    screen.run(scenario())


def test_the_welcome_and_the_command_line_are_followed(screen: Screen) -> None:
    async def scenario() -> None:
        window = screen.window
        window.show()
        welcome = window.page("welcome")
        welcome.vm.use_language("fr")  # type: ignore[attr-defined]
        await asyncio.sleep(0)
        await renewed(screen)
        await renewed(screen)
        assert window.sidebar.items["drafts"].accessibleName().startswith("Brouillons")
        assert window.stack.currentWidget() is window.page("welcome")
        await screen.bridge.call(lambda house: house.store.settings.set("language", "en"))
        screen.desktop.publication_changed.emit(None)
        await renewed(screen)
        await renewed(screen)
        assert window.sidebar.items["drafts"].accessibleName().startswith("Drafts")

    screen.run(scenario())


def test_the_first_picture_speaks_the_language_of_the_last_time(qapp: QApplication, tmp_path: Path) -> None:
    write_first_look(tmp_path, FirstLook(language="fr"))
    switcher = first_switcher(qapp, tmp_path)
    assert language.current_language() == "fr"
    assert language.asked_language() == "fr"
    switcher.deleteLater()


def test_a_strip_of_trouble_and_the_palette_follow(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        window = screen.window
        window.show()
        window.troubles.strip.say(InkomError("store_full"), lambda: None, lambda: None)
        window.open_palette()
        window._dialog.reject()  # type: ignore[union-attr]
        window.look.set_language("fr")
        await renewed(screen)
        said = [label.text() for label in window.troubles.strip.findChildren(QLabel) if label.isVisible()]
        assert any(text.startswith("Le disque est plein.") for text in said)
        window.open_palette()
        assert window._finder is not None
        assert "Réglages" in [line.entry.title for line in window._finder.lines if isinstance(line, Shown)]
        window._dialog.reject()  # type: ignore[union-attr]

    screen.run(scenario())
