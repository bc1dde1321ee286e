"""One window for one store: a second start hands over its wish and goes.

A lock of the operating system says whether an Inkom is open, so that one that was killed leaves nothing behind and many
starts at once agree on one. The socket beside it carries wishes. It lies where only this user reaches it and its name comes
from the data folder. A message is read as hostile input, and only shows the window or a page.
"""

from __future__ import annotations

import hashlib
import logging
import os
import stat
import sys
import tempfile
import time
from enum import Enum
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from inkom_desktop.ui.shell.wish import MOST_BYTES, Wish, read_wish, write_wish

log = logging.getLogger(__name__)

CONNECT_MS = 800
PATIENCE_S = 15.0
"""How long a start waits for an Inkom that is opening or closing just now."""
MOST_CALLERS = 32
CALLER_MS = 3000
"""A caller that has not said all and hung up after this time is cut off."""
LONGEST_PATH = 100
"""A socket's path is at most 104 bytes on macOS and 108 on Linux (sys/un.h)."""


class Claim(Enum):
    """What became of a start: it is the one, it told the one, or the one does not answer."""

    FIRST = "first"
    HANDED_OVER = "handed over"
    UNANSWERED = "unanswered"


def socket_name(data: Path) -> str:
    """Return the socket's name for a data folder: a path in a private folder, or the name of a pipe on Windows."""
    name = "inkom-" + hashlib.sha256(os.fsencode(data)).hexdigest()[:16]
    if sys.platform == "win32":
        return name
    places = [Path(runtime) for runtime in (os.environ.get("XDG_RUNTIME_DIR", ""),) if os.path.isabs(runtime)]
    for place in (*places, data):
        if _is_private(place) and len(os.fsencode(place / name)) <= LONGEST_PATH:
            return str(place / name)
    # The data folder lies too deep for a socket. Whoever is there before us in the open folder cannot be trusted.
    place = Path(tempfile.gettempdir()) / f"inkom-{os.getuid()}"
    place.mkdir(mode=0o700, exist_ok=True)
    if not _is_private(place):
        place = Path(tempfile.mkdtemp(prefix="inkom-"))
    return str(place / name)


def _is_private(place: Path) -> bool:
    """Tell whether a folder is ours and closed to everybody else."""
    try:
        found = os.lstat(place)
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not stat.S_IMODE(found.st_mode) & 0o077


class SingleInstance(QObject):
    """`claim` once at the start; then `asked` tells the Wish of each later start. `close` lets the next one be the first."""

    asked = Signal(object)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = socket_name(data)
        self._lock = FileLock(data / "window.lock", mode=0o600, thread_local=False, fallback_to_soft=False)
        self._callers: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MOST_CALLERS)
        self._server.newConnection.connect(self._accept)

    def claim(self, wish: Wish, patience_s: float = PATIENCE_S) -> Claim:
        """Become the one, or tell the one that is there. Waits for one that is opening or closing."""
        until = time.monotonic() + patience_s
        while True:
            if self._locked():
                self._listen()
                return Claim.FIRST
            if self._hand_over(wish):
                return Claim.HANDED_OVER
            if time.monotonic() > until:
                return Claim.UNANSWERED
            time.sleep(0.05)

    def close(self) -> None:
        """Stop listening and give the place back."""
        self._server.close()
        for caller in self._callers:
            caller.abort()
        self._callers.clear()
        self._lock.release()

    def _locked(self) -> bool:
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        except OSError as e:
            # A file system without locks: a window too many is better than none, and one seat publishes in any case.
            log.warning("no lock for the window: %s", e.strerror)
            return True
        return True

    def _listen(self) -> None:
        # Whoever holds the lock is the one: a socket that lies there belongs to a process that was killed.
        QLocalServer.removeServer(self.name)
        if not self._server.listen(self.name):
            log.warning("later starts cannot reach this window: %s", self._server.errorString())

    def _hand_over(self, wish: Wish) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self.name)
        if not socket.waitForConnected(CONNECT_MS):
            return False
        socket.write(write_wish(wish))
        told = socket.waitForBytesWritten(CONNECT_MS) or socket.bytesToWrite() == 0
        socket.disconnectFromServer()
        return told

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if len(self._callers) >= MOST_CALLERS:
                socket.abort()
                socket.deleteLater()
                continue
            socket.setReadBufferSize(MOST_BYTES + 1)
            self._callers.append(socket)
            socket.disconnected.connect(self._heard)
            QTimer.singleShot(CALLER_MS, socket, socket.abort)
            if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                self._heard()

    def _heard(self) -> None:
        """A caller has said all and hung up: what it said is read as a whole."""
        done = [s for s in self._callers if s.state() is QLocalSocket.LocalSocketState.UnconnectedState]
        for socket in done:
            self._callers.remove(socket)
            wish = read_wish(bytes(socket.read(MOST_BYTES + 1).data()) if socket.bytesAvailable() else b"")
            socket.deleteLater()
            if wish is None:
                log.warning("a message that is none of Inkom's was ignored")
            else:
                self.asked.emit(wish)
