"""New time-zone rules: what is scheduled by a wall time keeps it, goes out at the instant it now means, and is told of."""

from __future__ import annotations

import logging
from datetime import datetime

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


class ZoneRules:
    """Looks at everything that is ahead, at the start of a publisher and once a day."""

    def __init__(self, store: Store, clock: Clock, tell: Tell) -> None:
        self._store = store
        self._clock = clock
        self._tell = tell

    async def run(self) -> int:
        """Move what the rules have moved, and return how many; a post whose hour has come stays."""
        now = self._clock.now()
        moved = 0
        # At every start of a publisher: of all that is ahead only the times are read, and little of that moves.
        for time in await self._store.publications.planned_times(states=AHEAD, due_from=now):
            try:
                due = rules_changed(time.due_at, time.zone, time.local_time)
            except UsageRefused:
                log.warning("the zone %s of %s is unknown to the rules in force", time.zone, time.publication_id)
                continue
            if due is not None and await self._move(time, due, now):
                moved += 1
        return moved

    async def _move(self, time: PlannedTime, due: Due, now: datetime) -> bool:
        pub = await self._store.publications.get(time.publication_id)
        if pub is None or pub.state not in AHEAD or (pub.due_at, pub.zone) != (time.due_at, time.zone):
            # Given another time since, or gone on.
            return False
        try:
            saved = await self._store.publications.save(moved_by_rules(pub, due, now))
        except Conflict:
            return False
        log.warning("the rules of %s changed: %s goes out at %s, not %s", pub.zone, pub.id, due.at, pub.due_at)
        self._tell(PublicationChanged(saved))
        self._tell(MovedByRules(saved, pub.due_at))
        return True
