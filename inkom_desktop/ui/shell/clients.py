"""Clients as the window handles them: switching, adding, changing, archiving and bringing back, with Undo."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from inkom_desktop.domain.workspace import PALETTE_SIZE, Workspace
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.shell.client_dialog import ArchivedDialog, ClientDialog, ClientFacts
from inkom_desktop.ui.shell.client_switcher import ClientSwitcher
from inkom_desktop.ui.words import tr

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House


class Clients(QObject):
    """Opens the switcher beside a control and carries out what is asked there."""

    add_sample = Signal()
    remove_sample = Signal()

    def __init__(self, window: QWidget, desktop: Desktop, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._desktop, self._tasks = window, desktop, tasks
        self.switcher: ClientSwitcher | None = None
        self.dialog: ClientDialog | ArchivedDialog | None = None

    def open(self, anchor: QWidget) -> None:
        """Open the list of clients."""
        if self.switcher is not None:
            self.switcher.close_now()
            self.switcher.deleteLater()
        switcher = ClientSwitcher(self._window, self._desktop.now)
        switcher.chosen.connect(self._desktop.choose)
        switcher.add_asked.connect(self.add)
        switcher.edit_asked.connect(self.edit)
        switcher.archived_asked.connect(self.show_archived)
        switcher.add_sample.connect(self.add_sample)
        switcher.remove_sample.connect(self.remove_sample)
        self.switcher = switcher
        switcher.open_at(anchor)

    def choose(self, number: int) -> None:
        """Take the client with this number in hand (Ctrl+1 is the first)."""
        live = self._desktop.now.workspaces
        if number <= len(live):
            self._desktop.choose(live[number - 1])

    def add(self) -> None:
        """Ask for a new client and take it in hand."""
        colour = (len(self._desktop.now.workspaces) + len(self._desktop.now.archived)) % PALETTE_SIZE

        def done(facts: ClientFacts) -> None:
            async def work(house: House) -> Workspace:
                return await house.workspaces.add(facts.name, facts.zone, facts.colour)

            async def run() -> None:
                self._desktop.choose(await self._desktop.bridge.call(work))

            self._tasks.run(run())

        self.dialog = ClientDialog(self._window, None, self._desktop.zone, colour, done)
        self.dialog.open()

    def edit(self) -> None:
        """Change the client in hand."""
        present = self._desktop.now.workspace
        if present is None or present.sample:
            return

        def done(facts: ClientFacts) -> None:
            if facts != _facts(present):
                change = tr("{name} was changed", name=facts.name.strip())
                self._put(present.id, facts, Done(change, lambda: self._back(present), tr("The change was taken back")))

        self.dialog = ClientDialog(
            self._window, present, present.zone, present.colour, done, lambda: self.archive(present)
        )
        self.dialog.open()

    def offer_late_back(self, before: Workspace) -> None:
        """Settings were closed: where the late rule of the client became another, offer the one it had."""
        now = self._desktop.now.workspace
        if now is None or now.id != before.id or now.late == before.late:
            return

        async def work(house: House) -> None:
            await house.workspaces.set_late(await house.workspaces.get(before.id), before.late)

        said = tr("The late rule of {name} was changed", name=before.name)
        undone = tr("The late rule is as it was")
        self._desktop.undo.offer(Done(said, lambda: self._desktop.bridge.call(work), undone))

    def archive(self, workspace: Workspace) -> None:
        """Put a client away; Undo brings it back in hand."""

        async def work(house: House) -> None:
            await house.workspaces.archive(await house.workspaces.get(workspace.id))

        said = tr("{name} is archived", name=workspace.name)
        detail = tr("Its drafts, accounts and posts are kept.")
        back = tr("{name} is back", name=workspace.name)
        self._do(work, Done(said, lambda: self._unarchive(workspace), back, detail, of_all=True))

    def show_archived(self) -> None:
        """Show the archived clients."""
        self.dialog = ArchivedDialog(self._window, self._desktop.now.archived, self.bring_back)
        self.dialog.open()

    def bring_back(self, workspace: Workspace) -> None:
        """Bring an archived client back and take it in hand."""
        self._tasks.run(self._unarchive(workspace))

    async def _unarchive(self, workspace: Workspace) -> None:
        async def work(house: House) -> Workspace:
            return await house.workspaces.unarchive(await house.workspaces.get(workspace.id))

        self._desktop.choose(await self._desktop.bridge.call(work))

    async def _back(self, before: Workspace) -> None:
        await self._desktop.bridge.call(self._edit(before.id, _facts(before)))

    @staticmethod
    def _edit(workspace_id: str, facts: ClientFacts) -> Callable[[House], Coroutine[Any, Any, None]]:
        async def work(house: House) -> None:
            present = await house.workspaces.get(workspace_id)
            await house.workspaces.edit(present, facts.name, facts.zone, facts.colour, facts.late, facts.alt_required)

        return work

    def _put(self, workspace_id: str, facts: ClientFacts, done: Done) -> None:
        self._do(self._edit(workspace_id, facts), done)

    def _do(self, work: Callable[[House], Coroutine[Any, Any, None]], done: Done) -> None:
        async def run() -> None:
            await self._desktop.bridge.call(work)
            self._desktop.undo.offer(done)

        self._tasks.run(run())


def _facts(client: Workspace) -> ClientFacts:
    return ClientFacts(client.name, client.zone, client.colour, client.late, client.alt_required)
