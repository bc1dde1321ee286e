"""A month's budget: what goes beyond it waits with a sentence, and goes on when there is room."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from inkom_desktop.domain.check import Problem
from inkom_desktop.domain.publication import Publication, Reason, State
from inkom_desktop.domain.rehearsal import Trouble
from inkom_desktop.domain.tariff import Rate, Spend, Tariff, next_month
from inkom_desktop.publishing.budget import Budget
from inkom_desktop.wording.problems import say_problem
from inkom_desktop.wording.rehearsal import say_finding
from inkom_desktop.wording.standing import say_standing
from tests.fakes.network import FakeNetworks
from tests.publishing.conftest import Desktop

TARIFF = Tariff("USD", (Rate("post", 15_000, "a post"),), date(2026, 8, 22), "")


async def spend(desktop: Desktop, amount: int, name: str = "1") -> None:
    line = Spend(name, "acc", "", "post", 1, amount, desktop.clock.now(), settled=True)
    await desktop.store.spending.add(line)


async def with_budget(desktop: Desktop, budget: int | None) -> None:
    desktop.network.tariff = TARIFF
    account = await desktop.store.accounts.get("acc")
    assert account is not None
    await desktop.store.accounts.save(replace(account, budget=budget))


def budget_of(desktop: Desktop) -> Budget:
    return Budget(desktop.store, FakeNetworks(desktop.network), desktop.clock)


async def sent(desktop: Desktop, pub: Publication) -> tuple[State, str]:
    now = await desktop.get(pub)
    return now.state, now.reason


async def test_the_last_that_fits_goes_out_and_the_next_waits(desktop: Desktop) -> None:
    await with_budget(desktop, 30_000)
    await spend(desktop, 15_000)
    first = await desktop.schedule("one")
    await desktop.beat()
    assert (await desktop.get(first)).state is State.PUBLISHED
    await spend(desktop, 15_000, "2")
    second = await desktop.schedule("two")
    await desktop.beat()
    assert await sent(desktop, second) == (State.BLOCKED, Reason.BUDGET)
    assert [text for _, text, _ in desktop.network.posts] == ["one"]
    said = say_standing(await desktop.get(second))
    assert "0.03 of 0.03 USD are spent this month; this one costs 0.015." in said.what
    assert "Raise the budget" in said.todo


async def test_it_goes_on_when_the_budget_is_raised(desktop: Desktop) -> None:
    await with_budget(desktop, 10_000)
    pub = await desktop.schedule("one")
    await desktop.beat()
    assert await sent(desktop, pub) == (State.BLOCKED, Reason.BUDGET)
    assert await desktop.mending.run() == 0
    await with_budget(desktop, 20_000)
    desktop.clock.move(seconds=30)
    assert await desktop.mending.run() == 1
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED


async def test_the_next_month_begins_anew_and_the_late_rule_has_its_say(desktop: Desktop) -> None:
    await with_budget(desktop, 15_000)
    await spend(desktop, 1)
    pub = await desktop.schedule("one")
    await desktop.beat()
    desktop.clock.move(seconds=(next_month(desktop.clock.now()) - desktop.clock.now()).total_seconds() + 60)
    assert await desktop.mending.run() == 1
    await desktop.beat()
    assert await sent(desktop, pub) == (State.HELD, Reason.MISSED)


async def test_without_a_budget_or_a_price_nothing_stops(desktop: Desktop) -> None:
    await with_budget(desktop, None)
    await spend(desktop, 10**9)
    pub = await desktop.schedule("one")
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED
    desktop.network.tariff = None
    free = await desktop.schedule("two")
    await desktop.beat()
    assert (await desktop.get(free)).state is State.PUBLISHED


async def test_it_is_said_before(desktop: Desktop) -> None:
    await with_budget(desktop, 40_000)
    account = await desktop.store.accounts.get("acc")
    assert account is not None
    pubs = [await desktop.schedule(text, seconds=3600 * n) for n, text in enumerate(("one", "two", "three"), 1)]
    budget = budget_of(desktop)
    assert await budget.problems(pubs[0].content, account) == []
    (found,) = await budget.findings(pubs, [account])
    assert (found.trouble, [p.publication_id for p in found.posts]) == (Trouble.BUDGET, [pubs[2].id])
    assert "0.00 of 0.04 USD are spent, and what is due costs 0.045" in say_finding(found).what
    await spend(desktop, 30_000)
    (problem,) = await budget.problems(pubs[0].content, account)
    assert isinstance(problem, Problem)
    assert "0.03 of 0.04 USD" in say_problem(problem).what
    beyond = [replace(p, due_at=p.due_at + timedelta(days=60)) for p in pubs]
    assert await budget.findings(beyond, [account]) == []
