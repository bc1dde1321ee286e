"""What the network publishes at a future time by itself: handing over, what a look finds, taking back. Pure.

One rule stands over all others: a part is never both handed over and sent. From the moment a hand-over begins the part is
the network's (`AT_NETWORK`), and it comes back to Inkom only by a refusal or by a proof that the network does not hold it
and did not publish it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never
from uuid import uuid4

from inkom_desktop.domain.calendar import wall
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.outcome import (
    Absent,
    Accepted,
    Outcome,
    Published,
    Rejected,
    Sighting,
    SignInNeeded,
    Throttled,
    Unclear,
    Unknown,
    Unreachable,
)
from inkom_desktop.domain.publication import (
    HandOff,
    Part,
    PartState,
    Publication,
    Reason,
    State,
    Step,
    StepKind,
    Upload,
)
from inkom_desktop.domain.retry import backoff, not_before
from inkom_desktop.domain.transitions import (
    FIRST_LOOK,
    LOOK_FOR,
    LOOKS_APART,
    MOST_TRIES,
    SETTLE,
    block,
    conclude,
    looked_in_vain,
    release,
)

VERIFY = timedelta(seconds=60)
"""How long after the hour the first look comes."""
LATE = timedelta(minutes=15)
"""How long after the hour a network that still holds a post is said to be late."""
LOOKS_FARTHEST = timedelta(minutes=15)
"""The longest pause between two looks at what the network holds."""
MOST_UNSEEN = 8
"""After so many looks that could not tell, the hour long over, the person is asked about what the network held."""
CLOSE = timedelta(minutes=6)
"""So near the hour the network may have begun to publish: networks look what is due some minutes ahead."""

Returned = Absent | Rejected | SignInNeeded | Throttled | Unreachable | Unknown
"""What one taking back comes to; Absent: the network no longer holds it and did not publish it."""


@dataclass(frozen=True, slots=True)
class HandOffWindow:
    """How long before its hour a network takes a post, and whether it takes a thread as one post."""

    nearest: timedelta
    farthest: timedelta
    whole_threads: bool = False

    def takes(self, parts: int) -> bool:
        """Tell whether it takes a post of so many parts."""
        return parts == 1 or self.whole_threads

    def opens(self, due_at: datetime) -> datetime:
        """Return from when on it takes a post for `due_at` (aware UTC)."""
        return due_at - self.farthest

    def too_near(self, due_at: datetime, at: datetime) -> bool:
        """Tell whether it would no longer take a post for `due_at`."""
        return due_at - at <= self.nearest


def wish(pub: Publication, window: HandOffWindow, at: datetime) -> Publication:
    """Mark a new publication: it is to be handed over as soon as the network takes it; one too near stays Inkom's."""
    if window.too_near(pub.due_at, at):
        return pub
    return replace(pub, hand_off=HandOff.WISHED, retry_at=max(at, window.opens(pub.due_at)))


def turned(
    pub: Publication, step: Step, window: HandOffWindow | None, at: datetime
) -> tuple[Publication, Step] | Publication:
    """Return the step in place of the one that would come next without the network's own publishing.

    A publication alone is the end of this claim: it is too soon for the network.
    """
    part = pub.parts[step.part]
    if step.kind is StepKind.TAKE_BACK and hour(pub, part) - VERIFY <= at < hour(pub, part) + LATE:
        # It may be going out at this moment. One that is still held long after can be asked back again.
        return pub, Step(StepKind.LOOK, step.part, of=StepKind.HAND_OVER)
    if pub.hand_off is not HandOff.WISHED or step.kind is not StepKind.SEND:
        return pub, step
    if window is None or step.part > 0 or window.too_near(pub.due_at, at):
        return replace(pub, hand_off=HandOff.NONE), step
    if at < window.opens(pub.due_at):
        return release(pub, state=State.SCHEDULED, reason=Reason.NONE, retry_at=window.opens(pub.due_at), updated_at=at)
    return pub, Step(StepKind.HAND_OVER, step.part)


