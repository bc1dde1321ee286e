"""Inkom on a real accessibility bus, read as Orca reads it: names, roles, states; a press and a text through the bus."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

import inkom_desktop
from inkom_desktop.bootstrap import open_house
from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.ports.network import SignInAsk
from tests.ui.access.at_spi import Reader

BUS_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
MISSING = [n for n in ("Xvfb", "dbus-daemon") if shutil.which(n) is None] + ["at-spi2-core"] * (
    not BUS_SERVICE.exists()
)
pytestmark = [
    pytest.mark.screen,
    pytest.mark.xdist_group("at_spi"),
    pytest.mark.skipif(
        bool(MISSING), reason=f"No accessibility bus can be started here: {', '.join(MISSING)} is not installed."
    ),
]


async def fill(data: Path) -> None:
    """A client with a folder account, a post in an hour, and a draft."""
    house = await open_house({"INKOM_DATA_DIR": str(data)})
    try:
        client = await house.workspaces.first("UTC")
        site = await house.accounts.connect("folder", SignInAsk(server=str(data / "site")), client.id, "Site")
        draft = await house.drafts.new(client.id, parts=("First light.",), account_ids=[site.id])
        at = house.clock.now() + timedelta(hours=1)
        await house.planner.schedule(draft, Due(at, "UTC", wall(at, "UTC")))
    finally:
        await house.close()


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Reader, str]]:
    """A screen reader and the bus name of an Inkom that runs on a screen of its own."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    asyncio.run(fill(tmp_path / "data"))
    (tmp_path / "run").mkdir(mode=0o700)
    env = {k: v for k, v in os.environ.items() if k in ("PATH", "LD_LIBRARY_PATH")} | {
        "HOME": str(tmp_path),
        "LANG": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "INKOM_DATA_DIR": str(tmp_path / "data"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "PYTHONPATH": str(Path(inkom_desktop.__file__).parents[1]),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    running: list[subprocess.Popen[str]] = []

    def start(*command: str) -> subprocess.Popen[str]:
        log = (tmp_path / f"{Path(command[0]).name}.log").open("w")
        running.append(subprocess.Popen(command, env=env, text=True, stdout=subprocess.PIPE, stderr=log))
        log.close()
        return running[-1]

    def first_line(*command: str) -> str:
        pipe = start(*command).stdout
        assert pipe is not None
        return pipe.readline().strip()

    try:
        number = first_line("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
        env["DISPLAY"] = f":{number}"
        env["DBUS_SESSION_BUS_ADDRESS"] = first_line("dbus-daemon", "--session", "--nofork", "--print-address=1")
        listening = Reader(env["DBUS_SESSION_BUS_ADDRESS"])
        start(sys.executable, "-m", "inkom_desktop")
        yield listening, listening.program()
        listening.close()
        # What the interfaces say must never fail: PySide would only print it.
        log = (tmp_path / f"{Path(sys.executable).name}.log").read_text("utf-8", "replace")
        assert "Traceback" not in log, log[-3000:]
        assert "Error calling Python override" not in log, log[-3000:]
    finally:
        for process in reversed(running):
            process.terminate()
            process.wait(10)
            if process.stdout is not None:
                process.stdout.close()


def test_a_screen_reader_reads_presses_and_types(reader: tuple[Reader, str]) -> None:
    listener, bus = reader
    # Today
    row = listener.find(bus, "list item", lambda name: "First light." in name)
    told = listener.tree(bus)
    assert (told[0].role, told[0].name) == ("frame", "Inkom")
    assert (told[1].role, told[1].name) == ("panel", "Navigation")
    assert {"focusable", "selectable"} <= row.states
    assert row.name.endswith("First light., Folder, Scheduled")
    assert listener.description(row) == "1 of 1"
    by_name = {(e.role, e.name): e for e in told}
    assert "selected" in by_name["page tab", "Today"].states
    assert "selected" not in by_name["page tab", "Accounts"].states
    assert "selected" not in by_name["page tab", "Settings"].states
    for name in ("Compose", "Pause publishing", "More for this post"):
        assert "focusable" in by_name["push button", name].states
    pressable = [e for e in told if e.role in ("push button", "button menu", "check box", "page tab", "list item")]
    assert [e for e in pressable if not e.name] == []
    # Accounts, by a press
    listener.press(by_name["page tab", "Accounts"])
    account = listener.find(bus, "list item", lambda name: name.startswith("Folder, site"))
    told = listener.tree(bus)
    assert "selected" in next(e for e in told if (e.role, e.name) == ("page tab", "Accounts")).states
    assert next(e for e in told if (e.role, e.name) == ("push button", "Connect account"))
    assert listener.description(account) == "1 of 1"
    # the composer: type, choose, schedule, hear
    listener.press(next(e for e in told if (e.role, e.name) == ("push button", "Compose")))
    text = listener.find(bus, "text", "Text")
    assert {"editable", "focusable"} <= text.states
    listener.type_into(text, "Written by ear.")
    assert listener.text(text) == "Written by ear."
    assert listener.find(bus, "label", "Ready for 1 account")
    chip = listener.find(bus, "check box", "Folder, site, selected")
    assert "checked" in chip.states
    tab = listener.find(bus, "page tab", "Everywhere")
    assert "selected" in tab.states
    listener.hear()
    listener.press(listener.find(bus, "push button", lambda name: name.startswith("Schedule:")))
    assert listener.heard(lambda said: said.startswith("Scheduled for"))
    assert listener.find(bus, "list item", lambda name: "Written by ear." in name)
