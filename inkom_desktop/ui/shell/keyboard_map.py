"""The map of the keyboard as a page of docs/: written from the actions, so that it cannot differ from them.

`python -m inkom_desktop.ui.shell.keyboard_map > docs/keyboard.md`
"""

from __future__ import annotations

import sys

from inkom_desktop.ui.bridge.actions import Action
from inkom_desktop.ui.bridge.keys import caps
from inkom_desktop.ui.pages import PAGES
from inkom_desktop.ui.shell.actions import all_actions

_HEAD = """# The keyboard

Written by `python -m inkom_desktop.ui.shell.keyboard_map` from the actions of the window; a test holds it to them. The same data
makes the keys work, fills the sheet (`?` or F1), the command palette (Ctrl+K), menus and tooltips.

Single letters work only while no text field has the focus; the switch in the sheet turns them off. On a Mac Ctrl is ⌘ Command,
except for Ctrl+Tab, which stays Control+Tab because the system keeps ⌘Tab.
"""
_FOOT = """
## For those who build

An action is declared once, as `bridge.actions.Action`: the window's in `ui/shell/actions.py`, a page's in its own `actions.py`,
named in its `PageSpec`. What it does stands apart, as a `Deed` by the same id: the window's in `ui/shell/deeds.py`, a page's in
its `deeds()`. G and a letter lead to every page of the sidebar: the letter of its `PageSpec`, else the first of its title that
no other page has. A page may also name its `regions()` for F6 and close something with Esc in `close_one()`.
"""


def as_markdown() -> str:
    """Return docs/keyboard.md."""
    lines = [_HEAD]
    sections: dict[str, list[Action]] = {}
    for action in all_actions(PAGES):
        sections.setdefault(action.section, []).append(action)
    for title, actions in sections.items():
        lines += [f"## {title}", "", "| Action | Keys |", "|---|---|"]
        lines += [f"| {a.title} | {_keys(a)} |" for a in actions]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n" + _FOOT


def _keys(action: Action) -> str:
    if action.each:
        return f"`{_one(action.keys[0])}` … `{caps(action.keys[-1], mac=False)[-1]}`"
    return ", ".join(dict.fromkeys(f"`{_one(keys)}`" for keys in action.keys)) or "in the palette"


def _one(keys: str) -> str:
    return (" then " if ", " in keys else "+").join(caps(keys, mac=False))


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(as_markdown())
