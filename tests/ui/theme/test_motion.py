"""What the desktop says of motion, read from a real bus; and what of Inkom stands still then."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inkom_desktop.ui.theme import apply_theme, load_theme
from inkom_desktop.ui.theme import motion as motion_module
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.progress import Progress

PORTAL = Path(__file__).with_name("portal.py")
ROOT = Path(__file__).resolve().parents[3]
ASK = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from inkom_desktop.ui.theme.motion import SystemMotion
app = QGuiApplication([])
motion = SystemMotion(app)
motion.ask_portal()
motion.changed.connect(app.quit)
QTimer.singleShot(int(sys.argv[1]), app.quit)
app.exec()
print(motion.reduced)
"""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a session bus of its own."""
    if shutil.which("dbus-daemon") is None or find_spec("jeepney") is None:
        pytest.skip("No session bus can be started here: dbus-daemon or the Python library jeepney is not installed.")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        yield {
            **{k: v for k, v in os.environ.items() if k in ("PATH", "LD_LIBRARY_PATH")},
            "DBUS_SESSION_BUS_ADDRESS": address,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(tmp_path),
        }
        daemon.terminate()


def ask(env: dict[str, str], wait_ms: int) -> str:
    done = subprocess.run(
        [sys.executable, "-c", ASK, str(wait_ms)], env=env, capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("space", "key", "signature", "value", "reduced"),
    [
        ("org.gnome.desktop.interface", "enable-animations", "b", "false", True),
        ("org.freedesktop.appearance", "reduced-motion", "u", "1", True),
        ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "s", '"0"', True),
        ("org.gnome.desktop.interface", "enable-animations", "b", "true", False),
    ],
)
def test_the_portal_of_the_desktop_is_asked(
    bus: dict[str, str], space: str, key: str, signature: str, value: str, reduced: bool
) -> None:
    command = [sys.executable, str(PORTAL), space, key, signature, value]
    with subprocess.Popen(command, env=bus, stdout=subprocess.PIPE, text=True) as portal:
        assert portal.stdout is not None
        assert portal.stdout.readline().strip() == "ready"
        # A "no" is silent: half a second is a hundred times what an answer on this bus takes.
        assert ask(bus, 20_000 if reduced else 500) == str(reduced)
        portal.terminate()


def test_a_desktop_without_a_portal_asks_for_nothing(bus: dict[str, str]) -> None:
    assert ask(bus, 500) == "False"


def test_where_there_is_no_desktop_nobody_is_asked(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(motion_module.SystemMotion, "ask_portal", lambda _: asked.append("portal"))
    system = motion_module.SystemMotion(qapp)
    system.read()
    assert asked == []
    assert not system.reduced
    monkeypatch.setattr(motion_module, "_DESKTOPS", (qapp.platformName(),))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setattr(sys, "platform", "linux")
    system.read()
    assert asked == ["portal"]
    system.deleteLater()


@pytest.mark.parametrize(("platform", "reader"), [("win32", "_windows_is_still"), ("darwin", "_macos_is_still")])
def test_windows_and_macos_are_asked_by_their_own_calls(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, platform: str, reader: str
) -> None:
    system = motion_module.SystemMotion(qapp)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(motion_module, reader, lambda: True)
    system.read()
    assert system.reduced
    monkeypatch.setattr(motion_module, reader, lambda: False)
    system.read()
    assert not system.reduced
    system.deleteLater()


def test_a_busy_button_stands_still_and_says_so(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, load_theme("light", still=True))
    button = Button("Saving", "primary")
    qtbot.addWidget(button)
    button.show()
    button.set_busy(True)
    assert not button.runs()
    first = button.grab().toImage()
    assert button.accessible_states() == {"busy": True}
    button.set_busy(False)
    assert button.grab().toImage() != first
    # It runs as soon as motion is wanted again, and stops when it is not.
    button.set_busy(True)
    apply_theme(qapp, load_theme("light"))
    assert button.runs()
    apply_theme(qapp, load_theme("light", still=True))
    assert not button.runs()
    apply_theme(qapp, load_theme("light"))


def test_progress_is_a_bar_without_motion_of_its_own(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, load_theme("light", still=True))
    bar = Progress("Sending", 40)
    qtbot.addWidget(bar)
    bar.show()
    before = bar.grab().toImage()
    assert bar.grab().toImage() == before
    bar.setValue(60)
    assert bar.grab().toImage() != before
    apply_theme(qapp, load_theme("light"))
