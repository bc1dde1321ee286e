"""Planted faults of the machine: policies that look harmless. Each must be found, or the machine proves nothing.

They are put in by patching, as a context; `python -m tests.trust.machine` plays without them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any
from unittest.mock import patch

from inkom_desktop.domain import decisions, handing_over, transitions
from inkom_desktop.domain.errors import Conflict
from inkom_desktop.domain.outcome import Rejected, Throttled, Unknown
from inkom_desktop.domain.publication import (
    WAITS_FOR_PERSON,
    By,
    Part,
    PartState,
    Publication,
    Reason,
    State,
    StepKind,
)
from inkom_desktop.publishing import publisher, recovery, steps
from tests.trust.machine_servers import MachineNetwork
from tests.trust.machine_store import MemoryPublications, Rows

_again = transitions.release


def _waiting(pub: Publication, at: Any, **changes: Any) -> Publication:
    return _again(pub, state=State.WAITING, retry_at=at, updated_at=at, **changes)


@contextmanager
def lease_over_sends_again() -> Iterator[None]:
    """What was being sent when a lease ended is sent again."""

    def recover(pub: Publication, _copies: Any, at: Any) -> Publication:
        parts = tuple(replace(p, state=PartState.PENDING) if p.state is PartState.SENDING else p for p in pub.parts)
        return _waiting(pub, at, parts=parts, crashes=pub.crashes + 1)

    with patch.object(recovery, "recover", recover):
        yield


@contextmanager
def retry_on_5xx() -> Iterator[None]:
    """A lost answer counts as one that says that nothing was stored."""
    with patch.object(MachineNetwork, "lost_answer", lambda _: Throttled()):
        yield


@contextmanager
def no_settle_time() -> Iterator[None]:
    """Two looks prove absence, however soon after the send."""
    with patch.object(transitions, "SETTLE", timedelta(0)):
        yield


@contextmanager
def one_listing() -> Iterator[None]:
    """One look proves absence."""
    absent = transitions._absent

    def once(pub: Publication, step: Any, *rest: Any) -> Publication:
        part = replace(pub.parts[step.part], absent_looks=1, last_absent_at=None)
        return absent(pub.with_part(step.part, part), step, *rest)

    with patch.object(transitions, "_absent", once):
        yield


@contextmanager
def expired_key_used() -> Iterator[None]:
    """A server is believed to know a key for ever."""
    alive = patch.object(transitions, "_key_alive", lambda *_: True)
    with alive, patch.object(publisher, "must_look", lambda *_: False):
        yield


@contextmanager
def stale_fence_accepted() -> Iterator[None]:
    """A process that was frozen writes over the one that took its publication."""
    write = Rows.write

    def over(self: Rows, pub: Publication, fence: Any, *rest: Any) -> Publication:
        stored = self.publications.get(pub.id)
        return write(self, replace(pub, version=stored.version) if stored else pub, None, *rest)

    with patch.object(Rows, "write", over):
        yield


@contextmanager
def ended_is_taken_up() -> Iterator[None]:
    """A cancelled post can be given another time."""
    movable = decisions.MOVABLE | {State.CANCELLED, State.FAILED}

    def write(self: Rows, pub: Publication, fence: Any, by: Any, attempt: Any = None) -> Publication:
        before = self.publications[pub.id]
        if not self.fits(before, pub, fence):
            raise Conflict("changed_meanwhile")
        saved = self.publications[pub.id] = replace(pub, version=before.version + 1)
        if attempt is not None:
            self.attempts[attempt.publication_id, attempt.n] = attempt
        self.committed(before, saved, attempt, by)
        return saved

    with patch.object(decisions, "MOVABLE", movable), patch.object(Rows, "write", write):
        yield


@contextmanager
def thread_from_the_top() -> Iterator[None]:
    """A thread that a crash stopped begins anew."""

    def recover(pub: Publication, _copies: Any, at: Any) -> Publication:
        parts = tuple(replace(p, state=PartState.PENDING, remote_id="") for p in pub.parts)
        return _waiting(pub, at, parts=parts, crashes=pub.crashes + 1)

    with patch.object(recovery, "recover", recover):
        yield


@contextmanager
def sent_before_due() -> Iterator[None]:
    """What is prepared early is sent early."""
    with patch.object(publisher.Publisher, "_walk", _early(publisher.Publisher._walk)):
        yield


def _early(walk: Callable[..., Any]) -> Callable[..., Any]:
    async def hasty(self: Any, pub: Publication, paused: bool) -> None:
        await walk(self, replace(pub, due_at=min(pub.due_at, self._clock.now())) if pub.early else pub, paused)

    return hasty


@contextmanager
def sent_again_with_the_old_key() -> Iterator[None]:
    """ "Send again" from review keeps the key."""
    send_now = decisions.send_now

    def same_key(pub: Publication, at: Any) -> Publication:
        sent = send_now(pub, at)
        return replace(sent, parts=tuple(replace(p, key=o.key) for p, o in zip(sent.parts, pub.parts, strict=True)))

    with patch.object(decisions, "send_now", same_key):
        yield


@contextmanager
def cancelled_while_sending() -> Iterator[None]:
    """A post can be taken out of the queue at any moment."""
    movable = decisions.MOVABLE | {State.PREPARING, State.SENDING, State.UNKNOWN}
    anywhere = patch.object(decisions, "MOVABLE", movable)
    with anywhere, patch.object(decisions, "maybe_live", lambda _: False):
        yield


@contextmanager
def no_intent_row() -> Iterator[None]:
    """The try is stored with its outcome alone."""

    async def begin(self: MemoryPublications, pub: Publication, attempt: Any) -> Publication:
        return pub

    async def conclude(self: MemoryPublications, pub: Publication, attempt: Any) -> Publication:
        await self._gate("conclude")  # type: ignore[misc]
        return self._rows.write(pub, pub.fence, By.PROGRAM, attempt)

    with patch.object(MemoryPublications, "begin", begin), patch.object(MemoryPublications, "conclude", conclude):
        yield


@contextmanager
def new_key_each_try() -> Iterator[None]:
    """Every send has a key of its own."""
    begin = steps.begin

    def afresh(pub: Publication, step: Any, digest: str, at: Any) -> Publication:
        begun = begin(pub, step, digest, at)
        if step.kind is not StepKind.SEND:
            return begun
        part = begun.parts[step.part]
        return begun.with_part(step.part, replace(part, key=f"{part.key}+"))

    with patch.object(steps, "begin", afresh):
        yield


@contextmanager
def late_rule_forgotten() -> Iterator[None]:
    """A post that was missed goes out whenever somebody comes to it."""
    with patch.object(publisher, "lateness", lambda *_: None):
        yield


@contextmanager
def lost_hand_over_is_sent() -> Iterator[None]:
    """A hand-over whose answer was lost counts as refused: Inkom sends the post itself."""
    handed = steps.handed

    def hasty(pub: Publication, step: Any, outcome: Any, *rest: Any) -> Publication:
        return handed(pub, step, Rejected("lost") if isinstance(outcome, Unknown) else outcome, *rest)

    with patch.object(steps, "handed", hasty):
        yield


@contextmanager
def taken_back_by_one_look() -> Iterator[None]:
    """One listing that misses what a network holds says that it was given back."""

    def twice(part: Part, _since: Any, at: Any) -> tuple[Part, bool]:
        return replace(part, absent_looks=2, last_absent_at=at), True

    with patch.object(handing_over, "looked_in_vain", twice):
        yield


@contextmanager
def skip_forgets() -> Iterator[None]:
    """What the network holds or may hold is let go like any other."""

    def forget(pub: Publication, at: Any) -> Publication:
        if pub.state not in WAITS_FOR_PERSON:
            raise Conflict("publication_not_skippable", state=pub.state, id=pub.id)
        return _again(pub, state=State.CANCELLED, reason=Reason.UNSCHEDULED, retry_at=None, updated_at=at)

    with patch.object(decisions, "skip", forget):
        yield


PLANTED = (
    lease_over_sends_again,
    retry_on_5xx,
    no_settle_time,
    ended_is_taken_up,
    thread_from_the_top,
    sent_before_due,
    one_listing,
    expired_key_used,
    no_intent_row,
    new_key_each_try,
    late_rule_forgotten,
    stale_fence_accepted,
    sent_again_with_the_old_key,
    cancelled_while_sending,
    lost_hand_over_is_sent,
    taken_back_by_one_look,
    skip_forgets,
)
"""Found every day, each within a few hundred lives."""
