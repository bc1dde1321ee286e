"""The sample workspace in the window: made and removed with a sheet that shows how far it is, and an Undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.progress import Progress
from inkom_desktop.ui.widgets.toast import ToastHost
from inkom_desktop.ui.words import tr

if TYPE_CHECKING:
    from inkom_desktop.domain.workspace import Workspace
    from inkom_desktop.engine.house import House
    from inkom_desktop.sample.book import Removed

SHOW_AFTER_MS = 250
"""What is done sooner needs no sheet."""


class WorkingDialog(Dialog):
    """Something takes a moment: a bar that tells how far it is."""

    def __init__(self, window: QWidget, title: str, sentence: str) -> None:
        super().__init__(window, title, sentence)
        self._bar = Progress(title)
        self.body.addWidget(self._bar)

    def set_progress(self, done: int, of: int) -> None:
        """Show how far it is."""
        self._bar.setValue(round(100 * done / of) if of else 0)


class SampleKeeper(QObject):
    """Makes and removes the sample. `made` and `going` tell the window where to go."""

    made = Signal()
    """It is there and in hand."""
    going = Signal()
    """It is about to be removed: nothing of it may stay in hand."""
    removed = Signal()
    """It is gone, and a toast offers to bring it back."""
    _progressed = Signal(int, int)

    def __init__(self, window: QWidget, desktop: Desktop, tasks: Tasks, toasts: ToastHost) -> None:
        super().__init__(window)
        self._window, self._desktop, self._tasks, self._toasts = window, desktop, tasks, toasts
        self._busy = False
        self._removed: Removed | None = None

    def add(self) -> None:
        """Make the sample and take it in hand; where there is one, take that in hand."""
        sample = self._desktop.now.sample
        if sample is not None:
            self._desktop.choose(sample)
            self.made.emit()
        elif not self._busy:
            self._busy = True
            self._tasks.run(self._add())

    def remove(self) -> None:
        """Remove the sample; a toast offers to bring it back."""
        if self._desktop.now.sample is not None and not self._busy:
            self._busy = True
            self._tasks.run(self._remove())

    def finish(self) -> None:
        """The window ends: what was removed is deleted for good."""
        if self._removed is not None:
            self._tasks.run(self._forget(self._removed))

    async def _add(self) -> None:
        zone = self._desktop.zone
        # Told on the engine's thread; the signal brings it here.
        told = self._progressed.emit

        async def work(house: House) -> Workspace:
            return await house.sample.add(zone, told)

        title, sentence = tr("Making the sample"), tr("A made-up client with folders on this computer for accounts.")
        async with self._working(title, sentence):
            workspace = await self._desktop.bridge.call(work)
            await self._hold(workspace)
        self.made.emit()
        self._toasts.show(tr("This is the sample"), tr("Its posts go to folders on this computer."), tone="neutral")

    async def _remove(self) -> None:
        self.going.emit()

        async def work(house: House) -> Removed:
            return await house.sample.remove()

        async with self._working(tr("Removing the sample"), ""):
            removed = await self._desktop.bridge.call(work)
            self._removed = removed
            await self._desktop.reread()
        title, detail = tr("Removed the sample"), tr("Its accounts, drafts and posts are gone.")
        self._desktop.undo.offer(
            Done(
                title,
                lambda: self._bring_back(removed),
                tr("The sample is back"),
                detail,
                "neutral",
                of_all=True,
                gone=lambda: self._tasks.run(self._forget(removed)),
            )
        )
        self.removed.emit()

    async def _bring_back(self, removed: Removed) -> None:
        # Before anything is awaited: the toast that goes now must not delete it for good.
        self._removed = None

        async def work(house: House) -> Workspace:
            return await house.sample.bring_back(removed)

        await self._hold(await self._desktop.bridge.call(work))
        self.made.emit()

    async def _forget(self, removed: Removed) -> None:
        if self._removed is not removed:
            return
        self._removed = None

        async def work(house: House) -> None:
            await house.sample.forget(removed)

        await self._desktop.bridge.call(work)

    async def _hold(self, workspace: Workspace) -> None:
        self._desktop.bridge.wake()
        await self._desktop.take(workspace)

    def _working(self, title: str, sentence: str) -> _Working:
        return _Working(self, title, sentence)


class _Working:
    """While something runs: nothing else of the sample begins, and after a moment a sheet tells how far it is."""

    def __init__(self, keeper: SampleKeeper, title: str, sentence: str) -> None:
        self._keeper, self._words = keeper, (title, sentence)
        self._timer = QTimer(keeper, singleShot=True, interval=SHOW_AFTER_MS)
        self._timer.timeout.connect(self._show)
        self._sheet: WorkingDialog | None = None

    def _show(self) -> None:
        self._sheet = WorkingDialog(self._keeper._window, *self._words)
        self._keeper._progressed.connect(self._sheet.set_progress)
        self._sheet.open()

    async def __aenter__(self) -> None:
        self._timer.start()

    async def __aexit__(self, *_: object) -> None:
        self._keeper._busy = False
        self._timer.stop()
        if self._sheet is not None:
            self._sheet.accept()
            self._sheet.deleteLater()
