"""Is there a tray: who can be asked is asked, and what cannot be told is said so."""

from __future__ import annotations

import pytest

from inkom_desktop.ports.autostart import TrayState
from inkom_desktop.system.tray_probe import find_tray


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ((None, None), TrayState.UNKNOWN),
        ((False, None), TrayState.ABSENT),
        ((None, False), TrayState.ABSENT),
        ((False, True), TrayState.THERE),
        ((True, None), TrayState.THERE),
    ],
)
def test_one_that_says_yes_is_enough(answers: tuple[bool | None, ...], state: TrayState) -> None:
    probes = tuple(lambda _environ, answer=answer: answer for answer in answers)
    assert find_tray({}, "linux", probes) is state


def test_windows_and_macos_have_one() -> None:
    assert find_tray({}, "win32", ()) is find_tray({}, "darwin", ()) is TrayState.THERE


def test_nobody_to_ask() -> None:
    assert find_tray({}, "linux") is TrayState.UNKNOWN
    nowhere = {"DISPLAY": ":59999", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus"}
    assert find_tray(nowhere, "linux") is TrayState.UNKNOWN
    assert find_tray({"DISPLAY": "x", "DBUS_SESSION_BUS_ADDRESS": "nonsense"}, "linux") is TrayState.UNKNOWN
