"""What a person may decide about a publication: unschedule, another time, send now, it is there, skip, look again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.errors import Conflict, UsageRefused
from inkom_desktop.domain.ids import new_id
from inkom_desktop.domain.publication import (
    WAITS_FOR_PERSON,
    HandOff,
    Part,
    PartState,
    Publication,
    Reason,
    State,
    Upload,
)
from inkom_desktop.domain.transitions import last_look, lost_once, maybe_live, release
from inkom_desktop.domain.workspace import LateRule

MOVABLE = frozenset({State.SCHEDULED, State.WAITING, State.HELD, State.BLOCKED})
RESTORABLE = MOVABLE | {State.REVIEW}
"""Where a publication may stand before a decision that can be taken back."""


def held_by_network(pub: Publication) -> bool:
    """Tell whether the network holds it for certain, so that it can be asked back (from `blocked` once it can be asked)."""
    index = pub.current_part
    return (
        index is not None
        and pub.parts[index].state in (PartState.HANDED, PartState.TAKING_BACK)
        and pub.state in (State.HANDED_OFF, State.BLOCKED)
    )


def _want_back(pub: Publication, wish: HandOff, at: datetime, **changes: object) -> Publication:
    """Note that it is to come back; the publisher asks the network, as often as it takes."""
    if pub.lease_owner:
        raise Conflict("network_asked_now", id=pub.id)
    reason = Reason.TAKING_BACK if pub.state is State.HANDED_OFF else pub.reason
    return release(pub, hand_off=wish, reason=reason, retry_at=at, tries=0, updated_at=at, **changes)


def unschedule(pub: Publication, at: datetime, reason: Reason = Reason.UNSCHEDULED) -> Publication:
    """Take it out of the queue. Raises Conflict when it is being sent, may be live, or has ended.

    One whose answer was lost is not sent again, but a request may still be on its way: the person has the last look.
    What the network holds is taken back first: it stays HANDED_OFF until the network no longer has it.
    """
    by_word = reason is not Reason.ACCOUNT_REMOVED
    if held_by_network(pub) and by_word:
        return _want_back(pub, HandOff.TAKE_BACK, at)
    if pub.state not in MOVABLE or maybe_live(pub):
        raise Conflict("publication_not_movable", state=pub.state, id=pub.id)
    if pub.taking_down:
        # Out of the queue is then: delete no more of it.
        return _stopped(pub.left_up(), at)
    if lost_once(pub) and by_word:
        return last_look(pub, at)
    return release(pub, state=State.CANCELLED, reason=reason, retry_at=None, updated_at=at)


def _stopped(pub: Publication, at: datetime) -> Publication:
    return release(pub, state=State.HELD, reason=Reason.THREAD_STOPPED, detail="", retry_at=None, updated_at=at)


def _whole(pub: Publication) -> None:
    """Refuse to send on what is being taken down, or has been in part."""
    if pub.torn:
        raise Conflict("publication_taken_down", id=pub.id)


def reschedule(pub: Publication, due_at: datetime, zone: str, local_time: str, at: datetime) -> Publication:
    """Give it another time. Raises Conflict when it is being sent, may be live, or has ended.

    What the network holds is taken back and handed over anew.
    """
    if held_by_network(pub):
        return _want_back(pub, HandOff.MOVE, at, due_at=due_at, zone=zone, local_time=local_time)
    if pub.state not in MOVABLE or maybe_live(pub):
        raise Conflict("publication_not_movable", state=pub.state, id=pub.id)
    _whole(pub)
    return release(
        pub,
        parts=_afresh(pub.parts),
        early=_steps_before_send(pub),
        state=State.SCHEDULED,
        reason=Reason.NONE,
        detail="",
        retry_at=at if pub.hand_off is HandOff.WISHED else None,
        tries=0,
        crashes=0,
        late_ok=False,
        due_at=due_at,
        zone=zone,
        local_time=local_time,
        updated_at=at,
    )


def can_rewrite(pub: Publication) -> bool:
    """Tell whether what goes out may still become another content: nothing of it is out, may be, or is with the network."""
    began = maybe_live(pub) or lost_once(pub) or pub.parts_live or pub.torn
    return pub.state in MOVABLE and not pub.lease_owner and not began and pub.reason != Reason.RESTORED


def rewrite(pub: Publication, content: Content, parts: tuple[Part, ...], at: datetime, *, early: bool) -> Publication:
    """Let another content go out in its place, at the same time by the same rules; `parts` are new ones with keys of their own.

    One row is changed, so that there is never a moment with two posts in the queue, or none. `early` is whether steps are to
    be done ahead of the due time. Raises Conflict("publication_not_rewritable") as `can_rewrite` says.
    """
    if not can_rewrite(pub):
        raise Conflict("publication_not_rewritable", state=pub.state, id=pub.id)
    return release(pub, content=content, parts=parts, early=early, updated_at=at)


def set_late(pub: Publication, late: LateRule, at: datetime) -> Publication:
    """Give it another rule for being late. Raises Conflict when it is being sent or has ended: no rule reaches it then."""
    if pub.lease_owner or pub.state not in MOVABLE | {State.HANDED_OFF, State.UNKNOWN}:
        raise Conflict("publication_not_movable", state=pub.state, id=pub.id)
    return replace(pub, late=late, updated_at=at)


def take_back(now: Publication, before: Publication, at: datetime) -> Publication:
    """Undo an unschedule, a skip or another time: back to where it stood in `before`, as `now` finds it.

    What has ended stays ended: an unschedule or a skip is taken back by a new publication that goes on where the old one
    stood, with the same keys. A due time that has passed meanwhile is the late rule's to judge: the person's earlier word
    that it may go out however late does not come back with it. Raises Conflict("undo_too_late") when it has gone on since:
    sent, being sent, ended otherwise.
    """
    if before.state is State.HANDED_OFF and now.id == before.id:
        return _left_with_network(now, before, at)
    shelved = now.state is State.CANCELLED and now.reason in (Reason.UNSCHEDULED, Reason.SKIPPED)
    waits = now.state in MOVABLE and not maybe_live(now)
    whole = now.id == before.id and now.parts_live == before.parts_live and before.state in RESTORABLE
    if not whole or not (shelved or waits):
        raise Conflict("undo_too_late", state=now.state, id=now.id)
    restored = release(
        now,
        parts=_afresh(now.left_up().parts),
        early=_steps_before_send(now),
        state=before.state,
        crashes=before.crashes,
        late_ok=False,
        updated_at=at,
        **_as_it_stood(before),
    )
    if not shelved:
        return restored
    return replace(restored, id=new_id(), created_at=at, attempts=0, fence=0, version=1)


def _left_with_network(now: Publication, before: Publication, at: datetime) -> Publication:
    """Undo the wish to have it back, as long as the network was not asked yet."""
    index = now.current_part
    untouched = index is not None and now.parts[index].state is PartState.HANDED and not now.lease_owner
    if now.state is not State.HANDED_OFF or not untouched or now.parts != before.parts:
        raise Conflict("undo_too_late", state=now.state, id=now.id)
    return release(
        now,
        hand_off=before.hand_off,
        updated_at=at,
        **_as_it_stood(before),
    )


def _as_it_stood(before: Publication) -> dict[str, object]:
    return {
        "reason": before.reason,
        "detail": before.detail,
        "retry_at": before.retry_at,
        "tries": before.tries,
        "due_at": before.due_at,
        "zone": before.zone,
        "local_time": before.local_time,
        "late": before.late,
    }


def _afresh(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Parts that were never sent begin anew: networks drop uploads and preparations that nothing refers to.

    A part whose send was lost once keeps them: what was prepared is what keeps its second send from being a second post.
    """
    return tuple(
        replace(p, prepared=None, uploads=tuple(Upload() for _ in p.uploads))
        if p.state is PartState.PENDING and not p.lost
        else p
        for p in parts
    )


