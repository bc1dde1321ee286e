"""Telling what happened, without knowing who listens."""

from __future__ import annotations

from typing import Protocol

from inkom_desktop.domain.events import Fact


class Tell(Protocol):
    """Tells a fact to whoever listens; never raises, never waits."""

    def __call__(self, fact: Fact, /) -> None:
        """Tell it."""
        ...
