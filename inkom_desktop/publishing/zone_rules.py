"""New time-zone rules: what is scheduled by a wall time keeps it, goes out at the instant it now means, and is told of."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

from inkom_desktop.domain.calendar import Due, rules_changed
from inkom_desktop.domain.errors import Conflict, UsageRefused
from inkom_desktop.domain.events import MovedByRules, PublicationChanged
from inkom_desktop.domain.publication import PlannedTime, State
from inkom_desktop.domain.transitions import moved_by_rules
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.store import Store

log = logging.getLogger(__name__)

AHEAD = frozenset({State.SCHEDULED, State.HELD, State.BLOCKED})
"""Where a post may stand before its hour. What the network holds has the network's own instant."""
NEAR = timedelta(days=3)
"""How far ahead a publisher looks before it begins. No rules move an instant by more than 26 hours, and the rest is looked
at within a day."""
AT_ONCE = 500
"""After so many times the loop is left to others."""


class ZoneRules:
    """Looks at what is ahead: at the start of a publisher at what is near, later and once a day at everything."""

    def __init__(self, store: Store, clock: Clock, tell: Tell) -> None:
        self._store = store
        self._clock = clock
        self._tell = tell

    async def run(self, within: timedelta | None = None) -> int:
        """Move what the rules have moved, and return how many; a post whose hour has come stays.

        `within` leaves out what is due later than that from now.
        """
        now = self._clock.now()
        until = now + within if within is not None else None
        moved = 0
        times = await self._store.publications.planned_times(states=AHEAD, due_from=now, due_to=until)
        for number, time in enumerate(times, 1):
            if number % AT_ONCE == 0:
                await asyncio.sleep(0)
            try:
                due = rules_changed(time.due_at, time.zone, time.local_time)
            except UsageRefused:
                log.warning(
                    "the zone %s of publication %s is unknown to the rules in force", time.zone, time.publication_id
                )
                continue
            if due is not None and await self._move(time, due, now):
                moved += 1
        return moved

    async def _move(self, time: PlannedTime, due: Due, now: datetime) -> bool:
        pub = await self._store.publications.get(time.publication_id)
        # Meanwhile the person may have given it another time, or its hour has come.
        if pub is None or pub.state not in AHEAD or (pub.due_at, pub.zone) != (time.due_at, time.zone):
            return False
        try:
            saved = await self._store.publications.save(moved_by_rules(pub, due, now))
        except Conflict:
            return False
        log.warning("the rules of %s changed: %s goes out at %s, not %s", pub.zone, pub.id, due.at, pub.due_at)
        self._tell(PublicationChanged(saved))
        self._tell(MovedByRules(saved, pub.due_at))
        return True
