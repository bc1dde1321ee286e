"""The person's decisions about publications: another time, out of the queue, send now, it is there, skip, look again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from inkom_desktop.domain import decisions, taking_down
from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.errors import Conflict, NotFound
from inkom_desktop.domain.events import PublicationChanged
from inkom_desktop.domain.publication import By, Publication, Reason, State
from inkom_desktop.domain.transitions import unblock
from inkom_desktop.domain.workspace import LateRule
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.store import Store
from inkom_desktop.publishing.planner import in_time


class Desk:
    """Carries decisions out. Every method raises Conflict when the publication is no longer where the person saw it."""

    def __init__(self, store: Store, clock: Clock, tell: Tell) -> None:
        self._store = store
        self._clock = clock
        self._tell = tell

    async def unschedule(self, publication_id: str) -> Publication:
        """Take it out of the queue; the draft stays."""
        return await self._change(publication_id, lambda p: decisions.unschedule(p, self._clock.now()))

    async def reschedule(self, publication_id: str, due: Due, *, late: LateRule | None = None) -> Publication:
        """Give it another time, and another late rule where one is given.

        Raises Conflict("slot_taken") besides, where the time is to be alone at its minute and is not, and
        UsageRefused("when_past", "when_too_far").
        """
        in_time(due, self._clock.now())

        def change(pub: Publication) -> Publication:
            moved = decisions.reschedule(pub, due.at, due.zone, due.local_time, self._clock.now())
            return moved if late is None else replace(moved, late=late)

        return await self._change(publication_id, change, alone=due.alone)

    async def reschedule_all(self, times: Sequence[tuple[str, Due]]) -> list[Publication]:
        """Give several posts another time, all or none: what refuses one refuses all. Raises as `reschedule` does."""
        now = self._clock.now()
        for _, due in times:
            in_time(due, now)
        moved = [
            decisions.reschedule(await self._get(publication_id), due.at, due.zone, due.local_time, now)
            for publication_id, due in times
        ]
        return [self._told(pub) for pub in await self._store.publications.save_all(moved, by=By.PERSON)]

    async def set_late(self, publication_id: str, late: LateRule) -> Publication:
        """Give it another rule for being late; the ledger keeps the change."""
        return await self._change(publication_id, lambda p: decisions.set_late(p, late, self._clock.now()))

    async def send_now(self, publication_id: str) -> Publication:
        """Send it now; from review this is "send again", a risk of a copy that the person takes."""
        return await self._change(publication_id, lambda p: decisions.send_now(p, self._clock.now()))

    async def take_down(self, publication_id: str) -> Publication:
        """Delete what is live of a thread that stopped, from the last part to the first; nothing more of it is sent."""
        return await self._change(publication_id, lambda p: taking_down.take_down(p, self._clock.now()))

    async def skip(self, publication_id: str) -> Publication:
        """Let it go."""
        return await self._change(publication_id, lambda p: decisions.skip(p, self._clock.now()))

    async def look_again(self, publication_id: str) -> Publication:
        """Look for it now."""
        return await self._change(publication_id, lambda p: decisions.look_again(p, self._clock.now()))

    async def said_published(self, publication_id: str, url: str) -> Publication:
        """The person saw it at this address (empty: they do not say where)."""
        return await self._change(publication_id, lambda p: decisions.said_published(p, url, self._clock.now()))

    async def take_back(self, before: Publication) -> Publication:
        """Undo an unschedule, a skip or another time; `before` is the publication as it stood before that.

        Raises Conflict("undo_too_late") when it has gone on since, Conflict("undo_account_gone") when its account was
        removed, Conflict("already_scheduled") when its draft was scheduled for the account anew, whatever became of that.
        """
        account = await self._store.accounts.get(before.account_id)
        if account is None or account.removed_at is not None:
            raise Conflict("undo_account_gone", id=before.id)
        now = await self._get(before.id)
        at = self._clock.now()
        restored = decisions.take_back(now, before, at)
        waited = restored.state is State.BLOCKED and restored.reason in (Reason.SIGN_IN, Reason.VAULT, Reason.PAUSED)
        if waited and account.state is AccountState.HEALTHY:
            restored = unblock(restored, at)
        if restored.id == now.id:
            return self._told(await self._store.publications.save(restored, by=By.PERSON))
        # The one that was taken out has ended; another one made since would be the same post a second time.
        same = await self._store.publications.query(draft_id=before.draft_id, account_id=before.account_id)
        if any(p.id != now.id and p.created_at >= now.updated_at for p in same):
            raise Conflict("already_scheduled", accounts=[account.handle])
        (added,) = await self._store.publications.add([restored], by=By.PERSON)
        return self._told(added)

    async def _change(
        self, publication_id: str, change: Callable[[Publication], Publication], *, alone: bool = False
    ) -> Publication:
        pub = await self._get(publication_id)
        return self._told(await self._store.publications.save(change(pub), by=By.PERSON, alone=alone))

    async def _get(self, publication_id: str) -> Publication:
        pub = await self._store.publications.get(publication_id)
        if pub is None:
            raise NotFound("publication_unknown", id=publication_id)
        return pub

    def _told(self, pub: Publication) -> Publication:
        self._tell(PublicationChanged(pub))
        return pub
