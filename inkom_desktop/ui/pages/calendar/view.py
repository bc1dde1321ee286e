"""The page Calendar: week, month or list, the drafts to place beside it, and everything that can be done with a post there."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial
from itertools import islice

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inkom_desktop.domain.calendar import Due, shifted, wall
from inkom_desktop.domain.publication import State
from inkom_desktop.domain.recurrence import Rule, occurrences
from inkom_desktop.domain.reordering import shuffled, swapped
from inkom_desktop.domain.series import MOST
from inkom_desktop.ui.bridge.actions import Deed
from inkom_desktop.ui.bridge.keys import key_words
from inkom_desktop.ui.bridge.page import AskTime, Context
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.pages.calendar import actions, moves
from inkom_desktop.ui.pages.calendar.board import Post
from inkom_desktop.ui.pages.calendar.view_asks import (
    DatePopover,
    LabelPopover,
    RepeatPopover,
    ShiftPopover,
    ZonePopover,
)
from inkom_desktop.ui.pages.calendar.view_canvas import BoardCanvas, Spot, SpotKind, Target
from inkom_desktop.ui.pages.calendar.view_carrying import Carrying, Load
from inkom_desktop.ui.pages.calendar.view_deeds import deeds_of
from inkom_desktop.ui.pages.calendar.view_filters import Filters, Legend
from inkom_desktop.ui.pages.calendar.view_header import CalendarHeader
from inkom_desktop.ui.pages.calendar.view_list import PostList
from inkom_desktop.ui.pages.calendar.view_month import MonthCanvas
from inkom_desktop.ui.pages.calendar.view_tray import WIDTH, Tray
from inkom_desktop.ui.pages.calendar.view_week import WeekView
from inkom_desktop.ui.pages.calendar.viewmodel import CalendarViewModel, Mode
from inkom_desktop.ui.theme.clients import client_colour
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.drawer import Drawer
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.popover import Popover
from inkom_desktop.ui.widgets.post_tile import PostTile, PostTileState
from inkom_desktop.ui.words import clock_words, count_words, moment_words, tr, weekday_words

MINUTE_MS = 20_000
MENU = 24
"""As many posts of one moment stand in a menu; more are shown as a list."""
NOON = 9 * 60
"""Where a draft is offered to stand on a day without a free posting time, minutes after midnight."""


class CalendarPage(QWidget):
    """What is planned, by day and hour. Everything that the pointer does the keyboard does too."""

    def __init__(self, context: Context, vm: CalendarViewModel | None = None) -> None:
        super().__init__()
        self._context = context
        desktop = context.desktop
        self.vm = vm or CalendarViewModel(desktop, context.tasks)
        self.vm.setParent(self)
        self._open_menu: Menu | None = None
        self._popover: Popover | None = None
        self.header = CalendarHeader(self.vm)
        self.filters = Filters(desktop, self.vm, lambda _: self.ask_zone())
        self.week = WeekView(self.vm)
        self.month = MonthCanvas(self.vm, tr("Month"), {})
        self.list = PostList(desktop, self.vm)
        pictures = Pictures(desktop.bridge.house.media.path, context.tasks.run, self)
        self.tray = Tray(desktop, self.vm, pictures)
        self.carrying = Carrying(self, self._target_at, self._side_of, self._drop_words)
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
        self._stack = QStackedWidget()
        self._views: dict[Mode, QWidget] = {Mode.WEEK: self.week, Mode.MONTH: self.month, Mode.LIST: self.list}
        self._blank = Panel("surface.base", "")
        self._stack.addWidget(self._blank)
        for view in self._views.values():
            self._stack.addWidget(view)
        self.legend = Legend()
        foot = Panel("surface.base", "top")
        inside = QHBoxLayout(foot)
        inside.setContentsMargins(16, 0, 16, 0)
        inside.addWidget(self.legend)
        days = QVBoxLayout()
        days.setSpacing(0)
        days.addWidget(self._stack, 1)
        days.addWidget(foot)
        self.foot = foot
        two.addLayout(days, 1)
        self._drawer = Drawer(self, self.tray, two, header=self.header, wide=WIDTH)
        self._drawer.dismissed.connect(self.close_one)
        self._wants_tray: bool | None = None
        column.addLayout(two, 1)
        self._regions: list[QWidget] = [self.header, self.filters, self._stack, self.tray]

    def _connect(self) -> None:
        header, carrying, tray = self.header, self.carrying, self.tray
        header.turned.connect(self.turn)
        header.today.connect(self.go_today)
        header.date_asked.connect(lambda _: self.ask_date())
        header.mode.connect(lambda key: self.show_mode(Mode(key)))
        header.slots.connect(self._slots_menu)
        header.tray.connect(self._toggle_tray)
        header.printed.connect(self.print_list)
        header.next_slots.connect(self.to_next_slot)
        header.time.connect(self.ask_time)
        header.shift.connect(lambda _: self.ask_shift())
        header.label.connect(lambda _: self.ask_label())
        header.unschedule.connect(self.take_out)
        header.choose_none.connect(lambda: self.vm.choose(()))
        self.week.heads.pressed.connect(lambda day: self._day_menu(day))
        for canvas in (self.week.canvas, self.month):
            canvas.opened.connect(self._open)
            canvas.menu_asked.connect(self._menu_of)
            canvas.chosen.connect(self._choose)
            canvas.turned.connect(self.vm.turn)
            canvas.picked.connect(self._pick_up)
            canvas.dragged.connect(carrying.move)
            canvas.dropped.connect(carrying.drop)
            canvas.drag_ended.connect(carrying.end)
        self.list.opened.connect(self._open_post)
        self.list.menu_asked.connect(self._post_menu)
        self.list.checked.connect(self.vm.toggle)
        tray.opened.connect(self._context.compose.emit)
        tray.menu_asked.connect(self._draft_menu)
        tray.sorted_by_title.connect(self.vm.sort_drafts)
        tray.picked.connect(self._pick_up_draft)
        tray.dragged.connect(carrying.move)
        tray.dropped.connect(carrying.drop)
        tray.given_up.connect(carrying.end)
        carrying.targeted.connect(self._show_target)
        carrying.dropped.connect(self._drop)
        carrying.turn.connect(self.vm.turn)
        carrying.scrolled.connect(self._scroll_near)
        carrying.ended.connect(self._dragging_ended)

    # what the shell asks for

    def deeds(self) -> dict[str, Deed]:
        """What can be done on the page."""
        return deeds_of(self)

    def made_anew(self) -> CalendarPage:
        """Return the page with the same days."""
        return CalendarPage(self._context, self.vm)

    def regions(self) -> list[QWidget]:
        """The regions of the page in reading order."""
        return self._regions

    def close_one(self) -> bool:
        """Give up dragging, else choose nothing, else close the drawer of the drafts."""
        if self.carrying.under_way:
            self._give_up()
            return True
        if self.vm.shown.chosen:
            self.vm.choose(())
            return True
        if self._drawer.is_over and self._drawer.is_open:
            self._toggle_tray()
            return True
        return False

    def load(self) -> None:
        """Read anew."""
        self.vm.load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.vm.set_awake(True)
        self.week.begin()
        self._fit_tray()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.carrying.end()
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
        clients = self._context.desktop.now.workspaces
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
        if self._stack.currentWidget() is not view:
            held = self._stack.isAncestorOf(QApplication.focusWidget() or self)
            self._stack.setCurrentWidget(view)
            if held:
                self._focus_days()
        self.foot.setVisible(shown.mode is not Mode.LIST)
        self.tray.show_state()
        self.week.begin()

    def _fit_tray(self) -> None:
        """Beside the days where there is room, else a drawer that opens on demand; the month has none unless asked for."""
        wanted = self._wants_tray
        if wanted is None:
            wanted = not self._drawer.is_over and self.vm.shown.mode is Mode.WEEK
        self._drawer.set_open(wanted)
        self.header.show_state(tray_hidden=not self._drawer.is_open)

    def _toggle_tray(self) -> None:
        self._wants_tray = not self._drawer.is_open
        self._fit_tray()

    def _tick(self) -> None:
        if self._context.bridge.is_ready and self.isVisible():
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

    def ask_date(self) -> None:
        """Ask for a day to go to."""
        start = self.vm.today() if self.vm.shown.mode is not Mode.MONTH else self.vm.shown.anchor
        self._pop(DatePopover(self.window(), start, self._go_to), self.header.date)

    def _go_to(self, day: date) -> None:
        canvas = self.canvas()
        if canvas is not None:
            canvas.wait_for(day)
        self.vm.go_to(day)

    def ask_zone(self) -> None:
        """Ask for a second zone."""
        shown = bool(self.vm.shown.second_zone)
        popover = ZonePopover(self.window(), self.vm.now(), self.vm.show_second_zone, shown=shown)
        self._pop(popover, self.filters.zone)

    def print_list(self) -> None:
        """Print the posts that are shown, or write them into a PDF."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from inkom_desktop.ui.pages.calendar.printing import print_list

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = self._print = QPrintDialog(printer, self.window())
        client = self._context.desktop.now.workspace
        name = tr("All clients") if self.vm.shown.everyone else client.name if client is not None else ""
        dialog.accepted.connect(lambda: print_list(printer, self.vm, name))
        dialog.open()

    def _pop(self, popover: Popover, beside: QWidget) -> None:
        self._popover = popover
        popover.open_at(beside if beside.isVisible() else self.header.title)

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
        return self._posts_of(here) if here is not None and here.kind is not SpotKind.DAY else ()

    def draft_in_hand(self) -> str:
        """The id of the draft in the tray that has the focus, empty for none."""
        return self.tray.draft_in_focus()

    def _run(self, work) -> None:  # type: ignore[no-untyped-def]
        self._context.tasks.run(work)

    def shift(self, by: timedelta) -> None:
        """Move the posts in hand on the wall clocks of their zones."""
        posts = self.in_hand()
        if posts:
            self._run(moves.move(self._context.desktop, posts, lambda p: shifted(p.due_at, p.zone, by)))

    def swap(self) -> None:
        """Let the two posts in hand change places."""
        posts = self.in_hand()
        if len(posts) == 2:
            self._deal(swapped([(p, p) for p in posts], 0, 1), tr("Two posts swapped"))

    def shuffle(self) -> None:
        """Deal the posts in hand anew to their times."""
        posts = self.in_hand()
        said = count_words(len(posts), "1 post shuffled", "{count} posts shuffled")
        self._deal(shuffled([(p, p) for p in posts], secrets.randbelow), said)

    def change_place(self, step: int) -> None:
        """Let the post in hand change places with the scheduled one before or after it."""
        posts, queue = self.in_hand(), [p for p in self.vm.posts() if self._queued(p)]
        if len(posts) != 1 or posts[0] not in queue:
            return
        here = queue.index(posts[0])
        if 0 <= here + step < len(queue):
            self._deal(swapped([(p, p) for p in (queue[here], queue[here + step])], 0, 1), tr("Two posts swapped"))

    def _queued(self, post: Post) -> bool:
        return not post.pencilled and all(e.state is State.SCHEDULED for e in post.entries)

    def _deal(self, dealt: Sequence[tuple[Post, Post]], said: str) -> None:
        self._run(moves.deal(self._context.desktop, dealt, said))

    def to_next_slot(self) -> None:
        """Send the posts or the draft in hand to the next free posting times."""
        if draft_id := self.draft_in_hand():
            self._place(draft_id, None)
        elif posts := self.in_hand():
            self._run(moves.to_next_slots(self._context.desktop, posts))

    def take_out(self) -> None:
        """Take the posts in hand out of the queue."""
        if posts := self.in_hand():
            self._run(moves.take_out(self._context.desktop, posts))

    def ask_time(self) -> None:
        """Ask for a time for what is in hand."""
        if draft_id := self.draft_in_hand():
            start = self.vm.now() + timedelta(hours=1)
            ask = AskTime(tr("Schedule"), start, self._context.desktop.zone, partial(self._place, draft_id))
            self._context.ask_time.emit(ask)
        elif posts := self.in_hand():
            self._ask_time(posts)

    def _ask_time(self, posts: Sequence[Post]) -> None:
        first = posts[0]

        def give(due: Due) -> None:
            by = due.at - first.due_at

            def due_of(post: Post) -> Due:
                # Several keep their distances: the first one gets the time that was asked for.
                at = post.due_at + by
                return due if post is first else Due(at, post.zone, wall(at, post.zone))

            self._run(moves.move(self._context.desktop, posts, due_of))

        self._context.ask_time.emit(AskTime(tr("Another time"), first.due_at, first.zone, give))

    def ask_shift(self) -> None:
        """Ask by how much the posts in hand are to be shifted."""
        posts = self.in_hand()

        def give(by: timedelta) -> None:
            self._run(moves.move(self._context.desktop, posts, lambda p: shifted(p.due_at, p.zone, by)))

        self._pop(ShiftPopover(self.window(), give), self.header.shift_button)

    def ask_repeat(self) -> None:
        """Ask how often the post in hand comes again."""
        posts = self.in_hand()
        if len(posts) == 1:
            self._ask_repeat(posts[0])

    def _ask_repeat(self, post: Post) -> None:
        first = datetime.fromisoformat(wall(post.due_at, post.zone))

        def ahead(rule: Rule) -> str:
            last = list(islice(occurrences(rule, first, post.zone), MOST + 1))[-1]
            return tr("The last one: {moment}", moment=moment_words(last.at, last.zone))

        def give(rule: Rule) -> None:
            self._run(moves.repeat(self._context.desktop, post, rule))

        self._pop(RepeatPopover(self.window(), ahead, give), self.header.date)

    def ask_label(self) -> None:
        """Ask for a label for the posts in hand."""
        posts = self.in_hand()

        def give(word: str, on: bool) -> None:
            self._run(moves.label(self._context.desktop, posts, word, on=on))

        self._pop(LabelPopover(self.window(), self.vm.shown.labels, give), self.header.label_button)

    def open_in_hand(self) -> None:
        """Open the draft of what is in hand."""
        posts = self.in_hand()
        draft_id = self.draft_in_hand() or (posts[0].draft_id if posts else "")
        if draft_id:
            self._context.compose.emit(draft_id)

    def _place(self, draft_id: str, due: Due | None) -> None:
        draft = self.vm.draft(draft_id)
        words = " ".join((draft.title or draft.parts[0]).split())[:60] if draft is not None else ""
        self._run(moves.place(self._context.desktop, draft_id, words, due))

    # opening and choosing

    def _open(self, spot: Spot) -> None:
        if spot.kind is SpotKind.POST:
            self._open_post(spot.posts[0].key)
        elif spot.kind is SpotKind.MANY:
            self._show_many(spot)
        elif spot.ghost is not None:
            self._context.compose_for.emit(None, spot.ghost.due)
        else:
            self._day_menu(spot.day)

    def _open_post(self, key: str) -> None:
        post = self.vm.board.post(key)
        if post is not None:
            self._context.compose.emit(post.draft_id)

    def _show_many(self, spot: Spot) -> None:
        """The posts under one tile: a few in a menu, many in the list."""
        canvas = self.canvas()
        posts = self._posts_of(spot)
        if len(posts) > MENU or canvas is None:
            self.vm.go_to(spot.day)
            self.vm.set_mode(Mode.LIST)
            return
        menu = self._open_menu = Menu(tr("Posts at one time"))
        for post in posts:
            at = clock_words(post.due_at, self.vm.zone)
            words = f"{at}  {post.words[:60] or tr('(empty)')}"
            menu.add_item(words, partial(self._open_post, post.key), icon="file-pen-line")
        menu.popup(canvas.mapToGlobal(spot.rect.bottomLeft().toPoint()))

    def _posts_of(self, spot: Spot) -> tuple[Post, ...]:
        """What a spot stands for, also those of a day that found no room."""
        return self.vm.board.day(spot.day)[-spot.left :] if spot.left else spot.posts

    def _day_menu(self, day: date) -> None:
        menu = self._open_menu = Menu(tr("Day"))
        write = partial(self._context.compose_for.emit, None, self.vm.due_on(day, NOON, self.vm.zone))
        if day >= self.vm.today():
            menu.add_item(tr("Write a post for this day"), write, icon="square-pen")
        if self.vm.shown.mode is not Mode.WEEK:
            menu.add_item(tr("Show the week"), partial(self._show_day, day, Mode.WEEK), icon="calendar-days")
        menu.add_item(tr("List of posts"), partial(self._show_day, day, Mode.LIST), icon="library")
        keys = [post.key for post in self.vm.board.day(day)]
        if keys:
            menu.add_item(tr("Select the posts of this day"), partial(self.vm.choose, keys), icon="check")
        menu.popup(self.cursor().pos() if self.canvas() is None else self._corner_of(day))

    def _corner_of(self, day: date) -> QPoint:
        """Where the menu of a day opens."""
        first, _ = self.vm.span()
        if self.vm.shown.mode is Mode.MONTH:
            cell = self.month.cell((day - first).days)
            return self.month.mapToGlobal(cell.topLeft().toPoint() + QPoint(8, 28))
        column = self.week.canvas.column((day - first).days)
        return self.week.heads.mapToGlobal(QPoint(round(column.left()) + 8, self.week.heads.height()))

    def _show_day(self, day: date, mode: Mode) -> None:
        self.vm.go_to(day)
        self.vm.set_mode(mode)

    def _choose(self, spot: Spot, held: Qt.KeyboardModifier) -> None:
        keys = [post.key for post in self._posts_of(spot)]
        chosen = self.vm.shown.chosen
        if held & Qt.KeyboardModifier.ShiftModifier and chosen:
            order = [post.key for post in self.vm.posts()]
            places = [order.index(k) for k in (*chosen, *keys) if k in order]
            self.vm.choose(order[min(places) : max(places) + 1])
        elif len(keys) == 1:
            self.vm.toggle(keys[0])
        else:
            self.vm.choose(chosen - set(keys) if set(keys) <= chosen else chosen | set(keys))

    # menus

    def _menu_of(self, spot: Spot, at: QPoint) -> None:
        if spot.kind is SpotKind.POST:
            self._post_menu(spot.posts[0].key, at)
        elif spot.kind is SpotKind.MANY:
            self._show_many(spot)
        elif spot.kind is SpotKind.DAY:
            self._day_menu(spot.day)
        elif spot.ghost is not None:
            self._slot_menu(spot, at)

    def _slot_menu(self, spot: Spot, at: QPoint) -> None:
        """A free posting time: write for it, or put one of the drafts there."""
        assert spot.ghost is not None
        due = spot.ghost.due
        menu = self._open_menu = Menu(tr("Free posting time"))
        menu.add_item(tr("Write a post"), partial(self._context.compose_for.emit, None, due), icon="square-pen")
        if self.vm.shown.drafts:
            menu.addSeparator()
        for draft in self.vm.shown.drafts[:10]:
            words = " ".join((draft.title or draft.parts[0]).split())[:50] or tr("(empty)")
            menu.add_item(tr("Place “{words}”", words=words), partial(self._place, draft.id, due), icon="calendar-plus")
        menu.popup(at)

    def _post_menu(self, key: str, at: QPoint) -> None:
        post = self.vm.board.post(key)
        if post is None:
            return
        chosen = self.vm.chosen_posts()
        posts = chosen if post in chosen else (post,)
        menu = self._open_menu = Menu(tr("Post"))

        def item(words: str, act, action, icon: str, *, danger: bool = False) -> None:  # type: ignore[no-untyped-def]
            keys = key_words(action.keys[0]) if action.keys else ""
            menu.add_item(words, act, icon=icon, keys=keys, danger=danger)

        item(tr("Open the draft"), partial(self._context.compose.emit, post.draft_id), actions.OPEN, "file-pen-line")
        if post.pencilled:
            due = Due(post.due_at, post.zone, wall(post.due_at, post.zone))
            moment = moment_words(post.due_at, post.zone)
            words = tr("Schedule for {moment}", moment=moment)
            menu.add_item(words, partial(self._place, post.draft_id, due), icon="calendar-plus")
        to_slots = partial(self._run_move, moves.to_next_slots, posts)
        item(tr("To the next posting time"), to_slots, actions.NEXT_SLOT, "calendar-plus")
        item(tr("Change time"), partial(self._ask_time, posts), actions.CHANGE_TIME, "calendar-clock")
        menu.add_item(tr("Repeat"), partial(self._ask_repeat, post), icon="repeat")
        menu.add_item(tr("Select"), partial(self.vm.toggle, key), checked=key in self.vm.shown.chosen)
        if not post.pencilled:
            menu.add_item(tr("Show in Today"), partial(self._context.go.emit, "today"), icon="sun")
        menu.addSeparator()
        leave = partial(self._run_move, moves.take_out, posts)
        words = tr("Take its place away") if post.pencilled else tr("Unschedule")
        item(words, leave, actions.UNSCHEDULE, "trash-2", danger=True)
        menu.popup(at)

    def _run_move(self, move, posts: Sequence[Post]) -> None:  # type: ignore[no-untyped-def]
        self._run(move(self._context.desktop, posts))

    def _draft_menu(self, draft_id: str, at: QPoint) -> None:
        menu = self._open_menu = Menu(tr("Draft"))
        menu.add_item(tr("Open the draft"), partial(self._context.compose.emit, draft_id), icon="file-pen-line")
        keys = key_words(actions.NEXT_SLOT.keys[0])
        place = partial(self._place, draft_id, None)
        menu.add_item(tr("To the next posting time"), place, icon="calendar-plus", keys=keys)
        start, zone = self.vm.now() + timedelta(hours=1), self._context.desktop.zone
        ask = AskTime(tr("Schedule"), start, zone, partial(self._place, draft_id))
        keys = key_words(actions.CHANGE_TIME.keys[0])
        menu.add_item(tr("Schedule"), partial(self._context.ask_time.emit, ask), icon="calendar-clock", keys=keys)
        pencil = AskTime(tr("Place without scheduling"), start, zone, partial(self._pencil, draft_id))
        words = tr("Place without scheduling")
        menu.add_item(words, partial(self._context.ask_time.emit, pencil), icon="pencil-line")
        menu.popup(at)

    def _pencil(self, draft_id: str, due: Due) -> None:
        draft = self.vm.draft(draft_id)
        words = " ".join((draft.title or draft.parts[0]).split())[:60] if draft is not None else ""
        self._run(moves.pencil(self._context.desktop, draft_id, words, due))

    def _slots_menu(self, beside: QWidget) -> None:
        """Whose posting times are to be set."""
        accounts = [a for a in self.vm.accounts.values() if a.removed_at is None]
        menu = self._open_menu = Menu(tr("Posting times"))
        client = self._context.desktop.now.workspace
        if client is not None:
            said = tr("{count} a week", count=len(client.slots)) if client.slots else tr("none yet")
            ask = partial(self._context.posting_times.emit, client)
            menu.add_item(tr("All accounts of {client}", client=client.name), ask, icon="layers", hint=said)
            menu.addSeparator()
        for account in accounts[:40]:
            said = tr("{count} a week", count=len(account.slots)) if account.slots else tr("none yet")
            ask = partial(self._context.posting_times.emit, account)
            menu.add_item(account.handle or account.name, ask, icon="sliders-horizontal", hint=said)
        menu.popup(beside.mapToGlobal(QPoint(0, beside.height() + 4)))

    # dragging

    def _pick_up(self, spot: Spot, at: QPoint) -> None:
        post = spot.posts[0]
        chosen = self.vm.shown.chosen
        count = len(chosen) if post.key in chosen else 1
        tile = self.vm.teller.tile(post, self.vm.now())
        self.carrying.begin(Load(tile, post, count=count), at)

    def _pick_up_draft(self, draft_id: str, at: QPoint) -> None:
        draft = self.vm.draft(draft_id)
        if draft is None:
            return
        if self._drawer.is_over:
            # The drawer lies over the days: it makes room for the drop.
            self.tray.setGeometry(self.tray.geometry().translated(self.width(), 0))
        words = " ".join((draft.title or draft.parts[0])[:200].split()) or tr("(empty)")
        tile = PostTile(PostTileState.DRAFT, "", words, self.tray.looks(draft))
        self.carrying.begin(Load(tile, draft_id=draft_id), at)

    def _target_at(self, at: QPoint, load: Load) -> Target | None:
        canvas = self.canvas()
        if canvas is None:
            return None
        port = self.week.area.viewport() if canvas is self.week.canvas else canvas
        if not port.rect().contains(port.mapFromGlobal(at)):
            return None
        place = canvas.mapFromGlobal(at).toPointF()
        if canvas.isRightToLeft():
            place.setX(canvas.width() - place.x())
        return canvas.target_at(place, load.post)

    def _side_of(self, at: QPoint) -> int:
        """1 where the pointer is at the later side of the days, -1 at the earlier one, else 0."""
        place, edge = self._stack.mapFromGlobal(at), 10
        if not 0 <= place.y() <= self._stack.height():
            return 0
        sign = -1 if self.isRightToLeft() else 1
        if place.x() < edge:
            return -sign
        return sign if self._stack.width() - edge < place.x() <= self._stack.width() else 0

    def _drop_words(self, load: Load, target: Target | None) -> str:
        """What stands in the head of the tile that is dragged: where it would go."""
        if target is None:
            return load.tile.when
        due = self._due_for(load, target)
        said = f"{weekday_words(due.at, self.vm.zone)} {clock_words(due.at, self.vm.zone)}" if due is not None else ""
        return f"{said} · {load.count}" if load.count > 1 else said

    def _due_for(self, load: Load, target: Target) -> Due | None:
        """The time that a drop would give; None where a draft is dropped on a day and the time is still to be asked."""
        zone = load.post.zone if load.post is not None else self.vm.zone
        minute = target.minute
        if minute is None and load.post is not None:
            minute = round(self.vm.board.minute_of(load.post.due_at))
        if minute is None:
            free = self.vm.ghosts(target.day)
            return free[0].due if free else None
        return self.vm.due_on(target.day, minute, zone)

    def _show_target(self, target: Target | None) -> None:
        canvas = self.canvas()
        if canvas is not None:
            canvas.show_target(target)
        words = ""
        if target is not None and self.carrying.load is not None:
            due = self._due_for(self.carrying.load, target)
            words = tr("Moving to {moment}", moment=moment_words(due.at, self.vm.zone)) if due is not None else ""
        self.tray.say_moving(words)

    def _drop(self, load: Load, target: Target) -> None:
        due = self._due_for(load, target)
        if load.post is None:
            if due is None:
                start = self.vm.due_on(target.day, NOON, self.vm.zone).at
                ask = AskTime(tr("Schedule"), start, self._context.desktop.zone, partial(self._place, load.draft_id))
                self._context.ask_time.emit(ask)
            else:
                self._place(load.draft_id, due)
            return
        if due is None or due.at == load.post.due_at:
            return
        first = load.post
        posts = self.vm.chosen_posts() if first.key in self.vm.shown.chosen else (first,)
        days = target.day - self.vm.board.day_of(first.due_at)
        minutes = 0 if target.minute is None else target.minute - round(self.vm.board.minute_of(first.due_at))
        by = days + timedelta(minutes=minutes)

        def due_of(post: Post) -> Due:
            return due if post is first else shifted(post.due_at, post.zone, by)

        self._run(moves.move(self._context.desktop, posts, due_of))

    def _give_up(self) -> None:
        canvas = self.canvas()
        if canvas is not None:
            canvas.stop_dragging()
        self.carrying.end()

    def _dragging_ended(self) -> None:
        self.tray.say_moving("")
        self._drawer.fit()

    def _scroll_near(self, at: QPoint) -> None:
        if self.vm.shown.mode is Mode.WEEK:
            self.week.scroll_near(at)
