"""The page Analytics: what people did with the posts of a period, beside the same number of days before."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.overview import Overview, PostNumbers
from inkom_desktop.domain.report import ReportChoice
from inkom_desktop.ports.network import Card as NetworkCard
from inkom_desktop.ui.bridge.actions import Deed
from inkom_desktop.ui.bridge.page import Context, Toasted
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.pages.analytics.actions import EXPORT, READ, REPORT
from inkom_desktop.ui.pages.analytics.view_chart import DayChart, Series
from inkom_desktop.ui.pages.analytics.view_header import AnalyticsHeader
from inkom_desktop.ui.pages.analytics.view_lists import Rates, TopPosts
from inkom_desktop.ui.pages.analytics.view_report import ReportDialog
from inkom_desktop.ui.pages.analytics.view_tiles import FigureTile
from inkom_desktop.ui.pages.analytics.viewmodel import AnalyticsViewModel
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Card, Panel
from inkom_desktop.ui.widgets.columns import ColumnsLayout
from inkom_desktop.ui.widgets.empty import EmptyState
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.steady import steady
from inkom_desktop.ui.words import count_words, error_words, tr


class AnalyticsPage(QWidget):
    """Tiles, the days as lines, the accounts side by side, and the posts that did best."""

    asked = Signal()
    """The sheet that asks how a report is made is open (`asking`)."""

    def __init__(self, context: Context, vm: AnalyticsViewModel | None = None) -> None:
        super().__init__()
        self._context = context
        self.vm = vm or AnalyticsViewModel(context.desktop, context.tasks)
        self.vm.setParent(self)
        self.header = AnalyticsHeader(self._name_of)
        self.header.span_chosen.connect(self.vm.choose_span)
        self.header.account_chosen.connect(self.vm.choose_account)
        self.header.read.connect(self.vm.read_now)
        self.header.save.connect(self._save)
        self.header.report.connect(self._ask_report)
        self._pictures = Pictures(context.desktop.bridge.house.media.path, context.tasks.run, self)
        self._stack = QStackedWidget()
        self._blank: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        self._body = self._scrolled()
        self._stack.addWidget(Panel("surface.base", ""))
        self._stack.addWidget(self._body)
        self.vm.changed.connect(self.show_state)
        if vm is None:
            self.vm.load()
        else:
            self.show_state()

    def _scrolled(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = Panel("surface.base", "")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(24, 16, 24, 20)
        inner.setSpacing(12)
        self.impressions, self.engagements = FigureTile(tr("Impressions")), FigureTile(tr("Engagements"))
        self.followers, self.posts = FigureTile(tr("New followers")), FigureTile(tr("Posts"))
        tiles = ColumnsLayout(most=4, least=180)
        for tile in (self.impressions, self.engagements, self.followers, self.posts):
            tiles.addWidget(tile)
        inner.addLayout(tiles)
        framed = Card(padding=(16, 12, 16, 12))
        self.chart = DayChart()
        framed.body.addWidget(self.chart, 1)
        inner.addWidget(framed)
        lists = ColumnsLayout(most=2, least=380)
        self.rates = Rates(self._name_of, self._card_of)
        self.top = TopPosts(self._context.desktop.account, self._card_of, self._pictures)
        self.top.opened = self._open
        lists.addWidget(self.rates)
        lists.addWidget(self.top)
        inner.addLayout(lists)
        self._note = Label("", "small", "text.secondary", wrap=True)
        inner.addWidget(self._note)
        inner.addStretch(1)
        scroll.setWidget(body)
        steady(scroll, inner)
        return scroll

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.vm.set_awake(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.vm.set_awake(False)

    def deeds(self) -> dict[str, Deed]:
        """What can be done here."""
        return {
            READ.id: Deed(self.vm.read_now, lambda: bool(self.vm.state.accounts) and not self.vm.state.reading),
            EXPORT.id: Deed(self._save, lambda: self.vm.state.overview is not None),
            REPORT.id: Deed(self._ask_report, lambda: self.vm.state.overview is not None and not self.vm.state.drawing),
        }

    def made_anew(self) -> AnalyticsPage:
        """Return the page with the same days and accounts."""
        return AnalyticsPage(self._context, self.vm)

    def regions(self) -> list[QWidget]:
        """The regions of the page in reading order."""
        return [self.header, self._body]

    def show_state(self) -> None:
        """Show what the view-model holds."""
        state = self.vm.state
        self.header.show_state(state)
        if state.failed is not None:
            what, todo = error_words(state.failed)
            self._show_blank(EmptyState("circle-alert", what, todo))
        elif state.loading or state.overview is None:
            self._stack.setCurrentIndex(0)
        elif not state.accounts:
            self._show_blank(self._nobody_counts())
        elif state.overview.empty:
            self._show_blank(self._nothing_read())
        else:
            self._show_overview(state.overview)
            self._stack.setCurrentWidget(self._body)

    def _show_overview(self, overview: Overview) -> None:
        days = overview.period.length
        unsaid = tr("No network here reports it")
        self.impressions.show_figure(overview.impressions, days, unsaid)
        self.engagements.show_figure(overview.engagements, days, tr("Nothing was read in these days"))
        self.followers.show_figure(overview.followers, days, tr("Read on one day only so far"))
        self.posts.show_figure(overview.posts, days)
        self.chart.show_lines(
            overview.period, [Series(self._name_of(v.account_id), v) for v in overview.lines if v.was_read]
        )
        self.rates.show_rates(overview.rates)
        self.top.show_posts(overview)
        silent = self.vm.state.silent
        self._note.set_text(tr("Without numbers: {names}.", names=", ".join(silent)) if silent else "")

    def _show_blank(self, blank: QWidget) -> None:
        if self._blank is not None:
            self._stack.removeWidget(self._blank)
            self._blank.deleteLater()
        self._blank = Panel("surface.base", "")
        column = QVBoxLayout(self._blank)
        column.addStretch(1)
        column.addWidget(blank)
        column.addStretch(2)
        self._stack.addWidget(self._blank)
        self._stack.setCurrentWidget(self._blank)

    def _nobody_counts(self) -> EmptyState:
        connect = Button(tr("Connect account"), "primary", icon="plus")
        connect.clicked.connect(lambda: self._context.connect_account.emit(None))
        text = tr("Connect an account of a network that reports likes, replies or followers.")
        return EmptyState("chart-line", tr("No numbers here"), text, connect)

    def _nothing_read(self) -> EmptyState:
        read = Button(tr("Read now"), "primary", icon="refresh-cw")
        read.set_busy(self.vm.state.reading)
        read.clicked.connect(self.vm.read_now)
        text = tr("Numbers are read by themselves while Inkom runs: often in a post’s first day, then ever less.")
        return EmptyState("chart-line", tr("Nothing in these days"), text, read)

    def _name_of(self, account_id: str) -> str:
        account = self._context.desktop.account(account_id)
        return account.handle if account is not None else ""

    def _card_of(self, account_id: str) -> NetworkCard:
        account = self._context.desktop.account(account_id)
        return self._context.desktop.network(account.network if account is not None else "folder").card

    def _open(self, post: PostNumbers) -> None:
        if post.publication.permalink:
            QDesktopServices.openUrl(QUrl(post.publication.permalink))

    def _save(self) -> None:
        picker = QFileDialog(self, tr("Save the numbers as a table"))
        picker.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        picker.setNameFilter(tr("Tables ({pattern})", pattern="*.csv"))
        picker.setDefaultSuffix("csv")
        picker.selectFile("inkom.csv")
        picker.fileSelected.connect(lambda chosen: self.vm.save(Path(chosen), self._saved, self._not_saved))
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.open()

    def _ask_report(self) -> None:
        self.vm.ask_report(self._open_report, self._not_saved)

    def _open_report(self, choice: ReportChoice) -> None:
        self.asking = ReportDialog(self.window(), self.vm, choice, self._make_report)
        self.asking.open()
        self.asked.emit()

    def _make_report(self, path: Path, choice: ReportChoice) -> None:
        def done() -> None:
            opens = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
            self._context.toast.emit(Toasted(tr("Report saved"), path.name, action=tr("Open"), on_action=opens))

        self.vm.make_report(path, choice, done, self._not_saved)

    def _saved(self, count: int) -> None:
        self._context.toast.emit(Toasted(tr("Saved"), count_words(count, "1 number", "{count} numbers")))

    def _not_saved(self, error: InkomError) -> None:
        what, todo = error_words(error)
        self._context.toast.emit(Toasted(what, todo, "danger"))
