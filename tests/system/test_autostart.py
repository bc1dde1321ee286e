"""Starting with the computer: the entry is what the system reads, and what the person said elsewhere is seen."""

from __future__ import annotations

import ntpath
import os
import plistlib
import select
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

import inkom_desktop
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.ports.autostart import Autostart, AutostartState
from inkom_desktop.system.autostart import NoAutostart, autostart_here, launch
from inkom_desktop.system.autostart.launch import Launch, launch_here
from inkom_desktop.system.autostart.linux import XdgAutostart, _words, entry_of
from inkom_desktop.system.autostart.macos import LABEL, LaunchAgentAutostart
from inkom_desktop.system.autostart.windows import APPROVED, LONGEST, NAME, RUN, RunKeyAutostart, command_of

ON, OFF, OFF_BY_SYSTEM, BROKEN = (
    AutostartState.ON,
    AutostartState.OFF,
    AutostartState.OFF_BY_SYSTEM,
    AutostartState.BROKEN,
)
posix = pytest.mark.skipif(os.name != "posix", reason="files that may be run are a thing of POSIX systems")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    made = tmp_path / "an app" / "inkom.exe"
    made.parent.mkdir()
    made.write_text("#!/bin/sh\n", "utf-8")
    made.chmod(0o755)
    return made


class FakeRegistry:
    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str | bytes] = {}
        self.broken = False

    def get(self, key: str, name: str) -> str | bytes | None:
        return self.values.get((key, name))

    def put(self, key: str, name: str, value: str | bytes) -> None:
        if self.broken:
            raise PermissionError(5, "Access is denied")
        self.values[key, name] = value

    def drop(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)


class FakeLaunchd:
    def __init__(self) -> None:
        self.disabled = False

    def __call__(self, arguments: Sequence[str]) -> str:
        if arguments[0] == "enable":
            assert arguments[1].endswith(f"/{LABEL}")
            self.disabled = False
            return ""
        word = "disabled" if self.disabled else "enabled"
        return f'disabled services = {{\n\t"com.example.other" => disabled\n\t"{LABEL}" => {word}\n}}\n'


class System:
    """One system's way, and how its person switches it off elsewhere."""

    def __init__(self, way: Autostart, switch_off: Callable[[], None]) -> None:
        self.way, self.switch_off = way, switch_off


def hide(path: Path, line: str) -> None:
    path.write_text(path.read_text("utf-8").replace("X-GNOME-Autostart-enabled=true", line), "utf-8")


@pytest.fixture(params=["gnome", "kde", "macos", "windows"])
def system(request: pytest.FixtureRequest, tmp_path: Path, program: Path) -> System:
    def launch() -> Launch:
        return Launch(str(program), ("--hidden",))

    if request.param == "windows":
        registry = FakeRegistry()
        off = bytes([3, 0, 0, 0, *range(8)])
        return System(RunKeyAutostart(launch, registry), lambda: registry.put(APPROVED, NAME, off))
    if os.name != "posix":
        pytest.skip("files that may be run are a thing of POSIX systems")
    if request.param == "macos":
        launchd = FakeLaunchd()
        agent = LaunchAgentAutostart(launch, tmp_path / "LaunchAgents", launchd)
        return System(agent, lambda: setattr(launchd, "disabled", True))
    xdg = XdgAutostart(launch, {"XDG_CONFIG_HOME": str(tmp_path / "config"), "XDG_CONFIG_DIRS": str(tmp_path / "etc")})
    line = "X-GNOME-Autostart-enabled=false" if request.param == "gnome" else "Hidden=true"
    return System(xdg, lambda: hide(xdg.path, line))


def test_on_and_off(system: System) -> None:
    assert system.way.state() is OFF
    assert system.way.enable() is ON
    assert system.way.enable() is ON
    assert system.way.state() is ON
    assert system.way.disable() is OFF
    assert system.way.disable() is OFF
    assert system.way.state() is OFF


def test_switched_off_elsewhere_is_seen_and_may_be_asked_for_again(system: System) -> None:
    system.way.enable()
    system.switch_off()
    assert system.way.state() is OFF_BY_SYSTEM
    assert system.way.enable() is ON
    system.switch_off()
    assert system.way.disable() is OFF


def test_a_program_that_is_gone_is_seen(system: System, program: Path) -> None:
    system.way.enable()
    program.unlink()
    assert system.way.state() is BROKEN
    with pytest.raises(InkomError, match="autostart_failed"):
        system.way.enable()


