"""Whether the person asked the system for less motion. Read without blocking: at the start, and whenever Inkom comes forward.

Windows: SPI_GETCLIENTAREAANIMATION (https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-systemparametersinfow).
macOS: NSWorkspace.accessibilityDisplayShouldReduceMotion. Linux: the settings portal
(https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html), asked over D-Bus; its answer
comes later. Where nothing can be read, nothing was asked for. From Qt 6.12 on QAccessibilityHints.motionPreference tells it.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

FIRST_READ_MS = 500
"""The first reading waits until the window is painted."""
_DESKTOPS = ("xcb", "wayland", "wayland-egl")
_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
_ASKED: tuple[tuple[str, str, Callable[[Any], bool]], ...] = (
    ("org.freedesktop.appearance", "reduced-motion", lambda value: value == 1),
    ("org.gnome.desktop.interface", "enable-animations", lambda value: value is False),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", lambda value: str(value) in ("0", "0.0")),
)


class SystemMotion(QObject):
    """`changed` when the system begins or ceases to ask for less motion; `reduced` is what was read last."""

    changed = Signal()

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self.reduced = False
        self._asked: set[str] = set()
        self._watchers: list[QObject] = []
        app.applicationStateChanged.connect(self._on_state)
        QTimer.singleShot(FIRST_READ_MS, self, self.read)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.read()

    def read(self) -> None:
        """Read again; answers at once or later through `changed`."""
        if sys.platform == "win32":
            self.tell("system", _windows_is_still())
        elif sys.platform == "darwin":
            self.tell("system", _macos_is_still())
        elif QGuiApplication.platformName() in _DESKTOPS and os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            self.ask_portal()

    def tell(self, source: str, asked: bool) -> None:
        """Note what one source says; any one of them is enough."""
        (self._asked.add if asked else self._asked.discard)(source)
        before, self.reduced = self.reduced, bool(self._asked)
        if self.reduced != before:
            self.changed.emit()

    def ask_portal(self) -> None:
        """Ask the portal of Linux desktops; a desktop without it does not answer, and nothing waits for it."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        for space, key, means_still in _ASKED:
            message = QDBusMessage.createMethodCall(*_PORTAL, "Read")
            message.setArguments([space, key])
            watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
            self._watchers.append(watcher)
            watcher.finished.connect(
                lambda done, source=f"{space} {key}", fits=means_still: self._answered(done, source, fits)
            )

    def _answered(self, watcher: Any, source: str, fits: Callable[[Any], bool]) -> None:
        if watcher in self._watchers:
            self._watchers.remove(watcher)
        if not watcher.isError():
            values = watcher.reply().arguments()
            self.tell(source, bool(values) and fits(_plain(values[0])))
        watcher.deleteLater()


def _plain(value: Any) -> Any:
    """The value inside the variants that D-Bus wraps around it."""
    while hasattr(value, "variant"):
        value = value.variant()
    return value


def _windows_is_still() -> bool:
    if sys.platform != "win32":
        return False
    moves = ctypes.c_int(1)
    asked = ctypes.windll.user32.SystemParametersInfoW(0x1042, 0, ctypes.byref(moves), 0)
    return bool(asked) and moves.value == 0


def _macos_is_still() -> bool:
    path = ctypes.util.find_library("objc")
    if path is None:
        return False
    try:
        objc = ctypes.CDLL(path)
        objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
        send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
        tells = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
        shared = send(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
        return bool(shared) and tells(shared, objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion"))
    except (OSError, AttributeError, ValueError):
        return False
