"""The rehearsal in the window: begun from the palette, stopped, what it found on Today, told once, gone when it is mended."""

from __future__ import annotations

import asyncio
import shutil
from datetime import timedelta

from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.publication import Publication
from inkom_desktop.domain.rehearsal import Trouble
from inkom_desktop.engine.house import House
from inkom_desktop.ui.pages.today.causes import Remedy
from inkom_desktop.ui.pages.today.view import TodayPage
from inkom_desktop.ui.shell.links import Link
from inkom_desktop.ui.shell.rehearsal_dialog import RehearsalDialog
from inkom_desktop.ui.widgets.notice import Notice
from inkom_desktop.ui.widgets.post_row import PostRowView
from tests.ui.shell.conftest import Screen, told
from tests.ui.shell.test_notifications import Board


async def scheduled(screen: Screen, account: str, hours: float = 2) -> Publication:
    workspace = screen.desktop.now.workspace
    assert workspace is not None

    async def work(house: House) -> Publication:
        draft = await house.drafts.new(workspace.id, parts=("Soon.",), account_ids=[account])
        at = house.clock.now() + timedelta(hours=hours)
        (pub,) = await house.planner.schedule(draft, Due(at, "UTC", wall(at, "UTC")))
        return pub

    return await screen.bridge.call(work)


async def rehearsed(screen: Screen) -> RehearsalDialog:
    """Rehearse as the palette does, to its end."""
    screen.window.commands.run("rehearse")
    dialog = screen.window._dialog
    assert isinstance(dialog, RehearsalDialog)
    await told(dialog.ended)
    await screen.window.settled()
    return dialog


async def known(screen: Screen, *troubles: Trouble) -> None:
    """Wait until the desktop knows exactly these findings."""

    def there() -> bool:
        return [f.trouble for f in screen.desktop.now.findings] == list(troubles)

    if not there():
        await told(screen.desktop.changed, there)
    await screen.window.settled()
    await screen.tray.teller._tasks.settled()


def said(dialog: RehearsalDialog) -> list[str]:
    return [n.accessibleName() for n in dialog.findChildren(Notice)]


def test_what_it_finds_is_shown_told_once_and_gone_when_mended(screen: Screen) -> None:
    board = Board()

    async def scenario() -> None:
        teller = screen.tray.teller
        teller._notifier = board
        account = await screen.folder("Site")
        pub = await scheduled(screen, account)
        shutil.rmtree(screen.sites[account])
        dialog = await rehearsed(screen)
        assert len(said(dialog)) == 1
        assert "is not reached" in said(dialog)[0]
        dialog.reject()
        screen.window.show_page("today")
        await known(screen, Trouble.SERVER)
        page = screen.window.page("today")
        assert isinstance(page, TodayPage)
        (card,) = page.vm.state.causes
        assert card.title == "A server is not reached"
        assert [p.id for p in card.publications] == [pub.id]
        (note,) = board.shown
        assert (note.title, note.opens) == ("1 post may not go out", Link("today"))
        # Found again, it is not told again.
        (await rehearsed(screen)).reject()
        await known(screen, Trouble.SERVER)
        assert len(board.shown) == 1
        screen.sites[account].mkdir()
        dialog = await rehearsed(screen)
        assert said(dialog) == ["As things stand, everything goes out."]
        dialog.reject()
        await known(screen)
        assert page.vm.state.causes == ()
        assert board.standing == {}

    screen.run(scenario())


def test_a_post_that_leaves_the_queue_takes_its_card_along(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        pub = await scheduled(screen, account)
        shutil.rmtree(screen.sites[account])
        (await rehearsed(screen)).reject()
        await known(screen, Trouble.SERVER)
        await screen.bridge.call(lambda house: house.desk.unschedule(pub.id))
        await known(screen)

    screen.run(scenario())


def test_closing_stops_it(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        await scheduled(screen, account)
        begun, cancelled = asyncio.Event(), asyncio.Event()
        loop = asyncio.get_running_loop()

        async def hanging(_: object) -> None:
            loop.call_soon_threadsafe(begun.set)
            try:
                await asyncio.Event().wait()
            finally:
                loop.call_soon_threadsafe(cancelled.set)

        screen.bridge.house.rehearsing._rehearsal._ask = hanging
        screen.window.commands.run("rehearse")
        dialog = screen.window._dialog
        assert isinstance(dialog, RehearsalDialog)
        await begun.wait()
        dialog.reject()
        async with asyncio.timeout(5):
            await cancelled.wait()
        assert await screen.bridge.call(lambda house: house.store.findings.all()) == []

    screen.run(scenario())


def test_its_hour_is_set_in_the_settings(screen: Screen) -> None:
    async def scenario() -> None:
        assert screen.desktop.now.rehearsal_at == "19:00"
        screen.window.keep_setting("rehearsal.at", "off")
        await told(screen.desktop.changed, lambda: screen.desktop.now.rehearsal_at == "off")

    screen.run(scenario())


def test_a_post_at_an_hour_when_the_computer_is_usually_off(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")

        async def three_weeks_ago(house: House) -> None:
            at = house.clock.now() - timedelta(days=21)
            await house.store.uptimes.note("here", at, gap=timedelta(0), keep_since=at)

        await screen.bridge.call(three_weeks_ago)
        screen.window.show_page("today")
        await screen.window.settled()
        page = screen.window.page("today")
        assert isinstance(page, TodayPage)
        told_of = asyncio.ensure_future(told(page.vm.changed, lambda: bool(page.vm.state.causes)))
        pub = await scheduled(screen, account, 10)
        await told_of
        (card,) = page.vm.state.causes
        assert card.title == "1 post is planned while this computer is usually off"
        row = page.queue.widget_of(page.vm.state.days[-1].keys[0])
        assert isinstance(row, PostRowView)
        assert row.look().state == "At risk: usually off then"
        page._remedy(card, Remedy.DISMISS)
        assert page.vm.state.causes == ()
        await screen.window.settled()
        page.vm.load()
        await screen.window.settled()
        assert page.vm.state.causes == ()
        page.vm.bring_back(card)
        assert [p.id for p in page.vm.state.causes[0].publications] == [pub.id]

    screen.run(scenario())
