"""The ledger of costs: what a crash left uncorrected counts in full, months and accounts apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from inkom_desktop.accounts.metering import AccountMeter
from inkom_desktop.domain.tariff import Rate, Tariff, month_of
from inkom_desktop.store.store import SqlStore
from tests.fakes.clock import NOW, FixedClock
from tests.store.conftest import account

BOTH_KINDS = True

TARIFF = Tariff("USD", (Rate("post", 15_000, "a post"), Rate("read", 1_000, "a reading")), date(2026, 8, 22), "")


async def test_lines_are_written_before_and_corrected_after(store: SqlStore, clock: FixedClock) -> None:
    mine = await store.accounts.add(replace(account("mine"), budget=40_000))
    meter = AccountMeter(store.spending, mine, TARIFF, clock)
    await meter.begin("post", 1, "pub")  # The program ends here: it may have been charged.
    refused = await meter.begin("post", 1, "pub")
    await meter.end(refused, 0)
    read = await meter.begin("read", 10, "")
    await meter.end(read, 3)
    since = month_of(NOW)
    assert await store.spending.spent(mine.id, since) == 18_000
    assert await store.spending.by_rate(mine.id, since) == {"post": (1, 15_000), "read": (3, 3_000)}
    assert await store.spending.spent("other", since) == 0
    assert await store.spending.spent(mine.id, NOW + timedelta(days=30)) == 0
    assert await meter.room("post", 1)
    assert not await meter.room("post", 2)
    again = await store.accounts.get(mine.id)
    assert again is not None
    assert again.budget == 40_000
