"""What a person may decide about a publication: unschedule, another time, send now, it is there, skip, look again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from inkom_desktop.domain.errors import Conflict
from inkom_desktop.domain.publication import TERMINAL, PartState, Publication, Reason, State, Upload
from inkom_desktop.domain.transitions import release

MOVABLE = frozenset({State.SCHEDULED, State.WAITING, State.HELD, State.BLOCKED})


def _maybe_live(pub: Publication) -> bool:
    index = pub.current_part
    return index is not None and pub.parts[index].state in (PartState.SENDING, PartState.UNKNOWN, PartState.ACCEPTED)


def unschedule(pub: Publication, at: datetime, reason: Reason = Reason.UNSCHEDULED) -> Publication:
    """Take it out of the queue. Raises Conflict when it is being sent, may be live, or has ended."""
    if pub.state not in MOVABLE or _maybe_live(pub):
        raise Conflict("publication_not_movable", state=pub.state, id=pub.id)
    return release(pub, state=State.CANCELLED, reason=reason, retry_at=None, updated_at=at)


def reschedule(pub: Publication, due_at: datetime, zone: str, local_time: str, at: datetime) -> Publication:
    """Give it another time. Raises Conflict when it is being sent, may be live, or has ended."""
    if pub.state not in MOVABLE or _maybe_live(pub):
        raise Conflict("publication_not_movable", state=pub.state, id=pub.id)
    # What was uploaded or prepared for the old time may be gone by the new one: networks drop what nothing refers to.
    unsent = [p.state is PartState.PENDING for p in pub.parts]
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
    elif pub.state not in (State.HELD, State.SCHEDULED, State.WAITING) or _maybe_live(pub):
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


def look_again(pub: Publication, at: datetime) -> Publication:
    """Look for it now: from UNKNOWN or REVIEW."""
    if pub.state not in (State.UNKNOWN, State.REVIEW):
        raise Conflict("publication_not_lookable", state=pub.state, id=pub.id)
    return release(pub, state=State.UNKNOWN, reason=Reason.LOST_ANSWER, retry_at=at, updated_at=at)


def said_published(pub: Publication, url: str, at: datetime) -> Publication:
    """The person saw it on the network: believe them, with the address they gave."""
    if pub.state in TERMINAL or pub.state not in (State.UNKNOWN, State.REVIEW):
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
