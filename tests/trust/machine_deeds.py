"""What can happen in a life: things take their course, something befalls the world, a story plays out, a person decides.

Who, which and how long comes of the life's own luck. `POSSIBLE` says of some when they can.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.publication import TERMINAL, Publication, State
from inkom_desktop.domain.transitions import lost_once
from inkom_desktop.domain.workspace import Late, LateRule
from tests.trust.machine_life import ALL, DECISIONS, FATES, LATE, Life, Luck
from tests.trust.machine_servers import RULES

DECIDED = (State.WAITING, State.HELD, State.BLOCKED, State.REVIEW, State.SCHEDULED, State.HANDED_OFF)


class Deeds(Life):
    """One method for each."""

    def schedule(self) -> None:
        """A person schedules a post or a thread."""
        self._schedule(*self.luck.post())

    def natural_next(self) -> None:
        """Time goes on to what is due next, and a process does all of it."""
        luck = self.luck
        self._to_what_is_due()
        self.world.harms += luck.harms()
        self._go(luck.process(), ALL, luck.fates())

    def some_steps(self) -> None:
        """A process gets so far and stands still: frozen, or slower than the others."""
        luck = self.luck
        self._to_what_is_due()
        self._go(luck.process(), luck.randint(1, 40), luck.fates())

    def killed(self) -> None:
        """A process gets so far and dies; another one starts under its name."""
        luck = self.luck
        name = luck.process()
        if not self._process(name).stands_still:
            self._to_what_is_due()
        self._go(name, luck.randint(1, 40), luck.fates())
        self._process(name).die()
        self._start(name)
        self._judge()

    def killed_again_and_again(self) -> None:
        """A post whose process dies whenever it comes to it."""
        luck = self.luck
        self._well_again()
        self._schedule(*luck.post(seconds=0))
        for _ in range(4):
            self._to_what_is_due()
            self._go("A", luck.randint(5, 14), [])
            self._process("A").die()
            self._start("A")
        self._judge()

    def frozen_beyond_its_lease(self) -> None:
        """A process stands still in the middle of something, another takes it over, and the first one wakes."""
        luck = self.luck
        self._well_again()
        self._schedule(*luck.post(seconds=0))
        self._to_what_is_due()
        self._go("A", luck.randint(4, 24), luck.fates())
        self.world.pass_time(timedelta(seconds=95))
        self._go("B", ALL, [])
        self._go("A", ALL, [])

    def a_sign_in_ends_meanwhile(self) -> None:
        """The sign-in ends between a send whose answer was lost, or a hand-over, and the look; then a person decides."""
        luck = self.luck
        self._well_again()
        rule = luck.choice(RULES)
        if luck.random() < 0.5:
            self._schedule(rule, luck.randint(1, 2), False, luck.choice(LATE), 0)
        else:
            self._schedule(rule, 1, False, luck.choice(LATE), 400, held=True)
        self._go("A", ALL, luck.choice((["stored, lost"], ["fine"])) * 2)
        self.world.fates.clear()
        if luck.random() < 0.5:
            self._decide_about("reschedule", self._at_network(), luck.number(), 4000)
        self.world.server.dead_sign_ins.add(rule.value)
        for _ in range(2):
            self._to_what_is_due()
            self._go("A", ALL, [])
        blocked = [p for p in self.world.rows.publications.values() if p.state is State.BLOCKED]
        self._decide_about(luck.choice(DECISIONS), blocked, luck.number(), luck.choice((20, 4000)))
        if luck.random() < 0.5:
            self.world.server.dead_sign_ins.discard(rule.value)
            self._decide("sign-in renewed", lambda p: p.book.check(self.world.rows.accounts[rule.value]))

    def not_sent_again(self) -> None:
        """An answer is lost, the post is not there, and what hinders the second send lasts until a person decides."""
        luck = self.luck
        self._well_again()
        rule = luck.choice((CopyRule.RECORD_KEY, CopyRule.PREPARED, CopyRule.SERVER_KEY))
        self._schedule(rule, luck.randint(1, 2), False, luck.choice(LATE), 0)
        self._go("A", ALL, ["cut"])
        for fate in (["fine"], [luck.choice(("unreachable", "throttled", "signed out"))]):
            self.world.fates.clear()
            self._to_what_is_due()
            self._go("A", ALL, fate)
        if luck.random() < 0.5:
            self.world.pass_time(timedelta(seconds=9000))
            self._go("A", ALL, [])
        lost = [p for p in self.world.rows.publications.values() if p.state not in TERMINAL and lost_once(p)]
        self._decide_about(luck.choice(DECISIONS), lost, luck.number(), luck.choice((20, 4000)))

    def worked_on_for_long(self) -> None:
        """A network takes a post and works on it, and looks meet anything."""
        luck = self.luck
        self._well_again()
        self._schedule(luck.choice(RULES), luck.randint(1, 2), False, luck.choice(LATE), 0)
        self._go("A", ALL, [luck.choice(("accepted", "accepted, lost"))])
        for _ in range(3):
            self.world.fates.clear()
            self._to_what_is_due()
            if not self.blind_used and luck.random() < 0.3:
                self._blind_after(0)
            self._go("A", luck.choice((9, ALL, ALL)), luck.fates()[:1])

    def wanted_back_and_back_again(self) -> None:
        """What a network holds is wanted back, in whatever way that goes, and the person thinks better of it."""
        luck = self.luck
        self._well_again()
        self._schedule(luck.choice(RULES), 1, False, luck.choice(LATE), luck.choice((900, 4000, 90_000)), held=True)
        self.world.fates.clear()
        self._go("A", ALL, ["fine"])
        for _ in range(2):
            what = luck.choice(("unschedule", "reschedule", "look again", "undo"))
            self._decide_about(what, self._at_network(), luck.number(), luck.choice((600, 4000)))
            self._go("A", luck.choice((4, 8, ALL, ALL)), luck.fates())
            if luck.random() < 0.5:
                self._to_what_is_due()

    def looked_for_while_signed_out(self) -> None:
        """What a network holds cannot be asked back, the person has it looked for, and the sign-in is renewed."""
        luck = self.luck
        self._well_again()
        rule = luck.choice(RULES)
        self._schedule(rule, 1, False, luck.choice(LATE), luck.choice((900, 4000)), held=True)
        self.world.fates.clear()
        self._go("A", ALL, ["fine"])
        self.world.server.dead_sign_ins.add(rule.value)
        mine = [p for p in self._at_network() if p.account_id == rule.value]
        if luck.random() < 0.7:
            self._decide_about(luck.choice(("unschedule", "reschedule")), mine[-1:], 0, 4000)
        else:
            self._to_what_is_due()
        self._go("A", ALL, [])
        self._decide_about("look again", [p for p in self._at_network() if p.account_id == rule.value][-1:], 0, 0)
        self.world.server.dead_sign_ins.discard(rule.value)
        if not self.blind_used and luck.random() < 0.3:
            self._blind_after(0)
        self._go("A", luck.choice((4, 6, 8, ALL, ALL, ALL)), [luck.choice(FATES)])
        if luck.random() < 0.3:
            self._process("A").die()
            self._start("A")
            self._go("A", ALL, [])

    def second_thoughts_when_all_has_changed(self) -> None:
        """A person decides about a post that waits, is blocked or was missed, it meets something else, and that is undone."""
        luck = self.luck
        self._well_again()
        rule = luck.choice(RULES)
        self._schedule(rule, luck.choice((1, 2)), False, luck.choice(LATE), 0)
        self.world.fates.clear()
        if luck.random() < 0.3:
            self.world.pass_time(timedelta(seconds=9000))
        self._go("A", ALL, [luck.choice(("throttled", "signed out", "cut", "stored, lost"))])
        if luck.random() < 0.5:
            self._to_what_is_due()
            self._go("A", ALL, [luck.choice(("throttled", "signed out", "rejected"))])
        mine = [p for p in self.world.rows.publications.values() if p.account_id == rule.value and p.state in DECIDED]
        before = len(self.before)
        for _ in range(luck.choice((1, 1, 2))):
            fresh = [self.world.rows.publications[p.id] for p in mine[-1:]]
            self._decide_about(
                luck.choice(("unschedule", "reschedule", "skip", "skip")), fresh, 0, luck.choice((20, 600))
            )
        if len(self.before) > before:
            self._lives_on(luck)
            first = self.before[before]
            self._decide("undo", lambda p: p.desk.take_back(first))

    def steps_before_the_send_fail(self) -> None:
        """Uploads and preparations meet anything that can happen."""
        luck = self.luck
        self._well_again()
        self._schedule(luck.choice(RULES), luck.randint(1, 2), luck.random() < 0.6, luck.choice(LATE), 0)
        self.world.harms = luck.choices(FATES, k=2)
        self._go("A", ALL, ["fine"])
        self.world.harms += luck.choices(FATES, k=2)
        for _ in range(3):
            self._to_what_is_due()
            self._go("A", ALL, [])
        self.world.harms = []

    def left_with_its_network(self) -> None:
        """A post is to go out while this computer is off."""
        luck = self.luck
        hour = luck.choice((365, 400, 900, 4000, 90_000))
        self._schedule(luck.choice(RULES), 1, luck.random() < 0.3, luck.choice(LATE), hour, held=True)
        self._to_what_is_due()
        self._go(luck.process(), ALL, luck.fates())

    def wanted_back(self) -> None:
        """A person wants back what a network holds, and it is asked."""
        luck = self.luck
        what, seconds = luck.choice(("unschedule", "reschedule")), luck.choice((20, 600, 4000))
        self._decide_about(what, self._at_network(), luck.number(), seconds)
        self._go(luck.process(), luck.choice((3, 6, 9, ALL, ALL)), luck.fates())

    def an_answer_is_lost_before_a_long_night(self) -> None:
        """A post is stored, its answer lost, the first look misses it, and the computer is off for longer than a key lives."""
        luck = self.luck
        rule = luck.choice((CopyRule.SERVER_KEY, CopyRule.SERVER_KEY, CopyRule.LOOK_UP))
        self._lost_and_missed(rule, luck.randint(1, 2), luck.choice((6, 301)))
        self.world.pass_time(timedelta(seconds=4000))
        self._go("A", ALL, [])

    def a_listing_lags_after_the_settle_time(self) -> None:
        """A post is stored, its answer lost, and the first look that counts misses it."""
        luck = self.luck
        self._well_again()
        self._lost_and_missed(CopyRule.LOOK_UP, luck.randint(1, 2), luck.choice((301, 330)))

    def _lost_and_missed(self, copy_rule: CopyRule, parts: int, seconds: int) -> None:
        self._schedule(copy_rule, parts, False, LateRule(Late.SEND), 0)
        self._go("A", ALL, ["stored, lost"] * 6)
        self.world.fates.clear()
        self._blind_after(seconds)
        self._go("A", ALL, [])

    def _blind_after(self, seconds: int) -> None:
        """Listings miss what is there for a while, once in a life."""
        self.blind_used = True
        self.world.pass_time(timedelta(seconds=seconds))
        self.world.server.blind_until = self.world.now + timedelta(seconds=50)

    def a_listing_misses_it(self) -> None:
        """A look finds nothing although it may be there, and then the computer is off for a while."""
        luck = self.luck
        name = luck.process()
        self._to_what_is_due()
        self._blind_after(0)
        self._go(name, ALL, [])
        self.world.pass_time(timedelta(seconds=luck.choice((0, 70, 4000))))
        self._go(name, ALL, [])

    def time_passes(self) -> None:
        """For everybody, frozen or not."""
        self.world.pass_time(timedelta(seconds=self.luck.choice((1, 5, 20, 60, 61, 95, 180, 301, 1860, 4000, 9000))))
        self._judge()

    def clock_set(self) -> None:
        """Somebody sets a computer's clock, wrongly or right again."""
        luck = self.luck
        name = luck.process()
        process = self._process(name)
        if process.stands_still or process.publisher.busy:
            return
        seconds = luck.choice((-90_000, -400, -40, 40, 400, 90_000, 0, 0, 0))
        process.clock.ahead = timedelta(seconds=seconds)
        if seconds:
            self.judge.clock_was_set()
        self._go(name, ALL, [])

    def due_by_a_fast_clock(self) -> None:
        """A clock is a little fast when a post falls due by it."""
        luck = self.luck
        self._schedule(*luck.post(seconds=90))
        self.world.processes["A"].clock.ahead = timedelta(seconds=luck.choice((20, 40)))
        self.judge.clock_was_set()
        self.world.pass_time(timedelta(seconds=75))
        self._go("A", ALL, [])

    def something_fails_or_mends(self) -> None:
        world = self.world
        match self.luck.choice(("net", "vault", "pictures")):
            case "net":
                world.online = not world.online
            case "vault":
                world.vault_locked = not world.vault_locked
            case _:
                world.pictures_lost = not world.pictures_lost

    def account(self) -> None:
        """A sign-in ends or is renewed; a person pauses, resumes or removes an account, rather one that posts go to."""
        luck = self.luck
        used = [p.account_id for p in self.world.rows.publications.values() if p.state not in TERMINAL]
        account = self.world.rows.accounts[luck.choice(used or [r.value for r in RULES])]
        if account.removed_at is not None:
            return
        what = luck.choice(("end", "end", "renew", "renew", "pause", "resume", "remove"))
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

    def publishing_paused(self) -> None:
        luck = self.luck
        engine = self._process(luck.process()).engine
        self._decide("pause", lambda p: engine.pause(None) if luck.random() < 0.5 else engine.resume())

    # The person's decisions

    def decide(self) -> None:
        """A person decides about any post, whether that is allowed there or not; rather about what stands where few stand."""
        there = self._standing_alike(State)
        self._decide_about(self.luck.choice(DECISIONS), there, self.luck.number(), self.luck.choice((0, 20, 600, 4000)))

    def _standing_alike(self, states: Iterable[State]) -> list[Publication]:
        """The posts in one of these states, each state as likely as the others."""
        pubs = list(self.world.rows.publications.values())
        there = [s for s in states if any(p.state is s for p in pubs)]
        state = self.luck.choice(there) if there else None
        return [p for p in pubs if p.state is state]

    def second_thoughts(self) -> None:
        """A person decides and takes it back, soon or later; rather about what stands where few posts stand."""
        luck = self.luck
        before = len(self.before)
        what = luck.choice(("unschedule", "reschedule", "skip"))
        self._decide_about(what, self._standing_alike(DECIDED), luck.number(), luck.choice((20, 600, 4000)))
        if len(self.before) > before:
            self._lives_on(luck)
            self._decide("undo", lambda p: p.desk.take_back(self.before[-1]))

    def _lives_on(self, luck: Luck) -> None:
        """Between a decision and its Undo a moment passes, or something fails and the post meets it."""
        if luck.random() < 0.3:
            self.world.pass_time(timedelta(seconds=luck.choice((1, 61))))
            self._go(luck.process(), ALL, luck.fates())
        elif luck.random() < 0.7:
            pub = self.world.rows.publications[self.before[-1].id]
            match luck.choice(("net", "vault", "sign-in", "late")):
                case "net":
                    self.world.online = False
                case "vault":
                    self.world.vault_locked = True
                case "sign-in":
                    self.world.server.dead_sign_ins.add(pub.account_id)
                case _:
                    self.world.pass_time(timedelta(seconds=9000))
            self._to_what_is_due()
            self._go("A", ALL, [])


