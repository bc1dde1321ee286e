"""What an edit makes of a draft's parts and of the pictures that stand with them. Pure: a draft in, a draft out.

`tab` is "" for the common text, else the id of an account, which may have a text of its own. Pictures belong to the common text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import replace
from itertools import accumulate

from inkom_desktop.domain.draft import Attachment, Draft
from inkom_desktop.domain.options import Chosen


def owns(draft: Draft, tab: str) -> bool:
    """Tell whether the account of a tab has a text of its own."""
    return tab in draft.own_texts


def parts_of(draft: Draft, tab: str) -> tuple[str, ...]:
    """Return the parts that a tab shows."""
    return draft.own_texts.get(tab) or draft.parts


def media_of(draft: Draft, tab: str, part: int) -> tuple[Attachment, ...]:
    """Return the pictures of a part; one beyond the last part shows in the last."""
    last = len(parts_of(draft, tab)) - 1
    return tuple(a for a in draft.media if min(a.part, last) == part)


def with_parts(draft: Draft, tab: str, parts: tuple[str, ...]) -> Draft:
    """Return the draft with other parts in a tab."""
    if owns(draft, tab):
        return replace(draft, own_texts={**draft.own_texts, tab: parts})
    return replace(draft, parts=parts)


def without_part(draft: Draft, tab: str, index: int) -> Draft:
    """Return the draft without a part; its pictures move to the part before."""
    parts, draft = parts_of(draft, tab), _options_moved(draft, tab, lambda p: None if p == index else p - (p > index))
    if not owns(draft, tab):
        moved = (replace(a, part=a.part - 1) if a.part >= index and a.part > 0 else a for a in draft.media)
        draft = replace(draft, media=tuple(moved))
    return with_parts(draft, tab, (*parts[:index], *parts[index + 1 :]))


def with_part_back(draft: Draft, tab: str, index: int, text: str, before: Draft) -> Draft:
    """Return the draft with a removed part in its place again; `before` is how it was with it, by which its pictures go back."""
    now = parts_of(draft, tab)
    place = min(index, len(now))
    draft = _options_back(_options_moved(draft, tab, lambda p: p + (p >= place)), tab, index, place, before)
    whole = with_parts(draft, tab, (*now[:place], text, *now[place:]))
    if owns(draft, tab):
        return whole
    were = {a.id: a.part for a in before.media}
    return replace(whole, media=tuple(replace(a, part=were.get(a.id, a.part)) for a in draft.media))


def with_parts_swapped(draft: Draft, tab: str, index: int, there: int) -> Draft:
    """Return the draft with two parts in each other's place, with their pictures."""
    parts = list(parts_of(draft, tab))
    parts[index], parts[there] = parts[there], parts[index]
    draft = _options_moved(draft, tab, lambda p: {index: there, there: index}.get(p, p))
    if not owns(draft, tab):
        now = {a.id: min(a.part, len(parts) - 1) for a in draft.media}
        moved = {index: there, there: index}
        media = tuple(replace(a, part=moved.get(now[a.id], now[a.id])) for a in draft.media)
        draft = replace(draft, media=media)
    return with_parts(draft, tab, tuple(parts))


def with_part_split(draft: Draft, tab: str, index: int, place: int) -> Draft:
    """Return the draft with a part that ends after `place` characters and the rest as the next; later pictures stay with theirs."""
    parts = parts_of(draft, tab)
    first, rest = parts[index][:place].rstrip(), parts[index][place:].lstrip()
    draft = _options_moved(draft, tab, lambda p: p + (p > index))
    if not owns(draft, tab):
        draft = replace(draft, media=tuple(replace(a, part=a.part + 1) if a.part > index else a for a in draft.media))
    return with_parts(draft, tab, (*parts[:index], first, rest, *parts[index + 1 :]))


def with_parts_cut(draft: Draft, tab: str, made: Sequence[tuple[str, ...]]) -> Draft:
    """Return the draft in which each part became one piece or several; its pictures and options stay with the first of them."""
    starts = list(accumulate((len(pieces) for pieces in made), initial=0))
    last = len(made) - 1
    draft = _options_moved(draft, tab, lambda p: starts[min(p, last)])
    if not owns(draft, tab):
        draft = replace(draft, media=tuple(replace(a, part=starts[min(a.part, last)]) for a in draft.media))
    return with_parts(draft, tab, tuple(piece for pieces in made for piece in pieces))


def _options_moved(draft: Draft, tab: str, there: Callable[[int], int | None]) -> Draft:
    """Return the draft with what was chosen for its parts at their new places, of all who have the text of this tab."""
    meant = _meant(draft, tab)
    options = {a: chosen.moved(there) if a in meant else chosen for a, chosen in draft.options.items()}
    return replace(draft, options=options) if options != draft.options else draft


def _meant(draft: Draft, tab: str) -> Set[str]:
    """Return the accounts that have the text of a tab."""
    return {tab} if owns(draft, tab) else draft.options.keys() - draft.own_texts.keys()


def _options_back(draft: Draft, tab: str, index: int, place: int, before: Draft) -> Draft:
    """Return the draft with what was chosen for the part at `index` of `before`, at its place now."""
    options = dict(draft.options)
    for account, chosen in before.options.items():
        if (values := chosen.parts.get(index)) and account in _meant(before, tab):
            now = options.get(account, Chosen())
            options[account] = Chosen(now.post, {**now.parts, place: now.parts.get(place) or values})
    return replace(draft, options=options)
