"""What Analytics shows: a period, some accounts of the client in hand, and what their numbers come to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from inkom_desktop.analytics.tables import write_numbers
from inkom_desktop.domain.account import Account
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.events import Fact, MetricsChanged
from inkom_desktop.domain.metrics import day_of
from inkom_desktop.domain.overview import Overview, Period
from inkom_desktop.domain.report import ReportChoice
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import ReadsMetrics
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks

SOON_MS = 250


class Span(StrEnum):
    """The periods that can be chosen."""

    WEEK = "week"
    FOUR_WEEKS = "four_weeks"
    QUARTER = "quarter"
    YEAR = "year"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"


_DAYS = {Span.WEEK: 7, Span.FOUR_WEEKS: 28, Span.QUARTER: 91, Span.YEAR: 364}


def period_of(span: Span, today: date) -> Period:
    """Return the days of a choice, seen from a day. Whole weeks, so that each weekday counts as often as before."""
    if span is Span.THIS_MONTH:
        return Period(today.replace(day=1), today)
    if span is Span.LAST_MONTH:
        last = today.replace(day=1) - timedelta(days=1)
        return Period(last.replace(day=1), last)
    return Period.ending(today, _DAYS[span])


@dataclass(frozen=True, slots=True)
class Numbers:
    """The screen. `account_id` empty means all; `silent` are the names of networks that report nothing; `reading` while
    numbers are asked for, `drawing` while a report is made.
    """

    loading: bool = True
    span: Span = Span.FOUR_WEEKS
    account_id: str = ""
    overview: Overview | None = None
    accounts: tuple[Account, ...] = ()
    silent: tuple[str, ...] = ()
    reading: bool = False
    drawing: bool = False
    failed: InkomError | None = None


class AnalyticsViewModel(QObject):
    """`changed` when something else is to be shown."""

    changed = Signal()

    def __init__(self, desktop: Desktop, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._tasks = desktop, tasks
        self.state = Numbers()
        self._awake = self._stale = True
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.load)
        desktop.client_changed.connect(self._another_client)
        desktop.publication_changed.connect(lambda _: self._later())
        desktop.bridge.fact.connect(self._on_fact)

    @property
    def workspace(self) -> Workspace | None:
        """The client in hand."""
        return self._desktop.now.workspace

    def set_awake(self, awake: bool) -> None:
        """Nothing is read while nobody looks; what changed meanwhile is read when somebody does."""
        self._awake = awake
        if awake and self._stale:
            self.load()

    def choose_span(self, span: Span) -> None:
        """Show another period."""
        self.state = replace(self.state, span=span)
        self.load()

    def choose_account(self, account_id: str) -> None:
        """Show one account alone, "" all of them."""
        self.state = replace(self.state, account_id=account_id)
        self.load()

    def load(self) -> None:
        """Read what is to be shown."""
        workspace = self.workspace
        if workspace is None or not self._desktop.bridge.is_ready:
            return
        self._stale = False
        asked = self.state
        today = day_of(self._desktop.time(), workspace.zone)
        every = self._desktop.now.accounts
        counted = [a for a in every if isinstance(self._desktop.network(a.network), ReadsMetrics)]
        silent = {self._desktop.network(a.network).card.name for a in every if a not in counted}
        chosen = [a for a in counted if asked.account_id in ("", a.id)] or counted
        ids = [a.id for a in chosen]

        async def work() -> None:
            period = period_of(asked.span, today)
            found = await self._desktop.bridge.call(lambda house: house.overviews.of(workspace, ids, period))
            if (self.state.span, self.state.account_id) != (asked.span, asked.account_id):
                return
            account_id = asked.account_id if asked.account_id in ids else ""
            self.state = replace(
                self.state,
                loading=False,
                account_id=account_id,
                overview=found,
                accounts=tuple(counted),
                silent=tuple(sorted(silent)),
                failed=None,
            )
            self.changed.emit()

        self._tasks.run(work(), self._failed)

    def read_now(self) -> None:
        """Ask the networks of the client for their numbers."""
        workspace = self.workspace
        if workspace is None or self.state.reading:
            return
        client = workspace.id
        self.state = replace(self.state, reading=True)
        self.changed.emit()

        async def work() -> None:
            try:
                await self._desktop.bridge.call(lambda house: house.collector.collect(workspace_id=client))
            finally:
                self.state = replace(self.state, reading=False)
                self.load()

        self._tasks.run(work(), self._failed)

    def save(self, path: Path, done: Callable[[int], None], failed: Callable[[InkomError], None]) -> None:
        """Write every number of the period and of the accounts shown to a CSV file; `done` is told how many."""
        overview, workspace = self.state.overview, self.workspace
        if overview is None or workspace is None:
            return
        ids = [line.account_id for line in overview.lines]
        period, zone = overview.period, workspace.zone

        async def write(house: House) -> int:
            return await write_numbers(house.store, path, ids, period, zone)

        async def work() -> None:
            done(await self._desktop.bridge.call(write))

        self._tasks.run(work(), failed)

    def ask_report(self, ready: Callable[[ReportChoice], None], failed: Callable[[InkomError], None]) -> None:
        """Tell how the last report was made."""

        async def work() -> None:
            ready(await self._desktop.bridge.call(lambda house: house.reports.remembered()))

        self._tasks.run(work(), failed)

    def make_report(
        self, path: Path, choice: ReportChoice, done: Callable[[], None], failed: Callable[[InkomError], None]
    ) -> None:
        """Make a report of the client's days that are shown, with all its accounts, into a file."""
        overview, workspace = self.state.overview, self.workspace
        if overview is None or workspace is None or self.state.drawing:
            return
        period = overview.period

        async def draw(house: House) -> None:
            await house.reports.remember(choice)
            report = await house.reports.of(workspace, period, by=choice.by)
            await house.reports.write(report, path, choice)

        self._show_drawing(True)

        async def work() -> None:
            try:
                await self._desktop.bridge.call(draw)
            finally:
                self._show_drawing(False)
            done()

        self._tasks.run(work(), failed)

    def _show_drawing(self, drawing: bool) -> None:
        self.state = replace(self.state, drawing=drawing)
        self.changed.emit()

    def _another_client(self) -> None:
        self.state = Numbers(span=self.state.span)
        self._later()

    def _later(self) -> None:
        self._stale = True
        if self._awake:
            self._soon.start()

    def _on_fact(self, fact: Fact) -> None:
        if isinstance(fact, MetricsChanged):
            self._later()

    def _failed(self, error: InkomError) -> None:
        self.state = replace(self.state, loading=False, failed=error)
        self.changed.emit()
