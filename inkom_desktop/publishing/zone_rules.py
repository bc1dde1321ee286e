"""New time-zone rules: what is scheduled by a wall time keeps it, goes out at the instant it now means, and is told of."""

from __future__ import annotations

import logging

from inkom_desktop.domain.calendar import rules_changed
from inkom_desktop.domain.errors import Conflict, UsageRefused
from inkom_desktop.domain.events import MovedByRules, PublicationChanged
from inkom_desktop.domain.publication import State
from inkom_desktop.domain.transitions import moved_by_rules
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.store import Store

log = logging.getLogger(__name__)

AHEAD = frozenset({State.SCHEDULED, State.HELD, State.BLOCKED})
"""Where a post may stand before its hour. What the network holds has the network's own instant."""
MOST = 100_000


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
        for pub in await self._store.publications.query(states=AHEAD, due_from=now, limit=MOST):
            try:
                due = rules_changed(pub.due_at, pub.zone, pub.local_time)
            except UsageRefused:
                log.warning("the zone %s of publication %s is unknown to the rules in force", pub.zone, pub.id)
                continue
            if due is None:
                continue
            try:
                saved = await self._store.publications.save(moved_by_rules(pub, due, now))
            except Conflict:
                continue
            log.warning("the rules of %s changed: %s goes out at %s, not %s", pub.zone, pub.id, due.at, pub.due_at)
            self._tell(PublicationChanged(saved))
            self._tell(MovedByRules(saved, pub.due_at))
            moved += 1
        return moved
