"""Emoji: Unicode's list with the CLDR's names (`resources/emoji`), found by words, with the person's skin tone and recents."""

from __future__ import annotations

import json
import logging
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from PySide6.QtCore import QObject, Signal

from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.theme.resources import resource_path
from inkom_desktop.ui.theme.roles import ThemeError

log = logging.getLogger(__name__)

RECENT, TONE = "emoji.recent", "emoji.tone"
MOST_RECENT = 27
_LIGHT = "\U0001f3fb"
TONES = ("", _LIGHT, "\U0001f3fc", "\U0001f3fd", "\U0001f3fe", "\U0001f3ff")
"""The modifiers of Fitzpatrick's scale (UTS #51), lightest first; empty: none."""


@dataclass(frozen=True, slots=True)
class Emoji:
    """One of them: `light` is its form in the light skin tone (empty where it has none), `words` its names by language.

    In English the name comes first and others that it is known by follow, each behind a bar.
    """

    sign: str
    light: str
    words: Mapping[str, str] = field(hash=False)

    def toned(self, tone: str) -> str:
        """Return it in a skin tone; as it is where it has none."""
        return self.light.replace(_LIGHT, tone) if tone and self.light else self.sign

    def name(self, language: str) -> str:
        """Return what it is called."""
        return (self.words.get(language) or self.words["en"]).partition(" | ")[0]


@dataclass(frozen=True, slots=True)
class Group:
    """A group of Unicode's, by its English name."""

    name: str
    emoji: tuple[Emoji, ...]


@cache
def groups() -> tuple[Group, ...]:
    """Return all there are, in Unicode's order; none where the file cannot be read."""
    try:
        plain = json.loads(resource_path("emoji", "emoji.json").read_text("utf-8"))
    except (ThemeError, OSError, ValueError):
        log.exception("the emoji cannot be read")
        return ()
    return tuple(Group(g["name"], tuple(Emoji(*row) for row in g["emoji"])) for g in plain)


def _folded(words: str) -> str:
    apart = unicodedata.normalize("NFD", words.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(" " if c in "|-_:’'()," else c for c in apart if not unicodedata.combining(c))


@cache
def _index(language: str) -> tuple[tuple[str, str, Emoji], ...]:
    """Each emoji with its folded name, and all its folded words with a blank before each."""
    made = []
    for group in groups():
        for each in group.emoji:
            said = " ".join(dict.fromkeys((each.words.get(language, ""), each.words["en"])))
            made.append((_folded(each.name(language)), " " + " ".join(_folded(said).split()), each))
    return tuple(made)


def find(words: str, language: str) -> tuple[Emoji, ...]:
    """Return those of whose words each wanted one is the beginning: those called so first, then those whose name begins so."""
    wanted = _folded(words).split()
    if not wanted:
        return ()
    begun = " ".join(wanted)
    found = [
        (0 if name == begun else 1 if name.startswith(begun) else 2, number, each)
        for number, (name, said, each) in enumerate(_index(language))
        if all(f" {w}" in said for w in wanted)
    ]
    return tuple(each for _, _, each in sorted(found, key=lambda f: f[:2]))


class EmojiShelf(QObject):
    """The person's skin tone and what they used last, kept for all clients. `changed` when it is otherwise."""

    changed = Signal()

    def __init__(self, desktop: Desktop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._tasks = Tasks(self)
        self.tone = ""
        self.recent: tuple[str, ...] = ()

    def load(self) -> None:
        """Read what is kept."""
        if not self._desktop.bridge.is_ready:
            return

        async def work() -> None:
            kept = await self._desktop.bridge.call(lambda house: house.store.settings.all())
            tone, recent = kept.get(TONE, ""), tuple(kept.get(RECENT, "").split())[:MOST_RECENT]
            if (tone, recent) != (self.tone, self.recent):
                self.tone, self.recent = tone if tone in TONES else "", recent
                self.changed.emit()

        self._tasks.run(work())

    def used(self, sign: str) -> None:
        """Remember that this one was used."""
        self.recent = (sign, *(s for s in self.recent if s != sign))[:MOST_RECENT]
        self._keep(RECENT, " ".join(self.recent))

    def wear(self, tone: str) -> None:
        """Use this skin tone from now on."""
        self.tone = tone
        self._keep(TONE, tone)
        self.changed.emit()

    def _keep(self, name: str, value: str) -> None:
        async def keep(house: House) -> None:
            await house.store.settings.set(name, value)

        self._tasks.run(self._desktop.bridge.call(keep))
