"""The rules of a publication's walk. Pure: every function takes a publication and returns the next one.

What is stored before and after each call is the publisher's craft; what an outcome means is decided here and nowhere else.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.errors import Conflict
from inkom_desktop.domain.outcome import (
    ABOUT_MONEY,
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
    AT_NETWORK,
    MAYBE_LIVE,
    TERMINAL,
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
from inkom_desktop.domain.workspace import Late

FIRST_LOOK = timedelta(seconds=5)
"""How soon after a lost answer the first look comes: long enough for a slow server to finish storing."""
SETTLE = timedelta(minutes=5)
"""How long a request may still arrive after its answer was lost; absence before that proves nothing."""
LOOKS_APART = timedelta(seconds=60)
"""The pause between two listings after the settle time that both must miss the post."""
LOOK_FOR = timedelta(hours=2)
"""How long Inkom goes on looking by itself before it asks the person."""
KEY_MARGIN = timedelta(minutes=1)
"""How much life a server key must have left for a send with it."""
ON_TIME = timedelta(seconds=60)
"""A post that goes out within a minute of its due second is on time, whatever its late window: no clock, start of a
publisher or beat is exact to the second."""
CATCH_UP = timedelta(seconds=30)
"""The pause between two overdue posts of one account: a computer that wakes does not pour out what it missed."""
LONG_AGO = timedelta(minutes=90)
"""Longer than any server knows a key, and not so long that Inkom would stop looking."""
MOST_TRIES = 40
MOST_CRASHES = 3

CLAIMABLE = frozenset({State.SCHEDULED, State.WAITING, State.UNKNOWN, State.HANDED_OFF})


def claim(pub: Publication, owner: str, until: datetime, at: datetime) -> Publication:
    """Take the publication for work: a lease and a higher fence. Raises Conflict when it cannot be claimed.

    What is looked for, and what the network holds, stays what it is: such a claim is for a look or for taking it back.
    """
    if pub.state not in CLAIMABLE:
        raise Conflict("publication_not_claimable", state=pub.state)
    looking = pub.state in (State.UNKNOWN, State.HANDED_OFF)
    return replace(
        pub,
        state=pub.state if looking else State.PREPARING,
        lease_owner=owner,
        lease_until=until,
        fence=pub.fence + 1,
        updated_at=at,
    )


def release(pub: Publication, **changes: object) -> Publication:
    """Give the lease back, with the given changes."""
    return replace(pub, lease_owner="", lease_until=None, **changes)  # type: ignore[arg-type]


def maybe_live(pub: Publication) -> bool:
    """Tell whether a part may be live although it is not known to be: nothing may move or forget it then."""
    index = pub.current_part
    return index is not None and pub.parts[index].state in MAYBE_LIVE


def lost_once(pub: Publication) -> bool:
    """Tell whether the answer to a send was lost, even if a look found nothing since."""
    index = pub.current_part
    return index is not None and pub.parts[index].lost


def last_look(pub: Publication, at: datetime) -> Publication:
    """Leave one whose answer was lost to the person: it is not sent again, but a request may still be on its way."""
    index = pub.current_part or 0
    pub = pub.with_part(index, replace(pub.parts[index], state=PartState.UNKNOWN))
    return release(pub, state=State.REVIEW, reason=Reason.ABSENT_UNSURE, retry_at=None, updated_at=at)


def lateness(pub: Publication, now: datetime) -> Late | None:
    """Return what the late rule says now: None = it may go out, else what to do with it.

    A thread that is partly live goes on whatever the hour: half a thread is worse than a late one.
    What the network has accepted is not late any more: it is looked for.
    """
    if maybe_live(pub):
        return None
    if pub.late_ok or pub.parts_live or now - pub.due_at <= max(pub.late.window, ON_TIME):
        return None
    return None if pub.late.then is Late.SEND else pub.late.then


def missed(pub: Publication, what: Late, at: datetime) -> Publication:
    """Hold or skip a publication whose late window has passed.

    One whose answer was lost may be live although a look missed it: it is not skipped, a person has the last look.
    """
    if what is Late.SKIP and lost_once(pub):
        return last_look(pub, at)
    if what is Late.SKIP:
        return release(pub, state=State.CANCELLED, reason=Reason.SKIPPED_LATE, retry_at=None, updated_at=at)
    return release(pub, state=State.HELD, reason=Reason.MISSED, retry_at=None, updated_at=at)


def begin(pub: Publication, step: Step, body_hash: str, at: datetime) -> Publication:
    """Mark a step as begun. Saved together with its attempt, and committed, before the call is made."""
    part = pub.parts[step.part]
    pub = replace(pub, attempts=pub.attempts + 1, updated_at=at)
    if step.kind is StepKind.LOOK and part.sent_at is not None and part.sent_at - at > SETTLE:
        # Another computer's clock was far ahead. It would be looked for among what came after that hour, and until then.
        return pub.with_part(step.part, _sent_long_ago(part, at))
    if step.kind is StepKind.TAKE_BACK:
        return pub.with_part(step.part, replace(part, state=PartState.TAKING_BACK, absent_looks=0))
    if step.kind is StepKind.HAND_OVER:
        handing = replace(part, state=PartState.HANDING, sent_at=at, handed_for=pub.due_at)
        return pub.with_part(step.part, replace(handing, body_hash=body_hash, absent_looks=0, last_absent_at=None))
    if step.kind is not StepKind.SEND:
        return pub
    part = replace(part, state=PartState.SENDING, sent_at=part.sent_at or at, body_hash=body_hash, absent_looks=0)
    return replace(pub, state=State.SENDING).with_part(step.part, part)


def conclude(
    pub: Publication, step: Step, outcome: Outcome, copies: Copies, at: datetime, jitter: float
) -> Publication:
    """Return where a try leads. PREPARING means that the same claim goes on with the next step."""
    match outcome:
        case Published():
            return _done(pub, step, outcome, at)
        case Accepted():
            return _accepted(pub, step, outcome, at, jitter)
        case Rejected():
            return _rejected(_pending(pub, step), outcome, at)
        case SignInNeeded():
            return _stop(_pending(pub, step), State.BLOCKED, Reason.SIGN_IN, outcome.detail, at)
        case Throttled():
            when = not_before(outcome.until, at, pub.tries, jitter)
            return _wait(_pending(pub, step), Reason.THROTTLED, outcome.detail, when, at)
        case Unreachable():
            return unreached(_pending(pub, step), outcome.detail, at, jitter)
        case Unknown():
            if step.kind is not StepKind.SEND:
                # An orphan upload or an unseen preparation harms nobody: try again after a pause.
                return _wait(pub, Reason.LOST_ANSWER, outcome.detail, at + backoff(pub.tries, jitter), at)
            return lost(pub, step.part, outcome.detail, copies, at)
        case _:
            assert_never(outcome)


def must_look(pub: Publication, step: Step, copies: Copies, at: datetime) -> bool:
    """Tell whether a send has to be preceded by a look: its first answer was lost, and what refuses a copy does not hold now.

    A server key dies while a post waits for a server, a sign-in or a person; an account's server may have changed its ways.
    """
    if step.kind is not StepKind.SEND or not pub.parts[step.part].lost:
        return False
    if copies.rule is CopyRule.SERVER_KEY:
        return not _key_alive(pub.parts[step.part].sent_at or at, copies, at)
    return copies.rule not in (CopyRule.RECORD_KEY, CopyRule.PREPARED)


def lost(pub: Publication, index: int, detail: str, copies: Copies, at: datetime) -> Publication:
    """The answer to a send was lost: it may be live, so it is looked for and never sent."""
    part = replace(pub.parts[index], state=PartState.UNKNOWN, lost=True)
    pub = pub.with_part(index, part)
    if copies.rule is CopyRule.NONE:
        return _stop(pub, State.REVIEW, Reason.CANNOT_LOOK, detail, at)
    return release(
        pub,
        state=State.UNKNOWN,
        reason=Reason.LOST_ANSWER,
        detail=detail,
        retry_at=at + FIRST_LOOK,
        tries=0,
        updated_at=at,
    )


def sighted(
    pub: Publication, step: Step, sighting: Sighting, copies: Copies, at: datetime, jitter: float
) -> Publication:
    """Return where a look leads. `step` is the LOOK; `step.of` says what was looked for."""
    kind = step.of or StepKind.SEND
    match sighting:
        case Published():
            return _done(pub, replace(step, kind=kind), sighting, at)
        case Accepted():
            return _accepted(pub, replace(step, kind=kind), sighting, at, jitter)
        case Absent():
            if kind is StepKind.UPLOAD:
                part = _with_upload(pub.parts[step.part], step.media, Upload())
                return _wait(pub.with_part(step.part, part), Reason.PROCESSING, sighting.detail, at, at)
            return _absent(pub, step, sighting, copies, at, jitter)
        case Unclear():
            return _unclear(pub, step, sighting, at, jitter)
        case _:
            assert_never(sighting)


def recover(pub: Publication, copies: Copies, at: datetime) -> Publication:
    """A claim whose owner is gone: what was being sent is now unknown, all else goes on.

    Never back to sending: the call may have arrived.
    """
    if (held := _at_network(pub, at)) is not None:
        return replace(held, crashes=pub.crashes + 1)
    index = pub.current_part
    if index is not None and pub.parts[index].state in (PartState.SENDING, PartState.UNKNOWN):
        return lost(replace(pub, crashes=pub.crashes + 1), index, "", copies, at)
    crashes = pub.crashes + 1
    if crashes >= MOST_CRASHES and not maybe_live(pub):
        return _stop(replace(pub.left_up(), crashes=crashes), State.HELD, Reason.CRASHES, "", at)
    reason = Reason.TAKING_DOWN if pub.taking_down else Reason.NONE
    return release(replace(pub, crashes=crashes), state=State.WAITING, reason=reason, retry_at=at, updated_at=at)


def _at_network(pub: Publication, at: datetime) -> Publication | None:
    """Return where a part goes on that the network holds or may hold, None for every other: to a look, never to a send."""
    index = pub.current_part
    if index is None or pub.parts[index].state not in AT_NETWORK:
        return None
    if pub.parts[index].state is PartState.HANDING:
        pub = pub.with_part(index, replace(pub.parts[index], lost=True))
        when = at + FIRST_LOOK
        return release(pub, state=State.UNKNOWN, reason=Reason.HAND_OFF_LOST, detail="", retry_at=when, updated_at=at)
    reason = Reason.TAKING_BACK if pub.wanted_back else Reason.HELD_BY_NETWORK
    return release(pub, state=State.HANDED_OFF, reason=reason, detail="", retry_at=at, updated_at=at)


def prepared_early(pub: Publication, at: datetime) -> Publication:
    """All steps before the send are done ahead of time: back to the queue until the due time."""
    return release(pub, state=State.SCHEDULED, reason=Reason.NONE, detail="", early=False, retry_at=None, updated_at=at)


def unreached(pub: Publication, detail: str, at: datetime, jitter: float) -> Publication:
    """Its server could not be reached, and nothing left this computer: the same again after a pause."""
    return _wait(pub, Reason.OFFLINE, detail, at + backoff(min(pub.tries, 3), jitter), at)


def until_resumed(pub: Publication, at: datetime) -> Publication:
    """What was looked for in a pause of publishing is found, and more of it is still to go: that waits for the pause to end."""
    return release(pub, state=State.WAITING, reason=Reason.NONE, detail="", retry_at=at, updated_at=at)


def distrust(pub: Publication, offset: timedelta, server: str, at: datetime) -> Publication:
    """Hold it: the clock of a server and this computer's are too far apart. It goes on when they agree again.

    The detail says by how many whole seconds the server's clock is ahead of ours, and which server.
    """
    return _stop(pub, State.HELD, Reason.CLOCK, f"{round(offset.total_seconds()):+d} {server}", at)


def after_set_back(pub: Publication, at: datetime) -> Publication:
    """Mend what was counted from a clock that has since been set back: a pause of half a minute must not last a day.

    How long ago a send was is not known any more. It counts as long ago, so that no key is believed to be alive, and as not
    looked for yet.
    """
    parts = tuple(
        _sent_long_ago(p, at)
        if max((m for m in (p.sent_at, p.last_absent_at) if m is not None), default=at) > at
        else p
        for p in pub.parts
    )
    pause = None if pub.retry_at is None else max(timedelta(0), pub.retry_at - pub.updated_at)
    return replace(pub, parts=parts, retry_at=None if pause is None else at + pause, updated_at=at)


def _sent_long_ago(part: Part, at: datetime) -> Part:
    """A part as sent long ago where its send lies in the future, and as not looked for yet."""
    sent_at = at - LONG_AGO if part.sent_at is not None and part.sent_at > at else part.sent_at
    return replace(part, sent_at=sent_at, last_absent_at=None, absent_looks=0)


def not_yet(pub: Publication, when: datetime, at: datetime) -> Publication:
    """This computer's clock is a little fast: wait until it is certainly time."""
    return release(pub, state=State.WAITING, reason=Reason.CLOCK_AHEAD, detail="", retry_at=when, updated_at=at)


