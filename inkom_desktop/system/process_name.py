"""What this process is called in leases, and whether a process that is called so has certainly ended.

A process number alone says nothing to another computer, nor to a container that counts its own: the name holds the host, a
mark of the space the number counts in, the number, and a random word.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import socket
import sys
import uuid
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProcessName:
    """`machine` marks the space in which `pid` counts; `word` tells two lives of one number apart."""

    host: str
    machine: str
    pid: int
    word: str

    def __str__(self) -> str:
        return f"{self.host}:{self.machine}:{self.pid}:{self.word}"


def this_process() -> ProcessName:
    """Return a new name for this process."""
    return ProcessName(socket.gethostname().replace(":", "-"), _space(), os.getpid(), secrets.token_hex(4))


def certainly_ended(owner: str) -> bool:
    """Tell whether an owner's name is that of a process of this computer which is gone; False where that cannot be told."""
    parts = owner.rsplit(":", 3)
    if len(parts) != 4 or parts[1] != _space() or not parts[2].isdecimal() or sys.platform == "win32":
        return False
    try:
        os.kill(int(parts[2]), 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False


def _space() -> str:
    """On Linux this start of the system and the namespace that numbers its processes; elsewhere the computer."""
    try:
        with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as boot:
            space = f"{boot.read().strip()} {os.readlink('/proc/self/ns/pid')}"
    except OSError:
        space = f"{socket.gethostname()} {uuid.getnode():x}"
    return hashlib.sha256(space.encode()).hexdigest()[:12]