# Linux


@pytest.fixture
def xdg(tmp_path: Path, program: Path) -> XdgAutostart:
    environ = {"HOME": str(tmp_path), "XDG_CONFIG_DIRS": f"relative:{tmp_path / 'etc'}"}
    return XdgAutostart(lambda: Launch(str(program), ("--hidden",)), environ)


def test_the_folder_is_the_specifications(tmp_path: Path, xdg: XdgAutostart) -> None:
    assert xdg.path == tmp_path / ".config" / "autostart" / "inkom.desktop"
    relative = XdgAutostart(launch_here, {"HOME": str(tmp_path), "XDG_CONFIG_HOME": "not/absolute"})
    assert relative.path == xdg.path


@posix
def test_an_entry_for_everybody_is_hidden_for_this_person(tmp_path: Path, xdg: XdgAutostart, program: Path) -> None:
    everybodys = tmp_path / "etc" / "autostart" / "inkom.desktop"
    everybodys.parent.mkdir(parents=True)
    everybodys.write_text(entry_of(Launch(str(program), ("--hidden",))), "utf-8")
    assert xdg.state() is ON
    assert xdg.disable() is OFF_BY_SYSTEM
    assert everybodys.exists()
    assert xdg.enable() is ON


@posix
@pytest.mark.parametrize(
    "words",
    [
        ("/opt/inkom/inkom", "--hidden"),
        ('/home/anna b/it\'s "here"/in`k$om', "--hidden"),
        ("/a\\b", "100%", ""),
    ],
)
def test_odd_paths_survive_the_entry(xdg: XdgAutostart, words: tuple[str, ...]) -> None:
    from inkom_desktop.system.autostart.linux import _read

    xdg.path.parent.mkdir(parents=True)
    xdg.path.write_text(entry_of(Launch(words[0], words[1:])), "utf-8")
    read = _read(xdg.path)
    assert read is not None
    assert _words(read["Exec"]) == list(words)
    assert read["TryExec"] == words[0]


@posix
@pytest.mark.skipif(shutil.which("gio") is None, reason="GLib's own reader of desktop entries (gio) is not installed")
def test_glib_starts_the_entry(tmp_path: Path, xdg: XdgAutostart, program: Path) -> None:
    """What a desktop would do: the program really gets its flag, its folder and its environment."""
    told = tmp_path / "told"
    os.mkfifo(told)
    program.write_text(f'#!/bin/sh\nprintf "%s|%s|%s" "$1" "$PWD" "$INKOM_DATA_DIR" > "{told}"\n', "utf-8")
    data = tmp_path / "my data"
    entry = Launch(str(program), ("--hidden",), str(tmp_path), (("INKOM_DATA_DIR", str(data)),))
    xdg._launch = lambda: entry
    assert xdg.enable() is ON
    with open(os.open(told, os.O_RDONLY | os.O_NONBLOCK), "rb") as pipe:
        subprocess.run(["gio", "launch", str(xdg.path)], check=True, timeout=20)
        assert select.select([pipe], [], [], 20)[0], "the program was not started"
        assert pipe.read().decode() == f"--hidden|{tmp_path}|{data}"


@pytest.mark.parametrize("garbage", [b"", b"\xff\xfe\x00", b"[Desktop Entry]\nExec", b"Exec=/bin/sh\n", b"[" * 70_000])
def test_a_broken_entry_is_broken(xdg: XdgAutostart, garbage: bytes) -> None:
    xdg.path.parent.mkdir(parents=True)
    xdg.path.write_bytes(garbage)
    assert xdg.state() is BROKEN
    assert xdg.enable() is ON


@posix
def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path, xdg: XdgAutostart) -> None:
    (tmp_path / ".config").write_text("a file where a folder should be", "utf-8")
    with pytest.raises(InkomError) as refused:
        xdg.enable()
    assert refused.value.code == "autostart_failed"
    assert xdg.state() is OFF


# macOS


