"""The next free posting slot of an account."""

from __future__ import annotations

from datetime import datetime

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.errors import UsageRefused
from inkom_desktop.domain.publication import TERMINAL, State
from inkom_desktop.domain.slots import next_free
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.store import Store

_IN_THE_WAY = frozenset(State) - TERMINAL


class SlotFinder:
    """Finds slots in the store's queue."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def next_for(self, account: Account, *, apart_from: str = "", after: datetime | None = None) -> Due:
        """Return the next slot of the account, in its workspace's zone, at whose minute no other post of it is due.

        `apart_from` is a publication that is about to move: its present time is not in the way. `after` is aware UTC, now by
        default. Raises UsageRefused("no_slots", "slots_full").
        """
        if not account.slots:
            raise UsageRefused("no_slots", account=account.name)
        start = after or self._clock.now()
        queued = await self._store.publications.query(
            account_id=account.id, states=_IN_THE_WAY, due_from=start, limit=100_000
        )
        taken = [p.due_at for p in queued if p.id != apart_from]
        due = next_free(account.slots, await self._zone(account.workspace_id), start, taken)
        if due is None:
            raise UsageRefused("slots_full", account=account.name)
        return due

    async def _zone(self, workspace_id: str) -> str:
        for workspace in await self._store.workspaces.all(archived=True):
            if workspace.id == workspace_id:
                return workspace.zone
        return "UTC"
