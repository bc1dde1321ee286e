"""How well typed words fit a name.

Case and accents do not count. Every typed word must fit somewhere, in any order; each is worth, in the best place it has:

| how it fits | points |
|---|---|
| the text begins with it | 100 |
| a word of the text begins with it | 80 |
| its letters are beginnings of words, or follow one another ("nfs", "schnext") | 60, less 4 for each leap |
| it stands inside a word (two letters or more) | 40 |
| its letters occur in order, from the beginning of a word (three letters or more) | 25, less 1 for each letter between |

A word that is met whole gets 8 more, and a long text loses up to 8, so that of two names the shorter comes first. Other words
that find a thing count 0.6, the quieter words beside its name 0.5; in these letters must
stand together. Why this is ours:
docs/decisions.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

AT_START, AT_WORD, HUMPS, INSIDE, SCATTERED = 100.0, 80.0, 60.0, 40.0, 25.0
LEAP, WHOLE, LENGTH = 4.0, 8.0, 8.0
WEIGHTS = (1.0, 0.5, 0.6)
"""What a fit counts in the name, the note, and the other words."""
NOISE = 0.35
"""What fits less well than this part of the best one is not shown."""


class Text:
    """A text made ready for searching; `folded` has no case and no accents."""

    __slots__ = ("_initials", "_starts", "_where", "folded", "less", "raw")

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self._starts: tuple[int, ...] | None = None
        self._initials: str | None = None
        self._where: list[int] | None = None
        if raw.isascii():
            self.folded = raw.lower()
            self.less = min(LENGTH, len(self.folded) / 10)
            return
        pairs = [(each, place) for place, letter in enumerate(raw) for each in fold(letter)]
        self.folded = "".join(each for each, _ in pairs)
        self._where = [place for _, place in pairs]
        self.less = min(LENGTH, len(self.folded) / 10)

    @property
    def starts(self) -> tuple[int, ...]:
        """Where words begin."""
        if self._starts is None:
            self._starts = tuple(m.start() for m in _WORD.finditer(self.folded))
        return self._starts

    @property
    def initials(self) -> str:
        """The letters that begin words."""
        if self._initials is None:
            self._initials = "".join(self.folded[s] for s in self.starts)
        return self._initials

    def written(self, folded: Sequence[int]) -> tuple[int, ...]:
        """Return places of the folded text as places of the text as it is written."""
        where = self._where
        return tuple(folded) if where is None else tuple(dict.fromkeys(where[i] for i in folded))


_WORD = re.compile(r"[^\W_]+")
_NOTHING: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Fit:
    """How well it fits, and the letters that were met in each of the texts."""

    score: float
    marks: tuple[tuple[int, ...], ...]


class Needle:
    """What was typed. `points` is quick and runs over everything; `fits` also tells the letters, for what is shown."""

    def __init__(self, typed: str) -> None:
        self.words = tuple(_Word(word) for word in fold(typed).split())

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was typed."""
        return not self.words

    def points(self, texts: Sequence[Text]) -> float:
        """Return how well it fits the name, the note and the other words (as many as are given); 0 when it does not."""
        total = 0.0
        for word in self.words:
            best = word.best(texts)[0]
            if best <= 0:
                return 0.0
            total += best
        return total / len(self.words) if self.words else 0.0

    def may_fit(self, joined: str) -> bool:
        """Tell cheaply that it cannot fit with letters that stand together (False); `joined` are all texts, folded."""
        return all(word.letters in joined for word in self.words)

    def looseness(self, joined: str, name: Text) -> int | None:
        """Return, cheaply, how loose the letters stand: a guess to choose by among very many. None when it cannot fit."""
        total = 0
        for word in self.words:
            if word.letters in joined:
                continue
            loose = word.looseness(name)
            if loose is None:
                return None
            total += loose
        return total

    def fits(self, *texts: Text) -> Fit | None:
        """Return the same with the letters that were met; None when it does not fit."""
        met: list[set[int]] = [set() for _ in texts]
        for word in self.words:
            points, field = word.best(texts)
            if points <= 0:
                return None
            met[field].update(word.places(texts[field]))
        return Fit(self.points(texts), tuple(t.written(sorted(m)) for t, m in zip(texts, met, strict=True)))


