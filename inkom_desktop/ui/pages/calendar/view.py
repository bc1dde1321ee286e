"""The page Calendar: week, month or list, the drafts to place beside it, and everything that can be done with a post there."""

from __future__ import annotations

from collections.abc import Coroutine
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inkom_desktop.domain.calendar import Due
from inkom_desktop.ui.bridge.actions import Deed
from inkom_desktop.ui.bridge.page import Context
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.pages.calendar import moves
from inkom_desktop.ui.pages.calendar.board import Post
from inkom_desktop.ui.pages.calendar.view_canvas import BoardCanvas, Spot, SpotKind
from inkom_desktop.ui.pages.calendar.view_deeds import deeds_of
from inkom_desktop.ui.pages.calendar.view_dragging import Dragging
from inkom_desktop.ui.pages.calendar.view_filters import Filters, Legend
from inkom_desktop.ui.pages.calendar.view_header import CalendarHeader
from inkom_desktop.ui.pages.calendar.view_in_hand import InHand
from inkom_desktop.ui.pages.calendar.view_list import PostList
from inkom_desktop.ui.pages.calendar.view_menus import Menus
from inkom_desktop.ui.pages.calendar.view_month import MonthArea, MonthCanvas
from inkom_desktop.ui.pages.calendar.view_questions import Questions
from inkom_desktop.ui.pages.calendar.view_tray import WIDTH, Tray
from inkom_desktop.ui.pages.calendar.view_week import WeekView
from inkom_desktop.ui.pages.calendar.viewmodel import CalendarViewModel, Mode
from inkom_desktop.ui.theme.clients import client_colour
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.drawer import Drawer
from inkom_desktop.ui.words import tr

MINUTE_MS = 20_000


