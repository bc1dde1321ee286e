"""A network in memory that publishes at a future time by itself, and loses answers as a test tells it to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.handing_over import HandOffWindow, Returned
from inkom_desktop.domain.outcome import Absent, Accepted, Outcome, Published, Receipt, Sighting, Unknown
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.ports.network import Card, Job, Session
from tests.fakes.clock import FixedClock
from tests.fakes.network import FakeNetwork


@dataclass
class Held:
    """What the server holds for its hour."""

    key: str
    text: str
    at: datetime


@dataclass
class HoldingNetwork(FakeNetwork):
    """`holds` is what the server has for later, by number; it goes out by itself as the clock passes its hour plus `slow`."""

    clock: FixedClock = field(default_factory=FixedClock)
    rule: CopyRule = CopyRule.LOOK_UP
    window: HandOffWindow | None = field(
        default_factory=lambda: HandOffWindow(timedelta(minutes=5), timedelta(days=30))
    )
    holds: dict[str, Held] = field(default_factory=dict)
    slow: timedelta = timedelta(0)
    told_at_hand_over: list[Outcome | Callable[[HoldingNetwork, Job], Outcome]] = field(default_factory=list)
    told_at_take_back: list[tuple[bool, Returned]] = field(default_factory=list)
    """(whether the server did it, what it answered)."""

    @property
    def card(self) -> Card:
        return replace(super().card, hands_off=True)

    def hand_off_window(self, account: Account) -> HandOffWindow | None:
        return self.window

    def pass_time(self) -> None:
        """Do what the server does by itself."""
        for number, held in list(self.holds.items()):
            if self.clock.now() >= held.at + self.slow:
                del self.holds[number]
                self.posts.append((held.key, held.text, None))

    def hold(self, job: Job) -> Accepted:
        number = f"held-{len(self.calls)}"
        self.holds[number] = Held(job.part.key, job.words.text, job.due_at)
        return Accepted({"number": number})

    async def hand_over(self, job: Job) -> Outcome:
        self.pass_time()
        self.calls.append(f"hand_over:{job.step.part}")
        if self.told_at_hand_over:
            told = self.told_at_hand_over.pop(0)
            return told(self, job) if callable(told) else told
        return self.hold(job)

    async def take_back(self, session: Session, receipt: Receipt) -> Returned:
        self.pass_time()
        self.calls.append("take_back")
        number = str(receipt.get("number"))
        if self.told_at_take_back:
            does, answer = self.told_at_take_back.pop(0)
            if does:
                self.holds.pop(number, None)
            return answer
        return Absent() if self.holds.pop(number, None) else Unknown("it holds no such post")

    async def confirm(self, job: Job) -> Sighting:
        self.pass_time()
        if job.step.of in (StepKind.HAND_OVER, StepKind.TAKE_BACK) and not self.sightings:
            for number, held in self.holds.items():
                if held.key == job.part.key:
                    self.calls.append("look:held")
                    return Accepted({"number": number})
        found = await super().confirm(job)
        return replace(found, at=job.part.handed_for) if isinstance(found, Published) else found


def held_then_lost(network: HoldingNetwork, job: Job) -> Outcome:
    network.hold(job)
    return Unknown("answer lost")


def lost_before_holding(network: HoldingNetwork, job: Job) -> Outcome:
    return Unknown("connection cut")
