"""Is there a tray? Panels start after Inkom, are restarted, and on some desktops never come."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

LOOK_MS = 3000
"""Qt tells nobody when a tray comes or goes; a look takes less than a millisecond."""
PATIENCE_LOOKS = 3
"""So many looks in a row find none before it counts as gone: a panel that is restarted comes back sooner."""


class TrayHost(QObject):
    """`came` when a tray appears after there was none, `went` when it has been gone for a while, or never came."""

    came = Signal()
    went = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._there = self.is_there()
        self._misses = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    @staticmethod
    def is_there() -> bool:
        """Tell whether this desktop has a tray at this moment."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look once."""
        if self.is_there():
            # Gone for one look is long enough to need the icon anew.
            came = not self._there or self._misses > 0
            self._there, self._misses = True, 0
            if came:
                self.came.emit()
            return
        self._misses += 1
        if self._misses == PATIENCE_LOOKS:
            self._there = False
            self.went.emit()