class CalendarPage(QWidget):
    """What is planned, by day and hour. Everything that the pointer does the keyboard does too."""

    def __init__(self, context: Context, vm: CalendarViewModel | None = None) -> None:
        super().__init__()
        self.context = context
        desktop = context.desktop
        self.vm = vm or CalendarViewModel(desktop, context.tasks)
        self.vm.setParent(self)
        self.header = CalendarHeader(self.vm)
        self.filters = Filters(desktop, self.vm, lambda _: self.questions.zone())
        self.week = WeekView(self.vm)
        self.month = MonthCanvas(self.vm, tr("Month"), {})
        self.month_area = MonthArea(self.month)
        self.list = PostList(desktop, self.vm)
        pictures = Pictures(desktop.bridge.house.media.path, context.tasks.run, self)
        self.tray = Tray(desktop, self.vm, pictures)
        self.hand = InHand(self)
        self.menus = Menus(self)
        self.questions = Questions(self)
        self.dragging = Dragging(self)
        self._lay_out()
        self._connect()
        self._clock = QTimer(self, interval=MINUTE_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self.vm.changed.connect(self.show_state)
        if vm is None:
            self.vm.load()
        else:
            self.show_state()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.filters)
        two = QHBoxLayout()
        two.setSpacing(0)
        self.days = QStackedWidget()
        self._views: dict[Mode, QWidget] = {
            Mode.WEEK: self.week,
            Mode.MONTH: self.month_area,
            Mode.LIST: self.list,
        }
        self._blank = Panel("surface.base", "")
        self.days.addWidget(self._blank)
        for view in self._views.values():
            self.days.addWidget(view)
        self.legend = Legend()
        foot = Panel("surface.base", "top")
        inside = QHBoxLayout(foot)
        inside.setContentsMargins(16, 0, 16, 0)
        inside.addWidget(self.legend)
        days = QVBoxLayout()
        days.setSpacing(0)
        days.addWidget(self.days, 1)
        days.addWidget(foot)
        self.foot = foot
        two.addLayout(days, 1)
        self.drawer = Drawer(self, self.tray, two, header=self.header, wide=WIDTH)
        self.drawer.dismissed.connect(self.close_one)
        self._wants_tray: bool | None = None
        column.addLayout(two, 1)
        self._regions: list[QWidget] = [self.header, self.filters, self.days, self.tray]

    def _connect(self) -> None:
        header, carrying, tray = self.header, self.dragging.carrying, self.tray
        header.turned.connect(self.turn)
        header.today.connect(self.go_today)
        header.date_asked.connect(lambda _: self.questions.date())
        header.mode.connect(lambda key: self.show_mode(Mode(key)))
        header.slots.connect(self.menus.of_slots)
        header.tray.connect(self._toggle_tray)
        header.printed.connect(self.questions.paper)
        header.next_slots.connect(self.hand.to_next_slot)
        header.time.connect(self.questions.time)
        header.shift.connect(lambda _: self.questions.shift())
        header.label.connect(lambda _: self.questions.label())
        header.unschedule.connect(self.hand.take_out)
        header.choose_none.connect(lambda: self.vm.choose(()))
        self.week.heads.pressed.connect(lambda day: self.menus.of_day(day))
        for canvas in (self.week.canvas, self.month):
            canvas.opened.connect(self._open)
            canvas.menu_asked.connect(self.menus.of_spot)
            canvas.chosen.connect(self._choose)
            canvas.turned.connect(self.vm.turn)
            canvas.picked.connect(self.dragging.pick_up)
            canvas.dragged.connect(carrying.move)
            canvas.dropped.connect(carrying.drop)
            canvas.drag_ended.connect(carrying.end)
        self.list.opened.connect(self.open_post)
        self.list.menu_asked.connect(self.menus.of_post)
        self.list.checked.connect(self.vm.toggle)
        tray.opened.connect(self.context.compose.emit)
        tray.menu_asked.connect(self.menus.of_draft)
        tray.sorted_by_title.connect(self.vm.sort_drafts)
        tray.picked.connect(self.dragging.pick_up_draft)
        tray.dragged.connect(carrying.move)
        tray.dropped.connect(carrying.drop)
        tray.given_up.connect(carrying.end)

    # what the shell asks for

    def deeds(self) -> dict[str, Deed]:
        """What can be done on the page."""
        return deeds_of(self)

    def made_anew(self) -> CalendarPage:
        """Return the page with the same days."""
        return CalendarPage(self.context, self.vm)

    def regions(self) -> list[QWidget]:
        """The regions of the page in reading order."""
        return self._regions

    def close_one(self) -> bool:
        """Give up dragging, else choose nothing, else close the drawer of the drafts."""
        if self.dragging.carrying.under_way:
            self.dragging.give_up()
            return True
        if self.vm.shown.chosen:
            self.vm.choose(())
            return True
        if self.drawer.is_over and self.drawer.is_open:
            self._toggle_tray()
            return True
        return False

    def run(self, work: Coroutine[Any, Any, object]) -> None:
        """Run a coroutine of the page; a failure is told as a toast."""
        self.context.tasks.run(work)

    def load(self) -> None:
        """Read anew."""
        self.vm.load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.vm.set_awake(True)
        self.week.begin()
        self.month_area.begin()
        self._fit_tray()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.dragging.carrying.end()
        self.vm.set_awake(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tray()

    # drawing

    def show_state(self) -> None:
        """Show what the view-model holds."""
        shown = self.vm.shown
        self._fit_tray()
        self.filters.show_state()
        clients = self.context.desktop.now.workspaces
        self.month.colours = {w.id: client_colour(w.colour) for w in clients} if shown.everyone else {}
        if shown.loading:
            return
        view = self._views[shown.mode]
        if view is self.list:
            self.list.refresh()
        elif view is self.week:
            self.week.refresh()
        else:
            self.month.refresh()
        if self.days.currentWidget() is not view:
            held = self.days.isAncestorOf(QApplication.focusWidget() or self)
            self.days.setCurrentWidget(view)
            if held:
                self._focus_days()
        self.foot.setVisible(shown.mode is not Mode.LIST)
        self.tray.show_state()
        self.week.begin()
        self.month_area.begin()

    def _fit_tray(self) -> None:
        """Beside the days where there is room, else a drawer that opens on demand; the month has none unless asked for."""
        wanted = self._wants_tray
        if wanted is None:
            wanted = not self.drawer.is_over and self.vm.shown.mode is Mode.WEEK
        self.drawer.set_open(wanted)
        self.header.show_state(tray_hidden=not self.drawer.is_open)

    def _toggle_tray(self) -> None:
        self._wants_tray = not self.drawer.is_open
        self._fit_tray()

    def _tick(self) -> None:
        if self.context.bridge.is_ready and self.isVisible():
            self.show_state()

    def canvas(self) -> BoardCanvas | None:
        """The canvas that shows, None while the list does."""
        return {Mode.WEEK: self.week.canvas, Mode.MONTH: self.month}.get(self.vm.shown.mode)

    def _focus_days(self) -> None:
        canvas = self.canvas()
        if canvas is not None:
            canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # days

    def show_mode(self, mode: Mode) -> None:
        """Show the days in another way; the list begins at the day in focus."""
        canvas = self.canvas()
        here = canvas.here() if canvas is not None else None
        if here is not None:
            self.vm.go_to(here.day)
        self._wants_tray = None
        self.vm.set_mode(mode)

    def turn(self, pages: int) -> None:
        """Show an earlier or a later page; the focus goes to its first or last day."""
        canvas = self.canvas()
        if canvas is not None:
            first, last = self.vm.span()
            canvas.wait_for(last + timedelta(days=1) if pages > 0 else first - timedelta(days=1))
        self.vm.turn(pages)

    def go_today(self) -> None:
        """Show the page with today."""
        canvas = self.canvas()
        if canvas is not None:
            canvas.wait_for(self.vm.today())
        self.vm.go_to(self.vm.today())

    def go_to(self, day: date) -> None:
        """Show the page with a day, which gets the focus."""
        canvas = self.canvas()
        if canvas is not None:
            canvas.wait_for(day)
        self.vm.go_to(day)

    # what is in hand

    def in_hand(self) -> tuple[Post, ...]:
        """The posts that are chosen, else what has the focus."""
        if self.draft_in_hand():
            return ()
        chosen = self.vm.chosen_posts()
        if chosen:
            return chosen
        if self.vm.shown.mode is Mode.LIST:
            post = self.vm.board.post(self.list.key_in_focus())
            return (post,) if post is not None else ()
        canvas = self.canvas()
        here = canvas.here() if canvas is not None and canvas.hasFocus() else None
        return self.posts_of(here) if here is not None and here.kind is not SpotKind.DAY else ()

    def draft_in_hand(self) -> str:
        """The id of the draft in the tray that has the focus, empty for none."""
        return self.tray.draft_in_focus()

    def place(self, draft_id: str, due: Due | None) -> None:
        """Schedule a draft of the tray, for a time or for the next free posting times of its accounts."""
        draft = self.vm.draft(draft_id)
        words = " ".join((draft.title or draft.parts[0]).split())[:60] if draft is not None else ""
        self.run(moves.place(self.context.desktop, draft_id, words, due))

    # opening and choosing

    def _open(self, spot: Spot) -> None:
        if spot.kind is SpotKind.POST:
            self.open_post(spot.posts[0].key)
        elif spot.kind is SpotKind.MANY:
            self.menus.many(spot)
        elif spot.ghost is not None:
            self.context.compose_for.emit(None, spot.ghost.due)
        else:
            self.menus.of_day(spot.day)

    def open_post(self, key: str) -> None:
        """Open the draft of a post."""
        post = self.vm.board.post(key)
        if post is not None:
            self.context.compose.emit(post.draft_id)

    def posts_of(self, spot: Spot) -> tuple[Post, ...]:
        """What a spot stands for, also those of a day that found no room."""
        return self.vm.board.day(spot.day)[-spot.left :] if spot.left else spot.posts

    def show_day(self, day: date, mode: Mode) -> None:
        """Show a day in one of the ways."""
        self.vm.go_to(day)
        self.vm.set_mode(mode)

    def _choose(self, spot: Spot, held: Qt.KeyboardModifier) -> None:
        keys = [post.key for post in self.posts_of(spot)]
        chosen = self.vm.shown.chosen
        if held & Qt.KeyboardModifier.ShiftModifier and chosen:
            order = [post.key for post in self.vm.posts()]
            places = [order.index(k) for k in (*chosen, *keys) if k in order]
            self.vm.choose(order[min(places) : max(places) + 1])
        elif len(keys) == 1:
            self.vm.toggle(keys[0])
        else:
            self.vm.choose(chosen - set(keys) if set(keys) <= chosen else chosen | set(keys))
