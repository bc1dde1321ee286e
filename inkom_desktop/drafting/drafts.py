"""Writing drafts: new, edit, bin, find. Every change is stored before the call returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from inkom_desktop.domain.draft import MAX_TEXT, Attachment, Draft
from inkom_desktop.domain.errors import NotFound, UsageRefused
from inkom_desktop.domain.events import DraftChanged
from inkom_desktop.domain.ids import MIN_PREFIX, new_id
from inkom_desktop.domain.options import Chosen, words_in
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.media import MediaFiles
from inkom_desktop.ports.store import DraftVersion, Store

MOST_PARTS = 100
BIN_DAYS = 30
"""How long a draft stays in the bin."""


class DraftBook:
    """The drafts of all workspaces."""

    def __init__(self, store: Store, media: MediaFiles, clock: Clock, tell: Tell) -> None:
        self._store = store
        self._media = media
        self._clock = clock
        self._tell = tell

    async def new(
        self,
        workspace_id: str,
        *,
        parts: Sequence[str] = ("",),
        title: str = "",
        account_ids: Sequence[str] = (),
        own_texts: Mapping[str, tuple[str, ...]] | None = None,
        media: Sequence[Attachment] = (),
        labels: Sequence[str] = (),
        options: Mapping[str, Chosen] | None = None,
    ) -> Draft:
        """Write a new draft. Raises UsageRefused("text_too_large", "too_many_parts")."""
        now = self._clock.now()
        draft = Draft(
            id=new_id(),
            workspace_id=workspace_id,
            created_at=now,
            updated_at=now,
            title=title,
            parts=tuple(parts) or ("",),
            account_ids=tuple(dict.fromkeys(account_ids)),
            own_texts=dict(own_texts or {}),
            media=tuple(media),
            labels=tuple(dict.fromkeys(labels)),
            options=dict(options or {}),
        )
        _within_bounds(draft)
        return self._told(await self._store.drafts.add(draft))

    async def save(self, draft: Draft) -> Draft:
        """Store a changed draft; its version must be the stored one.

        Raises UsageRefused as `new` does, Conflict("changed_meanwhile") when somebody else changed it.
        """
        _within_bounds(draft)
        return self._told(await self._store.drafts.save(replace(draft, updated_at=self._clock.now())))

    async def attach(self, path: Path, alt: str = "", part: int = 0) -> Attachment:
        """Take a file in. Raises MediaRefused."""
        return Attachment(new_id(), await self._media.take_in(path), alt, part)

    async def bin(self, draft: Draft) -> Draft:
        """Put it in the bin."""
        return self._told(await self._store.drafts.save(replace(draft, deleted_at=self._clock.now())))

    async def unbin(self, draft: Draft) -> Draft:
        """Take it out of the bin."""
        return self._told(await self._store.drafts.save(replace(draft, deleted_at=None)))

    async def empty_bin(self) -> None:
        """Delete for good what has been in the bin for BIN_DAYS; what the ledger names stays there."""
        while await self._store.drafts.forget_binned(self._clock.now() - timedelta(days=BIN_DAYS)):
            pass

    async def history(self, draft: Draft) -> list[DraftVersion]:
        """Return the kept versions, newest first."""
        return await self._store.drafts.history(draft.id)

    async def restore(self, draft: Draft, version: int) -> Draft:
        """Make an earlier version the present one; the present one stays in the history.

        Raises NotFound("version_unknown").
        """
        for kept in await self._store.drafts.history(draft.id):
            if kept.draft.version == version:
                return await self.save(replace(kept.draft, version=draft.version, deleted_at=None))
        raise NotFound("version_unknown", version=version, draft=draft.id)

    async def find(self, wanted: str, *, binned: bool = False) -> Draft:
        """Return the draft by id, id prefix or title; with `binned` one in the bin is found too, a live one first.

        Raises NotFound("draft_unknown", "draft_ambiguous", "id_too_short").
        """
        if not wanted.strip():
            raise NotFound("draft_unknown", wanted=wanted)
        exact = await self._store.drafts.get(wanted)
        if exact is not None and (binned or exact.deleted_at is None):
            return exact
        begun = await self._store.drafts.find(wanted)
        if binned and not begun:
            begun = await self._store.drafts.find(wanted, deleted=True)
        fits = [d for d in begun if d.title == wanted or len(wanted) >= MIN_PREFIX]
        if begun and not fits:
            raise NotFound("id_too_short", wanted=wanted, least=MIN_PREFIX)
        if len(fits) == 1:
            return fits[0]
        if fits:
            raise NotFound("draft_ambiguous", wanted=wanted, ids=[d.id for d in fits])
        raise NotFound("draft_unknown", wanted=wanted)

    def _told(self, draft: Draft) -> Draft:
        self._tell(DraftChanged(draft))
        return draft


def _within_bounds(draft: Draft) -> None:
    texts = [*draft.parts, *(t for parts in draft.own_texts.values() for t in parts)]
    size = sum(map(len, texts)) + len(draft.title) + sum(len(a.alt) for a in draft.media)
    size += sum(len(words) for chosen in draft.options.values() for words in words_in(chosen))
    if size > MAX_TEXT:
        raise UsageRefused("text_too_large", size=size, limit=MAX_TEXT)
    if len(draft.parts) > MOST_PARTS or any(len(p) > MOST_PARTS for p in draft.own_texts.values()):
        raise UsageRefused("too_many_parts", limit=MOST_PARTS)