class _Word:
    def __init__(self, letters: str) -> None:
        self.letters = letters
        # Each gap excludes the letter that ends it: one way to match, so the time does not explode on hostile text.
        gaps = "".join(f"[^{re.escape(c)}]*{re.escape(c)}" for c in letters[1:])
        self._strewn = re.compile(re.escape(letters[0]) + gaps, re.DOTALL)
        self._in_order = re.compile(rf"(?<![^\W_]){re.escape(letters[0])}{gaps}", re.DOTALL)

    def best(self, texts: Sequence[Text]) -> tuple[float, int]:
        """Return the most points, and the text that gives them.

        Only in the name may letters stand apart, and only when they stand together nowhere.
        """
        best, field = self._together(texts[0]), 0
        if best < AT_WORD - LENGTH:
            for number in range(1, len(texts)):
                if (
                    self.letters in texts[number].folded
                    and (p := self._together(texts[number]) * WEIGHTS[number]) > best
                ):
                    best, field = p, number
        return (best, field) if best > 0 else (self._apart(texts[0]), 0)

    def looseness(self, name: Text) -> int | None:
        """Return over how many letters they are strewn, 0 when all begin words; None when they are not there in order."""
        if len(self.letters) < 2 or self.letters[0] not in name.initials:
            return None
        found = self._in_order.search(name.folded)
        if found is None:
            return None
        return 0 if self._strewn.search(name.initials) else found.end() - found.start()

    def _together(self, text: Text) -> float:
        letters, folded = self.letters, text.folded
        place = folded.find(letters)
        if place < 0:
            return 0.0
        less = text.less
        at = self._at_word(folded, place)
        if at < 0:
            return INSIDE - less if len(letters) > 1 else 0.0
        end = at + len(letters)
        whole = WHOLE if end == len(folded) or not folded[end].isalnum() else 0.0
        return (AT_WORD if at else AT_START) + whole - less

    def places(self, text: Text) -> Sequence[int]:
        """Return the letters that were met in the folded text."""
        place = text.folded.find(self.letters)
        if place >= 0:
            at = self._at_word(text.folded, place)
            first = at if at >= 0 else place
            return range(first, first + len(self.letters))
        return self._humps(text) or self._scattered(text)

    def _at_word(self, folded: str, place: int) -> int:
        while place > 0 and folded[place - 1].isalnum():
            place = folded.find(self.letters, place + 1)
        return place

    def _apart(self, text: Text) -> float:
        length, less = len(self.letters), text.less
        if self.looseness(text) is None:
            return 0.0
        if places := self._humps(text):
            return HUMPS - LEAP * sum(b - a > 1 for a, b in pairwise(places)) - less
        if length < 3 or not (places := self._scattered(text)):
            return 0.0
        return max(0.0, SCATTERED - (places[-1] - places[0] + 1 - length) - less)

    def _humps(self, text: Text) -> tuple[int, ...]:
        """Return places where each letter begins a word or follows the one before; none when there are none."""
        folded, starts, letters = text.folded, text.starts, self.letters
        failed: set[tuple[int, int]] = set()

        def go(number: int, last: int) -> tuple[int, ...] | None:
            if number == len(letters):
                return ()
            if (number, last) in failed:
                return None
            nearest = (last + 1,) if last >= 0 and folded[last + 1 : last + 2] == letters[number] else ()
            for place in (*nearest, *(s for s in starts if s > last and folded[s] == letters[number])):
                rest = go(number + 1, place)
                if rest is not None:
                    return (place, *rest)
            failed.add((number, last))
            return None

        return go(0, -1) or _NOTHING

    def _scattered(self, text: Text) -> tuple[int, ...]:
        """Return the tightest places of the letters in order, from the beginning of a word on."""
        folded, best = text.folded, _NOTHING
        for start in (s for s in text.starts if folded[s] == self.letters[0]):
            places = [start]
            for letter in self.letters[1:]:
                place = folded.find(letter, places[-1] + 1)
                if place < 0:
                    break
                places.append(place)
            if len(places) == len(self.letters) and (not best or places[-1] - places[0] < best[-1] - best[0]):
                best = tuple(places)
        return best


def fold(text: str) -> str:
    """Return a text without case and accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))
