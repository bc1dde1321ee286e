"""Run one server and outlive nobody: ``supervise.py [--user NAME] LOG COMMAND…``.

The tests hold the other end of this program's standard input. When it closes - because the tests ended, were
interrupted or were killed - the server's whole process group gets SIGTERM, and SIGKILL five seconds later. The first
line on standard output is the server's process id; the exit code is the server's own.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import pwd
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

PATIENCE_S = 5.0


def _signal_group(group: int, number: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, number)


def _group_is_gone(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


def _end_with_the_tests(child: subprocess.Popen[bytes]) -> None:
    while os.read(0, 4096):
        pass
    _signal_group(child.pid, signal.SIGCONT)  # a paused server hears SIGTERM only when it runs again
    _signal_group(child.pid, signal.SIGTERM)
    try:
        child.wait(PATIENCE_S)
    except subprocess.TimeoutExpired:
        _signal_group(child.pid, signal.SIGKILL)


def main(arguments: list[str]) -> int:
    """Start the command, print its process id, and wait for it to end. Returns its exit code."""
    user: str | None = None
    if arguments[:1] == ["--user"]:
        user, arguments = arguments[1], arguments[2:]
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)  # the end comes through standard input alone
    _adopt_orphans()
    with Path(arguments[0]).open("ab") as log:
        child = subprocess.Popen(
            arguments[1:],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            user=user,
            group=pwd.getpwnam(user).pw_gid if user else None,
            extra_groups=[] if user else None,
            preexec_fn=_default_signals,
        )
    print(child.pid, flush=True)
    threading.Thread(target=_end_with_the_tests, args=(child,), daemon=True).start()
    code = child.wait()
    if not _group_is_gone(child.pid):
        _signal_group(child.pid, signal.SIGKILL)  # workers the server left behind
        _reap_orphans(1.0)
    return code if code >= 0 else 128 - code


def _adopt_orphans() -> None:
    """Workers whose server died first come to this program, so that none stays behind as a zombie (Linux alone)."""
    if sys.platform == "linux":
        pr_set_child_subreaper = 36  # prctl(2)
        ctypes.CDLL(None).prctl(pr_set_child_subreaper, 1, 0, 0, 0)


def _reap_orphans(limit_s: float) -> None:
    end = time.monotonic() + limit_s
    with contextlib.suppress(ChildProcessError):
        while time.monotonic() < end:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(0.01)


def _default_signals() -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
