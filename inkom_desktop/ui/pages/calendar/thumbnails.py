"""The first picture of a post, small, for the list: of the rows near the view alone are the drafts read."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from inkom_desktop.domain.draft import MediaFile
from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.models.pictures import Pictures

READ_AGAIN = 200
"""So many drafts, those asked for last, are read again when a draft changed."""


class Thumbnails(QObject):
    """`ready` when more can be had than before."""

    ready = Signal()

    def __init__(self, desktop: Desktop, parent: QObject) -> None:
        super().__init__(parent)
        self._desktop, self._tasks = desktop, Tasks(self)
        self._pictures = Pictures(desktop.bridge.house.media.path, self._tasks.run, self)
        self._pictures.ready.connect(lambda _: self.ready.emit())
        self._first: dict[str, MediaFile | None] = {}
        self._wanted: set[str] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(lambda: self._tasks.run(self._read()))
        desktop.drafts_changed.connect(lambda *_: self._read_again())

    def pixmap(self, draft_id: str, side: float, ratio: float) -> QPixmap | None:
        """Return the picture of a draft cut to a square (device-independent px), or None: it has none, or it is read first."""
        if draft_id not in self._first:
            self._wanted.add(draft_id)
            self._soon.start()
            return None
        file = self._first[draft_id]
        return self._pictures.pixmap(file, side, side, ratio) if file is not None else None

    def _read_again(self) -> None:
        self._wanted.update(list(self._first)[-READ_AGAIN:])
        if self._wanted:
            self._soon.start()

    async def _read(self) -> None:
        wanted, self._wanted = self._wanted, set()

        async def read(house: House) -> dict[str, MediaFile | None]:
            found = {i: await house.store.drafts.get(i) for i in wanted}
            return {i: draft.media[0].file if draft is not None and draft.media else None for i, draft in found.items()}

        if self._desktop.bridge.is_ready:
            self._first |= await self._desktop.bridge.call(read)
            self.ready.emit()
