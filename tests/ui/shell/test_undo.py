"""Undo from the toast and by Ctrl+Z: once, honest when it is too late, and never from under a text."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge import queue
from inkom_desktop.ui.bridge.last_deeds import remember_last_deeds
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.widgets.label import Label
from tests.ui.shell.conftest import Screen, told


async def scheduled(screen: Screen, account: str) -> Publication:
    async def work(house: House) -> Publication:
        workspace = await house.workspaces.first("UTC")
        draft = await house.drafts.new(workspace.id, parts=("Later",), account_ids=[account])
        at = house.clock.now() + timedelta(hours=1)
        (pub,) = await house.planner.schedule(draft, Due(at, "UTC", wall(at, "UTC")))
        return pub

    return await screen.bridge.call(work)


async def state_of(screen: Screen, pub: Publication) -> State:
    return (await screen.bridge.call(lambda house: house.store.publications.get(pub.id))).state


def test_an_unschedule_is_taken_back_by_the_keyboard(screen: Screen) -> None:
    async def scenario() -> None:
        pub = await scheduled(screen, await screen.folder("Site"))
        screen.window.show()
        screen.window.activateWindow()
        await queue.unschedule(screen.desktop, [pub])
        assert await state_of(screen, pub) is State.CANCELLED
        (toast,) = screen.window.toasts.toasts()
        assert (toast.title, toast.action.label()) == ("Out of the queue", "Undo")
        undone = asyncio.ensure_future(told(screen.desktop.undo.undone))
        screen.window.sidebar.head.setFocus()
        QTest.keyClick(screen.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await undone
        found = await screen.bridge.call(lambda house: house.store.publications.query(draft_id=pub.draft_id))
        assert sorted(p.state for p in found) == [State.CANCELLED, State.SCHEDULED]
        # The toast's button is for the same thing, which is taken back already.
        assert not screen.desktop.undo.take_back()

    screen.run(scenario())


def test_too_late_is_said(screen: Screen) -> None:
    async def scenario() -> None:
        pub = await scheduled(screen, await screen.folder("Site"))
        screen.window.show()
        await queue.reschedule(screen.desktop, [pub], Due(pub.due_at + timedelta(hours=1), "UTC", ""))
        live = asyncio.ensure_future(
            told(screen.desktop.publication_changed, lambda p: p is not None and p.state is State.PUBLISHED)
        )
        await screen.bridge.call(lambda house: house.desk.send_now(pub.id))
        screen.bridge.wake()
        await live
        refused = asyncio.ensure_future(told(screen.desktop.undo.refused))
        assert screen.desktop.undo.take_back()
        await refused
        newest = screen.window.toasts.toasts()[0]
        assert newest.title.startswith("This can no longer be undone")
        assert await state_of(screen, pub) is State.PUBLISHED

    screen.run(scenario())


def test_a_removed_picture_or_part_comes_back(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        screen.window.show()
        screen.window.compose(None)
        vm = screen.window.page("composer").vm
        vm.write(0, "One")
        vm.add_part(0, "Two")
        vm.add_part(1, "Three")
        vm.remove_part(1)
        assert vm.parts == ("One", "Three")
        vm.write(1, "Three, changed since")
        undone = asyncio.ensure_future(told(screen.desktop.undo.undone))
        assert screen.desktop.undo.take_back()
        await undone
        assert vm.parts == ("One", "Two", "Three, changed since")

    screen.run(scenario())


def test_what_was_taken_back_by_the_keys_is_offered_no_more(screen: Screen) -> None:
    async def scenario() -> None:
        taken: list[str] = []

        async def back() -> None:
            taken.append("back")

        undo = screen.desktop.undo
        undo.offer(Done("Out of the queue", back, "It is back"))
        assert [t.title for t in screen.window.toasts.toasts()] == ["Out of the queue"]
        screen.window.undoing.take_back()
        await undo.tasks.settled()
        assert taken == ["back"]
        assert [t.title for t in screen.window.toasts.toasts()] == ["It is back"]
        assert "Out of the queue" in [label.text() for label in screen.window.toasts.toasts()[0].findChildren(Label)]

    screen.run(scenario())


def test_what_was_binned_and_moved_before_a_restart_can_be_taken_back(screen: Screen) -> None:
    async def scenario() -> None:
        pub = await scheduled(screen, await screen.folder("Site"))
        later = pub.due_at + timedelta(hours=2)

        async def before(house: House) -> str:
            moved = Due(later, "UTC", wall(later, "UTC"))
            await house.desk.reschedule(pub.id, moved)
            draft = await house.drafts.new(pub.workspace_id, parts=("Thrown away",))
            return (await house.drafts.bin(draft)).id

        binned = await screen.bridge.call(before)
        undo = screen.desktop.undo
        undo.forget()
        await remember_last_deeds(screen.desktop)
        assert undo.newest is not None
        assert (undo.newest.said, undo.newest.detail) == ("Moved to the bin", "Thrown away")
        assert undo.take_back()
        await told(undo.undone)
        draft = await screen.bridge.call(lambda house: house.store.drafts.get(binned))
        assert draft is not None
        assert draft.deleted_at is None
        assert undo.take_back()
        await told(undo.undone)
        kept = await screen.bridge.call(lambda house: house.store.publications.get(pub.id))
        assert kept is not None
        assert kept.due_at == pub.due_at
        # Taken back is not offered again by the next start.
        await remember_last_deeds(screen.desktop)
        assert undo.newest is None or undo.newest.detail != "Thrown away"
        await screen.window.settled()

    screen.run(scenario())


def test_the_keys_take_back_only_what_was_done_for_the_client_in_hand(screen: Screen) -> None:
    async def scenario() -> None:
        taken: list[str] = []

        def deed(name: str, *, of_all: bool = False) -> Done:
            async def back() -> None:
                taken.append(name)

            return Done(name, back, "It is back", of_all=of_all)

        undo, first = screen.desktop.undo, screen.desktop.now.workspace
        assert first is not None
        undo.offer(deed("client archived", of_all=True))
        mine = deed("post of the first moved")
        undo.offer(mine)
        other = await screen.bridge.call(lambda house: house.workspaces.add("Other", "UTC"))
        await screen.desktop.take(other)
        assert undo.newest is not None
        assert undo.newest.said == "client archived"
        screen.window.undoing.take_back()
        await undo.tasks.settled()
        screen.window.undoing.take_back()
        assert taken == ["client archived"]
        assert screen.window.toasts.toasts()[0].title == "There is nothing to undo"
        await screen.desktop.take(first)
        assert undo.newest is mine
        screen.window.undoing.take_back()
        await undo.tasks.settled()
        assert taken == ["client archived", "post of the first moved"]
        await screen.window.settled()

    screen.run(scenario())
