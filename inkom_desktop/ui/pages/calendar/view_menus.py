"""The menus of the calendar: of a post, of a day, of a free posting time, of a draft in the tray."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.ui.bridge.keys import key_words
from inkom_desktop.ui.bridge.page import AskTime
from inkom_desktop.ui.pages.calendar import actions, moves
from inkom_desktop.ui.pages.calendar.board import Post
from inkom_desktop.ui.pages.calendar.view_canvas import Spot, SpotKind
from inkom_desktop.ui.pages.calendar.viewmodel import Mode
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.words import clock_words, moment_words, tr

if TYPE_CHECKING:
    from inkom_desktop.ui.pages.calendar.view import CalendarPage


MENU = 24
"""As many posts of one moment stand in a menu; more are shown as a list."""
NOON = 9 * 60
"""Where a draft is offered to stand on a day without a free posting time, minutes after midnight."""


class Menus:
    """Opens one menu at a time over the page; `open` is the one that was opened last."""

    def __init__(self, page: CalendarPage) -> None:
        self._page, self._vm, self._desktop = page, page.vm, page.context.desktop
        self.open: Menu | None = None

    def many(self, spot: Spot) -> None:
        """The posts under one tile: a few in a menu, many in the list."""
        canvas = self._page.canvas()
        posts = self._page.posts_of(spot)
        if len(posts) > MENU or canvas is None:
            self._vm.go_to(spot.day)
            self._vm.set_mode(Mode.LIST)
            return
        menu = self.open = Menu(tr("Posts at one time"))
        for post in posts:
            at = clock_words(post.due_at, self._vm.zone)
            words = f"{at}  {post.words[:60] or tr('(empty)')}"
            menu.add_item(words, partial(self._page.open_post, post.key), icon="file-pen-line")
        menu.popup(canvas.mapToGlobal(spot.rect.bottomLeft().toPoint()))

    def of_day(self, day: date) -> None:
        """What can be done with a day."""
        menu = self.open = Menu(tr("Day"))
        write = partial(self._page.context.compose_for.emit, None, self._vm.due_on(day, NOON, self._vm.zone))
        if day >= self._vm.today():
            menu.add_item(tr("Write a post for this day"), write, icon="square-pen")
        if self._vm.shown.mode is not Mode.WEEK:
            menu.add_item(tr("Show the week"), partial(self._page.show_day, day, Mode.WEEK), icon="calendar-days")
        menu.add_item(tr("List of posts"), partial(self._page.show_day, day, Mode.LIST), icon="library")
        keys = [post.key for post in self._vm.board.day(day)]
        if keys:
            menu.add_item(tr("Select the posts of this day"), partial(self._vm.choose, keys), icon="check")
        menu.popup(self._page.cursor().pos() if self._page.canvas() is None else self._corner_of(day))

    def _corner_of(self, day: date) -> QPoint:
        """Where the menu of a day opens."""
        first, _ = self._vm.span()
        if self._vm.shown.mode is Mode.MONTH:
            cell = self._page.month.cell((day - first).days)
            return self._page.month.mapToGlobal(cell.topLeft().toPoint() + QPoint(8, 28))
        column = self._page.week.canvas.column((day - first).days)
        return self._page.week.heads.mapToGlobal(QPoint(round(column.left()) + 8, self._page.week.heads.height()))

    def of_spot(self, spot: Spot, at: QPoint) -> None:
        """Open the menu of what lies at a spot."""
        if spot.kind is SpotKind.POST:
            self.of_post(spot.posts[0].key, at)
        elif spot.kind is SpotKind.MANY:
            self.many(spot)
        elif spot.kind is SpotKind.DAY:
            self.of_day(spot.day)
        elif spot.ghost is not None:
            self._of_slot(spot, at)

    def _of_slot(self, spot: Spot, at: QPoint) -> None:
        """A free posting time: write for it, or put one of the drafts there."""
        assert spot.ghost is not None
        due = spot.ghost.due
        menu = self.open = Menu(tr("Free posting time"))
        menu.add_item(tr("Write a post"), partial(self._page.context.compose_for.emit, None, due), icon="square-pen")
        if self._vm.shown.drafts:
            menu.addSeparator()
        for draft in self._vm.shown.drafts[:10]:
            words = " ".join((draft.title or draft.parts[0]).split())[:50] or tr("(empty)")
            menu.add_item(
                tr("Place “{words}”", words=words), partial(self._page.place, draft.id, due), icon="calendar-plus"
            )
        menu.popup(at)

    def of_post(self, key: str, at: QPoint) -> None:
        """What can be done with a post, or with all that are chosen when it is one of them."""
        post = self._vm.board.post(key)
        if post is None:
            return
        chosen = self._vm.chosen_posts()
        posts = chosen if post in chosen else (post,)
        menu = self.open = Menu(tr("Post"))

        def item(words: str, act, action, icon: str, *, danger: bool = False) -> None:  # type: ignore[no-untyped-def]
            keys = key_words(action.keys[0]) if action.keys else ""
            menu.add_item(words, act, icon=icon, keys=keys, danger=danger)

        item(
            tr("Open the draft"), partial(self._page.context.compose.emit, post.draft_id), actions.OPEN, "file-pen-line"
        )
        if post.pencilled:
            due = Due(post.due_at, post.zone, wall(post.due_at, post.zone))
            moment = moment_words(post.due_at, post.zone)
            words = tr("Schedule for {moment}", moment=moment)
            menu.add_item(words, partial(self._page.place, post.draft_id, due), icon="calendar-plus")
        to_slots = partial(self._run_move, moves.to_next_slots, posts)
        item(tr("To the next posting time"), to_slots, actions.NEXT_SLOT, "calendar-plus")
        item(tr("Change time"), partial(self._page.questions.time_for, posts), actions.CHANGE_TIME, "calendar-clock")
        menu.add_item(tr("Repeat"), partial(self._page.questions.repeat_of, post), icon="repeat")
        menu.add_item(tr("Select"), partial(self._vm.toggle, key), checked=key in self._vm.shown.chosen)
        if not post.pencilled:
            menu.add_item(tr("Show in Today"), partial(self._page.context.go.emit, "today"), icon="sun")
        menu.addSeparator()
        leave = partial(self._run_move, moves.take_out, posts)
        words = tr("Take its place away") if post.pencilled else tr("Unschedule")
        item(words, leave, actions.UNSCHEDULE, "trash-2", danger=True)
        menu.popup(at)

    def _run_move(self, move, posts: Sequence[Post]) -> None:  # type: ignore[no-untyped-def]
        self._page.run(move(self._desktop, posts))

    def of_draft(self, draft_id: str, at: QPoint) -> None:
        """What can be done with a draft of the tray."""
        menu = self.open = Menu(tr("Draft"))
        menu.add_item(tr("Open the draft"), partial(self._page.context.compose.emit, draft_id), icon="file-pen-line")
        keys = key_words(actions.NEXT_SLOT.keys[0])
        place = partial(self._page.place, draft_id, None)
        menu.add_item(tr("To the next posting time"), place, icon="calendar-plus", keys=keys)
        start, zone = self._vm.now() + timedelta(hours=1), self._desktop.zone
        ask = AskTime(tr("Schedule"), start, zone, partial(self._page.place, draft_id))
        keys = key_words(actions.CHANGE_TIME.keys[0])
        menu.add_item(tr("Schedule"), partial(self._page.context.ask_time.emit, ask), icon="calendar-clock", keys=keys)
        pencil = AskTime(tr("Place without scheduling"), start, zone, partial(self._page.questions.pencil, draft_id))
        words = tr("Place without scheduling")
        menu.add_item(words, partial(self._page.context.ask_time.emit, pencil), icon="pencil-line")
        menu.popup(at)

    def of_slots(self, beside: QWidget) -> None:
        """Whose posting times are to be set."""
        accounts = [a for a in self._vm.accounts.values() if a.removed_at is None]
        menu = self.open = Menu(tr("Posting times"))
        client = self._desktop.now.workspace
        if client is not None:
            said = tr("{count} a week", count=len(client.slots)) if client.slots else tr("none yet")
            ask = partial(self._page.context.posting_times.emit, client)
            menu.add_item(tr("All accounts of {client}", client=client.name), ask, icon="layers", hint=said)
            menu.addSeparator()
        for account in accounts[:40]:
            said = tr("{count} a week", count=len(account.slots)) if account.slots else tr("none yet")
            ask = partial(self._page.context.posting_times.emit, account)
            menu.add_item(account.handle or account.name, ask, icon="sliders-horizontal", hint=said)
        menu.popup(beside.mapToGlobal(QPoint(0, beside.height() + 4)))
