"""The ledger of what networks charge, in the store."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from inkom_desktop.domain.tariff import Spend


class Spending(Protocol):
    """Lines are added and corrected, never taken away; what a crash left uncorrected counts in full."""

    async def add(self, spend: Spend) -> None:
        """Write a line down; durable when it returns."""
        ...

    async def settle(self, spend_id: str, count: int, millionths: int) -> None:
        """Say what a line came to."""
        ...

    async def spent(self, account_id: str, since: datetime) -> int:
        """Return what an account was, or may have been, charged since then, in millionths."""
        ...

    async def by_rate(self, account_id: str, since: datetime) -> dict[str, tuple[int, int]]:
        """Return for each rate how many were charged since then, and the millionths."""
        ...
