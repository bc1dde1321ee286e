"""The sample in the window: made from the first run, marked, never counted for real clients, gone with one press."""

from __future__ import annotations

import asyncio

from inkom_desktop.ui.pages.welcome.view import WelcomePage
from inkom_desktop.ui.shell.status import status_of
from tests.ui.shell.conftest import Screen, told


async def made(screen: Screen) -> None:
    there = asyncio.ensure_future(told(screen.window.sample.made))
    screen.window.sample.add()
    screen.window.sample.add()  # a second press while the first is at work
    await there
    await screen.window.settled()


async def removed(screen: Screen) -> None:
    gone = asyncio.ensure_future(told(screen.window.sample.removed))
    screen.window.sidebar._sample.click()
    await gone
    assert screen.desktop.now.sample is None


def test_it_is_made_from_the_first_run_and_marked(screen: Screen) -> None:
    screen.window.show()
    screen.run(made(screen))
    now = screen.desktop.now
    assert now.in_sample
    assert screen.window.stack.currentWidget() is screen.window.page("today")
    assert screen.window.sidebar.head._detail.startswith("Sample · ")
    assert screen.window.sidebar._sample.isVisibleTo(screen.window)
    assert now.workspace is not None
    assert now.workspace.name.startswith("Sample: ")


def test_it_counts_only_while_it_is_in_hand_and_never_in_the_tray(screen: Screen) -> None:
    async def scenario() -> None:
        await made(screen)
        now = screen.desktop.now
        assert now.waiting == 3
        assert status_of(screen.desktop).face == "attention"
        assert now.next_post is not None
        outside = status_of(screen.desktop, outside=True)
        assert (outside.title, outside.detail, outside.face) == ("Nothing scheduled", "", "idle")
        screen.tray.fill_menu()
        assert not [a.text() for a in screen.tray.menu.actions() if "need" in a.text() or "Reconnect" in a.text()]
        (own,) = [w for w in now.workspaces if not w.sample]
        await screen.desktop.take(own)
        now = screen.desktop.now
        assert (now.waiting, now.next_post) == (0, None)
        assert not screen.window.sidebar._sample.isVisibleTo(screen.window)

    screen.run(scenario())


def test_one_press_removes_it_and_undo_brings_it_back(screen: Screen) -> None:
    async def scenario() -> None:
        await made(screen)
        sample = screen.desktop.now.workspace
        await removed(screen)
        # Nothing else was ever made: the first run is back.
        assert isinstance(screen.window.stack.currentWidget(), WelcomePage)
        back = asyncio.ensure_future(told(screen.desktop.changed, lambda: screen.desktop.now.in_sample))
        toast = screen.window.toasts.toasts()[0]
        assert toast.action is not None
        toast.action.click()
        await back
        await screen.window.settled()
        assert screen.desktop.now.workspace == sample
        assert list((screen.data / "sample").iterdir())

    screen.run(scenario())


def test_when_the_toast_goes_the_folders_go(screen: Screen) -> None:
    async def scenario() -> None:
        await made(screen)
        await removed(screen)
        assert list((screen.data / "sample").iterdir())
        screen.window.toasts.toasts()[0].close_now()
        await screen.window.settled()

    screen.run(scenario())
    assert not (screen.data / "sample").exists()


def test_what_was_removed_is_deleted_when_the_window_ends_first(screen: Screen) -> None:
    async def scenario() -> None:
        await made(screen)
        await removed(screen)
        await screen.window.closing.goodbye()

    screen.run(scenario())
    assert not (screen.data / "sample").exists()


def test_a_draft_of_the_sample_in_hand_goes_with_it(screen: Screen) -> None:
    async def scenario() -> None:
        await made(screen)
        screen.window.compose(None)
        composer = screen.window.page("composer")
        composer.vm.write(0, "Not to be kept.")
        assert screen.desktop.now.workspace is not None
        assert composer.vm.draft.workspace_id == screen.desktop.now.workspace.id
        await removed(screen)
        await screen.window.settled()
        assert composer.vm.draft.workspace_id == screen.desktop.now.workspace.id
        assert composer.vm.is_blank
        assert [t.title for t in screen.window.toasts.toasts()] == ["Removed the sample", "This is the sample"]

    screen.run(scenario())


def test_accounts_of_ones_own_are_pointed_to_ones_own_client(screen: Screen) -> None:
    async def scenario() -> None:
        await made(screen)
        screen.window.connect_account(None)
        assert screen.window._dialog is None
        toast = screen.window.toasts.toasts()[0]
        assert toast.title == "The sample keeps to its practice accounts"
        assert toast.action is not None
        taken = asyncio.ensure_future(told(screen.desktop.changed, lambda: not screen.desktop.now.in_sample))
        toast.action.click()
        await taken
        await screen.window.settled()
        assert screen.window._dialog is not None

    screen.run(scenario())


def test_the_keys_bring_it_back_as_long_as_the_toast_is_there(screen: Screen) -> None:
    async def scenario() -> None:
        await made(screen)
        sample = screen.desktop.now.workspace
        await removed(screen)
        back = asyncio.ensure_future(told(screen.desktop.undo.undone))
        screen.window.undoing.take_back()
        await back
        await screen.window.settled()
        assert screen.desktop.now.workspace == sample
        assert list((screen.data / "sample").iterdir())
        assert "Removed the sample" not in [t.title for t in screen.window.toasts.toasts()]
        await removed(screen)
        screen.window.toasts.toasts()[0].close_now()
        await screen.window.settled()
        assert not screen.desktop.undo.take_back()

    screen.run(scenario())
    assert not (screen.data / "sample").exists()
