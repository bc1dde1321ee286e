"""One window for one store: a second start hands over its argument and goes.

The socket lies where only this user reaches it (XDG_RUNTIME_DIR on Linux, a user's pipe on Windows) and its name comes from the
data folder. A message only shows the window or a page; nothing that is sent here publishes or changes anything.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

MOST_BYTES = 2048
WAIT_MS = 800


def socket_name(data: Path) -> str:
    """Return the socket's name for a data folder."""
    name = "inkom-" + hashlib.sha256(os.fsencode(data)).hexdigest()[:16]
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(runtime) / name) if runtime and os.path.isdir(runtime) else name


class SingleInstance(QObject):
    """Listens for second starts; `asked` tells what one of them wanted ("show", "hidden" or a link)."""

    asked = Signal(str)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = socket_name(data)
        self._callers: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def hand_over(self, message: str) -> bool:
        """Tell the window that is open already; False when there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(message.encode("utf-8")[:MOST_BYTES])
        socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()
        return True

    def listen(self) -> bool:
        """Become the one; a socket that a killed process left behind is taken away first."""
        if self._server.listen(self._name):
            return True
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _accept(self) -> None:
        socket = self._server.nextPendingConnection()
        self._callers.append(socket)
        socket.disconnected.connect(self._heard)
        if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            self._heard()

    def _heard(self) -> None:
        """A caller has said all and hung up: what it said is read as a whole."""
        done = [s for s in self._callers if s.state() is QLocalSocket.LocalSocketState.UnconnectedState]
        for socket in done:
            self._callers.remove(socket)
            message = bytes(socket.read(MOST_BYTES).data()).decode("utf-8", "replace").strip()
            socket.deleteLater()
            self._tell(message)

    def _tell(self, message: str) -> None:
        if message and message.isprintable():
            self.asked.emit(message)
