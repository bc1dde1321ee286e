"""A long text as a thread: cut at the ends of paragraphs and sentences so that each part fits, and numbered where wanted."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import StrEnum

from inkom_desktop.domain.counting import split_graphemes

Fits = Callable[[str], bool]
"""Tells whether a part, as it would be sent, is short enough for everybody who gets it."""


class Numbering(StrEnum):
    """How the parts of a thread are numbered."""

    NONE = "none"
    SLASH = "slash"
    """A line of its own at the end: 2/5."""
    BRACKETS = "brackets"
    """After the last word: (2/5)."""
    DOT = "dot"
    """Before the first word: 2. — without a total, so that the thread may grow."""


WINDOW = 2_000
"""Characters of a text that are looked at for its next cut; more where more fit."""
_MARKS = {
    Numbering.SLASH: re.compile(r"\s*\n\s*\d{1,3}/\d{1,3}\s*\Z"),
    Numbering.BRACKETS: re.compile(r"\s*\(\d{1,3}/\d{1,3}\)\s*\Z"),
    Numbering.DOT: re.compile(r"\A\s*\d{1,3}\.\s+"),
}
_SHORT = re.compile(
    r"(?:\b(?:\w|e\.g|i\.e|z\.B|d\.h|p\.ex|Mr|Mrs|Ms|Dr|Prof|St|No|Nr|Sr|Sra|vs|etc|ca|bzw|usw|cf|vol|fig))\.\Z", re.I
)
# The end of a sentence: its sign, closing quotes, and white space; East Asian signs need none.
_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)|[。！？]+[」』）]*|\n{2,}")


def bare(parts: Sequence[str]) -> tuple[str, ...]:
    """Return the parts without a numbering that all of them have."""
    for pattern in _MARKS.values():
        if len(parts) > 1 and all(pattern.search(p) for p in parts):
            return tuple(pattern.sub("", p) for p in parts)
    return tuple(parts)


def numbered(part: str, number: int, total: int, numbering: Numbering) -> str:
    """Return a part (from 1) with its number."""
    match numbering:
        case Numbering.NONE:
            return part
        case Numbering.SLASH:
            return f"{part}\n\n{number}/{total}"
        case Numbering.BRACKETS:
            return f"{part} ({number}/{total})"
        case Numbering.DOT:
            return f"{number}. {part}"


def as_thread(parts: Sequence[str], fits: Fits, numbering: Numbering) -> tuple[tuple[str, ...], ...]:
    """Return what each part becomes: one piece or several, each of which fits with its number.

    What does not fit even word by word is cut between graphemes. A numbering that is there is replaced. Nothing is lost: the
    pieces hold every word of the part in order.
    """
    parts = bare(parts)
    total = len(parts)
    # The total is part of what is measured, and grows with the cuts it makes: at most once for each digit.
    for _ in range(4):
        made = _cut(parts, fits, numbering, total)
        count = sum(map(len, made))
        if len(str(count)) <= len(str(total)) or numbering in (Numbering.NONE, Numbering.DOT):
            break
        total = 10 ** len(str(total))
    count, number = sum(map(len, made)), 0
    told: list[tuple[str, ...]] = []
    for pieces in made:
        of_part = []
        for piece in pieces:
            number += 1
            of_part.append(piece if count == 1 else numbered(piece, number, count, numbering))
        told.append(tuple(of_part))
    return tuple(told)


def _cut(parts: Sequence[str], fits: Fits, numbering: Numbering, total: int) -> list[list[str]]:
    made: list[list[str]] = []
    number = 0
    for part in parts:
        pieces, rest = [], part
        while True:
            number += 1

            def with_number(text: str, at: int = number) -> bool:
                return fits(numbered(text.strip(), at, total, numbering))

            place = len(rest) if _all_fits(rest, with_number) else place_to_cut(rest, with_number)
            pieces.append(rest[:place].strip())
            rest = rest[place:].strip()
            if not rest:
                break
        made.append(pieces)
    return made


def _all_fits(text: str, fits: Fits) -> bool:
    """Tell whether all of it fits; of a long text the beginning is asked first, which is enough for a no."""
    return (len(text) <= WINDOW or fits(text[:WINDOW])) and fits(text)


def place_to_cut(text: str, fits: Fits) -> int:
    """Return where a text that does not fit is best cut: after a paragraph, a sentence, a word, else between graphemes.

    A cut is not taken when it would leave less than a third of what fits. At least one grapheme comes before it.
    """
    window = WINDOW
    while window < len(text) and fits(text[:window]):
        window *= 2
    text = text[:window]
    clusters = split_graphemes(text)
    least, most = 1, len(clusters)
    # The longest beginning that fits: whether one does changes once along the text, or nearly so (a link counts as a whole).
    while least < most:
        middle = (least + most + 1) // 2
        if fits("".join(clusters[:middle])):
            least = middle
        else:
            most = middle - 1
    room = len("".join(clusters[:least]))
    ends = [m.end() for m in _END.finditer(text) if m.end() <= room and not _SHORT.search(text[: m.end()])]
    for places in (ends, [m.start() for m in re.finditer(r"\s+", text) if 0 < m.start() <= room]):
        good = [p for p in places if p > room // 3 and fits(text[:p])]
        if good:
            return good[-1]
    return room
