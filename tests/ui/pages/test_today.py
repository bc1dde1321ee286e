"""The page Today on the real window: rows change by id, long lists stay short on the screen."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.ids import new_id
from inkom_desktop.domain.publication import HandOff, Part, PartState, Publication, Reason, State
from inkom_desktop.domain.slots import parse_slots
from inkom_desktop.domain.workspace import Late
from inkom_desktop.engine.house import House
from inkom_desktop.ui.pages.today import viewmodel
from inkom_desktop.ui.pages.today.causes import Remedy
from inkom_desktop.ui.pages.today.view import TodayPage
from inkom_desktop.ui.pages.today.view_asks import AddressDialog
from inkom_desktop.ui.shell.late_dialog import LateDialog
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.reading_order import stops
from tests.fakes.publications import publication
from tests.ui.shell.conftest import Screen, told


async def ahead(screen: Screen, account: str, count: int, *, minutes: int = 60, **changes: object) -> list[Publication]:
    """Put posts into the queue, one a minute."""

    async def work(house: House) -> list[Publication]:
        workspace, now = await house.workspaces.first("UTC"), house.clock.now()
        draft = await house.drafts.new(workspace.id, parts=("Post",), account_ids=[account])
        state = State.PUBLISHED if count > 1 else State.SCHEDULED
        made = []
        for number in range(count):
            at = now + timedelta(minutes=minutes + number)
            pub = publication(f"Post {number}", id_=new_id(), draft_id=draft.id, account_id=account, due_at=at)
            pub = replace(pub, workspace_id=workspace.id, network="folder", late=workspace.late, state=state)
            pub = replace(pub, zone="UTC", local_time=wall(at, "UTC"), created_at=now, updated_at=now)
            made.append(replace(pub, **changes))  # type: ignore[arg-type]
        return await house.store.publications.add(made)

    return await screen.bridge.call(work)


async def opened(screen: Screen) -> TodayPage:
    screen.window.show()
    page = screen.window.page("today")
    assert isinstance(page, TodayPage)
    page.vm.load()
    # Not the next thing the page tells: that may be of an earlier reading.
    await screen.window.settled()
    screen.window.show_page("today")
    return page


def test_while_it_reads_it_says_nothing_that_could_be_wrong(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        await ahead(screen, account, 1)
        page = await opened(screen)
        assert page._stack.currentIndex() == 1
        page.vm._workspace = "another"
        page.vm.load()
        assert page._stack.currentIndex() == 0
        await screen.window.settled()
        assert page._stack.currentIndex() == 1

    screen.run(scenario())


def test_of_a_long_queue_only_what_is_near_the_view_exists(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    # Small pages: the number of rows does not matter to what is tested, and each costs a post in the store.
    monkeypatch.setattr(viewmodel, "PAGE", 200)

    async def scenario() -> None:
        account = await screen.folder("Site")
        await ahead(screen, account, 450)
        page = await opened(screen)
        assert len(page.vm.state.rows) >= 200
        assert 5 < page.queue.made() < 40
        page.vm.more()
        await screen.window.settled()
        assert len(page.vm.state.rows) == 450
        assert page.queue.made() < 40

    screen.run(scenario())


def test_a_fact_changes_one_row_in_place(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        posts = await ahead(screen, account, 3)
        page = await opened(screen)
        keys = [row.key for row in page.vm.state.rows]
        before = [page.queue.widget_of(key) for key in keys]
        changed = asyncio.ensure_future(told(page.vm.changed))
        screen.desktop.publication_changed.emit(replace(posts[1], state=State.SENDING, version=9))
        await changed
        assert [page.queue.widget_of(key) for key in keys] == before
        assert "Sending" in before[1].accessibleName()  # type: ignore[union-attr]
        assert "Published" in before[0].accessibleName()  # type: ignore[union-attr]

    screen.run(scenario())


def test_the_ledger_follows_its_post_to_another_time(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        (pub,) = await ahead(screen, account, 1)
        page = await opened(screen)
        page.queue.chosen.emit(page.vm.state.rows[0].key)
        assert page.ledger.isVisibleTo(page)
        moved = asyncio.ensure_future(told(page.vm.changed, lambda: page.vm.state.rows[0].due_at != pub.due_at))
        at = pub.due_at + timedelta(minutes=5)
        page.decide.reschedule((pub,), Due(at, "UTC", wall(at, "UTC")))
        await moved
        assert page.vm.state.chosen is not None
        assert page.vm.state.chosen.due_at == at
        page.ledger.closed.emit()
        assert not page.ledger.isVisibleTo(page)

    screen.run(scenario())


def test_skipping_and_dismissing(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        await ahead(screen, account, 1, minutes=-3000, state=State.HELD, reason=Reason.MISSED)
        await ahead(screen, account, 1, minutes=-2900, state=State.FAILED, reason="refused_by_network", detail="no")
        page = await opened(screen)
        missed, failed = page.vm.state.causes
        assert [len(page.attention.cards()), page.vm.state.rows] == [2, ()]
        skipped = asyncio.ensure_future(told(page.vm.changed, lambda: len(page.vm.state.causes) == 1))
        stops(page.attention.cards()[0])[0].setFocus(Qt.FocusReason.TabFocusReason)
        page._remedy(missed, Remedy.SKIP)
        await skipped
        # The keyboard goes on with the next card.
        focus = screen.window.focusWidget()
        assert focus is not None
        assert page.attention.cards()[0].isAncestorOf(focus)
        page._remedy(failed, Remedy.DISMISS)
        assert page.vm.state.causes == ()
        await screen.window.settled()
        again = await opened(screen)
        assert again.vm.state.causes == ()
        page.vm.bring_back(failed)
        assert len(page.vm.state.causes) == 1

    screen.run(scenario())


def test_all_clients_show_whose_post_it_is(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        await ahead(screen, account, 1)
        await screen.bridge.call(lambda house: house.workspaces.add("Other client", "UTC"))
        known = asyncio.ensure_future(told(screen.desktop.changed, lambda: len(screen.desktop.now.workspaces) == 2))
        screen.desktop.refresh()
        await known
        page = await opened(screen)
        assert page.header.scope.isVisibleTo(page)
        shown = asyncio.ensure_future(told(page.vm.changed, lambda: page.vm.everyone and not page.vm.state.loading))
        page.header.scope.set_current("all")
        await shown
        await screen.window.settled()
        row = page.vm.state.rows[0]
        view = page.queue.widget_of(row.key)
        assert view is not None
        assert "My workspace" in view.accessibleName()

    screen.run(scenario())


def test_pausing_from_the_header(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    # A menu that pops up stays the active window of the tests that follow.
    monkeypatch.setattr(Menu, "popup", lambda *_: None)

    async def scenario() -> None:
        page = await opened(screen)
        page.header.pause.click()
        menu = page.header._menu
        assert menu is not None
        assert len(menu.actions()) == 3
        paused = asyncio.ensure_future(told(screen.desktop.changed, lambda: screen.desktop.now.paused))
        menu.actions()[2].trigger()
        await paused
        assert page.header.pause.label() == "Resume publishing"
        resumed = asyncio.ensure_future(told(screen.desktop.changed, lambda: not screen.desktop.now.paused))
        page.header.pause.click()
        await resumed

    screen.run(scenario())


def test_what_the_network_holds_is_moved_and_asked_back_but_not_sent(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        held = {"state": State.HANDED_OFF, "reason": Reason.HELD_BY_NETWORK, "hand_off": HandOff.WISHED}
        (pub,) = await ahead(screen, account, 1, parts=(Part(key="k", state=PartState.HANDED),), **held)
        page = await opened(screen)
        row = page.vm.state.rows[0]
        assert page.queue._word(row, row.first) == "Held by Folder"
        monkeypatch.setattr(Menu, "popup", lambda *_: None)
        page._menu(row.key, page.mapToGlobal(page.rect().center()))
        offered = [action.text() for action in page._open_menu.actions()]
        assert "Publish now" not in offered
        assert {"Change time", "Unschedule"} <= set(offered)
        asked = asyncio.ensure_future(
            told(page.vm.changed, lambda: page.vm.state.rows[0].first.reason == Reason.TAKING_BACK)
        )
        page.decide.unschedule((pub,))
        await asked
        row = page.vm.state.rows[0]
        assert row.first.state is State.HANDED_OFF
        assert page.queue._word(row, row.first) == "Being taken back from Folder"
        await screen.window.settled()

    screen.run(scenario())


def test_missed_posts_move_to_the_next_posting_times_one_each(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")

        async def slots(house: House) -> None:
            known = await house.store.accounts.get(account)
            assert known is not None
            await house.accounts.set_slots(known, parse_slots("daily 09:00"))

        await screen.bridge.call(slots)
        for minutes in (-3000, -2900):
            await ahead(screen, account, 1, minutes=minutes, state=State.HELD, reason=Reason.MISSED)
        page = await opened(screen)
        missed = [p for cause in page.vm.state.causes for p in cause.publications]
        assert all(Remedy.NEXT_SLOTS in cause.remedies for cause in page.vm.state.causes)
        moved = asyncio.ensure_future(told(page.vm.changed, lambda: page.vm.state.causes == ()))
        page.decide.to_next_slots(missed)
        await moved
        times = sorted(p.due_at for row in page.vm.state.rows for p in row.publications)
        assert len(times) == 2
        assert times[1] - times[0] == timedelta(days=1)
        assert {t.minute for t in times} == {0}
        await screen.window.settled()

    screen.run(scenario())


def test_another_late_rule_of_a_post_is_set_and_undone(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        (pub,) = await ahead(screen, account, 1)
        page = await opened(screen)
        page.ask_late((pub,))
        dialog = screen.window._dialog
        assert isinstance(dialog, LateDialog)
        dialog.chooser.then.set_current("send")
        changed = asyncio.ensure_future(
            told(screen.desktop.publication_changed, lambda p: p.late.then is Late.SEND and p.id == pub.id)
        )
        dialog._done()
        await changed
        await screen.window.settled()
        done = screen.desktop.undo.newest
        assert done is not None
        assert done.said == "However late, it goes out."
        screen.desktop.undo.take_back(done)
        await screen.window.settled()
        found = await screen.bridge.call(lambda house: house.store.publications.get(pub.id))
        assert found is not None
        assert found.late == pub.late

    screen.run(scenario())


def test_it_is_there_takes_no_address_too(screen: Screen) -> None:
    given: list[str] = []
    dialog = AddressDialog(screen.window, "Mastodon", given.append)
    dialog._done()
    assert given == [""]
    wrong = AddressDialog(screen.window, "Mastodon", given.append)
    wrong._field.edit.setText("somewhere")
    wrong._done()
    assert given == [""]


def test_a_pause_says_what_networks_publish_all_the_same_and_offers_to_take_it_back(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        (pub,) = await ahead(screen, account, 1)

        async def hand(house: House) -> Publication:
            part = replace(pub.parts[0], state=PartState.HANDED, handed_for=pub.due_at)
            held = replace(pub, state=State.HANDED_OFF, hand_off=HandOff.WISHED, reason=Reason.HELD_BY_NETWORK)
            return await house.store.publications.save(replace(held, parts=(part,), retry_at=pub.due_at))

        await screen.bridge.call(hand)
        heard = asyncio.ensure_future(told(screen.desktop.not_paused))
        screen.desktop.pause(None)
        (held,) = await heard
        assert held.id == pub.id
        (toast,) = screen.window.toasts.toasts()[-1:]
        assert toast.title == "1 post goes out all the same: its network holds it"
        # One that is over before its hour holds nothing back.
        quiet: list[object] = []
        screen.desktop.not_paused.connect(quiet.append)
        screen.desktop.pause(pub.due_at - timedelta(minutes=1))
        await screen.desktop.settled()
        assert quiet == []

    screen.run(scenario())