def moved_by_rules(pub: Publication, due: Due, at: datetime) -> Publication:
    """The rules of its zone changed: the wall time that the person chose stays, the instant moves.

    What waits for a person goes on waiting; the detail of a post in the queue says by how many whole seconds it moved.
    """
    moved = replace(pub, due_at=due.at, local_time=due.local_time, updated_at=at)
    if pub.state is not State.SCHEDULED:
        return moved
    by = round((due.at - pub.due_at).total_seconds())
    return replace(moved, reason=Reason.RULES_MOVED, detail=f"{by:+d}")


def block(pub: Publication, reason: Reason, detail: str, at: datetime) -> Publication:
    """Stop until something is mended (sign-in, vault, media); it goes on by itself afterwards."""
    return _stop(pub, State.BLOCKED, reason, detail, at)


def unblock(pub: Publication, at: datetime) -> Publication:
    """What blocked it is mended, or the clock that held it is right: back to the queue, where the late rule has its say."""
    if pub.state is not State.BLOCKED and not (pub.state is State.HELD and pub.reason == Reason.CLOCK):
        return pub
    if pub.taking_down:
        return release(pub, state=State.WAITING, reason=Reason.TAKING_DOWN, detail="", retry_at=at, updated_at=at)
    if (held := _at_network(pub, at)) is not None:
        return held
    index = pub.current_part
    if index is not None and pub.parts[index].state is PartState.UNKNOWN:
        return release(pub, state=State.UNKNOWN, reason=Reason.LOST_ANSWER, detail="", retry_at=at, updated_at=at)
    when = at if pub.hand_off is HandOff.WISHED else None
    return release(pub, state=State.SCHEDULED, reason=Reason.NONE, detail="", retry_at=when, tries=0, updated_at=at)


