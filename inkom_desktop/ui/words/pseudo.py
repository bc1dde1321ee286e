"""A language nobody speaks: every sentence in brackets, a third longer, with accents.

What shows without brackets was never given to a translator; what is cut was laid out for English.
"""

from __future__ import annotations

import re

MARK = "\u200f"
"""A letter of no width from right to left: what begins with it reads that way, though its letters are Latin."""
OPEN, CLOSE = "⟦", "⟧"
_ACCENTS = str.maketrans("aeiouyAEIOUcnCN", "áéíóúýÁÉÍÓÚçñÇÑ")
_FACT = re.compile(r"(\{[^}]*\})")
_PATTERN = re.compile(r"[dMy ,.]+|[^A-Za-z]*(\{[^}]*\}[^A-Za-z]*)+")
"""A pattern of a date, or facts with marks between them: nothing in it is a word."""


class Pseudo:
    """Answers every sentence."""

    def one(self, sentence: str) -> str:
        """Return the sentence in brackets; its {facts} stay as they are."""
        if _PATTERN.fullmatch(sentence):
            return sentence
        accented = "".join(p if p.startswith("{") else p.translate(_ACCENTS) for p in _FACT.split(sentence))
        return f"{MARK}{OPEN}{accented}{'~' * (len(sentence) // 3)}{CLOSE}"

    def several(self, one: str, many: str, count: int) -> str:
        """Return the bracketed form for a count."""
        return self.one(one if count == 1 else many)
