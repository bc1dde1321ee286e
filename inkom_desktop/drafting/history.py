"""Which of the kept versions of a draft are worth reading: typing makes one a second, people remember pauses and losses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from inkom_desktop.domain.word_diff import whole_text
from inkom_desktop.ports.store import DraftVersion

PAUSE = timedelta(minutes=2)
"""Versions that are farther apart were written in two goes."""
LOSS = 0.9
"""A text that shrank to less than this share is one to go back to."""


def readable(versions: Sequence[DraftVersion]) -> list[DraftVersion]:
    """Return, newest first, the present version, the last of each go, and what stood before much was deleted, and the oldest."""
    kept: list[DraftVersion] = []
    for place, version in enumerate(versions):
        newer = versions[place - 1] if place else None
        oldest = place == len(versions) - 1
        if newer is None or oldest or _worth_reading(version, newer, kept[-1]):
            kept.append(version)
    return kept


def _worth_reading(version: DraftVersion, newer: DraftVersion, last: DraftVersion) -> bool:
    if newer.saved_at - version.saved_at >= PAUSE or last.saved_at - version.saved_at >= PAUSE:
        return True
    if len(version.draft.parts) > len(newer.draft.parts) or len(version.draft.media) > len(newer.draft.media):
        return True
    return len(whole_text(newer.draft)) < LOSS * len(whole_text(version.draft))
