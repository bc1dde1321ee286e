"""Reads what Analytics shows: the numbers of a period for some accounts of a client."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from inkom_desktop.domain.calendar import resolve
from inkom_desktop.domain.metrics import ENGAGEMENTS
from inkom_desktop.domain.overview import FOLLOWERS, IMPRESSIONS, Material, Overview, Period, overview
from inkom_desktop.domain.publication import State
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.ports.store import Store

MOST_POSTS = 5000
"""So many posts of both periods are read; a client with more is shown the newest."""


class Overviews:
    """Overviews from one store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def of(self, workspace: Workspace, account_ids: Sequence[str], period: Period) -> Overview:
        """Return the overview of a period of the workspace's calendar for these accounts."""
        both = Period(period.before.first, period.last)
        metrics, zone = self._store.metrics, workspace.zone
        # A post goes out after it is due: one that was late may have been due before the first day.
        posts = await self._store.publications.query(
            workspace_id=workspace.id,
            states={State.PUBLISHED},
            due_from=resolve(datetime.combine(both.first - timedelta(days=2), time.min), zone).at,
            due_to=resolve(datetime.combine(both.last + timedelta(days=1), time.min), zone).at,
            newest_first=True,
            limit=MOST_POSTS,
        )
        posts = [p for p in posts if p.account_id in account_ids]
        names = (*ENGAGEMENTS, IMPRESSIONS)
        material = Material(
            await metrics.gained(account_ids=account_ids, names=names, first=both.first, last=both.last),
            await metrics.read_days(account_ids=account_ids, first=both.first, last=both.last),
            await metrics.levels(account_ids=account_ids, name=FOLLOWERS),
            posts,
            await metrics.latest(publication_ids=[p.id for p in posts]),
            zone,
        )
        return overview(period, account_ids, material)
