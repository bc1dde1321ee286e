"""Writes down when a publisher runs on this computer, and tells which posts are planned for hours at which it is usually off."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from inkom_desktop.domain.coverage import WEEKS, Risk, Seen, Up, away_at, risk_of
from inkom_desktop.domain.errors import UsageRefused
from inkom_desktop.domain.publication import HandOff, Publication, State
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.store import Store

NOTE_S = 300.0
"""How often a running publisher writes down that it runs."""
GAP = timedelta(minutes=12)
"""A pause that is longer parts two intervals: the computer slept, or was off."""
KEPT = timedelta(weeks=WEEKS, days=1)


class Coverage:
    """`machine` names this computer; where several publish from one store, a post is covered by any of them."""

    def __init__(self, store: Store, machine: str, clock: Clock) -> None:
        self._store = store
        self._machine = machine
        self._clock = clock

    async def note(self) -> None:
        """A publisher runs here, now. For a chore."""
        now = self._clock.now()
        await self._store.uptimes.note(self._machine, now, gap=GAP, keep_since=now - KEPT)

    async def away(self, publications: Iterable[Publication]) -> dict[str, Up]:
        """Return the pause in which each of these was due and no computer of this store published, by their ids."""
        seen = await self._store.uptimes.all()
        found = {p.id: away_at(p.due_at, seen) for p in publications}
        return {id_: pause for id_, pause in found.items() if pause is not None}

    async def risks(self, publications: Iterable[Publication]) -> list[Risk]:
        """Return those that are planned for an hour at which no computer of this store usually publishes.

        What its network is to publish by itself needs no computer then.
        """
        scheduled = [p for p in publications if p.state is State.SCHEDULED and p.hand_off is not HandOff.WISHED]
        if not scheduled:
            return []
        seen, now = Seen.of(await self._store.uptimes.all()), self._clock.now()
        # Wall times of many weeks for each post: beside the loop, which has posts to send.
        return await asyncio.to_thread(_risks, scheduled, seen, now)


def _risks(scheduled: Sequence[Publication], seen: Seen, now: datetime) -> list[Risk]:
    found = []
    for pub in scheduled:
        try:
            risk = risk_of(pub.id, pub.due_at, pub.zone, pub.late.window, seen, now)
        except UsageRefused:
            continue  # a rehearsal says that the zone is unknown
        if risk is not None:
            found.append(risk)
    return found
