"""The tray on a desktop that is really there: a panel, a window manager, a notification server and a bus, on a virtual screen."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage

import inkom_desktop
from inkom_desktop.ports.autostart import TrayState
from inkom_desktop.system.tray_probe import find_tray
from inkom_desktop.ui.theme import load_theme, tray_icon

NEEDED = ("Xvfb", "dbus-daemon", "dbus-monitor", "openbox", "trayer", "dunst", "dunstctl", "xdotool", "maim")
MISSING = [name for name in NEEDED if shutil.which(name) is None]
pytestmark = [
    pytest.mark.screen,
    pytest.mark.xdist_group("real_tray"),
    pytest.mark.skipif(
        bool(MISSING), reason=f"No desktop with a tray can be started here: {', '.join(MISSING)} is not installed."
    ),
]

LONGEST_S = 20.0
Event = dict[str, Any]


class Desk:
    """A screen with a desktop on it; what is started here ends here."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.events: list[Event] = []
        self._seen: dict[str, int] = {}
        self._arrived: queue.Queue[Event] = queue.Queue()
        self._running: list[subprocess.Popen[str]] = []
        kept = {k: v for k, v in os.environ.items() if k in ("PATH", "LD_LIBRARY_PATH")}
        self.env = {
            **kept,
            "HOME": str(folder),
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "INKOM_DATA_DIR": str(folder / "data"),
            "QT_QPA_PLATFORM": "xcb",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "PYTHONPATH": str(Path(inkom_desktop.__file__).parents[1]),
        }
        (folder / "run").mkdir(mode=0o700)
        with self._first_line(["Xvfb", "-displayfd", "1", "-screen", "0", "1100x780x24", "-nolisten", "tcp"]) as number:
            self.env["DISPLAY"] = f":{number}"
        with self._first_line(["dbus-daemon", "--session", "--nofork", "--print-address=1"]) as address:
            self.env["DBUS_SESSION_BUS_ADDRESS"] = address
        self.start("openbox")
        # What a person chooses in dunst's menu of actions is chosen by a script here.
        chooser = folder / "choose"
        chooser.write_text("#!/bin/sh\ngrep -m1 'Publish now'\n", "utf-8")
        chooser.chmod(0o700)
        rules = folder / "config" / "dunst" / "dunstrc"
        rules.parent.mkdir(parents=True, mode=0o700)
        rules.write_text(f"[global]\n    dmenu = {chooser}\n    markup = full\n", "utf-8")
        self.start("dunst")

    def start(self, *command: str, **more: Any) -> subprocess.Popen[str]:
        log = (self.folder / f"{Path(command[0]).name}.log").open("a")
        quiet = {"stdin": subprocess.DEVNULL, "stdout": log, "stderr": log}
        process = subprocess.Popen(command, env=self.env, text=True, **{**quiet, **more})
        log.close()
        self._running.append(process)
        return process

    @contextlib.contextmanager
    def _first_line(self, command: list[str]) -> Iterator[str]:
        process = self.start(*command, stdout=subprocess.PIPE)
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.stdout.close()

    def open_inkom(self, *arguments: str) -> None:
        walk = str(Path(__file__).with_name("walk_real_tray.py"))
        command = (sys.executable, walk, str(self.folder / "data"), *arguments)
        self.inkom = self.start(*command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        threading.Thread(target=self._listen, args=(self.inkom,), daemon=True).start()

    def _listen(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            self._arrived.put(json.loads(line))
        process.stdout.close()

    def say(self, word: str) -> None:
        assert self.inkom.stdin is not None
        self.inkom.stdin.write(word + "\n")
        self.inkom.stdin.flush()

    def wait(self, event: str, fits: Callable[[Event], bool] = lambda _: True, after: Event | None = None) -> Event:
        """Return the next event of this kind that fits; those of the kind before it (or `after`) are passed over."""
        if after is not None:
            self._seen[event] = next(n for n, e in enumerate(self.events) if e is after)
        limit = time.monotonic() + LONGEST_S
        while True:
            for number in range(self._seen.get(event, 0), len(self.events)):
                found = self.events[number]
                if found["event"] == event and fits(found):
                    self._seen[event] = number + 1
                    return found
            try:
                self.events.append(self._arrived.get(timeout=max(0.01, limit - time.monotonic())))
            except queue.Empty:
                log = (self.folder / f"{Path(sys.executable).name}.log").read_text("utf-8", "replace")
                pytest.fail(f"no “{event}” after {self.events}\n{log[-3000:]}", pytrace=False)

    def run(self, *command: str) -> str:
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=10, check=False)
        return done.stdout

    def until(self, ask: Callable[[], Any]) -> Any:
        """Ask another program until it says yes."""
        limit = time.monotonic() + LONGEST_S
        while not (answer := ask()):
            assert time.monotonic() < limit, "it never came"
            time.sleep(0.03)
        return answer

    def picture(self, name: str) -> QImage:
        file = self.folder / f"{name}.png"
        self.run("maim", "-u", str(file))
        return QImage(str(file))

    def panel(self) -> tuple[int, int, int, int]:
        """Where the panel is: x, y, width, height."""

        def ask() -> dict[str, str]:
            said = self.run("xdotool", "search", "--onlyvisible", "--class", "trayer", "getwindowgeometry", "--shell")
            return dict(line.split("=") for line in said.split() if "=" in line)

        found = self.until(ask)
        return int(found["X"]), int(found["Y"]), int(found["WIDTH"]), int(found["HEIGHT"])

    def colours(self) -> set[str]:
        """The colours in the panel."""
        x, y, width, height = self.panel()
        seen = self.picture("panel")
        return {QColor(seen.pixel(i, j)).name() for i in range(x, x + width) for j in range(y, y + height)}

    def click(self, x: int, y: int, button: int) -> None:
        self.run("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def open_menu(self) -> Event:
        """Press the icon with the right button. A busy machine may deliver the release so late that it closes the menu."""
        x, y, _, height = self.panel()
        for _ in range(3):
            self.click(x + 12, y + height // 2, 3)
            if (menu := self.wait("menu"))["shown"]:
                return menu
        pytest.fail(f"the menu did not stay open: {self.events}", pytrace=False)

    def end(self) -> None:
        for process in reversed(self._running):
            if process.poll() is None:
                process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(10)
            for pipe in (process.stdin, process.stdout):
                if pipe is not None and process is not getattr(self, "inkom", None):
                    pipe.close()
        if self.inkom.stdin is not None:
            self.inkom.stdin.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.end()


def inks(face: str) -> set[str]:
    """The colours of a face on light and on dark panels that are drawn without a soft edge."""
    found = set()
    for dark in (False, True):
        image = tray_icon(face, on_dark=dark).pixmap(22, 22).toImage()
        points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        found |= {p.name() for p in points if p.alpha() == 255}
    return found


def test_the_tray_of_a_real_desktop(desk: Desk, qapp: object) -> None:
    desk.open_inkom()
    # No tray yet: the window says so, and so does the probe of the command line.
    desk.wait("ready")
    desk.wait("no tray notice", lambda e: e["shown"])
    desk.picture("no-tray")
    assert find_tray(desk.env) is TrayState.ABSENT

    # A panel that starts late gets the icon.
    panel = ("trayer", "--edge", "top", "--align", "left", "--width", "60", "--widthtype", "pixel", "--height", "28")
    trayer = desk.start(*panel)
    desk.wait("tray came")
    desk.wait("no tray notice", lambda e: not e["shown"])
    assert find_tray(desk.env) is TrayState.THERE
    desk.until(lambda: desk.colours() & inks("idle"))
    amber = {load_theme("light").color("warning.fill").name(), load_theme("dark").color("warning.text").name()}
    assert not desk.colours() & amber

    # Closed into the tray; the menu opens there, and its words are those of the menu.
    desk.say("close")
    assert not desk.wait("closed")["shown"]
    menu = desk.open_menu()
    words = list(menu["items"])
    assert words[0].startswith("Nothing scheduled")
    assert words[1:] == [
        "Compose",
        "New draft from clipboard",
        "Open Inkom",
        "Pause publishing",
        "Quit (posts will wait)",
    ]
    seen = desk.picture("menu")
    x, y = menu["items"]["Compose"]
    grounds = {load_theme(name).color("surface.raised").name() for name in ("light", "dark")}
    assert QColor(seen.pixel(x + 60, y + 12)).name() in grounds, "the menu is drawn where it says"
    desk.click(*menu["items"]["Open Inkom"], 1)
    desk.until(lambda: "Inkom" in desk.run("xdotool", "search", "--onlyvisible", "--name", "^Inkom$", "getwindowname"))

    # A post goes wrong: the face changes, and the desktop's own notifications say it, with their button.
    desk.run("dunstctl", "close-all")
    desk.start("dbus-monitor", "--session", "interface=org.freedesktop.Notifications,member=Notify")
    heard = desk.folder / "dbus-monitor.log"
    desk.until(lambda: "NameAcquired" in heard.read_text("utf-8"))
    desk.say("fail")
    desk.wait("face", lambda e: e["face"] == "attention")
    desk.until(lambda: desk.colours() & amber)
    desk.until(lambda: "displayed: 1" in desk.run("dunstctl", "count"))
    desk.picture("notification")
    desk.say("close")
    closed = desk.wait("closed")
    desk.run("dunstctl", "action")
    pressed = desk.wait("page", after=closed)
    assert (pressed["page"], pressed["shown"]) == ("today", True)
    desk.run("dunstctl", "close-all")
    told = [{k: v["data"] for k, v in n.items()} for n in json.loads(desk.run("dunstctl", "history"))["data"][0]]
    (first,) = [n for n in told if n["summary"] == "A post needs you"]
    assert first["appname"] == "Inkom"
    assert first["body"].startswith("“First &lt;b&gt;light&lt;/b&gt; &amp; more.”")
    assert first["default_action_name"] == "default"
    call = re.sub(r"\s+", " ", heard.read_text("utf-8"))
    assert "member=Notify" in call
    assert 'array [ string "default" string "Open Today" string "open" string "Open Today" ]' in call
    assert 'string "urgency" variant byte 1' in call

    # A missed post goes out at a press of the button that the desktop's own server shows, and once only.
    desk.run("dunstctl", "close-all")
    desk.say("miss")
    desk.until(lambda: "displayed: 1" in desk.run("dunstctl", "count"))
    desk.picture("notification-missed")
    call = re.sub(r"\s+", " ", heard.read_text("utf-8"))
    assert 'string "offer-0" string "Publish now" string "offer-1" string "Skip" string "open"' in call
    desk.run("dunstctl", "context")
    sent = desk.wait("post", lambda e: e["state"] == "published", after=pressed)
    assert sent["late"] > 3600
    desk.run("dunstctl", "close-all")

    # The panel is restarted: the icon comes back.
    trayer.terminate()
    trayer.wait(10)
    desk.wait("tray went", after=pressed)
    desk.start(*panel)
    desk.wait("tray came")
    desk.until(lambda: desk.colours() & amber)

    desk.say("quit")
    assert desk.inkom.wait(20) == 0
