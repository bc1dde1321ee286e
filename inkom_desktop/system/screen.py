"""Is there a screen that would really answer? A variable alone proves nothing: it outlives its server.

Standard library only: packaging/dev.py asks, too, before anything is installed.
"""

import os
import re
import socket
import sys
from collections.abc import Mapping


def drawable(environment: Mapping[str, str] = os.environ) -> bool:
    """True where a window can be shown: on a screen that answers, or by a Qt platform that was chosen and needs none."""
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    return platform not in ("", "xcb", "wayland", "wayland-egl") or reachable(environment)


def reachable(environment: Mapping[str, str] = os.environ) -> bool:
    """True on Windows and macOS, and where a Wayland or X server takes a connection."""
    if sys.platform in ("win32", "darwin"):
        return True
    return _wayland(environment) or _x11(environment.get("DISPLAY", ""))


def _wayland(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and _connects(os.path.join(environment.get("XDG_RUNTIME_DIR", ""), name))


def _x11(display: str) -> bool:
    """`:1`, `unix:1` are sockets here; `localhost:10.0` is what ssh -X gives, TCP on 6000 + 10."""
    parts = re.fullmatch(r"(?P<host>[^:]*):(?P<number>\d+)(\.\d+)?", display)
    if not parts:
        return False
    number = int(parts["number"])
    if parts["host"] in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen (X(7), "display names")
        return _connects(path) or (sys.platform == "linux" and _connects("\0" + path))
    try:
        with socket.create_connection((parts["host"], 6000 + number), timeout=2):
            return True
    except (OSError, OverflowError):
        return False


def _connects(path: str) -> bool:
    if sys.platform == "win32":
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as plug:
        plug.settimeout(2)
        try:
            plug.connect(path)
        except (OSError, ValueError):
            return False
        return True
