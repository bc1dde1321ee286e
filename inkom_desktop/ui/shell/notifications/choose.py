"""Which way of showing notifications fits this desktop."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from inkom_desktop.ui.shell.notifications.native import NativeNotifier
from inkom_desktop.ui.shell.notifications.notification import Notifier
from inkom_desktop.ui.theme import app_icon


def notifier_for(native: NativeNotifier, parent: QObject | None = None) -> Notifier:
    """Return the desktop's own: over D-Bus on a real screen of Linux, else through the tray's icon."""
    if sys.platform != "linux" or not QGuiApplication.platformName().startswith(("xcb", "wayland")):
        return native
    # Here and not above: jeepney is installed where D-Bus is.
    from inkom_desktop.ui.shell.notifications.bus import bus_address
    from inkom_desktop.ui.shell.notifications.freedesktop import FreedesktopNotifier

    address = bus_address(os.environ)
    return FreedesktopNotifier(app_icon(), native, address, parent) if address else native
