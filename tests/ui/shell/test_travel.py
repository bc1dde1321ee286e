"""The computer is somewhere else: posts keep their zone, and the person is asked about new ones."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from inkom_desktop.domain.events import Woke
from inkom_desktop.ui.shell.travel import SEEN
from tests.ui.shell.conftest import Screen, told


def fly(screen: Screen, monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    home = screen.bridge.house.home

    def look() -> str:
        home.zone = zone  # type: ignore[misc]
        return zone

    monkeypatch.setattr(home, "look", look)


async def wake(screen: Screen) -> None:
    screen.window.travel._on_fact(Woke(screen.desktop.time(), timedelta(hours=9)))
    await screen.window.settled()


async def zone_seen(screen: Screen) -> str:
    return str((await screen.bridge.call(lambda house: house.store.settings.all()))[SEEN])


def test_a_first_start_asks_nothing(screen: Screen) -> None:
    async def scenario() -> None:
        assert await zone_seen(screen) == screen.bridge.house.home_zone
        await wake(screen)
        assert screen.window.messages.kept == ()

    screen.run(scenario())


def test_a_journey_is_told_and_the_new_zone_is_taken_only_when_the_person_wants_it(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        before = screen.desktop.zone
        fly(screen, monkeypatch, "Asia/Tokyo")
        await wake(screen)
        (said,) = screen.window.messages.kept
        assert said.title == "This computer is in Tokyo now"
        assert said.detail.startswith("Scheduled posts keep their time in ")
        assert screen.desktop.zone == before
        assert await zone_seen(screen) == "Asia/Tokyo"

        await wake(screen)
        assert len(screen.window.messages.kept) == 1

        toast = screen.window.toasts.toasts()[-1]
        assert toast.action is not None
        assert toast.action.text() == "Use Tokyo"
        changed = asyncio.ensure_future(told(screen.desktop.changed, lambda: screen.desktop.zone == "Asia/Tokyo"))
        toast.action.click()
        await changed
        await screen.window.settled()
        assert screen.desktop.undo.newest is not None
        back = asyncio.ensure_future(told(screen.desktop.changed, lambda: screen.desktop.zone == before))
        screen.desktop.undo.take_back()
        await back

    screen.run(scenario())


def test_a_client_who_lives_elsewhere_stays_there(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        client = screen.desktop.now.workspace
        assert client is not None
        moved = asyncio.ensure_future(told(screen.desktop.changed, lambda: screen.desktop.zone == "America/Lima"))
        await screen.bridge.call(lambda house: house.workspaces.set_zone(client, "America/Lima"))
        await moved
        fly(screen, monkeypatch, "Asia/Tokyo")
        await wake(screen)
        assert screen.window.toasts.toasts()[-1].action is None

    screen.run(scenario())
