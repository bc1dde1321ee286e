"""The client switcher: found by name, changed, archived with Undo; a text never follows into another client."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.ui.bridge.desktop import Desktop
from tests.ui.shell.conftest import Screen, told


async def add(screen: Screen, *names: str) -> None:
    for name in names:
        changed = asyncio.ensure_future(
            told(screen.desktop.changed, lambda n=name: any(w.name == n for w in screen.desktop.now.workspaces))
        )
        await screen.bridge.call(lambda house, n=name: house.workspaces.add(n, "Europe/Lisbon"))
        await changed


def in_hand(desktop: Desktop) -> Workspace:
    assert desktop.now.workspace is not None
    return desktop.now.workspace


async def until_in_hand(screen: Screen, name: str) -> None:
    if in_hand(screen.desktop).name != name:
        await told(screen.desktop.changed, lambda: in_hand(screen.desktop).name == name)


def test_search_appears_above_seven_and_enter_takes_the_first(screen: Screen) -> None:
    async def scenario() -> None:
        await add(screen, *(f"Client {n}" for n in range(2, 8)))
        screen.window.show()
        clients = screen.window.clients
        clients.open(screen.window.sidebar.head)
        assert clients.switcher is not None
        assert clients.switcher.search is None
        clients.switcher.close_now()
        await add(screen, "Fern & Flint")
        clients.open(screen.window.sidebar.head)
        search = clients.switcher.search
        assert search is not None
        search.set_text("fli")
        assert [w.name for w, row in clients.switcher.rows if not row.isHidden()] == ["Fern & Flint"]
        QTest.keyClick(search.edit, Qt.Key.Key_Return)
        assert not clients.switcher.is_open()
        await until_in_hand(screen, "Fern & Flint")
        assert "Fern & Flint" in screen.window.sidebar.head.accessibleName()

    screen.run(scenario())


def test_a_number_switches_and_the_text_stays_with_its_client(screen: Screen) -> None:
    async def scenario() -> None:
        await add(screen, "Other")
        first = in_hand(screen.desktop)
        screen.window.show()
        screen.window.compose(None)
        composer = screen.window.page("composer")
        composer.vm.write(0, "Only for the first client")
        draft = composer.vm.draft
        screen.window.clients.choose(2)
        await until_in_hand(screen, "Other")
        await screen.window.settled()
        assert screen.window.stack.currentWidget() is screen.window.page("today")
        assert composer.vm.is_blank
        assert composer.vm.draft.workspace_id == in_hand(screen.desktop).id
        kept = await screen.bridge.call(lambda house: house.store.drafts.get(draft.id))
        assert (kept.workspace_id, kept.parts) == (first.id, ("Only for the first client",))

    screen.run(scenario())


def test_a_client_is_changed_archived_and_brought_back(screen: Screen) -> None:
    async def scenario() -> None:
        await add(screen, "Fern")
        screen.window.show()
        screen.window.clients.choose(2)
        await until_in_hand(screen, "Fern")
        clients, undo = screen.window.clients, screen.desktop.undo
        clients.edit()
        dialog = clients.dialog
        dialog.name.set_text("")
        dialog._done()
        assert dialog.name.message() == "A client has a name."
        dialog.name.set_text("Fern & Flint")
        dialog._take_zone("America/Sao_Paulo")
        dialog.colour._choose(4)
        dialog.alt_required.click()
        dialog._done()
        await until_in_hand(screen, "Fern & Flint")
        assert (in_hand(screen.desktop).zone, in_hand(screen.desktop).colour) == ("America/Sao_Paulo", 4)
        assert in_hand(screen.desktop).alt_required
        await screen.window.settled()
        assert undo.take_back()
        await until_in_hand(screen, "Fern")
        assert in_hand(screen.desktop).zone == "Europe/Lisbon"
        assert not in_hand(screen.desktop).alt_required
        clients.archive(in_hand(screen.desktop))
        await told(screen.desktop.changed, lambda: bool(screen.desktop.now.archived))
        assert [w.name for w in screen.desktop.now.archived] == ["Fern"]
        await screen.window.settled()
        assert undo.take_back()
        await until_in_hand(screen, "Fern")
        assert screen.desktop.now.archived == ()

    screen.run(scenario())


def test_the_only_client_cannot_be_archived(screen: Screen) -> None:
    async def scenario() -> None:
        screen.window.show()
        screen.window.clients.archive(in_hand(screen.desktop))
        await screen.window.settled()
        (toast,) = screen.window.toasts.toasts()
        assert "only client" in toast.title
        assert screen.desktop.undo.newest is None

    screen.run(scenario())
