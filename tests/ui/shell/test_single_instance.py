"""A second start hands over its wish; many starts at once agree on one; a killed one leaves nothing behind."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

import inkom_desktop
from inkom_desktop.ui.shell.single_instance import Claim, SingleInstance, socket_name
from inkom_desktop.ui.shell.wish import MOST_BYTES, Wish, read_wish

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has named pipes, which lie in no folder")

STARTS = 10
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from inkom_desktop.ui.shell.single_instance import Claim, SingleInstance
from inkom_desktop.ui.shell.wish import Wish
app = QCoreApplication([])
single = SingleInstance(Path(sys.argv[1]))
claim = single.claim(Wish("inkom://today", sys.argv[2]))
print(claim.value, flush=True)
if claim is Claim.FIRST:
    heard = []
    def listen(wish):
        heard.append(wish.token)
        print(wish.token, flush=True)
        if len(heard) == int(sys.argv[3]):
            app.quit()
    single.asked.connect(listen)
    QTimer.singleShot(60000, app.quit)
    app.exec()
"""


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def first(data: Path) -> Iterator[SingleInstance]:
    one = SingleInstance(data)
    assert one.claim(Wish()) is Claim.FIRST
    yield one
    one.close()


class Start:
    """A start in a process of its own; what it says is read line by line."""

    def __init__(self, data: Path, token: str, until: int = 0) -> None:
        root = str(Path(inkom_desktop.__file__).parents[1])
        command = [sys.executable, "-c", PROGRAM, str(data), token, str(until)]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": root}
        )
        assert self.process.stdout is not None
        self.said = self.process.stdout

    def line(self) -> str:
        return self.said.readline().strip()

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(10)
        self.said.close()


@pytest.fixture
def start(data: Path) -> Iterator[Callable[..., Start]]:
    started: list[Start] = []

    def begin(token: str, until: int = 0) -> Start:
        started.append(Start(data, token, until))
        return started[-1]

    yield begin
    for one in started:
        one.kill()


def test_the_second_start_is_heard(qtbot: QtBot, data: Path, first: SingleInstance) -> None:
    with qtbot.waitSignal(first.asked, timeout=5000) as told:
        assert SingleInstance(data).claim(Wish("inkom://accounts", "token")) is Claim.HANDED_OVER
    assert told.args == [Wish("inkom://accounts", "token")]


def test_another_store_has_a_window_of_its_own(data: Path, first: SingleInstance) -> None:
    other = data.parent / "other"
    other.mkdir(mode=0o700)
    second = SingleInstance(other)
    assert second.claim(Wish()) is Claim.FIRST
    assert second.name != first.name
    second.close()


def test_whoever_comes_after_is_the_first_again(data: Path) -> None:
    one = SingleInstance(data)
    one.claim(Wish())
    one.close()
    two = SingleInstance(data)
    assert two.claim(Wish()) is Claim.FIRST
    two.close()


def test_one_that_does_not_answer_is_said_so(data: Path, first: SingleInstance) -> None:
    first._server.close()
    assert SingleInstance(data).claim(Wish(), patience_s=0.1) is Claim.UNANSWERED


@posix
def test_the_socket_is_closed_to_others(data: Path, first: SingleInstance) -> None:
    assert Path(first.name).parent == data.parent / "run"
    assert stat.S_IMODE(os.stat(first.name).st_mode) & 0o077 == 0


@posix
def test_without_a_private_runtime_folder_it_lies_elsewhere(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "run").chmod(0o755)
    assert Path(socket_name(data)).parent == data
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert Path(socket_name(data)).parent == data
    deep = data / ("x" * 90)
    deep.mkdir(mode=0o700)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    place = Path(socket_name(deep)).parent
    assert place == tmp_path / f"inkom-{os.getuid()}"
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    place.chmod(0o777)
    assert Path(socket_name(deep)).parent not in (place, deep)


@posix
@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"show",
        b"a\x00b\x1b[2J",
        b"\xff\xfe\xfd",
        b"inkom 1\nquit\n",
        b"inkom 1\nshow\ntoken\nmore",
        b"inkom 1\nshow\ntwo words",
        b"inkom 1\ninkom://today evil\n",
        b"inkom 1\n" + b"inkom:" + b"x" * 3000 + b"\n",
        b"x" * 100_000,
    ],
)
def test_what_is_none_of_ours_is_not_told(qtbot: QtBot, first: SingleInstance, message: bytes) -> None:
    assert read_wish(message) is None
    with qtbot.assertNotEmitted(first.asked):
        socket = caller(first)
        socket.write(message)
        socket.flush()
        qtbot.waitUntil(lambda: len(message) > MOST_BYTES or socket.bytesToWrite() == 0)
        socket.disconnectFromServer()
        # A wish that comes after it is heard, so that the message before has been judged by then.
        with qtbot.waitSignal(first._server.newConnection):
            last = caller(first)
        last.abort()
        qtbot.waitUntil(lambda: len(first._callers) <= 1)


def caller(first: SingleInstance) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(first.name)
    assert socket.waitForConnected(1000)
    return socket


@posix
def test_a_caller_that_never_ends_is_cut_off(
    qtbot: QtBot, first: SingleInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inkom_desktop.ui.shell.single_instance.CALLER_MS", 20)
    with qtbot.assertNotEmitted(first.asked):
        socket = caller(first)
        with qtbot.waitSignal(socket.disconnected, timeout=5000):
            socket.write(b"inkom 1")


@posix
def test_many_starts_at_once_leave_one(start: Callable[..., Start]) -> None:
    everybody = [start(f"t{n}", STARTS - 1) for n in range(STARTS)]
    claims = [one.line() for one in everybody]
    assert sorted(claims) == ["first"] + ["handed over"] * (STARTS - 1)
    the_one = claims.index("first")
    heard = [everybody[the_one].line() for _ in range(STARTS - 1)]
    assert sorted(heard) == sorted(f"t{n}" for n in range(STARTS) if n != the_one)
    assert {one.process.wait(30) for one in everybody} == {0}


@posix
def test_one_that_was_killed_leaves_nothing_behind(data: Path, start: Callable[..., Start]) -> None:
    killed = start("t0", 1)
    assert killed.line() == "first"
    killed.kill()
    assert Path(socket_name(data)).exists()
    fresh = SingleInstance(data)
    assert fresh.claim(Wish()) is Claim.FIRST
    assert start("t1").line() == "handed over"
    fresh.close()
