"""Tells when the first pictures of a start were painted; loaded only where `INKOM_MEASURE_START` asks (benchmarks)."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from inkom_desktop.ui.pages.today.view import TodayPage
from inkom_desktop.ui.shell.window import Window


class StartTimes(QObject):
    """Writes two lines: `window` at the first picture, `today` when the first line of the queue was painted.

    Each holds the milliseconds since the process was started and the milliseconds of processor time of its threads.
    """

    def __init__(self, window: Window, done: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._done = window, done
        self._row: QObject | None = None
        window.first_paint.connect(lambda: _tell("window"))
        window.stack.currentChanged.connect(self._on_page)

    def _on_page(self, _place: int) -> None:
        page = self._window.stack.currentWidget()
        if isinstance(page, TodayPage):
            page.vm.changed.connect(lambda: self._look(page))

    def _look(self, page: TodayPage) -> None:
        rows = page.vm.state.rows
        row = page.queue.widget_of(rows[0].key) if rows else None
        if row is not None and self._row is None:
            self._row = row
            row.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # After the whole picture, of which this row is a part.
            QTimer.singleShot(0, self._finish)
        return False

    def _finish(self) -> None:
        _tell("today")
        self._done()


def _tell(name: str) -> None:
    sys.stdout.write(f"{name} {_since_start_ms():.0f} {time.process_time() * 1000:.0f}\n")
    sys.stdout.flush()


def _since_start_ms() -> float:
    """Return milliseconds since this process was started (Linux; elsewhere since Python began)."""
    try:
        ticks = int(Path("/proc/self/stat").read_text("ascii").rsplit(")", 1)[1].split()[19])
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")) * 1000
    except (OSError, AttributeError, ValueError):
        return time.perf_counter() * 1000
