"""The ledger of a post: its tries and looks as steps, for the panel and as text for a support mail."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

from inkom_desktop.domain.publication import Attempt, Publication, State, StepKind, Transition
from inkom_desktop.ui.pages.today.changes import changes_of
from inkom_desktop.ui.widgets.ledger import LedgerStep, StepTone
from inkom_desktop.ui.words import clock_words, count_words, mark, photo_words, speak, tr
from inkom_desktop.wording import bytes_in_words
from inkom_desktop.wording.details import say_detail
from inkom_desktop.wording.standing import STATES, say_standing

RUNNING = {
    StepKind.UPLOAD: mark("Uploading"),
    StepKind.PREPARE: mark("Preparing"),
    StepKind.SEND: mark("Sending"),
    StepKind.LOOK: mark("Looking for it"),
    StepKind.DELETE: mark("Deleting"),
    StepKind.HAND_OVER: mark("Handing over"),
    StepKind.TAKE_BACK: mark("Taking back"),
}
TROUBLE: dict[str, tuple[str, str, StepTone]] = {
    "accepted": (mark("Accepted"), mark("still being worked on"), "waiting"),
    "rejected": (mark("Refused"), mark("Nothing posted"), "failed"),
    "signinneeded": (mark("Signed out"), mark("Nothing posted"), "failed"),
    "throttled": (mark("Asked to wait"), mark("Nothing posted"), "retry"),
    "unreachable": (mark("Not reached"), mark("Nothing posted"), "retry"),
    "unknown": (mark("Answer lost"), mark("may be live, Inkom looks for it"), "unknown"),
    "absent": (mark("Looked, not there"), "", "retry"),
    "unclear": (mark("Looked, could not tell"), "", "unknown"),
}
"""How an outcome is said: the word, whether something was posted, the tone."""
SERVER_ERROR = 500
"""HTTP statuses from here on say that the server failed, not that it refused (RFC 9110)."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What the account's network does against copies: whether the same key twice is one post."""

    same_key_is_safe: bool = False


def steps_of(
    pub: Publication,
    attempts: Sequence[Attempt],
    copied: Copied | None = None,
    changes: Sequence[Transition] = (),
) -> list[LedgerStep]:
    """Return the steps of one publication, oldest first. Uploads that follow each other are one step.

    Of its `changes` those stand between the tries that no try tells: the person's own, and what it waited or was held for.
    """
    steps: list[LedgerStep] = []
    uploads: list[Attempt] = []
    tried: dict[int, str] = {}
    handed = False
    safe = (copied or Copied()).same_key_is_safe
    untold = deque(changes_of(pub, changes))
    for attempt in (a for a in attempts if a.publication_id == pub.id):
        if untold and untold[0][0] < attempt.n:
            steps += _uploaded(pub, uploads)
            uploads = []
        while untold and untold[0][0] < attempt.n:
            steps.append(untold.popleft()[1])
        if attempt.step is StepKind.UPLOAD and attempt.outcome == "published":
            uploads.append(attempt)
            continue
        steps += _uploaded(pub, uploads)
        uploads = []
        handed = handed or attempt.step is StepKind.HAND_OVER
        if handed and attempt.outcome == "accepted" and attempt.step in (StepKind.HAND_OVER, StepKind.LOOK):
            steps.append(_held(pub, attempt))
        else:
            steps += _of(pub, attempt, tried.get(attempt.part), safe)
        if attempt.step is StepKind.SEND:
            tried[attempt.part] = attempt.key
            handed = False
    steps += _uploaded(pub, uploads)
    return steps + [step for _, step in untold]


def badge_of(pub: Publication, attempts: Sequence[Attempt]) -> str:
    """Return the word of the account's badge: how many tries it took, or its state."""
    sends = [a for a in attempts if a.publication_id == pub.id and a.step is StepKind.SEND]
    if pub.state is State.PUBLISHED and len(sends) > len(pub.parts):
        return count_words(len(sends) - len(pub.parts) + 1, "1 attempt", "{count} attempts")
    return speak(STATES[pub.state])


def _uploaded(pub: Publication, uploads: Sequence[Attempt]) -> list[LedgerStep]:
    if not uploads:
        return []
    files = [
        media[a.media].file
        for a in uploads
        if a.media is not None and a.media < len(media := pub.content.parts[a.part].media)
    ]
    size = bytes_in_words(sum(f.bytes for f in files), speak)
    detail = tr("{photos}, {size}", photos=photo_words(len(files)), size=size)
    last = uploads[-1]
    return [LedgerStep(_time(pub, last), tr("Media uploaded"), _placed(pub, last, detail), "done")]


