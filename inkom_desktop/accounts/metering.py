"""What an account's calls cost, written down before each call (`ports.metering.Meter`)."""

from __future__ import annotations

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.ids import new_id
from inkom_desktop.domain.tariff import Spend, Tariff, month_of
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.spending import Spending


class AccountMeter:
    """Counts the calls of one account by the tariff of its network."""

    def __init__(self, spending: Spending, account: Account, tariff: Tariff, clock: Clock) -> None:
        self._spending = spending
        self._account = account
        self._tariff = tariff
        self._clock = clock
        self._rates: dict[str, str] = {}

    async def begin(self, rate: str, count: int, about: str) -> str:
        """Write down that so many of a rate may be charged, and return the line's id; durable when it returns."""
        line, cost = new_id(), self._tariff.of(rate) * count
        self._rates[line] = rate
        await self._spending.add(Spend(line, self._account.id, about, rate, count, cost, self._clock.now()))
        return line

    async def end(self, line: str, count: int) -> None:
        """Say how many were charged; without it all that may have been count."""
        await self._spending.settle(line, count, self._tariff.of(self._rates.pop(line)) * count)

    async def room(self, rate: str, count: int) -> bool:
        """Tell whether the budget of this month has room for so many."""
        if self._account.budget is None:
            return True
        spent = await self._spending.spent(self._account.id, month_of(self._clock.now()))
        return spent + self._tariff.of(rate) * count <= self._account.budget
