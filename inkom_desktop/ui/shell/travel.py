"""The computer's zone changed, on a journey: nothing moves by itself, and the person is asked once about new posts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inkom_desktop.domain.events import Fact, Woke
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.page import Toasted
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.words import tr, zone_words

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House

SEEN = "window.home_zone"
"""The setting that holds the zone in which the window last was."""


class Travel(QObject):
    """Looks where the computer is at each start and each wake. `say` shows a toast."""

    def __init__(self, desktop: Desktop, tasks: Tasks, say: Callable[[Toasted], object], parent: QObject) -> None:
        super().__init__(parent)
        self._desktop, self._tasks, self._say = desktop, tasks, say
        desktop.ready.connect(self.look)
        desktop.bridge.fact.connect(self._on_fact)

    def look(self) -> None:
        """Ask the system where it is, off the window's thread."""
        self._tasks.run(self._look())

    def _on_fact(self, fact: Fact) -> None:
        if isinstance(fact, Woke):
            self.look()

    async def _look(self) -> None:
        async def where(house: House) -> tuple[str, str]:
            here = await asyncio.to_thread(house.home.look)
            before = (await house.store.settings.all()).get(SEEN, "")
            if here != before:
                await house.store.settings.set(SEEN, here)
            return before, here

        before, here = await self._desktop.bridge.call(where)
        client = self._desktop.now.workspace
        if not before or before == here or client is None:
            return
        kept = tr("Scheduled posts keep their time in {zone}.", zone=zone_words(client.zone))
        # A client who lives elsewhere than the person did stays there.
        moves = client.zone == before and not client.sample
        if moves:
            kept += " " + tr("New ones can be planned in {zone}.", zone=zone_words(here))
        self._say(
            Toasted(
                tr("This computer is in {zone} now", zone=zone_words(here)),
                kept,
                "neutral",
                tr("Use {zone}", zone=zone_words(here)) if moves else "",
                (lambda: self._tasks.run(self._move(client.id, before, here))) if moves else None,
            )
        )

    async def _move(self, client: str, before: str, here: str) -> None:
        async def to(house: House, zone: str) -> None:
            await house.workspaces.set_zone(await house.workspaces.get(client), zone)

        async def back() -> None:
            await self._desktop.bridge.call(lambda house: to(house, before))

        await self._desktop.bridge.call(lambda house: to(house, here))
        said = tr("New posts are planned in {zone}", zone=zone_words(here))
        self._desktop.undo.offer(Done(said, back, tr("The zone is as it was")))
