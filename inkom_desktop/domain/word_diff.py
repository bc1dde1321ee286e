"""What differs between two texts, word by word, for people to read."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from inkom_desktop.domain.draft import Draft

MOST_TOKENS = 3_000
"""Words of a changed stretch that are compared one by one (the time grows with their square); a longer one is told as a whole."""
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
# Scripts without spaces sign by sign, other words whole, everything else (signs, emoji, spaces) each for itself.
_TOKEN = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+|\s+|[^\w\s]+", re.UNICODE)


class Change(StrEnum):
    """What became of a stretch."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and what became of it."""

    text: str
    change: Change = Change.SAME


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces in order: without the added ones they are `before`, without the removed ones `after`."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    pieces = [Piece("".join(old[:head])), *_middle(middle_old, middle_new), Piece("".join(old[len(old) - tail :]))]
    return tuple(_joined(p for p in pieces if p.text))


def _alike(old: Sequence[str], new: Sequence[str]) -> int:
    count = 0
    for a, b in zip(old, new, strict=False):
        if a != b:
            break
        count += 1
    return count


def _middle(old: list[str], new: list[str]) -> Iterator[Piece]:
    if max(len(old), len(new)) > MOST_TOKENS:
        yield Piece("".join(old), Change.REMOVED)
        yield Piece("".join(new), Change.ADDED)
        return
    for kind, i, j, k, m in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Piece("".join(old[i:j]))
            continue
        yield Piece("".join(old[i:j]), Change.REMOVED)
        yield Piece("".join(new[k:m]), Change.ADDED)


def _joined(pieces: Iterator[Piece]) -> list[Piece]:
    made: list[Piece] = []
    for piece in pieces:
        if made and made[-1].change is piece.change:
            made[-1] = replace(made[-1], text=made[-1].text + piece.text)
        else:
            made.append(piece)
    return made


def changed_words(pieces: Sequence[Piece]) -> tuple[int, int]:
    """Return how many words were added and how many removed."""

    def count(change: Change) -> int:
        return sum(len(re.findall(r"\w+", p.text)) for p in pieces if p.change is change)

    return count(Change.ADDED), count(Change.REMOVED)


def around_changes(pieces: Sequence[Piece], room: int) -> tuple[Piece, ...]:
    """Return the pieces with what stayed the same cut to about `room` characters on each side of a change, at a word."""
    made: list[Piece] = []
    for place, piece in enumerate(pieces):
        text = " ".join(piece.text.split("\n")) if piece.change is Change.SAME else piece.text
        if piece.change is Change.SAME and len(text) > 2 * room:
            head = "" if place == 0 else text[:room].rsplit(" ", 1)[0]
            tail = "" if place == len(pieces) - 1 else text[-room:].split(" ", 1)[-1]
            text = f"{head} … {tail}" if head and tail else f"{head} …" if head else f"… {tail}"
        made.append(Piece(text, piece.change))
    return tuple(made)


def whole_text(draft: Draft) -> str:
    """Return what a draft says, as one text: its title, its parts, then the texts of accounts."""
    own = [text for account in sorted(draft.own_texts) for text in draft.own_texts[account]]
    return "\n\n".join(text for text in (draft.title, *draft.parts, *own) if text)
