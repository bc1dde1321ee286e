"""The places of drafts in the calendar: a draft may stand at an hour without being scheduled."""

from __future__ import annotations

from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.entry import Pencilled
from inkom_desktop.domain.errors import Conflict, NotFound
from inkom_desktop.domain.events import DraftChanged
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.store import Store


class Places:
    """Gives drafts places and takes them away. Every method raises NotFound("draft_unknown") for one that is gone."""

    def __init__(self, store: Store, tell: Tell) -> None:
        self._store = store
        self._tell = tell

    async def put(self, draft_id: str, due: Due) -> Pencilled | None:
        """Let a draft stand at a time; returns the place it had before."""
        draft = await self._get(draft_id)
        before = await self._store.pencil.get(draft_id)
        await self._store.pencil.put(Pencilled(draft_id, draft.workspace_id, due.at, due.zone, due.local_time))
        self._tell(DraftChanged(draft))
        return before

    async def rub_out(self, draft_id: str) -> Pencilled:
        """Take a draft's place away and return it. Raises Conflict("changed_meanwhile") when it has none."""
        draft = await self._get(draft_id)
        before = await self._store.pencil.get(draft_id)
        if before is None:
            raise Conflict("changed_meanwhile")
        await self._store.pencil.rub_out(draft_id)
        self._tell(DraftChanged(draft))
        return before

    async def restore(self, draft_id: str, before: Pencilled | None) -> None:
        """Let it stand where it stood before, or nowhere."""
        draft = await self._get(draft_id)
        if before is None:
            await self._store.pencil.rub_out(draft_id)
        else:
            await self._store.pencil.put(before)
        self._tell(DraftChanged(draft))

    async def _get(self, draft_id: str) -> Draft:
        draft = await self._store.drafts.get(draft_id)
        if draft is None or draft.deleted_at is not None:
            raise NotFound("draft_unknown", wanted=draft_id)
        return draft
