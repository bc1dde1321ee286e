"""Each system is told that inkom:// links are Inkom's; on Linux GLib really hands one over."""

from __future__ import annotations

import os
import plistlib
import re
import select
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from inkom_desktop.system.autostart import windows
from inkom_desktop.ui.shell.links import SCHEME

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
ENTRY = PACKAGING / "linux" / "inkom.desktop"


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed")
def test_the_desktop_entry_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", str(ENTRY)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_desktop_entry_gives_a_link_as_one_argument() -> None:
    lines = ENTRY.read_text("utf-8").splitlines()
    assert "Exec=inkom %u" in lines
    assert f"MimeType=x-scheme-handler/{SCHEME};" in lines


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("gio") is None, reason="GLib's gio is not installed")
def test_a_link_reaches_the_program(tmp_path: Path) -> None:
    """The entry as it is shipped, a program in its place: an evil link arrives whole, or not at all."""
    told = tmp_path / "told"
    os.mkfifo(told)
    program = tmp_path / "bin" / "inkom"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nprintf "%s %s" "$#" "$1" > "{told}"\n', "utf-8")
    program.chmod(0o755)
    places = tmp_path / "share" / "applications"
    places.mkdir(parents=True)
    shutil.copy(ENTRY, places)
    (places / "mimeapps.list").write_text(f"[Default Applications]\nx-scheme-handler/{SCHEME}=inkom.desktop\n", "utf-8")
    environment = {
        "PATH": f"{program.parent}:{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "share"),
        "XDG_DATA_DIRS": str(tmp_path / "none"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }
    link = "inkom://today?x=%22%20--gallery"
    with open(os.open(told, os.O_RDONLY | os.O_NONBLOCK), "rb") as pipe:
        subprocess.run(["gio", "open", link], env=environment, check=True, timeout=20)
        assert select.select([pipe], [], [], 20)[0], "the program was not started"
        assert pipe.read().decode() == f"1 {link}"


def test_macos_is_told_the_scheme() -> None:
    (kind,) = plistlib.loads((PACKAGING / "macos" / "links.plist").read_bytes())["CFBundleURLTypes"]
    assert kind["CFBundleURLSchemes"] == [SCHEME]


def test_windows_is_told_the_scheme_and_forgets_the_start() -> None:
    script = (PACKAGING / "windows" / "links.iss").read_text("utf-8")
    assert re.search(rf'Classes\\{SCHEME}\\shell\\open\\command".*"""{{app}}\\inkom.exe"" ""%1"""', script)
    assert f'"{windows.RUN}"; ValueType: none; ValueName: "{windows.NAME}"' in script
