"""Whether two texts say nearly the same."""

from __future__ import annotations

import re

SHINGLE = 2
NEARLY = 0.7
"""The share of pairs of words that two texts have in common (Jaccard) when a reader would take one for the other."""
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
# Scripts without spaces sign by sign, other words whole.
_WORD = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|[^\W_]+", re.UNICODE)


def nearly_same(one: str, other: str) -> bool:
    """Tell whether two texts say nearly the same, whatever their links, signs and capitals; two without words never do."""
    a, b = _words(one), _words(other)
    if not a or not b:
        return False
    if min(len(a), len(b)) < 2 * SHINGLE:
        return a == b
    left, right = _shingles(a), _shingles(b)
    return len(left & right) >= NEARLY * len(left | right)


def _words(text: str) -> list[str]:
    return _WORD.findall(_ADDRESS.sub(" ", text).casefold())


def _shingles(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)}
