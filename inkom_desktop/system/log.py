"""The log: a private rotating file and standard error, both without secrets and with one line per message.

Tracebacks go to the file, without local variables; standard error shows them only at the level debug, because a person
at a terminal is owed a sentence.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import logging.handlers
import os
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from inkom_desktop.system.paths import PRIVATE_FILE
from inkom_desktop.system.redaction import redact, register_secret

__all__ = ["log_loop_errors", "log_to_file", "register_secret", "set_up_logging", "shut_down_logging"]

MOST_BYTES = 1_000_000
KEPT_FILES = 5
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}
_NOISY = ("httpx", "httpcore", "apscheduler", "keyring", "asyncio", "PIL", "alembic", "sqlalchemy")
"""At debug httpx prints headers; the others tell of their own machinery."""

log = logging.getLogger(__name__)


class RedactingFormatter(logging.Formatter):
    """Formats in UTC, then hides secrets in the finished text, then escapes what could forge a second line."""

    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def __init__(self, *, tracebacks: bool) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._tracebacks = tracebacks

    def format(self, record: logging.LogRecord) -> str:
        """Return one line, followed by the indented traceback where there is one and it is wanted."""
        try:
            record.message = record.getMessage()
        except Exception:  # A message that does not fit its arguments must not print them raw.
            record.message = f"(a log message of {record.name}:{record.lineno} could not be formatted)"
        record.asctime = self.formatTime(record, self.datefmt)
        line = _one_line(redact(self.formatMessage(record)))
        if record.exc_info and record.exc_info[0] is not None:
            if not self._tracebacks:
                return f"{line} ({record.exc_info[0].__name__})"
            # Not record.exc_text: another handler's formatter may have left an unredacted one there.
            text = redact(self.formatException(record.exc_info))
            line += "".join(f"\n    | {_one_line(part)}" for part in text.splitlines())
        return line


class _PrivateFile(logging.handlers.RotatingFileHandler):
    """Files of mode 0600. Two processes may share them: a rotation that the other one prevents is put off."""

    def _open(self) -> IO[Any]:  # type: ignore[override]
        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors, opener=_open_private)

    def doRollover(self) -> None:  # noqa: N802 - named by the standard library
        try:
            super().doRollover()
        except OSError:
            if self.stream is None:
                self.stream = self._open()  # type: ignore[assignment]

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - named by the standard library
        """Stay silent: a full disk must not fill the terminal with tracebacks."""


class _Terminal(logging.StreamHandler[Any]):
    """Standard error as it is at that moment (a test or a service may replace it); None in a windowed program."""

    def __init__(self) -> None:
        logging.Handler.__init__(self)

    @property
    def stream(self) -> Any:
        return sys.stderr

    def emit(self, record: logging.LogRecord) -> None:
        if sys.stderr is not None:
            super().emit(record)

    def flush(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            if sys.stderr is not None:
                super().flush()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - named by the standard library
        """Stay silent: a closed terminal is no reason to fail."""


_ours: list[logging.Handler] = []


def set_up_logging(logs: Path, environ: Mapping[str, str] | None = None, *, name: str = "inkom") -> None:
    """Log to `logs`/`name`.log and to standard error at the level of INKOM_LOG (debug, info, warning; default info).

    Uncaught exceptions of every thread are logged the same way. Calling it again replaces the earlier set-up. A folder that
    cannot be written leaves standard error alone, and says so there.
    """
    shut_down_logging()
    wanted = (os.environ if environ is None else environ).get("INKOM_LOG", "").strip().lower()
    level = _LEVELS.get(wanted, logging.INFO)
    root = logging.getLogger()
    root.setLevel(level)
    terminal = _Terminal()
    terminal.setFormatter(RedactingFormatter(tracebacks=level == logging.DEBUG))
    _add(root, terminal)
    log_to_file(logs, name=name)
    for noisy in _NOISY:
        logging.getLogger(noisy).setLevel(logging.WARNING)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    sys.unraisablehook = _unraisable
    if wanted and wanted not in _LEVELS:
        log.warning("INKOM_LOG is none of debug, info, warning; info is used")


def log_to_file(logs: Path, *, name: str = "inkom") -> None:
    """Log to `logs`/`name`.log too, from now on; does nothing where that is done already. Says so where it cannot be done."""
    if any(isinstance(handler, _PrivateFile) for handler in _ours):
        return
    try:
        file = _PrivateFile(logs / f"{name}.log", maxBytes=MOST_BYTES, backupCount=KEPT_FILES, encoding="utf-8")
    except OSError as e:
        log.warning("the log file cannot be written: %s", e.strerror)
        return
    file.setFormatter(RedactingFormatter(tracebacks=True))
    _add(logging.getLogger(), file)


def shut_down_logging() -> None:
    """Take our handlers and hooks away and close the file."""
    root = logging.getLogger()
    for handler in _ours:
        root.removeHandler(handler)
        handler.close()
    _ours.clear()
    if sys.excepthook is _uncaught:
        sys.excepthook = sys.__excepthook__
    if threading.excepthook is _uncaught_in_thread:
        threading.excepthook = threading.__excepthook__
    if sys.unraisablehook is _unraisable:
        sys.unraisablehook = sys.__unraisablehook__


def log_loop_errors(loop: asyncio.AbstractEventLoop) -> None:
    """Send what the loop would print about forgotten exceptions to the log."""
    loop.set_exception_handler(_loop_error)


def _add(root: logging.Logger, handler: logging.Handler) -> None:
    root.addHandler(handler)
    _ours.append(handler)


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, PRIVATE_FILE)


def _one_line(text: str) -> str:
    """Escape control characters, so that no message can pretend to be another line or move the terminal's cursor."""
    return "".join(c if c.isprintable() or c == " " else c.encode("unicode_escape").decode("ascii") for c in text)


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("something that should not happen did", exc_info=(kind, error, trace))


def _uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
        name = args.thread.name if args.thread else "?"
        log.critical("the thread %s ended with an error", name, exc_info=args.exc_value)


def _unraisable(args: sys.UnraisableHookArgs) -> None:
    if args.exc_value is not None:
        log.error("an error while cleaning up: %s", args.err_msg or "", exc_info=args.exc_value)


def _loop_error(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    log.error(
        "in the loop: %s", context.get("message", ""), exc_info=error if isinstance(error, BaseException) else None
    )
