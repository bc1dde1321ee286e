"""Start with this computer: a switch that shows what the system will really do."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.ports.autostart import AutostartState
from inkom_desktop.ui.bridge.bridge import Bridge
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.widgets.toggles import Switch
from inkom_desktop.ui.words import error_words, tr

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House


class StartSwitch(QObject):
    """`switch` for a row, `said` what stands beside it. What is read and written is, in a thread that is not the window's."""

    said = Signal(str)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._tasks = Tasks(self)
        self.switch = Switch(tr("Start with this computer"))
        # Until it is read, it is not known, and must not be set by a press.
        self.switch.setEnabled(False)
        self.switch.toggled.connect(self._toggled)
        self._tasks.run(self._read())

    async def settled(self) -> None:
        """Return when nothing is read or written any more."""
        await self._tasks.settled()

    async def _read(self) -> None:
        self._show(await self._bridge.call(lambda house: asyncio.to_thread(house.autostart.state)))

    def _toggled(self, on: bool) -> None:
        async def change(house: House) -> AutostartState:
            return await asyncio.to_thread(house.autostart.enable if on else house.autostart.disable)

        async def work() -> None:
            self.switch.setEnabled(False)
            try:
                self._show(await self._bridge.call(change))
            except InkomError as e:
                await self._read()
                self.said.emit(" ".join(error_words(e)))

        self._tasks.run(work())

    def _show(self, state: AutostartState) -> None:
        self.switch.blockSignals(True)
        self.switch.setChecked(state is AutostartState.ON)
        self.switch.blockSignals(False)
        self.switch.setEnabled(state is not AutostartState.UNSUPPORTED)
        match state:
            case AutostartState.ON:
                self.said.emit(tr("In the tray, without the window"))
            case AutostartState.OFF_BY_SYSTEM:
                self.said.emit(tr("Switched off in the system’s own settings"))
            case AutostartState.BROKEN:
                self.said.emit(tr("The entry starts a program that is gone"))
            case AutostartState.UNSUPPORTED:
                self.said.emit(tr("This system has no way that Inkom knows"))
            case _:
                self.said.emit(tr("Posts wait until you open Inkom"))
