"""What the palette can find, and the order in which it shows what it found."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from inkom_desktop.ui.shell.palette.fuzzy import NOISE, WEIGHTS, Needle, Text
from inkom_desktop.ui.widgets.tile import TileLook

MOST = 12
"""Entries of one section at once."""
TIGHTEST = 4 * MOST
MOST_LISTED = 6
"""The same while nothing is typed."""
SMALL = 200
"""Up to so many entries are looked through for letters that stand apart, whatever stands together."""


@dataclass(frozen=True, slots=True, order=True)
class Section:
    """A heading; the lower `place` stands higher."""

    place: int
    title: str


@dataclass(frozen=True, slots=True)
class More:
    """Another thing that can be done with an entry."""

    title: str
    icon: str
    run: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `key` tells it from all others and is what "recent" remembers ("action:compose", "draft:<id>").

    It is drawn with an `icon`, the tile of a network (`look`), or that of a client (`client`: initials and colour).
    `note` is a quieter word beside the title, `find` other words that find it, `keys` its shortcut.
    """

    key: str
    section: Section
    title: str
    run: Callable[[], object]
    note: str = ""
    find: str = ""
    icon: str = ""
    look: TileLook | None = None
    client: tuple[str, str] | None = None
    keys: str = ""
    more: tuple[More, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """A line as it is shown: an entry with the letters that were met in its title and its note."""

    entry: Entry
    title_marks: tuple[int, ...] = ()
    note_marks: tuple[int, ...] = ()


Line = Section | Shown
Ranked = tuple[float, int, Entry]


class Index:
    """Entries made ready for searching, once for many keystrokes."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries = tuple(entries)
        shared: dict[str, Text] = {}

        def text(raw: str) -> Text:
            return shared.get(raw) or shared.setdefault(raw, Text(raw))

        self._texts = [(Text(e.title), text(e.note), text(e.find)) for e in self.entries]
        self._joined = ["\n".join([t.folded for t in texts]) for texts in self._texts]

    def ranked(self, needle: Needle) -> list[Ranked]:
        """Return points, a number that keeps the order of equals, and the entry, of what fits.

        Among many entries, letters that stand apart are looked for only when few stand together, and only the tightest of
        them are scored: a guess that costs little.
        """
        together = [number for number, joined in enumerate(self._joined) if needle.may_fit(joined)]
        found = self._scored(needle, together)
        if len(found) >= MOST and len(self.entries) > SMALL:
            return found
        loose = [
            (looseness, number)
            for number, (joined, texts) in enumerate(zip(self._joined, self._texts, strict=True))
            if (looseness := needle.looseness(joined, texts[0])) is not None
        ]
        return self._scored(needle, [number for _, number in heapq.nsmallest(TIGHTEST, loose)])

    def _scored(self, needle: Needle, numbers: list[int]) -> list[Ranked]:
        points, texts, entries = needle.points, self._texts, self.entries
        return [(score, -n, entries[n]) for n in numbers if (score := points(texts[n])) > 0]


def found_lines(needle: Needle, indexes: Sequence[Index]) -> list[Line]:
    """Return the lines for what was typed.

    The section with the best entry comes first, the others in their own order; in each the best come first. What fits
    much worse than the best is noise and left out.
    """
    ranked = [each for index in indexes for each in index.ranked(needle)]
    if not ranked:
        return []
    best = max(ranked, key=lambda each: each[0])
    sections: dict[Section, list[tuple[float, int, Entry]]] = {}
    for each in ranked:
        if each[0] >= best[0] * NOISE:
            sections.setdefault(each[2].section, []).append(each)
    lines: list[Line] = []
    for section in sorted(sections, key=lambda s: (s != best[2].section, s)):
        lines.append(section)
        chosen = heapq.nlargest(MOST, sections[section], key=lambda each: each[:2])
        lines += [marked(needle, entry) for _, _, entry in chosen]
    return lines


def marked(needle: Needle, entry: Entry) -> Shown:
    """Return an entry with the letters that were met."""
    fit = needle.fits(*(Text(t) for t in (entry.title, entry.note, entry.find)[: len(WEIGHTS)]))
    return Shown(entry, fit.marks[0], fit.marks[1]) if fit is not None else Shown(entry)


def listed_lines(entries: Iterable[Entry], recent: Sequence[str], most_recent: int, title: str) -> list[Line]:
    """Return the lines when nothing is typed: what was chosen lately first, then everything by section."""
    known = {entry.key: entry for entry in entries}
    section = Section(0, title)
    again = [replace(known[key], section=section) for key in recent if key in known][:most_recent]
    shown = {entry.key for entry in again}
    rest = sorted((e for e in known.values() if e.key not in shown), key=lambda e: e.section)
    lines: list[Line] = []
    counts: dict[Section, int] = {}
    for entry in (*again, *rest):
        counts[entry.section] = counts.get(entry.section, 0) + 1
        if counts[entry.section] == 1:
            lines.append(entry.section)
        if counts[entry.section] <= MOST_LISTED:
            lines.append(Shown(entry))
    return lines
