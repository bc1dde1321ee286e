"""Where the draft in hand stands: what of it is scheduled and when, what is out, and whether it says something else since."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.decisions import can_rewrite
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import NotFound
from inkom_desktop.domain.publication import TERMINAL, Publication, State
from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge import queue
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks

if TYPE_CHECKING:
    from inkom_desktop.ui.pages.composer.viewmodel import ComposerViewModel

SOON_MS = 250
"""How long after the last change the store is asked: typing is never waited for."""


def telling(posts: Sequence[Publication]) -> tuple[Publication, ...]:
    """Return for each account the post that tells most: one to come, else one that is out, else the newest that was refused."""
    told: dict[str, Publication] = {}
    for post in sorted(posts, key=lambda p: p.created_at):
        before = told.get(post.account_id)
        if post.state is State.CANCELLED and not post.parts_live:
            continue
        if before is None or _weight(post) >= _weight(before):
            told[post.account_id] = post
    return tuple(sorted(told.values(), key=lambda p: (p.due_at, p.account_id)))


def _weight(post: Publication) -> int:
    return 2 if post.state not in TERMINAL else 1 if post.parts_live else 0


def taken(posts: Sequence[Publication]) -> frozenset[str]:
    """Return the accounts to which this draft is on its way or has gone out: it is never scheduled for them once more."""
    return frozenset(p.account_id for p in posts if p.state not in TERMINAL or p.parts_live)


class Standing(QObject):
    """`changed` when it stands otherwise."""

    changed = Signal()

    def __init__(self, desktop: Desktop, vm: ComposerViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._vm = desktop, vm
        self._tasks = Tasks(self)
        self._tasks.failed.connect(vm.trouble)
        self._of = ""
        self.posts: tuple[Publication, ...] = ()
        """One for each account, as `telling` chooses."""
        self.differing: frozenset[str] = frozenset()
        """The ids of those whose text is no longer that of the draft."""
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._read)
        vm.opened.connect(self._opened)
        vm.saved.connect(lambda _: self._soon.start())
        desktop.publication_changed.connect(self._told)

    @property
    def to_come(self) -> tuple[Publication, ...]:
        """Those that are still on their way."""
        return tuple(p for p in self.posts if p.state not in TERMINAL)

    @property
    def out(self) -> tuple[Publication, ...]:
        """Those of which something is live."""
        return tuple(p for p in self.posts if p.parts_live)

    @property
    def to_revise(self) -> tuple[Publication, ...]:
        """Those that go out with an older text, and may still get the present one."""
        return tuple(p for p in self.to_come if p.id in self.differing and can_rewrite(p))

    @property
    def free(self) -> bool:
        """Tell whether there is a chosen account that it can be scheduled for; without accounts, too."""
        accounts, held = self._vm.accounts, taken(self.posts)
        return not self.posts or not accounts or any(a.id not in held for a in accounts)

    @property
    def is_over(self) -> bool:
        """Tell whether it has gone out to all its accounts, so that there is nothing left to write."""
        return bool(self.out) and not self.to_come and not self.free

    def reschedule(self, posts: Sequence[Publication], due: Due) -> None:
        """Give posts another time."""
        self._run(lambda: queue.reschedule(self._desktop, posts, due))

    def unschedule(self, posts: Sequence[Publication]) -> None:
        """Take posts out of the queue; the draft stays in hand."""
        self._run(lambda: queue.unschedule(self._desktop, posts))

    def send_now(self, posts: Sequence[Publication]) -> None:
        """Let posts go out now, as they were scheduled."""
        self._run(lambda: queue.send_now(self._desktop, posts))

    def revise(self) -> None:
        """Let what the draft says now go out, at the same times."""

        async def work() -> None:
            draft = await self._vm.stored()
            if draft is not None:
                await queue.revise(self._desktop, draft, self.to_revise)

        self._run(work)

    def _run(self, work) -> None:  # type: ignore[no-untyped-def]
        async def run() -> None:
            try:
                await work()
            finally:
                self._soon.start()

        self._tasks.run(run())

    def _opened(self) -> None:
        draft = self._vm.draft
        if draft is None or draft.id != self._of:
            self._of = draft.id if draft is not None else ""
            self._show((), frozenset())
            self._read()

    def _told(self, post: Publication | None) -> None:
        if post is None or post.draft_id == self._of:
            self._soon.start()

    def _read(self) -> None:
        draft = self._vm.draft
        if draft is None or not self._desktop.bridge.is_ready or self._vm.saved_at is None:
            return

        async def read(house: House) -> tuple[tuple[Publication, ...], frozenset[str]]:
            stored = await house.store.drafts.get(draft.id)
            if stored is None:
                raise NotFound("draft_unknown", wanted=draft.id)
            posts = telling(await house.store.publications.query(draft_id=draft.id))
            return posts, await _differing(house, stored, posts)

        async def work() -> None:
            posts, differing = await self._desktop.bridge.call(read)
            if self._of == draft.id:
                self._show(posts, differing)

        self._tasks.run(work(), lambda _: None)

    def _show(self, posts: tuple[Publication, ...], differing: frozenset[str]) -> None:
        if (posts, differing) != (self.posts, self.differing):
            self.posts, self.differing = posts, differing
            self.changed.emit()


async def _differing(house: House, draft: Draft, posts: Sequence[Publication]) -> frozenset[str]:
    return frozenset([p.id for p in posts if await house.planner.differs(draft, p)])
