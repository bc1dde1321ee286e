"""The state of the desktop that every page needs: the client in hand, its accounts, what is to come, what needs the person."""

from __future__ import annotations

import asyncio
import os
import time
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.events import (
    AccountChanged,
    AttemptRecorded,
    Beat,
    ClockChecked,
    ConnectionChanged,
    DraftChanged,
    Fact,
    FindingsChanged,
    OutsideChange,
    PublicationChanged,
    StoreTrouble,
    WorkspaceChanged,
)
from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.ui.bridge.best_times import BestHours
from inkom_desktop.ui.bridge.bridge import Bridge
from inkom_desktop.ui.bridge.pulse import Pulse
from inkom_desktop.ui.bridge.snapshot import Seen, Snapshot, Unreached, read_snapshot
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.bridge.undo import Undo

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House
    from inkom_desktop.ports.network import Card, Network
    from inkom_desktop.ports.seat import SeatStatus


SOON_MS = 40
"""Many facts within this time lead to one reading of the store."""
AROUND_S = 10.0
"""How often the window asks which other computers publish."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The other process that publishes from this store, and when it last gave a sign of life (aware UTC)."""

    kind: str
    pid: int
    last_beat: datetime | None = None


class Desktop(QObject):
    """Kept current by facts. `changed` after each new snapshot; `ready` once, after the first one."""

    changed = Signal()
    ready = Signal()
    publication_changed = Signal(object)
    drafts_changed = Signal()
    client_changed = Signal()
    not_paused = Signal(object)
    """Publishing was paused; a tuple of publications that their networks hold and publish all the same before it ends."""
    """Another client was taken in hand; told before `changed`."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.now = Snapshot()
        self.elsewhere: Elsewhere | None = None
        self.others: tuple[str, ...] = ()
        """The computers of the other publishers, where the store is on a server and this window publishes too."""
        self._looked_around = 0.0
        self.pulse = Pulse()
        self.undo = Undo(self)
        self.best = BestHours(self)
        self._wanted = ""
        self._first = True
        self._closed = False
        self._tasks = Tasks(self)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.refresh)
        bridge.ready.connect(self._opened)
        bridge.fact.connect(self._on_fact)
        bridge.publishing_elsewhere.connect(self._on_elsewhere)

    @property
    def sending(self) -> bool:
        """Tell whether something is being sent or prepared right now."""
        return bool(self.pulse.moving)

    @property
    def trouble(self) -> str:
        """The code of what is wrong with the store, empty when nothing is."""
        return self.pulse.trouble

    @property
    def needs_sign_in(self) -> tuple[Account, ...]:
        """The accounts of the client in hand that wait for the person."""
        return self.seen.needs_sign_in

    @property
    def seen(self) -> Seen:
        """What the window tells."""
        return Seen(self.now.ahead, self.now.accounts)

    @property
    def seen_outside(self) -> Seen:
        """What the tray tells: the sample is never spoken of."""
        return Seen(self.now.real, () if self.now.in_sample else self.now.accounts)

    def is_sample(self, workspace_id: str) -> bool:
        """Tell whether that workspace is the sample."""
        sample = self.now.sample
        return sample is not None and sample.id == workspace_id

    @property
    def unreached(self) -> Unreached | None:
        """What waits because nobody was reached; None once a server has answered since.

        Offline is what the publisher found out, also before a post waits for it.
        """
        found, reached = self.now.unreached, self.pulse.last_reached
        if (since := self.pulse.offline_since) is not None:
            if found is None:
                return Unreached(since, 0, (), everywhere=True)
            return replace(found, since=min(found.since, since), everywhere=True)
        if found is not None and found.everywhere and reached is not None and reached > found.since:
            return Unreached(found.since, found.posts, found.servers, everywhere=False)
        return found

    @property
    def silent_since(self) -> datetime | None:
        """When the publisher last gave a sign of life, where that is more than a minute ago; else None."""
        return self.pulse.silent_since(self.time()) if self.bridge.is_ready else None

    @property
    def zone(self) -> str:
        """The zone of the client in hand."""
        return self.now.workspace.zone if self.now.workspace else "UTC"

    def account(self, account_id: str) -> Account | None:
        """Return an account of the client in hand."""
        return next((a for a in self.now.accounts if a.id == account_id), None)

    def network(self, key: str) -> Network:
        """Return a network, for what is pure in it."""
        return self.bridge.house.networks.get(key)

    def card(self, key: str) -> Card:
        """Return a network's card."""
        return self.network(key).card

    def time(self) -> datetime:
        """Return the present instant (aware UTC)."""
        return self.bridge.house.clock.now()

    def _opened(self) -> None:
        """The store is open, perhaps again: what pages show is read anew."""
        again = not self._first
        self.refresh()
        if again:
            self.drafts_changed.emit()
            self.publication_changed.emit(None)

    def refresh(self) -> None:
        """Read the store anew."""
        if self.bridge.is_ready and not self._closed:
            self._tasks.run(self._read())

    async def reread(self) -> None:
        """Read the store anew and return when `now` is current."""
        await self._read()

    async def close(self) -> None:
        """Read nothing more, and return when what is being read is done: the window ends."""
        self._closed = True
        self._soon.stop()
        await self._tasks.settled()
        await self.undo.tasks.settled()
        self.undo.forget()

    async def settled(self) -> None:
        """Return when nothing is being read any more."""
        await self._tasks.settled()

    def choose(self, workspace: Workspace) -> None:
        """Take another client in hand; remembered for the next start."""
        self._tasks.run(self.take(workspace))

    async def take(self, workspace: Workspace) -> None:
        """Take another client in hand and return when its state is read."""
        self._wanted = workspace.id

        async def remember(house: House) -> None:
            await house.store.settings.set("workspace", workspace.id)

        await self.bridge.call(remember)
        await self._read()

    def pause(self, until: datetime | None) -> None:
        """Pause publishing, until an instant or until it is resumed."""

        async def work(house: House) -> list[Publication]:
            await house.store.settings.set("publishing.paused_until", until.isoformat() if until else "")
            await house.store.settings.set("publishing.paused", "on")
            return await house.store.publications.query(states={State.HANDED_OFF}, due_to=until)

        async def run() -> None:
            held = await self.bridge.call(work)
            self.bridge.wake()
            await self._read()
            if real := tuple(p for p in held if not self.is_sample(p.workspace_id)):
                self.not_paused.emit(real)

        self._tasks.run(run())

    def resume(self) -> None:
        """Publish again."""

        async def work(house: House) -> None:
            await house.store.settings.set("publishing.paused", "off")

        self._change(work)

    def _change(self, work) -> None:  # type: ignore[no-untyped-def]
        async def run() -> None:
            await self.bridge.call(work)
            self.bridge.wake()
            await self._read()

        self._tasks.run(run())

    async def _read(self) -> None:
        wanted = self._wanted

        before = self.now.workspace
        self.now = await self.bridge.call(lambda house: read_snapshot(house, wanted))
        self.pulse.read(self.now.moving)
        self.undo.client = self.now.workspace.id if self.now.workspace is not None else ""
        if self.elsewhere is not None:
            await self._look_elsewhere()
        if self._first:
            self._first = False
            self.ready.emit()
        if before is not None and self.now.workspace is not None and before.id != self.now.workspace.id:
            self.client_changed.emit()
            self.drafts_changed.emit()
        self.changed.emit()

    def _on_fact(self, fact: Fact) -> None:
        match fact:
            case PublicationChanged(publication):
                self.pulse.took(publication)
                self.publication_changed.emit(publication)
                self._soon.start()
            case AttemptRecorded(attempt):
                self.pulse.attempted(attempt)
            case DraftChanged():
                self.drafts_changed.emit()
                self._soon.start()
            case AccountChanged() | WorkspaceChanged() | FindingsChanged():
                self._soon.start()
            case OutsideChange():
                self.drafts_changed.emit()
                self.publication_changed.emit(None)
                self._soon.start()
            case StoreTrouble(code):
                self.pulse.trouble = code
                self.changed.emit()
            case ConnectionChanged(at=at, online=online):
                self.pulse.offline_since = None if online else at
                self._soon.start()
            case ClockChecked(off=off):
                self.pulse.clock = fact if off else None
                self.changed.emit()
            case Beat(at=at, paused=paused):
                silent, cleared = self.silent_since is not None, bool(self.pulse.trouble)
                self.pulse.beat(at)
                self.pulse.trouble = ""
                # This process publishes: whoever did before has gone.
                gone, self.elsewhere = self.elsewhere is not None, None
                if cleared or silent or gone or paused != self.now.paused:
                    self._soon.start()

    def tick(self) -> None:
        """Called now and then by the window: time passes without facts."""
        if not self.bridge.is_ready:
            return
        self.pulse.tick(self.time())
        if self._look_around_now():
            self._tasks.run(self._look_around())
        if self.elsewhere is not None and not self._closed:
            self._tasks.run(self._look_elsewhere())

    def _look_around_now(self) -> bool:
        """Tell whether it is time to ask who else publishes: of a store on a server alone, and seldom."""
        due = time.monotonic() - self._looked_around >= AROUND_S
        return due and self.elsewhere is None and self.bridge.house.store.shared and not self._closed

    async def _look_around(self) -> None:
        """Ask which other computers publish."""
        self._looked_around = time.monotonic()

        async def look(house: House) -> SeatStatus:
            return await asyncio.to_thread(house.seat.status)

        found = await self.bridge.call(look)
        ours = os.getpid()
        everyone = (found, *found.others) if found.running else ()
        others = tuple(s.host for s in everyone if not (s.here and s.pid == ours))
        if others != self.others:
            self.others = others
            self.changed.emit()

    async def _look_elsewhere(self) -> None:
        """Ask who publishes, and when it last gave a sign of life."""

        async def look(house: House) -> SeatStatus:
            return await asyncio.to_thread(house.seat.status)

        found = await self.bridge.call(look)
        if self.elsewhere is not None and found.running:
            self.elsewhere = Elsewhere(found.kind, found.pid, found.last_beat)
            if found.last_beat is not None:
                self.pulse.beat(found.last_beat)
            self.pulse.around(found.around, self.time())

    def _on_elsewhere(self, kind: str, pid: int) -> None:
        self.elsewhere = Elsewhere(kind, pid)
        self.refresh()