def _with_state(account: Any, state: AccountState) -> Any:
    return replace(account, state=state)


COURSE = ("natural_next", "natural_next", "natural_next", "some_steps", "killed", "time_passes")
WORLD = (
    "schedule",
    "schedule",
    "time_passes",
    "clock_set",
    "something_fails_or_mends",
    "account",
    "account",
    "publishing_paused",
)
STORIES = (
    "killed_again_and_again",
    "frozen_beyond_its_lease",
    "a_sign_in_ends_meanwhile",
    "a_sign_in_ends_meanwhile",
    "not_sent_again",
    "not_sent_again",
    "worked_on_for_long",
    "wanted_back_and_back_again",
    "wanted_back_and_back_again",
    "looked_for_while_signed_out",
    "looked_for_while_signed_out",
    "second_thoughts_when_all_has_changed",
    "second_thoughts_when_all_has_changed",
    "steps_before_the_send_fail",
    "left_with_its_network",
    "left_with_its_network",
    "an_answer_is_lost_before_a_long_night",
    "a_listing_lags_after_the_settle_time",
    "a_listing_misses_it",
    "due_by_a_fast_clock",
)
DECISIVE = ("decide", "decide", "wanted_back", "second_thoughts", "second_thoughts")
POSSIBLE: dict[str, Callable[[Any], bool]] = {
    "not_sent_again": lambda life: not life._full(),
    "worked_on_for_long": lambda life: not life._full(),
    "wanted_back_and_back_again": lambda life: not life._full(),
    "looked_for_while_signed_out": lambda life: not life._full(),
    "second_thoughts_when_all_has_changed": lambda life: not life._full(),
    "a_sign_in_ends_meanwhile": lambda life: not life._full(),
    "steps_before_the_send_fail": lambda life: not life._full(),
    "killed_again_and_again": lambda life: not life._full(),
    "frozen_beyond_its_lease": lambda life: len(life.world.processes) > 1,
    "left_with_its_network": lambda life: not life._full(),
    "wanted_back": lambda life: bool(life._at_network()),
    "an_answer_is_lost_before_a_long_night": lambda life: not life.blind_used,
    "a_listing_lags_after_the_settle_time": lambda life: not life.blind_used and not life._full(),
    "a_listing_misses_it": lambda life: not life.blind_used and life._has(State.UNKNOWN, State.HANDED_OFF),
    "due_by_a_fast_clock": lambda life: not life._full(),
    "second_thoughts": lambda life: life._has(*DECIDED),
}
