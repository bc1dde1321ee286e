"""What a notification offers beside opening a screen: done once, and only while its post stands where it was told to stand."""

from __future__ import annotations

from collections.abc import Callable
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
        pub = await self._desktop.bridge.call(lambda house: house.store.publications.get(offer.publication_id))
        if pub is None:
            return
        if not _missed(pub):
            self._too_late(pub)
            return
        try:
            match offer.does:
                case Does.SEND_NOW:
                    await self._desktop.bridge.call(lambda house: self._send(house, pub))
                case Does.SKIP:
                    await queue.skip(self._desktop, (pub,))
        except (Conflict, NotFound):
            now = await self._desktop.bridge.call(lambda house: house.store.publications.get(pub.id))
            self._too_late(now or pub)
        self._desktop.bridge.wake()

    async def _send(self, house: House, pub: Publication) -> None:
        """Asked for again on the engine's side: between two threads a second press may have been faster."""
        now = await house.store.publications.get(pub.id)
        if now is None or not _missed(now):
            raise Conflict("changed_meanwhile")
        await house.desk.send_now(pub.id)

    def _too_late(self, pub: Publication) -> None:
        words = quoted_words(plain(pub.content.title or pub.content.parts[0].text, LONGEST_QUOTE))
        text = tr("{post} needs nothing any more. It stands as: {state}.", post=words, state=speak(STATES[pub.state]))
        told = Notification(f"post:{pub.id}", tr("Already handled"), text, Link("today"), tr("Open Today"))
        self._show(told)


def _missed(pub: Publication) -> bool:
    return pub.state is State.HELD and pub.reason == Reason.MISSED
