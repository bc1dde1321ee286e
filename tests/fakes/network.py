"""A network with a server of its own in memory, which counts what it stored and fails as a test tells it to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit, graphemes
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.media_rules import MediaRules
from inkom_desktop.domain.outcome import Absent, Outcome, Published, Sighting, Unknown
from inkom_desktop.domain.publication import Part, StepKind
from inkom_desktop.domain.tariff import Tariff
from inkom_desktop.ports.network import Card, Job, SignedIn, SignInAsk, SignInForm, SignInKind, Tile

Fault = Callable[["FakeNetwork", Job], Outcome | None]
"""Called before a send is stored; returns what the sender is told instead of success, None = no fault."""


def stored_then_lost(network: FakeNetwork, job: Job) -> Outcome:
    network.store(job)
    return Unknown("answer lost")


def lost_before_storing(network: FakeNetwork, job: Job) -> Outcome:
    return Unknown("connection cut")


@dataclass
class FakeNetwork:
    """One network; `posts` is what its server holds: (key, text, reply-to) in order."""

    rule: CopyRule = CopyRule.RECORD_KEY
    prepares: bool = False
    life: timedelta = timedelta(minutes=50)
    posts: list[tuple[str, str, str | None]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    uploads: int = 0
    sightings: list[Sighting] = field(default_factory=list)
    taken_down: list[str] = field(default_factory=list)
    deletions: list[bool] = field(default_factory=list)
    """Deletes whose answer is lost: True after, False before the server did it."""
    limit: int = 300
    tariff: Tariff | None = None
    on_the_way: list[tuple[str, str]] = field(default_factory=list)

    @property
    def card(self) -> Card:
        return Card(
            key="fake",
            name="Fake",
            summary="",
            tile=Tile("Fa", "#123456"),
            sign_in=(SignInForm(SignInKind.FOLDER),),
            unit=Unit.GRAPHEMES,
            limit=self.limit,
            media=MediaRules.pictures(4, {"image/png"}, 10**6, 1000),
            copies=self.rule,
            prepares=self.prepares,
            tariff=self.tariff,
        )

    def check(self, content: Content, account: Account | None) -> Check:
        parts = tuple(PartMeasure(graphemes(p.text), p.text) for p in content.parts)
        problems = tuple(
            Problem("too_long", part=i, params={"length": p.length, "limit": self.limit})
            for i, p in enumerate(parts)
            if p.length > self.limit
        )
        return Check(Unit.GRAPHEMES, self.limit, parts, problems)

    def copies(self, account: Account) -> Copies:
        return Copies(self.rule, self.life if self.rule is CopyRule.SERVER_KEY else timedelta(0))

    def store(self, job: Job) -> Published:
        """Do what the server does with a send: honour the key where the rule says that it is honoured."""
        refuses = self.rule in (CopyRule.RECORD_KEY, CopyRule.PREPARED, CopyRule.SERVER_KEY)
        for number, (key, _, _) in enumerate(self.posts):
            if refuses and key == job.part.key:
                return self._answer(number)
        parent = job.earlier[-1].remote_id if job.earlier else None
        self.posts.append((job.part.key, job.words.text, parent))
        return self._answer(len(self.posts) - 1)

    def _answer(self, number: int) -> Published:
        return Published(f"post-{number}", f"https://fake.example/{number}", http_status=200)

    async def publish(self, job: Job) -> Outcome:
        self.calls.append(f"{job.step.kind}:{job.step.part}")
        if self.faults and (told := self.faults.pop(0)(self, job)) is not None:
            return told
        if job.step.kind is StepKind.UPLOAD:
            self.uploads += 1
            return Published(f"media-{self.uploads}")
        if job.step.kind is StepKind.PREPARE:
            return Published("prepared", receipt={"text": job.words.text})
        return self.store(job)

    async def confirm(self, job: Job) -> Sighting:
        self.calls.append(f"look:{job.step.part}")
        if self.sightings:
            return self.sightings.pop(0)
        by_words = self.rule is CopyRule.LOOK_UP
        for number, (key, text, _) in enumerate(self.posts):
            same = text == job.words.text and f"post-{number}" not in job.taken if by_words else key == job.part.key
            if same:
                return self._answer(number)
        return Absent("not listed")

    async def delete(self, session: object, part: Part) -> Absent | Unknown:
        self.calls.append(f"delete:{part.remote_id}")
        if self.deletions:
            lost = self.deletions.pop(0)
            if lost:
                self.taken_down.append(part.remote_id)
            return Unknown("answer lost")
        self.taken_down.append(part.remote_id)
        return Absent()

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        return SignedIn("https://fake.example", "me", ask.handle or "me", "Me", secrets={"token": ask.secret.value})

    async def check_account(self, session: object) -> SignedIn:
        return SignedIn("https://fake.example", "me", "me", "Me", secrets={})


@dataclass
class FakeNetworks:
    """A catalogue of one."""

    network: FakeNetwork

    def get(self, key: str) -> FakeNetwork:
        return self.network

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter((self.network,))
