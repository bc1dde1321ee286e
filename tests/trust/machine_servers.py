"""The networks' side of the machine: one server that keeps what arrives, and what it holds for its hour, and the way to it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.counting import Unit
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.handing_over import HandOffWindow, Returned
from inkom_desktop.domain.media_rules import MediaRules
from inkom_desktop.domain.outcome import (
    Absent,
    Accepted,
    Outcome,
    Published,
    Receipt,
    Rejected,
    Sighting,
    SignInNeeded,
    Throttled,
    Unclear,
    Unknown,
    Unreachable,
)
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.ports.network import Card, Job, NotNow, Session, SignedIn, Tile
from tests.fakes.clock import NOW

if TYPE_CHECKING:
    from tests.trust.machine_world import Process, World

SECRET = "tok3n-of-the-machine"
KEY_LIFE = timedelta(hours=1)
"""How long the server of the rule SERVER_KEY really knows a key; its card promises ten minutes less."""
RULES = tuple(CopyRule)
OWN_KEY = frozenset({CopyRule.RECORD_KEY, CopyRule.PREPARED})
HOLDS = HandOffWindow(timedelta(minutes=6), timedelta(days=1))
"""When the adapters hand over; the servers take a post until five minutes before its hour."""
NEAREST = timedelta(minutes=5)


@dataclass(frozen=True)
class Post:
    """What a server holds."""

    id: str
    publication_id: str
    part: int
    key: str
    text: str
    account_id: str
    parent: str | None
    at: datetime


@dataclass(frozen=True)
class Holding:
    """What a server is to publish at its hour."""

    number: str
    rule: CopyRule
    job: Job


@dataclass
class Server:
    """Every network's server in one: what arrives is kept, unless its rule refuses a copy."""

    world: World
    posts: list[Post] = field(default_factory=list)
    held: dict[str, Holding] = field(default_factory=dict)
    numbers: int = 0
    on_the_way: list[tuple[datetime, CopyRule, Job]] = field(default_factory=list)
    asked_back: list[tuple[datetime, str]] = field(default_factory=list)
    """Wishes to have something back that are still under way."""
    dead_sign_ins: set[str] = field(default_factory=set)
    blind_until: datetime = NOW - timedelta(days=1)
    """Until when listings miss what is there, once in a life."""
    processing: set[str] = field(default_factory=set)

    def store(self, rule: CopyRule, job: Job) -> Post:
        now = self.world.now
        for post in self.posts:
            lives = rule in OWN_KEY or (rule is CopyRule.SERVER_KEY and now < post.at + KEY_LIFE)
            if lives and post.key == job.part.key and post.account_id == job.account.id:
                return post
        parent = job.earlier[-1].remote_id if job.earlier else None
        name = f"post-{len(self.posts)}"
        post = Post(name, job.publication_id, job.step.part, job.part.key, job.words.text, job.account.id, parent, now)
        self.posts.append(post)
        self.world.judge.arrived(post, job)
        return post

    def hold(self, rule: CopyRule, job: Job) -> Holding | Post | None:
        """Keep a post for its hour, or publish it where that is over; None where the server finds the hour too near."""
        own = rule in OWN_KEY
        live = [p for p in self.posts if own and p.key == job.part.key and p.account_id == job.account.id]
        if live or (own and job.due_at <= self.world.now):
            return live[0] if live else self.store(rule, job)
        if not own and job.due_at < self.world.now + NEAREST:
            return None
        self.numbers += 1
        number = f"held-{job.part.key}" if own else f"held-{self.numbers}"
        holding = self.held[number] = Holding(number, rule, job)
        self.world.judge.held.is_held(holding)
        return holding

    def give_back(self, number: str) -> bool:
        """Hold a post no more; tell whether it was held."""
        return self.held.pop(number, None) is not None

    def next_arrival(self) -> datetime | None:
        """When something happens here by itself."""
        coming = [at for at, _, _ in self.on_the_way] + [at for at, _ in self.asked_back]
        return min(coming + [h.job.due_at for h in self.held.values()], default=None)

    def deliver(self) -> None:
        """What was under way and whose time has come arrives, and what was held for this moment is published."""
        now = self.world.now
        for entry in sorted(self.on_the_way, key=lambda e: e[0]):
            if entry[0] <= now:
                self.on_the_way.remove(entry)
                (self.hold if entry[2].step.kind is StepKind.HAND_OVER else self.store)(entry[1], entry[2])
        for wish in sorted(self.asked_back):
            if wish[0] <= now:
                self.asked_back.remove(wish)
                self.give_back(wish[1])
        for holding in list(self.held.values()):
            if holding.job.due_at <= now:
                del self.held[holding.number]
                self.world.judge.held.hour_has_come(holding)
                self.store(holding.rule, holding.job)


