"""The bytes of what nobody names any more go, and nothing else does."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from inkom_desktop.domain.draft import Attachment, Draft, MediaFile
from inkom_desktop.domain.workspace import LateRule, Workspace
from inkom_desktop.drafting.media_collector import REST, MediaCollector
from inkom_desktop.store.store import SqlStore, open_store
from inkom_desktop.system.media_files import MediaFolder
from tests.fakes.clock import NOW, FixedClock


@pytest.fixture
async def store(tmp_path: Path, clock: FixedClock) -> AsyncIterator[SqlStore]:
    opened = await open_store(tmp_path / "inkom.sqlite3", clock=clock)
    await opened.workspaces.add(Workspace("ws", "Client", "UTC", LateRule(), 0, NOW))
    yield opened
    await opened.close()


async def taken(folder: MediaFolder, colour: str) -> MediaFile:
    out = io.BytesIO()
    Image.new("RGB", (4, 4), colour).save(out, "PNG")
    file = await folder.take_bytes(out.getvalue(), f"{colour}.png")
    # The test's clock stands in its own year.
    os.utime(folder.path(file), (NOW.timestamp(), NOW.timestamp()))
    return file


async def test_only_what_has_been_idle_for_its_rest_is_deleted(
    store: SqlStore, clock: FixedClock, tmp_path: Path
) -> None:
    folder = MediaFolder(tmp_path / "media")
    used, free = await taken(folder, "red"), await taken(folder, "blue")
    await store.drafts.add(Draft("d", "ws", NOW, NOW, media=(Attachment("m", used, "words"),)))
    collector = MediaCollector(store.media_uses, folder, clock)
    await collector.run()
    clock.move(seconds=timedelta(days=2).total_seconds())
    await collector.run()
    clock.move(seconds=(REST - timedelta(hours=1)).total_seconds())
    await collector.run()
    assert await folder.intact(free)
    clock.move(seconds=timedelta(hours=2).total_seconds())
    await collector.run()
    assert not await folder.intact(free)
    assert await folder.intact(used)
