"""What is done with the posts in hand: moved, dealt anew, sent to the next posting times, taken out, opened."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from inkom_desktop.domain.calendar import shifted
from inkom_desktop.domain.publication import State
from inkom_desktop.domain.reordering import shuffled, swapped
from inkom_desktop.ui.pages.calendar import moves
from inkom_desktop.ui.pages.calendar.board import Post
from inkom_desktop.ui.words import count_words, tr

if TYPE_CHECKING:
    from inkom_desktop.ui.pages.calendar.view import CalendarPage


class InHand:
    """Does it to what is chosen on the page, else to what has the focus there."""

    def __init__(self, page: CalendarPage) -> None:
        self._page, self._vm, self._desktop = page, page.vm, page.context.desktop

    def shift(self, by: timedelta) -> None:
        """Move the posts in hand on the wall clocks of their zones."""
        posts = self._page.in_hand()
        if posts:
            self._page.run(moves.move(self._desktop, posts, lambda p: shifted(p.due_at, p.zone, by)))

    def swap(self) -> None:
        """Let the two posts in hand change places."""
        posts = self._page.in_hand()
        if len(posts) == 2:
            self._deal(swapped([(p, p) for p in posts], 0, 1), tr("Two posts swapped"))

    def shuffle(self) -> None:
        """Deal the posts in hand anew to their times."""
        posts = self._page.in_hand()
        said = count_words(len(posts), "1 post shuffled", "{count} posts shuffled")
        self._deal(shuffled([(p, p) for p in posts], secrets.randbelow), said)

    def change_place(self, step: int) -> None:
        """Let the post in hand change places with the scheduled one before or after it."""
        posts, queue = self._page.in_hand(), [p for p in self._vm.posts() if self._queued(p)]
        if len(posts) != 1 or posts[0] not in queue:
            return
        here = queue.index(posts[0])
        if 0 <= here + step < len(queue):
            self._deal(swapped([(p, p) for p in (queue[here], queue[here + step])], 0, 1), tr("Two posts swapped"))

    def _queued(self, post: Post) -> bool:
        return not post.pencilled and all(e.state is State.SCHEDULED for e in post.entries)

    def _deal(self, dealt: Sequence[tuple[Post, Post]], said: str) -> None:
        self._page.run(moves.deal(self._desktop, dealt, said))

    def to_next_slot(self) -> None:
        """Send the posts or the draft in hand to the next free posting times."""
        if draft_id := self._page.draft_in_hand():
            self._page.place(draft_id, None)
        elif posts := self._page.in_hand():
            self._page.run(moves.to_next_slots(self._desktop, posts))

    def take_out(self) -> None:
        """Take the posts in hand out of the queue."""
        if posts := self._page.in_hand():
            self._page.run(moves.take_out(self._desktop, posts))

    def open(self) -> None:
        """Open the draft of what is in hand."""
        posts = self._page.in_hand()
        draft_id = self._page.draft_in_hand() or (posts[0].draft_id if posts else "")
        if draft_id:
            self._page.context.compose.emit(draft_id)
