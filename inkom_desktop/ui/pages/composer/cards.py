"""The cards under links in the composer: read a moment after a link was written, changed by the person, kept with the draft."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from inkom_desktop.domain.draft import LinkCard, MediaFile
from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.ports.network import MakesCards
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.pages.composer.viewmodel import ComposerViewModel

LATER_MS = 900
"""How long after the last key a link is taken for written out, and its page read."""


class CardDesk(QObject):
    """`changed` when a card became known. A page is read only where a chosen account's network is given cards by Inkom."""

    changed = Signal()

    def __init__(self, desktop: Desktop, vm: ComposerViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._vm = desktop, vm
        self._tasks = Tasks(self)
        self._read: dict[str, LinkCard] = {}
        self._asked: set[str] = set()
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self.look)
        vm.counted.connect(self._later.start)

    def known(self) -> Mapping[str, LinkCard]:
        """Return the cards by their address: the person's own, else as the pages said."""
        draft = self._vm.draft
        return {**self._read, **(draft.cards if draft else {})}

    def links(self) -> dict[int, str]:
        """Return the address whose card would stand under each part of the present text that gets one."""
        draft, found = self._vm.draft, dict[int, str]()
        for account in self._vm.accounts if draft else ():
            network = self._desktop.network(account.network)
            if draft is None or not isinstance(network, MakesCards) or (self._vm.tab not in ("", account.id)):
                continue
            content = draft.content_for(account.id)
            for index in range(len(content.parts)):
                if link := network.card_link(content, index):
                    found.setdefault(index, link)
        return found

    def look(self) -> None:
        """Read the pages of links that are new."""
        self._later.stop()
        for link in self.links().values():
            if link not in self._asked:
                self._asked.add(link)
                self._tasks.run(self._read_one(link))

    async def _read_one(self, link: str) -> None:
        try:
            card = await self._desktop.bridge.call(lambda house: house.cards.card(link))
        except StoreUnusable:
            card = None  # The composer says of the store what is to be said; a card is not worth a word.
        if card is not None:
            self._read[link] = card
            self.changed.emit()
        else:
            # Offline, perhaps: it may be asked for again.
            self._asked.discard(link)

    def as_on_page(self, link: str) -> LinkCard | None:
        """Return the card as its page says, None where that is not known."""
        return self._read.get(link)

    def keep(self, card: LinkCard) -> None:
        """Give the draft a card of the person's own; one that is as on the page is none of its own."""
        draft = self._vm.draft
        if draft is None:
            return
        others = {url: each for url, each in draft.cards.items() if url != card.url}
        self._vm.set_cards(others if card == self._read.get(card.url) else {**others, card.url: card})
        self.changed.emit()

    def take_picture(self, path: Path, then: Callable[[MediaFile], object]) -> None:
        """Take a picture in for a card."""

        async def work() -> None:
            then(await self._desktop.bridge.call(lambda house: house.media.take_in(path)))

        self._tasks.run(work(), self._vm.trouble.emit)
