"""What a notification offers beside opening a screen: done once, and only while its post stands where it was told to stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inkom_desktop.domain.errors import Conflict, NotFound
from inkom_desktop.domain.publication import Publication, Reason, State
from inkom_desktop.ui.bridge import queue
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.shell.links import Link
from inkom_desktop.ui.shell.notifications.notification import Does, Notification, Offer, plain
from inkom_desktop.ui.words import quoted_words, speak, tr
from inkom_desktop.wording.standing import STATES

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House

LONGEST_QUOTE = 80


class Offers(QObject):
    """Does what was pressed. `show` tells that it was too late for it."""

    def __init__(self, desktop: Desktop, show: Callable[[Notification], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._show = desktop, show
        self.tasks = Tasks(self)

    def take(self, offer: Offer) -> None:
        """Do it, or say what became of the post meanwhile."""
        self.tasks.run(self._take(offer))

    async def _take(self, offer: Offer) -> None:
        async def read(house: House) -> list[Publication]:
            return await house.store.publications.get_all(offer.publication_ids)

        told = await self._desktop.bridge.call(read)
        missed = [p for p in told if _missed(p)]
        if not missed:
            self._too_late(told)
            return
        try:
            match offer.does:
                case Does.SEND_NOW:
                    await self._desktop.bridge.call(lambda house: self._send(house, missed))
                case Does.SKIP:
                    await queue.skip(self._desktop, missed)
        except (Conflict, NotFound):
            self._too_late(await self._desktop.bridge.call(read))
        self._desktop.bridge.wake()

    async def _send(self, house: House, missed: Sequence[Publication]) -> None:
        """Asked for again on the engine's side: between two threads a second press may have been faster.

        One that was handled meanwhile does not keep the others. Raises Conflict when all were.
        """
        sent = 0
        for pub in sorted(missed, key=lambda p: (p.due_at, p.id)):
            now = await house.store.publications.get(pub.id)
            if now is not None and _missed(now):
                await house.desk.send_now(pub.id)
                sent += 1
        if not sent:
            raise Conflict("changed_meanwhile")

    def _too_late(self, told: Sequence[Publication]) -> None:
        if not told:
            return
        first = told[0]
        words = quoted_words(plain(first.content.title or first.content.parts[0].text, LONGEST_QUOTE))
        text = tr("{post} needs nothing any more. It stands as: {state}.", post=words, state=speak(STATES[first.state]))
        if len(told) > 1:
            text = tr("None of these posts waits any more.")
        key = f"post:{first.id}" if len(told) == 1 else "posts"
        self._show(Notification(key, tr("Already handled"), text, Link("today"), tr("Open Today")))


def _missed(pub: Publication) -> bool:
    return pub.state is State.HELD and pub.reason == Reason.MISSED