def restored(pub: Publication, at: datetime, of: datetime) -> Publication:
    """A publication as a backup of the moment `of` has it: it may have gone out since, so that only the person lets it go.

    What was being sent or looked for then may be live: it is for the person to look. So may what a network held: it publishes
    at the hour by itself, and no key of a send speaks for it.
    """
    said = f"{of:%Y-%m-%d %H:%M} UTC"
    handed_off = pub.state is State.HANDED_OFF
    pub = replace(pub.left_up(), late_ok=False, hand_off=HandOff.NONE)
    index = pub.current_part
    if index is not None and (handed_off or pub.parts[index].state in AT_NETWORK):
        part = replace(pub.parts[index], state=PartState.HANDING, lost=True, sent_at=of, absent_looks=0)
        return _stop(pub.with_part(index, part), State.REVIEW, Reason.RESTORED, said, at)
    if index is not None and maybe_live(pub):
        pub = pub.with_part(index, replace(pub.parts[index], state=PartState.UNKNOWN, lost=True))
        return _stop(pub, State.REVIEW, Reason.RESTORED, said, at)
    return _stop(pub, State.HELD, Reason.RESTORED, said, at)


def _done(pub: Publication, step: Step, answer: Published, at: datetime) -> Publication:
    part = pub.parts[step.part]
    if step.kind is StepKind.UPLOAD:
        part = _with_upload(part, step.media, Upload(answer.remote_id, dict(answer.receipt)))
    elif step.kind is StepKind.PREPARE:
        part = replace(part, prepared={**answer.receipt, "remote_id": answer.remote_id})
    else:
        part = replace(
            part,
            state=PartState.PUBLISHED,
            remote_id=answer.remote_id,
            permalink=answer.permalink,
            receipt=dict(answer.receipt),
            published_at=answer.at or at,
        )
    pub = replace(pub.with_part(step.part, part), tries=0, reason=Reason.NONE, detail="", retry_at=None, updated_at=at)
    if pub.current_part is not None:
        return replace(pub, state=State.PREPARING)
    first = pub.parts[0].published_at or at
    return release(
        pub,
        state=State.PUBLISHED,
        published_at=first,
        late_by_s=max(0.0, round((first - pub.due_at).total_seconds(), 3)),
        permalink=pub.parts[0].permalink,
    )


