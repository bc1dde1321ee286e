"""The best times of the client in hand, kept for an hour: pickers and the calendar ask without waiting."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inkom_desktop.domain.best_times import BestTimes, HourOfWeek
from inkom_desktop.domain.calendar import Due, zone_of
from inkom_desktop.domain.slots import next_free
from inkom_desktop.ui.bridge.tasks import Tasks

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House
    from inkom_desktop.ui.bridge.desktop import Desktop

FRESH = timedelta(hours=1)


class BestHours(QObject):
    """Reads when it is asked to `prepare`; `known` is what was read of the client in hand, None before."""

    changed = Signal()

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._tasks = Tasks(self)
        self._read: BestTimes | None = None
        self._of: tuple[str, str] = ("", "")
        self._at: datetime | None = None

    @property
    def known(self) -> BestTimes | None:
        """What was read of the client in hand."""
        return self._read if self._of == self._client() else None

    def prepare(self) -> None:
        """Read it, where it is not known or was read an hour ago."""
        now = self._desktop.time()
        fresh = self._of == self._client() and self._at is not None and now - self._at < FRESH
        if not fresh and self._desktop.now.workspace is not None and not self._tasks.busy:
            self._tasks.run(self._load(now), lambda _: None)

    def is_best(self, at: datetime) -> bool:
        """Tell whether an instant lies in one of the best hours of the client in hand."""
        return self.known is not None and self.known.is_best(at.astimezone(zone_of(self._desktop.zone)))

    def ahead(self, after: datetime) -> list[tuple[HourOfWeek, Due]]:
        """Return when the best hours come next after an instant, the best hour first."""
        found = []
        for hour in self.known.offered if self.known is not None else ():
            due = next_free([hour.slot], self._desktop.zone, after, ())
            if due is not None:
                found.append((hour, replace(due, alone=False)))
        return found

    async def _load(self, now: datetime) -> None:
        workspace, client = self._desktop.now.workspace, self._client()
        accounts = [a.id for a in self._desktop.now.accounts]
        if workspace is None:
            return

        async def read(house: House) -> BestTimes:
            return await house.best_times.of(workspace, accounts)

        self._read = await self._desktop.bridge.call(read)
        self._of, self._at = client, now
        self.changed.emit()

    def _client(self) -> tuple[str, str]:
        workspace = self._desktop.now.workspace
        return (workspace.id, workspace.zone) if workspace is not None else ("", "")
