"""Where the window was, for each set-up of screens; a place that no screen shows any more is not taken."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

MOST = 12
"""So many set-ups are remembered, the ones used last."""
SEEN = (120, 40)
"""So much of the window's upper edge must lie on a screen, in px, for the person to take hold of it."""


FRAME = (8, 44)
"""Room for a frame and a title bar, in px, before the system has drawn them."""


def setup_of(screens: Sequence[QScreen]) -> str:
    """Return a name for a set-up of screens: their places, sizes and scales."""
    return "|".join(
        sorted(
            f"{r.x()},{r.y()},{r.width()}x{r.height()}@{s.devicePixelRatio():g}"
            for s in screens
            if (r := s.geometry()) is not None
        )
    )


def remembered(text: str) -> dict[str, str]:
    """Read what was kept; what cannot be read is nothing."""
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        return {}
    return {str(k): str(v) for k, v in kept.items()} if isinstance(kept, dict) else {}


def with_place(text: str, window: QWidget) -> str:
    """Return what is kept, with the window's place in the present set-up as the newest."""
    kept = remembered(text)
    setup = setup_of(QGuiApplication.screens())
    kept.pop(setup, None)
    kept[setup] = base64.b64encode(window.saveGeometry().data()).decode("ascii")
    return json.dumps(dict(list(kept.items())[-MOST:]))


def restore(text: str, window: QWidget) -> None:
    """Take the place of the last time in this set-up; elsewhere only bring the window back onto a screen."""
    place = remembered(text).get(setup_of(QGuiApplication.screens()), "")
    if place:
        try:
            window.restoreGeometry(QByteArray(base64.b64decode(place, validate=True)))
        except (binascii.Error, ValueError):
            return
    bring_back(window)


def fit_first(window: QWidget) -> None:
    """Give a window that was never placed a size that its screen holds, frame included."""
    screen = QGuiApplication.primaryScreen()
    if screen is None:
        return
    room = screen.availableGeometry()
    window.resize(min(window.width(), room.width() - FRAME[0]), min(window.height(), room.height() - FRAME[1]))


def bring_back(window: QWidget) -> None:
    """Put a window that no screen shows into the middle of the first one; leave any other where it is."""
    screens = QGuiApplication.screens()
    frame = window.frameGeometry()
    handle = QRect(frame.left(), frame.top(), frame.width(), SEEN[1])
    for screen in screens:
        shown = screen.availableGeometry().intersected(handle)
        if shown.width() >= SEEN[0] and shown.height() >= SEEN[1] // 2:
            return
    if not screens or window.isMaximized() or window.isFullScreen():
        return
    room = (QGuiApplication.primaryScreen() or screens[0]).availableGeometry()
    width, height = min(window.width(), room.width()), min(window.height(), room.height())
    window.resize(width, height)
    window.move(room.x() + (room.width() - width) // 2, room.y() + (room.height() - height) // 2)
