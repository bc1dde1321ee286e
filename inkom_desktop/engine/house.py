"""The house: everything a front door needs, put together by `bootstrap` and handed in."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from inkom_desktop.accounts.accounts import AccountBook
from inkom_desktop.accounts.secrets import AccountSecrets
from inkom_desktop.accounts.workspaces import WorkspaceBook
from inkom_desktop.analytics.best_times import TimeFinder
from inkom_desktop.analytics.collector import Collector
from inkom_desktop.analytics.overviews import Overviews
from inkom_desktop.analytics.reports import Reports
from inkom_desktop.domain.events import Beat, ClockChecked, ConnectionChanged, Fact
from inkom_desktop.drafting.drafts import DraftBook
from inkom_desktop.drafting.link_cards import CardReader
from inkom_desktop.drafting.places import Places
from inkom_desktop.engine.bus import Bus
from inkom_desktop.engine.engine import Engine
from inkom_desktop.ports.autostart import Autostart, TrayState
from inkom_desktop.ports.clock import Clock, Home
from inkom_desktop.ports.media import MediaFiles
from inkom_desktop.ports.network import BrowserReturn, Networks
from inkom_desktop.ports.own_app import Redirect
from inkom_desktop.ports.seat import Seat, Surroundings
from inkom_desktop.ports.store import Store
from inkom_desktop.ports.vault import Vault
from inkom_desktop.publishing.budget import Budget
from inkom_desktop.publishing.coverage import Coverage
from inkom_desktop.publishing.desk import Desk
from inkom_desktop.publishing.planner import Planner
from inkom_desktop.publishing.rehearsing import Rehearsing
from inkom_desktop.publishing.repeating import Repeating
from inkom_desktop.publishing.slots import SlotFinder
from inkom_desktop.publishing.true_time import TrueTime
from inkom_desktop.sample.book import SampleBook


class _Scribe:
    """Writes down for other processes what the publisher finds out."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._around = Surroundings()

    def __call__(self, fact: Fact, /) -> None:
        if isinstance(fact, Beat):
            self._seat.beat(fact.at, fact.next_due)
        elif isinstance(fact, ConnectionChanged):
            self._note(replace(self._around, offline_since=None if fact.online else fact.at))
        elif isinstance(fact, ClockChecked):
            off, server = (fact.offset.total_seconds(), fact.server) if fact.off else (None, "")
            self._note(replace(self._around, clock_off_s=off, clock_server=server))

    def _note(self, around: Surroundings) -> None:
        self._around = around
        self._seat.note(around)


@dataclass(frozen=True)
class House:
    """Everything a front door needs. Lives on one event loop; nothing here knows a screen.

    `home` is where this computer is, `zone_data` which time-zone rules are in force, `store_place` where the store is in words
    for people (never a password), `store_facts` what `inkom doctor` says of it.
    """

    data: Path
    home: Home
    zone_data: str
    clock: Clock
    bus: Bus
    store: Store
    store_place: str
    store_facts: Mapping[str, str]
    vault: Vault
    networks: Networks
    media: MediaFiles
    secrets: AccountSecrets
    workspaces: WorkspaceBook
    accounts: AccountBook
    drafts: DraftBook
    cards: CardReader
    places: Places
    planner: Planner
    budget: Budget
    slots: SlotFinder
    desk: Desk
    repeating: Repeating
    rehearsing: Rehearsing
    coverage: Coverage
    collector: Collector
    overviews: Overviews
    best_times: TimeFinder
    reports: Reports
    true_time: TrueTime
    sample: SampleBook
    seat: Seat
    make_engine: Callable[[], Engine]
    browser_return: Callable[[Redirect], contextlib.AbstractAsyncContextManager[BrowserReturn]]
    autostart: Autostart
    find_tray: Callable[[], TrayState]

    @property
    def home_zone(self) -> str:
        """The IANA name of this computer's zone."""
        return self.home.zone

    async def close(self) -> None:
        """Close the store; waits for what is being written."""
        await self.seat.leave()
        await self.store.close()

    @contextlib.asynccontextmanager
    async def publishing(self, kind: str) -> AsyncIterator[Engine]:
        """Take the publisher's seat and run the engine for a while. Raises Conflict("publisher_busy")."""
        engine = self.make_engine()
        await self.seat.take(kind, engine.wake)
        remove = self.bus.listen(_Scribe(self.seat))
        try:
            await engine.start()
            try:
                yield engine
            finally:
                await engine.stop()
        finally:
            remove()
            await self.seat.leave()
