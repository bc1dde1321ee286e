"""The page Settings: its sections, what they follow, and what is taken back."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.ui.shell.settings_page import SettingsPage
from inkom_desktop.ui.widgets.toggles import Segmented
from tests.ui.shell.conftest import Screen


def page_of(screen: Screen) -> SettingsPage:
    page = screen.window.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    return page


def test_one_section_is_shown_and_the_sidebar_lights_its_entry(screen: Screen) -> None:
    async def scenario() -> None:
        window = screen.window
        window.resize(1440, 900)
        window.show()
        window.open_settings()
        page = page_of(screen)
        assert window.sidebar._settings.isChecked()
        seen = lambda: [key for key, section in page._sections.items() if section.isVisible()]  # noqa: E731 - read again
        assert seen() == ["general"]
        page.items["appearance"].setFocus()
        QTest.keyClick(page.items["appearance"], Qt.Key.Key_Return)
        assert seen() == ["appearance"]
        assert page.items["appearance"].isChecked()
        window.show_page("today")
        assert not window.sidebar._settings.isChecked()
        window.open_settings()
        assert seen() == ["appearance"]
        window.resize(1024, 700)
        window.look.set_text_size("200")
        page.resizeEvent(None)  # type: ignore[arg-type]
        assert page.items["general"]._narrow
        await window.settled()

    screen.run(scenario())


def test_another_late_rule_is_offered_back_once_the_page_is_left(screen: Screen) -> None:
    async def scenario() -> None:
        window, desktop = screen.window, screen.desktop
        window.show()
        window.open_settings("slots")
        page = page_of(screen)
        before = desktop.now.workspace
        assert before is not None
        then = next(s for s in page.findChildren(Segmented) if s.accessibleName() == "Late posts")
        then.set_current(Late.SEND.value)
        await window.settled()
        assert desktop.now.workspace is not None
        assert desktop.now.workspace.late == LateRule(Late.SEND, before.late.window)
        assert page_of(screen) is page
        window.show_page("today")
        assert desktop.undo.newest is not None
        assert desktop.undo.newest.said.startswith("The late rule of")
        window.open_settings()
        desktop.undo.take_back()
        await window.settled()
        desktop.refresh()
        await window.settled()
        assert desktop.now.workspace.late == before.late
        assert then.current() == before.late.then.value

    screen.run(scenario())


def test_what_another_process_changed_is_followed(screen: Screen) -> None:
    async def scenario() -> None:
        window = screen.window
        window.open_settings("slots")
        page = page_of(screen)
        client = screen.desktop.now.workspace
        assert client is not None
        rule = LateRule(Late.SKIP, timedelta(minutes=5))
        await screen.bridge.call(lambda house: house.workspaces.set_late(client, rule))
        screen.desktop.refresh()
        await window.settled()
        shown = {s.accessibleName(): s.current() for s in page.findChildren(Segmented)}
        assert (shown["Late posts"], shown["Late window"]) == ("skip", "5")

    screen.run(scenario())
