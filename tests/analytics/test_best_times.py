"""What best times are read of: posts of a year with numbers, not those that are still gaining, and of these accounts alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from inkom_desktop.analytics.best_times import TimeFinder
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.metrics import Metric, Reading
from inkom_desktop.domain.publication import State
from tests.analytics.conftest import Analyst
from tests.fakes.publications import publication


async def published(analyst: Analyst, key: str, ago: timedelta, likes: int | None) -> None:
    at = analyst.desktop.clock.now() - ago
    draft = await analyst.desktop.store.drafts.add(Draft(f"draft {key}", "ws", at, at))
    made = replace(publication("hello", due_at=at, id_=key, draft_id=draft.id), state=State.PUBLISHED, published_at=at)
    await analyst.desktop.store.publications.add([made])
    if likes is not None:
        now = analyst.desktop.clock.now()
        numbers = (Metric("likes", likes, now), Metric("impressions", 999, now))
        await analyst.desktop.store.metrics.add([Reading("acc", key, 0, numbers)], [], zone="UTC")


async def test_posts_with_numbers_count_and_young_old_and_unread_ones_do_not(analyst: Analyst) -> None:
    day = timedelta(days=1)
    for week in range(1, 34):
        await published(analyst, f"week{week:02}", 7 * week * day, 40 if week % 2 else 5)
    await published(analyst, "young", day, 500)
    await published(analyst, "old", 400 * day, 500)
    await published(analyst, "unread", 8 * day, None)
    workspace = await analyst.desktop.store.workspaces.get("ws")
    assert workspace is not None
    finder = TimeFinder(analyst.desktop.store, analyst.desktop.clock)
    found = await finder.of(workspace, ["acc"])
    assert found.posts == 33
    assert sum(h.posts for h in found.hours) == 33
    assert (await finder.of(workspace, ["another"])).posts == 0
