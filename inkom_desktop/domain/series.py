"""A post that comes again: its rule, the texts that take turns, and the drafts that were made of it, one for each time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import UsageRefused
from inkom_desktop.domain.ids import new_id

MOST = 366
"""A series has at most so many occurrences; all of them stand in the calendar from the beginning."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time of a series: its number from 1, and the draft that was made for it."""

    number: int
    draft_id: str


@dataclass(frozen=True, slots=True)
class Series:
    """A series. `rule` is as `recurrence.say_rule` writes it, `local_time` the wall time of the first one in `zone` (ISO).

    `variants` are the ids of the drafts whose texts take turns, the first one first. `ended_at` (aware UTC) is when a person
    ended it; its past stays.
    """

    id: str
    workspace_id: str
    rule: str
    zone: str
    local_time: str
    variants: tuple[str, ...]
    created_at: datetime
    occurrences: tuple[Occurrence, ...] = ()
    ended_at: datetime | None = None
    version: int = 1


def turn(variants: Sequence[Draft], number: int) -> Draft:
    """Return the draft whose turn it is at an occurrence, numbered from 1."""
    return variants[(number - 1) % len(variants)]


def copy_of(draft: Draft, now: datetime, account_ids: Sequence[str]) -> Draft:
    """Return a draft of its own for one occurrence (`now` aware UTC)."""
    chosen = tuple(account_ids)
    own = {account: parts for account, parts in draft.own_texts.items() if account in chosen}
    return replace(draft, id=new_id(), created_at=now, updated_at=now, account_ids=chosen, own_texts=own, version=1)


def refuse_same_text(variants: Sequence[Draft], account_id: str, handle: str, times: int) -> None:
    """Refuse a series that would give an account the same text twice. Raises UsageRefused("same_text").

    For networks that refuse a copy of what was posted before (`Card.refuses_same_text`).
    """
    said = {tuple(part.text for part in draft.content_for(account_id).parts) for draft in variants}
    if len(said) < len(variants) or times > len(variants):
        raise UsageRefused("same_text", account=handle, times=times, texts=len(said))
