"""What is done with a draft as a whole: its earlier versions, a copy of it, the bin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.ids import new_id
from inkom_desktop.engine.house import House
from inkom_desktop.ports.store import DraftVersion
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.pages.composer.viewmodel import ComposerViewModel
from inkom_desktop.ui.words import tr


class Shelf(QObject):
    """Works on the draft that is in hand; what was just written is stored first."""

    binned = Signal(str)
    """The draft with this id was put into the bin."""

    def __init__(self, desktop: Desktop, vm: ComposerViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._vm = desktop, vm
        self._tasks = Tasks(self)
        self._tasks.failed.connect(vm.trouble)

    def read_history(self, then: Callable[[list[DraftVersion]], object]) -> None:
        """Read the kept versions, newest first, the present one included."""

        async def work() -> None:
            draft = await self._vm.stored()
            if draft is not None:
                then(await self._desktop.bridge.call(lambda house: house.drafts.history(draft)))

        self._tasks.run(work())

    def restore(self, version: int) -> None:
        """Make an earlier version the present one; the present one stays in the history."""

        async def work() -> None:
            draft = await self._vm.stored()
            if draft is None:
                return
            self._vm.take(await self._desktop.bridge.call(lambda house: house.drafts.restore(draft, version)))
            self._desktop.drafts_changed.emit()

        self._tasks.run(work())

    def duplicate(self) -> None:
        """Go on with a copy; the draft stays as it is."""

        async def work() -> None:
            draft = await self._vm.stored()
            if draft is None:
                return
            now = self._desktop.time()
            title = tr("{title} (copy)", title=draft.title) if draft.title else ""
            copy = replace(draft, id=new_id(), version=1, created_at=now, updated_at=now, title=title)

            async def add(house: House) -> Draft:
                return await house.store.drafts.add(copy)

            self._vm.take(await self._desktop.bridge.call(add))
            self._desktop.drafts_changed.emit()
            self._desktop.refresh()

        self._tasks.run(work())

    def bin(self) -> None:
        """Put the draft into the bin and begin a new one."""

        async def work() -> None:
            draft = await self._vm.stored()
            if draft is None:
                self._vm.begin()
                return
            await self._desktop.bridge.call(lambda house: house.drafts.bin(draft))
            self._vm.begin()
            words = " ".join((draft.title or draft.parts[0]).split())[:60]
            back = lambda: self._unbin(draft.id)  # noqa: E731 - bound now, called later
            done = Done(tr("Moved to the bin"), back, tr("Back among the drafts"), words, "neutral")
            self._desktop.undo.offer(done)
            self.binned.emit(draft.id)

        self._tasks.run(work())

    async def _unbin(self, draft_id: str) -> None:
        """Take a draft out of the bin and go on with it."""

        async def back(house: House) -> None:
            fresh = await house.store.drafts.get(draft_id)
            if fresh is not None:
                await house.drafts.unbin(fresh)

        await self._desktop.bridge.call(back)
        self._vm.open(draft_id)
        self._vm.reopened.emit()