def hour(pub: Publication, part: Part) -> datetime:
    """Return when the network was told to publish a part."""
    return part.handed_for or pub.due_at


def handed(pub: Publication, step: Step, outcome: Outcome, copies: Copies, at: datetime, jitter: float) -> Publication:
    """Return where a hand-over leads."""
    match outcome:
        case Published():
            return _published(pub, step, outcome, copies, at)
        case Accepted():
            part = replace(pub.parts[step.part], state=PartState.HANDED, receipt=dict(outcome.receipt), lost=False)
            return _holds(pub.with_part(step.part, part), step, at)
        case Rejected():
            return _refused(pub, step, outcome.detail or outcome.code, at)
        case SignInNeeded():
            return block(_not_handed(pub, step), Reason.SIGN_IN, outcome.detail, at)
        case Throttled():
            when = not_before(outcome.until, at, pub.tries, jitter)
            return _later(_not_handed(pub, step), Reason.THROTTLED, outcome.detail, when, at)
        case Unreachable():
            when = at + backoff(min(pub.tries, 6), jitter)
            return _later(_not_handed(pub, step), Reason.OFFLINE, outcome.detail, when, at)
        case Unknown():
            pub = pub.with_part(step.part, replace(pub.parts[step.part], lost=True))
            if copies.rule is CopyRule.NONE:
                return _review(pub, step, Reason.CANNOT_LOOK, outcome.detail, at)
            return _look_for(pub, outcome.detail, at + FIRST_LOOK, at)
        case _:
            assert_never(outcome)


def looked(
    pub: Publication, step: Step, sighting: Sighting, copies: Copies, at: datetime, jitter: float
) -> Publication:
    """Return where a look at what the network holds, or may hold, leads."""
    match sighting:
        case Published():
            return _published(pub, step, sighting, copies, at)
        case Accepted():
            known = pub.parts[step.part]
            receipt = dict(sighting.receipt) or dict(known.receipt)
            part = replace(known, state=PartState.HANDED, receipt=receipt, lost=False, absent_looks=0)
            return _holds(pub.with_part(step.part, part), step, at)
        case Absent():
            return _absent(pub, step, sighting, copies, at)
        case Unclear():
            blind = copies.rule is CopyRule.NONE and pub.parts[step.part].state is PartState.HANDING
            if blind and not sighting.sign_in:
                # No look will ever tell here, also after a crash.
                return _review(pub, step, Reason.CANNOT_LOOK, sighting.detail, at)
            return _unclear(pub, step, sighting, at, jitter)
        case _:
            assert_never(sighting)


def returned(
    pub: Publication, step: Step, result: Returned, copies: Copies, at: datetime, jitter: float
) -> Publication:
    """Return where taking back leads."""
    part = pub.parts[step.part]
    held = pub.with_part(step.part, replace(part, state=PartState.HANDED))
    match result:
        case Absent():
            if _by_itself(copies) or at < hour(pub, part) - CLOSE:
                return _came_back(pub, step, at)
            # The network may have begun to publish it: two looks after the hour tell.
            return _held(pub, Reason.TAKING_BACK, "", max(at + LOOKS_APART, hour(pub, part) + SETTLE), at)
        case Rejected():
            due = hour(pub, part)
            stays = replace(held, hand_off=HandOff.WISHED, due_at=due, local_time=wall(due, pub.zone))
            return _held(stays, Reason.NOT_TAKEN_BACK, result.detail or result.code, max(at, due + VERIFY), at)
        case SignInNeeded():
            return block(held, Reason.SIGN_IN, result.detail, at)
        case Throttled():
            when = not_before(result.until, at, pub.tries, jitter)
            return _held(held, Reason.TAKE_BACK_WAITS, result.detail, when, at, tries=pub.tries + 1)
        case Unreachable():
            when = at + backoff(min(pub.tries, 4), jitter)
            return _held(held, Reason.TAKE_BACK_WAITS, result.detail, when, at, tries=pub.tries + 1)
        case Unknown():
            return _held(pub, Reason.TAKING_BACK, result.detail, at + FIRST_LOOK, at)
        case _:
            assert_never(result)


