"""The state of the desktop that every page needs: the client in hand, its accounts, what is to come, what needs the person."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.events import (
    AccountChanged,
    Beat,
    DraftChanged,
    Fact,
    OutsideChange,
    PublicationChanged,
    StoreTrouble,
    WorkspaceChanged,
)
from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.ui.bridge.bridge import Bridge
from inkom_desktop.ui.bridge.tasks import Tasks

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House
    from inkom_desktop.ports.network import Card, Network

WAITS_FOR_PERSON = frozenset({State.HELD, State.BLOCKED, State.REVIEW})
SOON_MS = 40
"""Many facts within this time lead to one reading of the store."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """What comes and what waits for the person: the next post, and how many posts wait."""

    next_post: Publication | None = None
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What was read of the store at once.

    `ahead` is what the window tells: of all real clients, or of the sample alone while that is in hand. `real` is what the
    tray tells, which never speaks of the sample.
    """

    workspaces: tuple[Workspace, ...] = ()
    workspace: Workspace | None = None
    accounts: tuple[Account, ...] = ()
    ahead: Ahead = Ahead()
    real: Ahead = Ahead()
    drafts: int = 0
    paused: bool = False
    paused_until: datetime | None = None
    theme: str = "system"
    language: str = "system"
    fresh: bool = False
    """Nothing was ever made in this store: the first run."""
    letter_keys: bool = True

    @property
    def next_post(self) -> Publication | None:
        """The next post that the window tells of."""
        return self.ahead.next_post

    @property
    def waiting(self) -> int:
        """How many posts wait for the person, as the window tells it."""
        return self.ahead.waiting

    @property
    def sample(self) -> Workspace | None:
        """The sample workspace, None when there is none."""
        return next((w for w in self.workspaces if w.sample), None)

    @property
    def in_sample(self) -> bool:
        """Tell whether the sample is in hand."""
        return self.workspace is not None and self.workspace.sample


@dataclass(frozen=True, slots=True)
class Seen:
    """What is told of the state of things: in the window, or outside of it (tray and notifications)."""

    ahead: Ahead
    accounts: tuple[Account, ...]

    @property
    def needs_sign_in(self) -> tuple[Account, ...]:
        """The accounts that wait for the person."""
        return tuple(a for a in self.accounts if a.state in (AccountState.SIGN_IN_NEEDED, AccountState.VAULT_LOCKED))


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The other process that publishes from this store."""

    kind: str
    pid: int


@dataclass
class _Live:
    sending: set[str] = field(default_factory=set)
    trouble: str = ""


class Desktop(QObject):
    """Kept current by facts. `changed` after each new snapshot; `ready` once, after the first one."""

    changed = Signal()
    ready = Signal()
    publication_changed = Signal(object)
    drafts_changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.now = Snapshot()
        self.elsewhere: Elsewhere | None = None
        self._live = _Live()
        self._wanted = ""
        self._first = True
        self._closed = False
        self._tasks = Tasks(self)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.refresh)
        bridge.ready.connect(self.refresh)
        bridge.fact.connect(self._on_fact)
        bridge.publishing_elsewhere.connect(self._on_elsewhere)

    @property
    def sending(self) -> bool:
        """Tell whether something is being sent right now."""
        return bool(self._live.sending)

    @property
    def trouble(self) -> str:
        """The code of what is wrong with the store, empty when nothing is."""
        return self._live.trouble

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

        async def work(house: House) -> None:
            await house.store.settings.set("publishing.paused_until", until.isoformat() if until else "")
            await house.store.settings.set("publishing.paused", "on")

        self._change(work)

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

        async def work(house: House) -> Snapshot:
            settings = await house.store.settings.all()
            first = await house.workspaces.first(house.home_zone)
            live = await house.store.workspaces.all()
            chosen = next((w for w in live if w.id == (wanted or settings.get("workspace"))), first)
            real = await _ahead_of_real(house, live)
            until = settings.get("publishing.paused_until", "")
            return Snapshot(
                workspaces=tuple(live),
                workspace=chosen,
                accounts=tuple(await house.store.accounts.all(workspace_id=chosen.id)),
                ahead=await _ahead_of(house, chosen) if chosen.sample else real,
                real=real,
                drafts=len(await house.store.drafts.all(workspace_id=chosen.id, limit=1000)),
                paused=settings.get("publishing.paused") == "on",
                paused_until=datetime.fromisoformat(until) if until else None,
                theme=settings.get("theme", "system"),
                language=settings.get("language", "system"),
                fresh=len(live) <= 1 and await _is_fresh(house),
                letter_keys=settings.get("window.letter_keys", "on") == "on",
            )

        before = self.now.workspace
        self.now = await self.bridge.call(work)
        if self._first:
            self._first = False
            self.ready.emit()
        if before is not None and self.now.workspace is not None and before.id != self.now.workspace.id:
            self.drafts_changed.emit()
        self.changed.emit()

    def _on_fact(self, fact: Fact) -> None:
        match fact:
            case PublicationChanged(publication):
                busy = publication.state in (State.PREPARING, State.SENDING)
                (self._live.sending.add if busy else self._live.sending.discard)(publication.id)
                self.publication_changed.emit(publication)
                self._soon.start()
            case DraftChanged():
                self.drafts_changed.emit()
                self._soon.start()
            case AccountChanged() | WorkspaceChanged():
                self._soon.start()
            case OutsideChange():
                self.drafts_changed.emit()
                self.publication_changed.emit(None)
                self._soon.start()
            case StoreTrouble(code):
                self._live.trouble = code
                self.changed.emit()
            case Beat(paused=paused):
                cleared = bool(self._live.trouble)
                self._live.trouble = ""
                if cleared or paused != self.now.paused:
                    self._soon.start()

    def _on_elsewhere(self, kind: str, pid: int) -> None:
        self.elsewhere = Elsewhere(kind, pid)
        self.refresh()


async def _ahead_of(house: House, workspace: Workspace) -> Ahead:
    counts = await house.store.publications.counts(workspace_id=workspace.id)
    upcoming = await house.store.publications.next_scheduled(workspace_id=workspace.id)
    return Ahead(upcoming, sum(counts.get(s, 0) for s in WAITS_FOR_PERSON))


async def _ahead_of_real(house: House, live: list[Workspace]) -> Ahead:
    """All clients together, without the sample."""
    publications = house.store.publications
    counts = await publications.counts()
    waiting = sum(counts.get(s, 0) for s in WAITS_FOR_PERSON)
    samples = [w.id for w in live if w.sample]
    for sample in samples:
        made_up = await publications.counts(workspace_id=sample)
        waiting -= sum(made_up.get(s, 0) for s in WAITS_FOR_PERSON)
    return Ahead(await publications.next_scheduled(but=samples), waiting)


async def _is_fresh(house: House) -> bool:
    """Tell whether the store holds no account and no draft, not even a removed one; posts cannot be without them."""
    store = house.store
    if await store.accounts.all(removed=True) or await store.drafts.all(limit=1):
        return False
    return not await store.drafts.all(deleted=True, limit=1)
