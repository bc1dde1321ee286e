"""The ledger of a post: its tries and looks as steps, for the panel and as text for a support mail."""

from __future__ import annotations

from inkom_desktop.domain.publication import Attempt, Publication, StepKind
from inkom_desktop.ui.widgets.ledger import LedgerStep
from inkom_desktop.ui.words import clock_words, moment_words, tr
from inkom_desktop.wording.standing import STATES, say_standing

_WORDS = {
    (StepKind.UPLOAD, "published"): ("Media uploaded", "done"),
    (StepKind.PREPARE, "published"): ("Prepared", "done"),
    (StepKind.SEND, "published"): ("Sent and confirmed", "done"),
    (StepKind.LOOK, "published"): ("Found", "done"),
    (StepKind.LOOK, "absent"): ("Looked, not there", "retry"),
    (StepKind.LOOK, "unclear"): ("Looked, could not tell", "unknown"),
}
_OUTCOMES = {
    "": ("Under way", "running"),
    "published": ("Done", "done"),
    "accepted": ("Accepted, still working", "waiting"),
    "rejected": ("Refused", "failed"),
    "signinneeded": ("Signed out", "failed"),
    "throttled": ("Asked to wait", "retry"),
    "unreachable": ("Not reached, nothing posted", "retry"),
    "unknown": ("Answer lost, looking for it", "unknown"),
    "absent": ("Not there", "retry"),
    "unclear": ("Could not tell", "unknown"),
}


def steps_of(pub: Publication, attempts: tuple[Attempt, ...]) -> list[LedgerStep]:
    """Return the steps of one publication."""
    steps = []
    for attempt in attempts:
        if attempt.publication_id != pub.id:
            continue
        word, tone = _WORDS.get((attempt.step, attempt.outcome)) or _OUTCOMES.get(
            attempt.outcome, ("Under way", "running")
        )
        detail = attempt.detail if tone != "done" else ""
        if attempt.http_status and tone != "done":
            detail = f"({attempt.http_status}) {detail}"
        if len(pub.parts) > 1:
            detail = tr("part {part}", part=attempt.part + 1) + (f" · {detail}" if detail else "")
        at = clock_words(attempt.ended_at or attempt.started_at, pub.zone, seconds=True)
        steps.append(LedgerStep(at, tr(word), detail, tone))  # type: ignore[arg-type]
    if pub.permalink and steps:
        last = steps[-1]
        steps[-1] = LedgerStep(last.time, last.word, last.detail, last.tone, tr("Open post"), pub.permalink)
    return steps


def as_text(pubs: tuple[Publication, ...], attempts: tuple[Attempt, ...]) -> str:
    """Return the ledger as plain text; it never holds a secret."""
    lines = []
    for pub in pubs:
        lines.append(
            f"{pub.network} {pub.id}: {STATES[pub.state]}, due {moment_words(pub.due_at, pub.zone)} {pub.zone}"
        )
        said = str(say_standing(pub))
        if said:
            lines.append(f"  {said}")
        for attempt in attempts:
            if attempt.publication_id == pub.id:
                http = f" ({attempt.http_status})" if attempt.http_status else ""
                outcome = attempt.outcome or "no outcome yet"
                step = f"{attempt.step.value} part {attempt.part + 1}: {outcome}{http} {attempt.detail}"
                lines.append(f"  {attempt.started_at.isoformat()} {step}".rstrip())
        if pub.permalink:
            lines.append(f"  {pub.permalink}")
    return "\n".join(lines)
