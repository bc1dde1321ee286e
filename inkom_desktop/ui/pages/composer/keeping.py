"""How drafts get into the store: one write after the other; what was left before it was stored is kept and tried again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import Conflict, InkomError
from inkom_desktop.domain.ids import new_id
from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks

RETRY_MS = 5000


class Keeping(QObject):
    """Writes drafts. `changed` when what is kept or what went wrong is another, `emptied` when nothing is kept any more."""

    changed = Signal()
    emptied = Signal()
    try_again = Signal()
    """Some time after a write that failed: a full disk or a locked store may mend."""

    def __init__(self, desktop: Desktop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._tasks = Tasks(self)
        self.error: InkomError | None = None
        """Why the last write failed, None when it did not."""
        self._pen = asyncio.Lock()
        self._versions: dict[str, int] = {}
        self._parted: dict[str, Draft] = {}
        self._storing: set[str] = set()

    @property
    def kept(self) -> dict[str, Draft]:
        """The drafts that are no longer in hand and not stored yet, by id."""
        return dict(self._parted)

    def knows(self, draft: Draft) -> None:
        """A draft was read from the store, in this version."""
        self._versions[draft.id] = max(draft.version, self._versions.get(draft.id, 0))

    def supersedes(self, draft: Draft) -> None:
        """A draft goes on from this version of the store, whatever was known before."""
        self._versions[draft.id] = draft.version

    def part_with(self, draft: Draft) -> None:
        """A draft is no longer in hand: it is stored, also while an earlier write of it is under way."""
        self._parted[draft.id] = draft
        self._tasks.run(self._store_parted(draft))

    def back_in_hand(self, draft_id: str) -> Draft | None:
        """Return a draft that was parted with and is newer than the store's, and keep it no more."""
        return self._parted.pop(draft_id, None)

    def store_kept(self) -> None:
        """Store what is kept, now."""
        for draft in tuple(self._parted.values()):
            self._tasks.run(self._store_parted(draft))

    def run(self, work: Coroutine[Any, Any, Any], on_error: Callable[[InkomError], None]) -> None:
        """Run work that writes; `settled` waits for it, too."""
        self._tasks.run(work, on_error)

    async def settled(self) -> None:
        """Return when no write is under way."""
        await self._tasks.settled()

    def failed(self, error: InkomError) -> None:
        """A write failed: its text stays where it is and is tried again."""
        self.error = error
        self.changed.emit()
        QTimer.singleShot(RETRY_MS, self, self._again)

    def _again(self) -> None:
        self.try_again.emit()

    async def write(self, draft: Draft) -> Draft:
        """Write a draft as it is given, on the version that was written or read last. Raises Conflict, StoreUnusable."""
        async with self._pen:
            version = self._versions.get(draft.id)

            async def write(house: House) -> Draft:
                if version is None:
                    return await house.store.drafts.add(draft)
                return await house.drafts.save(replace(draft, version=version))

            kept = await self._desktop.bridge.call(write)
            self._versions[draft.id] = kept.version
            return kept

    async def _store_parted(self, draft: Draft) -> None:
        """Store a draft that is no longer in hand; until it is stored it is kept here and tried again."""
        if draft.id in self._storing:
            return
        self._storing.add(draft.id)
        try:
            await self._write_or_copy(draft)
        except InkomError as e:
            self.failed(e)
            return
        finally:
            self._storing.discard(draft.id)
            self.changed.emit()
        if self._parted.get(draft.id) is draft:
            del self._parted[draft.id]
        if not self._parted:
            self.emptied.emit()
        self._desktop.drafts_changed.emit()

    async def _write_or_copy(self, draft: Draft) -> None:
        """Write it; where somebody else changed it meanwhile, this text becomes a draft of its own."""
        try:
            await self.write(draft)
        except Conflict:
            await self.write(replace(draft, id=new_id(), version=1))
