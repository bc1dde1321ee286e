"""Notifications of Linux desktops, over D-Bus: https://specifications.freedesktop.org/notification-spec/1.2/"""

from __future__ import annotations

import asyncio
import contextlib
import html
import logging
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon, QImage

from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.shell.notifications.bus import LOST, Bus
from inkom_desktop.ui.shell.notifications.notification import Notification, Notifier

log = logging.getLogger(__name__)

ANSWER_S = 5.0
PICTURE = 64
MOST_KEPT = 100
"""So many past notifications are remembered: a desktop may keep them in a list and let them be pressed later."""
NORMAL = 1
SERVERS_OWN_TIME = -1
BODY, OPEN = "default", "open"
"""The actions: a press on the notification itself, and its button."""
OFFER = "offer-"
"""The actions of what it offers, with their place after it."""


def picture(icon: QIcon) -> tuple[str, tuple[int, int, int, bool, int, int, bytes]]:
    """Return an icon as the hint `image-data`: width, height, bytes per row, alpha, bits, channels, pixels."""
    image = icon.pixmap(PICTURE, PICTURE).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    return "(iiibiiay)", (image.width(), image.height(), image.bytesPerLine(), True, 8, 4, bytes(image.constBits()))


class FreedesktopNotifier(QObject):
    """Connects at the first notification. What the bus does not take goes to `instead`."""

    pressed = Signal(object, str)
    asked = Signal(object)

    def __init__(self, icon: QIcon, instead: Notifier, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon, self._instead, self._address = icon, instead, address
        self._tasks = Tasks(self)
        self._turn = asyncio.Lock()
        self._bus: Bus | None = None
        self._told: dict[int, Notification] = {}
        self._standing: set[int] = set()
        self._token: tuple[int, str] = (0, "")

    def show(self, notification: Notification) -> None:
        """Show one."""
        self._tasks.run(self._show(notification))

    def withdraw(self, key: str) -> None:
        """Take one back."""
        self._instead.withdraw(key)
        self._tasks.run(self._withdraw(key))

    async def settled(self) -> None:
        """Return when everything was handed to the desktop."""
        await self._tasks.settled()

    async def close(self) -> None:
        """Leave the bus."""
        self._tasks.cancel()
        await self._tasks.settled()
        await self._leave()

    async def _show(self, notification: Notification) -> None:
        # One after the other: the number that the server gives is what the next one with this key replaces.
        async with self._turn:
            # A bus that was restarted is noticed at the next word only.
            for last in (self._bus is None, True):
                try:
                    async with asyncio.timeout(ANSWER_S):
                        await self._notify(notification)
                    return
                except (*LOST, TimeoutError) as e:
                    await self._leave()
                    if last:
                        log.warning("the desktop took no notification: %s", type(e).__name__)
                        self._instead.show(notification)
                        return

    async def _notify(self, notification: Notification) -> None:
        bus = await self._connected()
        old = next((n for n in self._standing if self._told[n].key == notification.key), 0)
        hints = {
            "desktop-entry": ("s", "inkom"),
            "urgency": ("y", NORMAL),
            "image-data": picture(self._icon),
        }
        offered = [word for n, o in enumerate(notification.offers) for word in (f"{OFFER}{n}", o.words)]
        button = [BODY, notification.button, *offered, OPEN, notification.button]
        actions = button if "actions" in bus.capabilities else []
        # Without markup a server shows the text as it is; with it, the text of a post must not become markup.
        text = html.escape(notification.text, quote=False) if "body-markup" in bus.capabilities else notification.text
        body = ("Inkom", old, "", notification.title, text, actions, hints, SERVERS_OWN_TIME)
        (number,) = await bus.call("Notify", "susssasa{sv}i", body)
        self._told = {**dict(list(self._told.items())[-MOST_KEPT:]), int(number): notification}
        self._standing = (self._standing - {old} | {int(number)}) & self._told.keys()

    async def _withdraw(self, key: str) -> None:
        async with self._turn:
            for number in [n for n in self._standing if self._told[n].key == key]:
                self._standing.discard(number)
                # It may have gone by itself, which a server answers with an error.
                with contextlib.suppress(*LOST, TimeoutError):
                    async with asyncio.timeout(ANSWER_S):
                        await (await self._connected()).call("CloseNotification", "u", (number,))

    async def _connected(self) -> Bus:
        if self._bus is None:
            self._bus = await Bus.open(self._address, self._hear)
        return self._bus

    async def _leave(self) -> None:
        bus, self._bus = self._bus, None
        self._standing.clear()
        if bus is not None:
            await bus.close()

    def _hear(self, member: str, body: tuple[Any, ...]) -> None:
        match member, body:
            case "ActivationToken", (int(number), str(token)):
                self._token = (number, token)
            case "NotificationClosed", (int(number), _):
                self._standing.discard(number)
            case "ActionInvoked", (int(number), str(action)) if number in self._told and action.startswith(OFFER):
                # Some servers leave it standing: a second press finds it opened only.
                told = self._told[number]
                self._told[number] = replace(told, offers=())
                place = action.removeprefix(OFFER)
                if place.isascii() and place.isdigit() and int(place) < len(told.offers):
                    self.asked.emit(told.offers[int(place)])
            case "ActionInvoked", (int(number), str(action)) if number in self._told and action in (BODY, OPEN):
                token = self._token[1] if self._token[0] == number else ""
                self.pressed.emit(self._told[number].opens, token)