def _refused(pub: Publication, step: Step, detail: str, at: datetime) -> Publication:
    """The network does not take it: Inkom sends it at its hour, which is said."""
    pub = replace(_not_handed(pub, step), hand_off=HandOff.NONE, early=False)
    reason = Reason.HAND_OFF_REFUSED
    return release(pub, state=State.SCHEDULED, reason=reason, detail=detail, retry_at=None, tries=0, updated_at=at)


def _published(pub: Publication, step: Step, answer: Published, copies: Copies, at: datetime) -> Publication:
    pub = replace(pub, hand_off=HandOff.NONE)
    return conclude(pub, Step(StepKind.SEND, step.part), answer, copies, at, 0.0)


def _holds(pub: Publication, step: Step, at: datetime) -> Publication:
    """The network has it: look a minute after the hour, then more and more rarely; ask for it back where that is wished."""
    due = hour(pub, pub.parts[step.part])
    if pub.wanted_back:
        pause = backoff(min(pub.tries, 4), 0.5)
        return _held(pub, Reason.TAKING_BACK, "", at + pause, at, tries=pub.tries + 1)
    pub = replace(pub, hand_off=HandOff.WISHED)
    if at < due + VERIFY:
        return _held(pub, Reason.HELD_BY_NETWORK, "", due + VERIFY, at)
    reason = Reason.NETWORK_LATE if at >= due + LATE else Reason.HELD_BY_NETWORK
    return _held(pub, reason, "", at + min(max(at - due, VERIFY), LOOKS_FARTHEST), at)


def _absent(pub: Publication, step: Step, sighting: Absent, copies: Copies, at: datetime) -> Publication:
    part = pub.parts[step.part]
    due = hour(pub, part)
    certain = part.state is not PartState.HANDING
    if certain and pub.wanted_back and at < due - CLOSE:
        # It was there for certain, so that nothing still on its way can bring it back; one listing may lag.
        part, _ = looked_in_vain(part, at - SETTLE, at)
        pub = pub.with_part(step.part, part)
        if part.absent_looks >= 2:
            return _came_back(pub, step, at)
        return _held(pub, Reason(pub.reason), sighting.detail, at + LOOKS_APART, at)
    since = due if certain and at >= due - CLOSE else part.sent_at or at
    part, settled = looked_in_vain(part, since, at)
    pub = pub.with_part(step.part, part)
    if settled and not certain and _by_itself(copies) and pub.hand_off is HandOff.WISHED:
        if pub.tries >= MOST_TRIES:
            return _refused(pub, step, sighting.detail, at)
        # What goes out a second time would be the same post by its own key. One look may be wrong, and is no reason to forget it.
        pause = backoff(pub.tries, 0.5) if pub.tries else timedelta(0)
        return _later(_not_handed(pub, step), Reason.NONE, sighting.detail, at + pause, at)
    if part.absent_looks < 2:
        when = at + LOOKS_APART if settled else max(at + LOOKS_APART, since + SETTLE)
        if not certain:
            return _look_for(pub, sighting.detail, when, at)
        return _held(pub, Reason(pub.reason), sighting.detail, when, at)
    if certain and (pub.hand_off is HandOff.TAKE_BACK or (pub.hand_off is HandOff.MOVE and _by_itself(copies))):
        return _came_back(pub, step, at)
    reason = Reason.HANDED_GONE if certain else Reason.ABSENT_UNSURE
    return _review(pub, step, reason, sighting.detail, at)


