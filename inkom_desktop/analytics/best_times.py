"""Reads what the best times of accounts stand on: their posts of a year with the numbers that their networks reported."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from inkom_desktop.domain.best_times import BestTimes, Result, best_times
from inkom_desktop.domain.metrics import ENGAGEMENTS
from inkom_desktop.domain.publication import State
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.store import Store

BACK = timedelta(days=365)
"""Older posts say little of who reads now."""
SETTLED = timedelta(days=3)
"""A younger post is still gaining and would make its hour look worse than it is."""
MOST_POSTS = 5000


class TimeFinder:
    """Finds the best times of a workspace's accounts."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def of(self, workspace: Workspace, account_ids: Collection[str]) -> BestTimes:
        """Return the best times of these accounts by the workspace's clock; a post without numbers does not count."""
        now = self._clock.now()
        posts = await self._store.publications.query(
            workspace_id=workspace.id,
            states={State.PUBLISHED},
            due_from=now - BACK,
            due_to=now - SETTLED,
            newest_first=True,
            limit=MOST_POSTS,
        )
        posts = [p for p in posts if p.account_id in account_ids]
        engaged: dict[str, int] = {}
        for sample in await self._store.metrics.latest(publication_ids=[p.id for p in posts]):
            if sample.name in ENGAGEMENTS:
                engaged[sample.publication_id] = engaged.get(sample.publication_id, 0) + sample.value
        results = [
            Result(p.account_id, p.published_at, engaged[p.id])
            for p in posts
            if p.id in engaged and p.published_at is not None and p.published_at < now - SETTLED
        ]
        return best_times(results, workspace.zone)
