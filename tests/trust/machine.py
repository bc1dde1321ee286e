"""The state machine: random lives of publications in a world of lost answers, frozen and dying processes and wrong clocks.

By hand: `python -m tests.trust.machine --examples 10000 [--seed 1]` prints how often each transition was taken.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, ClassVar
from unittest.mock import patch

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.draft import Attachment, Draft, MediaFile
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.publication import IN_FLIGHT, TERMINAL, WAITS_FOR_PERSON, Publication, State
from inkom_desktop.domain.workspace import Late, LateRule
from tests.fakes.clock import NOW
from tests.trust.machine_judge import Broken, Judge
from tests.trust.machine_store import next_due
from tests.trust.machine_table import TRANSITIONS, Taken
from tests.trust.machine_world import NUMBERS, RULES, Process, World

PICTURE = Attachment("m", MediaFile("ab" * 32, "image/png", 10, 10, 10, "a.png"), "alt")
FATES = ("fine", "fine", "fine", "cut", "late", "late hang", "stored, lost", "stored, lost", "stored, raises", "accepted",
         "rejected", "throttled", "unreachable", "signed out")  # fmt: skip
LATE = (LateRule(), LateRule(Late.SEND), LateRule(Late.SEND), LateRule(Late.SKIP), LateRule(Late.ASK, timedelta(0)))
DECISIONS = ("unschedule", "reschedule", "send now", "skip", "look again", "it is there", "undo")

IN_HAND = IN_FLIGHT | {State.UNKNOWN}

fates = st.lists(st.sampled_from(FATES), min_size=1, max_size=4)
"""What becomes of the next sends and looks."""
harms = st.lists(st.sampled_from(FATES), max_size=1)
"""What becomes of the next upload or preparation."""
posts = st.tuples(
    st.sampled_from(RULES),
    st.sampled_from((1, 1, 2, 3)),
    st.sampled_from((False, False, True)),
    st.sampled_from(LATE),
    st.sampled_from((0, 0, 30, 300)),
)
"""Copy rule, parts, with a picture, late rule, seconds until it is due."""
processes = st.sampled_from("AB")
which = st.integers(0, 7)


class Machine(RuleBasedStateMachine):
    """One life of a store with up to two processes on it."""

    taken: ClassVar[Counter[Taken]] = Counter()
    traces: ClassVar[list[list[str]] | None] = None

    @initialize(shared=st.booleans(), first=posts, second=posts, fates=fates)
    def begin(self, shared: bool, first: Any, second: Any, fates: list[str]) -> None:
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
        self.world.fates = list(fates)
        for post in (first, second):
            self._schedule(*post)

    # The world's rules

    @rule(post=posts)
    def schedule(self, post: Any) -> None:
        """A person schedules a post or a thread."""
        self._schedule(*post)

    def _schedule(self, copy_rule: CopyRule, parts: int, picture: bool, late: LateRule, seconds: int) -> None:
        if len(self.world.rows.publications) >= 6:
            return
        self.drafts += 1
        texts = tuple(f"draft {self.drafts} part {n}" for n in range(parts))
        draft = Draft(f"draft{self.drafts}", "ws", NOW, NOW, parts=texts, media=(PICTURE,) if picture else ())
        at = self._desk_at.clock.now() + timedelta(seconds=seconds)
        due = Due(at, "UTC", at.replace(tzinfo=None).isoformat())
        self._decide("schedule", lambda p: p.planner.schedule(draft, due, account_ids=[copy_rule.value], late=late))

    @rule(name=processes, fates=fates, harms=harms)
    def natural_next(self, name: str, fates: list[str], harms: list[str]) -> None:
        """Time goes on to what is due next, and a process does all of it."""
        self._to_what_is_due()
        self.world.harms += harms
        self._go(name, 10_000, fates)

    @rule(name=processes, fates=fates)
    def natural_next_again(self, name: str, fates: list[str]) -> None:
        """The same: most of what happens is that things take their course."""
        self._to_what_is_due()
        self._go(name, 10_000, fates)

    @rule(name=processes, gates=st.integers(1, 40), fates=fates)
    def some_steps(self, name: str, gates: int, fates: list[str]) -> None:
        """A process gets so far and stands still: frozen, or slower than the others."""
        self._to_what_is_due()
        self._go(name, gates, fates)

    @rule(name=processes, gates=st.integers(1, 40), fates=fates)
    def killed(self, name: str, gates: int, fates: list[str]) -> None:
        """A process gets so far and dies; another one starts under its name."""
        process = self._process(name)
        if not process.stands_still:
            self._to_what_is_due()
        self._go(name, gates, fates)
        process = self._process(name)
        process.die()
        self._start(name)
        self._judge()

    @precondition(lambda self: not self.blind_used)
    @rule(
        copy_rule=st.sampled_from((CopyRule.SERVER_KEY, CopyRule.SERVER_KEY, CopyRule.LOOK_UP)),
        parts=st.integers(1, 2),
        seconds=st.sampled_from((6, 301)),
    )
    def an_answer_is_lost_before_a_long_night(self, copy_rule: CopyRule, parts: int, seconds: int) -> None:
        """A post is stored, its answer lost, the first look misses it, and the computer is off for longer than a key lives."""
        self._schedule(copy_rule, parts, False, LateRule(Late.SEND), 0)
        self._go("A", 10_000, ["stored, lost"] * 6)
        self.world.fates.clear()
        self.blind_used = True
        self.world.pass_time(timedelta(seconds=seconds))
        self.world.server.blind_until = self.world.now + timedelta(seconds=50)
        self._go("A", 10_000, [])
        self.world.pass_time(timedelta(seconds=4000))
        self._go("A", 10_000, [])

    @precondition(lambda self: not self.blind_used and len(self.world.rows.publications) < 6)
    @rule(parts=st.integers(1, 2), seconds=st.sampled_from((301, 330)))
    def a_listing_lags_after_the_settle_time(self, parts: int, seconds: int) -> None:
        """A post is stored, its answer lost, and the first look that counts misses it."""
        self.world.online, self.world.vault_locked, self.world.pictures_lost = True, False, False
        self._schedule(CopyRule.LOOK_UP, parts, False, LateRule(Late.SEND), 0)
        self._go("A", 10_000, ["stored, lost"] * 6)
        self.world.fates.clear()
        self.blind_used = True
        self.world.pass_time(timedelta(seconds=seconds))
        self.world.server.blind_until = self.world.now + timedelta(seconds=50)
        self._go("A", 10_000, [])

    @precondition(lambda self: not self.blind_used and self._has(State.UNKNOWN))
    @rule(name=processes, seconds=st.sampled_from((0, 70, 4000)))
    def a_listing_misses_it(self, name: str, seconds: int) -> None:
        """A look finds nothing although it may be there, and then the computer is off for a while."""
        self.blind_used = True
        self._to_what_is_due()
        self.world.server.blind_until = self.world.now + timedelta(seconds=50)
        self._go(name, 10_000, [])
        self.world.pass_time(timedelta(seconds=seconds))
        self._go(name, 10_000, [])

    @rule(
        name=processes,
        seconds=st.sampled_from((1, 5, 20, 60, 61, 95, 180, 301, 1860, 4000, 9000)),
    )
    def time_passes(self, name: str, seconds: int) -> None:
        """For everybody, frozen or not."""
        self.world.pass_time(timedelta(seconds=seconds))
        self._judge()

    @rule(name=processes, seconds=st.sampled_from((-90_000, -400, -40, 40, 400, 90_000, 0, 0, 0)))
    def clock_set(self, name: str, seconds: int) -> None:
        """Somebody sets a computer's clock, wrongly or right again."""
        process = self._process(name)
        if process.stands_still or process.publisher.busy:
            return
        process.clock.ahead = timedelta(seconds=seconds)
        if seconds:
            self.judge.clock_was_set()
        self._go(name, 10_000, [])

    @rule(what=st.sampled_from(("net", "vault", "pictures")))
    def something_fails_or_mends(self, what: str) -> None:
        world = self.world
        if what == "net":
            world.online = not world.online
        elif what == "vault":
            world.vault_locked = not world.vault_locked
        else:
            world.pictures_lost = not world.pictures_lost

    @rule(
        number=st.integers(0, len(RULES) - 1),
        what=st.sampled_from(("end", "renew", "renew", "pause", "resume", "remove")),
    )
    def account(self, number: int, what: str) -> None:
        """A sign-in ends or is renewed; a person pauses, resumes or removes an account."""
        account = self.world.rows.accounts[RULES[number].value]
        if account.removed_at is not None:
            return
        if what == "end":
            self.world.server.dead_sign_ins.add(account.id)
        elif what == "renew":
            self.world.server.dead_sign_ins.discard(account.id)
            self._decide("sign-in renewed", lambda p: p.book.check(account))
        elif what == "remove":
            self._decide("account removed", lambda p: p.book.remove(account))
        else:
            state = AccountState.PAUSED if what == "pause" else AccountState.HEALTHY
            self._decide("account paused", lambda p: p.book._save(_with_state(account, state)))

    @rule(paused=st.booleans(), name=processes)
    def publishing_paused(self, paused: bool, name: str) -> None:
        engine = self._process(name).engine
        self._decide("pause", lambda p: engine.pause(None) if paused else engine.resume())

    # The person's decisions

    @rule(what=st.sampled_from(DECISIONS), number=which, seconds=st.sampled_from((0, 20, 600)))
    def decide(self, what: str, number: int, seconds: int) -> None:
        """A person decides about any post, whether that is allowed there or not."""
        self._decide_about(what, list(self.world.rows.publications.values()), number, seconds)

    @precondition(lambda self: self._has(*WAITS_FOR_PERSON))
    @rule(what=st.sampled_from(DECISIONS), number=which, seconds=st.sampled_from((0, 20, 600)))
    def decide_what_waits(self, what: str, number: int, seconds: int) -> None:
        """A person decides about what waits for one."""
        waiting = [p for p in self.world.rows.publications.values() if p.state in WAITS_FOR_PERSON]
        self._decide_about(what, waiting, number, seconds)

    @precondition(lambda self: self._has(State.REVIEW, State.BLOCKED))
    @rule(what=st.sampled_from(DECISIONS), number=which, seconds=st.sampled_from((0, 20, 600)))
    def decide_what_is_rare(self, what: str, number: int, seconds: int) -> None:
        """A person decides about what few lives come to."""
        states = (State.REVIEW, State.BLOCKED)
        self._decide_about(
            what, [p for p in self.world.rows.publications.values() if p.state in states], number, seconds
        )

    @precondition(lambda self: self._has(*IN_HAND))
    @rule(what=st.sampled_from(DECISIONS), number=which, seconds=st.sampled_from((0, 20, 600)))
    def decide_what_is_in_hand(self, what: str, number: int, seconds: int) -> None:
        """A person decides about what is being sent or looked for."""
        in_hand = [p for p in self.world.rows.publications.values() if p.state in IN_HAND]
        self._decide_about(what, in_hand, number, seconds)

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
        world.online, world.vault_locked, world.pictures_lost, world.harms = True, False, False, []
        world.rows.settings.clear()
        for process in list(world.processes.values()):
            process.die()
        world.processes["A"].clock.ahead = timedelta(0)
        process = self._start("A")
        for _ in range(150):
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

    def _has(self, *states: State) -> bool:
        return any(p.state in states for p in self.world.rows.publications.values())

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


