"""What the composer does with pictures beyond their place in the draft: pastes, crops, and how they will go out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.draft import Attachment, Crop, MediaFile
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.ids import new_id
from inkom_desktop.domain.media_rules import FileRules
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import Card, media_rules
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.models.pictures import png_of
from inkom_desktop.ui.pages.composer.viewmodel import ComposerViewModel


@dataclass(frozen=True, slots=True)
class AltLimit:
    """How long an alternative text may be on a network, and in which unit it counts (`domain.counting.Unit`)."""

    card: Card
    limit: int
    unit: str


@dataclass(frozen=True, slots=True)
class CropFor:
    """One account that gets a picture: its network, what the network asks of a picture, and what is shown of it now."""

    account: Account
    card: Card
    rules: FileRules | None
    crop: Crop | None


class MediaDesk(QObject):
    """Works on the pictures of the draft that is in hand."""

    def __init__(self, desktop: Desktop, vm: ComposerViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._vm = desktop, vm
        self._tasks = Tasks(self)

    def paste(self, image: QImage, part: int, name: str) -> None:
        """Take a picture in that was pasted as pixels."""

        async def work() -> None:
            data = await asyncio.to_thread(png_of, image)

            async def take(house: House) -> Attachment:
                return Attachment(new_id(), await house.media.take_bytes(data, name), "", part)

            taken = await self._desktop.bridge.call(take)
            draft = self._vm.draft
            if draft is not None:
                self._vm.set_media((*draft.media, taken))

        self._tasks.run(work(), self._vm.trouble.emit)

    def set_crop(self, attachment_id: str, account_id: str, crop: Crop | None) -> None:
        """Show an account this much of a picture, None for all of it."""
        draft = self._vm.draft
        if draft is None:
            return

        def changed(attachment: Attachment) -> Attachment:
            others = {key: value for key, value in attachment.crops.items() if key != account_id}
            return replace(attachment, crops=others if crop is None else {**others, account_id: crop})

        self._vm.set_media(tuple(changed(a) if a.id == attachment_id else a for a in draft.media))

    def alt_limits(self) -> list[AltLimit]:
        """Return how long an alternative text may be, once for each network and limit of the chosen accounts."""
        found: dict[tuple[str, int], AltLimit] = {}
        for account in self._vm.accounts:
            network = self._desktop.network(account.network)
            rules = media_rules(network, account)
            limit = AltLimit(network.card, rules.alt_limit, rules.alt_unit.value)
            found.setdefault((network.card.key, rules.alt_limit), limit)
        return list(found.values())

    def crops_for(self, attachment: Attachment) -> list[CropFor]:
        """Return the chosen accounts, each with what it shows of a picture."""
        made = []
        for account in self._vm.accounts:
            network = self._desktop.network(account.network)
            rules = media_rules(network, account).for_file(attachment.file)
            made.append(CropFor(account, network.card, rules, attachment.crops.get(account.id)))
        return made

    def fit(
        self,
        attachment: Attachment,
        account: Account,
        crop: Crop | None,
        then: Callable[[MediaFile | InkomError], None],
    ) -> None:
        """Make a picture as an account would get it, and tell the file, or why it cannot be made."""
        held = replace(attachment, crops={account.id: crop} if crop else {})

        async def work() -> None:
            fitted = await self._desktop.bridge.call(lambda house: house.planner.fitted(held, account))
            then(fitted.file)

        self._tasks.run(work(), then)
