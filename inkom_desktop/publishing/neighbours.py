"""What a post would stand beside: another one of the account near its time, and one that says nearly the same. Warnings alone."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Problem, Severity
from inkom_desktop.domain.draft import Content, Draft
from inkom_desktop.domain.likeness import nearly_same
from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.domain.tariff import money
from inkom_desktop.domain.weighted import without_links
from inkom_desktop.ports.network import Network, cost_of
from inkom_desktop.ports.store import Store

NEAR = timedelta(minutes=15)
"""Two posts of one account closer than this take each other's readers."""
LOOKED_AT = 100
"""How many of the account's newest posts are compared."""
_OVER = frozenset({State.FAILED, State.CANCELLED})


class Neighbours:
    """Looks beside a draft in the queue and the ledger."""

    def __init__(self, store: Store, but: Collection[Publication] = ()) -> None:
        """`but` are publications that are the draft's own and no neighbours."""
        self._store = store
        self._but = frozenset(p.id for p in but)

    async def of(self, draft: Draft, account: Account, due_at: datetime | None) -> list[Problem]:
        """Return the warnings for an account; `due_at` (aware UTC) is when it would go out, None when nobody has said."""
        found = []
        if due_at is not None:
            found += await self._near(draft, account, due_at)
        return [*found, *await self._alike(draft, account)]

    async def _near(self, draft: Draft, account: Account, due_at: datetime) -> list[Problem]:
        posts = await self._store.publications.query(
            account_id=account.id,
            states=frozenset(State) - _OVER,
            due_from=due_at - NEAR,
            due_to=due_at + NEAR,
            limit=20,
        )
        others = [p for p in posts if p.draft_id != draft.id and abs(p.due_at - due_at) < NEAR]
        if not others:
            return []
        nearest = min(others, key=lambda p: abs(p.due_at - due_at))
        params: dict[str, object] = {"local_time": nearest.local_time, "words": _words(nearest.content)}
        return [Problem("near_another", Severity.WARNING, None, params)]

    async def _alike(self, draft: Draft, account: Account) -> list[Problem]:
        text = _text(draft.content_for(account.id))
        posts = await self._store.publications.query(
            account_id=account.id, states=frozenset(State) - _OVER, newest_first=True, limit=LOOKED_AT
        )
        for pub in posts:
            # What this very draft is scheduled for is no other post; what it said once and went out is.
            own = pub.draft_id == draft.id and pub.state is not State.PUBLISHED
            if pub.id not in self._but and not own and nearly_same(text, _text(pub.content)):
                return [Problem("said_before", Severity.WARNING, None, {"local_time": pub.local_time})]
        return []


def price_of(network: Network, content: Content) -> list[Problem]:
    """Return what a network asks for this content, where it asks anything; and what it would ask without its links."""
    tariff = network.card.tariff
    if tariff is None:
        return []
    whole = cost_of(network, content.parts)
    bare = cost_of(network, [replace(p, text=without_links(p.text)) for p in content.parts])
    facts: dict[str, object] = {"amount": money(whole), "currency": tariff.currency}
    if bare < whole:
        return [Problem("costs_link", Severity.WARNING, None, {**facts, "without": money(bare)})]
    return [Problem("costs", Severity.WARNING, None, facts)]


def _text(content: Content) -> str:
    return "\n".join(part.text for part in content.parts if not part.comment)


def _words(content: Content) -> str:
    return " ".join((content.title or content.parts[0].text).split())[:40]
