"""What can be done in the window, as data: each action is declared once; menus, tooltips, palette, sheet and keys read it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable


@dataclass(frozen=True, slots=True)
class Action:
    """An action: `id` "composer.schedule"; `title` and `section` in English, translated where they are shown.

    `keys` are alternatives as QKeySequence writes them ("Ctrl+Return"; "G, T" is one key after the other). `find` are other
    English words that find it in the palette. `palette` false keeps it out of there (moving a focus makes no sense in a list).
    `each` gives the deed the number of the key that was pressed, from 1. `repeats` lets a held key repeat it.
    """

    id: str
    title: str
    section: str
    icon: str
    keys: tuple[str, ...] = ()
    find: str = ""
    palette: bool = True
    each: bool = False
    repeats: bool = False


def _always() -> bool:
    return True


def _silent() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Deed:
    """What an action does here and now, whether it can be done, and a quieter word about it ("Wed 14 Oct, 09:30")."""

    act: Callable[..., object]
    enabled: Callable[[], bool] = _always
    note: Callable[[], str] = _silent


Deeds = Mapping[str, Deed]
"""Deeds by the id of their action."""


@runtime_checkable
class Offers(Protocol):
    """A page that has actions of its own while it is shown. Optional."""

    def deeds(self) -> Deeds:
        """Return what can be done, by the ids of the page's `PageSpec.actions`, or of the shell's (`page.search`)."""
        ...


@runtime_checkable
class Closes(Protocol):
    """A page with something that Esc closes before it goes back: a side panel, a drawer. Optional."""

    def close_one(self) -> bool:
        """Close the topmost such thing; tells whether there was one."""
        ...
