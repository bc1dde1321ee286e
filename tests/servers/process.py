"""One server process: started on a fixed port, taken away, brought back, and never left behind."""

from __future__ import annotations

import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

LOOPBACK = "127.0.0.1"
TAIL_LINES = 40


class ServerFailed(Exception):
    """A server that is installed did not come up, or did not end. The message holds the end of its log."""


def free_ports(count: int) -> list[int]:
    """Free loopback ports, below the range the system hands to outgoing connections.

    So no passing client can take the port of a server that a test has stopped for a moment.
    """
    found: list[int] = []
    while len(found) < count:
        port = random.SystemRandom().randrange(12000, 32000)
        with socket.socket() as probe:
            try:
                probe.bind((LOOPBACK, port))
            except OSError:
                continue
        if port not in found:
            found.append(port)
    return found


def state_folder(name: str) -> Path:
    """A new folder for one server's state in the system's temporary folder.

    Open to other users' eyes because a server that refuses to be root must be able to enter it.
    """
    folder = Path(tempfile.mkdtemp(prefix=f"inkom-{name}-"))
    folder.chmod(0o755)
    return folder


def remove_state(folder: Path) -> None:
    """Remove a server's state, unless INKOM_KEEP_SERVERS asks to keep it for a look."""
    if not os.environ.get("INKOM_KEEP_SERVERS"):
        shutil.rmtree(folder, ignore_errors=True)


class OneProcess:
    """A server that is one process, to be started, taken away, frozen and thawed."""

    process: ServerProcess

    def start(self) -> None:
        """Start it, or bring it back with all that it holds."""
        self.process.start()

    def stop(self) -> None:
        """Take it away; connections are refused then."""
        self.process.stop()

    def pause(self) -> None:
        """Let it answer nothing: connections are accepted by the system alone."""
        self.process.pause()

    def resume(self) -> None:
        """Let it answer again."""
        self.process.resume()


@dataclass
class ServerProcess:
    """A command that serves ``port`` on loopback, or makes ``socket_file``, once it is up."""

    name: str
    command: list[str]
    log: Path
    port: int | None = None
    socket_file: Path | None = None
    env: dict[str, str] = field(default_factory=dict)
    user: str | None = None
    start_limit_s: float = 60.0
    _popen: subprocess.Popen[bytes] | None = field(default=None, repr=False)
    _group: int = 0

    @property
    def running(self) -> bool:
        """Whether the process lives (paused counts as living)."""
        return self._popen is not None and self._popen.poll() is None

    def start(self) -> None:
        """Start it and wait until it answers. Does nothing when it runs. Raises ServerFailed."""
        if self.running:
            return
        self._close_pipes()
        if self.socket_file is not None:
            self.socket_file.unlink(missing_ok=True)
        as_user = ["--user", self.user] if self.user else []
        program = str(Path(__file__).with_name("supervise.py"))
        self._popen = subprocess.Popen(
            [sys.executable, program, *as_user, str(self.log), *self.command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, **self.env},
            start_new_session=True,
        )
        assert self._popen.stdout is not None
        first = self._popen.stdout.readline().strip()
        if not first:
            self.kill()
            raise ServerFailed(f"{self.name} could not be started: {self.command[0]}\n{self.tail()}")
        self._group = int(first)
        self._wait_until_up()

    def _wait_until_up(self) -> None:
        limit = time.monotonic() + self.start_limit_s
        while not self._answers():
            if not self.running:
                raise ServerFailed(f"{self.name} ended before it answered. Its log ends:\n{self.tail()}")
            if time.monotonic() > limit:
                self.kill()
                raise ServerFailed(
                    f"{self.name} did not answer within {self.start_limit_s:.0f} s. Its log ends:\n{self.tail()}"
                )
            time.sleep(0.03)

    def _answers(self) -> bool:
        kind = socket.AF_INET if self.port is not None else socket.AF_UNIX
        address = (LOOPBACK, self.port) if self.port is not None else str(self.socket_file)
        with socket.socket(kind, socket.SOCK_STREAM) as probe:
            probe.settimeout(1.0)
            try:
                probe.connect(address)
            except OSError:
                return False
            return True

    def stop(self) -> None:
        """End it: SIGTERM, and SIGKILL when it does not listen. Returns when the process is gone."""
        if self._popen is not None and self._popen.stdin is not None:
            self._popen.stdin.close()  # the supervisor does the rest
            try:
                self._popen.wait(15)
            except subprocess.TimeoutExpired:
                self.kill()
        self._close_pipes()

    def kill(self) -> None:
        """SIGKILL at once, as a power cut would."""
        if self._group and self.running:
            self._signal(signal.SIGKILL)
        if self._popen is not None and self._popen.stdin is not None:
            self._popen.stdin.close()
            self._popen.wait(15)
        self._close_pipes()

    def pause(self) -> None:
        """Stop it in its tracks: connections are accepted by the system, nothing is answered."""
        self._signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let a paused server go on."""
        self._signal(signal.SIGCONT)

    def tail(self) -> str:
        """The last lines of its log."""
        try:
            return "\n".join(self.log.read_text("utf-8", "replace").splitlines()[-TAIL_LINES:])
        except OSError:
            return "(no log)"

    def _signal(self, number: int) -> None:
        if not self.running:
            raise ServerFailed(f"{self.name} is not running")
        os.killpg(self._group, number)

    def _close_pipes(self) -> None:
        if self._popen is not None:
            for pipe in (self._popen.stdin, self._popen.stdout):
                if pipe is not None:
                    pipe.close()
        self._popen, self._group = None, 0
