"""Keeps what rehearsals find until it is mended, and rehearses by itself: each evening, and what was found, now and then.

The evening belongs to the store, not to the computer: where several computers publish from one, the first of them rehearses.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from datetime import date, time

from inkom_desktop.domain.calendar import zone_of
from inkom_desktop.domain.events import AccountChanged, ClockChecked, ConnectionChanged, Fact, FindingsChanged
from inkom_desktop.domain.publication import Publication
from inkom_desktop.domain.rehearsal import REHEARSED, Finding, evening_of, standing
from inkom_desktop.domain.settings import setting
from inkom_desktop.ports.clock import Clock, Home
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.store import Store
from inkom_desktop.publishing.pausing import Pausing
from inkom_desktop.publishing.rehearsal import HOURS, Progress, Rehearsal, Rehearsed

log = logging.getLogger(__name__)

AT, LAST = setting("rehearsal.at"), setting("rehearsal.last")
LOOKS_S = 60.0
"""How often a running publisher looks whether it is time to rehearse."""
AGAIN_S = 900.0
"""How long after a look what was found is looked at again."""
NET_COMES_S = 600.0
"""How long an evening's rehearsal that found this computer offline is tried again before that is its finding."""


class Rehearsing:
    """The rehearsals of one house. Hears facts, so that what was mended is looked at soon."""

    def __init__(self, store: Store, rehearsal: Rehearsal, clock: Clock, home: Home, tell: Tell) -> None:
        self._store = store
        self._rehearsal = rehearsal
        self._clock = clock
        self._home = home
        self._pausing = Pausing(store.settings, clock)
        self._tell = tell
        self._looked_at = clock.monotonic()
        self._soon = False
        self._offline_from: float | None = None

    def __call__(self, fact: Fact, /) -> None:
        """Hear a fact: something that was found may be mended by it."""
        match fact:
            case ConnectionChanged(online=True) | ClockChecked(holds=False) | AccountChanged():
                self._soon = True

    async def run(
        self, *, hours: float = HOURS, workspace_id: str | None = None, progress: Progress | None = None
    ) -> Rehearsed:
        """Rehearse now and keep what is found. May be cancelled anywhere; then what was known before stays."""
        rehearsed = await self._rehearsal.run(hours=hours, workspace_id=workspace_id, progress=progress)
        await self._keep(rehearsed)
        return rehearsed

    async def found(self) -> tuple[Finding, ...]:
        """Return what stands now of all that was found."""
        return await self._standing(await self._store.findings.all())

    async def _standing(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        if not findings:
            return ()
        publications = await self._publications({p.publication_id for f in findings for p in f.posts})
        accounts = {a.id: a for a in await self._store.accounts.all()}
        paused = await self._pausing.now() is not None
        return standing(findings, publications, accounts, paused=paused)

    async def look(self) -> None:
        """Rehearse when its evening has come or was slept through; look again at what was found before. For a chore."""
        await self._sweep()
        evening = await self._evening()
        if evening is not None:
            await self._of_evening(evening)
        elif self._soon or self._clock.monotonic() - self._looked_at >= AGAIN_S:
            await self._look_again()

    async def _sweep(self) -> None:
        """Forget what no longer stands."""
        before = await self._store.findings.all()
        after = await self._standing(before)
        if len(after) != len(before) or any(a.posts != b.posts for a, b in zip(after, before, strict=True)):
            await self._store.findings.keep_only(after)
            self._tell(FindingsChanged(after))

    async def _evening(self) -> date | None:
        settings = await self._store.settings.all()
        at = settings.get(AT.name, AT.default)
        if at == "off":
            return None
        last = settings.get(LAST.name, LAST.default)
        local = self._clock.now().astimezone(zone_of(self._home.zone))
        return evening_of(local, time.fromisoformat(at), date.fromisoformat(last) if last else None)

    async def _of_evening(self, evening: date) -> None:
        rehearsed = await self._rehearsal.run()
        now = self._clock.monotonic()
        if rehearsed.offline:
            # A computer that has just woken may find its network in a moment.
            self._offline_from = now if self._offline_from is None else self._offline_from
            if now - self._offline_from < NET_COMES_S:
                return
        self._offline_from = None
        await self._store.settings.set(LAST.name, evening.isoformat())
        await self._keep(rehearsed)
        log.info("rehearsed %d posts, found %d causes", len(rehearsed.posts), len(rehearsed.findings))

    async def _look_again(self) -> None:
        """Rehearse the posts that something was found for, and no others."""
        ids = {p.publication_id for f in await self._store.findings.all() for p in f.posts}
        known = (await self._publications(ids)).values()
        await self._keep(await self._rehearsal.of([p for p in known if p.state in REHEARSED]))

    async def _keep(self, rehearsed: Rehearsed) -> None:
        # What accounts told of themselves meanwhile came from these very questions.
        self._soon, self._looked_at = False, self._clock.monotonic()
        before = await self._store.findings.all()
        if not before and not rehearsed.findings:
            return
        after = await self._store.findings.renew({p.id for p in rehearsed.posts}, rehearsed.findings)
        if after != before:
            self._tell(FindingsChanged(tuple(after)))

    async def _publications(self, ids: Collection[str]) -> dict[str, Publication]:
        return {p.id: p for p in await self._store.publications.get_all(ids)}
