"""One random life: the world it begins in, what a rule does to it, and how it comes to rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize

from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.draft import Attachment, Draft, MediaFile
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.publication import AT_NETWORK, TERMINAL, WAITS_FOR_PERSON, Publication, State
from inkom_desktop.domain.workspace import Late, LateRule
from tests.fakes.clock import NOW
from tests.trust.machine_judge import Broken, Judge
from tests.trust.machine_servers import RULES
from tests.trust.machine_store import next_due
from tests.trust.machine_table import Taken
from tests.trust.machine_world import Process, World

PICTURE = Attachment("m", MediaFile("ab" * 32, "image/png", 10, 10, 10, "a.png"), "alt")
FATES = ("fine", "fine", "fine", "cut", "late", "late hang", "stored, lost", "stored, lost", "stored, raises", "accepted",
         "accepted, lost", "rejected", "throttled", "unreachable", "signed out")  # fmt: skip
LATE = (LateRule(), LateRule(Late.SEND), LateRule(Late.SEND), LateRule(Late.SKIP), LateRule(Late.ASK, timedelta(0)))
DECISIONS = ("unschedule", "reschedule", "send now", "skip", "look again", "it is there", "undo")

ALL = 10_000
"""So many gates are all of them."""
MOST_POSTS = 12


seeds = st.tuples(*[st.integers(0, 2**16 - 1)] * 4)


class Luck(Random):
    """The chances of one life: drawn one by one by Hypothesis they would come out too alike, most of them the simplest."""

    def process(self) -> str:
        """Name a process."""
        return self.choice("AB")

    def number(self) -> int:
        """Which of several."""
        return self.randrange(8)

    def fates(self) -> list[str]:
        """What becomes of the next sends and looks."""
        return self.choices(FATES, k=self.randint(1, 4))

    def harms(self) -> list[str]:
        """What becomes of the next upload or preparation."""
        return self.choices(FATES, k=self.randint(0, 1))

    def post(self, seconds: int | None = None) -> tuple[CopyRule, int, bool, LateRule, int]:
        """Copy rule, parts, with a picture, late rule, seconds until it is due."""
        away = self.choice((0, 0, 30, 300)) if seconds is None else seconds
        return self.choice(RULES), self.choice((1, 1, 2, 3)), self.random() < 0.33, self.choice(LATE), away


class Life(RuleBasedStateMachine):
    """One life of a store with up to two processes on it; `machine` has its rules."""

    taken: ClassVar[Counter[Taken]] = Counter()
    traces: ClassVar[list[list[str]] | None] = None

    @initialize(seed=seeds)
    def begin(self, seed: tuple[int, ...]) -> None:
        luck = self.luck = Luck(repr(seed))
        shared = luck.random() < 0.5
        self.judge = Judge(self.taken)
        self.world = self.judge.world = World(shared=shared, judge=self.judge)
        if self.traces is not None:
            self.traces.append(self.judge.trace)
        self.before: list[Publication] = []
        self.drafts = 0
        self.blind_used = False
        self.world.start("A")
        if shared:
            self.world.start("B")
        self.world.fates = luck.fates()
        for _ in range(2):
            self._schedule(*luck.post())

    def _schedule(
        self, copy_rule: CopyRule, parts: int, picture: bool, late: LateRule, seconds: int, held: bool = False
    ) -> None:
        if self._full():
            return
        self.drafts += 1
        texts = tuple(f"draft {self.drafts} part {n}" for n in range(parts))
        draft = Draft(f"draft{self.drafts}", "ws", NOW, NOW, parts=texts, media=(PICTURE,) if picture else ())
        at = self._desk_at.clock.now() + timedelta(seconds=seconds)
        due = Due(at, "UTC", at.replace(tzinfo=None).isoformat())
        account = copy_rule.value
        wish = [account] if held else []
        self._decide(
            "schedule", lambda p: p.planner.schedule(draft, due, account_ids=[account], late=late, hand_off=wish)
        )

    # The end

    def teardown(self) -> None:
        """All is well again: whatever is under way comes to rest, where a person can see it."""
        if not hasattr(self, "world"):
            return
        try:
            if not self.judge.wrong:
                self._come_to_rest()
        finally:
            self.world.close()

    def _come_to_rest(self) -> None:
        world = self.world
        self._well_again()
        world.harms = []
        world.rows.settings.clear()
        for process in list(world.processes.values()):
            process.die()
        world.processes["A"].clock.ahead = timedelta(0)
        process = self._start("A")
        for _ in range(400):
            if all(p.state in TERMINAL | WAITS_FOR_PERSON for p in world.rows.publications.values()):
                break
            self._to_what_is_due()
            process.go(10_000)
            world.pass_time(timedelta(seconds=5))
            self._judge()
        else:
            stuck = [(p.state, p.reason) for p in world.rows.publications.values() if p.state not in TERMINAL]
            raise Broken(f"I3: never came to rest: {stuck}")

    # How it is done

    def _full(self) -> bool:
        return len(self.world.rows.publications) >= MOST_POSTS

    def _well_again(self) -> None:
        """What fails for everybody is mended."""
        self.world.online, self.world.vault_locked, self.world.pictures_lost = True, False, False

    def _has(self, *states: State) -> bool:
        return any(p.state in states for p in self.world.rows.publications.values())

    def _at_network(self) -> list[Publication]:
        """What a network holds or may hold."""
        return [p for p in self.world.rows.publications.values() if any(q.state in AT_NETWORK for q in p.parts)]

    def _process(self, name: str) -> Process:
        return self.world.processes[name if name in self.world.processes else "A"]

    @property
    def _desk_at(self) -> Process:
        return self.world.processes["A"]

    def _start(self, name: str) -> Process:
        name = name if name in self.world.processes else "A"
        return self.world.start(name, self.world.processes[name].clock.ahead)

    def _to_what_is_due(self) -> None:
        upcoming = next_due(self.world.rows, early=90)
        if upcoming is not None and upcoming > self.world.now:
            self.world.pass_time(min(upcoming - self.world.now, timedelta(days=2)) + timedelta(seconds=1))

    def _go(self, name: str, gates: float, fates: list[str]) -> None:
        self.world.fates = (self.world.fates + fates)[-6:]
        self._process(name).go(gates)
        self._judge()

    def _decide_about(self, what: str, pubs: list[Publication], number: int, seconds: int) -> None:
        if what == "undo" and self.before:
            before = self.before[number % len(self.before)]
            self._decide(what, lambda p: p.desk.take_back(before))
            return
        if not pubs or what == "undo":
            return
        pub = pubs[number % len(pubs)]
        at = self._desk_at.clock.now() + timedelta(seconds=seconds)
        due = Due(at, "UTC", at.replace(tzinfo=None).isoformat())
        act: dict[str, Callable[[Process], Any]] = {
            "unschedule": lambda p: p.desk.unschedule(pub.id),
            "reschedule": lambda p: p.desk.reschedule(pub.id, due),
            "send now": lambda p: p.desk.send_now(pub.id),
            "skip": lambda p: p.desk.skip(pub.id),
            "look again": lambda p: p.desk.look_again(pub.id),
            "it is there": lambda p: p.desk.said_published(pub.id, "https://fake.example/said"),
        }
        if self._decide(what, act[what]) and what in ("unschedule", "reschedule", "skip"):
            self.before.append(pub)

    def _decide(self, what: str, work: Callable[[Process], Any]) -> bool:
        self.judge.decision = what
        try:
            self.world.decide(self._desk_at, lambda: work(self._desk_at))
        except InkomError:
            # Not where the person saw it: said to them, and nothing is changed.
            return False
        finally:
            self.judge.decision = ""
        self._judge()
        return True

    def _judge(self) -> None:
        self.judge.look()
