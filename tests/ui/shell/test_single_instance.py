"""A second start hands over its wish; a socket that was left behind is no obstacle."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from inkom_desktop.ui.shell.single_instance import MOST_BYTES, SingleInstance, socket_name


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path / "data"


def test_the_second_start_is_heard(qtbot: QtBot, data: Path) -> None:
    first = SingleInstance(data)
    assert not first.hand_over("show")
    assert first.listen()
    with qtbot.waitSignal(first.asked, timeout=5000) as told:
        assert SingleInstance(data).hand_over("inkom://accounts")
    assert told.args == ["inkom://accounts"]
    assert not SingleInstance(data.parent / "other").hand_over("show")
    first.close()


def test_garbage_is_not_told(qtbot: QtBot, data: Path) -> None:
    first = SingleInstance(data)
    first.listen()
    with qtbot.assertNotEmitted(first.asked, wait=150):
        SingleInstance(data).hand_over("a\x00b\x1b[2J")
    with qtbot.waitSignal(first.asked, timeout=5000) as told:
        SingleInstance(data).hand_over("x" * 10_000)
    assert len(told.args[0]) <= MOST_BYTES
    first.close()


def test_a_socket_left_behind_is_taken_away(qtbot: QtBot, data: Path) -> None:
    Path(socket_name(data)).write_bytes(b"")
    fresh = SingleInstance(data)
    assert not fresh.hand_over("show")
    assert fresh.listen()
    socket = QLocalSocket()
    socket.connectToServer(socket_name(data))
    assert socket.waitForConnected(1000)
    socket.disconnectFromServer()
    fresh.close()
    assert isinstance(fresh._server, QLocalServer)
