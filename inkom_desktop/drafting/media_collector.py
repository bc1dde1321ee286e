"""Deletes the bytes of media that nobody names any more, long after the last one did."""

from __future__ import annotations

import logging
from datetime import timedelta

from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.media import MediaFiles
from inkom_desktop.ports.store import MediaUses

log = logging.getLogger(__name__)

LOOKS_S, FIRST_S = 86_400.0, 1800.0
"""How often the folder is gone through, and when first after a start."""
REST = timedelta(days=30)
"""How long something is kept that nobody names: longer than the oldest backup that could bring back who did."""
YOUNG = timedelta(days=1)
"""What came in so lately may belong to a draft that is still being written."""


class MediaCollector:
    """Goes through the media folder once a day."""

    def __init__(self, uses: MediaUses, media: MediaFiles, clock: Clock) -> None:
        self._uses = uses
        self._media = media
        self._clock = clock

    async def run(self) -> None:
        """Delete what nobody has named for REST. Raises StoreUnusable."""
        now = self._clock.now()
        held = await self._media.older_than(YOUNG, now)
        gone = await self._uses.idle(held, now, now - REST)
        for sha256 in sorted(gone):
            await self._media.forget(sha256)
        if gone:
            await self._uses.forget(gone)
            log.info("%d media files that nothing names any more were deleted", len(gone))
