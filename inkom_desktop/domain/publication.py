"""One draft on its way to one account: the values. The rules of its walk stand in `transitions`."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.options import plain_values
from inkom_desktop.domain.outcome import Receipt
from inkom_desktop.domain.workspace import LateRule


class State(StrEnum):
    """Where a publication stands, as people and the command line see it."""

    SCHEDULED = "scheduled"
    PREPARING = "preparing"
    SENDING = "sending"
    WAITING = "waiting"
    UNKNOWN = "unknown"
    HANDED_OFF = "handed_off"
    HELD = "held"
    BLOCKED = "blocked"
    REVIEW = "review"
    PUBLISHED = "published"
    FAILED = "failed"
    CANCELLED = "cancelled"


TERMINAL = frozenset({State.PUBLISHED, State.FAILED, State.CANCELLED})
WAITS_FOR_PERSON = frozenset({State.HELD, State.BLOCKED, State.REVIEW})
"""Where a publication stands until a person decides or mends something."""
NEEDS_PERSON = WAITS_FOR_PERSON | {State.FAILED}
IN_FLIGHT = frozenset({State.PREPARING, State.SENDING})


class Reason(StrEnum):
    """Why a publication stands where it stands; each has a sentence in `wording`. A network's refusal code may stand here too."""

    NONE = ""
    MISSED = "missed"
    SKIPPED_LATE = "skipped_late"
    CRASHES = "crashes"
    TRIES = "tries"
    THREAD_STOPPED = "thread_stopped"
    TAKING_DOWN = "taking_down"
    TAKEN_DOWN = "taken_down"
    NOT_TAKEN_DOWN = "not_taken_down"
    SIGN_IN = "sign_in"
    VAULT = "vault"
    MEDIA = "media"
    PAUSED = "paused"
    OFFLINE = "offline"
    THROTTLED = "throttled"
    LOST_ANSWER = "lost_answer"
    PROCESSING = "processing"
    ABSENT_RESEND = "absent_resend"
    ABSENT_UNSURE = "absent_unsure"
    CANNOT_LOOK = "cannot_look"
    ADAPTER_FAULT = "adapter_fault"
    UNSCHEDULED = "unscheduled"
    SKIPPED = "skipped"
    ACCOUNT_REMOVED = "account_removed"
    SAID_PUBLISHED = "said_published"
    RESTORED = "restored"
    CLOCK = "clock"
    CLOCK_AHEAD = "clock_ahead"
    RULES_MOVED = "rules_moved"
    HELD_BY_NETWORK = "held_by_network"
    NETWORK_LATE = "network_late"
    HELD_UNSEEN = "held_unseen"
    HANDED_GONE = "handed_gone"
    HAND_OFF_LOST = "hand_off_lost"
    HAND_OFF_REFUSED = "hand_off_refused"
    TAKING_BACK = "taking_back"
    TAKE_BACK_WAITS = "take_back_waits"
    NOT_TAKEN_BACK = "not_taken_back"
    BUDGET = "budget"


