"""What Drafts shows: the drafts of the client in hand, found by words and label, and where each one stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Signal

from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.pages.drafts.board import Board
from inkom_desktop.ui.pages.drafts.reading import DraftRow, read_rows
from inkom_desktop.ui.words import count_words, tr

PAGE = 100
"""How many drafts are read at first; so many more when the person scrolls to the end."""
TYPING_MS = 120

MOST = 5000


@dataclass(frozen=True, slots=True)
class Drafts:
    """The screen: the rows, what they were found by, and all labels there are among them."""

    loading: bool = True
    rows: tuple[DraftRow, ...] = ()
    words: str = ""
    label: str = ""
    labels: tuple[str, ...] = ()
    chosen: frozenset[str] = field(default_factory=frozenset)
    binned: bool = False
    """Whether it is the bin that is shown."""


class DraftsViewModel(QObject):
    """`changed` when something else is to be shown."""

    changed = Signal()

    def __init__(self, desktop: Desktop, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._tasks = desktop, tasks
        self.state = Drafts()
        self._words = self._label = ""
        self._limit = PAGE
        self._awake, self._stale = True, False
        self._chosen: frozenset[str] = frozenset()
        self._binned = False
        self.board = Board(desktop, tasks, self)
        self.board.changed.connect(self.changed)
        self._soon = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._soon.timeout.connect(self.load)
        desktop.drafts_changed.connect(self._later)
        desktop.publication_changed.connect(lambda _: self._later())

    def set_awake(self, awake: bool) -> None:
        """Nothing is read while nobody looks; what changed meanwhile is read when somebody does."""
        self._awake = awake
        if awake and self._stale:
            self.load()

    def _later(self) -> None:
        self._stale = True
        if self._awake:
            self._soon.start()

    def search(self, words: str) -> None:
        """Find drafts by words."""
        self._words, self._limit = words, PAGE
        self._soon.start()

    def filter(self, label: str) -> None:
        """Show drafts with this label alone ("" shows all)."""
        self._label, self._limit = label, PAGE
        self.load()

    def show_bin(self, binned: bool) -> None:
        """Show what is in the bin, or the drafts again."""
        self._binned, self._limit, self._chosen = binned, PAGE, frozenset()
        self.load()

    def put_back(self, rows: Sequence[DraftRow]) -> None:
        """Take drafts out of the bin."""

        async def back(house: House) -> None:
            for row in rows:
                fresh = await house.store.drafts.get(row.draft.id)
                if fresh is not None and fresh.deleted_at is not None:
                    await house.drafts.unbin(fresh)

        self.choose_none()
        self._tasks.run(self._desktop.bridge.call(back))

    def more(self) -> None:
        """Read more: the person scrolls to the end."""
        if len(self.state.rows) >= self._limit and self._limit < MOST and not self.state.loading:
            self._limit += PAGE
            self.load()

    def load(self) -> None:
        """Read what fits."""
        workspace = self._desktop.now.workspace
        if workspace is None or not self._desktop.bridge.is_ready:
            return
        self._stale = False
        self.board.load()
        words, label, limit, client = self._words.strip(), self._label, self._limit, workspace.id

        binned = self._binned

        async def read(house: House) -> tuple[tuple[DraftRow, ...], list[str]]:
            rows = await read_rows(house, client, words, label, limit, binned=binned)
            return rows, await house.store.drafts.labels(workspace_ids=[client])

        async def work() -> None:
            rows, labels = await self._desktop.bridge.call(read)
            self._chosen &= {row.draft.id for row in rows}
            self.state = Drafts(False, rows, words, label, tuple(labels), self._chosen, binned)
            self.changed.emit()

        self._tasks.run(work())

    def toggle(self, draft_id: str) -> None:
        """Choose a draft, or no longer."""
        self._choose(self._chosen ^ {draft_id})

    def choose_none(self) -> None:
        """Choose nothing."""
        self._choose(frozenset())

    def choose_all(self) -> None:
        """Choose everything that is shown."""
        self._choose(frozenset(row.draft.id for row in self.state.rows))

    def _choose(self, chosen: frozenset[str]) -> None:
        state = self.state
        self._chosen = chosen
        self.state = replace(state, chosen=chosen)
        self.changed.emit()

    def chosen_rows(self) -> tuple[DraftRow, ...]:
        """Return what is chosen, in the order it is shown."""
        return tuple(row for row in self.state.rows if row.draft.id in self._chosen)

    def bin(self, rows: Sequence[DraftRow]) -> None:
        """Put drafts into the bin; it can be taken back."""
        if not rows:
            return
        binned: list[str] = []

        async def put(house: House) -> None:
            for row in rows:
                fresh = await house.store.drafts.get(row.draft.id)
                if fresh is not None and fresh.deleted_at is None:
                    await house.drafts.bin(fresh)
                    binned.append(fresh.id)

        async def back(house: House) -> None:
            for draft_id in binned:
                fresh = await house.store.drafts.get(draft_id)
                if fresh is not None:
                    await house.drafts.unbin(fresh)

        async def work() -> None:
            try:
                await self._desktop.bridge.call(put)
            finally:
                if binned:
                    said = count_words(len(binned), "Moved to the bin", "{count} drafts moved to the bin")
                    words = rows[0].words[:60] if len(binned) == 1 else ""
                    take = lambda: self._desktop.bridge.call(back)  # noqa: E731 - bound now, called later
                    self._desktop.undo.offer(Done(said, take, tr("Back among the drafts"), words, "neutral"))

        self.choose_none()
        self._tasks.run(work())
