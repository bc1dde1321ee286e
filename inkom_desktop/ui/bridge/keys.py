"""Keys as people read them: "Ctrl N", on a Mac "⌘N". Keys are written as QKeySequence writes them ("Ctrl+N", "G, T")."""

from __future__ import annotations

import re
import sys

from inkom_desktop.ui.words import tr

MAC = sys.platform == "darwin"
_PARTS = re.compile(r"\+(?=.)")
_MAC_SIGNS = {
    "Ctrl": "⌘",
    "Shift": "⇧",
    "Alt": "⌥",
    "Meta": "⌃",
    "Del": "⌫",
    "Backspace": "⌫",
    "Tab": "⇥",
    "Esc": "esc",
}
_MAC_ORDER = ("Meta", "Alt", "Shift", "Ctrl")
_SIGNS = {"Return": "↵", "Enter": "↵", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "-": "−"}


def native(keys: str, *, mac: bool = MAC) -> str:
    """Return the keys as this system can give them to us: a Mac keeps Cmd+Tab for itself and has no Del beside Backspace."""
    if not mac:
        return keys
    return {"Ctrl+Tab": "Meta+Tab", "Ctrl+Shift+Tab": "Meta+Shift+Tab", "Del": "Backspace"}.get(keys, keys)


def caps(keys: str, *, mac: bool = MAC) -> tuple[str, ...]:
    """Return one word for each key cap: ("Ctrl", "↵"), on a Mac ("⌘", "↵"); for a sequence those of each step."""
    return tuple(cap for step in native(keys, mac=mac).split(", ") for cap in _step(_PARTS.split(step), mac=mac))


def key_words(keys: str, *, mac: bool = MAC) -> str:
    """Return the keys in one piece, as menus and tooltips show them: "Ctrl N", "⌘N", "G T"."""
    joint = "" if mac and ", " not in keys else " "
    return joint.join(caps(keys, mac=mac))


def spoken_keys(keys: str, *, mac: bool = MAC) -> str:
    """Return the keys in words, for a screen reader: "Ctrl Enter", "Command Enter", "G then T"."""
    words = {
        "Return": tr("Enter"),
        "Enter": tr("Enter"),
        "Up": tr("Up arrow"),
        "Down": tr("Down arrow"),
        "Left": tr("Left arrow"),
        "Right": tr("Right arrow"),
        "Del": tr("Delete"),
        "Esc": tr("Escape"),
        ",": tr("Comma"),
        "+": tr("Plus"),
        "-": tr("Minus"),
        "=": tr("Equals sign"),
        "?": tr("Question mark"),
    }
    if mac:
        words |= {"Ctrl": tr("Command"), "Alt": tr("Option"), "Meta": tr("Control"), "Backspace": tr("Delete")}
    steps = [
        " ".join(words.get(part) or _name(part) for part in _PARTS.split(step))
        for step in native(keys, mac=mac).split(", ")
    ]
    said = steps[0]
    for step in steps[1:]:
        said = tr("{keys} then {next}", keys=said, next=step)
    return said


def is_letter(keys: str) -> bool:
    """Tell whether these are plain characters, which belong to a text field while one has the focus."""
    return all(len(step) == 1 for step in keys.split(", "))


def with_keys(name: str, keys: tuple[str, ...]) -> str:
    """Return a tooltip: the name with its first key combination."""
    return f"{name} ({key_words(keys[0])})" if keys else name


def _step(parts: list[str], *, mac: bool) -> list[str]:
    if mac:
        held = [m for m in _MAC_ORDER if m in parts[:-1]]
        return [_MAC_SIGNS.get(p) or _SIGNS.get(p, p) for p in (*held, parts[-1])]
    return [_SIGNS.get(p) or _name(p) for p in parts]


def _name(part: str) -> str:
    names = {
        "Ctrl": tr("Ctrl"),
        "Shift": tr("Shift"),
        "Alt": tr("Alt"),
        "Del": tr("Del"),
        "Esc": tr("Esc"),
        "Tab": tr("Tab"),
    }
    return names.get(part, part)
