"""Python finder, missing libraries, screen, turns: what a machine lacks is told in one sentence with the command."""

from __future__ import annotations

import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from devkit import commands, pythons, system
from devkit.only_one import only_one
from devkit.telling import Trouble

from inkom_desktop.system import screen

linux = pytest.mark.skipif(sys.platform != "linux", reason="system libraries are looked for on Linux only")


@pytest.mark.parametrize(
    ("version", "expected"),
    [((3, 10), False), ((3, 11), True), ((3, 12), True), ((3, 13), True), ((3, 14), False), ((2, 7), False)],
)
def test_which_pythons_fit(version: tuple[int, int], expected: bool) -> None:
    assert pythons.fits(version) is expected


def test_a_name_that_does_not_start_is_passed_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "python3.13"
    broken.write_text("not a program", "utf-8")
    monkeypatch.setattr(pythons, "candidates", lambda: [[str(broken)], [sys.executable]])
    assert pythons.find() == [sys.executable]


def test_an_unfit_python_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pythons, "candidates", lambda: [["a"], ["b"]])
    monkeypatch.setattr(pythons, "version_of", lambda command: (3, 14) if command == ["a"] else (3, 12))
    assert pythons.find() == ["b"]


def test_on_windows_the_launcher_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: "C:/py.exe" if name == "py" else None)
    assert pythons.candidates(windows=True) == [["C:/py.exe", "-3.13"], ["C:/py.exe", "-3.12"], ["C:/py.exe", "-3.11"]]


def test_without_any_fitting_python_one_line_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pythons, "find", lambda: None)
    monkeypatch.setattr(pythons, "_in_apt", lambda name: name == "python3.11")
    assert pythons.start_again(["dev.py"]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "3.11, 3.12 or 3.13" in said
    assert "nstall" in said


@linux
def test_what_each_purpose_looks_for() -> None:
    def lacking(purpose: str) -> set[str]:
        return {p.debian for p in system.missing(purpose, lambda _: False, lambda _: False)}

    assert lacking("headless") < lacking("screen") < lacking("test")
    assert "libxcb-cursor0" in lacking("screen") - lacking("headless")
    assert {"xvfb", "dbus", "at-spi2-core", "gnome-keyring", "npm", "libcurl4"} < lacking("test") - lacking("screen")
    assert system.missing("test", lambda _: True, lambda _: True) == []


@pytest.mark.parametrize(
    ("tool", "command"),
    [
        ("apt-get", "sudo apt-get update && sudo apt-get install -y --no-install-recommends python3-venv libegl1"),
        ("dnf", "sudo dnf install libglvnd-egl"),
        ("pacman", "sudo pacman -S libglvnd"),
        ("zypper", "sudo zypper install Mesa-libEGL1"),
        ("none of them", ""),
    ],
)
def test_the_exact_command_of_each_family(tool: str, command: str) -> None:
    egl = [p for p in system.OFFSCREEN if p.name == "libEGL.so.1"]
    also = ["python3-venv"] if tool == "apt-get" else []
    assert system.command_for(egl, also, which=lambda name: name == tool) == command


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend that this is a Debian with nothing on it, where this account may install nothing."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(system, "as_root", lambda: None)
    monkeypatch.setattr(system, "on_path", lambda name: name == "apt-get")
    # The defaults of `missing` were bound when it was read, so that it is replaced as a whole.
    original = system.missing
    monkeypatch.setattr(system, "missing", lambda purpose: original(purpose, lambda _: False, lambda _: False))
    monkeypatch.setattr(
        system, "command_for", lambda pieces, also: "sudo apt-get install " + " ".join(p.debian for p in pieces)
    )


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize("purpose", ["screen", "test"])
def test_a_window_cannot_do_without_qts_libraries(purpose: str, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"lacks libglib.*\n  sudo apt-get install .*libxcb-cursor0"):
        system.provide(purpose, False, tmp_path / "log")


@pytest.mark.usefixtures("bare")
def test_without_a_screen_it_goes_on_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert system.provide("headless", False, tmp_path / "log") is False
    said = capsys.readouterr().err
    assert "libegl1" in said
    assert "needs none of it" in said


@pytest.mark.usefixtures("bare")
def test_without_a_servers_needs_the_other_tests_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    servers = [p for p in system.TEST_PROGRAMS + system.TEST_LIBRARIES if p.debian in ("npm", "libcurl4")]
    monkeypatch.setattr(system, "missing", lambda _purpose: servers)
    assert system.provide("test", False, tmp_path / "log") is False
    assert "Tests that need them are skipped" in capsys.readouterr().err


@pytest.mark.usefixtures("bare")
def test_without_venv_nothing_goes(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="python3-venv"):
        system.provide("headless", True, tmp_path / "log")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these always have a screen")
def test_a_screen_is_one_that_answers() -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as folder, socket.socket(socket.AF_UNIX) as server:
        there = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": folder}
        assert not screen.reachable(there)
        server.bind(f"{folder}/wayland-7")
        server.listen(1)
        assert screen.reachable(there)
    assert not screen.reachable({})
    assert not screen.reachable({"DISPLAY": "nonsense"})
    assert not screen.reachable({"DISPLAY": ":59999"})


def test_two_starts_take_turns(tmp_path: Path) -> None:
    lock = tmp_path / "build" / "dev.lock"
    code = (
        "import sys; sys.path.insert(0, sys.argv[2]); from pathlib import Path\n"
        "from devkit.only_one import only_one\n"
        "with only_one(Path(sys.argv[1]), pause=0.01): print('mine')\n"
    )
    here = str(Path(commands.__file__).resolve().parents[1])
    with only_one(lock):
        other = subprocess.Popen(
            [sys.executable, "-c", code, str(lock), here], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert other.stderr is not None
        assert other.stdout is not None
        assert "waiting" in other.stderr.readline()  # it has found the lock taken
        assert other.poll() is None
    out, _ = other.communicate(timeout=10)
    assert out == "mine\n"


@pytest.mark.parametrize(
    ("arguments", "cores", "spread"),
    [
        ([], 4, True),
        (["-q"], 2, True),
        ([], 1, False),
        (["tests/domain"], 4, False),
        (["--pdb"], 4, False),
        (["-n0"], 4, False),
    ],
)
def test_a_whole_run_is_spread_over_the_cores(arguments: list[str], cores: int, spread: bool) -> None:
    assert bool(commands.parallel(arguments, cores)) is spread


def test_trouble_is_a_sentence_and_ctrl_c_is_130(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_: object) -> Path:
        raise KeyboardInterrupt

    def trouble(*_: object) -> Path:
        raise Trouble("The disk is full. Make room.")

    monkeypatch.setattr(commands, "ready", trouble)
    assert commands.main(["test"]) == 1
    assert capsys.readouterr().err == "The disk is full. Make room.\n"
    monkeypatch.setattr(commands, "ready", stopped)
    assert commands.main(["test"]) == 130
