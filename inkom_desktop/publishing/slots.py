"""The next free posting slot of an account, and how two programs do not take the same one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from typing import TypeVar

from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.errors import Conflict, UsageRefused
from inkom_desktop.domain.publication import TERMINAL, State
from inkom_desktop.domain.slots import meant_for, next_free
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.store import Store

T = TypeVar("T")

_IN_THE_WAY = frozenset(State) - TERMINAL
_TRIES = 5


async def take_slots(work: Callable[[], Awaitable[T]]) -> T:
    """Do what finds slots and takes them; again when another program took one of them in between.

    `work` may run several times: the store refuses all of it where a slot is not free any more. Raises what it raises.
    """
    for _ in range(_TRIES):
        try:
            return await work()
        except Conflict as e:
            if e.code != "slot_taken":
                raise
    return await work()


class SlotFinder:
    """Finds slots in the store's queue."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def next_for(self, account_id: str, *, apart_from: str = "", labels: Collection[str] = ()) -> Due:
        """Return the next slot of the account, in its workspace's zone, at whose minute no other post of it is due.

        An account without slots has those of its workspace. Slots that are kept for a label are for posts with `labels`.
        `apart_from` is a publication that is about to move: its present time is not in the way, and its labels count.
        Raises UsageRefused("account_gone", "no_slots", "slots_full").
        """
        account = await self._store.accounts.get(account_id)
        if account is None or account.removed_at is not None:
            raise UsageRefused("account_gone", account=account_id)
        workspace = await self._store.workspaces.get(account.workspace_id)
        kept = account.slots or (() if workspace is None else workspace.slots)
        moving = await self._store.publications.get(apart_from) if apart_from else None
        slots = meant_for(kept, moving.content.labels if moving is not None else labels)
        if not slots:
            raise UsageRefused("no_slots", account=account.name)
        now = self._clock.now()
        queued = await self._store.publications.query(
            account_id=account.id, states=_IN_THE_WAY, due_from=now, limit=100_000
        )
        zone = "UTC" if workspace is None else workspace.zone
        due = next_free(slots, zone, now, [p.due_at for p in queued if p.id != apart_from])
        if due is None:
            raise UsageRefused("slots_full", account=account.name)
        return due
