"""A publication as a calendar shows it, and a draft that was given a place there without being scheduled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.publication import HandOff, Publication, State

WORDS = 80
"""So much of what a post says is kept beside it for lists."""


class Entry(NamedTuple):
    """What a calendar needs of a publication: light, because a month may hold thousands. `due_at` is aware UTC.

    `words` is the beginning of what it says, `late_by_s` by how many seconds it went out late.
    """

    id: str
    draft_id: str
    workspace_id: str
    account_id: str
    network: str
    due_at: datetime
    zone: str
    state: State
    reason: str
    hand_off: HandOff
    late_by_s: float | None
    version: int
    words: str


@dataclass(frozen=True, slots=True)
class Pencilled:
    """A draft with a place in the calendar that is not scheduled: it goes nowhere by itself.

    `due_at` is aware UTC, `zone` the IANA zone it was meant in, `local_time` the wall time there (ISO).
    """

    draft_id: str
    workspace_id: str
    due_at: datetime
    zone: str
    local_time: str


def words_of(content: Content) -> str:
    """Return the beginning of what a post says: its title, else its first text, on one line."""
    return beginning(content.title or content.parts[0].text)


def beginning(text: str) -> str:
    """Return at most WORDS characters of a text on one line, with … where it goes on."""
    line = " ".join(text[: 4 * WORDS].split())
    return line if len(line) <= WORDS else line[: WORDS - 1].rstrip() + "…"


def entry_of(pub: Publication) -> Entry:
    """Return what a calendar needs of a publication."""
    return Entry(
        pub.id,
        pub.draft_id,
        pub.workspace_id,
        pub.account_id,
        pub.network,
        pub.due_at,
        pub.zone,
        pub.state,
        str(pub.reason),
        pub.hand_off,
        pub.late_by_s,
        pub.version,
        words_of(pub.content),
    )
