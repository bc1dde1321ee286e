"""What calls cost: whole millionths, written without rounding; months begin in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from inkom_desktop.domain.tariff import Rate, Tariff, millionths, money, month_of, next_month, together

TARIFF = Tariff("USD", (Rate("post", 15_000, "a post"), Rate("read", 1_000, "a reading")), date(2026, 8, 22), "")


def test_a_cost_is_exact() -> None:
    assert TARIFF.cost(together([{"post": 1, "read": 2}, {"post": 2}])) == 47_000
    assert TARIFF.cost({}) == 0
    with pytest.raises(KeyError):
        TARIFF.cost({"gold": 1})


@pytest.mark.parametrize(
    ("amount", "written"),
    [(0, "0.00"), (1, "0.000001"), (1_000, "0.001"), (15_000, "0.015"), (200_000, "0.20"), (20_000_000, "20.00")],
)
def test_money_is_written_whole(amount: int, written: str) -> None:
    assert money(amount) == written
    assert millionths(written) == amount


@pytest.mark.parametrize("odd", ["", "-1", "1e9", "1,5", "x", "1.2.3", "٣", " ", "9" * 13])
def test_what_is_no_amount_is_refused(odd: str) -> None:
    with pytest.raises(ValueError, match="an amount"):
        millionths(odd)


def test_months_begin_in_utc() -> None:
    late = datetime(2026, 12, 31, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    assert month_of(late) == datetime(2027, 1, 1, tzinfo=UTC)
    assert next_month(datetime(2026, 12, 3, tzinfo=UTC)) == datetime(2027, 1, 1, tzinfo=UTC)
    assert next_month(datetime(2026, 1, 31, tzinfo=UTC)) == datetime(2026, 2, 1, tzinfo=UTC)
