"""What must hold of posts that a network publishes at their hour by itself: never both handed over and sent."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from inkom_desktop.domain.publication import (
    TERMINAL,
    Attempt,
    HandOff,
    PartState,
    Publication,
    Reason,
    State,
    StepKind,
    body_hash,
)

if TYPE_CHECKING:
    from inkom_desktop.ports.network import Job
    from tests.trust.machine_judge import Judge
    from tests.trust.machine_servers import Holding

A_MOMENT = timedelta(seconds=1.5)


class HeldByNetwork:
    """The judge's eye on what the server holds."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._asked_back: set[str] = set()
        """The numbers of which a wish to have them back has left a process, arrived or not."""

    def handed_over(self, job: Job) -> None:
        """A post leaves a process, for its hour."""
        judge = self._judge
        judge.covered(job)
        pub = judge.world.rows.publications[job.publication_id]
        part, chosen = pub.parts[job.step.part], judge.chosen_for(pub)
        judge.check("I5", part.state is PartState.HANDING, f"handed over while the store says {part.state}")
        judge.check("I12", pub.state not in TERMINAL, f"handed over although {pub.state} ({pub.reason})")
        judge.check("I10", body_hash(job.content, job.step.part) == chosen.hashes[job.step.part], "another body")
        judge.check("I11", job.account.id == chosen.account_id, f"handed over to {job.account.id}")
        right = abs(job.due_at - chosen.due_at) <= A_MOMENT
        judge.check("I4", right, f"handed over for {job.due_at}, chosen was {chosen.due_at}")

    def is_held(self, holding: Holding) -> None:
        """A server keeps a post for its hour."""
        judge, job = self._judge, holding.job
        pub = judge.world.rows.publications[job.publication_id]
        judge.only_once(pub, job.step.part)
        judge.note(f"{pub.id} {pub.network}: the server holds part {job.step.part + 1} as {holding.number}")

    def asked_back(self, number: str) -> None:
        """A wish to have a post back leaves a process."""
        rows = self._judge.world.rows
        mine = {p.id for p in rows.publications.values() for part in p.parts if part.receipt.get("held") == number}
        asks = [a for a in rows.attempts.values() if a.step is StepKind.TAKE_BACK and not a.outcome]
        self._judge.check("I6", any(a.publication_id in mine for a in asks), "asked back, and no attempt covers it")
        self._asked_back.add(number)

    def hour_has_come(self, holding: Holding) -> None:
        """A server begins to publish what it held."""
        judge = self._judge
        pub = judge.world.rows.publications[holding.job.publication_id]
        meant = (
            pub.state is State.HANDED_OFF and pub.hand_off is HandOff.WISHED and pub.parts[0].state is PartState.HANDED
        )
        if meant:
            off = abs(holding.job.due_at - judge.chosen_for(pub).due_at)
            judge.check("I4", off <= A_MOMENT, f"the network publishes it {off} off the hour that was chosen")
        judge.check(
            "I12", not (pub.state is State.CANCELLED and pub.reason == Reason.UNSCHEDULED), "taken back, and published"
        )

    def committed(self, after: Publication, attempt: Attempt | None) -> None:
        """A row is durable: what is said to be held is."""
        judge = self._judge
        if attempt is None:
            return
        if attempt.step is StepKind.TAKE_BACK and attempt.outcome == "rejected":
            # It is said that it stays, and for when.
            judge.chosen_for(after).due_at = after.due_at
        part = after.parts[attempt.part]
        told = attempt.outcome == "accepted" and after.state is State.HANDED_OFF
        if told and part.state is PartState.HANDED:
            number, server = str(part.receipt.get("held")), judge.world.server
            there = number in server.held or number in self._asked_back or judge.is_live(after, attempt.part)
            judge.check("I2", there, f"said to be held by the network as {number}, and it is not")

    def look(self) -> None:
        """After every rule: what was taken back is neither held nor on its way."""
        world = self._judge.world
        for holding in world.server.held.values():
            pub = world.rows.publications[holding.job.publication_id]
            ended = pub.state is State.CANCELLED and pub.reason in (Reason.UNSCHEDULED, Reason.SKIPPED_LATE)
            mine = holding.job.part.key in {p.key for p in pub.parts}
            self._judge.check("I12", not (ended and mine), f"{pub.reason}, and the network holds it")
            self._judge.check("I7", pub.state is not State.FAILED, "failed, and the network holds it")
