"""The person's decisions about publications: another time, out of the queue, send now, it is there, skip, look again."""

from __future__ import annotations

from collections.abc import Callable

from inkom_desktop.domain import decisions
from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.errors import NotFound
from inkom_desktop.domain.events import PublicationChanged
from inkom_desktop.domain.publication import Publication
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.store import Store


class Desk:
    """Carries decisions out. Every method raises Conflict when the publication is no longer where the person saw it."""

    def __init__(self, store: Store, clock: Clock, tell: Tell) -> None:
        self._store = store
        self._clock = clock
        self._tell = tell

    async def unschedule(self, publication_id: str) -> Publication:
        """Take it out of the queue; the draft stays."""
        return await self._change(publication_id, lambda p: decisions.unschedule(p, self._clock.now()))

    async def reschedule(self, publication_id: str, due: Due) -> Publication:
        """Give it another time."""
        return await self._change(
            publication_id, lambda p: decisions.reschedule(p, due.at, due.zone, due.local_time, self._clock.now())
        )

    async def send_now(self, publication_id: str) -> Publication:
        """Send it now; from review this is "send again", a risk of a copy that the person takes."""
        return await self._change(publication_id, lambda p: decisions.send_now(p, self._clock.now()))

    async def skip(self, publication_id: str) -> Publication:
        """Let it go."""
        return await self._change(publication_id, lambda p: decisions.skip(p, self._clock.now()))

    async def look_again(self, publication_id: str) -> Publication:
        """Look for it now."""
        return await self._change(publication_id, lambda p: decisions.look_again(p, self._clock.now()))

    async def said_published(self, publication_id: str, url: str) -> Publication:
        """The person saw it at this address."""
        return await self._change(publication_id, lambda p: decisions.said_published(p, url, self._clock.now()))

    async def _change(self, publication_id: str, change: Callable[[Publication], Publication]) -> Publication:
        pub = await self._store.publications.get(publication_id)
        if pub is None:
            raise NotFound("publication_unknown", id=publication_id)
        saved = await self._store.publications.save(change(pub))
        self._tell(PublicationChanged(saved))
        return saved
