"""The tray: its menu and its tooltip, and a host that comes and goes."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.rehearsal import Finding, Meant, Trouble
from inkom_desktop.ui.bridge.snapshot import Ahead
from inkom_desktop.ui.shell.links import Link
from inkom_desktop.ui.shell.notifications.native import NativeNotifier
from inkom_desktop.ui.shell.time_dialog import TimeDialog
from inkom_desktop.ui.shell.tray_host import PATIENCE_LOOKS, TrayHost
from inkom_desktop.ui.shell.tray_menu import Heading
from inkom_desktop.ui.theme import tray_icon
from inkom_desktop.ui.widgets.menu import Menu
from tests.ui.shell.conftest import Screen, told
from tests.ui.shell.test_window import schedule


def items(screen: Screen) -> list[str]:
    screen.tray.menu.aboutToShow.emit()
    return [a.text() for a in screen.tray.menu.actions() if not a.isSeparator()]


def test_the_menu_is_made_anew_at_each_opening(screen: Screen) -> None:
    async def scenario() -> None:
        assert items(screen)[0].startswith("Nothing scheduled")
        account = await screen.folder("Site")
        changed = asyncio.ensure_future(told(screen.desktop.changed, lambda: screen.desktop.now.next_post is not None))
        await schedule(screen, account, "Huila & harvest\nsecond line", 12 * 60)
        await changed
        first = items(screen)[0]
        assert first.startswith("Next post in 12 min · ")
        assert first.endswith("Huila & harvest second line")
        assert items(screen)[1:] == [
            "Compose",
            "New draft from clipboard",
            "Open Inkom",
            "Pause publishing",
            "Quit (posts will wait)",
        ]
        (heading,) = screen.tray.menu.findChildren(Heading)
        assert "1 account healthy" in heading.accessibleName()
        found = replace(screen.desktop.now.accounts[0], state=AccountState.SIGN_IN_NEEDED)
        screen.desktop.now = replace(screen.desktop.now, accounts=(found,), real=Ahead(waiting=3), paused=True)
        assert items(screen)[4:] == [
            "Reconnect Folder",
            "3 posts need you",
            "Resume publishing",
            "Quit (posts will wait)",
        ]

    screen.run(scenario())


def test_items_do_what_they_say(screen: Screen) -> None:
    asked: list[str] = []
    screen.tray.open_window.connect(asked.append)
    screen.tray.quit_asked.connect(lambda: asked.append("quit"))

    async def scenario() -> None:
        by_words = {a.text(): a for a in screen.tray.menu.actions()}
        by_words["Open Inkom"].trigger()
        by_words["Quit (posts will wait)"].trigger()
        screen.tray.menu.findChildren(Heading)[0].pressed.emit()
        assert asked == ["", "quit", "today"]
        pauses = by_words["Pause publishing"].menu()
        assert [a.text() for a in pauses.actions()] == [
            "For 1 hour",
            "Until tomorrow 08:00",
            "Until a date…",
            "Until I resume",
        ]
        paused = asyncio.ensure_future(told(screen.desktop.changed, lambda: screen.desktop.now.paused))
        pauses.actions()[0].trigger()
        await paused
        assert screen.desktop.now.paused_until is not None
        assert (screen.desktop.now.paused_until - screen.desktop.time()).total_seconds() == pytest.approx(3600, abs=60)

    screen.run(scenario())


def test_a_draft_from_the_clipboard(screen: Screen) -> None:
    async def scenario() -> None:
        QGuiApplication.clipboard().setText("Copied words.")
        screen.tray.compose_clipboard.emit()
        await screen.window.settled()
        draft = screen.window.page("composer").vm.draft  # type: ignore[attr-defined]
        assert draft.parts == ("Copied words.",)
        QGuiApplication.clipboard().setText(" ")
        screen.tray.compose_clipboard.emit()
        await screen.window.settled()
        stored = await screen.bridge.call(lambda house: house.store.drafts.all(limit=10))
        assert [d.parts for d in stored] == [("Copied words.",)]

    screen.run(scenario())


def test_the_tooltip_says_when_the_publisher_last_looked(screen: Screen) -> None:
    async def scenario() -> None:
        if screen.desktop.pulse.last_beat is None:
            await told(screen.bridge.fact, lambda _: screen.desktop.pulse.last_beat is not None)
        screen.tray.show_state()
        lines = screen.tray.icon.toolTip().splitlines()
        assert lines[:2] == ["Inkom", "Nothing scheduled"]
        assert lines[-1].startswith("Last look at the queue ")

    screen.run(scenario())


def test_tooltip_and_menu_say_the_last_beat_and_the_next_post_whatever_the_state(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        changed = asyncio.ensure_future(told(screen.desktop.changed, lambda: screen.desktop.now.next_post is not None))
        await schedule(screen, account, "Soon", 12 * 60)
        await changed
        if screen.desktop.pulse.last_beat is None:
            await told(screen.bridge.fact, lambda _: screen.desktop.pulse.last_beat is not None)
        now = screen.desktop.now
        out = replace(now, accounts=(replace(now.accounts[0], state=AccountState.VAULT_LOCKED),))
        for snapshot in (now, replace(now, paused=True), out):
            screen.desktop.now = snapshot
            screen.tray.show_state()
            lines = screen.tray.icon.toolTip().splitlines()
            assert lines.count("Next post in 12 min") == 1, lines
            assert lines[-1].startswith("Last look at the queue ")
            items(screen)
            (heading,) = screen.tray.menu.findChildren(Heading)
            assert "Last look at the queue" in heading.accessibleName()
            assert "Soon" in heading.accessibleName()

    screen.run(scenario())


def test_offline_has_a_face_of_its_own(screen: Screen) -> None:
    async def scenario() -> None:
        screen.desktop.pulse.offline_since = screen.desktop.time()
        screen.tray.show_state()
        assert screen.tray._worn[0] == "offline"
        assert "Offline since" in screen.tray.icon.toolTip()
        screen.desktop.now = replace(screen.desktop.now, paused=True)
        screen.tray.show_state()
        assert screen.tray._worn[0] == "paused"

    screen.run(scenario())


def test_what_a_rehearsal_found_needs_the_person(screen: Screen) -> None:
    async def scenario() -> None:
        meant = Meant("pub", "ws", "acc", screen.desktop.time())
        found = Finding(Trouble.CLOCK, "", (meant,), screen.desktop.time())
        screen.desktop.now = replace(screen.desktop.now, findings=(found,))
        screen.tray.show_state()
        assert screen.tray._worn[0] == "attention"
        assert "1 post may not go out" in screen.tray.icon.toolTip()
        assert "1 post may not go out" in items(screen)

    screen.run(scenario())


def test_a_pause_until_a_date_is_asked_for_in_the_window(screen: Screen) -> None:
    async def scenario() -> None:
        pauses = Menu("Pauses")
        screen.tray.add_pauses(pauses)
        (asks,) = [a for a in pauses.actions() if a.text() == "Until a date…"]
        asks.trigger()
        dialog = screen.window._dialog
        assert isinstance(dialog, TimeDialog)
        paused = asyncio.ensure_future(told(screen.desktop.changed, lambda: screen.desktop.now.paused))
        dialog._done()
        await paused
        until = screen.desktop.now.paused_until
        assert until is not None
        assert until > screen.desktop.time()

    screen.run(scenario())


def test_a_press_on_a_notification_reaches_the_window(screen: Screen) -> None:
    native = screen.tray.notifier
    assert isinstance(native, NativeNotifier)  # off screen nothing is sent to the person's own desktop
    heard: list[Link] = []
    screen.tray.pressed.connect(lambda link, _: heard.append(link))
    native.clicked()
    assert heard == [Link("today")]


class Panel:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.there = False
        monkeypatch.setattr(TrayHost, "is_there", lambda *_: self.there)


def test_a_host_that_comes_and_goes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = Panel(monkeypatch)
    host, told_of = TrayHost(), []
    host.came.connect(lambda: told_of.append("came"))
    host.went.connect(lambda: told_of.append("went"))
    for _ in range(PATIENCE_LOOKS + 2):
        host.look()
    assert told_of == ["went"]
    panel.there = True
    host.look()
    host.look()
    assert told_of == ["went", "came"]
    panel.there = False
    host.look()
    panel.there = True
    host.look()
    assert told_of == ["went", "came", "came"], "a panel that is restarted needs the icon anew, and is no absence"


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface")  # off screen there is no tray to watch
def test_a_late_host_gets_a_new_icon(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = Panel(monkeypatch)
    screen.tray.show()
    first = screen.tray.icon
    assert not first.isVisible()
    panel.there = True
    screen.tray.host.look()
    assert screen.tray.icon is not first
    assert screen.tray.icon.isVisible()
    screen.tray.hide()
    assert not screen.tray.icon.isVisible()


def test_the_attention_face_has_a_coloured_point(qtbot: QtBot) -> None:
    from inkom_desktop.ui.theme import load_theme

    for dark, name, role in ((False, "light", "warning.fill"), (True, "dark", "warning.text")):
        image = tray_icon("attention", on_dark=dark).pixmap(22, 22).toImage()
        assert image.pixelColor(16, 16) == load_theme(name).color(role)


def test_no_tray_is_said_until_it_is_dismissed(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = Panel(monkeypatch)
    strip, host = screen.window.no_tray, screen.tray.host

    async def looks() -> None:
        for _ in range(PATIENCE_LOOKS):
            host.look()
        await strip.settled()

    async def scenario() -> None:
        screen.window.show()
        await looks()
        assert not strip.isVisible(), "a first start is met with the welcome alone"
        await screen.folder("Site")
        assert strip.isVisible()
        assert "no tray" in strip.notice.accessibleName()
        panel.there = True
        host.look()
        assert not strip.isVisible()
        panel.there = False
        await looks()
        strip.dismiss()
        await strip.settled()
        panel.there = True
        host.look()
        panel.there = False
        await looks()
        assert not strip.isVisible()

    screen.run(scenario())


def test_a_tray_that_goes_away_gives_the_window_back(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    Panel(monkeypatch).there = True

    async def scenario() -> None:
        screen.tray.host.look()
        screen.window.show()
        screen.window.close()
        assert not screen.window.isVisible()
        Panel(monkeypatch)
        for _ in range(PATIENCE_LOOKS):
            screen.tray.host.look()
        await screen.window.no_tray.settled()
        assert screen.window.isMinimized()

    screen.run(scenario())
