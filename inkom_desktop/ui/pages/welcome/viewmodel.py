"""What the first run offers: practising at once, the language, the zone."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import Card, SignInAsk
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.words import tr

SOON = timedelta(seconds=20)
"""How far away a first practice post is at least: time to read it, and to see it go out within about a minute."""


class WelcomeViewModel(QObject):
    """`practising` tells the id of the first draft and the Due that fits it."""

    changed = Signal()
    practising = Signal(str, object)

    def __init__(self, desktop: Desktop, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._tasks = desktop, tasks
        self.busy = False
        desktop.changed.connect(self.changed)

    def cards(self) -> tuple[Card, ...]:
        """The networks that have a sign-in, in the order of the catalogue."""
        return tuple(n.card for n in self._desktop.bridge.house.networks if not n.card.stays_here)

    def practice_card(self) -> Card | None:
        """The network to practise on: the first whose posts stay on this computer."""
        return next((n.card for n in self._desktop.bridge.house.networks if n.card.stays_here), None)

    def start_practice(self) -> None:
        """Make a practice account and a first draft; a second press while that happens does nothing."""
        workspace, card = self._desktop.now.workspace, self.practice_card()
        if self.busy or workspace is None or card is None:
            return
        words = tr("Hello from Inkom. I wrote this offline, and it went out on time, from this computer.")

        async def make(house: House) -> str:
            account = await house.accounts.connect(card.key, SignInAsk(), workspace.id, tr("Practice"))
            draft = await house.drafts.new(workspace.id, parts=(words,), account_ids=[account.id])
            return draft.id

        async def work() -> None:
            self._set_busy(True)
            try:
                draft_id = await self._desktop.bridge.call(make)
                # The composer shows the accounts of the snapshot.
                await self._desktop.reread()
            finally:
                self._set_busy(False)
            self.practising.emit(draft_id, soon(self._desktop.time(), self._desktop.zone))

        self._tasks.run(work())

    def use_zone(self, zone: str) -> None:
        """Set the zone of the workspace."""
        workspace = self._desktop.now.workspace
        if workspace is None:
            return

        async def work(house: House) -> None:
            await house.workspaces.set_zone(await house.workspaces.find(workspace.id), zone)

        self._change(work)

    def use_language(self, language: str) -> None:
        """Set the language of the window ("system" or a key of `words.language.LANGUAGES`)."""

        async def work(house: House) -> None:
            await house.store.settings.set("language", language)

        self._change(work)

    def _change(self, work) -> None:  # type: ignore[no-untyped-def]
        async def run() -> None:
            await self._desktop.bridge.call(work)
            await self._desktop.reread()

        self._tasks.run(run())

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()


def soon(now: datetime, zone: str) -> Due:
    """Return the first full minute that leaves time to look."""
    at = (now + SOON + timedelta(seconds=59)).replace(second=0, microsecond=0)
    return Due(at, zone, wall(at, zone))
