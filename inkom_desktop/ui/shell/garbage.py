"""Python's cyclic collector on the window's thread alone, and not while the program is being loaded.

It runs in whichever thread allocates. On the engine's thread it would destroy widgets and timers that belong to Qt's thread
("Timers cannot be stopped from another thread", and worse). So it is switched off and run from a timer of the window.

What the start made (modules, classes, the first page) lives as long as the program: it is set aside unlooked at, because going
through all of it is a tenth of a second, which a person would feel each time.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 3000


def collect_later() -> None:
    """Look for nothing while modules are loaded, which makes much and drops little; a `WindowCollector` goes on from there."""
    gc.disable()


class WindowCollector(QObject):
    """Collects while it lives; `stop` gives the collector back to Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._set_aside = False
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations that are due, as Python itself would; the first time set aside what the start made."""
        if not self._set_aside:
            self._set_aside = True
            gc.freeze()
            return
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Collect what is left, here, and let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        gc.enable()
