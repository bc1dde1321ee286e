"""What a person may decide about a publication: unschedule, another time, send now, it is there, skip, look again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from inkom_desktop.domain.errors import Conflict
from inkom_desktop.domain.publication import PartState, Publication, Reason, State, Upload
from inkom_desktop.domain.transitions import release

MOVABLE = frozenset({State.SCHEDULED, State.WAITING, State.HELD, State.BLOCKED})


def maybe_live(pub: Publication) -> bool:
    """Tell whether a part may be live although it is not known to be: nothing may move or forget it then."""
    index = pub.current_part
    return index is not None and pub.parts[index].state in (PartState.SENDING, PartState.UNKNOWN, PartState.ACCEPTED)


def _lost_once(pub: Publication) -> bool:
    """Tell whether the answer to a send was lost, even if a look found nothing since."""
    index = pub.current_part
    return index is not None and pub.parts[index].lost


def unschedule(pub: Publication, at: datetime, reason: Reason = Reason.UNSCHEDULED) -> Publication:
    """Take it out of the queue. Raises Conflict when it is being sent, may be live, or has ended.

    One whose answer was lost is not sent again, but a request may still be on its way: the person has the last look.
    """
    if pub.state not in MOVABLE or maybe_live(pub):
        raise Conflict("publication_not_movable", state=pub.state, id=pub.id)
    if _lost_once(pub) and reason is Reason.UNSCHEDULED:
        index = pub.current_part or 0
        pub = pub.with_part(index, replace(pub.parts[index], state=PartState.UNKNOWN))
        return release(pub, state=State.REVIEW, reason=Reason.ABSENT_UNSURE, retry_at=None, updated_at=at)
    return release(pub, state=State.CANCELLED, reason=reason, retry_at=None, updated_at=at)


def reschedule(pub: Publication, due_at: datetime, zone: str, local_time: str, at: datetime) -> Publication:
    """Give it another time. Raises Conflict when it is being sent, may be live, or has ended."""
    if pub.state not in MOVABLE or maybe_live(pub):
        raise Conflict("publication_not_movable", state=pub.state, id=pub.id)
    # What was uploaded or prepared for the old time may be gone by the new one: networks drop what nothing refers to.
    # Where an answer was lost it stays: the same key or preparation is what refuses a copy.
    unsent = [p.state is PartState.PENDING and not p.lost for p in pub.parts]
    parts = tuple(
        replace(p, prepared=None, uploads=tuple(Upload() for _ in p.uploads)) if fresh else p
        for p, fresh in zip(pub.parts, unsent, strict=True)
    )
    return release(
        pub,
        parts=parts,
        early=pub.early or any(p.prepared is not None or p.uploads for p in pub.parts),
        state=State.SCHEDULED,
        reason=Reason.NONE,
        detail="",
        retry_at=None,
        tries=0,
        crashes=0,
        late_ok=False,
        due_at=due_at,
        zone=zone,
        local_time=local_time,
        updated_at=at,
    )


def send_now(pub: Publication, at: datetime) -> Publication:
    """Send it now, however late. From REVIEW this is "send again": a new key, because the person took the risk of a copy."""
    if pub.state is State.REVIEW:
        index = pub.current_part
        if index is not None:
            part = replace(
                pub.parts[index],
                key=uuid4().hex,
                state=PartState.PENDING,
                prepared=None,
                sent_at=None,
                lost=False,
                absent_looks=0,
                last_absent_at=None,
            )
            pub = pub.with_part(index, part)
    elif pub.state not in MOVABLE or maybe_live(pub):
        raise Conflict("publication_not_sendable", state=pub.state, id=pub.id)
    return release(
        pub,
        state=State.WAITING,
        reason=Reason.NONE,
        detail="",
        retry_at=at,
        tries=0,
        crashes=0,
        late_ok=True,
        due_at=min(pub.due_at, at),
        updated_at=at,
    )


def skip(pub: Publication, at: datetime) -> Publication:
    """Let it go: from HELD, BLOCKED or REVIEW, where a person decides."""
    if pub.state not in (State.HELD, State.BLOCKED, State.REVIEW):
        raise Conflict("publication_not_skippable", state=pub.state, id=pub.id)
    return release(pub, state=State.CANCELLED, reason=Reason.SKIPPED, retry_at=None, updated_at=at)


def _looked_for(pub: Publication) -> bool:
    return pub.state in (State.UNKNOWN, State.REVIEW) or (pub.state is State.BLOCKED and maybe_live(pub))


def look_again(pub: Publication, at: datetime) -> Publication:
    """Look for it now: from UNKNOWN or REVIEW, or where a look was stopped by a dead sign-in."""
    if not _looked_for(pub):
        raise Conflict("publication_not_lookable", state=pub.state, id=pub.id)
    return release(pub, state=State.UNKNOWN, reason=Reason.LOST_ANSWER, retry_at=at, updated_at=at)


def said_published(pub: Publication, url: str, at: datetime) -> Publication:
    """The person saw it on the network: believe them, with the address they gave."""
    if not _looked_for(pub):
        raise Conflict("publication_not_lookable", state=pub.state, id=pub.id)
    index = pub.current_part
    if index is not None:
        part = replace(pub.parts[index], state=PartState.PUBLISHED, permalink=url, remote_id=url, published_at=at)
        pub = pub.with_part(index, part)
    if pub.current_part is not None:
        return release(pub, state=State.HELD, reason=Reason.THREAD_STOPPED, detail="", retry_at=None, updated_at=at)
    return release(
        pub,
        state=State.PUBLISHED,
        reason=Reason.SAID_PUBLISHED,
        detail="",
        retry_at=None,
        published_at=at,
        late_by_s=None,
        permalink=pub.parts[0].permalink,
        updated_at=at,
    )
