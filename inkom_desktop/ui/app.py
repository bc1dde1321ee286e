"""Opens the window: painted first, then the engine's thread. One window for one store; SIGTERM ends it cleanly."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import socket
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from inkom_desktop.ui.bridge.bridge import Bridge
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.faults import Faults
from inkom_desktop.ui.shell.appearance import first_switcher
from inkom_desktop.ui.shell.application import Application
from inkom_desktop.ui.shell.arrivals import Arrivals
from inkom_desktop.ui.shell.garbage import WindowCollector
from inkom_desktop.ui.shell.geometry import fit_first
from inkom_desktop.ui.shell.single_instance import Claim, SingleInstance
from inkom_desktop.ui.shell.tray import Tray
from inkom_desktop.ui.shell.window import Window
from inkom_desktop.ui.shell.wish import HIDDEN, wish_of
from inkom_desktop.ui.theme import app_icon

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House
    from inkom_desktop.ports.rescue import Rescue

log = logging.getLogger(__name__)

ALREADY_OPEN = 0
UNANSWERED = 1
DRAWS_LATER_MS = 20_000
"""When what draws reports is loaded: on the window's thread, where PySide makes its enumerations safely, and after the start."""
SHOWS_FIRST_S = 3.0
"""How long publishing waits at most for the window's first picture. What is due then is late by as much, once a start."""
_KEPT: list[socket.socket] = []
"""The wake-up sockets, kept open for the life of the process."""


def run(
    arguments: list[str], open_house: Callable[[], Awaitable[House]], data: Path, rescue: Rescue | None = None
) -> int:
    """Open the window and return the exit code when the person quits."""
    app = Application(sys.argv[:1])
    app.setApplicationName("Inkom")
    app.setApplicationDisplayName("Inkom")
    app.setDesktopFileName("inkom")
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(app_icon())
    wish = wish_of(arguments, os.environ)
    single = SingleInstance(data)
    match single.claim(wish):
        case Claim.HANDED_OVER:
            return ALREADY_OPEN
        case Claim.UNANSWERED:
            sys.stderr.write("inkom: Inkom is open already and does not answer.\nEnd that one, then start again.\n")
            return UNANSWERED
    collector = WindowCollector(app)
    switcher = first_switcher(app, data)
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    bridge = Bridge(open_house, shows_first_s=0.0 if wish.what == HIDDEN else SHOWS_FIRST_S)
    desktop = Desktop(bridge)
    tray = Tray(desktop)
    window = Window(desktop, switcher, tray)
    fit_first(window)
    stop = asyncio.Event()
    window.quit_asked.connect(stop.set)
    window.troubles.rescue = rescue
    # Ending is the system's to decide: another program may still call the log-off off.
    app.commitDataRequest.connect(lambda _manager: window.closing.log_off())
    app.quit_wished.connect(stop.set)
    faults = Faults(app)
    faults.happened.connect(window.troubles.met)
    window.faults_forgotten.connect(faults.forget)
    arrivals = Arrivals(window, desktop)
    app.link_opened.connect(arrivals.follow)
    single.asked.connect(arrivals.meet)
    tray.pressed.connect(arrivals.pressed)
    desktop.ready.connect(lambda: _restore(window, bridge))
    QTimer.singleShot(DRAWS_LATER_MS, app, _load_pens)
    tray.show()
    if wish.what == HIDDEN:
        # Where there is no tray the window comes minimised, once it is sure that none is about to start.
        QTimer.singleShot(0, bridge.start)
    else:
        window.first_paint.connect(bridge.start)
        window.show()
    arrivals.follow(wish.what)
    if os.environ.get("INKOM_MEASURE_START"):
        from inkom_desktop.ui.shell.start_times import StartTimes

        StartTimes(window, stop.set)
    with loop:
        faults.install(loop)
        _catch_signals(stop, app)
        with contextlib.suppress(
            RuntimeError
        ):  # Qt's loop was ended from outside: the last words are said all the same.
            loop.run_until_complete(stop.wait())
        loop.run_until_complete(window.closing.goodbye())
        window.end()
        ended = bridge.stop()
        faults.remove()
        single.close()
        collector.stop()
    if not ended:
        _end_at_once()
    return 0


def _end_at_once() -> None:
    """End although the engine still waits for a disk or a server: nobody sees this process any more, and it would keep the
    next start from publishing. What it was about is taken back by recovery, as after a power cut.
    """
    log.warning("the engine did not end in time; the process ends without it")
    logging.shutdown()
    sys.stdout.flush()
    os._exit(0)


def _load_pens() -> None:
    from inkom_desktop.ui.report import paper

    log.debug("%s is loaded", paper.__name__)


def _restore(window: Window, bridge: Bridge) -> None:
    async def place(house: House) -> str:
        return (await house.store.settings.all()).get("window.geometry", "")

    async def work() -> None:
        window.closing.restore_place(await bridge.call(place))

    window.run(work())


def _catch_signals(stop: asyncio.Event, app: QApplication) -> None:
    """Let SIGTERM and Ctrl+C end Inkom cleanly.

    Python sees a signal only between two steps of its own, and Qt waits in C: the wake-up socket ends that wait.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    ours, pythons = socket.socketpair()
    pythons.setblocking(False)
    signal.set_wakeup_fd(pythons.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(lambda *_: ours.recv(64))
    _KEPT.extend((ours, pythons))
