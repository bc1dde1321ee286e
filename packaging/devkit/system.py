"""System libraries that Qt and the tests need on Linux: which are missing, and how to get them.

The list was found by painting a window on a bare Debian 12. Qt itself comes with the wheel; these it finds through
the loader: https://doc.qt.io/qt-6/linux-requirements.html
"""

import ctypes
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from devkit.telling import Trouble, say


@dataclass(frozen=True)
class Piece:
    """A library (its loader name) or a program, and the package that carries it per family of systems."""

    name: str
    debian: str
    fedora: str
    arch: str
    suse: str


OFFSCREEN = (
    Piece("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    Piece("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd", "Mesa-libEGL1"),
    Piece("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd", "Mesa-libGL1"),
    Piece("libX11.so.6", "libx11-6", "libX11", "libx11", "libX11-6"),
    Piece("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    Piece("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    Piece("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    Piece("libbrotlidec.so.1", "libbrotli1", "libbrotli", "brotli", "libbrotlidec1"),
)
ON_SCREEN = (
    Piece("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    Piece("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    Piece("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    Piece("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    Piece("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11", "libxkbcommon-x11-0"),
)
TEST_PROGRAMS = (
    Piece("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "xorg-x11-server-Xvfb"),
    Piece("dbus-run-session", "dbus", "dbus-daemon", "dbus", "dbus-1-daemon"),
    Piece("gnome-keyring-daemon", "gnome-keyring", "gnome-keyring", "gnome-keyring", "gnome-keyring"),
    # A desktop for the tray: panel, window manager, notifications, a hand and an eye.
    Piece("trayer", "trayer", "trayer", "trayer", "trayer"),
    Piece("openbox", "openbox", "openbox", "openbox", "openbox"),
    Piece("dunst", "dunst", "dunst", "dunst", "dunst"),
    Piece("xdotool", "xdotool", "xdotool", "xdotool", "xdotool"),
    Piece("maim", "maim", "maim", "maim", "maim"),
    # The bus of screen readers; it has no program on the path.
    Piece("/usr/share/dbus-1/services/org.a11y.Bus.service", *["at-spi2-core"] * 4),
    Piece("gio", "libglib2.0-bin", "glib2", "glib2", "glib2-tools"),
    Piece(
        "desktop-file-validate", "desktop-file-utils", "desktop-file-utils", "desktop-file-utils", "desktop-file-utils"
    ),
    Piece("git", "git", "git", "git", "git"),
    # Bluesky's server is an npm package that compiles SQLite.
    Piece("npm", "npm", "nodejs-npm", "npm", "npm-default"),
    Piece("g++", "g++", "gcc-c++", "gcc", "gcc-c++"),
    Piece("make", "make", "make", "make", "make"),
)
# What snac, unpacked into the tests' own cache, asks of the loader.
TEST_LIBRARIES = (Piece("libcurl.so.4", "libcurl4", "libcurl", "curl", "libcurl4"),)
# Where the distribution keeps `venv` apart: https://packages.debian.org/bookworm/python3-venv
VENV_PACKAGE = "python3-venv"
_OTHERS = (("dnf", "fedora", "dnf install"), ("pacman", "arch", "pacman -S"), ("zypper", "suse", "zypper install"))


def loads(name: str) -> bool:
    """True when the loader finds this library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def on_path(name: str) -> bool:
    """True when this program, or this file where a path is given, is installed."""
    return Path(name).is_file() if name.startswith("/") else shutil.which(name) is not None


def missing(
    purpose: str, library: Callable[[str], bool] = loads, program: Callable[[str], bool] = on_path
) -> list[Piece]:
    """What this Linux lacks for `headless` (Qt not needed, but good to have), `screen` or `test`; elsewhere nothing."""
    if sys.platform != "linux":
        return []
    testing = purpose == "test"
    libraries = OFFSCREEN + (ON_SCREEN if purpose != "headless" else ()) + (TEST_LIBRARIES if testing else ())
    programs = TEST_PROGRAMS if testing else ()
    return [p for p in libraries if not library(p.name)] + [p for p in programs if not program(p.name)]


def command_for(pieces: Sequence[Piece], also: Sequence[str] = (), which: Callable[[str], bool] = on_path) -> str:
    """The exact command that a person runs to get these; empty when the system's installer is not one we know."""
    if which("apt-get"):
        names = " ".join([*also, *(p.debian for p in pieces)])
        return f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}"
    for tool, family, verb in _OTHERS:
        if which(tool) and pieces:
            return f"sudo {verb} " + " ".join(dict.fromkeys(getattr(p, family) for p in pieces))
    return ""


def as_root() -> list[str] | None:
    """What to put before a command so that it runs as root: nothing, `sudo -n`, or None when we may not."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if not on_path("sudo"):
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, stdin=subprocess.DEVNULL, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def apt_install(packages: Sequence[str], log: Path) -> bool:
    """Install with apt-get when this account may; False when it may not or it did not work (the log says why)."""
    prefix = as_root() if on_path("apt-get") else None
    if prefix is None:
        return False
    say(f"Installing {len(packages)} system packages: {' '.join(packages)}")
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    with log.open("ab") as out:
        for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
            done = subprocess.run([*apt, *step], stdin=subprocess.DEVNULL, stdout=out, stderr=out, check=False)
    return done.returncode == 0  # a failed update matters only when the install fails too


def provide(purpose: str, venv_missing: bool, log: Path) -> bool:
    """Get what `purpose` lacks. True when all is there; False when something is missing that one can do without.

    Raises Trouble with the exact command when it cannot be done without: `venv`, or a library Qt would stop at.
    """
    also = [VENV_PACKAGE] if venv_missing else []
    lacking = missing(purpose)
    if not also and not lacking:
        return True
    if apt_install([*also, *(p.debian for p in lacking)], log):
        return True
    lacking = missing(purpose)
    command = command_for(lacking, also)
    names = ", ".join([*also, *(p.name for p in lacking)])
    advice = f"Run this, then start again:\n  {command}" if command else "Install them, then start again."
    needed = [p for p in lacking if p not in TEST_PROGRAMS + TEST_LIBRARIES] if purpose != "headless" else []
    if also or needed:
        raise Trouble(f"This system lacks {names}. {advice}")
    what = "Tests that need them are skipped." if purpose == "test" else "Publishing without a screen needs none of it."
    say(f"This system lacks {names}. {what}" + (f" To have them:\n  {command}" if command else ""))
    return False


def old_arm_linux() -> str:
    """A sentence when no Qt wheel fits: the one for 64-bit Arm Linux asks for glibc 2.39; else empty."""
    if sys.platform != "linux" or platform.machine() != "aarch64":
        return ""
    name, version = platform.libc_ver()
    if name == "glibc" and tuple(int(n) for n in version.split(".")[:2]) < (2, 39):
        return (
            f"Qt's package for Arm Linux needs glibc 2.39 (Debian 13, Ubuntu 24.04) and this system has {version}. "
            "Use a newer system, or a machine with an Intel or AMD processor."
        )
    return ""
