"""The ledger of what a network charges, as an adapter sees it: a line is written before a call and corrected after it."""

from __future__ import annotations

from typing import Protocol


class Meter(Protocol):
    """Counts what one account's calls cost."""

    async def begin(self, rate: str, count: int, about: str) -> str:
        """Write down that so many of a rate may be charged, and return the line's id; durable when it returns.

        `about` is the publication, empty where it is for none.
        """
        ...

    async def end(self, line: str, count: int) -> None:
        """Say how many were charged; without it all that may have been count."""
        ...

    async def room(self, rate: str, count: int) -> bool:
        """Tell whether the budget of this month has room for so many."""
        ...


class NoMeter:
    """Where nothing is charged, or nobody counts yet."""

    async def begin(self, rate: str, count: int, about: str) -> str:
        """Write nothing."""
        return ""

    async def end(self, line: str, count: int) -> None:
        """Write nothing."""

    async def room(self, rate: str, count: int) -> bool:
        """There is room."""
        return True
