"""What a network charges the owner of an app for each call, as data; amounts are whole millionths of a currency's unit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

MILLION = 1_000_000
"""Millionths in one unit of a currency: a call may cost a tenth of a cent, and no sum is ever rounded."""


@dataclass(frozen=True, slots=True)
class Rate:
    """One price: of what, in millionths; `label` is English words such as "a post with a link"."""

    key: str
    millionths: int
    label: str


@dataclass(frozen=True, slots=True)
class Tariff:
    """The prices of a network, the commonest first: in which currency (ISO 4217), as they were on a day, and where they stand.

    A budget is of a calendar month in UTC, which is the clock that networks bill by.
    """

    currency: str
    rates: tuple[Rate, ...]
    checked_on: date
    source: str

    def of(self, key: str) -> int:
        """Return the price of one call in millionths; raises KeyError."""
        return {r.key: r.millionths for r in self.rates}[key]

    def cost(self, counts: Mapping[str, int]) -> int:
        """Return what so many of each rate cost, in millionths."""
        return sum(self.of(key) * count for key, count in counts.items())


@dataclass(frozen=True, slots=True)
class Spend:
    """One line of the ledger of costs: so many of a rate that were, or may have been, charged.

    `settled` tells that the network's answer was read; a line that never was counts in full. `at` is aware UTC.
    """

    id: str
    account_id: str
    publication_id: str
    rate: str
    count: int
    millionths: int
    at: datetime
    settled: bool = False


def money(millionths: int) -> str:
    """Write an amount in units with a point, at least two places and none of worth left out: "0.20", "0.015"."""
    amount = (Decimal(millionths) / MILLION).normalize()
    exponent = amount.as_tuple().exponent
    places = max(2, -exponent if isinstance(exponent, int) else 2)
    return f"{amount:.{places}f}"


def millionths(amount: str) -> int:
    """Read an amount in units ("20", "0.5") as millionths. Raises ValueError for what is none, or is negative."""
    text = amount.strip()
    if not text.isascii() or not text.replace(".", "", 1).isdigit() or len(text) > 12:
        raise ValueError("an amount such as 20 or 7.50")
    return int(Decimal(text) * MILLION)


def month_of(now: datetime) -> datetime:
    """Return when the month of an instant began (aware UTC)."""
    return now.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def next_month(now: datetime) -> datetime:
    """Return when the month after that of an instant begins (aware UTC)."""
    began = month_of(now)
    return began.replace(year=began.year + began.month // 12, month=began.month % 12 + 1)


def together(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """Return several counts of rates as one."""
    total: dict[str, int] = {}
    for each in counts:
        for key, count in each.items():
            total[key] = total.get(key, 0) + count
    return total