def _unclear(pub: Publication, step: Step, sighting: Unclear, at: datetime, jitter: float) -> Publication:
    part = pub.parts[step.part]
    if sighting.sign_in:
        return block(pub, Reason.SIGN_IN, sighting.detail, at)
    when = not_before(sighting.until, at, min(pub.tries, 6), jitter)
    due = hour(pub, part)
    over = at - max(part.sent_at or due, due) > LOOK_FOR
    # A computer that was off for a day looks a few times before it asks: its net may not be back yet.
    if over and (part.state is PartState.HANDING or pub.tries >= MOST_UNSEEN):
        return _review(pub, step, Reason.CANNOT_LOOK, sighting.detail, at)
    if part.state is PartState.HANDING:
        return _look_for(pub, sighting.detail, when, at, tries=pub.tries + 1)
    reason = Reason.TAKE_BACK_WAITS if pub.wanted_back else Reason.HELD_UNSEEN
    return _held(pub, reason, sighting.detail, when, at, tries=pub.tries + 1)


def _came_back(pub: Publication, step: Step, at: datetime) -> Publication:
    """The network no longer has it and did not publish it: it ends, or waits for its new hour as if it had never been there.

    What was prepared stays: it is what keeps a second way out from being a second post. Else it gets a new key, since the
    network may remember the old one together with what it held.
    """
    if pub.hand_off is HandOff.TAKE_BACK:
        ended = replace(_not_handed(pub, step), hand_off=HandOff.NONE)
        return release(ended, state=State.CANCELLED, reason=Reason.UNSCHEDULED, detail="", retry_at=None, updated_at=at)
    pub = _not_handed(pub, step)
    part = pub.parts[step.part]
    if part.prepared is None:
        part = replace(part, key=uuid4().hex, uploads=tuple(Upload() for _ in part.uploads))
    return release(
        pub.with_part(step.part, part),
        state=State.SCHEDULED,
        reason=Reason.NONE,
        detail="",
        retry_at=at,
        tries=0,
        crashes=0,
        early=True,
        hand_off=HandOff.WISHED,
        late_ok=False,
        updated_at=at,
    )


def _not_handed(pub: Publication, step: Step) -> Publication:
    """The network does not hold it: the part is as it was before. That an answer was lost once is not forgotten."""
    part = replace(
        pub.parts[step.part],
        state=PartState.PENDING,
        sent_at=None,
        handed_for=None,
        absent_looks=0,
        last_absent_at=None,
        receipt={},
    )
    return pub.with_part(step.part, part)


def _by_itself(copies: Copies) -> bool:
    """Tell whether a post is known by a key of its own, so that a second way out cannot be a second post."""
    return copies.rule in (CopyRule.RECORD_KEY, CopyRule.PREPARED)


def _held(
    pub: Publication, reason: Reason, detail: str, when: datetime, at: datetime, *, tries: int = 0
) -> Publication:
    return release(pub, state=State.HANDED_OFF, reason=reason, detail=detail, retry_at=when, tries=tries, updated_at=at)


def _look_for(pub: Publication, detail: str, when: datetime, at: datetime, *, tries: int | None = None) -> Publication:
    return release(
        pub,
        state=State.UNKNOWN,
        reason=Reason.HAND_OFF_LOST,
        detail=detail,
        retry_at=when,
        tries=pub.tries if tries is None else tries,
        updated_at=at,
    )


def _later(pub: Publication, reason: Reason, detail: str, when: datetime, at: datetime) -> Publication:
    """Nothing was handed over: the same again after a pause, or the send at the hour where that comes first."""
    when = min(when, pub.due_at) if pub.due_at > at else when
    return release(
        pub, state=State.WAITING, reason=reason, detail=detail, retry_at=when, tries=pub.tries + 1, updated_at=at
    )


def _review(pub: Publication, step: Step, reason: Reason, detail: str, at: datetime) -> Publication:
    part = replace(pub.parts[step.part], state=PartState.HANDING, lost=True)
    pub = replace(pub.with_part(step.part, part), hand_off=HandOff.NONE)
    return release(pub, state=State.REVIEW, reason=reason, detail=detail, retry_at=None, updated_at=at)
