"""The head of Analytics: which days, which accounts, reading now, and saving."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QLocale, QPoint, Signal

from inkom_desktop.domain.overview import Period
from inkom_desktop.ui.pages.analytics.viewmodel import Numbers, Span
from inkom_desktop.ui.widgets.bar import Bar
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.words import tr


def span_names() -> dict[Span, str]:
    """The periods in words."""
    return {
        Span.WEEK: tr("7 days"),
        Span.FOUR_WEEKS: tr("4 weeks"),
        Span.QUARTER: tr("13 weeks"),
        Span.YEAR: tr("52 weeks"),
        Span.THIS_MONTH: tr("This month"),
        Span.LAST_MONTH: tr("Last month"),
    }


def period_words(period: Period) -> str:
    """Say the days: "15 Sep – 12 Oct 2026"."""
    locale = QLocale()
    first, last = (QDate(d.year, d.month, d.day) for d in (period.first, period.last))
    pattern = tr("d MMM yyyy") if period.first.year != period.last.year else tr("d MMM")
    return tr("{first} – {last}", first=locale.toString(first, pattern), last=locale.toString(last, tr("d MMM yyyy")))


class AnalyticsHeader(Bar):
    """Signals say what was asked for."""

    span_chosen = Signal(object)
    account_chosen = Signal(str)
    read = Signal()
    save = Signal()
    report = Signal()

    def __init__(self, name_of: Callable[[str], str]) -> None:
        super().__init__()
        self._name_of = name_of
        self._state = Numbers()
        self._menu: Menu | None = None
        self.add(Label(tr("Analytics"), "title"))
        self.span = Button(span_names()[Span.FOUR_WEEKS], icon="calendar-days")
        self.span.clicked.connect(self._open_spans)
        self.accounts = Button(tr("All accounts"), icon="plug-2")
        self.accounts.clicked.connect(self._open_accounts)
        self.read_now = Button(tr("Read now"), icon="refresh-cw")
        self.read_now.clicked.connect(self.read)
        self.save_all = Button(tr("Save as table"), icon="file-down")
        self.save_all.clicked.connect(self.save)
        self.make_report = Button(tr("Report"), icon="file-text")
        self.make_report.clicked.connect(self.report)
        for button in (self.span, self.accounts, self.read_now, self.save_all, self.make_report):
            self.add_end(button)

    def show_state(self, state: Numbers) -> None:
        """Show what is chosen."""
        self._state = state
        self.span.set_text(period_words(state.overview.period) if state.overview else span_names()[state.span])
        self.accounts.setVisible(len(state.accounts) > 1)
        self.accounts.set_text(self._name_of(state.account_id) if state.account_id else tr("All accounts"))
        self.read_now.setVisible(bool(state.accounts))
        self.read_now.set_busy(state.reading)
        self.save_all.setVisible(state.overview is not None and not state.overview.empty)
        self.make_report.setVisible(state.overview is not None and not state.overview.empty)
        self.make_report.set_busy(state.drawing)

    def _open_spans(self) -> None:
        menu = self._menu = Menu(tr("Days shown"))
        for span, name in span_names().items():
            menu.add_item(name, partial(self.span_chosen.emit, span), checked=span is self._state.span)
        menu.popup(self.span.mapToGlobal(QPoint(0, self.span.height() + 4)))

    def _open_accounts(self) -> None:
        menu = self._menu = Menu(tr("Accounts"))
        menu.add_item(tr("All accounts"), partial(self.account_chosen.emit, ""), checked=not self._state.account_id)
        menu.addSeparator()
        for account in self._state.accounts:
            chosen = account.id == self._state.account_id
            menu.add_item(self._name_of(account.id), partial(self.account_chosen.emit, account.id), checked=chosen)
        menu.popup(self.accounts.mapToGlobal(QPoint(0, self.accounts.height() + 4)))