def body_hash(content: Content, index: int) -> str:
    """Return the SHA-256 of what the person approved for one part: title, text, media by hash, alternative texts, options,
    and the card under its link where it was given.
    """
    part = content.parts[index]
    shape: list[object] = [content.title, part.text, [[a.file.sha256, a.alt] for a in part.media]]
    if content.options or part.options or part.comment:
        shape.append([plain_values(content.options), plain_values(part.options), part.comment])
    if part.card is not None:
        picture = part.card.picture.sha256 if part.card.picture else ""
        shape.append([part.card.url, part.card.title, part.card.description, picture, part.card.shown])
    written = json.dumps(shape, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()


class StepKind(StrEnum):
    """What one try does."""

    UPLOAD = "upload"
    PREPARE = "prepare"
    SEND = "send"
    LOOK = "look"
    DELETE = "delete"
    HAND_OVER = "hand_over"
    TAKE_BACK = "take_back"


BRINGS_OUT = frozenset({StepKind.UPLOAD, StepKind.PREPARE, StepKind.SEND, StepKind.HAND_OVER})
"""What is not done while publishing is paused."""


@dataclass(frozen=True, slots=True)
class Step:
    """One try of one thing: an upload of medium number `media` of part number `part`, the preparation or the send of a part.

    A LOOK says in `of` which kind of step it looks for.
    """

    kind: StepKind
    part: int
    media: int | None = None
    of: StepKind | None = None


class PartState(StrEnum):
    """Where one part of a thread stands."""

    PENDING = "pending"
    SENDING = "sending"
    ACCEPTED = "accepted"
    UNKNOWN = "unknown"
    PUBLISHED = "published"
    TO_DELETE = "to_delete"
    """Live, and to be taken down: the person said so."""
    DELETED = "deleted"
    HANDING = "handing"
    """Being handed over to the network, or that answer was lost: the network may hold it."""
    HANDED = "handed"
    """The network holds it and publishes it at the hour by itself."""
    TAKING_BACK = "taking_back"
    """Being taken back from the network, or that answer was lost."""


AT_NETWORK = frozenset({PartState.HANDING, PartState.HANDED, PartState.TAKING_BACK})
"""Where the network may publish a part by itself: Inkom never sends it then."""
LIVE = frozenset({PartState.PUBLISHED, PartState.TO_DELETE})
LOOKED_FOR = frozenset({State.UNKNOWN, State.HANDED_OFF})
"""Where the next step is a look, or takes back what the network holds: nothing goes out by it."""
MAYBE_LIVE = frozenset({PartState.SENDING, PartState.UNKNOWN, PartState.ACCEPTED}) | AT_NETWORK
"""Where a part may be live, or go live, without being known to be: it is looked for."""


UNFINISHED = "unfinished"
"""What the receipt of an upload has while bytes of the file are still to be sent."""


@dataclass(frozen=True, slots=True)
class Upload:
    """How far one medium of a part is: `remote_id` once the network has it, `receipt` while it is still working on it.

    A receipt that has `UNFINISHED` is of one that is too large for one step: the next upload goes on where that one stood.
    """

    remote_id: str = ""
    receipt: Receipt | None = None

    @property
    def begun(self) -> Receipt | None:
        """What is known of an upload that goes on, None where it begins."""
        return self.receipt if self.receipt is not None and self.receipt.get(UNFINISHED) is True else None


@dataclass(frozen=True, slots=True)
class Part:
    """How far one part is.

    `key` is the idempotency key of this part: the same for every try, new only when the person chose "send again".
    `sent_at` is when the first send of this key began that may have arrived; `lost` says that the answer to one was lost;
    `absent_looks` counts looks that found nothing since. `handed_for` is the due time that the network was told, of a part
    that was handed over; `sent_at` is then when that began.
    """

    key: str
    state: PartState = PartState.PENDING
    uploads: tuple[Upload, ...] = ()
    prepared: Receipt | None = None
    body_hash: str = ""
    sent_at: datetime | None = None
    lost: bool = False
    absent_looks: int = 0
    last_absent_at: datetime | None = None
    remote_id: str = ""
    permalink: str = ""
    receipt: Receipt = field(default_factory=dict)
    published_at: datetime | None = None
    handed_for: datetime | None = None


class HandOff(StrEnum):
    """What the person wishes of the network's own publishing at a future time."""

    NONE = ""
    """Inkom sends it."""
    WISHED = "wished"
    """The network is to publish it, so that it may go out while this computer is off."""
    TAKE_BACK = "take_back"
    """What the network holds is to come back and not go out."""
    MOVE = "move"
    """What the network holds is to come back and be handed over for another time."""


@dataclass(frozen=True, slots=True)
class Publication:
    """One draft to one account. Times are aware UTC; `local_time` is the wall time the person chose in `zone` (ISO, no offset).

    `fence` grows with every claim; a writer with an older one changes nothing. `version` grows with every write.
    `early` says that steps before the send are still to be done ahead of the due time. `late_ok` is the person's own word
    that it may go out however late. `hand_off` is whether the network is to publish it by itself. `tries` counts fruitless
    tries since the last progress and sets the pause.
    """

    id: str
    draft_id: str
    workspace_id: str
    account_id: str
    network: str
    content: Content
    parts: tuple[Part, ...]
    due_at: datetime
    zone: str
    local_time: str
    late: LateRule
    created_at: datetime
    updated_at: datetime
    state: State = State.SCHEDULED
    reason: str = Reason.NONE
    detail: str = ""
    retry_at: datetime | None = None
    early: bool = False
    late_ok: bool = False
    tries: int = 0
    crashes: int = 0
    attempts: int = 0
    lease_owner: str = ""
    lease_until: datetime | None = None
    fence: int = 0
    published_at: datetime | None = None
    late_by_s: float | None = None
    permalink: str = ""
    version: int = 1
    hand_off: HandOff = HandOff.NONE

    @property
    def wanted_back(self) -> bool:
        """Tell whether what the network holds is to come back, for good or for another time."""
        return self.hand_off in (HandOff.TAKE_BACK, HandOff.MOVE)

    @property
    def current_part(self) -> int | None:
        """The first part that is not yet published, None when all are."""
        return next((i for i, p in enumerate(self.parts) if p.state is not PartState.PUBLISHED), None)

    @property
    def parts_live(self) -> int:
        """How many parts are published."""
        return sum(p.state in LIVE for p in self.parts)

    @property
    def taking_down(self) -> bool:
        """Tell whether the person has said that what is live is to be deleted, and some of it still is."""
        return any(p.state is PartState.TO_DELETE for p in self.parts)

    @property
    def torn(self) -> bool:
        """Tell whether it is being taken down or has been in part: nothing of it is ever sent again."""
        return any(p.state in (PartState.TO_DELETE, PartState.DELETED) for p in self.parts)

    def left_up(self) -> Publication:
        """Return a copy of which nothing more is to be deleted."""
        parts = (replace(p, state=PartState.PUBLISHED) if p.state is PartState.TO_DELETE else p for p in self.parts)
        return replace(self, parts=tuple(parts))

    @property
    def remote_ids(self) -> tuple[str, ...]:
        """The network's own keys of the parts that are live, in order."""
        return tuple(p.remote_id for p in self.parts if p.state in LIVE)

    def with_part(self, index: int, part: Part) -> Publication:
        """Return a copy in which one part is replaced."""
        return replace(self, parts=(*self.parts[:index], part, *self.parts[index + 1 :]))

    @property
    def in_a_pause(self) -> bool:
        """Tell whether its next step is done while publishing is paused, too: a look for it, a taking back, a delete."""
        return self.state in LOOKED_FOR or (
            self.state is State.WAITING
            and any(p.state in (PartState.ACCEPTED, PartState.TO_DELETE) for p in self.parts)
        )

    def next_step(self, *, prepares: bool) -> Step | None:
        """Return the step that comes next, None when all parts are live.

        `prepares` tells whether the network prepares a post unseen before it is sent.
        """
        if self.taking_down:
            # The last reply first.
            return Step(StepKind.DELETE, max(i for i, p in enumerate(self.parts) if p.state is PartState.TO_DELETE))
        index = self.current_part
        if index is None:
            return None
        part = self.parts[index]
        if part.state in AT_NETWORK:
            if part.state is PartState.HANDED and self.wanted_back:
                return Step(StepKind.TAKE_BACK, index)
            taking = part.state is PartState.TAKING_BACK
            return Step(StepKind.LOOK, index, of=StepKind.TAKE_BACK if taking else StepKind.HAND_OVER)
        if part.state in MAYBE_LIVE:
            return Step(StepKind.LOOK, index, of=StepKind.SEND)
        for number, upload in enumerate(part.uploads):
            if not upload.remote_id:
                if upload.receipt is not None and upload.begun is None:
                    return Step(StepKind.LOOK, index, number, of=StepKind.UPLOAD)
                return Step(StepKind.UPLOAD, index, number)
        if prepares and part.prepared is None:
            return Step(StepKind.PREPARE, index)
        return Step(StepKind.SEND, index)


class By(StrEnum):
    """Whose move a change of a publication was."""

    PERSON = "person"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class PlannedTime:
    """When a publication is due: the instant (aware UTC), and the wall time and zone that it was planned by."""

    publication_id: str
    due_at: datetime
    zone: str
    local_time: str


@dataclass(frozen=True, slots=True)
class Transition:
    """One change of where a publication stands, when it is due, or what its late rule is.

    Append-only; `before` is None where it began. `version` is the publication's after the change and numbers the changes
    (with gaps: not every write is one). `attempt` is the number of the newest try or look then, 0 before the first. `owner`
    is the process that had it in hand, if any. Times are aware UTC. `late` is the late rule after it, None where that was
    not kept yet.
    """

    publication_id: str
    version: int
    at: datetime
    before: State | None
    after: State
    reason: str
    due_at: datetime
    by: By
    owner: str
    attempt: int
    late: LateRule | None = None


def late_changed(before: Transition | None, after: Transition) -> LateRule | None:
    """Return the late rule of a change that is one of this rule alone, None for every other; `before` is the change before."""
    if before is None or before.late is None or (before.after, before.due_at) != (after.after, after.due_at):
        return None
    return after.late if after.late != before.late else None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try or one look, written before the call and completed after it. Append-only.

    `outcome` is empty while the call runs: a row that stays so marks a crash. `body_hash` is the SHA-256 of what was sent.
    """

    publication_id: str
    n: int
    part: int
    step: StepKind
    started_at: datetime
    fence: int
    key: str
    media: int | None = None
    body_hash: str = ""
    ended_at: datetime | None = None
    outcome: str = ""
    detail: str = ""
    http_status: int | None = None
    retry_at: datetime | None = None
