"""What dragging means in the calendar: where a post or a draft would go, what that says, and what a drop does."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from inkom_desktop.domain.calendar import Due, shifted
from inkom_desktop.ui.bridge.page import AskTime
from inkom_desktop.ui.pages.calendar import moves
from inkom_desktop.ui.pages.calendar.board import Post
from inkom_desktop.ui.pages.calendar.view_canvas import Spot, Target
from inkom_desktop.ui.pages.calendar.view_carrying import Carrying, Load
from inkom_desktop.ui.pages.calendar.view_menus import NOON
from inkom_desktop.ui.pages.calendar.viewmodel import Mode
from inkom_desktop.ui.widgets.post_tile import PostTile, PostTileState
from inkom_desktop.ui.words import clock_words, moment_words, tr, weekday_words

if TYPE_CHECKING:
    from inkom_desktop.ui.pages.calendar.view import CalendarPage


class Dragging:
    """Picks up what is dragged on the page and puts it where it is dropped."""

    def __init__(self, page: CalendarPage) -> None:
        self._page, self._vm, self._desktop = page, page.vm, page.context.desktop
        self.carrying = carrying = Carrying(page, self._target_at, self._side_of, self._drop_words)
        carrying.targeted.connect(self._show_target)
        carrying.dropped.connect(self._drop)
        carrying.turn.connect(self._vm.turn)
        carrying.scrolled.connect(self._scroll_near)
        carrying.ended.connect(self._ended)

    def pick_up(self, spot: Spot, at: QPoint) -> None:
        """Begin to drag the post at a spot, with all that are chosen when it is one of them."""
        post = spot.posts[0]
        chosen = self._vm.shown.chosen
        count = len(chosen) if post.key in chosen else 1
        tile = self._vm.teller.tile(post, self._vm.now())
        self.carrying.begin(Load(tile, post, count=count), at)

    def pick_up_draft(self, draft_id: str, at: QPoint) -> None:
        """Begin to drag a draft of the tray."""
        draft = self._vm.draft(draft_id)
        if draft is None:
            return
        if self._page.drawer.is_over:
            # The drawer lies over the days: it makes room for the drop.
            self._page.tray.setGeometry(self._page.tray.geometry().translated(self._page.width(), 0))
        words = " ".join((draft.title or draft.parts[0])[:200].split()) or tr("(empty)")
        tile = PostTile(PostTileState.DRAFT, "", words, self._page.tray.looks(draft))
        self.carrying.begin(Load(tile, draft_id=draft_id), at)

    def _target_at(self, at: QPoint, load: Load) -> Target | None:
        canvas = self._page.canvas()
        if canvas is None:
            return None
        port = self._page.week.area.viewport() if canvas is self._page.week.canvas else canvas
        if not port.rect().contains(port.mapFromGlobal(at)):
            return None
        place = canvas.mapFromGlobal(at).toPointF()
        if canvas.isRightToLeft():
            place.setX(canvas.width() - place.x())
        return canvas.target_at(place, load.post)

    def _side_of(self, at: QPoint) -> int:
        """1 where the pointer is at the later side of the days, -1 at the earlier one, else 0."""
        place, edge = self._page.days.mapFromGlobal(at), 10
        if not 0 <= place.y() <= self._page.days.height():
            return 0
        sign = -1 if self._page.isRightToLeft() else 1
        if place.x() < edge:
            return -sign
        return sign if self._page.days.width() - edge < place.x() <= self._page.days.width() else 0

    def _drop_words(self, load: Load, target: Target | None) -> str:
        """What stands in the head of the tile that is dragged: where it would go."""
        if target is None:
            return load.tile.when
        due = self._due_for(load, target)
        said = f"{weekday_words(due.at, self._vm.zone)} {clock_words(due.at, self._vm.zone)}" if due is not None else ""
        return f"{said} · {load.count}" if load.count > 1 else said

    def _due_for(self, load: Load, target: Target) -> Due | None:
        """The time that a drop would give; None where a draft is dropped on a day and the time is still to be asked."""
        zone = load.post.zone if load.post is not None else self._vm.zone
        minute = target.minute
        if minute is None and load.post is not None:
            minute = round(self._vm.board.minute_of(load.post.due_at))
        if minute is None:
            free = self._vm.ghosts(target.day)
            return free[0].due if free else None
        return self._vm.due_on(target.day, minute, zone)

    def _show_target(self, target: Target | None) -> None:
        canvas = self._page.canvas()
        if canvas is not None:
            canvas.show_target(target)
        words = ""
        if target is not None and self.carrying.load is not None:
            due = self._due_for(self.carrying.load, target)
            words = tr("Moving to {moment}", moment=moment_words(due.at, self._vm.zone)) if due is not None else ""
        self._page.tray.say_moving(words)

    def _drop(self, load: Load, target: Target) -> None:
        due = self._due_for(load, target)
        if load.post is None:
            if due is None:
                start = self._vm.due_on(target.day, NOON, self._vm.zone).at
                ask = AskTime(tr("Schedule"), start, self._desktop.zone, partial(self._page.place, load.draft_id))
                self._page.context.ask_time.emit(ask)
            else:
                self._page.place(load.draft_id, due)
            return
        if due is None or due.at == load.post.due_at:
            return
        first = load.post
        posts = self._vm.chosen_posts() if first.key in self._vm.shown.chosen else (first,)
        days = target.day - self._vm.board.day_of(first.due_at)
        minutes = 0 if target.minute is None else target.minute - round(self._vm.board.minute_of(first.due_at))
        by = days + timedelta(minutes=minutes)

        def due_of(post: Post) -> Due:
            return due if post is first else shifted(post.due_at, post.zone, by)

        self._page.run(moves.move(self._desktop, posts, due_of))

    def give_up(self) -> None:
        """End dragging; all stays where it was."""
        canvas = self._page.canvas()
        if canvas is not None:
            canvas.stop_dragging()
        self.carrying.end()

    def _ended(self) -> None:
        self._page.tray.say_moving("")
        self._page.drawer.fit()

    def _scroll_near(self, at: QPoint) -> None:
        if self._vm.shown.mode is Mode.WEEK:
            self._page.week.scroll_near(at)
        elif self._vm.shown.mode is Mode.MONTH:
            self._page.month_area.scroll_near(at)
