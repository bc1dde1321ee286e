"""Whether the desktop has a tray, found without Qt: asked on the session bus, then of the X server."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping

from inkom_desktop.ports.autostart import TrayState

WATCHER = "org.kde.StatusNotifierWatcher"
"""Who keeps the icons of StatusNotifierItem: https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/"""
SELECTION = b"_NET_SYSTEM_TRAY_S0"
"""Whoever owns it is the tray: https://specifications.freedesktop.org/systemtray-spec/"""
ANSWER_S = 2.0

Probe = Callable[[Mapping[str, str]], bool | None]
"""Tells whether there is a tray of its kind; None when it cannot be asked."""


def find_tray(
    environ: Mapping[str, str] | None = None, platform: str = sys.platform, probes: tuple[Probe, ...] | None = None
) -> TrayState:
    """Say whether there is a tray. Never raises; takes up to two seconds where a bus does not answer."""
    if platform in ("win32", "darwin"):
        return TrayState.THERE
    env = os.environ if environ is None else environ
    answers = [probe(env) for probe in ((_on_bus, _on_x11) if probes is None else probes)]
    if True in answers:
        return TrayState.THERE
    return TrayState.ABSENT if False in answers else TrayState.UNKNOWN


def _on_bus(environ: Mapping[str, str]) -> bool | None:
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    usual = f"unix:path={runtime}/bus" if runtime and os.path.exists(f"{runtime}/bus") else ""
    address = environ.get("DBUS_SESSION_BUS_ADDRESS") or usual
    # A bus alone is no desktop: a service of the person has one too.
    if not address or not (environ.get("WAYLAND_DISPLAY") or environ.get("DISPLAY")):
        return None
    try:
        from jeepney import DBusAddress, DBusErrorResponse, Properties
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.wrappers import unwrap_msg
    except ImportError:
        return None
    try:
        with open_dbus_connection(bus=address) as bus:
            (owned,) = unwrap_msg(bus.send_and_get_reply(message_bus.NameHasOwner(WATCHER), timeout=ANSWER_S))
            if not owned:
                return False
            place = DBusAddress("/StatusNotifierWatcher", WATCHER, WATCHER)
            asked = Properties(place).get("IsStatusNotifierHostRegistered")
            (value,) = unwrap_msg(bus.send_and_get_reply(asked, timeout=ANSWER_S))
            return bool(value[1])
    except (OSError, EOFError, RuntimeError, ValueError, DBusErrorResponse):
        return None


def _on_x11(environ: Mapping[str, str]) -> bool | None:
    display = environ.get("DISPLAY", "")
    if not display:
        return None
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = x11.XGetSelectionOwner.restype = ctypes.c_ulong
    opened = x11.XOpenDisplay(display.encode("utf-8", "replace"))
    if not opened:
        return None
    server = ctypes.c_void_p(opened)
    try:
        atom = x11.XInternAtom(server, SELECTION, 0)
        return bool(x11.XGetSelectionOwner(server, ctypes.c_ulong(atom)))
    finally:
        x11.XCloseDisplay(server)
