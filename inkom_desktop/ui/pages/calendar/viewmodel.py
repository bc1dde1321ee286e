"""What the calendar shows: posts and drafts of a span of days, free posting times, and the drafts that have no place yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.calendar import Due, resolve, wall
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.entry import Entry, Pencilled, entry_of
from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.domain.slots import SAME_MINUTE, Slot, times_within
from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.pages.calendar.board import Board, Filter, Post, post_key
from inkom_desktop.ui.pages.calendar.standing import SHOWN_BY, Teller
from inkom_desktop.ui.widgets.post_tile import PostTileState

SOON_MS = 16
"""Facts within this time are drawn together."""
DRAFTS_SOON_MS = 120
MODE, SECOND_ZONE, ZOOM = "calendar.mode", "calendar.second_zone", "calendar.zoom"
ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0)
LIST_DAYS = 31
"""So many days the list holds."""


class Mode(StrEnum):
    """How the days are shown."""

    WEEK = "week"
    MONTH = "month"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Ghost:
    """A free posting time, and the accounts for which it is free."""

    due: Due
    account_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """The screen but for the posts, which stand in the board. Days are those of the zone of the client in hand."""

    loading: bool = True
    mode: Mode = Mode.WEEK
    anchor: date = date(2026, 1, 1)
    everyone: bool = False
    hidden: frozenset[str] = frozenset()
    label: str = ""
    state: PostTileState | None = None
    labels: tuple[str, ...] = ()
    drafts: tuple[Draft, ...] = ()
    by_title: bool = False
    chosen: frozenset[str] = frozenset()
    zoom: float = 1.0
    second_zone: str = ""


@dataclass(frozen=True, slots=True)
class _Read:
    entries: list[Entry]
    pencilled: list[tuple[Pencilled, Draft]]
    drafts: list[Draft]
    accounts: list[Account]
    labels: tuple[str, ...]
    labelled: frozenset[str] | None


class CalendarViewModel(QObject):
    """Holds the screen. What the person decides about posts is in `moves`."""

    changed = Signal()
    """Something else is to be shown."""
    moved = Signal(str, str)
    """The post of the first key now has the second one: it was given another time."""

    def __init__(self, desktop: Desktop, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._tasks = desktop, tasks
        self.accounts: dict[str, Account] = {}
        self._order: dict[str, int] = {}
        self.shown = Shown(anchor=self._local_day(desktop.time()))
        self.board = Board(desktop.zone, self._place)
        self._ghosts: dict[date, tuple[Ghost, ...]] | None = None
        self._workspace = ""
        self._awake, self._stale, self._settled = True, False, False
        self._asked = 0
        self._meanwhile: list[Entry] = []
        self._span: tuple[tuple[Mode, date], tuple[date, date]] | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._show)
        self._reading = QTimer(self, singleShot=True, interval=DRAFTS_SOON_MS)
        self._reading.timeout.connect(self.load)
        desktop.publication_changed.connect(self._on_publication)
        desktop.drafts_changed.connect(self._later)
        desktop.changed.connect(self._on_desktop)

    # what the views ask

    @property
    def zone(self) -> str:
        """The zone whose wall clock the calendar shows."""
        return self.board.zone

    @property
    def teller(self) -> Teller:
        """What says posts in words."""
        return Teller(self._desktop, self.accounts, self.zone)

    def is_best(self, at: datetime) -> bool:
        """Tell whether an instant lies in an hour in which the client's posts did better than usual."""
        return self._desktop.best.is_best(at)

    def now(self) -> datetime:
        """Return the present instant (aware UTC)."""
        return self._desktop.time()

    def today(self) -> date:
        """Return the present day."""
        return self._local_day(self._desktop.time())

    def span(self) -> tuple[date, date]:
        """Return the first and the last day that are shown."""
        asked = (self.shown.mode, self.shown.anchor)
        if self._span is None or self._span[0] != asked:
            self._span = (asked, _span_of(*asked))
        return self._span[1]

    def ghosts(self, day: date) -> tuple[Ghost, ...]:
        """Return the free posting times of a day."""
        if self._ghosts is None:
            self._ghosts = self._find_ghosts()
        return self._ghosts.get(day, ())

    def ghost_at(self, due_at: datetime) -> Ghost | None:
        """Return the free posting time at an instant."""
        return next((g for g in self.ghosts(self.board.day_of(due_at)) if g.due.at == due_at), None)

    def posts(self) -> tuple[Post, ...]:
        """Return all posts that are shown, by time."""
        return tuple(post for _, posts in self.board.days(*self.span()) for post in posts)

    def chosen_posts(self) -> tuple[Post, ...]:
        """Return what is chosen, by time."""
        return tuple(p for p in self.posts() if p.key in self.shown.chosen)

    def draft(self, draft_id: str) -> Draft | None:
        """Return a draft of the tray."""
        return next((d for d in self.shown.drafts if d.id == draft_id), None)

    def due_on(self, day: date, minute: int, zone: str) -> Due:
        """Return what a wall time of the calendar comes to, for a post that is planned in `zone`."""
        due = resolve(datetime.combine(day, time()) + timedelta(minutes=minute), self.zone)
        return due if zone == self.zone else Due(due.at, zone, wall(due.at, zone))

    # what the person asks

    def set_mode(self, mode: Mode) -> None:
        """Show the days in another way."""
        if mode is not self.shown.mode:
            self._change(mode=mode, chosen=frozenset())
            self._keep(MODE, mode.value)
            self.load()

    def turn(self, pages: int) -> None:
        """Show a later (or an earlier) page: a week, a month, or as many days as the list holds."""
        anchor = self.shown.anchor
        if self.shown.mode is Mode.MONTH:
            place = anchor.year * 12 + anchor.month - 1 + pages
            self.go_to(date(place // 12, place % 12 + 1, 1))
        else:
            self.go_to(anchor + timedelta(days=pages * (7 if self.shown.mode is Mode.WEEK else LIST_DAYS)))

    def go_to(self, day: date) -> None:
        """Show the page that holds a day."""
        before = self.span()
        self._change(anchor=day)
        if self.span() != before:
            self._change(chosen=frozenset())
            self.load()

    def show_everyone(self, everyone: bool) -> None:
        """Show the posts of all clients, or of the one in hand."""
        if everyone != self.shown.everyone:
            self._change(everyone=everyone, hidden=frozenset(), chosen=frozenset(), label="")
            self.load()

    def show_accounts(self, account_ids: Iterable[str], on: bool) -> None:
        """Show the posts of these accounts, or hide them."""
        ids = frozenset(account_ids)
        self._change(hidden=self.shown.hidden - ids if on else self.shown.hidden | ids)
        self._refilter()

    def show_label(self, label: str) -> None:
        """Show posts with this label alone ("" shows all)."""
        if label != self.shown.label:
            self._change(label=label)
            self.load()

    def show_state(self, state: PostTileState | None) -> None:
        """Show posts in this state alone (None shows all)."""
        self._change(state=state)
        self._refilter()

    def sort_drafts(self, by_title: bool) -> None:
        """Order the drafts without a place by their words, else by their newest change."""
        self._change(by_title=by_title, drafts=_sorted(self.shown.drafts, by_title))
        self._show()

    def toggle(self, key: str) -> None:
        """Choose a post, or no longer."""
        self._change(chosen=self.shown.chosen ^ {key})
        self._show()

    def choose(self, keys: Iterable[str]) -> None:
        """Choose these posts and no others."""
        self._change(chosen=frozenset(keys))
        self._show()

    def zoom(self, steps: int) -> None:
        """Make the hours of the week taller or shorter."""
        place = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - self.shown.zoom)) + steps
        self._change(zoom=ZOOMS[max(0, min(len(ZOOMS) - 1, place))])
        self._keep(ZOOM, str(self.shown.zoom))
        self._show()

    def show_second_zone(self, zone: str) -> None:
        """Show the hours of another zone beside those of the client ("" shows none)."""
        self._change(second_zone=zone)
        self._keep(SECOND_ZONE, zone)
        self._show()

    def say_anew(self) -> None:
        """Say everything in the language that is worn now."""
        self._span = None
        self._show()

    # reading

    def set_awake(self, awake: bool) -> None:
        """Nothing is read while nobody looks; what changed meanwhile is read when somebody does."""
        self._awake = awake
        if awake and self._stale:
            self.load()

    def load(self) -> None:
        """Read the days that are shown."""
        workspace = self._desktop.now.workspace
        if workspace is None or not self._desktop.bridge.is_ready:
            return
        if workspace.id != self._workspace:
            self._workspace = workspace.id
            self._change(hidden=frozenset(), label="", chosen=frozenset())
        self._stale = False
        self._desktop.best.prepare()
        self._tasks.run(self._load())

    def _clients(self) -> tuple[str, ...]:
        now = self._desktop.now
        if not self.shown.everyone or now.in_sample or now.workspace is None:
            return (self._workspace,)
        return tuple(w.id for w in now.workspaces if not w.sample)

    async def _load(self) -> None:
        self._asked += 1
        self._meanwhile = []
        asked = self._asked
        if not self._settled:
            self._settled = True
            self._restore(await self._desktop.bridge.call(lambda house: house.store.settings.all()))
        clients, mine, label = self._clients(), self._workspace, self.shown.label
        (first, last), zone = self.span(), self._desktop.zone
        begin = resolve(datetime.combine(first, time()), zone).at
        end = resolve(datetime.combine(last + timedelta(days=1), time()), zone).at

        async def read(house: House) -> _Read:
            store, within = house.store, {"workspace_ids": clients, "due_from": begin, "due_to": end}
            entries = await store.publications.entries(**within)  # type: ignore[arg-type]
            pencilled = await store.pencil.within(**within)  # type: ignore[arg-type]
            drafts = await store.pencil.unplaced(workspace_id=mine)
            accounts = await store.accounts.all(removed=True)
            labels = await store.drafts.labels(workspace_ids=clients)
            labelled = await store.drafts.labelled(label, workspace_ids=clients) if label else None
            return _Read(entries, pencilled, drafts, accounts, tuple(labels), labelled)

        found = await self._desktop.bridge.call(read)
        if asked != self._asked:
            return  # Another page was asked for meanwhile.
        self._take(found, clients)

    def _restore(self, settings: Mapping[str, str]) -> None:
        """Show the days as they were shown last time."""
        mode = settings.get(MODE, "")
        zoom = settings.get(ZOOM, "")
        self.shown = replace(
            self.shown,
            mode=Mode(mode) if mode in set(Mode) else Mode.WEEK,
            zoom=next((z for z in ZOOMS if str(z) == zoom), 1.0),
            second_zone=settings.get(SECOND_ZONE, ""),
        )

    def _take(self, found: _Read, clients: tuple[str, ...]) -> None:
        self.accounts = {a.id: a for a in found.accounts if a.workspace_id in clients}
        self._order = {a.id: place for place, a in enumerate(found.accounts)}
        if self.board.zone != self._desktop.zone:
            self.board = Board(self._desktop.zone, self._place)
        self._labelled = found.labelled
        self.board.replace(found.entries, found.pencilled)
        # What changed while the store was read may be newer than what was read.
        for entry in self._meanwhile:
            if self._here(entry):
                self.board.put(entry)
        self.board.set_filter(self._filter())
        self._ghosts = None
        drafts = _sorted(found.drafts, self.shown.by_title)
        self._change(loading=False, drafts=drafts, labels=found.labels)
        if self.shown.chosen:
            self._change(chosen=self.shown.chosen & {p.key for p in self.posts()})
        self._show()

    _labelled: frozenset[str] | None = None

    def _filter(self) -> Filter:
        state = self.shown.state
        states = None if state is None else SHOWN_BY[state]
        pencilled = state in (None, PostTileState.DRAFT)
        return Filter(self.shown.hidden, self._labelled, states, pencilled)

    def _refilter(self) -> None:
        self.board.set_filter(self._filter())
        self._ghosts = None
        self._show()

    def _find_ghosts(self) -> dict[date, tuple[Ghost, ...]]:
        """The posting times to come at which nothing of their account is due."""
        now = self._desktop.time()
        free: dict[datetime, tuple[Due, list[str]]] = {}
        first, last = self.span()
        shown = [a for a in self.accounts.values() if a.removed_at is None and a.id not in self.shown.hidden]
        slots = {a.id: kept for a in shown if (kept := a.slots or self._slots_of_client(a))}
        due_at = self.board.taken(slots) if slots else {}
        for account_id, kept in slots.items():
            taken = {minute for at in due_at[account_id] if at > now for minute in _minutes_near(at)}
            for due in times_within(kept, self._zone_of(self.accounts[account_id]), first, last):
                if due.at > now and due.at not in taken:
                    free.setdefault(due.at, (due, []))[1].append(account_id)
        found: dict[date, list[Ghost]] = {}
        for at in sorted(free):
            due, accounts = free[at]
            found.setdefault(self.board.day_of(at), []).append(Ghost(due, tuple(accounts)))
        return {day: tuple(ghosts) for day, ghosts in found.items()}

    def _slots_of_client(self, account: Account) -> tuple[Slot, ...]:
        clients = self._desktop.now.workspaces
        return next((w.slots for w in clients if w.id == account.workspace_id), ())

    def _zone_of(self, account: Account) -> str:
        clients = self._desktop.now.workspaces
        return next((w.zone for w in clients if w.id == account.workspace_id), self._desktop.zone)

    # facts

    def _on_publication(self, pub: Publication | None) -> None:
        if pub is None:
            self._later()
            return
        if pub.workspace_id not in self._clients():
            return
        if pub.state is State.CANCELLED or self.draft(pub.draft_id) is not None:
            # A draft has left the tray, or comes back to it.
            self._later()
        entry = entry_of(pub)
        self._meanwhile.append(entry)
        before = self.board.entry(pub.id)
        if before is None and not self._here(entry):
            return
        if self.board.put(entry):
            self._ghosts = None
            if before is not None and before.due_at != entry.due_at:
                self._follow(post_key(before.draft_id, before.due_at), post_key(entry.draft_id, entry.due_at))
            self._soon.start()

    def _here(self, entry: Entry) -> bool:
        """Tell whether it falls on one of the days that are shown."""
        first, last = self.span()
        return first <= self.board.day_of(entry.due_at) <= last

    def _follow(self, before: str, now: str) -> None:
        """What was chosen or had the focus keeps it at its new time."""
        if before in self.shown.chosen:
            self._change(chosen=self.shown.chosen - {before} | {now})
        self.moved.emit(before, now)

    def _later(self) -> None:
        self._stale = True
        if self._awake:
            self._reading.start()

    def _on_desktop(self) -> None:
        workspace = self._desktop.now.workspace
        if workspace is None or not self._awake:
            self._stale = True
        elif workspace.id != self._workspace or self._desktop.zone != self.board.zone:
            self.load()
        elif any(self.accounts.get(a.id) != a for a in self._desktop.now.accounts):
            self._reading.start()

    # helpers

    def _place(self, account_id: str) -> int:
        return self._order.get(account_id, 0)

    def _local_day(self, at: datetime) -> date:
        return date.fromisoformat(wall(at, self._desktop.zone)[:10])

    def _keep(self, name: str, value: str) -> None:
        async def keep(house: House) -> None:
            await house.store.settings.set(name, value)

        self._tasks.run(self._desktop.bridge.call(keep))

    def _change(self, **changes: object) -> None:
        self.shown = replace(self.shown, **changes)  # type: ignore[arg-type]

    def _show(self) -> None:
        self._soon.stop()
        if self._desktop.bridge.is_ready:
            self.changed.emit()


