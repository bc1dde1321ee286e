"""What Today shows: publications of the client in hand, changed one by one as facts arrive."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from inkom_desktop.domain.calendar import Due, zone_of
from inkom_desktop.domain.publication import Attempt, Publication, State
from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.models.post_rows import PostRow, rows_of

ATTENTION = frozenset({State.HELD, State.BLOCKED, State.REVIEW, State.FAILED})
FAILED_FOR = timedelta(days=7)
"""How long a refused post stays under "Needs attention" when nobody looks at it."""


@dataclass(frozen=True, slots=True)
class Today:
    """The screen: what needs the person, the lines by day, and the ledger of the chosen line."""

    loading: bool = True
    attention: tuple[Publication, ...] = ()
    rows: tuple[PostRow, ...] = ()
    chosen: PostRow | None = None
    attempts: tuple[Attempt, ...] = ()


class TodayViewModel(QObject):
    """Holds the screen and does what the person asks."""

    changed = Signal()
    unscheduled = Signal(object)
    """These publications were taken out of the queue."""

    def __init__(self, desktop: Desktop, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._tasks = desktop, tasks
        self._found: dict[str, Publication] = {}
        self._workspace = ""
        self._chosen = ""
        self._attempts: tuple[Attempt, ...] = ()
        self._loaded = False
        desktop.publication_changed.connect(self._on_publication)
        desktop.changed.connect(self._on_desktop)

    @property
    def state(self) -> Today:
        """The screen as it is now."""
        rows = self._rows()
        chosen = next((r for r in rows if r.key == self._chosen), None)
        since = self._desktop.time() - FAILED_FOR
        attention = [
            p
            for p in self._found.values()
            if p.state in ATTENTION and (p.state is not State.FAILED or p.updated_at > since)
        ]
        attention.sort(key=lambda p: p.due_at)
        return Today(not self._loaded, tuple(attention), rows, chosen, self._attempts if chosen else ())

    def load(self) -> None:
        """Read what is to come and what was today."""
        workspace = self._desktop.now.workspace
        if workspace is None:
            return
        self._workspace = workspace.id
        local = self._desktop.time().astimezone(zone_of(workspace.zone))
        morning = local.replace(hour=0, minute=0, second=0, microsecond=0)

        async def read(house: House) -> list[Publication]:
            ahead = await house.store.publications.query(workspace_id=workspace.id, due_from=morning, limit=500)
            open_ = await house.store.publications.query(
                workspace_id=workspace.id,
                states=set(State) - {State.PUBLISHED, State.CANCELLED, State.SCHEDULED},
                due_to=morning,
            )
            return [*open_, *ahead]

        async def work() -> None:
            found = await self._desktop.bridge.call(read)
            self._found = {p.id: p for p in found}
            self._loaded = True
            await self._read_attempts()
            self.changed.emit()

        self._tasks.run(work())

    def choose(self, key: str) -> None:
        """Show the ledger of a line ("" closes it)."""
        self._chosen = key
        self._attempts = ()
        self.changed.emit()
        self._tasks.run(self._show_attempts())

    def publish_now(self, pub: Publication) -> None:
        """Send it now, however late; from review: send again."""
        self._decide(lambda house: house.desk.send_now(pub.id))

    def skip(self, pub: Publication) -> None:
        """Let it go."""
        self._decide(lambda house: house.desk.skip(pub.id))

    def look_again(self, pub: Publication) -> None:
        """Look for it on the network now."""
        self._decide(lambda house: house.desk.look_again(pub.id))

    def said_published(self, pub: Publication, address: str) -> None:
        """The person saw it there."""
        self._decide(lambda house: house.desk.said_published(pub.id, address))

    def unschedule(self, pubs: tuple[Publication, ...]) -> None:
        """Take them out of the queue; `unscheduled` tells those that left it."""

        async def leave(house: House) -> tuple[Publication, ...]:
            return tuple([await house.desk.unschedule(pub.id) for pub in pubs])

        async def work() -> None:
            left = await self._desktop.bridge.call(leave)
            self._desktop.bridge.wake()
            self.unscheduled.emit(left)

        self._tasks.run(work())

    def requeue(self, pubs: tuple[Publication, ...]) -> None:
        """Put back what was taken out of the queue."""

        async def back(house: House) -> None:
            await house.planner.requeue(pubs)

        async def work() -> None:
            await self._desktop.bridge.call(back)
            self._desktop.bridge.wake()

        self._tasks.run(work())

    def reschedule(self, pubs: tuple[Publication, ...], due: Due) -> None:
        """Give them another time."""
        for pub in pubs:
            self._reschedule(pub.id, due)

    def _reschedule(self, id_: str, due: Due) -> None:
        self._decide(lambda house: house.desk.reschedule(id_, due))

    def _decide(self, decision: Callable[[House], Coroutine[Any, Any, Publication]]) -> None:
        async def work() -> None:
            await self._desktop.bridge.call(decision)
            self._desktop.bridge.wake()

        self._tasks.run(work())

    def _rows(self) -> tuple[PostRow, ...]:
        return rows_of(self._found.values())

    def _on_publication(self, pub: Publication | None) -> None:
        if pub is None:
            self.load()
            return
        if pub.workspace_id != self._workspace:
            return
        self._found[pub.id] = pub
        self.changed.emit()
        if any(p.id == pub.id for p in (self.state.chosen.publications if self.state.chosen else ())):
            self._tasks.run(self._show_attempts())

    def _on_desktop(self) -> None:
        workspace = self._desktop.now.workspace
        if workspace is not None and workspace.id != self._workspace:
            self._chosen = ""
            self.load()

    async def _show_attempts(self) -> None:
        await self._read_attempts()
        self.changed.emit()

    async def _read_attempts(self) -> None:
        chosen = next((r for r in self._rows() if r.key == self._chosen), None)
        if chosen is None:
            self._attempts = ()
            return
        ids = [p.id for p in chosen.publications]

        async def read(house: House) -> list[Attempt]:
            return await house.store.publications.attempts(ids)

        self._attempts = tuple(await self._desktop.bridge.call(read))
