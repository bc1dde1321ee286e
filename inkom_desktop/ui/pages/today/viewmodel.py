"""What Today shows: publications of one client or of all, changed one by one as facts arrive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.calendar import zone_of
from inkom_desktop.domain.coverage import Risk, Up
from inkom_desktop.domain.events import AccountChanged, AttemptRecorded, Fact
from inkom_desktop.domain.publication import (
    IN_FLIGHT,
    NEEDS_PERSON,
    Attempt,
    Publication,
    Reason,
    State,
    StepKind,
    Transition,
)
from inkom_desktop.domain.rehearsal import Finding
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.models.post_rows import PostRow, PostRows, line_key
from inkom_desktop.ui.pages.today.causes import Cause, Scene, causes_of
from inkom_desktop.ui.pages.today.days import Day, days_of
from inkom_desktop.ui.pages.today.foreseen import AT_RISK, causes_at_risk, causes_foreseen

WAITING = frozenset({State.SCHEDULED, State.WAITING, State.BLOCKED})
FAILED_FOR = timedelta(days=7)
"""How long a refused post stays under "Needs attention" when nobody dismisses it."""
PAGE = 500
"""How many publications are read at once; the next ones when the person scrolls to them."""
SOON_MS = 16
"""Facts within this time are drawn together."""
_POSTS = frozenset({StepKind.SEND, StepKind.HAND_OVER})
DISMISSED, RISK = "today.dismissed", "risk:"
"""The setting that holds what was dismissed: ids of refused posts, and of those at risk with RISK before them."""


@dataclass(frozen=True, slots=True)
class Today:
    """The screen: what needs the person, the lines by day, and the ledger of the chosen line."""

    loading: bool = True
    causes: tuple[Cause, ...] = ()
    days: tuple[Day, ...] = ()
    chosen: PostRow | None = None
    attempts: tuple[Attempt, ...] = ()
    changes: tuple[Transition, ...] = ()
    """What became of the chosen line, and whose move it was."""
    at_risk: frozenset[str] = frozenset()
    """The ids of posts that are planned for an hour at which this computer is usually off."""
    lines: PostRows = field(default_factory=PostRows, compare=False)

    @property
    def rows(self) -> tuple[PostRow, ...]:
        """The lines of all days."""
        return tuple(row for day in self.days for key in day.keys if (row := self.lines.row(key)) is not None)

    @property
    def attention(self) -> tuple[Publication, ...]:
        """The publications that need the person."""
        return tuple(pub for cause in self.causes for pub in cause.publications)


class TodayViewModel(QObject):
    """Holds the screen. Decisions about posts are made by `decisions.Decisions`."""

    changed = Signal()
    """Something else is to be shown; `state` is it."""

    def __init__(self, desktop: Desktop, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._tasks = desktop, tasks
        self._state = Today()
        self.everyone = False
        self.accounts: dict[str, Account] = {}
        self._order: dict[str, int] = {}
        self._rows = PostRows(lambda pub: self._order.get(pub.account_id, 0))
        self._needing: dict[str, Publication] = {}
        self._days: tuple[Day, ...] | None = None
        self._workspace = ""
        self._day: date | None = None
        self._horizon: datetime | None = None
        self._reading = False
        self._waits: dict[str, tuple[Publication, ...]] = {}
        self._dismissed: frozenset[str] = frozenset()
        self._each = False
        self._risks: dict[str, Risk] = {}
        self._unjudged: dict[str, Publication] = {}
        self._away: dict[str, Up] = {}
        self._answers: dict[str, Attempt] = {}
        self._why_asked = False
        self._foreseen: tuple[Finding, ...] = ()
        self._chosen = ""
        self._attempts: dict[tuple[str, int], Attempt] = {}
        self._changes: tuple[Transition, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._show)
        desktop.publication_changed.connect(self._on_publication)
        desktop.changed.connect(self._on_desktop)
        desktop.bridge.fact.connect(self._on_fact)

    @property
    def state(self) -> Today:
        """The screen as it is now."""
        if self._soon.isActive() and self._day is not None and self._desktop.bridge.is_ready:
            self._compose()
        return self._state

    # what the person asks

    def load(self) -> None:
        """Read what is to come and what was today."""
        workspace = self._desktop.now.workspace
        if workspace is None:
            return
        if workspace.id != self._workspace:
            # Nothing of one client stands there as if it were another's.
            self._chosen, self._each, self._day, self._state = "", False, None, Today()
            self.changed.emit()
        self._workspace = workspace.id
        self._tasks.run(self._load())

    def show_everyone(self, everyone: bool) -> None:
        """Show the posts of all clients, or of the one in hand."""
        if everyone != self.everyone:
            self.everyone, self._chosen = everyone, ""
            self.load()

    def more(self) -> None:
        """Read the next posts: the person scrolls to them."""
        if self._horizon is not None and not self._reading:
            self._tasks.run(self._more(self._horizon))

    def choose(self, key: str) -> None:
        """Show the ledger of a line ("" closes it)."""
        self._chosen = key
        self._attempts, self._changes = {}, ()
        self._show()
        self._tasks.run(self._show_attempts())

    def show_each(self) -> None:
        """Show a card for each missed post in place of one for all."""
        self._each = True
        self._show()

    def dismiss(self, cause: Cause) -> None:
        """Take posts that were refused, or that are at risk, out of what needs attention; their rows and ledgers stay."""
        self._keep_dismissed(self._dismissed | _marks(cause))

    def bring_back(self, cause: Cause) -> None:
        """Undo `dismiss`."""
        self._keep_dismissed(self._dismissed - _marks(cause))

    def say_anew(self) -> None:
        """Say everything in the language that is worn now."""
        self._show()

    def passed_midnight(self) -> None:
        """Read anew when another day has begun; called every minute or so."""
        if self._day is not None and self._local(self._desktop.time()).date() != self._day:
            self.load()

    def row(self, key: str) -> PostRow | None:
        """Return a line as it is now."""
        return self._rows.row(key)

    def workspace_of(self, row: PostRow) -> Workspace | None:
        """Return the client a line belongs to, when all clients are shown."""
        wanted = row.publications[0].workspace_id
        return next((w for w in self._desktop.now.workspaces if w.id == wanted), None) if self.everyone else None

    def waits_for_sign_in(self, pub: Publication) -> bool:
        """Tell whether a post that is to come waits for its account to sign in."""
        account = self.accounts.get(pub.account_id)
        return pub.state in WAITING and account is not None and account in self._signed_out()

    def at_risk(self, pub: Publication) -> bool:
        """Tell whether a post is planned for an hour at which this computer is usually off."""
        risk = self._risks.get(pub.id)
        return risk is not None and risk.due_at == pub.due_at

    @property
    def _all_clients(self) -> bool:
        """All real clients: while the sample is in hand it stands alone, and at other times it is not among them."""
        return self.everyone and not self._desktop.now.in_sample

    def _mine(self, workspace_id: str) -> bool:
        """Tell whether what belongs to that client is shown."""
        if self._all_clients:
            return not self._desktop.is_sample(workspace_id)
        return workspace_id == self._workspace

    # reading

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(zone_of(self._desktop.zone))

    async def _load(self) -> None:
        workspace = None if self._all_clients else self._workspace
        local = self._local(self._desktop.time())
        morning = local.replace(hour=0, minute=0, second=0, microsecond=0)

        async def read(house: House) -> tuple[list[Publication], list[Publication], list[Account], str]:
            store = house.store
            ahead = await store.publications.query(workspace_id=workspace, due_from=morning, limit=PAGE)
            unfinished = set(State) - {State.PUBLISHED, State.CANCELLED, State.SCHEDULED}
            open_ = await store.publications.query(workspace_id=workspace, states=unfinished)
            accounts = await store.accounts.all(workspace_id=workspace, removed=True)
            return ahead, open_, accounts, (await store.settings.all()).get(DISMISSED, "")

        self._reading = True
        try:
            ahead, open_, accounts, dismissed = await self._desktop.bridge.call(read)
        finally:
            self._reading = False
        self.accounts = {a.id: a for a in accounts if self._mine(a.workspace_id)}
        self._order = {a.id: place for place, a in enumerate(accounts)}
        self._dismissed = frozenset(dismissed.split())
        self._horizon = ahead[-1].due_at if len(ahead) >= PAGE else None
        self._rows.replace([p for p in (*open_, *ahead) if self._mine(p.workspace_id)])
        self._needing = {p.id: p for p in self._rows.publications if _needs(p)}
        self._day, self._days = local.date(), None
        await self._read_waits()
        await self._read_risks(ahead)
        await self._read_why()
        await self._read_attempts()
        self._show()

    async def _more(self, horizon: datetime) -> None:
        workspace = None if self._all_clients else self._workspace

        async def read(house: House) -> list[Publication]:
            # What is due at the very same moment is read again: it may go on there.
            return await house.store.publications.query(workspace_id=workspace, due_from=horizon, limit=2 * PAGE)

        self._reading = True
        try:
            found = await self._desktop.bridge.call(read)
        finally:
            self._reading = False
        if self._horizon == horizon:
            last = found[-1].due_at if found else horizon
            # More posts than a page at one moment: the rest of them is left out rather than read in a circle.
            self._horizon = last if len(found) >= 2 * PAGE and last > horizon else None
            for pub in found:
                if self._mine(pub.workspace_id):
                    self._put(pub)
            self._days = None
            self._show()

    async def _read_risks(self, pubs: Sequence[Publication]) -> None:
        """Read which of these are planned for hours at which this computer is usually off; the sample's never are."""
        real = [p for p in pubs if not self._desktop.is_sample(p.workspace_id)]
        for pub in real:
            self._risks.pop(pub.id, None)
        found = await self._desktop.bridge.call(lambda house: house.coverage.risks(real))
        self._risks |= {r.publication_id: r for r in found}

    async def _read_why(self) -> None:
        """Read the pauses of publishing in which the missed posts were due, and the answers that left an outcome unknown."""
        missed = [p for p in self._needing.values() if p.reason == Reason.MISSED]
        self._away = await self._desktop.bridge.call(lambda house: house.coverage.away(missed)) if missed else {}
        unsure = [p.id for p in self._needing.values() if p.state is State.REVIEW]

        async def read(house: House) -> list[Attempt]:
            return await house.store.publications.attempts(unsure)

        tried = await self._desktop.bridge.call(read) if unsure else []
        self._answers = {a.publication_id: a for a in tried if a.step in _POSTS and a.outcome == "unknown"}

    def _ask_why(self) -> None:
        """Find out why posts need the person; of many at once, together."""
        if not self._why_asked:
            self._why_asked = True
            self._tasks.run(self._show_why())

    async def _show_why(self) -> None:
        self._why_asked = False
        await self._read_why()
        self._show()

    def _judge(self, pub: Publication) -> None:
        """Find out whether a post that changed is at risk; of many that change at once, together."""
        if pub.state is not State.SCHEDULED:
            self._risks.pop(pub.id, None)
            return
        self._unjudged[pub.id] = pub
        if len(self._unjudged) == 1:
            self._tasks.run(self._judge_all())

    async def _judge_all(self) -> None:
        before = dict(self._risks)
        while unjudged := self._unjudged:
            self._unjudged = {}
            await self._read_risks(list(unjudged.values()))
        if self._risks != before:
            self._show()

    async def _read_waits(self) -> None:
        """Read what waits for accounts that are signed out, also beyond what is shown."""
        wanted = [a.id for a in self._signed_out()]
        if not wanted:
            self._waits = {}
            return

        async def read(house: House) -> dict[str, tuple[Publication, ...]]:
            query = house.store.publications.query
            return {i: tuple(await query(account_id=i, states=WAITING, limit=PAGE)) for i in wanted}

        self._waits = await self._desktop.bridge.call(read)

    def _signed_out(self) -> tuple[Account, ...]:
        known = {a.id: a for a in self._desktop.now.accounts}
        mine = (known.get(a.id, a) for a in self.accounts.values())
        return tuple(a for a in mine if a.removed_at is None and a.state.needs_person)

    async def _show_attempts(self) -> None:
        await self._read_attempts()
        self._show()

    async def _read_attempts(self) -> None:
        chosen = self._rows.row(self._chosen)
        if chosen is None:
            self._attempts, self._changes = {}, ()
            return
        ids = [p.id for p in chosen.publications]

        async def read(house: House) -> tuple[list[Attempt], list[Transition]]:
            ledger = house.store.publications
            return await ledger.attempts(ids), await ledger.transitions(ids)

        attempts, changes = await self._desktop.bridge.call(read)
        self._attempts = {(a.publication_id, a.n): a for a in attempts}
        self._changes = tuple(changes)

    # facts

    def _on_publication(self, pub: Publication | None) -> None:
        if pub is None:
            self.load()
            return
        if not self._mine(pub.workspace_id):
            return
        beyond = self._horizon is not None and pub.due_at > self._horizon
        if beyond and not self._rows.has(pub.id) and pub.state not in NEEDS_PERSON:
            return
        if self._chosen in {r.key for r in self._chosen_before(pub)}:
            # The post in the ledger was given another time: the ledger follows it.
            self._chosen = line_key(pub)
        self._put(pub)
        self._judge(pub)
        chosen = self._rows.row(self._chosen)
        if chosen is not None and any(p.id == pub.id for p in chosen.publications) and pub.state not in IN_FLIGHT:
            # What is under way the tries themselves tell.
            self._tasks.run(self._show_attempts())
        if pub.reason == Reason.MISSED or pub.state is State.REVIEW:
            self._ask_why()
        for account_id, waits in self._waits.items():
            if account_id == pub.account_id:
                others = [p for p in waits if p.id != pub.id]
                self._waits[account_id] = (*others, pub) if pub.state in WAITING else tuple(others)
        self._soon.start()

    def _put(self, pub: Publication) -> None:
        """Take a publication in; the days are divided anew only when a line came, went, moved or is overdue."""
        overdue = self._day is not None and self._local(pub.due_at).date() < self._day
        if self._rows.put(pub) or overdue:
            self._days = None
        self._needing.pop(pub.id, None)
        if _needs(pub):
            self._needing[pub.id] = pub

    def _chosen_before(self, pub: Publication) -> tuple[PostRow, ...]:
        """The chosen line, when this is its only publication and it moves to another line."""
        row = self._rows.row(self._chosen)
        moves = row is not None and line_key(pub) != row.key and all(p.id == pub.id for p in row.publications)
        return (row,) if row is not None and moves else ()

    def _on_fact(self, fact: Fact) -> None:
        if isinstance(fact, AttemptRecorded):
            chosen = self._rows.row(self._chosen)
            if chosen is not None and any(p.id == fact.attempt.publication_id for p in chosen.publications):
                self._attempts[(fact.attempt.publication_id, fact.attempt.n)] = fact.attempt
                self._soon.start()
        elif isinstance(fact, AccountChanged) and self._mine(fact.account.workspace_id):
            self.accounts[fact.account.id] = fact.account
            self._tasks.run(self._account_changed())

    async def _account_changed(self) -> None:
        await self._read_waits()
        self._show()

    def _on_desktop(self) -> None:
        workspace = self._desktop.now.workspace
        if workspace is not None and workspace.id != self._workspace:
            self.load()
        elif self._desktop.now.findings != self._foreseen:
            self._show()

    def _keep_dismissed(self, ids: frozenset[str]) -> None:
        # Only what is still shown is remembered: the list cannot grow for ever.
        self._dismissed = frozenset(i for i in ids if self._rows.has(i.removeprefix(RISK)))
        words = " ".join(sorted(self._dismissed))

        async def keep(house: House) -> None:
            await house.store.settings.set(DISMISSED, words)

        self._tasks.run(self._desktop.bridge.call(keep))
        self._show()

    def _show(self) -> None:
        self._soon.stop()
        # A fact may still wait here when the window has ended.
        if self._day is not None and self._desktop.bridge.is_ready:
            self._compose()
            self.changed.emit()

    def _compose(self) -> None:
        now, zone = self._desktop.time(), self._desktop.zone
        since = now - FAILED_FOR
        needing = [
            p
            for p in self._needing.values()
            if p.state is not State.FAILED or (p.updated_at > since and p.id not in self._dismissed)
        ]
        if self._days is None:
            self._days = days_of(self._rows.all(), now, zone)
        scene = Scene(
            now,
            zone,
            self.accounts,
            self._desktop.card,
            self._signed_out(),
            self._waits,
            self._each,
            self._away,
            self._answers,
        )
        chosen = self._rows.row(self._chosen)
        self._foreseen = self._desktop.now.findings
        mine = {i: p for i, p in self._desktop.now.foreseen.items() if self._mine(p.workspace_id)}
        risky = {i: self._rows.publication(i) for i in self._risks if f"{RISK}{i}" not in self._dismissed}
        pubs = {i: p for i, p in risky.items() if p is not None}
        at_risk = causes_at_risk(self._risks, pubs, scene)
        self._state = Today(
            loading=False,
            causes=(*causes_of(needing, scene), *causes_foreseen(self._foreseen, mine, scene), *at_risk),
            days=self._days,
            chosen=chosen,
            attempts=tuple(self._attempts.values()) if chosen else (),
            changes=self._changes if chosen else (),
            at_risk=frozenset(self._risks),
            lines=self._rows,
        )


def _needs(pub: Publication) -> bool:
    """What the network holds needs the person where it was not given back."""
    return pub.state in NEEDS_PERSON or (pub.state is State.HANDED_OFF and pub.reason == Reason.NOT_TAKEN_BACK)


def _marks(cause: Cause) -> frozenset[str]:
    """A post that is dismissed as at risk is still told when it is refused."""
    mark = RISK if cause.key == AT_RISK else ""
    return frozenset(f"{mark}{p.id}" for p in cause.publications)
