"""Start with this computer: the switch shows what was read back, and says why it is off."""

from __future__ import annotations

import sys

import pytest

from inkom_desktop.engine.house import House
from inkom_desktop.ports.autostart import AutostartState
from inkom_desktop.system.autostart.linux import XdgAutostart
from inkom_desktop.ui.shell.start_switch import StartSwitch
from tests.ui.shell.conftest import Screen

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="here the real entry of this person would be written; the three ways have fakes"
)


def test_the_switch_and_the_entry_agree(screen: Screen) -> None:
    said: list[str] = []

    async def entry(house: House) -> XdgAutostart:
        assert isinstance(house.autostart, XdgAutostart)
        return house.autostart

    async def scenario() -> None:
        way = await screen.bridge.call(entry)
        start = StartSwitch(screen.bridge, screen.window)
        start.said.connect(said.append)
        assert not start.switch.isEnabled()
        await start.settled()
        assert (start.switch.isEnabled(), start.switch.isChecked()) == (True, False)
        start.switch.click()
        await start.settled()
        assert way.state() is AutostartState.ON
        assert start.switch.isChecked()
        way.path.write_text(way.path.read_text("utf-8").replace("enabled=true", "enabled=false"), "utf-8")
        again = StartSwitch(screen.bridge, screen.window)
        again.said.connect(said.append)
        await again.settled()
        assert not again.switch.isChecked()
        again.switch.click()
        await again.settled()
        assert again.switch.isChecked()
        again.switch.click()
        await again.settled()
        assert way.state() is AutostartState.OFF
        way.path.parent.rmdir()
        way.path.parent.write_text("a file where a folder should be", "utf-8")
        again.switch.click()
        await again.settled()
        assert not again.switch.isChecked()

    screen.run(scenario())
    assert said[0] == "Posts wait until you open Inkom"
    assert said[1] == "In the tray, without the window"
    assert said[2] == "Switched off in the system’s own settings"
    assert said[-1].startswith("Starting with this computer could not be changed: ")


def test_it_stands_in_the_settings(screen: Screen) -> None:
    async def scenario() -> None:
        screen.window.open_settings()
        await screen.window.settled()
        dialog = screen.window.page("settings")
        (start,) = dialog.findChildren(StartSwitch)
        await start.settled()
        assert start.switch.accessibleName() == "Start with this computer"
        assert start.switch.isEnabled()

    screen.run(scenario())