def _span_of(mode: Mode, anchor: date) -> tuple[date, date]:
    if mode is Mode.WEEK:
        first = first_of_week(anchor)
        return first, first + timedelta(days=6)
    if mode is Mode.LIST:
        return anchor, anchor + timedelta(days=LIST_DAYS - 1)
    first, last = first_of_week(anchor.replace(day=1)), _last_of_month(anchor)
    return first, first + timedelta(days=7 * ((last - first).days // 7 + 1) - 1)


def first_of_week(day: date) -> date:
    """Return the first day of the week that holds a day, as the person's language begins weeks."""
    return day - timedelta(days=(day.isoweekday() - QLocale().firstDayOfWeek().value) % 7)


def _minutes_near(at: datetime) -> tuple[datetime, ...]:
    """The whole minutes nearer than a minute to an instant: a post then leaves no slot free there."""
    minute = at.replace(second=0, microsecond=0)
    return (minute,) if minute == at else (minute, minute + SAME_MINUTE)


def _last_of_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _sorted(drafts: Iterable[Draft], by_title: bool) -> tuple[Draft, ...]:
    if by_title:
        return tuple(sorted(drafts, key=lambda d: (d.title or d.parts[0]).casefold()))
    return tuple(sorted(drafts, key=lambda d: d.updated_at, reverse=True))
