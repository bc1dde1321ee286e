"""Coroutines of the window: who waits for all of them does not wait for itself."""

from __future__ import annotations

import asyncio

from inkom_desktop.ui.bridge.tasks import Tasks


async def test_a_task_may_wait_for_the_others(qapp: object) -> None:
    tasks, done = Tasks(), []

    async def other() -> None:
        await asyncio.sleep(0)
        done.append("other")

    async def asks() -> None:
        assert await tasks.settled()
        assert not await tasks.settled()
        done.append("asks")

    tasks.run(other())
    tasks.run(asks())
    async with asyncio.timeout(5):
        await tasks.settled()
    assert done == ["other", "asks"]
