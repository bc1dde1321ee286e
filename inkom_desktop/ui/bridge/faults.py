"""Errors that nobody expected: written to the log by who did it before, and told to the window, calmly and once."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import time
import traceback
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

log = logging.getLogger("inkom_desktop.ui.faults")

PAGES = "inkom_desktop.ui.pages."
APART_S = 30.0
"""The same fault is told again after this time at the earliest; the log has each."""
LOOPS_AFTER, LOOPS_WITHIN_S = 3, 60.0
"""So many faults of one page within this time: it is taken away before it fails for ever."""
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault: the page it came from (its key, empty where none), its kind, the report (not yet redacted), and whether that
    page fails again and again.
    """

    page: str
    kind: str
    report: str
    loops: bool = False


class Faults(QObject):
    """Hooks of Python, asyncio and Qt while it is installed. `happened` arrives on the window's thread."""

    happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: dict[str, float] = {}
        self._of_page: dict[str, list[float]] = {}
        self._before: tuple[Any, Any, Any] | None = None
        self._guard = threading.Lock()

    def install(self, loop: asyncio.AbstractEventLoop) -> None:
        """Hear what goes wrong; the hooks that were there go on writing their log."""
        self._before = (sys.excepthook, threading.excepthook, loop)
        sys.excepthook = self._uncaught
        threading.excepthook = self._in_thread
        loop.set_exception_handler(self._in_loop)
        qInstallMessageHandler(_from_qt)

    def remove(self) -> None:
        """Give the hooks back."""
        if self._before is not None:
            sys.excepthook, threading.excepthook, loop = self._before
            if not loop.is_closed():
                loop.set_exception_handler(None)
            qInstallMessageHandler(None)
            self._before = None

    def told(self, error: BaseException) -> None:
        """Tell a fault that somebody caught and logged."""
        self._tell(error)

    def forget(self, page: str) -> None:
        """The page is made anew: its faults are counted from nothing."""
        with self._guard:
            self._of_page.pop(page, None)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if self._before is not None:
            self._before[0](kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt | SystemExit):
            self._tell(error)

    def _in_thread(self, args: threading.ExceptHookArgs) -> None:
        if self._before is not None:
            self._before[1](args)
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self._tell(args.exc_value)

    def _in_loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            log.error("in the window's loop: %s", context.get("message", ""), exc_info=error)
            self._tell(error)
        else:
            log.error("in the window's loop: %s", context.get("message", ""))

    def _tell(self, error: BaseException) -> None:
        page = page_of(error.__traceback__)
        now = time.monotonic()
        with self._guard:
            recent = [at for at in self._of_page.get(page, []) if now - at < LOOPS_WITHIN_S]
            self._of_page[page] = [*recent, now]
            loops = bool(page) and len(recent) + 1 >= LOOPS_AFTER
            known = f"{page} {type(error).__name__} {traceback.format_tb(error.__traceback__)[-1:]}"
            again = now - self._told.get(known, -APART_S) < APART_S
            self._told[known] = now if not again else self._told[known]
        if not again or loops:
            report = "".join(traceback.format_exception(error))
            self.happened.emit(Fault(page, type(error).__name__, report, loops))


def page_of(trace: TracebackType | None) -> str:
    """Return the key of the page whose code the error came from, the innermost one; empty where it was none."""
    found = ""
    for frame, _line in traceback.walk_tb(trace):
        module = str(frame.f_globals.get("__name__", ""))
        if module.startswith(PAGES):
            found = module.removeprefix(PAGES).split(".")[0]
    return found


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
