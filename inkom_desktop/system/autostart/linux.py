"""Linux and the BSDs: a desktop entry in the autostart folder.

https://specifications.freedesktop.org/autostart-spec/ and https://specifications.freedesktop.org/desktop-entry-spec/
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.ports.autostart import AutostartState
from inkom_desktop.system.autostart.launch import Launch
from inkom_desktop.system.paths import write_private

NAME = "inkom.desktop"
GROUP = "[Desktop Entry]"
MOST_BYTES = 64 * 1024

Entry = Mapping[str, str]


class XdgAutostart:
    """`launch` tells how Inkom is started; it is asked only when an entry is written."""

    def __init__(
        self,
        launch: Callable[[], Launch],
        environ: Mapping[str, str],
        which: Callable[[str], str | None] = shutil.which,
    ) -> None:
        self._launch, self._which = launch, which
        home = Path(environ.get("HOME") or Path.home())
        own = environ.get("XDG_CONFIG_HOME", "")
        config = Path(own) if os.path.isabs(own) else home / ".config"
        self.path = config / "autostart" / NAME
        system = (environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
        self._system = [Path(folder) / "autostart" / NAME for folder in system if os.path.isabs(folder)]

    def state(self) -> AutostartState:
        """Say how it stands: the person's own entry hides one of the system."""
        entry = next((found for path in (self.path, *self._system) if (found := _read(path)) is not None), None)
        if entry is None:
            return AutostartState.OFF
        hidden = entry.get("Hidden", "").lower() == "true"
        # What GNOME's and KDE's own settings write when the person switches an entry off.
        if hidden or entry.get("X-GNOME-Autostart-enabled", "").lower() == "false":
            return AutostartState.OFF_BY_SYSTEM
        program = entry.get("TryExec") or next(iter(_words(entry.get("Exec", ""))), "")
        return AutostartState.ON if program and self._which(program) else AutostartState.BROKEN

    def enable(self) -> AutostartState:
        """Write the entry."""
        launch = self._launch()
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_private(self.path, entry_of(launch).encode("utf-8"), durable=True)
        except OSError as e:
            raise InkomError("autostart_failed", detail=e.strerror or str(e)) from e
        return self._expect(AutostartState.ON)

    def disable(self) -> AutostartState:
        """Take the entry away; one that the system has for everybody is hidden for this person."""
        try:
            with contextlib.suppress(FileNotFoundError):
                self.path.unlink()
            if self.state() is not AutostartState.OFF:
                hides = f"{GROUP}\nType=Application\nName=Inkom\nHidden=true\n"
                self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                write_private(self.path, hides.encode("utf-8"), durable=True)
        except OSError as e:
            raise InkomError("autostart_failed", detail=e.strerror or str(e)) from e
        return self._expect(AutostartState.OFF, AutostartState.OFF_BY_SYSTEM)

    def _expect(self, *wanted: AutostartState) -> AutostartState:
        found = self.state()
        if found not in wanted:
            raise InkomError("autostart_failed", detail=f"{self.path}: {found.value}")
        return found


def entry_of(launch: Launch) -> str:
    """Return the desktop entry that starts Inkom hidden."""
    words = launch.words
    if launch.environment:
        words = ("env", *(f"{name}={value}" for name, value in launch.environment), *words)
    lines = [
        GROUP,
        "Type=Application",
        "Name=Inkom",
        "Comment=Publishes scheduled posts on time",
        f"Exec={_escaped(' '.join(map(_quoted, words)))}",
        f"TryExec={_escaped(launch.program)}",
        "Icon=inkom",
        "Terminal=false",
        "StartupNotify=false",
        "X-GNOME-Autostart-enabled=true",
        # After the panel, where the desktop knows a delay: the tray must be there first.
        "X-GNOME-Autostart-Delay=3",
    ]
    if launch.folder:
        lines.append(f"Path={_escaped(launch.folder)}")
    return "\n".join(lines) + "\n"


def _quoted(word: str) -> str:
    """Quote a word of Exec."""
    word = word.replace("%", "%%")
    if word and all(c.isalnum() or c in "-_./=:,+@%" for c in word):
        return word
    return '"' + "".join("\\" + c if c in '"`$\\' else c for c in word) + '"'


def _escaped(value: str) -> str:
    """Escape a value of type string."""
    return value.replace("\\", "\\\\").replace("\n", "\\n")


def _words(line: str) -> list[str]:
    """Read the words of Exec (after the escapes of strings)."""
    words, word, quoted, begun = [], "", False, False
    characters = iter(line)
    for c in characters:
        if quoted and c == "\\":
            word += next(characters, "")
        elif c == '"':
            quoted, begun = not quoted, True
        elif c == " " and not quoted:
            if begun:
                words.append(word)
            word, begun = "", False
        else:
            word, begun = word + c, True
    if begun:
        words.append(word)
    return [w.replace("%%", "%") for w in words]


def _read(path: Path) -> Entry | None:
    """Read the main group of a desktop entry; None when there is no readable one."""
    try:
        with path.open("rb") as file:
            text = file.read(MOST_BYTES).decode("utf-8", "replace")
    except OSError:
        return None
    entry: dict[str, str] = {}
    inside = False
    for line in text.splitlines():
        if line.startswith("["):
            inside = line.strip() == GROUP
        elif inside and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            plain = value.strip().replace("\\\\", "\0").replace("\\n", "\n").replace("\\s", " ").replace("\0", "\\")
            entry.setdefault(key.strip(), plain)
    return entry
