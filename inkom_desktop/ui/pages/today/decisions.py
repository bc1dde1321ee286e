"""What a person decides on Today, carried over to the engine's thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QObject

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.publication import Publication
from inkom_desktop.domain.workspace import LateRule
from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge import queue
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks

Decision = Callable[[House, str], Coroutine[Any, Any, Any]]


class Decisions(QObject):
    """Each method runs by itself; what cannot be done any more is told by the shell, and what others did stays."""

    def __init__(self, desktop: Desktop, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._tasks = desktop, tasks

    def publish_now(self, pubs: Sequence[Publication]) -> None:
        """Send them now, however late; from review: send again; a stopped thread goes on."""
        self._each(pubs, lambda house, id_: house.desk.send_now(id_))

    def take_down(self, pub: Publication) -> None:
        """Delete what is live of a thread that stopped."""
        self._each((pub,), lambda house, id_: house.desk.take_down(id_))

    def skip(self, pubs: Sequence[Publication]) -> None:
        """Let them go."""
        self._tasks.run(queue.skip(self._desktop, pubs))

    def look_again(self, pub: Publication) -> None:
        """Look for it on the network now."""
        self._each((pub,), lambda house, id_: house.desk.look_again(id_))

    def said_published(self, pub: Publication, address: str) -> None:
        """The person saw it there."""
        self._each((pub,), lambda house, id_: house.desk.said_published(id_, address))

    def unschedule(self, pubs: Sequence[Publication]) -> None:
        """Take them out of the queue."""
        self._tasks.run(queue.unschedule(self._desktop, pubs))

    def reschedule(self, pubs: Sequence[Publication], due: Due) -> None:
        """Give them another time."""
        self._tasks.run(queue.reschedule(self._desktop, pubs, due))

    def set_late(self, pubs: Sequence[Publication], rule: LateRule) -> None:
        """Give them another rule for being late."""
        self._tasks.run(queue.set_late(self._desktop, pubs, rule))

    def to_next_slots(self, pubs: Sequence[Publication]) -> None:
        """Give each the next free posting time of its account."""
        self._tasks.run(queue.to_next_slots(self._desktop, pubs))

    def check(self, accounts: Sequence[Account]) -> None:
        """Open the sign-ins of these accounts, which asks the keyring to unlock, and let go on what waits for them."""

        async def work(house: House) -> None:
            answers = await asyncio.gather(*(house.accounts.check(a) for a in accounts), return_exceptions=True)
            for answer in answers:
                if isinstance(answer, BaseException):
                    raise answer

        async def run() -> None:
            try:
                await self._desktop.bridge.call(work)
            finally:
                self._desktop.bridge.wake()

        self._tasks.run(run())

    def _each(self, pubs: Sequence[Publication], decision: Decision) -> None:
        for pub in pubs:
            self._tasks.run(self._one(pub.id, decision))

    async def _one(self, id_: str, decision: Decision) -> None:
        async def decide(house: House) -> None:
            await decision(house, id_)

        await self._desktop.bridge.call(decide)
        self._desktop.bridge.wake()