@posix
def test_the_agent_says_all_that_launchd_needs(tmp_path: Path, program: Path) -> None:
    entry = Launch(str(program), ("-m", "inkom_desktop", "--hidden"), "/src", (("INKOM_DATA_DIR", "/d"),))
    way = LaunchAgentAutostart(lambda: entry, tmp_path / "LaunchAgents", FakeLaunchd())
    way.enable()
    agent = plistlib.loads(way.path.read_bytes())
    assert agent["ProgramArguments"] == [str(program), "-m", "inkom_desktop", "--hidden"]
    assert agent["RunAtLoad"] is True
    assert agent["WorkingDirectory"] == "/src"
    assert agent["EnvironmentVariables"] == {"INKOM_DATA_DIR": "/d"}
    assert agent["Label"] == way.path.stem == LABEL
    agent["Disabled"] = True
    way.path.write_bytes(plistlib.dumps(agent))
    assert way.state() is OFF_BY_SYSTEM
    way.path.write_bytes(b"not a plist")
    assert way.state() is BROKEN


# Windows


def test_the_run_key_starts_it_hidden(program: Path) -> None:
    registry = FakeRegistry()
    RunKeyAutostart(lambda: Launch(str(program), ("--hidden",)), registry).enable()
    assert registry.values == {(RUN, NAME): f'"{program}" --hidden'}


def test_task_managers_switch(program: Path) -> None:
    registry = FakeRegistry()
    way = RunKeyAutostart(lambda: Launch(str(program), ("--hidden",)), registry)
    way.enable()
    for first, state in ((2, ON), (6, ON), (3, OFF_BY_SYSTEM), (7, OFF_BY_SYSTEM), (1, OFF_BY_SYSTEM)):
        registry.values[APPROVED, NAME] = bytes([first, *([0] * 11)])
        assert way.state() is state
    way.disable()
    assert registry.values == {}


def test_a_source_checkout_on_windows_says_where_it_lies() -> None:
    command = command_of(Launch(r"C:\py\pythonw.exe", ("-m", "inkom_desktop", "--hidden"), r"C:\My source"))
    assert command.startswith(r"C:\py\pythonw.exe -c ")
    assert command.endswith(r'"C:\My source" --hidden')
    assert ntpath.basename(command.split(" ")[0]) == "pythonw.exe"


def test_what_the_registry_does_not_take_is_said(program: Path) -> None:
    registry = FakeRegistry()
    registry.broken = True
    with pytest.raises(InkomError) as refused:
        RunKeyAutostart(lambda: Launch(str(program), ()), registry).enable()
    assert refused.value.params["detail"] == "Access is denied"
    with pytest.raises(InkomError):
        RunKeyAutostart(lambda: Launch("C:\\" + "x" * LONGEST, ()), FakeRegistry()).enable()


# how Inkom is started


def test_a_source_checkout_is_started_in_its_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "_is_installed", lambda _root: False)
    monkeypatch.setenv("INKOM_DATA_DIR", "somewhere")
    found = launch_here()
    root = str(Path(inkom_desktop.__file__).resolve().parents[1])
    assert (found.program, found.arguments, found.folder) == (
        sys.executable,
        ("-m", "inkom_desktop", "--hidden"),
        root,
    )
    assert found.environment == (("INKOM_DATA_DIR", os.path.abspath("somewhere")),)


@posix
def test_an_installed_package_is_started_by_its_script(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(launch, "_is_installed", lambda _root: True)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.delenv("INKOM_DATA_DIR")
    assert launch_here().words == (str(tmp_path / "python"), "-m", "inkom_desktop", "--hidden")
    script = tmp_path / "inkom"
    script.write_text("#!/bin/sh\n", "utf-8")
    script.chmod(0o755)
    assert launch_here() == Launch(str(script), ("--hidden",))


def test_a_frozen_program_is_started_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/inkom/inkom")
    monkeypatch.delenv("INKOM_DATA_DIR")
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert launch_here().words == ("/opt/inkom/inkom", "--hidden")
    monkeypatch.setenv("APPIMAGE", "/home/a/Inkom.AppImage")
    assert launch_here().words == ("/home/a/Inkom.AppImage", "--hidden")


def test_installed_is_found_by_asking(tmp_path: Path) -> None:
    assert not launch._is_installed(tmp_path)


def test_each_system_has_its_way(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(autostart_here("win32"), RunKeyAutostart)
    assert isinstance(autostart_here("darwin"), LaunchAgentAutostart)
    assert isinstance(autostart_here("linux"), XdgAutostart)
    assert isinstance(autostart_here("freebsd14"), XdgAutostart)
    assert isinstance(autostart_here("android"), NoAutostart)
    assert autostart_here("android").enable() is AutostartState.UNSUPPORTED
