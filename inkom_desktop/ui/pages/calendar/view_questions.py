"""What the calendar asks the person: which day, which time, by how much, how often, which label; and the paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from inkom_desktop.domain.calendar import Due, shifted, wall
from inkom_desktop.domain.recurrence import Rule, occurrences
from inkom_desktop.domain.series import MOST
from inkom_desktop.ui.bridge.page import AskTime
from inkom_desktop.ui.pages.calendar import moves
from inkom_desktop.ui.pages.calendar.board import Post
from inkom_desktop.ui.pages.calendar.view_asks import (
    DatePopover,
    LabelPopover,
    RepeatPopover,
    ShiftPopover,
    ZonePopover,
)
from inkom_desktop.ui.pages.calendar.viewmodel import Mode
from inkom_desktop.ui.widgets.popover import Popover
from inkom_desktop.ui.words import moment_words, tr

if TYPE_CHECKING:
    from inkom_desktop.ui.pages.calendar.view import CalendarPage


class Questions:
    """Asks one question at a time about what is in hand; `open` is the popover that was opened last."""

    def __init__(self, page: CalendarPage) -> None:
        self._page, self._vm, self._desktop = page, page.vm, page.context.desktop
        self.open: Popover | None = None

    def date(self) -> None:
        """Ask for a day to go to."""
        start = self._vm.today() if self._vm.shown.mode is not Mode.MONTH else self._vm.shown.anchor
        self._pop(DatePopover(self._page.window(), start, self._page.go_to), self._page.header.date)

    def zone(self) -> None:
        """Ask for a second zone."""
        shown = bool(self._vm.shown.second_zone)
        popover = ZonePopover(self._page.window(), self._vm.now(), self._vm.show_second_zone, shown=shown)
        self._pop(popover, self._page.filters.zone)

    def paper(self) -> None:
        """Print the posts that are shown, or write them into a PDF."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from inkom_desktop.ui.pages.calendar.printing import print_list

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = self._printing = QPrintDialog(printer, self._page.window())
        client = self._desktop.now.workspace
        name = tr("All clients") if self._vm.shown.everyone else client.name if client is not None else ""
        dialog.accepted.connect(lambda: print_list(printer, self._vm, name))
        dialog.open()  # type: ignore[call-arg] # QDialog's own; the stubs know the printer's alone

    def _pop(self, popover: Popover, beside: QWidget) -> None:
        self.open = popover
        popover.open_at(beside if beside.isVisible() else self._page.header.title)

    def time(self) -> None:
        """Ask for a time for what is in hand."""
        if draft_id := self._page.draft_in_hand():
            start = self._vm.now() + timedelta(hours=1)
            ask = AskTime(tr("Schedule"), start, self._desktop.zone, partial(self._page.place, draft_id))
            self._page.context.ask_time.emit(ask)
        elif posts := self._page.in_hand():
            self.time_for(posts)

    def time_for(self, posts: Sequence[Post]) -> None:
        """Ask for a time for these posts; several keep their distances."""
        first = posts[0]

        def give(due: Due) -> None:
            by = due.at - first.due_at

            def due_of(post: Post) -> Due:
                # Several keep their distances: the first one gets the time that was asked for.
                at = post.due_at + by
                return due if post is first else Due(at, post.zone, wall(at, post.zone))

            self._page.run(moves.move(self._desktop, posts, due_of))

        self._page.context.ask_time.emit(AskTime(tr("Another time"), first.due_at, first.zone, give))

    def shift(self) -> None:
        """Ask by how much the posts in hand are to be shifted."""
        posts = self._page.in_hand()

        def give(by: timedelta) -> None:
            self._page.run(moves.move(self._desktop, posts, lambda p: shifted(p.due_at, p.zone, by)))

        self._pop(ShiftPopover(self._page.window(), give), self._page.header.shift_button)

    def repeat(self) -> None:
        """Ask how often the post in hand comes again."""
        posts = self._page.in_hand()
        if len(posts) == 1:
            self.repeat_of(posts[0])

    def repeat_of(self, post: Post) -> None:
        """Ask how often a post comes again."""
        first = datetime.fromisoformat(wall(post.due_at, post.zone))

        def ahead(rule: Rule) -> str:
            last = list(islice(occurrences(rule, first, post.zone), MOST + 1))[-1]
            return tr("The last one: {moment}", moment=moment_words(last.at, last.zone))

        def give(rule: Rule) -> None:
            self._page.run(moves.repeat(self._desktop, post, rule))

        self._pop(RepeatPopover(self._page.window(), ahead, give), self._page.header.date)

    def label(self) -> None:
        """Ask for a label for the posts in hand."""
        posts = self._page.in_hand()

        def give(word: str, on: bool) -> None:
            self._page.run(moves.label(self._desktop, posts, word, on=on))

        self._pop(LabelPopover(self._page.window(), self._vm.shown.labels, give), self._page.header.label_button)

    def pencil(self, draft_id: str, due: Due) -> None:
        """Give a draft of the tray a place without scheduling it."""
        draft = self._vm.draft(draft_id)
        words = " ".join((draft.title or draft.parts[0]).split())[:60] if draft is not None else ""
        self._page.run(moves.pencil(self._desktop, draft_id, words, due))
