"""The month's budget of an account whose network charges: what would go beyond it waits, and is said before."""

from __future__ import annotations

from collections.abc import Sequence

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Problem, Severity
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.errors import NotFound
from inkom_desktop.domain.publication import Publication
from inkom_desktop.domain.rehearsal import Finding, Meant, Trouble
from inkom_desktop.domain.tariff import Tariff, money, month_of, next_month
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.network import Network, Networks, cost_of
from inkom_desktop.ports.store import Store


class Budget:
    """Holds costs against budgets; reads alone."""

    def __init__(self, store: Store, networks: Networks, clock: Clock) -> None:
        self._store = store
        self._networks = networks
        self._clock = clock

    async def refuses(self, pub: Publication, account: Account) -> str:
        """Say why this month's budget has no room for a publication, empty when it has.

        A thread that is partly live goes on: half a thread is worse than what its rest costs.
        """
        found = self._charging(account)
        if found is None or account.budget is None or pub.parts_live:
            return ""
        network, tariff = found
        cost, spent = cost_of(network, pub.content.parts), await self.spent(account)
        if spent + cost <= account.budget:
            return ""
        whole, gone, asked = money(account.budget), money(spent), money(cost)
        return f"{gone} of {whole} {tariff.currency} are spent this month; this one costs {asked}."

    async def spent(self, account: Account) -> int:
        """Return what was, or may have been, charged this month, in millionths."""
        return await self._store.spending.spent(account.id, month_of(self._clock.now()))

    async def problems(self, content: Content, account: Account) -> list[Problem]:
        """Return what to say before a content is scheduled: that the month's budget would not have room for it now."""
        found = self._charging(account)
        if found is None or account.budget is None:
            return []
        network, tariff = found
        spent = await self.spent(account)
        if spent + cost_of(network, content.parts) <= account.budget:
            return []
        facts = {"spent": money(spent), "budget": money(account.budget), "currency": tariff.currency}
        return [Problem("over_budget", Severity.WARNING, None, facts)]

    async def findings(self, posts: Sequence[Publication], accounts: Sequence[Account]) -> list[Finding]:
        """Return for each account the posts, soonest first, for which its budget of this month will have no room."""
        now, found = self._clock.now(), []
        for account in accounts:
            charging = self._charging(account)
            if charging is None or account.budget is None:
                continue
            network, tariff = charging
            due = [p for p in posts if p.account_id == account.id and p.due_at < next_month(now) and not p.parts_live]
            spent = left = await self.spent(account)
            beyond: list[Meant] = []
            for pub in sorted(due, key=lambda p: p.due_at):
                left += cost_of(network, pub.content.parts)
                if left > account.budget:
                    beyond.append(Meant.of(pub))
            if beyond:
                facts: dict[str, object] = {
                    "account": account.handle,
                    "spent": money(spent),
                    "budget": money(account.budget),
                    "cost": money(left - spent),
                    "currency": tariff.currency,
                }
                found.append(Finding(Trouble.BUDGET, account.id, tuple(beyond), now, facts))
        return found

    def _charging(self, account: Account) -> tuple[Network, Tariff] | None:
        try:
            network = self._networks.get(account.network)
        except NotFound:
            return None
        return None if network.card.tariff is None else (network, network.card.tariff)