def _with_state(account: Any, state: AccountState) -> Any:
    return replace(account, state=state)


def play(examples: int, *, steps: int = 30, of: int | None = None) -> Counter[Taken]:
    """Play so many lives and return the transitions that were taken; `of` is a seed, without one they are always the same.

    Raises what the first wrong life raises, without looking for a shorter one where many are played.
    """
    logging.disable(logging.CRITICAL)
    machine = type("Machine", (Machine,), {"taken": Counter()})
    profile = settings(
        max_examples=examples,
        stateful_step_count=steps,
        derandomize=of is None,
        database=None,
        deadline=None,
        print_blob=False,
        report_multiple_bugs=False,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    played = seed(of)(machine) if of is not None else machine
    try:
        with NUMBERS.in_charge():
            run_state_machine_as_test(played, settings=profile)
    finally:
        logging.disable(logging.NOTSET)
    return machine.taken


def traced(examples: int, *, of: int) -> list[str]:
    """Return everything that happened in so many lives of a seed, in order."""
    traces: list[list[str]] = []
    with patch.object(Machine, "traces", traces):
        play(examples, of=of)
    return [line for trace in traces for line in trace]


def table(taken: Counter[Taken]) -> str:
    """The transitions and how often each was taken, as lines."""
    every = sorted(TRANSITIONS | set(taken))
    return "\n".join(f"{taken[t]:>9,}  {t[0] or '-':>10} -> {t[1]:<10}  {t[2]}" for t in every)


def _planted(examples: int, steps: int, of: int) -> int:
    from tests.trust.machine_planted import PLANTED, RARELY_FOUND

    missed = 0
    for planted in (*PLANTED, *RARELY_FOUND):
        try:
            with planted():
                play(examples, steps=steps, of=of)
            missed, said = missed + 1, "NOT FOUND"
        except Broken as e:
            said = str(e).splitlines()[0]
        print(f"{planted.__name__}: {said}", flush=True)
    return 1 if missed else 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.trust.machine")
    parser.add_argument("--examples", type=int, default=10_000)
    parser.add_argument("--steps", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--planted", action="store_true", help="play with each planted fault and say which are found")
    asked = parser.parse_args()
    if asked.planted:
        return _planted(asked.examples, asked.steps, asked.seed)
    started = time.perf_counter()
    taken = play(asked.examples, steps=asked.steps, of=asked.seed)
    print(table(taken))
    rare = sorted(t for t in TRANSITIONS if taken[t] < 100)
    new = sorted(set(taken) - TRANSITIONS)
    print(f"{asked.examples:,} lives, {sum(taken.values()):,} transitions, {time.perf_counter() - started:.0f} s")
    print(f"taken fewer than 100 times: {rare or 'none'}; not in the table: {new or 'none'}")
    return 1 if rare or new else 0


if __name__ == "__main__":
    sys.exit(main())
