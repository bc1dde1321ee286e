"""The composer's page: previews live beside the text, labels, versions, a copy and the bin."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

from PIL import Image

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.ids import new_id
from inkom_desktop.domain.publication import HandOff
from inkom_desktop.domain.slots import parse_slots
from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.ui.pages.composer.view import ComposerPage
from inkom_desktop.ui.pages.composer.view_history import HistoryDialog
from inkom_desktop.ui.pages.composer.view_labels import LabelsPopover
from inkom_desktop.ui.pages.composer.view_media import AddMedia, Thumbnail
from inkom_desktop.ui.shell.time_popover import TimePopover
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.toggles import CheckBox
from tests.ui.shell.conftest import Screen, told


def _tomorrow(screen: Screen) -> Due:
    at = screen.desktop.time() + timedelta(days=1)
    return Due(at, "UTC", wall(at, "UTC"))


async def composing(screen: Screen, *networks: str) -> ComposerPage:
    await screen.folder("Site")
    workspace = screen.desktop.now.workspace
    assert workspace is not None
    now = screen.desktop.time()
    for number, network in enumerate(networks):
        account = Account(
            new_id(), workspace.id, network, "https://a.example", str(number), f"me{number}.example", f"Me {number}",
            AccountState.HEALTHY, now,
        )  # fmt: skip
        await screen.bridge.call(lambda house, a=account: house.store.accounts.add(a))
    changed = asyncio.ensure_future(
        told(screen.desktop.changed, lambda: len(screen.desktop.now.accounts) == 1 + len(networks))
    )
    screen.desktop.refresh()
    await changed
    screen.window.resize(1440, 900)
    screen.window.show()
    screen.window.compose(None)
    page = screen.window.page("composer")
    assert isinstance(page, ComposerPage)
    page.vm.begin()
    return page


def test_that_nothing_is_written_yet_is_no_fault_of_an_account(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "bluesky")
        await screen.window.settled()
        dots = lambda: [tab.item.dot for tab in page._tabs.bar._tabs]  # noqa: E731 - read again below
        assert page.vm.errors
        assert not any(dots())
        page._editors[0].setPlainText("x" * 312)
        await told(page.vm.counted, lambda: page.vm.errors == 1)
        assert any(dots())

    screen.run(scenario())


def test_the_previews_follow_the_text(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "bluesky", "mastodon")
        page._editors[0].setPlainText("x" * 312)
        await told(page.vm.counted, lambda: page.vm.errors == 1)
        page.side.refresh()
        cards = page.side.panel.cards()
        assert len(cards) == 3
        assert all("xxx" in card.accessibleName() for card in cards)
        assert page.vm.over(0) == 12
        notes = [block.note.text() for block in page.side.panel._blocks.values()]
        assert "12 characters over" in notes
        page.vm.show_tab(page.vm.accounts[1].id)
        assert len(page.side.panel.cards()) == 1
        page.vm.show_tab("")
        assert len(page.side.panel.cards()) == 3
        await screen.window.settled()

    screen.run(scenario())


def test_two_accounts_of_one_network_are_told_apart(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "bluesky", "bluesky")
        names = [tab.item.text for tab in page._tabs.bar._tabs]
        assert names[0] == "Everywhere"
        assert {"Me 0", "Me 1"} <= set(names)
        page.side.refresh()
        assert [s._label for s in page.side.panel.segments._segments] == ["All", "Pr", "Bs 1", "Bs 2"]
        await screen.window.settled()

    screen.run(scenario())


def test_the_preview_is_remembered_and_is_a_drawer_in_a_small_window(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen)
        assert page.side.panel.isVisibleTo(page)
        assert page.side.panel.width() == 432
        page.side.toggle()
        assert not page.side.panel.isVisibleTo(page)
        await screen.window.settled()
        settings = await screen.bridge.call(lambda house: house.store.settings.all())
        assert settings["composer.preview"] == "off"
        page.side.toggle()
        screen.window.resize(1240, 800)
        assert page.side.panel.width() == 360
        screen.window.resize(1024, 700)
        assert not page.side.panel.isVisibleTo(page)
        assert page.header.preview.isVisibleTo(page)
        assert not page._bar.now.isVisibleTo(page)
        page.header.preview.click()
        assert page.side.panel.isVisibleTo(page)
        assert page.side.panel.geometry().right() == page.rect().right()
        assert page.close_one()
        assert not page.side.panel.isVisibleTo(page)
        assert not page.close_one()
        page._bar.fill_menu()
        assert "Publish now" in [a.text() for a in page._bar._menu.actions()]
        await screen.window.settled()

    screen.run(scenario())


def test_labels_versions_a_copy_and_the_bin(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen)
        vm = page.vm
        vm.write(0, "first words")
        assert await vm.stored() is not None
        popover = LabelsPopover(screen.window, (), vm.set_labels)
        popover._field.set_text("  Harvest   2026 ")
        popover._add()
        popover._field.set_text("Harvest 2026")
        popover._add()
        assert vm.draft is not None
        assert vm.draft.labels == ("Harvest 2026",)
        vm.write(0, "second words")
        read: asyncio.Future[list] = asyncio.get_running_loop().create_future()  # type: ignore[type-arg]
        page.shelf.read_history(read.set_result)
        versions = await read
        assert [v.draft.parts[0] for v in versions] == ["second words", "first words"]
        dialog = HistoryDialog(screen.window, versions, "UTC", page.shelf.restore)
        back = asyncio.ensure_future(told(vm.opened, lambda: vm.parts == ("first words",)))
        dialog._restore(versions[1].draft.version)
        await back
        first = vm.draft.id
        copied = asyncio.ensure_future(told(vm.opened, lambda: vm.draft is not None and vm.draft.id != first))
        page.shelf.duplicate()
        await copied
        assert vm.parts == ("first words",)
        second = vm.draft.id
        binned = asyncio.ensure_future(told(page.shelf.binned))
        page.shelf.bin()
        assert await binned == second
        assert vm.is_blank
        again = asyncio.ensure_future(told(vm.opened, lambda: vm.draft is not None and vm.draft.id == second))
        assert screen.desktop.undo.take_back()
        await again
        stored = await screen.bridge.call(lambda house: house.store.drafts.get(second))
        assert stored.deleted_at is None
        await screen.window.settled()

    screen.run(scenario())


def test_a_picture_has_its_tile(screen: Screen, tmp_path: Path) -> None:
    async def scenario() -> None:
        page = await composing(screen)
        Image.new("RGB", (900, 600), "red").save(tmp_path / "red.png")
        taken = asyncio.ensure_future(told(page.vm.opened, lambda: bool(page.vm.media_of(0))))
        page.vm.attach([tmp_path / "red.png"])
        await taken
        (tile,) = page.findChildren(Thumbnail)
        assert "without alternative text" in tile.accessibleName()
        assert len(page.findChildren(AddMedia)) == 1
        ready = asyncio.ensure_future(told(page._pictures.ready))
        screen.window.grab()
        await ready
        shown = page._pictures.pixmap(page.vm.media_of(0)[0].file, 112, 84, 1.0)
        assert shown is not None
        assert (shown.width(), shown.height()) == (112, 84)
        await screen.window.settled()

    screen.run(scenario())


def test_a_post_may_be_left_with_the_networks_that_publish_by_themselves(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "wordpress")
        page.vm.write(0, "Out while this computer is off.")
        page.ask_time()
        popover = screen.window._popover
        assert popover is not None
        (box,) = popover.findChildren(CheckBox)
        assert not box.isChecked()
        said = [label.text() for label in popover.findChildren(Label)]
        assert any(s.startswith("WordPress holds it") and "Inkom publishes the others" in s for s in said)
        box.click()
        assert page.vm.hand_off
        popover.close_now()
        scheduled = asyncio.ensure_future(told(page.vm.scheduled))
        page.vm.schedule(_tomorrow(screen))
        made = await scheduled
        assert {p.network: p.hand_off for p in made} == {"folder": HandOff.NONE, "wordpress": HandOff.WISHED}
        assert not page.vm.hand_off
        await screen.window.settled()

    screen.run(scenario())


def test_a_post_takes_the_next_posting_time_of_each_account(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen)
        page._bar.fill_menu()
        assert not any("posting times" in action.text() for action in page._bar._menu.actions())
        changed = asyncio.ensure_future(
            told(screen.desktop.changed, lambda: all(a.slots for a in screen.desktop.now.accounts))
        )
        (account,) = screen.desktop.now.accounts
        await screen.bridge.call(lambda house: house.accounts.set_slots(account, parse_slots("daily 06:40")))
        await changed
        counted = asyncio.ensure_future(told(page.vm.counted, lambda: not page.vm.errors))
        page.vm.write(0, "Whenever it is time.")
        await counted
        page._bar.fill_menu()
        (item,) = [action for action in page._bar._menu.actions() if "posting times" in action.text()]
        scheduled = asyncio.ensure_future(told(page.vm.scheduled))
        item.trigger()
        (made,) = await scheduled
        assert made.local_time.endswith("06:40")
        assert made.due_at > screen.desktop.time()
        await screen.window.settled()

    screen.run(scenario())


def test_no_such_choice_where_no_network_can(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "bluesky")
        page.ask_time()
        assert screen.window._popover is not None
        assert screen.window._popover.findChildren(CheckBox) == []
        screen.window._popover.close_now()
        await screen.window.settled()

    screen.run(scenario())


def test_a_time_is_chosen_beside_the_button(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen)
        page.ask_time()
        popover = screen.window._popover
        assert isinstance(popover, TimePopover)
        assert popover.is_open()
        popover.pick()
        popover._done()
        assert not popover.is_open()
        assert page.vm.due is not None
        assert page._bar.go.main.label() == "Schedule"
        await screen.window.settled()

    screen.run(scenario())


def test_a_post_is_scheduled_with_a_late_rule_of_its_own(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen)
        page.vm.write(0, "On time or not at all.")
        page.ask_time()
        popover = screen.window._popover
        assert isinstance(popover, TimePopover)
        assert popover.late.isHidden()
        popover.late.then.set_current("skip")
        popover.late.window_choice.set_current("0")
        popover.close_now()
        made = asyncio.ensure_future(told(page.vm.scheduled))
        page.vm.schedule()
        (pub,) = await made
        assert pub.late == LateRule(Late.SKIP, timedelta(0))
        assert page.vm.late is None
        await screen.window.settled()

    screen.run(scenario())