def _accepted(pub: Publication, step: Step, answer: Accepted, at: datetime, jitter: float) -> Publication:
    part = pub.parts[step.part]
    if step.kind is StepKind.UPLOAD:
        part = _with_upload(part, step.media, (upload := Upload("", dict(answer.receipt))))
        if upload.begun is not None:
            # A piece of it went up: that is no try in vain.
            pub = replace(pub, tries=0)
    elif step.kind is StepKind.SEND:
        part = replace(part, state=PartState.ACCEPTED, receipt=dict(answer.receipt))
    when = answer.look_at or at + timedelta(seconds=2) * 2 ** min(pub.tries, 5)
    return _wait(pub.with_part(step.part, part), Reason.PROCESSING, "", max(when, at + timedelta(seconds=1)), at)


def _rejected(pub: Publication, answer: Rejected, at: datetime) -> Publication:
    if pub.parts_live:
        return _stop(pub, State.HELD, Reason.THREAD_STOPPED, answer.detail or answer.code, at)
    if answer.code in ABOUT_MONEY:
        return _stop(pub, State.HELD, answer.code, answer.detail, at)
    return _stop(pub, State.FAILED, answer.code, answer.detail, at)


def _key_alive(sent_at: datetime, copies: Copies, at: datetime) -> bool:
    """Tell whether a server still knows a key. One that was used in the future was used before the clock was set back."""
    return sent_at <= at and at + KEY_MARGIN < sent_at + copies.life


