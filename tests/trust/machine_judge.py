"""The sixteen invariants of a publication's walk, each a named check, and the count of what was taken on the way.

The judge hears every durable commit and every arrival at a server. It believes neither the publisher nor the store: what the
person approved, what was chosen and what has ended it keeps for itself. I16 (same seed, same trace) is a test of its own.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.publication import (
    AT_NETWORK,
    IN_FLIGHT,
    MAYBE_LIVE,
    TERMINAL,
    WAITS_FOR_PERSON,
    Attempt,
    By,
    Part,
    PartState,
    Publication,
    Reason,
    State,
    StepKind,
    body_hash,
)
from inkom_desktop.domain.transitions import MOST_CRASHES, MOST_TRIES
from inkom_desktop.domain.workspace import Late
from tests.fakes.clock import NOW
from tests.trust.machine_judge_held import HeldByNetwork
from tests.trust.machine_table import Taken

if TYPE_CHECKING:
    from inkom_desktop.ports.network import Job
    from tests.trust.machine_servers import Post
    from tests.trust.machine_world import World

KNOWN_NOTHING = ("rejected", "throttled", "unreachable", "signinneeded")
"""Answers to a send that say that nothing was stored."""
TOLERATED = timedelta(minutes=10)
"""How much later than its late rule allows a walk that began in time may send: the clocks' five minutes and the uploads'."""


class Broken(AssertionError):
    """An invariant does not hold; the message begins with its number."""


@dataclass
class Chosen:
    """What a person approved and chose, by lineage (draft and account): an undo goes on as a new publication."""

    account_id: str
    hashes: list[str]
    due_at: datetime
    again: Counter[int] = field(default_factory=Counter)
    said: set[int] = field(default_factory=set)


class Judge:
    """Hears everything, raises Broken."""

    def __init__(self, taken: Counter[Taken]) -> None:
        self.taken = taken
        self.trace: list[str] = []
        self.held = HeldByNetwork(self)
        self.world: World
        self.wrong: list[str] = []
        """What was found while a process ran, which may have swallowed an exception: raised after each rule."""
        self.decision = ""
        self._chosen: dict[tuple[str, str], Chosen] = {}
        self._ended: dict[str, Publication] = {}
        self._attempts: dict[tuple[str, int], Attempt] = {}
        self._put_there: set[str] = set()
        """What stands in review because it was taken out of the queue: nobody says that looks missed it."""
        self._clock_moved = False

    # What is heard

    def committed(self, before: Publication | None, after: Publication, attempt: Attempt | None, by: By) -> None:
        """A row is durable."""
        if before is None:
            self._approved(after)
        if by is By.PERSON:
            self._chosen[after.draft_id, after.account_id].due_at = after.due_at
        taken = (
            "" if before is None else before.state.value,
            after.state.value,
            self._cause(before, after, attempt, by),
        )
        self.taken[taken] += 1
        self.note(f"{after.id} {after.network}: {taken[0]} -> {taken[1]}, {taken[2]}")
        if attempt is not None:
            self._kept(attempt)
        if before is not None:
            self._ends_once(before, after)
            self._fenced(before, after, attempt)
            self._proved(before, after, attempt, by)
        if after.state is State.REVIEW and attempt is None:
            self._put_there.add(after.id)
        elif after.state is not State.REVIEW:
            self._put_there.discard(after.id)
        self._seen_or_goes_on(after)
        self._finite(after)
        self.held.committed(after, attempt)
        if after.state in TERMINAL:
            self._ended[after.id] = after
        secret = "tok3n-of-the-machine"
        said = f"{after.detail} {after.reason} {attempt.detail if attempt else ''}"
        self.check("I15", secret not in said, "a secret stands in a row")

    def clock_was_set(self) -> None:
        """From now on the times in rows and the true time are two things."""
        self._clock_moved = True

    def sent(self, job: Job) -> None:
        """Bytes leave a process."""
        row = self.covered(job)
        if job.step.kind is not StepKind.SEND:
            return
        pub = self.world.rows.publications[job.publication_id]
        self.never_both(pub, job.step.part)
        part = pub.parts[job.step.part]
        durable = row is not None and row.fence == pub.fence and row.key == job.part.key
        sending = pub.state is State.SENDING and part.state is PartState.SENDING
        self.check("I5", durable and sending, f"sent while the store says {pub.state}, fence {pub.fence}")
        self.check("I12", pub.state not in TERMINAL, f"sent although {pub.state} ({pub.reason})")
        chosen = self._chosen[pub.draft_id, pub.account_id]
        said = body_hash(job.content, job.step.part)
        approved = chosen.hashes[job.step.part]
        self.check("I10", said == approved == part.body_hash, "another body than the approved one")
        self.check("I11", job.account.id == chosen.account_id, f"sent to {job.account.id}")
        if pub.late_ok or pub.parts_live:
            return
        early = chosen.due_at - self.world.now
        self.check("I4", early <= timedelta(seconds=1.5), f"{early} before its due time")
        if pub.late.then is not Late.SEND and not self._clock_moved:
            late = self.world.now - pub.due_at - max(pub.late.window, timedelta(minutes=1))
            self.check("late", late <= TOLERATED, f"{late} later than its rule allows")

    def arrived(self, post: Post, job: Job) -> None:
        """A server keeps a post."""
        pub = self.world.rows.publications[post.publication_id]
        chosen = self._chosen[pub.draft_id, pub.account_id]
        self.only_once(pub, post.part)
        if post.part:
            before = [p for p in self.world.server.posts if self._lineage(p)[:2] == (pub.draft_id, pub.account_id)]
            there = any(p.part == post.part - 1 and p.id == post.parent for p in before)
            said = post.part - 1 in chosen.said
            self.check("I9", there or said, f"part {post.part + 1} answers {post.parent}")
        self.note(f"{pub.id} {pub.network}: the server keeps part {post.part + 1}")

    # After every rule

    def look(self) -> None:
        """Say what is wrong, and look at everything that must hold at any moment."""
        rows, server = self.world.rows, self.world.server
        there = {p.id: p for p in server.posts}
        for pub in rows.publications.values():
            chosen = self._chosen[pub.draft_id, pub.account_id]
            for number, part in enumerate(pub.parts):
                if part.state is PartState.PUBLISHED and number not in chosen.said:
                    post = there.get(part.remote_id)
                    mine = post is not None and self._lineage(post) == (pub.draft_id, pub.account_id, number)
                    self.check("I2", mine, f"part {number + 1} is said to be published as {part.remote_id!r}")
            if pub.state is State.PUBLISHED:
                self.check("I2", pub.current_part is None, "published, and a part is not")
            if pub.id in self._ended:
                self.check("I7", rows.publications[pub.id] == self._ended[pub.id], f"{pub.state} has changed")
            never = pub.state is State.CANCELLED and pub.reason in (Reason.UNSCHEDULED, Reason.SKIPPED_LATE)
            if never:
                # An earlier copy, of a key that a person gave up for a new one, is theirs.
                keys = {p.key for p in pub.parts[pub.parts_live :]}
                mine_ = [p for p in server.posts if p.publication_id == pub.id and p.key in keys]
                self.check("I12", not mine_, f"{pub.reason}, and it is there")
            if pub.state is State.REVIEW and pub.reason == Reason.ABSENT_UNSURE:
                self._absent_is_absent(pub)
        self.held.look()
        for key, attempt in self._attempts.items():
            self.check("I6", rows.attempts.get(key) == attempt, f"attempt {key[1]} was rewritten")
        if self.wrong:
            raise Broken("\n  ".join([self.wrong[0], "after", *self.trace[-25:]]))

    # The checks

    def chosen_for(self, pub: Publication) -> Chosen:
        """What the person approved of a publication and those that an undo made of it."""
        return self._chosen[pub.draft_id, pub.account_id]

    def note(self, what: str) -> None:
        """Write down what happens now."""
        self.trace.append(f"{self.world.now - NOW} {what}")

    def covered(self, job: Job) -> Attempt | None:
        """A step that leaves a process has a row that was stored before; return it."""
        open_ = [a for a in self.world.rows.attempts.values() if a.publication_id == job.publication_id]
        wanted = job.step.part, job.step.kind, job.step.media
        mine = [a for a in open_ if not a.outcome and (a.part, a.step, a.media) == wanted]
        self.check("I6", bool(mine), f"a {job.step.kind} went out that no attempt covers")
        return mine[-1] if mine else None

    def _there(self, pub: Publication, part: int) -> tuple[int, int]:
        """How many posts of a part a server has, and how many more it holds for their hour."""
        wanted, server = (pub.draft_id, pub.account_id, part), self.world.server
        jobs = [h.job for h in server.held.values()]
        held = [j for j in jobs if self._lineage_of(j.publication_id, j.step.part) == wanted]
        return sum(self._lineage(p) == wanted for p in server.posts), len(held)

    def is_live(self, pub: Publication, part: int) -> bool:
        """Tell whether a server has a post of a part."""
        return self._there(pub, part)[0] > 0

    def only_once(self, pub: Publication, part: int) -> None:
        """What is live and what is to go live are no more than a person chose."""
        live, held = self._there(pub, part)
        most = 1 + self.chosen_for(pub).again[part]
        self.check("I1", live + held <= most, f"{live} posts and {held} held of part {part + 1}, chosen were {most}")

    def never_both(self, pub: Publication, part: int) -> None:
        """What a network holds is not sent, but for what a person chose to send again."""
        held = self._there(pub, part)[1]
        self.check("I1", held <= self.chosen_for(pub).again[part], f"part {part + 1} is sent, and the network holds it")

    def check(self, name: str, holds: bool, what: str) -> None:
        """Note what does not hold."""
        if not holds:
            self.wrong.append(f"{name}: {what}")

    def _approved(self, pub: Publication) -> None:
        hashes = [body_hash(pub.content, index) for index in range(len(pub.content.parts))]
        self._chosen.setdefault((pub.draft_id, pub.account_id), Chosen(pub.account_id, hashes, pub.due_at))

    def _lineage(self, post: Post) -> tuple[str, str, int]:
        return self._lineage_of(post.publication_id, post.part)

    def _lineage_of(self, publication_id: str, part: int) -> tuple[str, str, int]:
        pub = self.world.rows.publications[publication_id]
        return pub.draft_id, pub.account_id, part

    def _kept(self, attempt: Attempt) -> None:
        key = attempt.publication_id, attempt.n
        earlier = self._attempts.get(key)
        if earlier is None:
            self.check("I6", attempt.n == 1 or (key[0], attempt.n - 1) in self._attempts, "a number is left out")
        else:
            same = replace(attempt, ended_at=None, outcome="", detail="", http_status=None, retry_at=None) == earlier
            self.check("I6", same and not earlier.outcome, f"attempt {attempt.n} was written over")
        self._attempts[key] = attempt

    def _ends_once(self, before: Publication, after: Publication) -> None:
        if before.state in TERMINAL:
            self.check("I7", after.state is before.state, f"{before.state} became {after.state}")
        if before.parts_live:
            live = [(n, p) for n, p in enumerate(before.parts) if p.state is PartState.PUBLISHED]
            lost = [n for n, p in live if _known(after.parts[n]) != _known(p)]
            self.check("I7", not lost, f"part {lost} was live and is forgotten")

    def _fenced(self, before: Publication, after: Publication, attempt: Attempt | None) -> None:
        claimed = before.lease_until is None and after.fence == before.fence + 1
        self.check("I13", after.fence == before.fence or claimed, f"fence {after.fence} over {before.fence}")
        self.check("I13", after.version == before.version + 1, "a stale version was written")
        if attempt is not None:
            self.check("I13", attempt.fence == before.fence, f"an attempt of fence {attempt.fence} over {before.fence}")

    def _proved(self, before: Publication, after: Publication, attempt: Attempt | None, by: By) -> None:
        """Nothing that may be live is sent, moved or forgotten without a proof that is stored with the change."""
        chosen = self._chosen[after.draft_id, after.account_id]
        for number, (was, is_) in enumerate(zip(before.parts, after.parts, strict=True)):
            back = attempt is not None and attempt.outcome == "absent" and was.state in AT_NETWORK
            if is_.key != was.key:
                again = by is By.PERSON and self.decision == "send now" and before.state is State.REVIEW
                self.check("I8", again or back, "a new key without a person who chose to send again")
                chosen.again[number] += again
            elif by is By.PERSON and before.state is State.REVIEW and self.decision == "send now":
                mine = before.current_part == number
                self.check("I8", not mine, "sent again from review with the old key")
            if by is By.PERSON and self.decision == "it is there" and is_.state is not was.state:
                chosen.said.add(number)
            if was.state in MAYBE_LIVE and is_.state is PartState.PENDING and is_.key == was.key:
                look = attempt is not None and attempt.step is StepKind.LOOK and attempt.outcome == "absent"
                writes = attempt is not None and attempt.step in (StepKind.SEND, StepKind.HAND_OVER)
                refused = attempt is not None and writes and attempt.outcome in KNOWN_NOTHING
                keys = CopyRule(after.network) in (CopyRule.RECORD_KEY, CopyRule.PREPARED, CopyRule.SERVER_KEY)
                proved = refused or back or (look and keys)
                self.check("I8", proved, f"{before.state} may be sent again without a proof")
        if after.state is State.CANCELLED and before.state is not State.CANCELLED:
            index = before.current_part
            hidden = index is not None and before.parts[index].state is not PartState.PENDING
            decided = before.state in WAITS_FOR_PERSON and by is By.PERSON
            decided = decided or (attempt is not None and attempt.outcome == "absent")
            self.check(
                "I12",
                decided or not (hidden or before.state in IN_FLIGHT - {State.PREPARING}),
                "cancelled while sending",
            )

    def _seen_or_goes_on(self, pub: Publication) -> None:
        """Nothing is lost: it has ended, or a person sees it, or the queue will come back to it."""
        if pub.state in TERMINAL:
            holds = pub.lease_until is None
        elif pub.state in WAITS_FOR_PERSON:
            holds = pub.lease_until is None and pub.reason != Reason.NONE
        elif pub.state in IN_FLIGHT:
            holds = pub.lease_until is not None
        elif pub.state in (State.WAITING, State.UNKNOWN, State.HANDED_OFF):
            holds = pub.retry_at is not None or pub.lease_until is not None
        else:
            holds = pub.state is State.SCHEDULED
        self.check("I3", holds, f"{pub.state} ({pub.reason}) would never be seen again")

    def _finite(self, pub: Publication) -> None:
        # A wait for the net, and the server's own wish, are no tries. Looks end by the clock (two hours at four minutes or
        # less), and then the person may ask for more of them.
        waits = pub.reason in (Reason.OFFLINE, Reason.THROTTLED, Reason.HELD_UNSEEN, Reason.TAKE_BACK_WAITS)
        looked = pub.state is State.UNKNOWN or pub.state is State.REVIEW
        self.check("I14", waits or pub.tries <= (5 if looked else 1) * MOST_TRIES + 1, f"{pub.tries} tries and no end")
        self.check("I14", looked or pub.crashes <= MOST_CRASHES + pub.parts_live + 60, f"{pub.crashes} crashes")

    def _absent_is_absent(self, pub: Publication) -> None:
        """Where two looks are said to have missed it, it is not there and nothing is under way."""
        lost = pub.current_part
        if lost is None or self._clock_moved or pub.id in self._put_there:
            return
        key = pub.parts[lost].key
        there = [p for p in self.world.server.posts if p.key == key]
        coming = [j for _, _, j in self.world.server.on_the_way if j.part.key == key]
        self.check("I8", not there and not coming, "said to be absent, and it is there or on its way")

    def _cause(self, before: Publication | None, after: Publication, attempt: Attempt | None, by: By) -> str:
        if before is None or by is By.PERSON:
            return f"person: {self.decision or 'schedule'}"
        if attempt is not None:
            kind = attempt.step.value
            return f"{kind}: {attempt.outcome}" if attempt.outcome else f"{kind} begins"
        if after.crashes > before.crashes:
            return "crash or lease over"
        if before.lease_until is None and after.lease_until is not None:
            return "claim"
        if before.lease_until is None and self.decision:
            return f"person: {self.decision}"
        if before.state in WAITS_FOR_PERSON and after.state is not before.state:
            return "mended"
        if before.lease_until is None:
            return "pause shortened"
        if not after.reason and after.state is State.WAITING:
            return "the rest waits for a pause to end"
        return str(after.reason) or "steps before the send are done"


def _known(part: Part) -> tuple[object, ...]:
    """What is known of a part that is live, and stays."""
    return part.state, part.key, part.remote_id, part.permalink, part.published_at