@dataclass
class MachineNetwork:
    """Implements `ports.network.Network` and `HandsOff` for one copy rule, as one process reaches it."""

    rule: CopyRule
    process: Process

    @property
    def card(self) -> Card:
        rules = MediaRules.pictures(4, {"image/png"}, 10**6, 1000)
        tile = Tile("Ma", "#123456")
        prepares = self.rule in OWN_KEY
        return Card(self.rule.value, "", "", tile, (), Unit.GRAPHEMES, 300, rules, self.rule, prepares, hands_off=True)

    def check(self, content: Content, account: Account | None) -> Check:
        return Check(Unit.GRAPHEMES, 300, (), ())

    def copies(self, account: Account) -> Copies:
        life = KEY_LIFE - timedelta(minutes=10) if self.rule is CopyRule.SERVER_KEY else timedelta(0)
        return Copies(self.rule, life)

    def hand_off_window(self, account: Account) -> HandOffWindow | None:
        return HOLDS

    async def publish(self, job: Job) -> Outcome:
        posts = job.step.kind is StepKind.SEND
        fate = await self._under_way("write", harmless=not posts)
        if (told := self._refused(fate, job.account.id)) is not None:
            return told
        self.process.world.judge.sent(job)
        if not posts:
            return await self._harmless(fate, job)
        if await self._lost_on_the_way(fate, job):
            return self.lost_answer()
        server = self.process.world.server
        post = server.store(self.rule, job)
        if fate.startswith("accepted"):
            server.processing.add(post.id)
        await self._answered(fate)
        if fate in ("stored, lost", "accepted, lost"):
            return self.lost_answer()
        if fate == "accepted":
            return Accepted({"id": post.id})
        return Published(post.id, f"https://fake.example/{post.id}", http_status=200)

    async def hand_over(self, job: Job) -> Outcome:
        fate = await self._under_way("hand over")
        if (told := self._refused(fate, job.account.id)) is not None:
            return told
        self.process.world.judge.held.handed_over(job)
        if await self._lost_on_the_way(fate, job):
            return self.lost_answer()
        kept = self.process.world.server.hold(self.rule, job)
        await self._answered(fate)
        if fate in ("stored, lost", "accepted, lost"):
            return self.lost_answer()
        if isinstance(kept, Post):
            return Published(kept.id, f"https://fake.example/{kept.id}")
        return Accepted({"held": kept.number}) if kept else Rejected("too_near", "", 422)

    async def take_back(self, session: Session, receipt: Receipt) -> Returned:
        fate = await self._under_way("take back")
        told = self._refused(fate, session.account.id)
        if told is not None:
            return told
        world, number = self.process.world, str(receipt.get("held"))
        world.judge.held.asked_back(number)
        if fate in ("cut", "late", "late hang"):
            if fate != "cut":
                world.server.asked_back.append((world.now + world.delay, number))
            if fate == "late hang":
                await asyncio.sleep(10_000)
            return Unknown("answer lost", 500)
        there = world.server.give_back(number)
        await self._answered(fate)
        if fate == "stored, lost":
            return Unknown("answer lost", 500)
        return Absent("it holds it no more") if there else Unknown("it holds no such post", 404)

    def lost_answer(self) -> Outcome:
        """What a 5xx or a cut connection comes to."""
        return Unknown("answer lost", 500)

    async def _under_way(self, gate: str, *, harmless: bool = False) -> str:
        await self.process.gate(gate)
        return self.process.world.next_fate(harmless=harmless)

    def _refused(self, fate: str, account_id: str) -> Rejected | SignInNeeded | Throttled | Unreachable | None:
        """What says that nothing was stored, None where the bytes leave."""
        if not self.process.world.online:
            return Unreachable("no route")
        if account_id in self.process.world.server.dead_sign_ins:
            return SignInNeeded("401")
        match fate:
            case "rejected":
                return Rejected("refused", "no", 422)
            case "throttled":
                return Throttled(self.process.clock.now() + timedelta(minutes=2), "", 429)
            case "unreachable":
                return Unreachable("refused")
            case "signed out":
                return SignInNeeded("401")
            case _:
                return None

    async def _lost_on_the_way(self, fate: str, job: Job) -> bool:
        """Tell whether the answer is lost before the server has it; it may still arrive."""
        world = self.process.world
        if fate in ("late", "late hang"):
            world.server.on_the_way.append((world.now + world.delay, self.rule, job))
        if fate == "late hang":
            await asyncio.sleep(10_000)
        return fate in ("cut", "late", "late hang")

    async def _answered(self, fate: str) -> None:
        await self.process.gate("answer")
        if fate == "stored, raises":
            raise RuntimeError(SECRET)

    async def _harmless(self, fate: str, job: Job) -> Outcome:
        if fate in ("cut", "late", "stored, lost", "accepted, lost"):
            return self.lost_answer()
        if fate == "late hang":
            await asyncio.sleep(10_000)
        await self.process.gate("answer")
        if fate == "accepted" and job.step.kind is StepKind.UPLOAD:
            return Accepted({"id": "media"})
        name = f"{job.step.kind}-{job.part.key}-{job.step.media}"
        return Published(name, receipt={"id": name} if job.step.kind is StepKind.PREPARE else {})

    async def confirm(self, job: Job) -> Sighting:
        world = self.process.world
        fate = await self._under_way("look", harmless=job.step.of is StepKind.UPLOAD)
        if not world.online:
            return Unclear("no route")
        if job.account.id in world.server.dead_sign_ins:
            return Unclear("401", sign_in=True)
        if fate in ("cut", "unreachable", "stored, lost"):
            return Unclear("no answer")
        if fate == "throttled":
            return Unclear("429", until=self.process.clock.now() + timedelta(minutes=2))
        if fate == "stored, raises":
            raise RuntimeError(SECRET)
        if fate == "late hang":
            await asyncio.sleep(10_000)
        await self.process.gate("seen")
        if job.step.of is StepKind.UPLOAD:
            if fate == "late":
                return Absent("expired")
            return Accepted({"id": "media"}) if fate == "accepted" else Published(f"upload-{job.part.key}")
        return self._seen(fate, job)

    def _seen(self, fate: str, job: Job) -> Sighting:
        world, server = self.process.world, self.process.world.server
        if self.rule is CopyRule.NONE:
            return Unclear("cannot be read")
        if world.now < server.blind_until:
            return Absent("not listed")
        handed = job.step.of is not StepKind.SEND
        for holding in server.held.values() if handed else ():
            if self._same(holding.job.part.key, holding.job.words.text, holding.job.account.id, job):
                return Accepted({"held": holding.number})
        for post in server.posts:
            if self._same(post.key, post.text, post.account_id, job) and post.id not in job.taken:
                if fate.startswith("accepted") and post.id in server.processing:
                    return Accepted({"id": post.id})
                found = Published(post.id, f"https://fake.example/{post.id}")
                return replace(found, at=job.part.handed_for) if handed else found
        return Absent("not listed")

    def _same(self, key: str, text: str, account_id: str, job: Job) -> bool:
        same = key == job.part.key if self.rule in OWN_KEY else text == job.words.text
        return same and account_id == job.account.id

    async def sign_in(self, ask: object) -> SignedIn:
        raise NotImplementedError

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        return SignedIn("https://fake.example", session.account.remote_id, "me", "Me", secrets={})
