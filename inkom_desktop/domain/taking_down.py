"""Taking down the parts of a stopped thread that are live: the person's decision, and what each delete comes to.

Parts go from the last to the first, so that no reply ever hangs in the air. Deleting twice is deleting once: a delete whose
answer was lost is made again.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from inkom_desktop.domain.decisions import MOVABLE
from inkom_desktop.domain.errors import Conflict
from inkom_desktop.domain.outcome import Absent, Rejected, SignInNeeded, Throttled, Unknown, Unreachable
from inkom_desktop.domain.publication import PartState, Publication, Reason, State, Step
from inkom_desktop.domain.retry import backoff, not_before
from inkom_desktop.domain.transitions import MOST_TRIES, block, maybe_live, release

Deletion = Absent | Rejected | SignInNeeded | Throttled | Unreachable | Unknown
"""What one delete comes to; Absent: it is gone (also when it was gone already)."""


def take_down(pub: Publication, at: datetime) -> Publication:
    """Delete what is live of a thread and send nothing more of it.

    Raises Conflict("nothing_live") when nothing is, Conflict("publication_not_movable") while a part is being sent or may be live.
    """
    if pub.state not in MOVABLE or maybe_live(pub):
        raise Conflict("publication_not_movable", state=pub.state, id=pub.id)
    if not pub.parts_live:
        raise Conflict("nothing_live", id=pub.id)
    parts = tuple(replace(p, state=PartState.TO_DELETE) if p.state is PartState.PUBLISHED else p for p in pub.parts)
    return _again(replace(pub, parts=parts, crashes=0), "", at, at, tries=0)


def deleted(pub: Publication, step: Step, result: Deletion, at: datetime, jitter: float) -> Publication:
    """Return where a delete leads. PREPARING means that the same claim goes on with the next one."""
    match result:
        case Absent():
            gone = replace(pub.parts[step.part], state=PartState.DELETED)
            pub = replace(pub.with_part(step.part, gone), tries=0, detail="", updated_at=at)
            if pub.taking_down:
                return pub
            return release(pub, state=State.CANCELLED, reason=Reason.TAKEN_DOWN, retry_at=None, updated_at=at)
        case Rejected():
            return _given_up(pub, result.detail or result.code, at)
        case SignInNeeded():
            return block(pub, Reason.SIGN_IN, result.detail, at)
        case Throttled():
            when = not_before(result.until, at, pub.tries, jitter)
        case Unreachable() | Unknown():
            when = at + backoff(min(pub.tries, 6), jitter)
    if pub.tries >= MOST_TRIES:
        return _given_up(pub, result.detail, at)
    return _again(pub, result.detail, when, at, tries=pub.tries + 1)


def _again(pub: Publication, detail: str, when: datetime, at: datetime, *, tries: int) -> Publication:
    return release(
        pub, state=State.WAITING, reason=Reason.TAKING_DOWN, detail=detail, retry_at=when, tries=tries, updated_at=at
    )


def _given_up(pub: Publication, detail: str, at: datetime) -> Publication:
    """What is still live stays, and the person is told."""
    left = pub.left_up()
    return release(left, state=State.HELD, reason=Reason.NOT_TAKEN_DOWN, detail=detail, retry_at=None, updated_at=at)
