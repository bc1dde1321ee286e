"""A collector on the real store, with a network in memory that counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pytest

from inkom_desktop.analytics.collector import Collector
from inkom_desktop.domain.account import Account
from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.publication import Part
from inkom_desktop.ports.network import NotNow, Session
from tests.fakes.network import FakeNetwork, FakeNetworks
from tests.publishing.conftest import Desktop, desktop, pytest_generate_tests

__all__ = ["desktop", "pytest_generate_tests"]


@dataclass
class CountingNetwork(FakeNetwork):
    """Reports the likes a test gave its posts, by the words of the post, and one follower more at each look."""

    likes: dict[str, int] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)
    """Remote ids that it does not show."""
    answers: list[NotNow] = field(default_factory=list)
    """What it says instead, once each."""
    asked: list[tuple[str, ...]] = field(default_factory=list)
    clock: object = None

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        self.asked.append(tuple(p.remote_id for p in posts))
        if self.answers:
            return self.answers.pop(0)
        now = self.clock.now()  # type: ignore[attr-defined]
        said = {"": (Metric("followers", 100 + len(self.asked), now),)}
        for part in posts:
            if part.remote_id not in self.hidden:
                said[part.remote_id] = (Metric("likes", self.likes.get(part.remote_id, 0), now),)
        return said


@dataclass
class Analyst:
    """A desktop with a collector."""

    desktop: Desktop
    network: CountingNetwork
    collector: Collector
    asked_for: list[str]


@pytest.fixture
def analyst(desktop: Desktop) -> Analyst:
    network = CountingNetwork(clock=desktop.clock)
    # The desktop was built around a network that counts nothing; this one stands in its place from now on.
    around = Desktop(desktop.store, desktop.clock, network, desktop.sessions, desktop.media)
    asked: list[str] = []

    async def ask(account: Account) -> None:
        asked.append(account.id)

    collector = Collector(
        around.store,
        FakeNetworks(network),
        around.sessions,
        around.store.accounts.all,
        ask,
        around.clock,
        around.facts.append,
    )
    return Analyst(around, network, collector, asked)
