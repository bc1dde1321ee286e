"""The board's state: the columns of the client in hand, and moving drafts between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from inkom_desktop.domain import board
from inkom_desktop.domain.board import BoardColumn, column_of
from inkom_desktop.domain.ids import new_id
from inkom_desktop.domain.publication import State
from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.pages.drafts.reading import DraftRow
from inkom_desktop.ui.words import tr

SETTING = "board."
SHOWS = "drafts.board"


def column_words(column: BoardColumn) -> str:
    """Return a column's name; of one that nobody named, what it is for."""
    unnamed = {"ideas": tr("Ideas"), "writing": tr("Writing"), "ready": tr("Ready")}
    return column.name or unnamed.get(column.id, tr("Column"))


class Board(QObject):
    """`changed` when the columns are others, or it is to be shown or no more."""

    changed = Signal()

    def __init__(self, desktop: Desktop, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._tasks = desktop, tasks
        self.columns: tuple[BoardColumn, ...] = board.FIRST
        self.shown = False

    def load(self) -> None:
        """Read the columns of the client in hand, and whether the board was shown last."""
        workspace = self._desktop.now.workspace
        if workspace is None or not self._desktop.bridge.is_ready:
            return

        async def work() -> None:
            said = await self._desktop.bridge.call(lambda house: house.store.settings.all())
            columns = board.read_columns(said.get(SETTING + workspace.id, ""))
            shown = said.get(SHOWS) == "on"
            if (columns, shown) != (self.columns, self.shown):
                self.columns, self.shown = columns, shown
                self.changed.emit()

        self._tasks.run(work())

    def show(self, shown: bool) -> None:
        """Show the board, or the list; remembered."""
        self.shown = shown
        self._keep(SHOWS, "on" if shown else "off")
        self.changed.emit()

    def rename(self, column_id: str, name: str) -> None:
        """Give a column another name."""
        self._set(board.renamed(self.columns, column_id, name))

    def add(self, name: str) -> None:
        """Add a column at the right."""
        made = BoardColumn(new_id())
        if len(self.columns) < board.MOST and name.strip():
            self._set(board.renamed((*self.columns, made), made.id, name))

    def move(self, column_id: str, step: int) -> None:
        """Move a column to the left (-1) or to the right (1)."""
        self._set(board.moved(self.columns, column_id, step))

    def remove(self, column_id: str) -> None:
        """Take a column away; its drafts stand in the first one. It can be taken back."""
        before, left = self.columns, board.without(self.columns, column_id)
        gone = next((c for c in before if c.id == column_id), None)
        if left == before or gone is None:
            return
        self._set(left)

        async def back() -> None:
            self._set(before)

        self._desktop.undo.offer(
            Done(tr("The column was removed"), back, tr("It is back"), column_words(gone), "neutral")
        )

    def placed(self, rows: Sequence[DraftRow]) -> dict[str, list[DraftRow]]:
        """Return the drafts by column, in their order; what went out already is no idea any more."""
        made: dict[str, list[DraftRow]] = {c.id: [] for c in self.columns}
        for row in rows:
            if row.standing is None or row.standing.state is not State.PUBLISHED:
                made[column_of(row.draft.stage, self.columns)].append(row)
        return made

    def put(self, draft_ids: Sequence[str], column_id: str) -> None:
        """Put drafts into a column; it can be taken back."""
        before: dict[str, str] = {}

        async def put(house: House) -> None:
            for draft_id in draft_ids:
                if (was := await _set_stage(house, draft_id, column_id)) is not None:
                    before[draft_id] = was

        async def back(house: House) -> None:
            for draft_id, stage in before.items():
                await _set_stage(house, draft_id, stage)

        async def work() -> None:
            await self._desktop.bridge.call(put)
            name = next((column_words(c) for c in self.columns if c.id == column_id), "")
            if before:
                take = lambda: self._desktop.bridge.call(back)  # noqa: E731 - bound now, called later
                self._desktop.undo.offer(
                    Done(tr("Moved to {column}", column=name), take, tr("It is back"), "", "neutral")
                )

        self._tasks.run(work())

    def _set(self, columns: tuple[BoardColumn, ...]) -> None:
        workspace = self._desktop.now.workspace
        if columns == self.columns or workspace is None:
            return
        self.columns = columns
        self._keep(SETTING + workspace.id, board.say_columns(columns))
        self.changed.emit()

    def _keep(self, name: str, value: str) -> None:
        async def keep(house: House) -> None:
            await house.store.settings.set(name, value)

        self._tasks.run(self._desktop.bridge.call(keep))


async def _set_stage(house: House, draft_id: str, stage: str) -> str | None:
    """Put one draft into a column and return where it stood; None when it stands there already or is gone."""
    found = await house.store.drafts.get(draft_id)
    if found is None or found.deleted_at is not None or found.stage == stage:
        return None
    await house.drafts.save(replace(found, stage=stage))
    return found.stage