def _steps_before_send(pub: Publication) -> bool:
    return pub.early or any(p.prepared is not None or p.uploads for p in pub.parts)


def send_now(pub: Publication, at: datetime) -> Publication:
    """Send it now, however late. From REVIEW this is "send again": a new key, because the person took the risk of a copy."""
    _whole(pub)
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
                handed_for=None,
            )
            pub = replace(pub, hand_off=HandOff.NONE)
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
    """Let it go: from HELD, BLOCKED or REVIEW, where a person decides.

    REVIEW is the last look, and what was skipped there has ended. Everywhere else it goes as an unschedule does: what the
    network holds is taken back first, what is being deleted stays as it is, and what may be live comes to REVIEW.
    """
    if pub.state not in WAITS_FOR_PERSON:
        raise Conflict("publication_not_skippable", state=pub.state, id=pub.id)
    if pub.state is State.REVIEW:
        return release(pub, state=State.CANCELLED, reason=Reason.SKIPPED, retry_at=None, updated_at=at)
    if maybe_live(pub) and not held_by_network(pub):
        # No look could be made since: it cannot be told to be gone, and it must not be forgotten.
        return release(pub, state=State.REVIEW, reason=Reason.CANNOT_LOOK, detail="", retry_at=None, updated_at=at)
    return unschedule(pub, at, Reason.SKIPPED)


def _looked_for(pub: Publication) -> bool:
    return pub.state in (State.UNKNOWN, State.REVIEW) or (pub.state is State.BLOCKED and maybe_live(pub))


def look_again(pub: Publication, at: datetime) -> Publication:
    """Look for it now: from UNKNOWN or REVIEW, or where a look was stopped by a dead sign-in."""
    if pub.state is State.HANDED_OFF and not pub.lease_owner:
        return release(pub, retry_at=at, updated_at=at)
    if not _looked_for(pub):
        raise Conflict("publication_not_lookable", state=pub.state, id=pub.id)
    return release(pub, state=State.UNKNOWN, reason=Reason.LOST_ANSWER, retry_at=at, updated_at=at)


def said_published(pub: Publication, url: str, at: datetime) -> Publication:
    """The person saw it on the network: believe them, with the address they gave (empty: none).

    Raises UsageRefused("address_not_web") for one that no browser would be given: it is opened from the ledger later.
    """
    if url and not url.lower().startswith(("https://", "http://")):
        raise UsageRefused("address_not_web", url=url)
    if not _looked_for(pub):
        raise Conflict("publication_not_lookable", state=pub.state, id=pub.id)
    index = pub.current_part
    if index is not None:
        part = replace(pub.parts[index], state=PartState.PUBLISHED, permalink=url, remote_id=url, published_at=at)
        pub = pub.with_part(index, part)
    if pub.current_part is not None:
        return _stopped(pub, at)
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