def _of(pub: Publication, attempt: Attempt, tried: str | None, safe: bool) -> list[LedgerStep]:
    """The steps of one attempt: a send that was confirmed is two, because they are two moments."""
    if not attempt.outcome:
        return [LedgerStep(_began(pub, attempt), speak(RUNNING[attempt.step]), _placed(pub, attempt, ""), "running")]
    if attempt.step is StepKind.DELETE:
        deleted = _undone(pub, attempt, tr("Deleted"), tr("Not deleted"))
        return [replace(deleted, detail=_placed(pub, attempt, deleted.detail))]
    if attempt.step is StepKind.TAKE_BACK:
        return [_undone(pub, attempt, tr("Taken back"), tr("Not taken back"))]
    if attempt.outcome != "published":
        return [_trouble(pub, attempt)]
    if attempt.step is StepKind.PREPARE:
        return [LedgerStep(_time(pub, attempt), tr("Prepared"), _placed(pub, attempt, ""), "done")]
    confirmed = LedgerStep(_time(pub, attempt), tr("Confirmed"), _placed(pub, attempt, ""), "done")
    address = pub.parts[attempt.part].permalink if attempt.part < len(pub.parts) else ""
    if address:
        confirmed = replace(confirmed, link=tr("Open post"), key=address)
    if attempt.step is StepKind.LOOK:
        return [replace(confirmed, word=tr("Found there, posted once"))]
    if tried is None:
        return [LedgerStep(_began(pub, attempt), tr("Sent"), _placed(pub, attempt, ""), "done"), confirmed]
    same = tr("same key, cannot post twice") if safe and tried == attempt.key else ""
    again = LedgerStep(_began(pub, attempt), tr("Sent again"), _placed(pub, attempt, same), "done")
    return [again, confirmed]


def _undone(pub: Publication, attempt: Attempt, done: str, failed: str) -> LedgerStep:
    """The step of a delete or of taking back."""
    if attempt.outcome == "absent":
        return LedgerStep(_time(pub, attempt), done, "", "done")
    tone: StepTone = "failed" if attempt.outcome in ("rejected", "signinneeded") else "retry"
    return LedgerStep(_time(pub, attempt), failed, say_detail(attempt.detail, speak), tone)


def _held(pub: Publication, attempt: Attempt) -> LedgerStep:
    if attempt.step is StepKind.HAND_OVER:
        return LedgerStep(_time(pub, attempt), tr("Handed over"), tr("the network holds it"), "done")
    return LedgerStep(_time(pub, attempt), tr("Looked, still held"), tr("the network publishes it"), "waiting")


def _trouble(pub: Publication, attempt: Attempt) -> LedgerStep:
    word, posted, tone = TROUBLE.get(attempt.outcome, (mark("Could not tell"), "", "unknown"))
    said = speak(word)
    if attempt.outcome == "unreachable" and (attempt.http_status or 0) >= SERVER_ERROR:
        said = tr("Server busy")
    if attempt.http_status:
        said = f"{said} ({attempt.http_status})"
    harmless = attempt.step in (StepKind.UPLOAD, StepKind.PREPARE) and attempt.outcome == "unknown"
    detail = tr("Nothing posted") if harmless else speak(posted) if posted else ""
    if attempt.detail and attempt.outcome == "rejected":
        detail = tr("{what}: {why}", what=detail, why=say_detail(attempt.detail, speak))
    return LedgerStep(_time(pub, attempt), said, _placed(pub, attempt, detail), tone)


def _placed(pub: Publication, attempt: Attempt, detail: str) -> str:
    """Name the part in front of the detail where there are several."""
    if len(pub.parts) < 2:
        return detail
    where = tr("part {part}", part=attempt.part + 1)
    return tr("{where}, {what}", where=where, what=detail) if detail else where


def _time(pub: Publication, attempt: Attempt) -> str:
    return clock_words(attempt.ended_at or attempt.started_at, pub.zone, seconds=True)


def _began(pub: Publication, attempt: Attempt) -> str:
    return clock_words(attempt.started_at, pub.zone, seconds=True)


def progress(pub: Publication, *, prepares: bool) -> int | None:
    """Return how much of the work is done in percent, None when there is only one thing to do."""
    total = sum(len(p.uploads) + prepares + 1 for p in pub.parts)
    if total < 2:
        return None
    done = 0
    for part in pub.parts:
        if part.remote_id:
            done += len(part.uploads) + prepares + 1
        else:
            done += sum(bool(u.remote_id) for u in part.uploads) + (prepares and part.prepared is not None)
    return round(100 * done / total)


def as_text(pubs: Sequence[Publication], attempts: Sequence[Attempt], changes: Sequence[Transition] = ()) -> str:
    """Return the ledger as plain text; it never holds a secret. It is English whatever the window speaks: support reads it."""
    lines = []
    for pub in pubs:
        lines.append(f"{pub.network} {pub.id}: {STATES[pub.state]}, due {pub.local_time.replace('T', ' ')} {pub.zone}")
        said = str(say_standing(pub))
        if said:
            lines.append(f"  {said}")
        for attempt in attempts:
            if attempt.publication_id == pub.id:
                http = f" ({attempt.http_status})" if attempt.http_status else ""
                outcome = attempt.outcome or "no outcome yet"
                step = f"{attempt.step.value} part {attempt.part + 1}: {outcome}{http} {attempt.detail}"
                lines.append(f"  {attempt.started_at.isoformat()} {step}".rstrip())
        for change in changes:
            if change.publication_id == pub.id:
                why = f" ({change.reason})" if change.reason else ""
                due = f"due {change.due_at.isoformat()}, by {change.by.value}"
                lines.append(f"  {change.at.isoformat()} {change.after.value}{why}, {due}")
        if pub.permalink:
            lines.append(f"  {pub.permalink}")
    return "\n".join(lines)
