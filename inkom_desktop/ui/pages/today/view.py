"""The page Today."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.ui.bridge.actions import Deed
from inkom_desktop.ui.bridge.keys import key_words
from inkom_desktop.ui.bridge.page import AskLate, AskTime, Context
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.models.post_rows import PostRow, line_key
from inkom_desktop.ui.pages.today import actions
from inkom_desktop.ui.pages.today.causes import Cause, Remedy
from inkom_desktop.ui.pages.today.decisions import Decisions
from inkom_desktop.ui.pages.today.foreseen import AT_RISK
from inkom_desktop.ui.pages.today.view_asks import AddressDialog, PublishDialog, TakeDownDialog
from inkom_desktop.ui.pages.today.view_attention import Attention
from inkom_desktop.ui.pages.today.view_deeds import deeds_of, movable_of, sendable_of
from inkom_desktop.ui.pages.today.view_header import TodayHeader
from inkom_desktop.ui.pages.today.view_ledger import NARROW, WIDTH, LedgerPanel, open_address
from inkom_desktop.ui.pages.today.view_rows import Queue
from inkom_desktop.ui.pages.today.viewmodel import TodayViewModel
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.drawer import Drawer
from inkom_desktop.ui.widgets.empty import EmptyState
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.resting import resting_page
from inkom_desktop.ui.widgets.steady import steady
from inkom_desktop.ui.words import network_words, tr

MINUTE_MS = 20_000


class TodayPage(QWidget):
    """Needs attention, the queue by day, and the ledger of the chosen post."""

    def __init__(self, context: Context, vm: TodayViewModel | None = None) -> None:
        super().__init__()
        self._context = context
        desktop = context.desktop
        self.vm = vm or TodayViewModel(desktop, context.tasks)
        self.vm.setParent(self)
        self.decide = Decisions(desktop, context.tasks, self)
        self._dialog: Dialog | None = None
        self._open_menu: Menu | None = None
        pictures = Pictures(desktop.bridge.house.media.path, context.tasks.run, self)
        self._at_risk: frozenset[str] = frozenset()
        self.header = TodayHeader(desktop)
        self.header.everyone.connect(self.vm.show_everyone)
        self.attention = Attention(desktop)
        self.attention.asked.connect(self._remedy)
        self.queue = Queue(desktop, self.vm, pictures)
        self.queue.chosen.connect(self._choose)
        self.queue.menu_asked.connect(self._menu)
        self.queue.near_end.connect(self.vm.more)
        self.ledger = LedgerPanel(desktop, pictures)
        self.ledger.closed.connect(lambda: self.vm.choose(""))
        self.ledger.try_now.connect(lambda pub: self.decide.publish_now((pub,)))
        self.ledger.stop_trying.connect(lambda pub: self.decide.unschedule((pub,)))
        self._lay_out()
        self.vm.changed.connect(self.show_state)
        desktop.changed.connect(self.header.show_state)
        self._clock = QTimer(self, interval=MINUTE_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self.header.show_state()
        if vm is None:
            self.vm.load()
        else:
            self.header.scope.show_current("all" if vm.everyone else "one")
            vm.say_anew()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        two = QHBoxLayout()
        two.setSpacing(0)
        self._stack = QStackedWidget()
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = Panel("surface.base", "")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(12, 20, 12, 20)
        inner.setSpacing(0)
        cards = QVBoxLayout()
        cards.setContentsMargins(12, 0, 12, 0)
        cards.addWidget(self.attention)
        inner.addLayout(cards)
        inner.addWidget(self.queue)
        inner.addStretch(1)
        scroll.setWidget(body)
        steady(scroll, inner)
        self._regions: list[QWidget] = [self.header, scroll, self.ledger]
        self._stack.addWidget(resting_page(tr("The posts are being read"), title=False))
        self._stack.addWidget(scroll)
        self._stack.addWidget(self._empty())
        two.addWidget(self._stack, 1)
        self._drawer = Drawer(self, self.ledger, two, header=self.header, wide=WIDTH, narrow=NARROW)
        self._drawer.dismissed.connect(self.close_one)
        column.addLayout(two, 1)

    def _empty(self) -> Panel:
        write = Button(tr("Write a post"), "primary", icon="square-pen")
        write.clicked.connect(lambda: self._context.compose.emit(None))
        text = tr("Scheduled posts stand here, with every step they take.")
        ground = Panel("surface.base", "")
        column = QVBoxLayout(ground)
        column.addStretch(1)
        self._look = Button(tr("Look around in a sample"))
        self._look.clicked.connect(self._context.add_sample)
        column.addWidget(EmptyState("sun", tr("Nothing for today"), text, write, self._look))
        column.addStretch(2)
        return ground

    # what the shell asks for

    def deeds(self) -> dict[str, Deed]:
        """What can be done with the post in hand."""
        return deeds_of(self)

    def made_anew(self) -> TodayPage:
        """Return the page with the same posts, and the ledger of the same one."""
        return TodayPage(self._context, self.vm)

    def regions(self) -> list[QWidget]:
        """The regions of the page in reading order."""
        return self._regions

    def close_one(self) -> bool:
        """Close the ledger; the focus goes back to its row."""
        chosen = self.vm.state.chosen
        if chosen is None:
            return False
        self.vm.choose("")
        row = self.queue.widget_of(chosen.key)
        if row is not None:
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def line_in_focus(self) -> PostRow | None:
        """Return the line that has the focus."""
        return self.vm.row(self.queue.key_in_focus())

    def show_state(self) -> None:
        """Show what the view-model holds; each part changes only what is another."""
        state = self.vm.state
        self.header.show_state()
        blank = not state.days and not state.causes
        self._look.setVisible(self._context.desktop.now.sample is None)
        self._stack.setCurrentIndex(0 if state.loading else 2 if blank else 1)
        self.attention.show_causes(state.causes)
        self.queue.show_days(state.days, state.chosen.key if state.chosen else "")
        if state.at_risk != self._at_risk:
            self._at_risk = state.at_risk
            self.queue.refresh()
        self.ledger.show_row(state.chosen, state.attempts, state.changes, self.vm.accounts)
        self._drawer.set_open(state.chosen is not None)
        if not state.loading and not self.vm.everyone:
            self._context.attention.emit(len(state.causes))

    def _tick(self) -> None:
        if not self._context.bridge.is_ready:
            return
        self.header.show_state()
        self.vm.passed_midnight()
        if self.isVisible():
            self.queue.refresh()

    def _choose(self, key: str) -> None:
        open_ = self.vm.state.chosen
        self.vm.choose("" if open_ is not None and open_.key == key else key)

    # what can be done about a line

    def _menu(self, key: str, at: QPoint) -> None:
        row = next((r for r in self.vm.state.rows if r.key == key), None)
        if row is None:
            return
        menu = self._open_menu = Menu(tr("Post"))
        movable = movable_of(row)
        sendable = sendable_of(row)
        if sendable:
            menu.add_item(tr("Publish now"), lambda: self.ask_publish(sendable), icon="send")
        if movable:
            keys = key_words(actions.CHANGE_TIME.keys[0])
            menu.add_item(tr("Change time"), lambda: self.ask_time(movable), icon="calendar-clock", keys=keys)
            menu.add_item(tr("When it is late"), lambda: self.ask_late(movable), icon="clock-alert")
        menu.add_item(tr("Open the draft"), lambda: self._open_draft(row), icon="file-pen-line")
        menu.add_item(tr("Show the ledger"), lambda: self.vm.choose(key), icon="history")
        for pub in row.publications:
            if pub.permalink:
                name = network_words(self._context.desktop.card(pub.network))
                words = tr("Open post on {network}", network=name)
                menu.add_item(words, lambda p=pub: open_address(p.permalink), icon="external-link")
        for pub in (p for p in row.publications if p.state in (State.UNKNOWN, State.REVIEW)):
            menu.add_item(tr("Look again"), lambda p=pub: self.decide.look_again(p), icon="search")
        if movable:
            menu.addSeparator()
            keys = key_words(actions.UNSCHEDULE.keys[0])
            leave = lambda: self.decide.unschedule(movable)  # noqa: E731 - bound now, called later
            menu.add_item(tr("Unschedule"), leave, icon="trash-2", danger=True, keys=keys)
        menu.popup(at)

    def _open_draft(self, row: PostRow) -> None:
        self._context.compose.emit(row.first.draft_id)

    def ask_time(self, pubs: Sequence[Publication]) -> None:
        first = pubs[0]
        decide = lambda due: self.decide.reschedule(pubs, due)  # noqa: E731 - bound now, called later
        self._context.ask_time.emit(AskTime(tr("Another time"), first.due_at, first.zone, decide))

    def ask_late(self, pubs: Sequence[Publication]) -> None:
        decide = lambda rule: self.decide.set_late(pubs, rule)  # noqa: E731 - bound now, called later
        self._context.ask_late.emit(AskLate(tr("When it is late"), pubs[0].late, decide))

    def ask_publish(self, pubs: Sequence[Publication]) -> None:
        live = {w.id: w.name for w in self._context.desktop.now.workspaces}
        client = ", ".join(dict.fromkeys(live.get(p.workspace_id, "") for p in pubs))
        handles = [a.handle for p in pubs if (a := self.vm.accounts.get(p.account_id)) is not None]
        go = lambda: self.decide.publish_now(pubs)  # noqa: E731 - bound now, called later
        self._dialog = PublishDialog(self.window(), pubs, client, handles, go)
        self._dialog.open()

    def _remedy(self, cause: Cause, remedy: Remedy) -> None:
        pubs = cause.publications
        match remedy:
            case Remedy.RECONNECT:
                self._context.connect_account.emit(cause.accounts[0])
            case Remedy.UNLOCK | Remedy.CHECK:
                self.decide.check(cause.accounts)
            case Remedy.MOVE | Remedy.ANOTHER_TIME:
                self.ask_time(pubs)
            case Remedy.DETAILS:
                self.vm.choose(line_key(pubs[0]))
                self.queue.reveal(line_key(pubs[0]))
            case Remedy.NEXT_SLOTS:
                self.decide.to_next_slots(pubs)
            case Remedy.PUBLISH_NOW | Remedy.SEND_AGAIN | Remedy.GO_ON:
                self.ask_publish(pubs)
            case Remedy.SKIP | Remedy.LEAVE | Remedy.SKIP_ALL:
                self.decide.skip(pubs)
            case Remedy.PROFILE:
                self._open_profile(pubs[0])
            case Remedy.TAKE_DOWN:
                self._ask_take_down(pubs[0])
            case Remedy.IT_IS_THERE:
                self._ask_address(pubs[0])
            case Remedy.OPEN_DRAFT:
                self._context.compose.emit(pubs[0].draft_id)
            case Remedy.DISMISS:
                self._dismiss(cause)
            case Remedy.SHOW_EACH:
                self.vm.show_each()
            case Remedy.REHEARSE:
                self._context.rehearse.emit()
            case Remedy.RESUME:
                self._context.desktop.resume()

    def _open_profile(self, pub: Publication) -> None:
        account = self.vm.accounts.get(pub.account_id)
        if account is not None:
            address = self._context.desktop.card(pub.network).profile_of(account)
            QDesktopServices.openUrl(QUrl(address or account.server))

    def _ask_take_down(self, pub: Publication) -> None:
        network = network_words(self._context.desktop.card(pub.network))
        self._dialog = TakeDownDialog(self.window(), pub, network, lambda: self.decide.take_down(pub))
        self._dialog.open()

    def _ask_address(self, pub: Publication) -> None:
        network = network_words(self._context.desktop.card(pub.network))
        done = lambda address: self.decide.said_published(pub, address)  # noqa: E731 - bound now, called later
        self._dialog = AddressDialog(self.window(), network, done)
        self._dialog.open()

    def _dismiss(self, cause: Cause) -> None:
        self.vm.dismiss(cause)

        async def back() -> None:
            self.vm.bring_back(cause)

        planned = tr("What is planned stays as it is.")
        detail = planned if cause.key == AT_RISK else tr("Its row and its ledger stay.")
        done = Done(tr("Dismissed"), back, tr("It needs your attention again"), detail, "neutral")
        self._context.desktop.undo.offer(done)
