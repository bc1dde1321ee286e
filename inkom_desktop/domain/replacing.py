"""Finding words in a draft and putting others in their place: in every part of a text, and in the texts of accounts."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from inkom_desktop.domain.draft import Draft


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for. `words` are taken as they stand; `whole` finds them as words of their own alone."""

    words: str
    case: bool = False
    whole: bool = False

    @property
    def pattern(self) -> re.Pattern[str]:
        """The expression that finds them."""
        said = re.escape(self.words)
        said = rf"(?<!\w){said}(?!\w)" if self.whole else said
        return re.compile(said, 0 if self.case else re.IGNORECASE)


def count_in(draft: Draft, wanted: Wanted) -> int:
    """Return how often the words are there, in the title, the parts and the texts of accounts."""
    texts = [draft.title, *draft.parts, *(t for parts in draft.own_texts.values() for t in parts)]
    return sum(len(wanted.pattern.findall(text)) for text in texts) if wanted.words else 0


def replaced(draft: Draft, wanted: Wanted, by: str) -> Draft:
    """Return the draft with the words replaced everywhere; `by` is taken as it stands."""
    if not wanted.words:
        return draft

    def put(text: str) -> str:
        return wanted.pattern.sub(lambda _: by, text)

    own = {account: tuple(map(put, parts)) for account, parts in draft.own_texts.items()}
    return replace(draft, title=put(draft.title), parts=tuple(map(put, draft.parts)), own_texts=own)