def looked_in_vain(part: Part, since: datetime, at: datetime) -> tuple[Part, bool]:
    """Count a look that missed a part, and tell whether the settle time since `since` is over.

    Before that the post may not have been there to be seen: such a look is none of the two, else one stale listing decides.
    """
    settled = at - since >= SETTLE
    counts = settled and (part.last_absent_at is None or at - part.last_absent_at >= LOOKS_APART)
    last = at if counts else part.last_absent_at
    return replace(part, absent_looks=part.absent_looks + counts, last_absent_at=last), settled


def _absent(pub: Publication, step: Step, sighting: Absent, copies: Copies, at: datetime, jitter: float) -> Publication:
    part = pub.parts[step.part]
    sent_at = part.sent_at or at
    alive = copies.rule is CopyRule.SERVER_KEY and _key_alive(sent_at, copies, at)
    if alive or copies.rule in (CopyRule.RECORD_KEY, CopyRule.PREPARED):
        # One that the network had accepted may still come, too: it is not skipped or forgotten without a person's look.
        part = replace(part, state=PartState.PENDING, lost=True)
        pause = backoff(pub.tries, jitter) if pub.tries else timedelta(0)
        return _wait(pub.with_part(step.part, part), Reason.ABSENT_RESEND, sighting.detail, at + pause, at)
    part, settled = looked_in_vain(part, sent_at, at)
    pub = pub.with_part(step.part, part)
    if part.absent_looks >= 2:
        return _stop(pub, State.REVIEW, Reason.ABSENT_UNSURE, sighting.detail, at)
    early = at + LOOKS_APART
    when = early if settled or at - sent_at < LOOKS_APART else max(early, sent_at + SETTLE)
    return _look_again(pub, sighting.detail, when, at)


def _unclear(pub: Publication, step: Step, sighting: Unclear, at: datetime, jitter: float) -> Publication:
    if sighting.sign_in:
        return _stop(pub, State.BLOCKED, Reason.SIGN_IN, sighting.detail, at)
    when = not_before(sighting.until, at, min(pub.tries, 4), jitter)
    if step.of is StepKind.UPLOAD:
        return _wait(pub, Reason.PROCESSING, sighting.detail, when, at)
    if at - (pub.parts[step.part].sent_at or at) > LOOK_FOR:
        return _stop(pub, State.REVIEW, Reason.CANNOT_LOOK, sighting.detail, at)
    return _look_again(replace(pub, tries=pub.tries + 1), sighting.detail, when, at)


def _look_again(pub: Publication, detail: str, when: datetime, at: datetime) -> Publication:
    return release(pub, state=State.UNKNOWN, reason=Reason.LOST_ANSWER, detail=detail, retry_at=when, updated_at=at)


def _pending(pub: Publication, step: Step) -> Publication:
    """A send that certainly stored nothing leaves its part as it was before."""
    part = pub.parts[step.part]
    if step.kind is StepKind.SEND and part.state is PartState.SENDING:
        sent_at = part.sent_at if part.lost else None
        return pub.with_part(step.part, replace(part, state=PartState.PENDING, sent_at=sent_at))
    return pub


def _wait(pub: Publication, reason: Reason, detail: str, when: datetime, at: datetime) -> Publication:
    tries = pub.tries + 1
    if tries > MOST_TRIES and reason not in (Reason.OFFLINE, Reason.THROTTLED):
        return _stop(pub, State.HELD, Reason.TRIES, detail, at)
    return release(pub, state=State.WAITING, reason=reason, detail=detail, retry_at=when, tries=tries, updated_at=at)


def _stop(pub: Publication, state: State, reason: str, detail: str, at: datetime) -> Publication:
    if pub.state in TERMINAL:
        raise Conflict("publication_ended", state=pub.state)
    return release(pub, state=state, reason=reason, detail=detail, retry_at=None, updated_at=at)


def _with_upload(part: Part, number: int | None, upload: Upload) -> Part:
    if number is None:
        raise ValueError("an upload step names its medium")
    return replace(part, uploads=(*part.uploads[:number], upload, *part.uploads[number + 1 :]))
